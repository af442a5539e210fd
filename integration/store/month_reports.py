"""Reports of months: which one is wanted, who counts it, and the figures once they are counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Final

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Connection, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from integration.store.schema import month_report
from mappings.reporting.report import MonthReport

LEASE: Final = timedelta(minutes=5)
"""A worker that began so long ago and has no figures yet has died."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is known of a month that somebody asks for.

    Attributes:
        report: As last counted; None before the first time.
        since: When it was asked for and not counted since, UTC; None while the figures are fresh.
    """

    report: MonthReport | None
    since: datetime | None


def want(
    connection: Connection, month: str, mapping_version: str, now: datetime, *, fresh_for: timedelta
) -> Wanted:
    """Ask for a month: its figures, and a new count where they are older than `fresh_for`.

    Args:
        month: `2026-10`.
        now: UTC.
    """
    columns = month_report.c
    is_this = (columns.month == month) & (columns.mapping_version == mapping_version)
    row = connection.execute(select(month_report).where(is_this)).one_or_none()
    report = None if row is None else _read(row.figures)
    if report is not None and now - report.as_of < fresh_for:
        return Wanted(report, None)
    if row is not None and (row.counted_at is None or row.asked_at > row.counted_at):
        return Wanted(report, row.asked_at)
    connection.execute(
        insert(month_report)
        .values(month=month, mapping_version=mapping_version, asked_at=now)
        .on_conflict_do_update(
            index_elements=["month", "mapping_version"],
            set_={"asked_at": now} | ({} if report is not None else {"counted_at": None, "figures": None}),
        )
    )
    return Wanted(report, now)


def take(connection: Connection, mapping_version: str, now: datetime) -> str | None:
    """A month that nobody counts yet and that is wanted under this mapping; it is the caller's then.

    Args:
        now: UTC.
    """
    columns = month_report.c
    found = (
        select(columns.month)
        .where(
            columns.mapping_version == mapping_version,
            or_(columns.counted_at.is_(None), columns.counted_at < columns.asked_at),
            or_(
                columns.begun_at.is_(None),
                columns.begun_at < columns.asked_at,
                columns.begun_at < now - LEASE,
            ),
        )
        .order_by(columns.asked_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    month = connection.scalar(found)
    if month is not None:
        connection.execute(
            update(month_report)
            .where(columns.month == month, columns.mapping_version == mapping_version)
            .values(begun_at=now)
        )
    return month


def put(connection: Connection, mapping_version: str, report: MonthReport) -> None:
    """Keep the figures of a month that was taken; whatever clocks elsewhere say, it is no longer wanted."""
    columns = month_report.c
    connection.execute(
        update(month_report)
        .where(columns.month == report.month, columns.mapping_version == mapping_version)
        .values(
            asked_at=func.least(columns.asked_at, report.as_of),
            counted_at=report.as_of,
            figures=_form().dump_python(report, mode="json"),
        )
    )


def delete_asked_before(connection: Connection, at: datetime) -> None:
    """Forget what nobody has asked for since then, UTC."""
    connection.execute(delete(month_report).where(month_report.c.asked_at < at))


def _read(figures: object) -> MonthReport | None:
    """The figures; None where there are none, or where another version of this software kept them."""
    try:
        return None if figures is None else _form().validate_python(figures)
    except ValidationError:
        return None


@cache
def _form() -> TypeAdapter[MonthReport]:
    return TypeAdapter(MonthReport)
