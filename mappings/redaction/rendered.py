"""Where a range of a given text stands in what a reader sees, counted as browsers' highlighters count.

The unit is the UTF-16 code unit. Runs of blanks count once in HTML, a line break between blocks counts one,
each `<br>` counts one unless a block ends right behind it, a table cell counts one. What nobody sees has no
place. Plain text counts as Zammad shows it: one block a line, blanks around lines and a third empty line in
a row left out.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final

from mappings.redaction import markup

_SPECIAL: Final = re.compile("[<&]")
_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});")
_NAME: Final = re.compile(r"</?([A-Za-z]+)")
_BLANK: Final = frozenset(" \t\n\r\f")
_CELLS: Final = frozenset({"td", "th"})
_MOST_EMPTY: Final = 2
"""Line breaks in a row that plain text keeps."""


def rendered_ranges(
    text: str, spans: Iterable[tuple[int, int]], *, is_html: bool
) -> tuple[tuple[int, int], ...]:
    """Ranges of the given text as ranges of what is seen: in order, joined where they touch.

    >>> rendered_ranges("<p>Hello  <b>Li</b></p><p>Na</p>", [(13, 15), (26, 28)], is_html=True)
    ((6, 8), (9, 11))
    """
    page = _of_html(text) if is_html else _of_plain(text)
    found = sorted(place for start, end in spans if (place := page.range_of(start, end)) is not None)
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


class _Page:
    """Characters that are seen, each with its place in the given text and on the page."""

    def __init__(self) -> None:
        self._sources: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._length = 0
        self._breaks = 0
        self._blank: int | None = None

    def put(self, char: str, source: int) -> None:
        """A character that is seen; what was held back before it is seen too."""
        if self._sources:
            self._length += self._breaks
            if self._blank is not None and not self._breaks:
                self._add(1, self._blank)
        self._breaks, self._blank = 0, None
        self._add(2 if ord(char) > 0xFFFF else 1, source)

    def blank(self, source: int) -> None:
        """One of a run of blanks, of which one is seen, and none at the beginning of a line."""
        if self._blank is None:
            self._blank = source

    def line(self) -> None:
        """A line break that is there by itself."""
        self._breaks += 1

    def block(self) -> None:
        """The edge of a block: another line, unless one has begun already."""
        self._breaks = max(self._breaks, 1)

    def shorten(self, most: int) -> None:
        """Keep this many line breaks at most."""
        self._breaks = min(self._breaks, most)

    @property
    def begins_line(self) -> bool:
        """True when nothing is seen on the line yet."""
        return bool(self._breaks) or not self._sources

    def range_of(self, start: int, end: int) -> tuple[int, int] | None:
        """The range that is seen of a range of the given text; None when nothing is."""
        first, last = bisect_left(self._sources, start), bisect_right(self._sources, end - 1) - 1
        return (self._starts[first], self._ends[last]) if first <= last else None

    def _add(self, width: int, source: int) -> None:
        self._sources.append(source)
        self._starts.append(self._length)
        self._length += width
        self._ends.append(self._length)


def _of_html(text: str) -> _Page:
    page = _Page()
    scanner = markup.Scanner(text)
    position = 0
    while position < len(text):
        found = _SPECIAL.search(text, position)
        stop = len(text) if found is None else found.start()
        for place in range(position, stop):
            _put(page, text[place], place)
        position = stop
        if found is None:
            break
        if text[position] == "&":
            entity = _ENTITY.match(text, position)
            end = position + 1 if entity is None else entity.end()
            for char in html.unescape(text[position:end]):
                _put(page, char, position)
            position = end
            continue
        tag = scanner.tag_at(position)
        if tag is None:
            page.put("<", position)
            position += 1
            continue
        _break(page, text, position, breaks=tag.breaks)
        position = tag.end
    return page


def _put(page: _Page, char: str, source: int) -> None:
    if char in _BLANK:
        page.blank(source)
    else:
        page.put(char, source)


def _break(page: _Page, text: str, position: int, *, breaks: bool) -> None:
    named = _NAME.match(text, position)
    name = named[1].lower() if named is not None else ""
    if name == "br":
        page.line()
    elif name in _CELLS:
        if text.startswith("</", position):
            page.line()
    elif breaks and name:
        page.block()


def _of_plain(text: str) -> _Page:
    page = _Page()
    held: list[int] = []
    for place, char in enumerate(text):
        if char == "\n" or (char == "\r" and text[place + 1 : place + 2] != "\n"):
            page.line()
            page.shorten(_MOST_EMPTY)
            held.clear()
        elif char in _BLANK:
            held.append(place)
        else:
            for blank in () if page.begins_line else held:
                page.put(" ", blank)
            held.clear()
            page.put(char, place)
    return page
