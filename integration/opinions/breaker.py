"""Lets a server that keeps failing rest, so that tickets do not wait for it one after the other."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

FAILURES: Final = 3
"""Failures in a row after which nobody asks for a while."""
REST_SECONDS: Final = 300.0


class Breaker:
    """Counts failures in a row, in the memory of this process. Threads may share it.

    Args:
        monotonic: Seconds that only grow.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._failures = 0
        self._rests_until = 0.0

    def lets_through(self) -> bool:
        """True when it may be asked; after a rest one question goes through, and the others still rest."""
        with self._lock:
            if self._failures < FAILURES:
                return True
            now = self._monotonic()
            if now < self._rests_until:
                return False
            self._rests_until = now + REST_SECONDS
            return True

    def answered(self) -> None:
        """It has answered, whatever it said."""
        with self._lock:
            self._failures = 0

    def failed(self) -> None:
        """It has not."""
        with self._lock:
            self._failures += 1
            self._rests_until = self._monotonic() + REST_SECONDS
