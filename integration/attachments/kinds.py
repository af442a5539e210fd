"""What kind of file an attachment is: by its name before it is fetched, by its first bytes after."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """Kinds that can be read."""

    TEXT = "text"
    HTML = "html"
    MAIL = "mail"
    DOCX = "docx"
    PDF = "pdf"


ENDINGS: Final = {
    "txt": Kind.TEXT,
    "text": Kind.TEXT,
    "log": Kind.TEXT,
    "csv": Kind.TEXT,
    "tsv": Kind.TEXT,
    "html": Kind.HTML,
    "htm": Kind.HTML,
    "xhtml": Kind.HTML,
    "eml": Kind.MAIL,
    "docx": Kind.DOCX,
    "pdf": Kind.PDF,
}
_PDF: Final = b"%PDF-"
_ZIP: Final = b"PK\x03\x04"
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How an encrypted docx begins: it lies in the container of the older format."""


def kind_of(filename: str) -> Kind | None:
    """The kind that a file's name tells; None for one that is not read.

    >>> kind_of("Vertrag.PDF"), kind_of("scan.png"), kind_of("pdf")
    (<Kind.PDF: 'pdf'>, None, None)
    """
    stem, dot, ending = filename.strip().rpartition(".")
    return ENDINGS.get(ending.lower()) if stem and dot else None


def looks_like(content: bytes) -> Kind | None:
    """The kind that the first bytes tell for sure; None when they tell none."""
    if content[:1024].lstrip().startswith(_PDF):
        return Kind.PDF
    if content.startswith(_ZIP):
        return Kind.DOCX
    return None


def is_compound(content: bytes) -> bool:
    """True for the container of older Office files and of encrypted new ones."""
    return content.startswith(_COMPOUND)
