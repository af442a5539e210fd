"""Counts for the metrics page, each one quick however much is stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select, text

from integration.store.schema import clock, cursor, dead_letter, effect, follow_up, partner_ticket


@dataclass(frozen=True, slots=True)
class Duties:
    """Open duties: all of them, those that are over, and those that soon will be."""

    open: int
    breached: int
    at_risk: int


@dataclass(frozen=True, slots=True)
class Jobs:
    """Jobs of the engine: that can start now, that wait for their next try, and that are worked on."""

    ready: int
    later: int
    running: int


@dataclass(frozen=True, slots=True)
class Waits:
    """Things that have a time: all that wait, and those among them whose time is over."""

    waiting: int
    overdue: int


@dataclass(frozen=True, slots=True)
class Age:
    """How many there are, and since when the oldest one (UTC)."""

    count: int
    oldest: datetime | None


def duties(connection: Connection, now: datetime, at_risk: timedelta) -> Duties:
    """Count open duties by whether they are over or due within a time."""
    row = connection.execute(
        select(
            func.count(),
            func.count().filter(clock.c.due_at < now),
            func.count().filter(clock.c.due_at >= now, clock.c.due_at < now + at_risk),
        ).where(clock.c.stopped_at.is_(None), clock.c.kind == "duty")
    ).one()
    return Duties(*row)


def jobs(connection: Connection) -> Jobs:
    """Count the engine's unfinished jobs."""
    row = connection.execute(
        text(
            "SELECT count(*) FILTER (WHERE status = 'todo' AND coalesce(scheduled_at <= now(), true)),"
            " count(*) FILTER (WHERE status = 'todo' AND scheduled_at > now()),"
            " count(*) FILTER (WHERE status = 'doing')"
            " FROM procrastinate_jobs WHERE status IN ('todo', 'doing')"
        )
    ).one()
    return Jobs(*row)


def follow_ups(connection: Connection, now: datetime, grace: timedelta) -> Waits:
    """Count follow-ups; those are overdue that nobody has enqueued within a grace after their time."""
    row = connection.execute(
        select(func.count(), func.count().filter(follow_up.c.due_at < now - grace)).where(
            follow_up.c.enqueued_at.is_(None)
        )
    ).one()
    return Waits(*row)


def partner_questions(connection: Connection, now: datetime) -> Waits:
    """Count questions to partners that are open, and those whose answer is late."""
    row = connection.execute(
        select(func.count(), func.count().filter(partner_ticket.c.due_at < now)).where(
            partner_ticket.c.answered_at.is_(None), partner_ticket.c.recalled_at.is_(None)
        )
    ).one()
    return Waits(*row)


def unsettled_effects(connection: Connection) -> Age:
    """Writes of which it is not known yet whether they happened."""
    row = connection.execute(
        select(func.count(), func.min(effect.c.intended_at)).where(effect.c.settled_at.is_(None))
    ).one()
    return Age(*row)


def open_dead_letters(connection: Connection) -> Age:
    """Work that was given up and waits for a decision."""
    row = connection.execute(
        select(func.count(), func.min(dead_letter.c.failed_at)).where(dead_letter.c.closed_at.is_(None))
    ).one()
    return Age(*row)


def swept_at(connection: Connection, helpdesk: str) -> datetime | None:
    """When the last finished sweep began (UTC), None before the first one."""
    return connection.scalar(select(cursor.c.swept_at).where(cursor.c.name == helpdesk))
