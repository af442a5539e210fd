"""Months that somebody asked for on the admin pages, counted by the worker: a large one takes seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from integration.clock import Clock
from integration.log import get_logger
from integration.reports.monthly import monthly
from integration.store import month_reports
from integration.store.database import Database
from mappings.mapping import Mapping

KEPT: Final = timedelta(days=1)
"""Figures that nobody has asked for so long are forgotten; they can be counted again."""

log = get_logger()


class AskedReports:
    """Counts what is wanted, one month at a time."""

    def __init__(self, database: Database, clock: Clock, mapping: Callable[[], Mapping]) -> None:
        self._database = database
        self._clock = clock
        self._mapping = mapping

    def run_once(self) -> str | None:
        """Count a month that is wanted under the mapping in force; returns it, None where none is.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        mapping, now = self._mapping(), self._clock.now()
        with self._database.begin() as connection:
            month = month_reports.take(connection, mapping.version_id, now)
        if month is None:
            return None
        started = time.perf_counter()
        report = monthly(self._database, month, mapping, now)
        with self._database.begin() as connection:
            month_reports.put(connection, mapping.version_id, report)
            month_reports.delete_asked_before(connection, now - KEPT)
        log.info("month_counted", seconds=round(time.perf_counter() - started, 1))
        return month
