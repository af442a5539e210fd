"""Each kind of structured value: five ways of writing, its obfuscations, its look-alikes, one key."""

from __future__ import annotations

import pytest

from mappings.redaction.types import DataType
from tests.mappings.redaction.marked import read_marked

KINDS: list[tuple[DataType, str, str, list[str]]] = [
    (
        DataType.CN_ID,
        "CN",
        "440306198802142733",
        [
            "身份证440306198802142733",
            "440306 19880214 2733",
            "４４０３０６１９８８０２１４２７３３",
            "身份证 4403–0619–8802–1427–33",
            "四四零三零六一九八八零二一四二七三三",
            "④④⓪③⓪⑥①⑨⑧⑧⓪②①④②⑦③③",
            "4 4 0 3 0 6 1 9 8 8 0 2 1 4 2 7 3 3",
            "440306\u200b19880214\u200b2733",
        ],
    ),
    (
        DataType.HK_ID,
        "HK",
        "A1234563",
        [
            "HKID A123456(3)",
            "香港身份证a123456(3)",
            "A123456（3）",
            "hkid: A 123456 (3)",
            "HKID Ａ１２３４５６（３）",
        ],
    ),
    (
        DataType.US_SSN,
        "US",
        "123456789",
        [
            "123-45-6789",
            "SSN 123456789",
            "social security number 123 45 6789",
            "123–45–6789",
            "ssn 123.45.6789",
        ],
    ),
    (
        DataType.UK_NINO,
        "GB",
        "AB123456C",
        ["AB123456C", "AB 12 34 56 C", "ab123456c", "NI number AB-12-34-56-C", "ＡＢ１２３４５６Ｃ"],
    ),
    (
        DataType.IE_PPS,
        "IE",
        "1234567T",
        ["1234567T", "PPS 1234567 T", "ppsn 1234567t", "PPS number: 1234567-T", "pps １２３４５６７T"],
    ),
    (
        DataType.AU_TFN,
        "AU",
        "123456782",
        [
            "TFN 123456782",
            "tax file number 123 456 782",
            "tfn: 123-456-782",
            "TFN is １２３ ４５６ ７８２",
            "123 456 782",
        ],
    ),
    (
        DataType.SG_NRIC,
        "SG",
        "S1234567D",
        ["S1234567D", "NRIC s1234567d", "nric no. S 1234567 D", "IC: S1234567D", "Ｓ１２３４５６７Ｄ"],
    ),
    (
        DataType.IN_PAN,
        "IN",
        "ABCPE1234F",
        [
            "ABCPE1234F",
            "PAN abcpe1234f",
            "PAN: ABCPE 1234 F",
            "pan card no. ABCPE-1234-F",
            "ＡＢＣＰＥ１２３４Ｆ",
        ],
    ),
    (
        DataType.IN_AADHAAR,
        "IN",
        "499112345677",
        [
            "4991 1234 5677",
            "Aadhaar 499112345677",
            "aadhar no 4991-1234-5677",
            "UID: ４９９１ １２３４ ５６７７",
            "aadhaar number is 4991.1234.5677",
        ],
    ),
    (
        DataType.DE_STEUERID,
        "DE",
        "36574261809",
        [
            "Steuer-ID 36574261809",
            "36 574 261 809",
            "IdNr. 36 574 261 809",
            "steuerid: 36-574-261-809",
            "Steueridentifikationsnummer ３６５７４２６１８０９",
        ],
    ),
    (
        DataType.FR_NIR,
        "FR",
        "295109912611193",
        [
            "295109912611193",
            "2 95 10 99 126 111 93",
            "NIR 2.95.10.99.126.111.93",
            "n° sécu 2 951 099 126 111 93",
            "sécurité sociale : ２９５１０９９１２６１１１９３",
        ],
    ),
    (
        DataType.ES_DNI,
        "ES",
        "12345678Z",
        ["12345678Z", "DNI 12.345.678-Z", "dni: 12345678z", "NIF 12345678-Z", "DNI １２３４５６７８Z"],
    ),
    (
        DataType.BANK_CARD,
        "CN",
        "6217003210004567893",
        [
            "6217003210004567893",
            "6217 0032 1000 4567 893",
            "卡号6217-0032-1000-4567-893",
            "6217.0032.1000.4567.893",
            "６２１７００３２１０００４５６７８９３",
            "六二一七零零三二一零零零四五六七八九三",
            "IMG_6217003210004567893.jpg",
        ],
    ),
    (
        DataType.IBAN,
        "DE",
        "DE44500105175407324931",
        [
            "DE44500105175407324931",
            "IBAN DE44 5001 0517 5407 3249 31",
            "de44500105175407324931",
            "IBANDE44500105175407324931",
            "DE44-5001-0517-5407-3249-31",
            "ＤＥ４４ ５００１ ０５１７ ５４０７ ３２４９ ３１",
        ],
    ),
    (
        DataType.PHONE,
        "CN",
        "+8613800138000",
        [
            "13800138000",
            "138 0013 8000",
            "+86 138-0013-8000",
            "0086 13800138000",
            "一三八零零一三八零零零",
            "１３８００１３８０００",
            "1 3 8 0 0 1 3 8 0 0 0",
            "①③⑧⓪⓪①③⑧⓪⓪⓪",
            "138零零138零零零",
            "138\u200b0013\u200b8000",
        ],
    ),
    (
        DataType.PHONE,
        "GB",
        "+442079460958",
        ["020 7946 0958", "+44 20 7946 0958", "+44 (0)20 7946 0958", "(020) 7946-0958", "0044 20 7946 0958"],
    ),
    (
        DataType.EMAIL,
        "GB",
        "a.smith@example.com",
        [
            "a.smith@example.com",
            "A.Smith@Example.COM",
            "a.smith (at) example (dot) com",
            "a.smith＠example．com",
            "a dot smith at example dot com",
            "a.smith @ example.com",
            "mailto:a.smith@example.com",
            "a.smith[at]example.com",
        ],
    ),
    (
        DataType.DOB,
        "GB",
        "1990-05-03",
        [
            "born on 3 May 1990",
            "DOB 03/05/1990",
            "date of birth: 3rd May, 1990",
            "D.O.B. 1990-05-03",
            "born May 3, 1990",
            "geb. 03.05.1990",
            "né le 3 mai 1990",
            "nacido el 3 de mayo de 1990",
            "1990年5月3日出生",
            "出生日期：一九九〇年五月三日",
            "geboren am 3. Mai 1990",
            "nato il 3 maggio 1990",
            "dob 03051990",
            "生日19900503",
        ],
    ),
    (
        DataType.USCC,
        "CN",
        "91110000600037341L",
        [
            "91110000600037341L",
            "信用代码91110000600037341L",
            "9111 0000 6000 3734 1L",
            "税号：91110000600037341l",
            "统一社会信用代码为９１１１００００６０００３７３４１Ｌ",
        ],
    ),
    (
        DataType.PLATE,
        "CN",
        "京A12345",
        ["京A12345", "京A·12345", "车牌京a12345", "京A 12345", "京Ａ１２３４５"],
    ),
    (
        DataType.PLATE,
        "GB",
        "AB12CDE",
        ["AB12 CDE", "AB12CDE", "reg AB12 CDE", "number plate ab12 cde", "plate no. AB12 CDE"],
    ),
    (
        DataType.PASSPORT,
        "CN",
        "E12345678",
        [
            "护照E12345678",
            "passport no. E12345678",
            "护照号码：E 1234 5678",
            "passport e12345678",
            "Reisepass E12345678",
        ],
    ),
    (
        DataType.BIC,
        "DE",
        "COBADEFFXXX",
        [
            "COBADEFFXXX",
            "BIC COBADEFFXXX",
            "BIC: cobadeffxxx",
            "SWIFT code COBADEFFXXX",
            "swift/bic COBA DE FF XXX",
        ],
    ),
    (
        DataType.BANK_ACCOUNT,
        "GB",
        "31926819",
        [
            "account number 31926819",
            "a/c no. 3192 6819",
            "my account 31926819",
            "Kontonummer 31926819",
            "账号３１９２６８１９",
            "numéro de compte 31926819",
            "número de cuenta: 31926819",
        ],
    ),
    (
        DataType.LOAN_NO,
        "GB",
        "HT2024001",
        [
            "合同编号HT-2024-001",
            "loan no. HT-2024-001",
            "agreement number: ht/2024/001",
            "Vertragsnummer HT2024001",
            "numéro de prêt HT-2024-001",
            "nº de contrato HT-2024-001",
            "Darlehens-Nr. HT-2024-001",
        ],
    ),
    (
        DataType.WECHAT,
        "CN",
        "zhang_san88",
        ["微信zhang_san88", "微信号：Zhang_San88", "VX zhang_san88", "wx:zhang_san88", "加V zhang_san88"],
    ),
    (
        DataType.QQ,
        "CN",
        "88866612",
        ["QQ88866612", "QQ号：88866612", "扣扣 8 8 8 6 6 6 1 2", "加Q88866612", "qq８８８６６６１２"],
    ),
    (
        DataType.ALIPAY,
        "CN",
        "2088123456789012",
        [
            "支付宝2088123456789012",
            "支付宝账号：2088123456789012",
            "alipay 2088 1234 5678 9012",
            "支付宝账户是2088123456789012",
            "支付宝２０８８１２３４５６７８９０１２",
        ],
    ),
    (
        DataType.IP,
        "GB",
        "203.0.113.77",
        [
            "203.0.113.77",
            "IP 203.0.113.77",
            "IP地址：203.0.113.77",
            "２０３．０．１１３．７７",
            "from 203.0.113.77 at 9",
        ],
    ),
    (
        DataType.CREDENTIAL,
        "CN",
        "834921",
        ["验证码834921", "OTP: 834921", "the PIN is 834921", "短信验证码是８３４９２１", "TAN 834921"],
    ),
    (
        DataType.OTHER_ID,
        "IT",
        "RSSMRA85T10A562S",
        [
            "RSSMRA85T10A562S",
            "codice fiscale RSSMRA85T10A562S",
            "rssmra85t10a562s",
            "C.F. RSS MRA 85T10 A562S",
            "ＲＳＳＭＲＡ８５Ｔ１０Ａ５６２Ｓ",
        ],
    ),
]


@pytest.mark.parametrize(
    ("kind", "region", "key", "text"),
    [(kind, region, key, text) for kind, region, key, texts in KINDS for text in texts],
)
def test_every_way_of_writing_gives_the_same_kind_and_key(
    kind: DataType, region: str, key: str, text: str
) -> None:
    reading = read_marked(text, region)
    assert reading.kinds == (kind,)
    assert reading.keys == (key,)


@pytest.mark.parametrize(("kind", "texts"), [(kind, texts) for kind, _, _, texts in KINDS])
def test_every_kind_has_five_ways_of_writing(kind: DataType, texts: list[str]) -> None:
    assert len(texts) >= 5, kind


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("身份证440306198802142739", "CN"),
        ("card 4556 7373 7586 8999", "GB"),
        ("IBAN DE44 5001 0517 5407 3249 32", "DE"),
        ("Aadhaar 4991 1234 5678", "IN"),
        ("Steuer-ID 36574261808", "DE"),
        ("NRIC S1234567E", "SG"),
        ("HKID A123456(4)", "HK"),
        ("PPS 1234567A", "IE"),
        ("TFN 123456783", "AU"),
        ("DNI 12345678A", "ES"),
        ("NIR 295109912611194", "FR"),
    ],
)
def test_a_wrong_check_digit_beside_a_cue_word_is_masked(text: str, region: str) -> None:
    assert len(read_marked(text, region).kinds) == 1


@pytest.mark.parametrize(
    "text",
    [
        "model A123456(4)",
        "part S1234567E",
        "12345678A",
        "36574261808",
        "see 1234 5678 9011",
        "123-45-67",
        "000-12-3456",
        "AB12 on shelf 3",
        "COMPLAIN ABOUT DEUTSCHE",
        "银发〔2021〕3号",
        "订单号440306198802142739",
        "order 4556737375868999",
        "[PHONE-1] 12345678",
        "[身份证-1]，12345678",
    ],
)
def test_a_shape_without_its_check_or_its_cue_word_is_left(text: str) -> None:
    assert read_marked(text, "GB").kinds == ()
