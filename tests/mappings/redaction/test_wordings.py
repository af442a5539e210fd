"""Classes of wordings: fields of forms, mistyped words, words behind a value, numbers taken apart."""

from __future__ import annotations

import re

import pytest

from mappings.redaction.cues import cues_in, kinds_of
from mappings.redaction.folding import fold_text
from mappings.redaction.hits import Context, resolve
from mappings.redaction.mistyped import meant, mistyped
from mappings.redaction.recognisers import (
    addresses_eu,
    addresses_in,
    addresses_latin,
    addresses_zh,
    names_latin,
    names_zh,
)
from mappings.redaction.types import DataType
from tests.mappings.redaction.marked import read_marked
from tests.mappings.redaction.marking import bare, marked

ADDRESSES = (addresses_zh, addresses_latin, addresses_in, addresses_eu)


def found(region: str, text: str) -> tuple[str, str]:
    """What stays readable of the marked values, and what is masked beside them."""
    reading = read_marked(text, region)
    return reading.missed, reading.masked


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "account for the money to go back to: ⟦40318822⟧"),
        ("GB", "account for the money to go back to\n⟦40318822⟧"),
        ("GB", "account for the money to go back to\t⟦40318822⟧\nthanks"),
        ("DE", "Konto, auf das erstattet werden soll: ⟦551230987⟧"),
        ("US", "SSN of the applicant (in full)\n⟦219 09 9481⟧"),
        ("GB", "passport, as per the copy (sent twice): ⟦533401372⟧"),
        ("DE", "Reisepassnr. (Kopie anbei): ⟦C41XR7K92⟧"),
        ("FR", "passeport (copie jointe) : ⟦17AB90412⟧"),
        ("CN", "微信（晚上在）：⟦kite_9021⟧"),
        ("CN", "生日（公历）：⟦1991-05-14⟧"),
        ("GB", "number on your reminder: ⟦KX/2021/88140⟧"),
        ("ES", "nº que aparece en su carta: ⟦KX/2021/88140⟧"),
    ],
)
def test_a_field_has_a_long_label(region: str, text: str) -> None:
    assert found(region, text) == ("", "")


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "my acount nubmer is ⟦40318822⟧"),
        ("GB", "pasport number ⟦533401372⟧"),
        ("DE", "Kontonumer: ⟦5512309877⟧"),
        ("FR", "numéro de comtpe ⟦30412255891⟧"),
        ("ES", "numero de cuneta ⟦30412255891⟧"),
        ("DE", "Geburtsdatm ⟦14.05.1991⟧"),
        ("US", "Socail security number ⟦219-09-9481⟧"),
        ("CN", "银行帐好⟦621488301177⟧，别打错了"),
        ("CN", "密吗是⟦Kite@8841⟧，登不进去"),
        ("CN", "手几⟦13800138000⟧"),
    ],
)
def test_a_mistyped_word_still_tells(region: str, text: str) -> None:
    assert found(region, text) == ("", "")


def test_mistyped_words_are_no_other_words() -> None:
    assert kinds_of("contact") == {DataType.PHONE}
    assert "contact" in mistyped("contract")
    assert meant("密室", {"密码"}) == "密室"
    assert kinds_of("passprot") == {DataType.PASSPORT}


def test_a_label_does_not_reach_over_another_word() -> None:
    assert [cue.value for cue in cues_in("loan acct ending 8877") if DataType.LOAN_NO in cue.kinds] != [17]


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "they set ⟦Kite8841!⟧ as my new password"),
        ("FR", "on m'a donné ⟦kite@884⟧ comme mot de passe"),
        ("DE", "sie haben ⟦Kite8841!⟧ als Passwort gesetzt"),
        ("ES", "me pusieron ⟦Kite8841!⟧ como clave"),
        ("CN", "他给我重置成⟦Kite8841!⟧当登录密码"),
        ("CN", "有人用⟦kite_9021⟧这个微信骗我"),
        ("CN", "编号⟦JK20210907118844⟧的借款合同我没签过"),
        ("CN", "⟦JK20210907118844⟧这笔什么时候结清"),
        ("GB", "⟦KX-2021-88140⟧ is my car loan and nobody else's"),
        ("FR", "⟦KX-2021-88140⟧ c'est le numéro de mon crédit"),
        ("GB", "⟦14 May 1991⟧, that's my bday"),
        ("FR", "la conseillère a noté ⟦14/05/1991⟧ comme date de naissance"),
        ("ES", "el cliente da ⟦14-05-1991⟧ como nacimiento"),
        ("CN", "她是⟦1991.5.14⟧落地的"),
    ],
)
def test_the_word_stands_behind_the_value(region: str, text: str) -> None:
    assert found(region, text) == ("", "")


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "RE: FW: ⟦K 2 2 0 9 1 8 7 4⟧ redemption"),
        ("GB", "RE: FW: ⟦KLM 220 918 744⟧ redemption"),
        ("CN", "把⟦4410.9982.3071.55⟧转让给第三方没通知我"),
        ("CN", "护照（复印件已交）：⟦E 8 1 2 2 3 0 4 4⟧"),
        ("CN", "借据页面，编号⟦JK20210907118844⟧，金额不对"),
        ("CN", "年龄不对，按⟦1991年5月14日⟧算我才三十多"),
        ("CN", "操作日志 08:15 ⟦203.0.113.77⟧ 修改手机号"),
        ("CN", "群里那个QQ给你⟦5521093371⟧，自己加"),
        ("FR", "la carte grise de ⟦KX-412-BD⟧ n'est pas arrivée"),
        ("DE", "Fahrzeugbrief für ⟦B-KX 4127⟧ fehlt noch"),
    ],
)
def test_a_number_is_taken_apart_or_stands_in_an_odd_place(region: str, text: str) -> None:
    assert found(region, text) == ("", "")


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("GB", "ref 40318822910, £250.00, pending since May"),
        ("GB", "that debt. ref KX-40318, 250 pounds, never arrived"),
        ("DE", "Zahlung 40318822910 über 250,00 Euro fehlt"),
        ("FR", "paiement 40318822910 de 250 euros perdu"),
        ("ES", "pago 40318822910 de 250 € sin aplicar"),
        ("CN", "上午通过电话\n交易号40318822910重复两次，各250元"),
        ("FR", "Transports Martin SA réclame 200000 euros"),
        ("CN", "车贷被收多咗1380000蚊"),
        ("GB", "phoned 03457 000 111 19 times"),
        ("GB", "I paid off the loan in full on XX/XX/2023"),
        ("US", "in violation of 15 U.S. Code 1681i"),
        ("CN", "事情发生在6月30号晚上"),
        ("GB", "GBP 200 000 000 was the bank's profit, in 2021 2022 2023 the rate rose"),
        ("GB", "see 1234 5678 9011, version v3.7.8 of your app"),
        ("CN", "QQ群里有12345人"),
        ("GB", "loan acct ending 8877, credit score 812345"),
        ("CN", "输了密码，转圈，转到00:01"),
    ],
)
def test_orders_amounts_and_citations_stay(region: str, text: str) -> None:
    assert read_marked(text, region).kinds == ()


@pytest.mark.parametrize(
    "expected",
    [
        "我舅舅<温世昌>替我交过一次",
        "昨天那个<余萌>又打来了",
        "借钱的是谁:<项秋实>",
        "合同末页签的是<祝永顺>，不是我",
        "麻烦核实一下 <费立群>",
        "<凌如意>你好，材料我补了",
        "点解仲未帮<冼家豪>转息",
        "嗰个经纪<区国栋>话免费",
        "房子是和<施广利>一块买的",
        "催收打到我堂姐<牛长秀>单位去了",
        "户主换成<庄喜莲>了",
        "—— <樊如意> 2022年3月1日",
        "当时<舒阳>也在场",
        "群里有人直接喊<殷增辉>还钱",
        "我把合同交给了<关瑞雪>",
        "被<甄锐>骂了半小时",
        "由<苗静怡>代签",
        "名单:<洪根生>、<詹桂枝>、<费正阳>",
        "是我表嫂<令狐彩霞>介绍的",
    ],
)
def test_a_chinese_name_is_weighed_by_its_characters_and_its_place(expected: str) -> None:
    assert marked(bare(expected), [names_zh]) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "万顺二手车行打着你们旗号收费",
        "我老公常年在外，同事都知道",
        "客户应当还款，我是东北的",
        "春节放假柜台关门，满一年免违约金",
        "办了张卡，拍了张合影，拿张纸念",
        "怀孕七个月，钱九月份就放了，钱进了她的卡",
        "当时方便的话，昨天安排的，负责任，委托公司",
        "我同学高度近视，朋友平时在外地，邻居家里没人",
        "签的是平板，写的是满三年不收，填的是高风险",
    ],
)
def test_words_that_weigh_like_a_name_stay(text: str) -> None:
    assert marked(text, [names_zh]) == fold_text(text)


@pytest.mark.parametrize(
    "expected",
    [
        "passed over to <Zubair Ansari> yesterday",
        "it's <alasdair lindgren> again, same problem",
        "<O'Malley, Siobhan> asked me to write",
        "my gran, <Morag Hargreaves>, never signed",
        "file <MoragHargreaves>_payslip.pdf is attached",
        "our son <Debasish Das> pays the EMI",
        "Vermittlerin <Swantje von der Heide> hat kassiert",
        "Hochachtungsvoll\n<Michael Groß>",
        "fragt nach <Elfriede Nowotny>, die wohnt hier nicht",
        "Guten Morgen <Finn Schneider>, wie besprochen",
        "Bonsoir <François Haddad>, suite à notre appel",
        "transmis à <Ousmane Le Bihan>",
        "Me <Quéméneur> vous écrira, le dossier est clos",
        "qui réclame : <maryse le bihan>",
        "la clienta <adrián cano> quiere su dinero",
        "me atendió <Fermín Olmedo Prieto> en ventanilla",
        "<Grace King> on the phone promised me a refund",
    ],
)
def test_a_latin_name_stands_behind_relatives_verbs_and_labels(expected: str) -> None:
    assert marked(bare(expected), [names_latin]) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Hello Tallis plc, please answer",
        "a loan officer at the Springfield branch said no",
        "St Mary's Hospital wants court",
        "Verbraucherzentrale weiß Bescheid",
        "0800 0001234 angerufen, 5 Tage Warteschleife",
        "rebonjour, la DGCCRF est prévenue",
        "un cliente de Monterrey, el Código de Buenas Prácticas",
        "I spoke with Missouri law in hand",
    ],
)
def test_firms_places_and_offices_are_no_names(text: str) -> None:
    assert marked(text, [names_latin]) == fold_text(text)


@pytest.mark.parametrize(
    "expected",
    [
        "call 4944\nmail back from ⟦4780 Maple Street Apt 26C, Newark, NJ 07167⟧, thanks",
        "I live at ⟦12 Oak Road\n> Leeds\n> LS1 4AB⟧ now",
        "Ich wohne ⟦Lange Gasse 69, 10115 Berlin⟧ seit Mai",
        "escriban a ⟦Calle del Sol 14, 15003 A Coruña⟧ gracias",
        "直接找到⟦湖北省黄石市阳新县浮屠镇太屋村3组9号⟧要钱",
        "按揭房⟦顺德区光谷一路971号金色年华30-2-202⟧交付延期",
    ],
)
def test_an_address_stands_behind_numbers_verbs_and_quotes(expected: str) -> None:
    before, value, after = re.split("[⟦⟧]", expected)
    text = before + value + after
    hits = resolve(hit for recogniser in ADDRESSES for hit in recogniser.find(text, Context(("GB",))))
    assert [text[hit.start : hit.end] for hit in hits] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "my case #51798, opened 12-12-2023, is still open",
        "ticket #3388 clos sans rien dire",
        "opened in 2011\nYours, very tired",
    ],
)
def test_tickets_and_years_are_no_doors(text: str) -> None:
    assert marked(text, ADDRESSES) == fold_text(text)
