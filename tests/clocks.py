"""A clock that tests move."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta


class MovableClock:
    """Runs with the machine's clock, from wherever it was put."""

    def __init__(self, start: datetime | None = None) -> None:
        self._lock = threading.Lock()
        self._shift = timedelta() if start is None else start - datetime.now(UTC)

    def now(self) -> datetime:
        """The present instant in UTC."""
        with self._lock:
            return datetime.now(UTC) + self._shift

    def advance(self, by: timedelta) -> None:
        """Let time pass."""
        with self._lock:
            self._shift += by
