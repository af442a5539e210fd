"""Small numbers that nobody may work out: which figures stand in a report, and which are left open.

A count of 1 to `least - 1` complaints can point at one customer. It is written as "fewer than", and where a
total would give it away, more is left open beside it, until the total tells nothing new (`guard`); categories
with so few complaints stand together in one row (`fold`). Reckoned with is a reader who knows what each mark
means and adds everything up; what he could conclude is tried out, not guessed. One who also knows in which
order figures are left open can, where nearly every part is small, still tell one from the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce


class Mark(StrEnum):
    """What is told of a count."""

    EXACT = "exact"
    UNDER = "under"
    """At least one, and fewer than `least`."""
    OVER = "over"
    """All of them but at least one, and but fewer than `least`."""
    OPEN = "open"
    """Nothing, since it would give another one away."""


@dataclass(frozen=True, slots=True)
class Part:
    """How many of how many: `of` is known to every reader."""

    count: int
    of: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A count as a report tells it.

    Attributes:
        count: None unless it is exact.
        of: Of how many; None where even that is too small to tell.
    """

    count: int | None
    of: int | None
    mark: Mark = Mark.EXACT


def figure_of(part: Part, mark: Mark, least: int) -> Figure:
    """The count where it may be told."""
    of = None if 0 < part.of < least else part.of
    return Figure(part.count if mark is Mark.EXACT else None, of, mark)


def mark_of(part: Part, least: int) -> Mark:
    """What may be told of a count that stands alone.

    >>> mark_of(Part(3, 40), 5).value, mark_of(Part(38, 40), 5).value, mark_of(Part(0, 40), 5).value
    ('under', 'over', 'exact')
    """
    if part.count in (0, part.of) and not 0 < part.of < least:
        return Mark.EXACT
    if _is_narrow(part, least):
        # fewer than so many, and all but fewer: the two words together would tell too much
        return Mark.OPEN
    if part.count < least:
        return Mark.UNDER
    return Mark.OVER if part.of - part.count < least else Mark.EXACT


def alone(count: int, of: int, least: int) -> Figure:
    """A count that is part of no total."""
    part = Part(count, of)
    return figure_of(part, mark_of(part, least), least)


def guard(parts: Sequence[Part], least: int) -> tuple[Mark, ...]:
    """What may be told of counts whose total is told as if it stood alone.

    As long as the total says more about a small count than "fewer than `least`" does, the figure of the
    smallest part that is still told is left open too. Where all are, none of them is called small any more.
    """
    marks = [mark_of(part, least) for part in parts]
    while not _is_safe(parts, marks, least):
        told = [place for place, mark in enumerate(marks) if mark is Mark.EXACT and parts[place].of]
        if not told:
            return tuple(Mark.OPEN if part.of else Mark.EXACT for part in parts)
        marks[min(told, key=lambda place: (parts[place].of, place))] = Mark.OPEN
    return tuple(marks)


def fold(counts: ReadOnly[str, int], least: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Which categories have a row of their own, most complaints first, and which stand in one row together.

    The row of the others holds two categories at least, and `least` complaints; it takes in the smallest of
    the rest until it does, those of the same size with it.

    >>> fold({"fees": 40, "rate": 9, "fraud": 2}, 5)
    (('fees',), ('fraud', 'rate'))
    """
    present = {key: count for key, count in counts.items() if count}
    own = sorted((key for key in present if present[key] >= least), key=lambda key: (-present[key], key))
    others = [key for key in present if present[key] < least]
    while others and own and not _is_mixed([present[key] for key in others], least):
        smallest = present[own[-1]]
        others += [key for key in own if present[key] == smallest]
        own = [key for key in own if present[key] != smallest]
    return tuple(own), tuple(sorted(others))


def _is_mixed(counts: Sequence[int], least: int) -> bool:
    """True when the sum of categories tells none of them, not even to who knows that each has a complaint."""
    total, small = sum(counts), [count for count in counts if count < least]
    if len(counts) < 2 or total < least:
        return False
    return len(small) < len(counts) or len(counts) < total < len(counts) * (least - 1)


def _is_safe(parts: Sequence[Part], marks: Sequence[Mark], least: int) -> bool:
    """True when the total leaves every small count as open as its mark does."""
    hidden = [place for place, mark in enumerate(marks) if mark is not Mark.EXACT]
    total = Part(sum(part.count for part in parts), sum(part.of for part in parts))
    told = sum(part.count for part, mark in zip(parts, marks, strict=True) if mark is Mark.EXACT)
    sums = _bits(_may_be(total, mark_of(total, least), least)) >> told
    for place in hidden:
        part, mark = parts[place], marks[place]
        if mark_of(part, least) is Mark.EXACT:
            # left open for the others' sake, and not small
            continue
        others = (_may_be(parts[one], marks[one], least) for one in hidden if one != place)
        rest = reduce(_plus, others, 1)
        may_be = [count for first, last in _may_be(part, mark, least) for count in range(first, last + 1)]
        possible = sum(bool((rest << count) & sums) for count in may_be)
        if possible < (2 if mark is Mark.OPEN else len(may_be)):
            return False
    return True


def _is_narrow(part: Part, least: int) -> bool:
    """True when whatever is neither none nor all is small, or lacks little."""
    return part.of < 2 * least - 1


def _may_be(part: Part, mark: Mark, least: int) -> tuple[tuple[int, int], ...]:
    """What a reader who knows the rules takes a count for: ranges, both ends included."""
    match mark:
        case Mark.EXACT:
            return ((part.count, part.count),)
        case Mark.UNDER:
            return ((1, least - 1),)
        case Mark.OVER:
            return ((part.of - least + 1, part.of - 1),)
        case Mark.OPEN:
            if mark_of(part, least) is Mark.OPEN:
                return ((0, part.of),) if part.of < least else ((1, part.of - 1),)
            return tuple(_large(part.of, least))


def _large(of: int, least: int) -> Iterator[tuple[int, int]]:
    yield 0, 0
    if least <= of - least:
        yield least, of - least
    yield of, of


def _bits(ranges: Sequence[tuple[int, int]]) -> int:
    return reduce(lambda bits, one: bits | ((1 << (one[1] - one[0] + 1)) - 1) << one[0], ranges, 0)


def _plus(sums: int, ranges: Sequence[tuple[int, int]]) -> int:
    """Every sum of one number of a set, as bits, and one of the ranges."""
    found = 0
    for first, last in ranges:
        spread, done = sums, 0
        while done < last - first:
            step = min(done + 1, last - first - done)
            spread |= spread << step
            done += step
        found |= spread << first
    return found
