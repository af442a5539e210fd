"""Known names in Chinese characters: whole, spaced, given name alone, with a title, one sign wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import OSA

from mappings.models import Person
from mappings.redaction.folding import fold_text
from mappings.redaction.han.around import AFTER_NAME, TITLE_AT
from mappings.redaction.han.signs import may_be_given
from mappings.redaction.han.titled import name_before
from mappings.redaction.hits import KNOWN, LIKELY, Hit
from mappings.redaction.types import DataType
from mappings.redaction.words.chinese import COMPOUND, SINGLE, TO_SIMPLIFIED, simplified
from mappings.redaction.words.chinese_everyday import NOT_GIVEN_ALONE, NOT_NAMES, NOT_WHOLE

_HAN: Final = re.compile("[\u3400-\u9fff\uf900-\ufaff]+")
_GAP: Final = frozenset(" ·・•*.-_\n/")
_VEILED: Final = re.compile("某{1,2}|[*xX×○〇]{1,3}")
_SHORT_TITLE: Final = re.compile(
    "(?:总(?![额计数共是量体会账部])|姐|哥|工(?![资作程])|队|局|处|科|董(?!事)|叔|婶|姨|嫂|伯|师傅|氏"
    "|太(?![多大少高低慢快久过小贵难好不黑坑长远晚平阳])|生(?![意产活效日病期成锈气怕怪前死存])|sir|Sir)"
)
_CALLED: Final = frozenset(("叫我", "喊我", "我係", "我系", "稱我", "称我"))
"""What stands before a surname by which somebody lets himself be called."""
_ADDRESSED: Final = frozenset("收启啟")
"""What stands behind whom a letter is for: "写着林太收"."""
_PERSONAL: Final = frozenset(("先生", "女士", "小姐", "太太"))
_SMALL_WORDS: Final = frozenset("和于向从时应同与")
"""Surnames that are small words before 某 far more often."""
_FAMILIAR: Final = frozenset("小老阿")
_NOT_FAMILIAR: Final = re.compile("[序车库层虾包额子孙历师板婆公家路乡实赖票花色金话鼠钱]")
_NO_NICKNAMES_TEXT: Final = """
小时 小于 小方 小金 小白 小马 小龙 小米 小花 小毛 小包 小车 小店 小康 小计 小黄 小钱 小平 小路 小家 小项 小麦
小麻 小熊 小牛 小鱼 小贝 小红 小蓝 小乔 小鹿 小区 小葱 小云 小雨 小雷 小明 小满 小成 小单 小曲 小别
老龙 老于 老方 老师 老马 老房 老路 老古 老大 老单 老相 老城 老年 老家 阿里 阿宝 阿时
"""
_NO_NICKNAMES: Final = frozenset(_NO_NICKNAMES_TEXT.split())
"""Words of any text that a surname behind 小, 老 or 阿 makes; they count with a telling word behind them."""
_DOTS: Final = frozenset("·•・.‧-")
_LONG_PART: Final = 3
"""Characters from which a part of a name is no word of Chinese: 麦麦提, 阿依古丽."""


@dataclass(frozen=True, slots=True)
class _Name:
    key: str
    surname: str
    given: str

    @property
    def whole(self) -> str:
        """Surname and given name, as they are written."""
        return self.surname + self.given


class HanNames:
    """Finds known names in Chinese characters.

    Args:
        people: Their keys are `person 0`, `person 1` and so on.
    """

    def __init__(self, people: list[Person]) -> None:
        self._names: list[_Name] = []
        for index, person in enumerate(people):
            for surname, given in _names(person):
                self._names.append(_Name(f"person {index}", surname, given))

    def find(self, text: str) -> Iterator[Hit]:
        """Names and parts of names in a folded text."""
        if not self._names or text.isascii():
            return
        plain = simplified(text)
        for name in self._names:
            if name.whole[0] in plain or name.given[-1:] in plain:
                yield from _whole(plain, name)
                yield from _given(plain, name)
                yield from _surname(plain, name)
                yield from _mistyped(plain, name)
                yield from _long_parts(plain, name)


def _names(person: Person) -> Iterator[tuple[str, str]]:
    first, last, whole = (
        "".join(_HAN.findall(fold_text(value).translate(TO_SIMPLIFIED)))
        for value in (person.firstname, person.lastname, person.name)
    )
    seen = set()
    if first and last:
        if _is_surname(first) and not _is_surname(last):
            first, last = last, first
        seen.add((last, first))
        if _is_surname(first):
            # the profile may hold them the wrong way round
            seen.add((first, last))
    for value in (whole, first if not last else "", last if not first else ""):
        if len(value) >= 2 and not (first and last and value in (last + first, first + last)):
            seen.add(
                (value[:2], value[2:]) if value[:2] in COMPOUND and len(value) > 2 else (value[0], value[1:])
            )
    yield from sorted(pair for pair in seen if sum(map(len, pair)) >= 2)


def _is_surname(value: str) -> bool:
    return value in SINGLE or value in COMPOUND


def _places(text: str, value: str, *, gaps: int) -> Iterator[tuple[int, int]]:
    """Where a value stands, with a few signs between its characters."""
    start = text.find(value[0])
    while start >= 0:
        end = start + 1
        for sign in value[1:]:
            at = end
            while at < len(text) and at - end < gaps and text[at] in _GAP:
                at += 1
            if text[at : at + 1] != sign:
                end = -1
                break
            end = at + 1
        if end > 0:
            yield start, end
        start = text.find(value[0], max(start + 1, end))


def _hit(start: int, end: int, key: str, weight: int = KNOWN - 1) -> Hit:
    return Hit(start, end, DataType.NAME, key, weight)


def _whole(text: str, name: _Name) -> Iterator[Hit]:
    for value in dict.fromkeys((name.whole, name.given + name.surname)):
        for start, end in _places(text, value, gaps=3):
            spaced = end - start > len(value)
            if value != name.whole and not spaced and len(name.given) < 2:
                continue
            if value in NOT_NAMES and not AFTER_NAME.match(text, end):
                continue
            if spaced and "\n" in text[start:end] and text[end : end + 1] in ("、", "."):
                continue
            yield _hit(start, end, name.key)


def _given(text: str, name: _Name) -> Iterator[Hit]:
    given = name.given
    if len(given) >= 2:
        for start, end in _places(text, given, gaps=1):
            everyday = given in NOT_GIVEN_ALONE
            if not everyday or (_is_edge(text, start - 1) and AFTER_NAME.match(text, end)):
                yield _hit(start, end, name.key)
    elif given:
        start = text.find(given)
        while start >= 0:
            if start and text[start - 1] == "阿" and AFTER_NAME.match(text, start + 1):
                yield _hit(start - 1, start + 1, name.key)
            start = text.find(given, start + 1)


def _is_edge(text: str, at: int) -> bool:
    return at < 0 or _HAN.match(text[at]) is None or text[at] in "叫是和跟给找让对被阿"


def _surname(text: str, name: _Name) -> Iterator[Hit]:
    surname = name.surname
    if not surname:
        return
    start = text.find(surname)
    while start >= 0:
        end = start + len(surname)
        before = text[start - 1] if start else ""
        if (title := TITLE_AT.match(text, end)) is not None:
            begin = name_before(text, max(0, end - 4), end, title.group())
            personal = title.group() in _PERSONAL or not before or _HAN.match(before) is None
            if begin == start or len(surname) > 1 or (begin is None and personal):
                yield _hit(start, end, name.key)
        elif (veil := _VEILED.match(text, end)) is not None and (
            surname not in _SMALL_WORDS or not before or len(veil.group()) > 1
        ):
            stop = veil.end()
            if name.given and text.startswith(name.given[-1], stop):
                stop += 1
            yield _hit(start, stop, name.key)
        elif before == "姓":
            yield _hit(start, end, name.key)
        elif before in _FAMILIAR and before and not _NOT_FAMILIAR.match(text, end):
            if AFTER_NAME.match(text, end) or (
                _is_edge(text, start - 2) and text[start - 1 : end] not in _NO_NICKNAMES
            ):
                yield _hit(start - 1, end, name.key)
        elif (short := _SHORT_TITLE.match(text, end)) and (
            _is_edge(text, start - 1)
            or text[max(0, start - 2) : start] in _CALLED
            or text[short.end() : short.end() + 1] in _ADDRESSED
        ):
            yield _hit(start, end, name.key)
        start = text.find(surname, end)


def _mistyped(text: str, name: _Name) -> Iterator[Hit]:
    """Three characters of which one is wrong, missing, doubled or in the wrong place."""
    surname, given = name.surname, name.given
    if len(given) != 2 or not surname:
        return
    first, second = given[0], given[1]
    start = text.find(surname)
    while start >= 0:
        at = start + len(surname)
        written = text[at : at + 2]
        end = 0
        if written == given or not written:
            pass
        elif written == second + first:
            end = at + 2
        elif written[0] == first and text[at + 2 : at + 3] == second:
            end = at + 3
        elif written[0] == first:
            end = at + (2 if len(written) == 2 and _HAN.match(written[1]) and may_be_given(written[1]) else 1)
        elif written[1:] == second and _HAN.match(written[0]) and may_be_given(written[0]):
            end = at + 2
        elif written[0] == second:
            end = at + 1
        if end:
            found = text[start:end]
            if (
                found[:2] not in NOT_NAMES
                and found not in NOT_WHOLE
                and (end - at > 1 or AFTER_NAME.match(text, end))
            ):
                yield _hit(start, end, name.key, LIKELY)
        start = text.find(surname, at)


def _long_parts(text: str, name: _Name) -> Iterator[Hit]:
    """A long part alone, and beside its dot the other part with one sign wrong: 麦麦提·伊闵."""
    for part, other in ((name.surname, name.given), (name.given, name.surname)):
        if len(part) < 2:
            continue
        for start, end in _places(text, part, gaps=1):
            if len(part) >= _LONG_PART and part not in NOT_WHOLE:
                yield _hit(start, end, name.key)
            if end < len(text) and text[end] in _DOTS:
                size = _mistyped_size(text[end + 1 : end + 2 + len(other)], other)
                if size:
                    yield _hit(start, end + 1 + size, name.key)
            if start and text[start - 1] in _DOTS:
                before = text[max(0, start - 2 - len(other)) : start - 1]
                size = _mistyped_size(before[::-1], other[::-1])
                if size:
                    yield _hit(start - 1 - size, end, name.key)


def _mistyped_size(written: str, meant: str) -> int:
    """How many signs from the beginning on are a word with one sign wrong, missing or doubled; 0 for none."""
    for size in (len(meant), len(meant) - 1, len(meant) + 1):
        part = written[:size]
        if 1 < size == len(part) and _HAN.fullmatch(part) and OSA.distance(part, meant, score_cutoff=1) <= 1:
            return size
    return 0
