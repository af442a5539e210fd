"""Expressions of signals in a text: how strongly they speak, by whom, and whether they are denied.

`mappings/packs/cues` holds them, a language a file; the head of each file says how a line reads.
`mappings.severity.expressions` tells which of them can stand in a text at all.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice
from typing import Final

from mappings.categories.reading import Reading
from mappings.categories.signals import lists_for
from mappings.severity.expressions import Book, Possible, book

OWN_WORDS: Final = ("self_harm",)
"""Signals that count in the writer's own mouth only; what a collector says is another signal."""
LEAST: Final = 20
"""Number that {N} stands for."""
MOST: Final = 200
"""Places of a text that are looked at for one signal."""
_BEFORE: Final = 40
"""Characters before an expression in which its speaker and its denial are looked for."""
_AFTER: Final = 25
"""Characters after it in which it is laughed off."""
_END: Final = re.compile(r"[.!?;。！？；\n]+(?![0-9])")
_DIGITS: Final = re.compile(r"[0-9][0-9,.]*")


class Strength(IntEnum):
    """How strongly the words of a signal speak."""

    NONE = 0
    HINT = 1
    SURE = 2


@dataclass(frozen=True, slots=True)
class Heard:
    """What the words say of one signal.

    Attributes:
        spans: Where they stand, the strongest first.
        language: Of the file, part of the rule's id.
    """

    strength: Strength
    spans: tuple[tuple[int, int], ...] = ()
    language: str = ""

    def several(self, reading: Reading) -> bool:
        """True when two different expressions stand apart from each other."""
        apart: list[tuple[int, int]] = []
        for start, end in sorted(self.spans):
            if not apart or start >= apart[-1][1]:
                apart.append((start, end))
        return len({reading.plain[start:end].strip() for start, end in apart}) > 1


class Listener:
    """A text that is listened to for several signals.

    Args:
        reading: The text; what can stand in it is looked up once.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._books = tuple((language, book(language)) for language in lists_for(reading.language))
        self._possible = tuple(one.possible(reading.plain) for _, one in self._books)

    def heard(self, signal: str) -> Heard:
        """The strongest expressions of a signal in the text."""
        best = Heard(Strength.NONE)
        for (language, one), possible in zip(self._books, self._possible, strict=True):
            found = _in_language(self._reading, signal, language, one, possible)
            if found.strength > best.strength:
                best = found
        return best


def _in_language(reading: Reading, signal: str, language: str, book: Book, possible: Possible) -> Heard:
    def first(kind: str) -> list[tuple[int, int]]:
        found = (
            span
            for expression in possible.get((signal, kind), ())
            for span in expression.spans(reading.plain)
            if not expression.is_numbered or _many(reading, span)
        )
        return [*islice(found, MOST)]

    sure, hints = first("sure"), first("hint")
    if not sure and not hints:
        return Heard(Strength.NONE)
    company = first("with") if hints else []
    never = first("never")
    ends = [found.start() for found in _END.finditer(reading.plain)] if company else []
    strong: list[tuple[int, int]] = []
    weak: list[tuple[int, int]] = []
    for kind, span in (*((Strength.SURE, one) for one in sure), *((Strength.HINT, one) for one in hints)):
        if any(start < span[1] and span[0] < end for start, end in never):
            continue
        near = kind is Strength.HINT and any(_together(span, one, ends) for one in company)
        if kind is Strength.HINT and not near:
            weak.append(span)
            continue
        doubtful = _taken_back(reading, span, book) or (
            signal in OWN_WORDS and _somebody_else(reading, span, book)
        )
        (weak if doubtful else strong).append(span)
    if strong:
        return Heard(Strength.SURE, tuple(strong), language)
    return Heard(Strength.HINT, tuple(weak), language) if weak else Heard(Strength.NONE)


def _together(one: tuple[int, int], other: tuple[int, int], ends: list[int]) -> bool:
    """Two expressions, one beside the other, that stand in one sentence."""
    apart = one[1] <= other[0] or other[1] <= one[0]
    return apart and bisect_right(ends, one[0]) == bisect_right(ends, other[0])


def _taken_back(reading: Reading, span: tuple[int, int], book: Book) -> bool:
    """Whether an expression is denied before it stands there, or laughed off after."""
    before = reading.plain[max(0, span[0] - _BEFORE) : span[0]]
    after = reading.plain[span[1] : span[1] + _AFTER]
    return bool(book.about("denied").search(before) or book.about("joke").search(after))


def _somebody_else(reading: Reading, span: tuple[int, int], book: Book) -> bool:
    """Whether the nearest person before an expression, in its sentence, is not the writer."""
    before = _END.split(reading.plain[max(0, span[0] - _BEFORE) : span[0]])[-1]
    told = before + reading.plain[span[0] : span[1]]
    return _latest(before, "other", book) > _latest(told, "own", book)


def _latest(text: str, kind: str, book: Book) -> int:
    """Where the last person of a kind stands, -1 without one."""
    return max((found.start() for found in book.about(kind).finditer(text)), default=-1)


def _many(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether the largest number in an expression is large enough; one without digits is."""
    written = _DIGITS.findall(reading.shown[slice(*span)])
    numbers = [int(digits) for one in written if (digits := re.sub(r"[^0-9]", "", one))]
    return not numbers or max(numbers) >= LEAST
