"""The signature of a complaint: HMAC-SHA256 with instant and idempotency key inside. Pure.

The signed text is timestamp, line feed, key, line feed and the body's bytes as they are sent. So a request
that somebody caught can be sent again only as it is and only for minutes, and then gets the same answer as
before without anything happening.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

WINDOW: Final = timedelta(minutes=5)
"""How far the sender's instant may lie before or behind ours."""

_FORM: Final = re.compile(r"sha256=[0-9a-f]{64}")
_SECONDS: Final = re.compile(r"[0-9]{1,12}")
KEY: Final = re.compile(r"[\x21-\x7e]{8,128}")
"""Form of an idempotency key: printable, without blanks; random, and with nobody's data in it."""


def signed_text(timestamp: str, key: str, body: bytes) -> bytes:
    """What is signed."""
    return f"{timestamp}\n{key}\n".encode("ascii", "replace") + body


def sign(timestamp: str, key: str, body: bytes, secret: bytes) -> str:
    """The header of a request."""
    return "sha256=" + hmac.new(secret, signed_text(timestamp, key, body), hashlib.sha256).hexdigest()


def is_signed(timestamp: str, key: str, body: bytes, header: str, secrets: Sequence[bytes]) -> bool:
    """True when one of the secrets signed it; empty ones never do."""
    if _FORM.fullmatch(header) is None:
        return False
    given = header.encode("ascii")
    matches = False
    for secret in secrets:  # all of them, so that the time does not tell which one matched
        expected = sign(timestamp, key, body, secret).encode("ascii")
        matches |= hmac.compare_digest(expected, given) and bool(secret)
    return matches


def is_timely(timestamp: str, now: datetime) -> bool:
    """True when the instant, Unix time in whole seconds, is of these minutes.

    Args:
        now: UTC.
    """
    if _SECONDS.fullmatch(timestamp) is None:
        return False
    return abs(now.timestamp() - int(timestamp)) <= WINDOW.total_seconds()
