"""How often the public form is taken: a little from each address, and not too much from all together.

Kept in the memory of one process, by a keyed hash of the address whose key nobody keeps; bounded in size.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from typing import Final

MOST_ADDRESSES: Final = 10_000


@dataclass(frozen=True, slots=True)
class Rate:
    """So many in so many seconds, all at once or one after the other."""

    most: int
    seconds: float


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


OF_ONE: Final = Rate(5, 600.0)
"""From one address: whoever corrects his form a few times is not stopped."""
OF_ALL: Final = Rate(120, 60.0)
"""In one process."""


class Limiter:
    """Counts per address and altogether. Threads may share it."""

    def __init__(self, of_one: Rate = OF_ONE, of_all: Rate = OF_ALL, most: int = MOST_ADDRESSES) -> None:
        self._of_one = of_one
        self._of_all = of_all
        self._most = most
        self._key = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._buckets: OrderedDict[bytes, _Bucket] = OrderedDict()
        self._all = _Bucket(of_all.most, 0.0)

    def __len__(self) -> int:
        """How many addresses are remembered."""
        return len(self._buckets)

    def wait(self, address: str, now: datetime) -> float | None:
        """Count one; seconds to wait when it is too much, None when it is taken.

        Args:
            address: IP address, or whatever a proxy said.
            now: UTC.
        """
        instant = now.timestamp()
        with self._lock:
            one = self._bucket(self._hashed(address), instant)
            waits = (_refill(one, self._of_one, instant), _refill(self._all, self._of_all, instant))
            if any(waits):
                return max(waits)
            one.left -= 1
            self._all.left -= 1
        return None

    def _bucket(self, key: bytes, instant: float) -> _Bucket:
        bucket = self._buckets.setdefault(key, _Bucket(self._of_one.most, instant))
        self._buckets.move_to_end(key)
        while len(self._buckets) > self._most:
            self._buckets.popitem(last=False)
        return bucket

    def _hashed(self, address: str) -> bytes:
        return hmac.new(self._key, network(address).encode(), hashlib.sha256).digest()[:16]


def _refill(bucket: _Bucket, rate: Rate, instant: float) -> float:
    """Bring a bucket up to date; seconds until it holds one again, 0 when it does."""
    gained = max(instant - bucket.at, 0.0) * rate.most / rate.seconds
    bucket.left = min(bucket.left + gained, rate.most)
    bucket.at = instant
    return 0.0 if bucket.left >= 1 else (1 - bucket.left) * rate.seconds / rate.most


def network(address: str) -> str:
    """What counts as one sender: an IPv4 address, of IPv6 the part that a customer is given (RFC 6177)."""
    try:
        parsed = ipaddress.ip_address(address.strip())
    except ValueError:
        return "none"
    if isinstance(parsed, ipaddress.IPv4Address):
        return str(parsed)
    if parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.ip_network((parsed, 64), strict=False))
