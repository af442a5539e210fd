"""Bytes of a kind → text, with the reader of that kind; runs in the child only."""

from __future__ import annotations

import struct
import zlib
from typing import Final

from integration.attachments.collecting import Collected, Full, Unreadable
from integration.attachments.kinds import Kind, is_compound, looks_like

_FAILURES: Final = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NameError,
    NotImplementedError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""All that readers raise on a file that is not what it says; running out of memory is told apart."""


def read_all(kind: Kind, content: bytes) -> Collected:
    """Read one attachment.

    Raises:
        Unreadable: Nothing can be read of it.
    """
    collected = Collected()
    try:
        read_kind(kind, content, collected, 0)
    except Full:
        collected.leave("too_long")
    except MemoryError:
        _keep_beginning(collected, "too_large")
    except Unreadable as error:
        _keep_beginning(collected, error.reason)
    return collected


def _keep_beginning(collected: Collected, reason: str) -> None:
    """What was read before something went wrong counts; of scans and locked files nothing was."""
    if not collected.parts or reason in {"no_text", "encrypted"}:
        raise Unreadable(reason)
    collected.leave(reason)


def read_kind(kind: Kind, content: bytes, collected: Collected, depth: int) -> None:
    """Read by kind; what the first bytes tell counts more than the name.

    Readers are imported when they are needed, since a child often reads one kind only.

    Raises:
        Unreadable: Nothing can be read of it.
        Full: There was more than is kept.
    """
    try:
        _read_kind(kind, content, collected, depth)
    except _FAILURES:
        raise Unreadable("unreadable") from None


def _read_kind(kind: Kind, content: bytes, collected: Collected, depth: int) -> None:
    if is_compound(content):
        # an encrypted docx or pptx lies in the container of the older format
        raise Unreadable("encrypted" if kind is Kind.DOCX else "other_kind")
    kind = looks_like(content) or kind
    if kind is Kind.PDF:
        from integration.attachments import pdf

        pdf.read(content, collected)
    elif kind is Kind.DOCX:
        from integration.attachments import docx

        docx.read(content, collected)
    elif kind is Kind.MAIL:
        from integration.attachments import mail

        mail.read(content, collected, depth)
    elif kind is Kind.HTML:
        from integration.attachments import html

        html.read(content, collected)
    else:
        from integration.attachments import text

        text.read(content, collected)
