"""Pieces of text → plain text or HTML, with the place of every value."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as made
from html.entities import codepoint2name
from random import Random
from urllib.parse import quote

from tests.privacy.model import BODY, LookAlike, Truth


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text of one role: plain, truth, look or neutral."""

    text: str
    role: str = "plain"
    kind: str = ""
    known: str = ""
    obfuscated: str = ""
    checksum: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a sentence, a paragraph, or a field of a form whose second piece divides label and value."""

    pieces: tuple[Piece, ...]
    is_field: bool = False
    is_quoted: bool = False


@dataclass(slots=True)
class Rendering:
    """The text so far and what stands where."""

    field: str
    parts: list[str] = made(default_factory=list)
    length: int = 0
    truths: list[Truth] = made(default_factory=list)
    look_alikes: list[LookAlike] = made(default_factory=list)
    spare: set[int] = made(default_factory=set)

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self.parts)

    def put(self, text: str) -> list[int]:
        """Add markup or neutral text; returns the places of its letters and digits."""
        places = [self.length + index for index, char in enumerate(text) if char.isalnum()]
        self.parts.append(text)
        self.length += len(text)
        return places

    def truth(self, piece: Piece, start: int, end: int, chars: Sequence[int]) -> None:
        """Note a sensitive value that was just added."""
        self.truths.append(
            Truth(
                self.field,
                start,
                end,
                piece.kind,
                tuple(chars),
                piece.text,
                piece.known,
                piece.obfuscated,
                piece.checksum,
            )
        )


def plain(lines: Sequence[Line], name: str) -> Rendering:
    """Lines as plain text; quoted ones carry a mark."""
    out = Rendering(name)
    for number, line in enumerate(lines):
        if number:
            out.put("\n")
        mark = "> " if line.is_quoted else ""
        out.put(mark)
        for piece in line.pieces:
            start = out.length
            places = out.put(piece.text.replace("\n", f"\n{mark}"))
            _note(out, piece, start, places)
    return out


def _note(out: Rendering, piece: Piece, start: int, places: Sequence[int]) -> None:
    if piece.role == "truth":
        out.truth(piece, start, out.length, places)
        return
    if piece.role == "look":
        out.look_alikes.append(LookAlike(out.field, start, out.length, piece.kind))
    if piece.role != "neutral":
        out.spare.update(places)


class HtmlWriter:
    """Lines as the HTML of one of several mail programs."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._out = Rendering(BODY)
        self._named = rng.random() < 0.4
        self._before, self._after = rng.choice(
            (
                ("<p>", "</p>\n"),
                ("", "<br>\n"),
                ('<div class="MsoNormal" style="margin:0 0 8px">', "</div>"),
                ("<div>", "<br /></div>\n"),
                ("<p><span lang=EN-US>", "<o:p></o:p></span></p>"),
            )
        )
        self._table = rng.random() < 0.7

    def write(self, lines: Sequence[Line]) -> Rendering:
        """All lines."""
        out, quoted, table = self._out, False, False
        if self._rng.random() < 0.3:
            out.put("<html><body>")
        for line in lines:
            if table and not line.is_field:
                out.put("</tbody></table>\n")
                table = False
            if line.is_quoted != quoted:
                out.put("</blockquote>" if quoted else '<blockquote type="cite">')
                quoted = line.is_quoted
            if line.is_field and self._table:
                out.put("" if table else '<table border="0"><tbody>')
                table = True
                self._row(line)
                continue
            out.put(self._before)
            for piece in line.pieces:
                self._piece(piece)
            out.put(self._after)
        out.put("</tbody></table>" if table else "")
        out.put("</blockquote>" if quoted else "")
        return out

    def _row(self, line: Line) -> None:
        label, _, *value = line.pieces
        self._out.put("<tr><td>")
        self._piece(label)
        self._out.put(self._rng.choice(("</td><td>", ":</td>\n<td>", "</td><td><b>")))
        for piece in value:
            self._piece(piece)
        self._out.put("</td></tr>")

    def _piece(self, piece: Piece) -> None:
        if piece.role == "truth":
            self._value(piece)
            return
        start = self._out.length
        places = [place for char in piece.text for place in self._out.put(self._char(char))]
        _note(self._out, piece, start, places)

    def _char(self, char: str) -> str:
        if char == "\n":
            return "<br>"
        if char == "\u00a0":
            return "&nbsp;"
        if self._named and ord(char) > 0xA0 and ord(char) in codepoint2name:
            return f"&{codepoint2name[ord(char)]};"
        return html.escape(char, quote=False)

    def _value(self, piece: Piece) -> None:
        out, rng = self._out, self._rng
        style = rng.choices(("as it is", "bold", "split", "entities", "shy", "link"), (50, 12, 13, 9, 6, 10))[
            0
        ]
        text = piece.text
        if style == "link" and piece.kind in {"EMAIL", "PHONE"} and not piece.obfuscated:
            self._href(piece)
            self._letters(piece, {}, 0.0)
            out.put("</a>")
            return
        inner: dict[int, str] = {}
        if style == "split" and len(text) > 4:
            opening, closing = rng.choice(
                (("<b>", "</b>"), ("<span>", "</span>"), ('<font color="#222">', "</font>"), ("<wbr>", ""))
            )
            at = rng.randint(1, len(text) - 3)
            inner = {at: opening, rng.randint(at + 1, len(text) - 1): closing}
        elif style == "shy" and len(text) > 4:
            inner = {rng.randint(1, len(text) - 1): "&shy;", rng.randint(1, len(text) - 1): "&shy;"}
        out.put("<strong>" if style == "bold" else "")
        self._letters(piece, inner, 0.5 if style == "entities" else 0.0)
        out.put("</strong>" if style == "bold" else "")

    def _href(self, piece: Piece) -> None:
        out = self._out
        if piece.kind == "EMAIL":
            address = quote(piece.text, safe="+.-_") if self._rng.random() < 0.3 else piece.text
            out.put('<a href="mailto:')
        else:
            address = "".join(char for char in piece.text if char in "+0123456789")
            out.put('<a href="tel:')
        start = out.length
        chars = out.put(address)
        if "%40" in address:
            at = start + address.index("%40")
            chars = [place for place in chars if place not in {at + 1, at + 2}]
        out.truth(piece, start, out.length, chars)
        out.put('">')

    def _letters(self, piece: Piece, inner: dict[int, str], share: float) -> None:
        out, rng = self._out, self._rng
        chars: list[int] = []
        start = end = out.length
        for index, char in enumerate(piece.text):
            out.put(inner.get(index, ""))
            start = out.length if index == 0 else start
            coded = share > 0 and char.isprintable() and rng.random() < share
            places = out.put(
                rng.choice((f"&#{ord(char)};", f"&#x{ord(char):x};")) if coded else self._char(char)
            )
            if char.isalnum():
                chars += places
            end = out.length
        out.truth(piece, start, end, chars)
