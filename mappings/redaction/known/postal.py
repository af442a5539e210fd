"""Known postal addresses: whole, line by line, abbreviated, with a part left out or mistyped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from mappings.redaction.folding import loosen_text
from mappings.redaction.hits import KNOWN, LIKELY, Hit
from mappings.redaction.loose import Loose
from mappings.redaction.types import DataType
from mappings.redaction.words.chinese import TO_SIMPLIFIED, simplified

_HAN: Final = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_WORD: Final = re.compile(r"[^\W_]+")
_SHORT_TEXT: Final = """
st street saint|rd road|ave avenue av|ln lane|dr drive|ct court|blvd boulevard bd bvd
pl place plaza pza|cl close|cres crescent|ter terrace terr|sq square|gdns gardens|pkwy parkway
hwy highway|cir circle|apt apartment|ste suite|fl floor flr|bldg building|rm room|n north|s south
e east|w west|str strasse|hs house|no number num nr nro|c calle|avda avenida|mt mount|ft fort
blk block|est estate|gr grove|pde parade
"""
_SHORT: Final = {
    form: forms[0]
    for entry in _SHORT_TEXT.strip().replace("\n", "|").split("|")
    for forms in [entry.split()]
    for form in forms[1:]
}
"""Short forms of the words of addresses, as postal services advise them."""
_STREET_TAIL: Final = re.compile("(.{2,30})strasse")
_BETWEEN: Final = re.compile(r"[\s.,;:#'’/()º°|+_-]{0,5}(?:<br>)?")
_IN_BETWEEN_TEXT: Final = """
the of at in near no flat apt unit uk usa us germany deutschland france ireland india australia de la
"""
_IN_BETWEEN: Final = frozenset(_IN_BETWEEN_TEXT.split())
_PLAIN_TEXT: Final = """
st rd ave ln dr ct blvd pl cl cres ter sq gdns pkwy hwy cir apt ste fl bldg rm n s e w str no c avda flat
unit house the of and de la du new old high main usa us uk co county city town po box floor block way road
park hill green view
"""
_PLAIN: Final = frozenset(_PLAIN_TEXT.split())
_UK_OUTWARD: Final = re.compile("[a-z]{1,2}[0-9][a-z0-9]?")
_UK_INWARD: Final = re.compile("[0-9][a-z]{2}")
_POSTCODE: Final = re.compile("[a-z]{1,2}[0-9][a-z0-9]?[0-9][a-z]{2}|[a-z][0-9]{2}[a-z0-9]{4}|d6w[a-z0-9]{4}")
_HAN_GAP: Final = frozenset(" ,，、-·.\n#()（）的")
_HAN_UNIT: Final = re.compile(
    "[^省市区县镇乡村路街道巷弄号栋幢楼座单元室层组]{1,12}(?:街道|大道|号楼|号院|单元|[省市区县镇乡村路街"
    "道巷弄号栋幢楼座室层组])"
)
_SIMILAR: Final = 88.0
"""Share of equal characters (0 to 100) from which a place counts as a mistyped address."""


@dataclass(frozen=True, slots=True)
class _Address:
    key: str
    loose: str
    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]


class Addresses:
    """Finds known postal addresses.

    Args:
        addresses: Each with its key.
    """

    def __init__(self, addresses: Iterable[tuple[str, str]]) -> None:
        self._latin: list[_Address] = []
        self._han: list[tuple[str, str, tuple[str, ...]]] = []
        for written, key in addresses:
            loose = loosen_text(written).translate(TO_SIMPLIFIED).strip()
            if len(_HAN.findall(loose)) >= 3:
                squeezed = "".join(sign for sign in loose if sign not in _HAN_GAP)
                self._han.append((key, squeezed, tuple(_parts(squeezed))))
            elif loose:
                words = [_plain(word) for word in _WORD.findall(loose)]
                pairs = frozenset(pairwise(words))
                self._latin.append(_Address(key, loose, frozenset(words), pairs))

    def find(self, loose: Loose) -> Iterator[Hit]:
        """Whole addresses and telling parts of them."""
        if self._latin:
            yield from self._latin_hits(loose)
        if self._han:
            yield from self._han_hits(loose)

    def _latin_hits(self, loose: Loose) -> Iterator[Hit]:
        present = {_plain(word) for word in set(_WORD.findall(loose.text))}
        for address in self._latin:
            common = address.words & present
            if not common - _PLAIN or not (len(common) > 1 or any(map(_numbered, common))):
                joined = any(_POSTCODE.fullmatch(a + b) and a + b in present for a, b in address.pairs)
                if not joined:
                    continue
            yield from _runs(loose, address)

    def _han_hits(self, loose: Loose) -> Iterator[Hit]:
        text = simplified(loose.text)
        for key, whole, parts in self._han:
            exact = False
            for part in parts:
                for start, end in _spaced(text, part):
                    exact = True
                    yield Hit(
                        *loose.span(_leftwards(text, start, whole), _rightwards(text, end, whole)),
                        DataType.ADDRESS,
                        key,
                        KNOWN - 1,
                    )
            if not exact and _is_likely(text, whole):
                place = fuzz.partial_ratio_alignment(whole, text, score_cutoff=_SIMILAR)
                if place is not None and place.dest_end > place.dest_start:
                    yield Hit(*loose.span(place.dest_start, place.dest_end), DataType.ADDRESS, key, LIKELY)


def _numbered(word: str) -> bool:
    return any(map(str.isdigit, word))


def _plain(word: str) -> str:
    """A word of an address in its short form.

    >>> _plain("street"), _plain("hauptstrasse")
    ('st', 'hauptstr')
    """
    short = _SHORT.get(word)
    if short is not None:
        return short
    tail = _STREET_TAIL.fullmatch(word) if word.endswith("strasse") else None
    return f"{tail[1]}str" if tail else word


def _runs(loose: Loose, address: _Address) -> Iterator[Hit]:
    """Runs of words of an address that tell a door, a street or a postcode with its town."""
    run: list[tuple[int, int, str]] = []
    for match in _WORD.finditer(loose.text):
        word = _plain(match.group())
        near = bool(run) and _BETWEEN.fullmatch(loose.text, run[-1][1], match.start()) is not None
        known = word in address.words
        if not known and near and len(word) > 3:
            meant = _mistyped(word, address)
            known, word = bool(meant), meant or word
        if not known and _POSTCODE.fullmatch(word):
            known = any(a + b == word for a, b in address.pairs)
        if run and not near:
            yield from _hit(loose, run, address)
            run = []
        if known:
            run.append((match.start(), match.end(), word))
        elif run and not (near and word in _IN_BETWEEN):
            yield from _hit(loose, run, address)
            run = []
        elif run:
            run.append((match.start(), match.end(), ""))
    yield from _hit(loose, run, address)


def _mistyped(word: str, address: _Address) -> str:
    """The word of an address that was meant; empty when there is none."""
    for other in address.words:
        if (
            len(other) > 3
            and abs(len(word) - len(other)) < 2
            and OSA.distance(word, other, score_cutoff=1) <= 1
        ):
            return other if len(other) > 4 or sorted(other) == sorted(word) else ""
    return ""


def _hit(loose: Loose, run: list[tuple[int, int, str]], address: _Address) -> Iterator[Hit]:
    while run and not run[-1][2]:
        run = run[:-1]
    words = [word for _, _, word in run if word]
    if words and _is_telling(words, address):
        yield Hit(*loose.span(run[0][0], run[-1][1]), DataType.ADDRESS, address.key, KNOWN - 1)


def _is_telling(words: list[str], address: _Address) -> bool:
    if any(_POSTCODE.fullmatch(word) for word in words):
        return True
    for first, second in pairwise(words):
        if _UK_OUTWARD.fullmatch(first) and _UK_INWARD.fullmatch(second):
            return True
        if _POSTCODE.fullmatch(first + second) and (first, second) in address.pairs:
            return True
    distinct = dict.fromkeys(words)
    own = [word for word in distinct if len(word) > 2 and word not in _PLAIN and not word.isdigit()]
    numbered = any(map(_numbered, distinct))
    following = sum((first, second) in address.pairs for first, second in pairwise(words))
    if numbered:
        return bool(own) or (len(distinct) > 2 and following > 1)
    return following > 0 and len(distinct) > 2 and len(own) >= 1


def _parts(whole: str) -> Iterator[str]:
    """Telling parts of an address, the longest first: whole, without province, the door alone."""
    units = [unit.group() for unit in _HAN_UNIT.finditer(whole)]
    rest = whole[sum(map(len, units)) :]
    seen = set()
    for first in range(len(units)):
        for last in range(len(units), first, -1):
            part = "".join(units[first:last]) + (rest if last == len(units) else "")
            fine = any(part.endswith(mark) or mark in part for mark in "路街道巷弄号栋幢楼室村组")
            if (
                len(part) >= 5
                and fine
                and any(sign.isdigit() or sign in "一二三四五六七八九十" for sign in part)
            ) or len(part) >= 9:
                seen.add(part)
    if len(whole) >= 5:
        seen.add(whole)
    kept: list[str] = []
    for part in sorted(seen, key=len, reverse=True):
        if len(kept) < 24:
            kept.append(part)
    yield from kept


def _spaced(text: str, part: str) -> Iterator[tuple[int, int]]:
    start = text.find(part[0])
    while start >= 0:
        end = start + 1
        for sign in part[1:]:
            at = end
            while at < len(text) and at - end < 3 and text[at] in _HAN_GAP:
                at += 1
            if text[at : at + 1] != sign:
                end = -1
                break
            end = at + 1
        if end > 0 and not (part[-1].isdigit() and text[end : end + 1].isdigit()):
            yield start, end
        start = text.find(part[0], max(start + 1, end))


def _leftwards(text: str, start: int, whole: str) -> int:
    """Where an address begins when its other words stand before: 北京 without 市."""
    while start > 0:
        size = next(
            (size for size in (5, 4, 3, 2) if start >= size and text[start - size : start] in whole), 0
        )
        if size:
            start -= size
        elif text[start - 1] in " ,，-" and start >= 3 and text[start - 3 : start - 1] in whole:
            start -= 1
        elif text[start - 1] in "省市区县" and start >= 3 and text[start - 3 : start - 1] in whole:
            start -= 3
        else:
            break
    return start


def _rightwards(text: str, end: int, whole: str) -> int:
    while end < len(text):
        size = next(
            (size for size in (5, 4, 3, 2) if end + size <= len(text) and text[end : end + size] in whole), 0
        )
        if size:
            end += size
        elif text[end] in " ,，-\n" and end + 3 <= len(text) and text[end + 1 : end + 3] in whole:
            end += 1
        else:
            break
    return end


def _is_likely(text: str, whole: str) -> bool:
    pairs = [whole[at : at + 2] for at in range(len(whole) - 1)]
    return (
        len(whole) >= 8 and sum(pair in text for pair in pairs) * 10 >= len(pairs) * 6 and len(text) < 20_000
    )
