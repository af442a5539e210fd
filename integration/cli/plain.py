"""Markup as text, for a terminal."""

from __future__ import annotations

from html.parser import HTMLParser


class _Plain(HTMLParser):
    """Collects text; blocks begin new lines."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in {"p", "br", "div", "ul", "ol", "tr", "h3", "h4"}:
            self.parts.append("\n")
        elif tag == "li":
            self.parts.append("\n• ")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def plain(html: str) -> str:
    """Text of an article's body."""
    parser = _Plain()
    parser.feed(html)
    lines = (line.strip() for line in "".join(parser.parts).splitlines())
    return "\n".join(line for line in lines if line)
