"""Dates of birth: a date beside a cue word, in the order and the words of five languages.

https://www.iso.org/iso-8601-date-and-time-format.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.births import (
    BIRTH_YEAR,
    BORN_NEEDLES,
    BORN_WORDS,
    CORRECTED,
    EARLIEST,
    LATEST_NEAR,
    MISTYPED,
    REACH,
    RIGHTED,
    STAR,
    is_before_cue,
    is_listed,
    is_long_ago,
    is_mistaken,
    is_told,
    is_verified,
)
from mappings.redaction.days import (
    AFTER_WORD,
    DATE,
    FULL_DATE,
    FULL_HAN_DATE,
    HAS_DATE,
    LONGEST_MONTH,
    MONTH_BEFORE,
    NAMED_MONTH,
    date_at,
    han_year,
    key_of_day,
    year_of,
)
from mappings.redaction.hits import CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_FILL: Final = late(
    r"(?>(?:[\s:=.,?()\[\"'#*|_/<>-]|于|是|在|为|的|我|本人|期|：|【|「"
    r"|(?:on|in|is|was|the|am|at|a|day|date|le|el|les|den|dem|il|ist|war|lautet|est|es|fue|my|mein"
    r"|meine|mon|mi|of|de|day|as|being"
    r"|registered|recorded|listed|shown|given|my|his|her|son|sa|und|and|e|ée|dd|mm|yyyy|yy|jj|aaaa|tt"
    r"|jjjj|dob|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday|around|um|day|en|día|dia|jour|naissance|nacimiento|geburtsdatum|der|die"
    r"|das|file|record|records|both|actually|really)(?![a-zà-ÿ])){0,14})"
)
_PLACE: Final = late(
    r" (?:in|à|en|a|at|au|zu|aus) [a-zà-ÿ'-]{2,24}(?: [a-zà-ÿ'-]{2,24}){0,2}[ ,]{1,2}(?:on |am |le |el "
    r"|the |il )?(?:the )?"
)
_LABEL_REST: Final = late(
    r"\.?(?:[^0-9.;!?\n\0。！？；:：]{0,40}[:：|=][ \n]{0,3}| ?\([^()0-9\n\0]{1,30}\)[ :：|=\n]{0,4})"
)
_NEAR: Final = late(r"[^0-9.!?;\n\0。！？；]{0,44}")
_TOLD_NEAR: Final = late(r"(?:\b(?:is|was|ist|war|est|es|as|on|am|le|el)|[:是为為]) ?\Z")
_AFTER: Final = late(
    r" ?\)? ?(?:出生|出世|落地|降生|来到(?:这个)?世|满月|(?:这天|那天|那日|当天|當天|嗰日)?(?:出生|生的"
    r"|生嘅|生(?:了|下|出)?(?:我|他|她|佢)|我?妈生)|(?:那天|那日|嗰日|当天)生(?![活产意效日病期成气])|(?:的"
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


def find(text: str, context: Context) -> Iterator[Hit]:
    """Dates beside a cue word, behind a person's sex, and in brackets behind a name.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("1990年5月3日出生，born on 3 May 1990, geb. 03.05.1990", Context()))]
    ['1990-05-03', '1990-05-03', '1990-05-03']
    >>> [hit.key for hit in resolve(find("né le 3 mai 1990; nacido el 3 de mayo de 1990", Context(("FR",))))]
    ['1990-05-03', '1990-05-03']
    >>> [hit.key for hit in resolve(find("我2004/04/08的，办卡的时候还没满十八", Context()))]
    ['2004-04-08']
    >>> list(find("on 3 May 2024 I paid, 2024年5月3日还款, the loan was born dead", Context()))
    []
    """
    page = read(text)
    loose = page.loose
    cues = page.cues_of(DataType.DOB)
    if (cues or page.numbers) and HAS_DATE.search(loose) is None:
        return
    is_american = "US" in context.regions
    taken = -1
    ends = sorted((*(cue.end for cue in cues), *(cue.end() for cue in MISTYPED.finditer(loose))))
    if "*" in loose:
        ends = sorted((*ends, *(star.end() for star in STAR.finditer(loose))))
    for end in ends:
        found = _behind(loose, end) if end >= taken else None
        if found is not None:
            yield from _righted(loose, found.end(), is_american)
        if found is not None and not is_mistaken(loose, end, found):
            taken = found.end()
            start = found.start() - 4 if loose.endswith("the ", 0, found.start()) else found.start()
            yield Hit(start, taken, DataType.DOB, key_of_day(found, is_american), CUED)
    for born in BORN_WORDS.finditer(loose) if any(word in loose for word in BORN_NEEDLES) else ():
        told = date_at(loose, born.end())
        if told is not None and EARLIEST <= year_of(told) <= LATEST_NEAR:
            yield Hit(*told.span(), DataType.DOB, key_of_day(told, is_american), CUED)
    if "jahrgang" in loose or "quinta" in loose or ("年" in loose and _BORN_SIGNS.search(loose) is not None):
        for year in BIRTH_YEAR.finditer(loose):
            group = next(name for name in ("a", "b", "c") if year[name])
            yield Hit(*year.span(group), DataType.DOB, han_year(year[group].strip("年'’")), CUED)
    for cue in cues:
        if (
            cue.value > cue.end
            and (told := date_at(loose, cue.value)) is not None
            and not (is_mistaken(loose, cue.end, told))
        ):
            yield Hit(*told.span(), DataType.DOB, key_of_day(told, is_american), CUED)
        righted = RIGHTED.match(loose, cue.end)
        if (
            righted is not None
            and (told := date_at(loose, righted.end())) is not None
            and (EARLIEST <= year_of(told) <= LATEST_NEAR)
        ):
            yield Hit(*told.span(), DataType.DOB, key_of_day(told, is_american), CUED)
        for named in NAMED_MONTH.finditer(loose, max(0, cue.start - REACH), cue.start):
            whole = DATE.match(loose, named.start())
            if whole is not None and _AFTER.match(loose, whole.end()):
                yield Hit(*whole.span(), DataType.DOB, key_of_day(whole, is_american), CUED)
    starts = [date.start() for date in FULL_DATE.finditer(loose)]
    for digit in AFTER_WORD.finditer(loose):
        month = MONTH_BEFORE.search(loose, max(0, digit.start() - LONGEST_MONTH), digit.start())
        if month is not None:
            starts.append(month.start())
    if not loose.isascii():
        starts += (date.start() for date in FULL_HAN_DATE.finditer(loose))
    for start in starts:
        whole = DATE.match(loose, start)
        if whole is None:
            continue
        if (
            _AFTER.match(loose, whole.end())
            or is_before_cue(page, whole)
            or is_told(text, loose, whole)
            or is_listed(text, loose, whole)
            or is_verified(loose, whole)
            or is_long_ago(loose, whole)
        ):
            yield Hit(*whole.span(), DataType.DOB, key_of_day(whole, is_american), CUED)


_BORN_SIGNS: Final = late("[属屬]|生人|出生")


def _righted(loose: str, end: int, is_american: bool) -> Iterator[Hit]:
    """The right day of birth behind a wrong one: "you have me born 3 March 2021, it's 14 June 1984"."""
    right = CORRECTED.match(loose, end)
    told = date_at(loose, right.end()) if right is not None else None
    if told is not None and EARLIEST <= year_of(told) <= LATEST_NEAR:
        yield Hit(*told.span(), DataType.DOB, key_of_day(told, is_american), CUED)


def _behind(loose: str, position: int) -> re.Match[str] | None:
    """The date behind a cue word: right there, or behind a place or some small words."""
    filled = _FILL.match(loose, position, position + REACH)
    start = filled.end() if filled is not None else position
    found = date_at(loose, start)
    if found is not None:
        return found
    place = _PLACE.match(loose, position, position + REACH)
    if place is not None and (found := date_at(loose, place.end())) is not None:
        return found
    label = _LABEL_REST.match(loose, position)
    if label is not None and (found := date_at(loose, label.end())) is not None:
        return found
    near = _NEAR.match(loose, position, position + REACH)
    if near is None:
        return None
    named = MONTH_BEFORE.search(loose, position, near.end())
    start = named.start() if named is not None else near.end()
    found = date_at(loose, start)
    if found is None:
        return None
    if _TOLD_NEAR.search(loose, max(position, start - 6), start) is not None:
        return found
    return found if 0 < year_of(found) <= LATEST_NEAR else None
