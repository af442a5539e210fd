"""The bytes of a pack: one way to write it, so that one hash stands for it."""

from __future__ import annotations

import json
from hashlib import sha256

from mappings.archive.evidence import Evidence


def pack_bytes(evidence: Evidence) -> bytes:
    """A pack as canonical JSON: sorted keys, no blanks, UTF-8, one line with its end. It has no fractions."""
    data = evidence.model_dump(mode="json")
    text = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return f"{text}\n".encode()


def read_pack(content: bytes) -> Evidence:
    """A pack from its bytes.

    Raises:
        pydantic.ValidationError: They are none, or of a form that this release does not know.
    """
    return Evidence.model_validate_json(content)


def digest(content: bytes) -> str:
    """SHA-256 of bytes, 64 hex digits: what `sha256sum` prints.

    >>> digest(b"")[:16]
    'e3b0c44298fc1c14'
    """
    return sha256(content).hexdigest()
