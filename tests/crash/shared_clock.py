"""A clock that several processes read and one of them moves."""

from __future__ import annotations

import mmap
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

_SHIFT: Final = struct.Struct("d")


class SharedClock:
    """Runs with the machine's clock, shifted by the seconds that stand in a file.

    Args:
        file: Holds the shift; made when it is not there.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        if not file.exists():
            file.write_bytes(_SHIFT.pack(0.0))
        with file.open("r+b") as opened:
            self._shared = mmap.mmap(opened.fileno(), _SHIFT.size)

    @property
    def _seconds(self) -> float:
        (seconds,) = _SHIFT.unpack(self._shared[: _SHIFT.size])
        return float(seconds)

    def now(self) -> datetime:
        """The present instant in UTC."""
        return datetime.now(UTC) + timedelta(seconds=self._seconds)

    def put(self, at: datetime) -> None:
        """Make it that instant now, for everybody."""
        shift = (at - datetime.now(UTC)).total_seconds()
        self._shared[: _SHIFT.size] = _SHIFT.pack(shift)
