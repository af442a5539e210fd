"""What is due and who waits, over all cases: counted up to a limit, and read by key a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Connection, func, select, tuple_

from integration.store.schema import clock, complaint_case
from mappings.stages import Stage

COUNTED: Final = 10_000
"""Nobody needs to know more exactly; a page must not wait for it."""

DutyKey = tuple[datetime, int, str]
"""Due date (UTC), ticket and rule: the place of a duty in the list."""
HelpKey = tuple[datetime, int]
"""Last change (UTC) and ticket."""


@dataclass(frozen=True, slots=True)
class Duty:
    """An open duty with what is known of its case; codes only.

    Attributes:
        due_at: UTC.
        timezone: In which its day ends.
    """

    ticket_id: int
    rule: str
    due_at: datetime
    timezone: str
    stage: str | None
    product: str | None
    issue: str | None
    severity: str | None

    @property
    def key(self) -> DutyKey:
        """Its place in the list."""
        return self.due_at, self.ticket_id, self.rule


@dataclass(frozen=True, slots=True)
class Waiting:
    """A case at which work failed.

    Attributes:
        updated_at: Since when, UTC.
    """

    ticket_id: int
    updated_at: datetime
    product: str | None
    issue: str | None
    severity: str | None
    due_at: datetime | None

    @property
    def key(self) -> HelpKey:
        """Its place in the list."""
        return self.updated_at, self.ticket_id


def duties(
    connection: Connection,
    *,
    since: datetime | None = None,
    before: datetime,
    after: DutyKey | None = None,
    limit: int,
) -> list[Duty]:
    """Open duties that are due within a time, earliest first.

    Args:
        since: UTC, included; None for no limit.
        before: UTC, not included.
        after: Place behind which to begin.
    """
    query = (
        select(
            clock.c.ticket_id,
            clock.c.rule,
            clock.c.due_at,
            clock.c.timezone,
            complaint_case.c.stage,
            complaint_case.c.product,
            complaint_case.c.issue,
            complaint_case.c.severity,
        )
        .outerjoin(
            complaint_case,
            (complaint_case.c.helpdesk == clock.c.helpdesk)
            & (complaint_case.c.ticket_id == clock.c.ticket_id),
        )
        .where(*_open(since, before))
        .order_by(clock.c.due_at, clock.c.ticket_id, clock.c.rule)
        .limit(limit)
    )
    if after is not None:
        query = query.where(tuple_(clock.c.due_at, clock.c.ticket_id, clock.c.rule) > after)
    return [Duty(*row) for row in connection.execute(query)]


def count_duties(connection: Connection, *, since: datetime | None = None, before: datetime) -> int:
    """How many there are, at most `COUNTED`."""
    found = select(clock.c.rule).where(*_open(since, before)).limit(COUNTED).subquery()
    return connection.scalar(select(func.count()).select_from(found)) or 0


def needing_help(connection: Connection, *, after: HelpKey | None = None, limit: int) -> list[Waiting]:
    """Cases at which work failed, the longest waiting first."""
    query = (
        select(
            complaint_case.c.ticket_id,
            complaint_case.c.updated_at,
            complaint_case.c.product,
            complaint_case.c.issue,
            complaint_case.c.severity,
            complaint_case.c.due_at,
        )
        .where(complaint_case.c.stage == Stage.NEEDS_HELP.value)
        .order_by(complaint_case.c.updated_at, complaint_case.c.ticket_id)
        .limit(limit)
    )
    if after is not None:
        query = query.where(tuple_(complaint_case.c.updated_at, complaint_case.c.ticket_id) > after)
    return [Waiting(*row) for row in connection.execute(query)]


def count_needing_help(connection: Connection) -> int:
    """How many there are, at most `COUNTED`."""
    found = (
        select(complaint_case.c.ticket_id)
        .where(complaint_case.c.stage == Stage.NEEDS_HELP.value)
        .limit(COUNTED)
        .subquery()
    )
    return connection.scalar(select(func.count()).select_from(found)) or 0


def _open(since: datetime | None, before: datetime) -> list[ColumnElement[bool]]:
    wanted = [clock.c.stopped_at.is_(None), clock.c.kind == "duty", clock.c.due_at < before]
    return wanted if since is None else [*wanted, clock.c.due_at >= since]
