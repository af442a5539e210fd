"""Zammad's signature: HMAC-SHA1 over the raw body (contract 1.1). Pure.

There is no timestamp in it, so an old delivery can be sent again; that does no harm, because a delivery
only says which ticket to look at.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence
from enum import Enum
from typing import Final

_FORM: Final = re.compile(r"sha1=[0-9a-f]{40}")


class Verdict(Enum):
    """What a signature is worth."""

    VALID = "valid"
    MISSING = "missing"
    MALFORMED = "malformed"
    WRONG = "wrong"


def verify(body: bytes, header: str | None, secrets: Sequence[bytes]) -> Verdict:
    """Judge the signature of a body.

    Args:
        body: The bytes as they came, before any decoding.
        header: `X-Hub-Signature`; two headers joined by a comma are malformed.
        secrets: Those in force; during a rotation the old and the new one. Empty ones never match.
    """
    if not header:
        return Verdict.MISSING
    if _FORM.fullmatch(header) is None:
        return Verdict.MALFORMED
    given = header[5:].encode("ascii")
    matches = False
    for secret in secrets:  # all of them, so that the time does not tell which one matched
        expected = hmac.new(secret, body, hashlib.sha1).hexdigest().encode("ascii")
        matches |= hmac.compare_digest(expected, given) and bool(secret)
    return Verdict.VALID if matches else Verdict.WRONG
