"""Mails: headers, texts, and what is attached to them, mails within mails included."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from typing import Final

from integration.attachments import html, limits, text
from integration.attachments.collecting import Collected, Unreadable
from integration.attachments.kinds import kind_of
from integration.attachments.reading import read_kind

_HEADERS: Final = frozenset(
    {"from", "to", "cc", "bcc", "reply-to", "sender", "subject", "return-path", "delivered-to"}
    | {"x-original-to", "x-originating-ip", "resent-from", "resent-to", "comments", "keywords"}
)
"""Headers that people read, or that name one."""


def read(content: bytes, collected: Collected, depth: int) -> None:
    """Keep headers and texts of a mail, and what its attachments hold."""
    _read_message(message_from_bytes(content, policy=policy.compat32), collected, depth)


def _read_message(message: Message, collected: Collected, depth: int) -> None:
    if depth > limits.NESTED:
        collected.leave("other_kind")
        return
    lines = [_decoded(str(value)) for name, value in message.items() if name.lower() in _HEADERS]
    collected.add("\n".join(lines))
    _read_part(message, collected, depth)


def _read_part(part: Message, collected: Collected, depth: int) -> None:
    collected.count_item()
    if part.get_content_type() == "message/rfc822":
        for inner in _inner(part):
            _read_message(inner, collected, depth + 1)
        return
    if part.is_multipart():
        for inner in _inner(part):
            _read_part(inner, collected, depth)
        return
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return
    collected.count_unpacked(len(payload))
    filename = _decoded(part.get_filename() or "")
    if filename:
        collected.add(filename)
        _read_file(filename, payload, collected, depth)
    elif part.get_content_type() == "text/html":
        collected.add(html.decode(payload, part.get_content_charset() or ""), is_html=True)
    elif part.get_content_maintype() == "text":
        collected.add(text.decode(payload, part.get_content_charset() or ""))
    elif payload:
        collected.leave("other_kind")


def _inner(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


def _read_file(filename: str, payload: bytes, collected: Collected, depth: int) -> None:
    kind = kind_of(filename)
    if kind is None or depth >= limits.NESTED:
        collected.leave("other_kind")
        return
    try:
        read_kind(kind, payload, collected, depth + 1)
    except Unreadable as error:
        collected.leave(error.reason)


def _decoded(value: str) -> str:
    """A header as a reader sees it."""
    try:
        return str(make_header(decode_header(value)))
    except (HeaderParseError, LookupError, ValueError):
        return value
