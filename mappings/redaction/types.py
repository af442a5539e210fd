"""The closed list of kinds of personal data, and the label of each in a token."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from mappings import language


class DataType(StrEnum):
    """Kinds of personal data (contract 3)."""

    NAME = "NAME"
    EMAIL = "EMAIL"
    PHONE = "PHONE"
    ADDRESS = "ADDRESS"
    DOB = "DOB"
    CN_ID = "CN_ID"
    HK_ID = "HK_ID"
    US_SSN = "US_SSN"
    UK_NINO = "UK_NINO"
    IE_PPS = "IE_PPS"
    AU_TFN = "AU_TFN"
    SG_NRIC = "SG_NRIC"
    IN_PAN = "IN_PAN"
    IN_AADHAAR = "IN_AADHAAR"
    DE_STEUERID = "DE_STEUERID"
    FR_NIR = "FR_NIR"
    ES_DNI = "ES_DNI"
    BANK_CARD = "BANK_CARD"
    IBAN = "IBAN"
    BIC = "BIC"
    BANK_ACCOUNT = "BANK_ACCOUNT"
    LOAN_NO = "LOAN_NO"
    PASSPORT = "PASSPORT"
    PLATE = "PLATE"
    WECHAT = "WECHAT"
    QQ = "QQ"
    ALIPAY = "ALIPAY"
    USCC = "USCC"
    CREDENTIAL = "CREDENTIAL"
    IP = "IP"
    URL_TOKEN = "URL_TOKEN"  # noqa: S105 - the name of a kind, no secret
    OTHER_ID = "OTHER_ID"
    SITE = "SITE"


_LABELS_ZH: Final[dict[DataType, str]] = {
    DataType.NAME: "姓名",
    DataType.EMAIL: "邮箱",
    DataType.PHONE: "电话",
    DataType.ADDRESS: "地址",
    DataType.DOB: "出生日期",
    DataType.CN_ID: "身份证",
    DataType.HK_ID: "香港身份证",
    DataType.US_SSN: "美国社保号",
    DataType.UK_NINO: "英国国民保险号",
    DataType.IE_PPS: "爱尔兰PPS号",
    DataType.AU_TFN: "澳洲税号",
    DataType.SG_NRIC: "新加坡身份证",
    DataType.IN_PAN: "印度税号",
    DataType.IN_AADHAAR: "印度身份号",
    DataType.DE_STEUERID: "德国税号",
    DataType.FR_NIR: "法国社保号",
    DataType.ES_DNI: "西班牙身份证",
    DataType.BANK_CARD: "银行卡",
    DataType.IBAN: "IBAN",
    DataType.BIC: "BIC",
    DataType.BANK_ACCOUNT: "银行账号",
    DataType.LOAN_NO: "贷款编号",
    DataType.PASSPORT: "护照",
    DataType.PLATE: "车牌",
    DataType.WECHAT: "微信",
    DataType.QQ: "QQ",
    DataType.ALIPAY: "支付宝",
    DataType.USCC: "统一社会信用代码",
    DataType.CREDENTIAL: "密码",
    DataType.IP: "IP",
    DataType.URL_TOKEN: "链接凭证",
    DataType.OTHER_ID: "其他编号",
    DataType.SITE: "本机构信息",
}

_TO_TRADITIONAL: Final = str.maketrans(
    "邮电话证国险号爱尔兰税国银账贷编护车码统会链凭", "郵電話證國險號愛爾蘭稅國銀賬貸編護車碼統會鏈憑"
)


def label(kind: DataType, text_language: str) -> str:
    """The label of a kind in a text of a language.

    >>> label(DataType.CN_ID, "zh"), label(DataType.CN_ID, "en"), label(DataType.PHONE, "zh-Hant")
    ('身份证', 'CN_ID', '電話')
    """
    if text_language == language.ZH:
        return _LABELS_ZH[kind]
    if text_language == language.ZH_HANT:
        return _LABELS_ZH[kind].translate(_TO_TRADITIONAL)
    return kind.value


def all_labels() -> frozenset[str]:
    """Every label that a token can carry."""
    languages = (language.ZH, language.ZH_HANT, language.EN)
    return frozenset(label(kind, text_language) for kind in DataType for text_language in languages)
