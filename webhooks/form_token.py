"""The hidden field of the public form: signed, with the instant at which the page was made. No cookie needed.

Its random part is also the idempotency key, so that a page which is sent twice is one complaint.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

LABEL: Final = "form token"
"""Under which its keys are derived."""
QUICKEST: Final = timedelta(seconds=3)
"""Nobody fills the form in in less."""
OLDEST: Final = timedelta(hours=4)

_FORM: Final = re.compile(r"([0-9]{1,12})\.([0-9a-f]{32})\.([0-9a-f]{64})")


class Verdict(Enum):
    """What a token is worth."""

    GOOD = "good"
    WRONG = "token"
    """Missing, forged or too old."""
    QUICK = "quick"


@dataclass(frozen=True, slots=True)
class Judged:
    """A token that was looked at.

    Attributes:
        nonce: Its random part; empty unless it is good.
    """

    verdict: Verdict
    nonce: str = ""


def issue(keys: Sequence[bytes], now: datetime) -> str:
    """A new token, signed with the first key. `now` is UTC."""
    stamp, nonce = str(int(now.timestamp())), secrets.token_hex(16)
    return f"{stamp}.{nonce}.{_signature(keys[0], stamp, nonce)}"


def judge(token: str, keys: Sequence[bytes], now: datetime) -> Judged:
    """Look at a token; any of the keys may have signed it."""
    parts = _FORM.fullmatch(token)
    if parts is None:
        return Judged(Verdict.WRONG)
    stamp, nonce, given = parts.groups()
    matches = False
    for key in keys:
        matches |= hmac.compare_digest(_signature(key, stamp, nonce), given)
    age = now.timestamp() - int(stamp)
    if not matches or age < -1 or age > OLDEST.total_seconds():
        return Judged(Verdict.WRONG)
    return Judged(Verdict.QUICK) if age < QUICKEST.total_seconds() else Judged(Verdict.GOOD, nonce)


def _signature(key: bytes, stamp: str, nonce: str) -> str:
    return hmac.new(key, f"{stamp}.{nonce}".encode(), hashlib.sha256).hexdigest()
