"""Where a tag ends and what it hides, in time that grows with the text only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

_NAME: Final = re.compile(r"</?([A-Za-z][A-Za-z0-9:-]{0,30})|<[!?]")
_RAW: Final = frozenset({"script", "style", "template", "noscript", "title"})
_INLINE: Final = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"}
    | {"kbd", "label", "mark", "nobr", "o:p", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike"}
    | {"strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)


class Hidden(NamedTuple):
    """A range of the given text that a reader does not see, and that can hold data all the same."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag or a comment.

    Attributes:
        end: One past its last character; for a script or a style past its content.
        breaks: True when it parts the words before and after it.
        hidden: Attributes, comments, scripts.
    """

    end: int
    breaks: bool
    hidden: tuple[Hidden, ...]


class Scanner:
    """Finds tags in one text; remembers what is not there, so that no text makes it search twice."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lower: str | None = None
        self._absent: set[str] = set()

    def tag_at(self, position: int) -> Tag | None:
        """The tag that begins with the `<` at a position; None when it is a mere sign."""
        text = self._text
        if text.startswith("<!--", position):
            end = self._find("-->", position + 4)
            stop = len(text) if end < 0 else end
            return Tag(min(stop + 3, len(text)), False, (Hidden(position + 4, stop),))
        named = _NAME.match(text, position)
        if named is None:
            return None
        end = self._tag_end(named.end())
        if end < 0:
            return None
        # all of the inside, not attribute values only: a stray quotation mark makes words look like a tag's
        inside = text[named.end() : end - 1].strip(" \n/")
        hidden = (Hidden(named.end(), end - 1),) if inside else ()
        name = (named[1] or "").lower()
        if name in _RAW and not text.startswith("</", position):
            close = self._find_lower(f"</{name}", end)
            if close >= 0:
                return Tag(close, True, (*hidden, Hidden(end, close)))
        return Tag(end, name not in _INLINE, hidden)

    def _tag_end(self, position: int) -> int:
        """One past the `>` that ends a tag, quoted ones left aside; -1 when there is none."""
        start = position
        while True:
            close = self._find(">", position)
            if close < 0:
                return -1
            quote = self._open_quote(start, close)
            if quote is None:
                return close + 1
            mark, at = quote
            again = self._find(mark, at + 1)
            if again < 0:
                return close + 1
            start = position = again + 1

    def _open_quote(self, start: int, end: int) -> tuple[str, int] | None:
        """The quotation mark that is open at `end`, with its place."""
        position = start
        while True:
            marks = [(at, mark) for mark in "\"'" if (at := self._text.find(mark, position, end)) >= 0]
            if not marks:
                return None
            at, mark = min(marks)
            again = self._text.find(mark, at + 1, end)
            if again < 0:
                return mark, at
            position = again + 1

    def _find(self, needle: str, position: int) -> int:
        if needle in self._absent:
            return -1
        found = self._text.find(needle, position)
        if found < 0:
            self._absent.add(needle)
        return found

    def _find_lower(self, needle: str, position: int) -> int:
        if needle in self._absent:
            return -1
        if self._lower is None:
            # lower() may change the length of some letters; ASCII tags keep their places this way
            self._lower = "".join(char.lower() if char.isascii() else char for char in self._text)
        found = self._lower.find(needle, position)
        if found < 0:
            self._absent.add(needle)
        return found
