"""Patterns of the house: numbers and words that only it knows.

They run on an engine without backtracking (RE2), and line by line, a long line in pieces: so no pattern and
no text can keep it busy. What RE2 does not know, such as look-arounds, is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Protocol

import re2

from mappings.redaction.allowing import plain
from mappings.redaction.hits import CHECKED, Context, Hit
from mappings.redaction.types import DataType

LONGEST: Final = 500
"""Characters of a pattern."""
_MEMORY: Final = 1 << 20
"""Bytes that a compiled pattern may take; a larger one is refused."""


_HALVES: Final = re.compile("[\ud800-\udfff]")
"""Halves of characters, which RE2 cannot read."""


_PIECE: Final = re.compile(r"[^\n\0]{1,2000}")
"""One match costs no more than its piece is long, and there are no more of them than it has characters."""


class _Compiled(Protocol):
    def finditer(self, text: str) -> Iterator[_Found]: ...
    def search(self, text: str) -> _Found | None: ...


class _Found(Protocol):
    def span(self) -> tuple[int, int]: ...
    def group(self) -> str: ...


def compiled(pattern: str) -> _Compiled:
    """A pattern, ready to use.

    Raises:
        ValueError: It is too long or too large, is none, or fits the empty text.
    """
    if len(pattern) > LONGEST:
        raise ValueError(f"must have at most {LONGEST} characters")
    options = re2.Options()
    options.log_errors = False
    options.max_mem = _MEMORY
    try:
        found: _Compiled = re2.compile(pattern, options)
    except UnicodeEncodeError:
        raise ValueError("holds half of a character") from None
    except re2.error as error:
        told = error.args[0] if error.args else ""
        why = told.decode("utf-8", "replace") if isinstance(told, bytes) else str(told)
        raise ValueError(f"is no pattern that RE2 knows: {why}") from None
    if found.search("") is not None:
        raise ValueError("fits the empty text, so it would mask nothing and everything")
    return found


@dataclass(frozen=True)
class SitePattern:
    """One pattern as a recogniser."""

    pattern: str
    kind: DataType = DataType.SITE

    def __post_init__(self) -> None:
        object.__setattr__(self, "_compiled", compiled(self.pattern))

    def find(self, text: str, context: Context) -> Iterator[Hit]:
        """Everything that fits.

        >>> [hit.key for hit in SitePattern("M[0-9]{6}").find("Mitglied M123456", Context())]
        ['m123456']
        """
        del context
        known: _Compiled = self.__dict__["_compiled"]
        for piece in _PIECE.finditer(_HALVES.sub("\ufffd", text)):
            for found in known.finditer(piece.group()):
                start, end = (piece.start() + place for place in found.span())
                if start < end:
                    yield Hit(start, end, self.kind, plain(found.group()) or found.group(), CHECKED + 1)
