"""Word documents: text, headers, notes, comments, links and whose document it is. Entities are refused."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from typing import Final
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile, ZipInfo

from integration.attachments import limits
from integration.attachments.collecting import Collected, Unreadable

_DOCUMENT: Final = "word/document.xml"
_READ: Final = re.compile(
    r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml"
    r"|word/_rels/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml\.rels"
    r"|docProps/(?:core|app|custom)\.xml"
)
_CHUNK: Final = 64 * 1024
_TEXT: Final = frozenset({"t", "delText", "instrText", "delInstrText"})
_BREAKS: Final = {"p": "\n", "tr": "\n", "br": "\n", "cr": "\n", "tab": "\t", "tc": "\t"}
_EMBEDDED: Final = re.compile(r"word/embeddings/.+")
_PICTURE: Final = re.compile(r"word/media/.+")


def read(content: bytes, collected: Collected) -> None:
    """Keep the texts of a document.

    Raises:
        Unreadable: It is none, is encrypted, unpacks to too much, or declares entities.
        Full: There was more than is kept.
    """
    try:
        with ZipFile(BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) > limits.PACKED_PARTS:
                raise Unreadable("too_large")
            if all(entry.filename != _DOCUMENT for entry in entries):
                raise Unreadable("other_kind")
            for entry in sorted(entries, key=_order):
                collected.count_item()
                if _READ.fullmatch(entry.filename):
                    _read_part(archive, entry, collected)
                elif _EMBEDDED.fullmatch(entry.filename) or _PICTURE.fullmatch(entry.filename):
                    collected.leave("other_kind")
    except (BadZipFile, NotImplementedError, zlib.error, expat.ExpatError, EOFError) as error:
        raise Unreadable("unreadable") from error


def _order(entry: ZipInfo) -> tuple[bool, str]:
    return entry.filename != _DOCUMENT, entry.filename


def _read_part(archive: ZipFile, entry: ZipInfo, collected: Collected) -> None:
    if entry.flag_bits & 0x1:
        raise Unreadable("encrypted")
    part = _Part(every=entry.filename.startswith("docProps/"))
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            collected.count_unpacked(len(chunk))
            part.feed(chunk)
            if part.size > collected.room:
                break
        else:
            part.close()
    collected.add(part.text)


class _Part:
    """One XML file, read as it comes in.

    Args:
        every: Text of every element counts; else of those that Word shows.
    """

    def __init__(self, *, every: bool) -> None:
        self._every = every
        self._pieces: list[str] = []
        self._inside = 0
        self.size = 0
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        self._parser = parser

    @property
    def text(self) -> str:
        """What was read so far."""
        return "".join(self._pieces)

    def feed(self, chunk: bytes) -> None:
        """Read on."""
        self._parser.Parse(chunk, False)

    def close(self) -> None:
        """That was all."""
        self._parser.Parse(b"", True)

    def _put(self, piece: str) -> None:
        self._pieces.append(piece)
        self.size += len(piece)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        if local in _TEXT:
            self._inside += 1
        elif local == "Relationship" and attributes.get("TargetMode") == "External":
            self._put(f"{attributes.get('Target', '')}\n")
        elif local in {"comment", "ins", "del"}:
            for key, value in attributes.items():
                if key.rpartition(" ")[2] == "author":
                    self._put(f"\n{value}\n")

    def _end(self, name: str) -> None:
        local = name.rpartition(" ")[2]
        if local in _TEXT:
            self._inside -= 1
        if self._every:
            self._put("\n")
        elif local in _BREAKS:
            self._put(_BREAKS[local])

    def _data(self, data: str) -> None:
        if self._inside or self._every:
            self._put(data)


def _refuse(*declared: object) -> None:
    """No document of Word's declares a type or an entity."""
    del declared
    raise Unreadable("unreadable")
