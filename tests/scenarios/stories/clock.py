"""A clock that nearly stands still: what is told of a story must not depend on how fast the machine is."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from typing import Final

from tests.clocks import MovableClock

SLOWER: Final = 100
"""Instants still follow one another, and a minute of the machine is less than a second here."""


class SlowClock(MovableClock):
    """Runs a hundred times slower than the machine's clock, from wherever it was put."""

    def __init__(self, start: datetime) -> None:
        super().__init__(start)
        self._moving = threading.Lock()
        self.put(start)

    def put(self, at: datetime) -> None:
        """Be at an instant, UTC."""
        with self._moving:
            self._at, self._since = at, datetime.now(UTC)

    def now(self) -> datetime:
        """The present instant in UTC."""
        with self._moving:
            return self._at + (datetime.now(UTC) - self._since) / SLOWER

    def advance(self, by: timedelta) -> None:
        """Let time pass."""
        self.put(self.now() + by)
