"""The report of a month, and forms of authorities, from the store."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from integration.reports import reading
from integration.store.database import Database
from mappings.mapping import Mapping
from mappings.packs.forms import Form
from mappings.reporting.figures import BEFORE, Counting, month_after, months_before
from mappings.reporting.forms import FormCounting, Period
from mappings.reporting.lines import line_of
from mappings.reporting.report import MonthReport

_EDGE: Final = timedelta(days=1)
"""A month begins and ends at other instants in other zones, fewer than this apart from UTC."""


def monthly(database: Database, month: str, mapping: Mapping, now: datetime) -> MonthReport:
    """Count the complaints that were received in a month, as everything stands now.

    Args:
        month: `2026-10`.
        mapping: Whose groups are ours, whose law binds, and how small a number may be told.
        now: UTC; a date that has passed by then is missed.

    Raises:
        StoreUnavailable: The database cannot be reached.
    """
    counting = Counting(month, mapping.reports.least)
    since, until = months_before(month, BEFORE)[0], month_after(month)
    with database.begin() as connection:
        reading.one_moment(connection)
        for record in reading.records(connection, _first(since) - _EDGE, _first(until) + _EDGE):
            line = line_of(record, mapping, now)
            if line is not None:
                counting.add(line)
        expired = reading.expired(connection, (month,))
    return counting.report(now, expired)


def formed(
    database: Database, form: Form, period: Period, mapping: Mapping, now: datetime
) -> tuple[tuple[tuple[str, ...], tuple[int, ...]], ...]:
    """The lines of a form: codes of its lists, and exact numbers of its columns.

    Args:
        now: UTC.

    Raises:
        StoreUnavailable: The database cannot be reached.
    """
    counting = FormCounting(form, period)
    with database.begin() as connection:
        reading.one_moment(connection)
        for record in reading.records(connection):
            line = line_of(record, mapping, now)
            if line is not None:
                counting.add(line)
    return tuple(counting.rows())


def removed(database: Database, form: Form, period: Period) -> int:
    """How many complaints that a form would have counted as received were removed since.

    Raises:
        StoreUnavailable: The database cannot be reached.
    """
    with database.begin() as connection:
        return reading.expired(connection, period.months, form.jurisdiction.value)


def _first(month: str) -> datetime:
    """The beginning of a month, UTC."""
    return datetime(int(month[:4]), int(month[5:]), 1, tzinfo=UTC)
