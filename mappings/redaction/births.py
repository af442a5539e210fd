"""What around a day tells that somebody was born on it."""

from __future__ import annotations

import re
from typing import Final

from mappings.redaction.days import FULL, year_of
from mappings.redaction.late import late
from mappings.redaction.reading import Reading
from mappings.redaction.types import DataType

_BORN_SHORT: Final = late(
    r"(?:(?<![a-z0-9.])b\. ?|(?<![a-z])aged? [0-9]{1,3},? \(?|(?<![a-z0-9])[0-9]{1,2} ?(?:ans|años|jahre"
    r"|yrs|yo|岁),? ?\(|岁[,(] ?|周岁[,(]? ?)\Z"
)
STAR: Final = late(r"[*✱](?<![0-9a-z*].)(?= ?[0-3]?[0-9][./][01]?[0-9][./])")
LATEST_NEAR: Final = 2010
_BEFORE_SEX: Final = late(
    r"(?:[男女]|(?<![a-z])(?:male|female|männlich|weiblich|homme|femme|varón"
    r"|mujer))(?:性)?(?:[,，、; ]{1,2}[\u3400-\u9fff]{1,3}族)?[,，、; ]{0,2}\Z"
)
_AFTER_NAME: Final = late(r"(?:[A-Z][a-zà-ÿ'-]{1,20},? ){1,3}[A-Z][a-zà-ÿ'-]{1,20},? \(\Z")
_AFTER_HAN_NAME: Final = late(
    r"(?<![\u3400-\u9fff])(?:我叫|我是|本人|客户|借款人)?[\u3400-\u9fff]{2,4} ?\(\Z"
)
_NAME_BEFORE: Final = late(
    r"(?:\A|[\n,;:.>|(*\t]|\b[A-Za-z]{1,12}) ?(?:(?!(?:The|On|In|Since|From|Dated|Act|Law|Loi|Ley"
    r"|Gesetz)\b)"
    r"[A-ZÀ-Ý][A-Za-zà-ÿ'’.-]{0,20}[ ,]{1,2}){1,4}"
    r"[A-ZÀ-Ý][A-Za-zà-ÿ'’-]{1,20} ?[,;|/\n–—-] ?\Z"
    r"|(?:\A|[\n:]|(?<![a-z])(?:failed|passed|check|verified|caller|customer|client|cust|for|kunde|kundin"
    r"|cliente),?) ?"
    r"(?:[a-zà-ÿ][a-zà-ÿ'’-]{1,20} ){1,3}[a-zà-ÿ'’-]{2,20}, ?\Z"
)
_HAN_NAME_BEFORE: Final = late(
    r"(?<![\u3400-\u9fff])(?:我叫|我是|本人|客户|借款人|姓名|申请人|投诉人|投訴人"
    r"|客戶)?[:： ]?[\u3400-\u9fff]{2,4}"
    r"(?:[,，、 ]{1,2}[男女])?[,，、；;/ |\n]{1,3}\Z"
)
_I_AM: Final = late(r"(?:我|俺|咱|本人|他|她|佢|爸|妈|爹|娘|公|婆|儿子|女儿|阿仔)(?:是|係|系|都是)? ?\Z")
_OF_MINE: Final = late(r" ?(?:的|嘅)(?=[人，,。;；！!？?\n]|办|辦|\Z)")
"""What stands around the day of one's birth where no word for it is said: "我2004/04/08的，办卡的时候"."""
_END_OF_FIELD: Final = late(r" ?(?:[,;|)/\n，、；。]|\.(?![0-9])|–|—| - |\Z)")
EARLIEST: Final = 1920
_LATEST_WITHOUT_CUE: Final = 2006
REACH: Final = 60
BORN_NEEDLES: Final = (
    *(
        "had me",
        "i'm a ",
        "i am a ",
        "both",
        "in vom ",
        "m'a eu",
        "au monde le",
        "me tuvo",
        "me pari",
        "al mundo el",
    ),
    *("je suis ", "soy ", "the planet since", "alive since", "this earth since"),
)
BORN_WORDS: Final = late(
    r"(?<![a-zà-ÿ])(?:(?:mum|mam|mom|mother|ma|she) had me (?:on )?(?:the )?|i'm a |i am a |(?:twins?"
    r"|us|we|me)"
    r"[^.;!?\n\0]{0,12}(?:, |: )?both (?:born )?(?:on )?|ich bin vom |bin vom |m'a eue? le |mis au monde le "
    r"|me tuvo el |me parieron el |me parió el |vine al mundo el |je suis (?:née? )?(?:du|de) "
    r"|soy (?:nacid[oa] )?"
    r"del (?:día )?|on the planet since |alive since |walking this earth since )"
)
"""What people say of the day they were born, with the day right behind it."""
BIRTH_YEAR: Final = late(
    r"(?<![a-zà-ÿ])(?:jahrgang|jg\.|quinta del?)[ :]{1,2}"
    r"(?P<a>['’]?(?:19[3-9][0-9]|200[0-8]|[3-9][0-9]))(?![0-9.,/%-])(?! ?(?:jahre|years|años|ans|%|€|£))"
    r"|(?<![a-zà-ÿ])(?P<c>['’][3-9][0-9])er jahrgang"
    r"|(?<![0-9])(?:我|俺|本人|她|他|佢)?是?(?P<b>(?:19)?[4-9][0-9]年|200[0-8]年)(?:的[,，。]?(?:人|属"
    r"|屬)|出生|生人|属|屬)"
)
"""The year alone in which somebody was born."""
MISTYPED: Final = late(
    r"(?<![a-zà-ÿ])(?:d(?:at?e?|aet|te) ?(?:of|fo|o|off|0f) ?"
    r"(?:bi?rt?h?t?|bi[rth]{2,4}|bri[th]{1,3}|b[eo]rth)"
    r"|b(?:ri|ir|i)[rth]{1,4} ?(?:date|day|dat|dta)|bday|geborn|gebohren|gebürtig"
    r"|geb(?:ur|ru)ts?(?:datu[mn]?|tag|dtm|daum)"
    r"|nasid[oa]|nacid[ao]s?|nascid[oa]|geborene?n?|gebor[rn]en|anniv|date de naisance|naissanse"
    r"|fecha de nacimento|nacimineto)(?![a-zà-ÿ])|出身(?:年月|日期)|出生日其|生曰"
)
"""Cue words as people mistype them."""
_SHOWN: Final = late(
    r"[^0-9。.!?;\n\0]{0,10}?(?:[变變写寫录錄登改弄记記]?成了?|显示|顯示|(?<![a-z])(?:as|shows|shown"
    r"|became|como|als|comme))"
    r"[^0-9。.!?;\n\0]{0,6}"
)
_LATEST_SHOWN: Final = 2014
RIGHTED: Final = late(
    r"[^。！!?？;；\n\0]{0,24}?(?:实际上?|其实|应该|应当|应为|正确的?|真实的?|真正的?|本来|實際上?|其實"
    r"|應該|應為)"
    r"(?:应该|应当|日期|生日|的)?(?:是|为|為|係)?[:： ]{0,2}(?=[0-9一二])"
    r"|[^.!?;\n\0]{0,32}?(?<![a-zà-ÿ])(?:actually|really|should (?:be|read|say)|in fact|richtig (?:ist|wäre)"
    r"|correct(?:ly)? (?:is|one is)?|eigentlich|tatsächlich|en réalité|c'est en fait|correcta es|en realidad)"
    r"(?: (?:it's|it is|is|on|the|am|le|el))?[: ]{1,2}(?=[0-9])"
)
"""What stands between a wrong date of birth and the right one."""
_LONG_AGO: Final = range(1930, 1992)
_LAST_WITHOUT_DEEDS: Final = 1980
_DEED: Final = late(
    r"[放还還签簽借贷貸开開销銷扣付款买買结結卖賣冻凍]|账户|帳戶|合同|合約|保单|(?<![a-zà-ÿ])(?:paid"
    r"|pay|closed?|opened?|signed?"
    r"|took|taken|bought|sold|account|loan|mortgage|policy|contract|agreement|founded|married|started?"
    r"|joined|gave|notice|applied|wrote|got|left"
    r"|moved|gekündigt|gekauft|eröffnet|abgeschlossen|unterschrieben|vertrag|konto|darlehen|kredit|haus"
    r"|bezahlt"
    r"|payé|signé|ouvert|fermé|souscrit|acheté|compte|prêt|contrat|pagu?[éeo]|pagado|firm[éoa]|abr[íi]"
    r"|compr[éo]"
    r"|cuenta|préstamo|contrato|hipoteca)"
)
"""Words for what people do with loans on a day."""
_DATED: Final = late(
    r"(?:act|law|statute|regulation|directive|decree|order|code|rule|constitution|treaty|gesetz|verordnung"
    r"|richtlinie|vom"
    r"|loi|décret|ley|decreto|directiva|法|条例|办法|规定|since|seit|depuis|desde|founded|gegründet|成立"
    r"|自从)"
    r"[^.;\n]{0,24}\Z"
)


_TIME_BEHIND: Final = late(r"[ t]{1,2}[0-2]?[0-9]:[0-5][0-9]")
"""A moment of some deed, not a day of birth."""


def is_long_ago(loose: str, found: re.Match[str]) -> bool:
    """A full day before any loan of today, and no statute's: a birth, whatever stands beside it."""
    if year_of(found) not in _LONG_AGO or not any(found.group(name) for name in FULL):
        return False
    if _DATED.search(loose, max(0, found.start() - 40), found.start()) is not None:
        return False
    return year_of(found) < _LAST_WITHOUT_DEEDS or not (
        _TIME_BEHIND.match(loose, found.end())
        or _DEED.search(loose, max(0, found.start() - 24), found.start())
        or _DEED.search(loose, found.end(), min(len(loose), found.end() + 24))
    )


def is_before_cue(page: Reading, found: re.Match[str]) -> bool:
    """A date of somebody's birth with a word for it behind: "1 May 1980, that's my bday"."""
    if not EARLIEST <= year_of(found) <= LATEST_NEAR:
        return False
    return page.is_beside(DataType.DOB, found.end(), found.end(), before=-1, after=_BEHIND) and (
        _WORDS_ONLY.match(page.loose, found.end(), page.cue_after(found.end())) is not None
    )


_BEHIND: Final = 32
_WORDS_ONLY: Final = late(r"[^0-9.!?;\n\0。！？；]{0,32}\Z")
_VERIFIED: Final = late(
    r"(?:(?<![a-zà-ÿ])(?:(?:i|they|he|she|we|you|agent|caller|customer|client|advisor) (?:\w+ )?(?:gave"
    r"|give|verified"
    r"|entered|typed|quoted|confirmed|checked|read out|put|wrote|filled in|stated)"
    r"|(?:for|as) (?:id|identification|security|verification)(?: purposes?| checks?)?"
    r"|(?:passed|failed|cleared|did|through) (?:id|security|verification|kyc|ekyc)(?: checks?)?"
    r"|(?:id|security|identity) (?:checks?|questions?|answers?)|kyc|verification|identity verified"
    r"|(?:zur|für die) (?:legitimation|identifikation|identifizierung|sicherheit|authentifizierung)"
    r"|(?:ich|er|sie|kunde|kundin|anrufer(?:in)?) (?:\w+ )?(?:nannte|genannt|bestätigte|angegeben)"
    r"|pour (?:m'identifier|l'identification|vérif[a-zà-ÿ]*|la sécurité)|(?:j'ai|il a|elle a) (?:donné"
    r"|confirmé)"
    r"|para (?:identificarme|identificar|la identificación|verificar)|(?:di|dio|confirmé|confirmó))"
    r"(?: (?:with|by|using|mit|avec|con|via|as))? ?[,:]?(?: (?:my|the|name|full name|postcode|surname"
    r"|address|first name|adresse|plz|code postal|vor- und zuname|nom"
    r"|nombre|also|and|und"
    r"|et|y)[,:]?){0,4}[ (]{1,2}"
    r"|(?:核实|核對|核对|核验|验证|核實|驗證|對)(?:身份|身份信息|资料|信息|資料|身分|客戶資料|个人资料)?(?:时|的时候)?(?:我)?(?:也)?(?:报了?|说了?"
    r"|提供了?|给了?)?(?:我的?)?"
    r"(?:姓名|名字|生日)?[和跟与及、,，:： ]{0,2})\Z"
)
"""Words of identifying somebody, with a date right behind them."""
_VERIFIED_BY: Final = late(
    r"(?:[,;] ?| )(?:(?:and|&|plus|und|et|y|with) )?(?:(?:my|his|her|the|meine?|mon|ma|mi|su|last) ){0,2}"
    r"(?:mother'?s (?:maiden )?name|maiden name|mädchenname|geburtsname der mutter|nom de jeune fille"
    r"|(?:nombre|apellido) de (?:mi|la|su) madre|first line of (?:my |the )?address)(?![a-zà-ÿ])"
)


def is_told(text: str, loose: str, found: re.Match[str]) -> bool:
    """A date of a grown-up's birth behind the sex, or in brackets behind a name."""
    start = found.start()
    if _BEFORE_SEX.search(loose, max(0, start - 16), start):
        return True
    if _OF_MINE.match(loose, found.end()) and _I_AM.search(loose, max(0, start - 6), start):
        return EARLIEST <= year_of(found) <= LATEST_NEAR
    if loose[start - 1 : start] != "(" or loose[found.end() : found.end() + 1] != ")":
        return False
    year = year_of(found)
    if not 1920 <= year <= _LATEST_WITHOUT_CUE:
        return False
    before = text[max(0, start - 90) : start]
    return _AFTER_NAME.search(before) is not None or _AFTER_HAN_NAME.search(before) is not None


def is_mistaken(loose: str, end: int, found: re.Match[str]) -> bool:
    """A day of the last years that a record shows by mistake: "系统里生日成了2024-02-25"."""
    if year_of(found) <= _LATEST_SHOWN:
        return False
    return (
        _SHOWN.match(loose, end, found.start()) is not None
        or _RECORDED.search(loose, max(0, end - REACH), end) is not None
        or CORRECTED.match(loose, found.end()) is not None
        or _PARTED.search(loose, end, found.start()) is not None
    )


_PARTED: Final = late("[,，;；\n]")
_RECORDED: Final = late(
    r"(?:records?|system|files?|bureau|app|you|computer|screen|database|portal|agency|statement|letter)"
    r"[^.;!?\n0-9]{0,24}(?:shows?|showing|ha(?:s|ve|d)|says?|lists?|put|got|reckons?|thinks?|think|claims?)"
    r"[^.;!?\n0-9]{0,24}\Z"
    r"|(?:akten?|system|unterlagen|datensatz|ihnen|schufa)[^.;!?\n0-9]{0,24}\Z"
    r"|(?:dossier|fichier|système|vous)[^.;!?\n0-9]{0,12}(?:indique|avez|affiche|dit|met)[^.;!?\n0-9]{0,16}\Z"
    r"|(?:ficha|sistema|expediente|ustedes)[^.;!?\n0-9]{0,12}(?:pone|dice|figura|sale"
    r"|tienen)[^.;!?\n0-9]{0,16}\Z"
    r"|(?:系统|系統|档案|檔案|记录|紀錄|征信|你们|你哋|后台)[^。；！？\n0-9]{0,12}\Z"
)
"""Words before a day of birth that tell whose mistake it is."""
CORRECTED: Final = late(
    r"(?: according to (?:you|your|them)[^.;!?\n0-9]{0,16})?[ ,;:.()–-]{0,4}"
    r"(?:(?:when|but|whereas|and|where|while|aber|dabei|doch|mais|alors que?|or|pero|cuando|不过|但是?"
    r"|可是?|而)"
    r"[ ,]{0,2})?"
    r"(?:(?:it's|its|it is|it was|i'm|i am|i was|he is|she is|the right one|the real one|in truth|truth is"
    r"|should be|should have been|correct|corrected?|actually|really|real|right"
    r"|richtig|stimmt nicht|tatsächlich|eigentlich|es ist|ich bin|korrekt"
    r"|c'est|en vrai|en fait|en réalité|je suis|la bonne(?: date)?"
    r"|es|en realidad|la buena|la correcta|nací|realmente|"
    r"其实|實際|实际|应该|應該|应为|正确|真实|我是)"
    r"(?:[ :](?:is|on|the|from|born|ist|wäre|vom|am|né|née|le|du|est|es|el|del|date|birthday|geboren|上))*"
    r"(?:是|为|為|的是)?)[ :]{0,2}"
)
"""What stands between a wrong day of birth and the right one behind it."""


def is_verified(loose: str, found: re.Match[str]) -> bool:
    """A day of a grown-up's birth by which somebody was identified: "they verified 27-05-2000 and"."""
    start, end = found.span()
    if not EARLIEST <= year_of(found) <= _LATEST_WITHOUT_CUE or not any(found.group(name) for name in FULL):
        return False
    if _VERIFIED_BY.match(loose, end) is not None:
        return True
    before = loose[max(0, start - REACH) : start]
    return _VERIFIED.search(before) is not None


def is_listed(text: str, loose: str, found: re.Match[str]) -> bool:
    """A day by itself behind a name: "Amanda Brown, 20 June 1968, Flat 29", of a grown-up's birth."""
    start, end = found.span()
    if _BORN_SHORT.search(loose, max(0, start - 14), start):
        return True
    if _END_OF_FIELD.match(text, end) is None or not EARLIEST <= year_of(found) <= _LATEST_WITHOUT_CUE:
        return False
    before = text[max(0, start - 70) : start]
    return _NAME_BEFORE.search(before) is not None or _HAN_NAME_BEFORE.search(before) is not None
