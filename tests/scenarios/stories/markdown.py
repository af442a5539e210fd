"""HTML of notes and letters as Markdown, as much as people need to read it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

_BLOCKS: Final = frozenset({"p", "div", "ul", "ol", "li", "blockquote"})
_MARKS: Final = {"b": "**", "strong": "**", "code": "`", "mark": "**"}
_SILENT: Final = frozenset({"small"})
"""The version of the rules stands in there: it is another one after every change of a pack."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self._silent = 0
        self._opened: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT or any(name == "data-mention-user-id" for name, _ in attrs):
            self._silent += 1
            self._opened.append(tag)
        elif tag == "br":
            self.text.append("\n")
        elif tag == "li":
            self.text.append("\n- ")
        elif tag in _BLOCKS:
            self.text.append("\n\n")
        else:
            self._write(_MARKS.get(tag, ""))

    def handle_endtag(self, tag: str) -> None:
        if self._opened[-1:] == [tag]:
            self._silent -= 1
            self._opened.pop()
        elif tag in _BLOCKS and tag != "li":
            self.text.append("\n\n")
        else:
            self._write(_MARKS.get(tag, ""))

    def handle_data(self, data: str) -> None:
        self._write(re.sub(r"\s+", " ", data))

    def _write(self, text: str) -> None:
        if not self._silent:
            self.text.append(text)


def as_markdown(html: str) -> str:
    """What an article says.

    >>> as_markdown("<p><b>Next step</b>: wait</p><ul><li>one</li></ul><small>Rules 0123</small>")
    '**Next step**: wait\\n\\n- one'
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = [line.strip() for line in "".join(reader.text).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def quoted(text: str) -> str:
    """A text as a blockquote."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
