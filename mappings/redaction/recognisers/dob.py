"""Dates of birth: a date beside a cue word, in the order and the words of five languages.

https://www.iso.org/iso-8601-date-and-time-format.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.hits import CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import Reading, read
from mappings.redaction.types import DataType

_MONTHS: Final = {
    name: month
    for month, names in enumerate(
        (
            "january jan januar jänner janvier janv enero ene gennaio",
            "february feb februar février fevrier févr fév fev febrero febbraio",
            "march mar märz maerz mär mrz mars marzo",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio",
            "june jun juni juin junio giugno",
            "july jul juli juillet juil julio luglio",
            "august aug août aout agosto ago",
            "september sept sep septembre septiembre setiembre settembre",
            "october oct oktober okt octobre octubre ottobre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre decembre déc diciembre dic dicembre",
        ),
        1,
    )
    for name in names.split()
}
_MONTH: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR: Final = r"(?:1[89][0-9]{2}|20[0-2][0-9])"
_SHORT: Final = rf"(?:{_YEAR}|['’]?[0-9]{{2}})"
_DAY: Final = r"(?:0?[1-9]|[12][0-9]|3[01])"
_M: Final = r"(?:0?[1-9]|1[0-2])"
_HAN_DIGIT: Final = "[零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖0-9]"
_HAN_COUNT: Final = "(?:[正元冬腊]|[零〇初一二三四五六七八九十廿卅0-9]{1,3})"
_GAP: Final = r" ?[-/.·,_~] ?| "
_DATE: Final = late(
    rf"(?P<y1>{_YEAR})(?P<g1>{_GAP})(?P<m1>{_M})(?P=g1)(?P<d1>{_DAY})(?![0-9])"
    rf"|(?P<a2>[0-3]?[0-9])(?P<g2>{_GAP})(?P<b2>[0-3]?[0-9])(?:(?P=g2)|[ ./-])(?P<y2>{_SHORT})(?![0-9])"
    rf"|(?P<d3>{_DAY})(?:st|nd|rd|th|er|º|°|\.)?,?[ .-]{{0,2}}(?:of |de |d’"
    rf"|d')?[ ]?(?P<n3>{_MONTH})(?![a-zà-ÿ])[ .,-]{{0,3}}(?:of |de |del "
    rf"|in )?(?P<y3>{_SHORT})?(?![0-9])"
    rf"|(?P<n4>{_MONTH})(?![a-zà-ÿ])[ .-]{{0,2}}(?P<d4>{_DAY})(?:st|nd|rd"
    rf"|th)?(?![0-9:])(?:[ ,.-]{{1,3}}(?P<y4>{_SHORT}))?(?![0-9])"
    rf"|(?P<y5>{_YEAR})(?P<m5>0[1-9]|1[0-2])(?P<d5>0[1-9]|[12][0-9]|3[01])(?![0-9])"
    rf"|(?P<d6>0[1-9]|[12][0-9]|3[01])(?P<m6>0[1-9]|1[0-2])(?P<y6>{_YEAR})(?![0-9])"
    rf"|(?:[阴农陰農阳公旧][历曆])? ?(?P<y7>{_HAN_DIGIT}{{2}}(?:{_HAN_DIGIT}{{2}})?) ?年 ?"
    rf"(?:(?:阴历|农历|阳历|公历|闰)? ?(?P<m7>{_HAN_COUNT}) ?月(?:份)?(?: ?(?P<d7>{_HAN_COUNT}) ?[日号號]?)?)"
    rf"|(?:阴历|农历|阳历|公历|旧历)? ?(?P<m8>{_HAN_COUNT}) ?月 ?(?P<d8>{_HAN_COUNT}) ?[日号號]?"
    rf"|(?P<y9>{_YEAR})[ .-](?P<n9>{_MONTH})(?![a-zà-ÿ])[ .-](?P<d9>{_DAY})(?![0-9])"
    rf"|(?P<yy>[0-9]{{2}})(?P<mm>0[1-9]|1[0-2])(?P<dd>0[1-9]|[12][0-9]|3[01])(?![0-9])"
    rf"|(?P<n0>{_MONTH})(?![a-zà-ÿ])[ .,-]{{1,3}}(?:of |de |del )?(?P<y0>{_YEAR})(?![0-9])"
    rf"|(?P<mx>{_M})(?P<gx>[-/.])(?P<yx>{_YEAR})(?![0-9])"
    rf"|(?P<de>{_DAY})\.(?P<me>{_M})\.(?![0-9])"
    rf"|(?P<yz>{_YEAR})(?P<gz>[-/.])(?P<mz>{_M})(?![0-9-/.])"
)
_BORN_SHORT: Final = late(
    r"(?:(?<![a-z0-9.])b\. ?|(?<![a-z])aged? [0-9]{1,3},? \(?|(?<![a-z0-9])[0-9]{1,2} ?(?:ans|años|jahre"
    r"|yrs|yo|岁),? ?\(|岁[,(] ?|周岁[,(]? ?)\Z"
)
_STAR: Final = late(r"[*✱](?<![0-9a-z*].)(?= ?[0-3]?[0-9][./][01]?[0-9][./])")
_FILL: Final = late(
    r"(?:[\s:=.,()\[\"'#*|_/<>-]|于|是|在|为|的|我|本人|期|：|【|「"
    r"|(?:on|in|is|was|the|am|at|a|day|date|le|el|les|den|dem|il|ist|war|lautet|est|es|fue|my|mein"
    r"|meine|mon|mi|of|de|day|as|being"
    r"|registered|recorded|listed|shown|given|my|his|her|son|sa|und|and|e|ée|dd|mm|yyyy|yy|jj|aaaa|tt"
    r"|jjjj|dob|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday|around|um|day|en|día|dia|jour|naissance|nacimiento|geburtsdatum|der|die"
    r"|das|file|record|records|both|actually|really)(?![a-zà-ÿ])){0,14}+"
)
_PLACE: Final = late(
    r" (?:in|à|en|a|at|au|zu|aus) [a-zà-ÿ'-]{2,24}(?: [a-zà-ÿ'-]{2,24}){0,2}[ ,]{1,2}(?:on |am |le |el "
    r"|the |il )?(?:the )?"
)
_NEAR: Final = late(r"[^0-9.!?;\n\0。！？；]{0,44}")
_TOLD_NEAR: Final = late(r"(?:\b(?:is|was|ist|war|est|es|as|on|am|le|el)|[:是为為]) ?\Z")
_LATEST_NEAR: Final = 2010
_MONTH_BEFORE: Final = late(rf"(?<![a-zà-ÿ])(?:{_MONTH})[ .-]{{0,2}}\Z")
_AFTER: Final = late(
    r" ?\)? ?(?:出生|出世|落地|降生|来到(?:这个)?世|满月|(?:这天|那天)?(?:出生|生的)|(?:的"
    r"|年的)?[,，]?(?:属|屬)(?:[鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬啥哪乜]|什么)|生人|生的"
    r"|生(?![活产意效日病期成气])|[(（]?(?:生日|出生)|诞生|"
    r", (?:and )?(?:my )?mother'?s maiden|"
    r",? ?(?:if (?:you|u) (?:need|want|require) (?:it|that) ?|just )?(?:for|as) (?:your )?"
    r"(?:security|verification"
    r"|identification|id check|the checks?|proof of (?:id|age))|"
    r"[,)]? ?\(?(?:dob|d\.o\.b|is my (?:date of birth|dob|birthday|birth date)|(?:date of birth"
    r"|birth date|geboren|geb\.|is when i was born)"
    r"|(?:is|was) (?:my|his|her|the) (?:date of birth|dob|birthday|birth date|birthdate)"
    r"|ist mein geburts(?:tag|datum)|est ma date de naissance"
    r"|es mi fecha de nacimiento|(?:in [a-zà-ÿ]{2,20} )?geboren)(?![a-z]))"
)
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
    r"|(?:\A|[\n:]) ?(?:[a-zà-ÿ][a-zà-ÿ'’-]{1,20} ){1,3}[a-zà-ÿ'’-]{2,20}, ?\Z"
)
_HAN_NAME_BEFORE: Final = late(
    r"(?<![\u3400-\u9fff])(?:我叫|我是|本人|客户|借款人|姓名|申请人|投诉人|投訴人"
    r"|客戶)?[:： ]?[\u3400-\u9fff]{2,4}"
    r"(?:[,，、 ]{1,2}[男女])?[,，、；;/ |\n]{1,2}\Z"
)
_END_OF_FIELD: Final = late(r" ?(?:[,;|)/\n，、；。]|\.(?![0-9])|–|—| - |\Z)")
_AFTER_WORD: Final = late(r"[0-9](?<=[a-zä][ .].)")
_LONGEST_MONTH: Final = 14
_EARLIEST: Final = 1920
_LATEST_WITHOUT_CUE: Final = 2003
_REACH: Final = 60


def find(text: str, context: Context) -> Iterator[Hit]:
    """Dates beside a cue word, behind a person's sex, and in brackets behind a name.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("1990年5月3日出生，born on 3 May 1990, geb. 03.05.1990", Context()))]
    ['1990-05-03', '1990-05-03', '1990-05-03']
    >>> [hit.key for hit in resolve(find("né le 3 mai 1990; nacido el 3 de mayo de 1990", Context(("FR",))))]
    ['1990-05-03', '1990-05-03']
    >>> list(find("on 3 May 2024 I paid, 2024年5月3日还款, the loan was born dead", Context()))
    []
    """
    page = read(text)
    loose = page.loose
    cues = page.cues_of(DataType.DOB)
    if (cues or page.numbers) and _HAS_DATE.search(loose) is None:
        return
    is_american = "US" in context.regions
    taken = -1
    ends = sorted((*(cue.end for cue in cues), *(cue.end() for cue in _MISTYPED.finditer(loose))))
    if "*" in loose:
        ends = sorted((*ends, *(star.end() for star in _STAR.finditer(loose))))
    for end in ends:
        found = _behind(loose, end) if end >= taken else None
        if found is not None and not _is_mistaken(loose, end, found):
            taken = found.end()
            start = found.start() - 4 if loose.endswith("the ", 0, found.start()) else found.start()
            yield Hit(start, taken, DataType.DOB, _key(found, is_american), CUED)
    for cue in cues:
        if (
            cue.value > cue.end
            and (told := _date_at(loose, cue.value)) is not None
            and not (_is_mistaken(loose, cue.end, told))
        ):
            yield Hit(*told.span(), DataType.DOB, _key(told, is_american), CUED)
        righted = _RIGHTED.match(loose, cue.end)
        if (
            righted is not None
            and (told := _date_at(loose, righted.end())) is not None
            and (_EARLIEST <= _year_of(told) <= _LATEST_NEAR)
        ):
            yield Hit(*told.span(), DataType.DOB, _key(told, is_american), CUED)
        for named in _NAMED_MONTH.finditer(loose, max(0, cue.start - _REACH), cue.start):
            whole = _DATE.match(loose, named.start())
            if whole is not None and _AFTER.match(loose, whole.end()):
                yield Hit(*whole.span(), DataType.DOB, _key(whole, is_american), CUED)
    starts = [date.start() for date in _FULL_DATE.finditer(loose)]
    for digit in _AFTER_WORD.finditer(loose):
        month = _MONTH_BEFORE.search(loose, max(0, digit.start() - _LONGEST_MONTH), digit.start())
        if month is not None:
            starts.append(month.start())
    if not loose.isascii():
        starts += (date.start() for date in _FULL_HAN_DATE.finditer(loose))
    for start in starts:
        whole = _DATE.match(loose, start)
        if whole is None:
            continue
        if (
            _AFTER.match(loose, whole.end())
            or _is_before_cue(page, whole)
            or _is_told(text, loose, whole)
            or _is_listed(text, loose, whole)
            or _is_verified(loose, whole)
            or _is_long_ago(loose, whole)
        ):
            yield Hit(*whole.span(), DataType.DOB, _key(whole, is_american), CUED)


_MISTYPED: Final = late(
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
_RIGHTED: Final = late(
    r"[^。！!?？;；\n\0]{0,24}?(?:实际上?|其实|应该|应当|应为|正确的?|真实的?|真正的?|本来|實際上?|其實"
    r"|應該|應為)"
    r"(?:应该|应当|日期|生日|的)?(?:是|为|為|係)?[:： ]{0,2}(?=[0-9一二])"
    r"|[^.!?;\n\0]{0,32}?(?<![a-zà-ÿ])(?:actually|really|should (?:be|read|say)|in fact|richtig (?:ist|wäre)"
    r"|correct(?:ly)? (?:is|one is)?|eigentlich|tatsächlich|en réalité|c'est en fait|correcta es|en realidad)"
    r"(?: (?:it's|it is|is|on|the|am|le|el))?[: ]{1,2}(?=[0-9])"
)
"""What stands between a wrong date of birth and the right one."""
_LONG_AGO: Final = range(1930, 1980)
_DATED: Final = late(
    r"(?:act|law|statute|regulation|directive|decree|order|code|rule|constitution|treaty|gesetz|verordnung"
    r"|richtlinie|vom"
    r"|loi|décret|ley|decreto|directiva|法|条例|办法|规定|since|seit|depuis|desde|founded|gegründet|成立"
    r"|自从)"
    r"[^.;\n]{0,24}\Z"
)


def _is_long_ago(loose: str, found: re.Match[str]) -> bool:
    """A full day before any loan of today, and no statute's: a birth, whatever stands beside it."""
    if _year_of(found) not in _LONG_AGO or not any(found.group(name) for name in _DAYS):
        return False
    return _DATED.search(loose, max(0, found.start() - 40), found.start()) is None


def _is_before_cue(page: Reading, found: re.Match[str]) -> bool:
    """A date of somebody's birth with a word for it behind: "1 May 1980, that's my bday"."""
    if not _EARLIEST <= _year_of(found) <= _LATEST_NEAR:
        return False
    return page.is_beside(DataType.DOB, found.end(), found.end(), before=-1, after=_BEHIND) and (
        _WORDS_ONLY.match(page.loose, found.end(), page.cue_after(found.end())) is not None
    )


_BEHIND: Final = 32
_WORDS_ONLY: Final = late(r"[^0-9.!?;\n\0。！？；]{0,32}\Z")
_VERIFIED: Final = late(
    r"(?:(?<![a-zà-ÿ])(?:(?:i|they|he|she|we|you|agent|caller|customer|client|advisor) (?:\w+ )?(?:gave"
    r"|give|verified"
    r"|entered|typed|quoted|confirmed|checked|read out)"
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
    r"|(?:核实|核對|核对|核验|验证)(?:身份|身份信息|资料|信息)?(?:时|的时候)?(?:我)?(?:也)?(?:报了?|说了?"
    r"|提供了?|给了?)?(?:我的?)?"
    r"(?:姓名|名字|生日)?[和跟与及、,，:： ]{0,2})\Z"
)
"""Words of identifying somebody, with a date right behind them."""
_VERIFIED_BY: Final = late(
    r"(?:[,;] ?| )(?:(?:and|&|plus|und|et|y|with) )?(?:(?:my|his|her|the|meine?|mon|ma|mi|su|last) ){0,2}"
    r"(?:mother'?s (?:maiden )?name|maiden name|mädchenname|geburtsname der mutter|nom de jeune fille"
    r"|(?:nombre|apellido) de (?:mi|la|su) madre|first line of (?:my |the )?address)(?![a-zà-ÿ])"
)
_FULL: Final = ("d1", "b2", "d3", "d4", "d7", "d9")
_DAYS: Final = ("d1", "b2", "d3", "d4", "d7", "d9")
_HAS_DATE: Final = late(
    r"[0-9](?:[-/.,_~年月]|[0-9]{0,5}(?:[ ,][0-9a-z]|[a-zä]))|[0-9]{6}|[零〇一二三四五六七八九十][年月]"
    r"|[0-9] ?[月年]|[a-z]\.? [0-9]"
)
_NAMED_MONTH: Final = late(rf"(?<![a-zà-ÿ])(?=(?:{_MONTH})(?![a-zà-ÿ]))")
_FULL_DATE: Final = late(
    r"[0-9](?<![0-9].)(?=[0-9]{0,3}(?: ?[-/.年,_~] ?[0-9]|[a-zäéûº°. ]{1,5}[a-zäéû]{2}|[0-9]{4}"
    r"| [0-9]{1,2}[ ]| ?月))"
)
_FULL_HAN_DATE: Final = late(rf"[一二12](?<![零〇一二三四五六七八九].)(?={_HAN_DIGIT}{{1,3}} ?年)")


def _behind(loose: str, position: int) -> re.Match[str] | None:
    """The date behind a cue word: right there, or behind a place or some small words."""
    filled = _FILL.match(loose, position, position + _REACH)
    start = filled.end() if filled is not None else position
    found = _date_at(loose, start)
    if found is not None:
        return found
    place = _PLACE.match(loose, position, position + _REACH)
    if place is not None and (found := _date_at(loose, place.end())) is not None:
        return found
    near = _NEAR.match(loose, position, position + _REACH)
    if near is None:
        return None
    named = _MONTH_BEFORE.search(loose, position, near.end())
    start = named.start() if named is not None else near.end()
    found = _date_at(loose, start)
    if found is None:
        return None
    if _TOLD_NEAR.search(loose, max(position, start - 6), start) is not None:
        return found
    return found if 0 < _year_of(found) <= _LATEST_NEAR else None


def _date_at(loose: str, position: int) -> re.Match[str] | None:
    found = _DATE.match(loose, position)
    if found is None or (position and loose[position - 1].isdigit()):
        return None
    return found


def _is_told(text: str, loose: str, found: re.Match[str]) -> bool:
    """A date of a grown-up's birth behind the sex, or in brackets behind a name."""
    start = found.start()
    if _BEFORE_SEX.search(loose, max(0, start - 16), start):
        return True
    if loose[start - 1 : start] != "(" or loose[found.end() : found.end() + 1] != ")":
        return False
    year = _year_of(found)
    if not 1920 <= year <= _LATEST_WITHOUT_CUE:
        return False
    before = text[max(0, start - 90) : start]
    return _AFTER_NAME.search(before) is not None or _AFTER_HAN_NAME.search(before) is not None


def _is_mistaken(loose: str, end: int, found: re.Match[str]) -> bool:
    """A day of the last years that a record shows by mistake: "系统里生日成了2024-02-25"."""
    return _year_of(found) > _LATEST_SHOWN and _SHOWN.match(loose, end, found.start()) is not None


def _is_verified(loose: str, found: re.Match[str]) -> bool:
    """A day of a grown-up's birth by which somebody was identified: "they verified 27-05-2000 and"."""
    start, end = found.span()
    if not _EARLIEST <= _year_of(found) <= _LATEST_WITHOUT_CUE or not any(
        found.group(name) for name in _FULL
    ):
        return False
    if _VERIFIED_BY.match(loose, end) is not None:
        return True
    before = loose[max(0, start - _REACH) : start]
    return _VERIFIED.search(before) is not None


def _is_listed(text: str, loose: str, found: re.Match[str]) -> bool:
    """A day by itself behind a name: "Amanda Brown, 20 June 1968, Flat 29", of a grown-up's birth."""
    start, end = found.span()
    if _BORN_SHORT.search(loose, max(0, start - 14), start):
        return True
    if _END_OF_FIELD.match(text, end) is None or not _EARLIEST <= _year_of(found) <= _LATEST_WITHOUT_CUE:
        return False
    before = text[max(0, start - 70) : start]
    return _NAME_BEFORE.search(before) is not None or _HAN_NAME_BEFORE.search(before) is not None


def _year_of(found: re.Match[str]) -> int:
    year = next((value for name, value in found.groupdict().items() if name.startswith("y") and value), "")
    return int(year) if year.isdigit() and len(year) == 4 else 0


def _key(found: re.Match[str], is_american: bool) -> str:
    """Year, month and day in the order of the calendar, when the writing tells them."""
    parts = {name: value for name, value in found.groupdict().items() if value and not name.startswith("g")}
    year = month = day = ""
    for name, value in parts.items():
        if name.startswith("y"):
            year = _han_year(value.lstrip("'’"))
        elif name.startswith("n"):
            month = str(_MONTHS[value])
        elif name.startswith("m"):
            month = _han_count(value)
        elif name.startswith("d"):
            day = _han_count(value)
    if "a2" in parts:
        first, second = parts["a2"], parts["b2"]
        if (is_american and int(first) <= 12) or int(second) > 12:
            month, day = first, second
        else:
            day, month = first, second
    if len(year) == 2:
        year = ("19" if int(year) > 24 else "20") + year
    return "-".join(part.zfill(2) for part in (year, month, day) if part)


_HAN_VALUES: Final = {char: str(value) for value, char in enumerate("零一二三四五六七八九")} | {
    **{char: str(value) for value, char in enumerate("〇壹贰叁肆伍陆柒捌玖")},
    "○": "0",
}
_NAMED_MONTHS: Final = {"正": "1", "元": "1", "冬": "11", "腊": "12"}


def _han_year(value: str) -> str:
    return "".join(_HAN_VALUES.get(char, char) for char in value)


def _han_count(value: str) -> str:
    """A count up to thirty-one in Chinese.

    >>> _han_count("二十三"), _han_count("初三"), _han_count("十"), _han_count("廿一"), _han_count("05")
    ('23', '3', '10', '21', '5')
    """
    if value.isdigit() and value.isascii():
        return str(int(value))
    if value in _NAMED_MONTHS:
        return _NAMED_MONTHS[value]
    value = value.replace("初", "").replace("廿", "二十").replace("卅", "三十")
    tens, ten, ones = value.rpartition("十")
    digits = "".join(_HAN_VALUES.get(char, char) for char in (tens or "1" if ten else "")) + (
        "".join(_HAN_VALUES.get(char, char) for char in ones) if ones else "0" if ten else ""
    )
    return digits or value
