"""Days as people write them, in the order and the words of five languages, and in Chinese."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mappings.redaction.late import late

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
DATE: Final = late(
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
MONTH_BEFORE: Final = late(rf"(?<![a-zà-ÿ])(?:{_MONTH})[ .-]{{0,2}}\Z")
AFTER_WORD: Final = late(r"[0-9](?<=[a-zä][ .].)")
LONGEST_MONTH: Final = 14
FULL: Final = ("d1", "b2", "d3", "d4", "d7", "d9")
"""Groups of `DATE` that hold a day of a whole date, with its year."""
HAS_DATE: Final = late(
    r"[0-9](?:[-/.,_~年月]|[0-9]{0,5}(?:[ ,][0-9a-z]|[a-zä]))|[0-9]{6}|[零〇一二三四五六七八九十][年月]"
    r"|[0-9] ?[月年]|[a-z]\.? [0-9]"
)
NAMED_MONTH: Final = late(rf"(?<![a-zà-ÿ])(?=(?:{_MONTH})(?![a-zà-ÿ]))")
FULL_DATE: Final = late(
    r"[0-9](?<![0-9].)(?=[0-9]{0,3}(?: ?[-/.年,_~] ?[0-9]|[a-zäéûº°. ]{1,5}[a-zäéû]{2}|[0-9]{4}"
    r"| [0-9]{1,2}[ ]| ?月))"
)
FULL_HAN_DATE: Final = late(
    rf"(?<![零〇一二三四五六七八九0-9])[四五六七八九]{_HAN_DIGIT}(?= ?年 ?{_HAN_COUNT} ?月)"
    rf"|[一二12](?<![零〇一二三四五六七八九].)(?={_HAN_DIGIT}{{1,3}} ?年)"
)


def date_at(loose: str, position: int) -> re.Match[str] | None:
    """A day that begins just there, and not within a number."""
    found = DATE.match(loose, position)
    if found is None or (position and loose[position - 1].isdigit()):
        return None
    return found


def year_of(found: re.Match[str]) -> int:
    """The year of a day where it has four digits, else nought."""
    year = next(filter(None, found.group(*_years())), "")
    return int(year) if year.isdigit() and len(year) == 4 else 0


@cache
def _years() -> tuple[int, ...]:
    """The groups of a day that hold its year."""
    return tuple(number for name, number in DATE.groupindex.items() if name.startswith("y"))


def key_of_day(found: re.Match[str], is_american: bool) -> str:
    """Year, month and day in the order of the calendar, when the writing tells them."""
    parts = {name: value for name, value in found.groupdict().items() if value and not name.startswith("g")}
    year = month = day = ""
    for name, value in parts.items():
        if name.startswith("y"):
            year = han_year(value.lstrip("'’"))
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


def han_year(value: str) -> str:
    """A year in Chinese numerals, in digits."""
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
