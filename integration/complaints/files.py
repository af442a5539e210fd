"""Which files come in with a complaint: the name, the type that is named and the first bytes have to agree.

HTML and SVG are not among them: an agent who opens one would run what somebody wrote.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from integration.attachments.kinds import Kind, looks_like

UNSHOWN: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""Signs that end a line, or turn the direction of reading so that a name looks like another one."""
_NOT_IN_NAMES: Final = frozenset('/\\:*?"<>|')


def _is_text(content: bytes) -> bool:
    return b"\x00" not in content and looks_like(content) is None


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return _is_text(content)


def _begins(*beginnings: bytes) -> Callable[[bytes], bool]:
    return lambda content: content.startswith(beginnings)


@dataclass(frozen=True, slots=True)
class FileType:
    """A type that is taken.

    Attributes:
        endings: Of the file's name, small letters.
        fits: Tells whether the bytes are of it.
    """

    endings: tuple[str, ...]
    fits: Callable[[bytes], bool]


TYPES: Final[dict[str, FileType]] = {
    "application/pdf": FileType(("pdf",), lambda content: looks_like(content) is Kind.PDF),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": FileType(
        ("docx",), lambda content: looks_like(content) is Kind.DOCX and b"word/" in content
    ),
    "image/png": FileType(("png",), _begins(b"\x89PNG\r\n\x1a\n")),
    "image/jpeg": FileType(("jpg", "jpeg"), _begins(b"\xff\xd8\xff")),
    "image/tiff": FileType(("tif", "tiff"), _begins(b"II*\x00", b"MM\x00*")),
    "text/plain": FileType(("txt",), _is_utf8),
    "text/csv": FileType(("csv",), _is_utf8),
    "message/rfc822": FileType(("eml",), _is_text),
}
"""By MIME type (RFC 6838)."""


def is_plain_name(name: str) -> bool:
    """True for the name of a file alone: no folder, no sign that a file system takes for something else.

    >>> is_plain_name("Vertrag 2026.pdf"), is_plain_name("../x.pdf"), is_plain_name(".pdf")
    (True, False, False)
    """
    return (
        UNSHOWN.search(name) is None
        and not name.startswith(".")
        and not _NOT_IN_NAMES & set(name)
        and name == name.strip()
    )


def is_of_its_type(name: str, mime_type: str, content: bytes) -> bool:
    """True when name and content are what the MIME type says."""
    known = TYPES.get(mime_type)
    ending = name.rpartition(".")[2].lower()
    return known is not None and ending in known.endings and known.fits(content)
