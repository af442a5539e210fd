"""Complaints as a hotline or a branch would send them."""

from __future__ import annotations

import base64
import json
import time
import uuid
from typing import Any, Final

from webhooks.signed import sign

SECRET: Final = b"an-intake-secret-of-more-than-32-bytes"
SEAL_KEY: Final = "ZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmY="
TEXT: Final = "I want to complain: my bank charged me a late fee on my car loan although I paid on time."


def complaint(**changes: Any) -> dict[str, Any]:
    """A complaint as data; a change to None takes the key away."""
    whole: dict[str, Any] = {
        "channel": "hotline",
        "language": "en",
        "customer": {"email": "Ann.Marlow@example.com", "name": "Ann Marlow", "phone": "+44 20 7946 0018"},
        "text": TEXT,
        **changes,
    }
    return {key: value for key, value in whole.items() if value is not None}


def a_file(
    name: str = "letter.txt", mime_type: str = "text/plain", content: bytes = b"see here"
) -> dict[str, str]:
    """An attachment."""
    return {"filename": name, "mime_type": mime_type, "content": base64.b64encode(content).decode()}


def signed(
    body: dict[str, Any] | bytes,
    *,
    key: str | None = None,
    timestamp: int | None = None,
    secret: bytes = SECRET,
) -> tuple[bytes, dict[str, str]]:
    """Body and headers of a request."""
    raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    key = str(uuid.uuid4()) if key is None else key
    stamp = str(int(time.time()) if timestamp is None else timestamp)
    headers = {
        "Content-Type": "application/json",
        "X-Ombud-Timestamp": stamp,
        "X-Ombud-Signature": sign(stamp, key, raw, secret),
        "Idempotency-Key": key,
    }
    return raw, headers
