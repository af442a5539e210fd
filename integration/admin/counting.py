"""The report of a month for those who look: counted once, kept for a while, one at a time in a process."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from typing import Final

from integration.reports import monthly
from integration.store.database import Database
from mappings.mapping import Mapping
from mappings.reporting.report import MonthReport

KEPT: Final = timedelta(minutes=10)
"""So long a report is shown as it was counted; it says of when it is."""
MOST: Final = 12
"""Reports that are kept; each holds numbers only."""


class Counted:
    """Counts months; a large one takes seconds, so nobody counts the same one twice within minutes."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._kept: dict[tuple[str, str], MonthReport] = {}

    def __call__(self, month: str, mapping: Mapping, now: datetime) -> MonthReport:
        """The report of a month.

        Args:
            month: `2026-10`.
            now: UTC.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        key = (month, mapping.version_id)
        with self._lock:
            self._kept = {one: report for one, report in self._kept.items() if now - report.as_of < KEPT}
            if key not in self._kept:
                while len(self._kept) >= MOST:
                    self._kept.pop(next(iter(self._kept)))
                self._kept[key] = monthly(self._database, month, mapping, now)
            return self._kept[key]
