"""The report of a month for those who look: the worker counts it, the page shows what is counted."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from integration.store import month_reports
from integration.store.database import Database
from integration.store.month_reports import Wanted
from mappings.mapping import Mapping

KEPT: Final = timedelta(minutes=10)
"""So long a report is shown as it was counted; it says of when it is. After that it is counted anew."""


def month_wanted(database: Database, month: str, mapping: Mapping, now: datetime) -> Wanted:
    """The figures of a month as far as they are counted; asks the worker for what is missing.

    Args:
        month: `2026-10`.
        now: UTC.

    Raises:
        StoreUnavailable: The database cannot be reached.
    """
    with database.begin() as connection:
        return month_reports.want(connection, month, mapping.version_id, now, fresh_for=KEPT)
