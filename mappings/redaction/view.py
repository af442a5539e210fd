"""A text as recognisers see it, with the way back to the text as it was given."""

from __future__ import annotations

import codecs
import html
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from mappings.redaction import markup
from mappings.redaction.folding import fold

_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?")
_SPECIAL: Final = re.compile("[<&]")
SEAM: Final = "\0"
"""Stands before each hidden part; no value runs across it, since what it joins is apart in the given text."""
_PERCENT: Final = re.compile(r"(?:%[0-9a-fA-F]{2}){1,200}")


@dataclass(frozen=True, slots=True)
class View:
    """Folded characters, each with its place in the given text.

    Attributes:
        text: What recognisers read: first what a reader sees, then attributes and other hidden parts.
        starts: For each character of `text` its first code point in the given text.
        ends: For each character of `text` one past its last code point.
        visible: How many characters of `text` a reader sees.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    visible: int

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The range in the given text of a non-empty range of `text`."""
        return self.starts[start], self.ends[end - 1]

    @property
    def visible_text(self) -> str:
        """What a reader sees, without markup."""
        return self.text[: self.visible]

    def refold(self, change: Callable[[str], str]) -> View:
        """The same view with each character changed once more."""
        pieces = [change(char) for char in self.text]
        changed = "".join(pieces)
        if len(changed) == len(self.text) and all(pieces):
            return View(changed, self.starts, self.ends, self.visible)
        builder = _Builder()
        for index, piece in enumerate(pieces):
            if index == self.visible:
                builder.end_of_visible()
            builder.put(piece, self.starts[index], self.ends[index])
        return builder.build()


_OTHER: Final = "\ue000"
"""Stands for a character that becomes none or several."""


class _Folds(dict[int, str]):
    def __missing__(self, code: int) -> str:
        folded = fold(chr(code))
        self[code] = folded if len(folded) == 1 else _OTHER
        return self[code]


_FOLDS: Final = _Folds()


class _Builder:
    def __init__(self) -> None:
        self._chars: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._visible: int | None = None

    def put(self, chars: str, start: int, end: int) -> None:
        """Add characters that all stand for one range of the given text."""
        for char in chars:
            self._chars.append(char)
            self._starts.append(start)
            self._ends.append(end)

    def put_plain(self, text: str, start: int, end: int) -> None:
        """Add a range of the given text, folded."""
        part = text[start:end]
        folded = part.replace("\t", " ") if part.isascii() else part.translate(_FOLDS)
        if _OTHER not in folded:
            self._chars.extend(folded)
            self._starts.extend(range(start, end))
            self._ends.extend(range(start + 1, end + 1))
            return
        for index, char in enumerate(part, start):
            self.put(fold(char), index, index + 1)

    def end_of_visible(self) -> None:
        """Everything that is added from now on is hidden from a reader."""
        if self._visible is None:
            self._visible = len(self._chars)

    def build(self) -> View:
        """The finished view."""
        visible = len(self._chars) if self._visible is None else self._visible
        return View("".join(self._chars), self._starts, self._ends, visible)


def view_of(text: str, *, is_html: bool) -> View:
    """Fold a text; with markup, decode entities, leave tags out and put hidden parts behind the visible ones.

    >>> view_of("<b>138</b>&#48;0", is_html=True).text
    '13800'
    """
    if not is_html:
        return _plain_view(text)
    builder = _Builder()
    hidden: list[markup.Hidden] = []
    scanner = markup.Scanner(text)
    position = 0
    while (found := _SPECIAL.search(text, position)) is not None:
        builder.put_plain(text, position, found.start())
        position = found.start()
        if text[position] == "&":
            position = _put_entity(builder, text, position)
            continue
        tag = scanner.tag_at(position)
        if tag is None:
            builder.put("<", position, position + 1)
            position += 1
            continue
        hidden.extend(tag.hidden)
        if tag.breaks:
            builder.put("\n", position, tag.end)
        position = tag.end
    builder.put_plain(text, position, len(text))
    builder.end_of_visible()
    for part in hidden:
        builder.put(SEAM, part.start, part.start)
        _put_hidden(builder, text, part)
    return builder.build()


def _plain_view(text: str) -> View:
    if text.isascii():
        length = len(text)
        return View(text.replace("\t", " "), range(length), range(1, length + 1), length)
    builder = _Builder()
    builder.put_plain(text, 0, len(text))
    return builder.build()


def _put_entity(builder: _Builder, text: str, position: int) -> int:
    found = _ENTITY.match(text, position)
    decoded = html.unescape(found.group()) if found else ""
    if found is None or decoded == found.group():
        builder.put("&", position, position + 1)
        return position + 1
    rest = 0
    if not found.group().endswith(";") and not found.group().startswith("&#"):
        # "&nbspx": html.unescape decodes the longest known name and leaves the rest as it is
        while rest < len(decoded) - 1 and decoded.endswith(found.group()[-rest - 1 :]):
            rest += 1
    end = found.end() - rest
    for char in decoded[: len(decoded) - rest]:
        builder.put(fold(char), position, end)
    return end


def _put_hidden(builder: _Builder, text: str, part: markup.Hidden) -> None:
    position = part.start
    while position < part.end:
        char = text[position]
        if char == "&":
            position = min(_put_entity(builder, text, position), part.end)
        elif char == "%" and (found := _PERCENT.match(text, position, part.end)):
            for decoded, start, end in _percent(found):
                builder.put(fold(decoded), start, end)
            position = found.end()
        else:
            builder.put(fold(char), position, position + 1)
            position += 1


def _percent(found: re.Match[str]) -> Iterator[tuple[str, int, int]]:
    """Characters of a percent-encoded run with their places.

    >>> list(_percent(_PERCENT.match("%40%E5%BC%A0")))
    [('@', 0, 3), ('张', 3, 12)]
    """
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    start = found.start()
    for index in range(found.start(), found.end(), 3):
        char = decoder.decode(bytes([int(found.string[index + 1 : index + 3], 16)]))
        if char:
            yield char, start, index + 3
            start = index + 3
