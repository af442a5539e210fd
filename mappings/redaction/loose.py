"""A text without case and accents, and the way back to the folded text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from mappings.redaction.folding import loosen

_OTHER: Final = "\ue000"
"""Stands for a character that becomes none or several."""


class _Table(dict[int, str]):
    def __missing__(self, code: int) -> str:
        loose = loosen(chr(code))
        self[code] = loose if len(loose) == 1 else _OTHER
        return self[code]


_TABLE: Final = _Table()


@dataclass(frozen=True, slots=True)
class Loose:
    """A loosened text.

    Attributes:
        text: Without case and accents.
        places: For each character its place in the folded text; None when they are the same.
    """

    text: str
    places: Sequence[int] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The range in the folded text of a range that is not empty."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1


@lru_cache(maxsize=2)
def loosened(text: str) -> Loose:
    """Loosen a folded text.

    >>> loosened("José Weiß").text
    'jose weiss'
    >>> loosened("Weiß X").span(5, 6)
    (4, 5)
    """
    if text.isascii():
        return Loose(text.lower(), None)
    loose = text.translate(_TABLE)
    if _OTHER not in loose:
        return Loose(loose, None)
    chars: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for part in loosen(char):
            chars.append(part)
            places.append(place)
    return Loose("".join(chars), places)
