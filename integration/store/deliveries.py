"""Deliveries as the worker sees them: dispatched, handled, parked, forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, delete, func, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert

from integration.store.schema import complaint_case, delivery

OVERTAKEN: Final = timedelta(seconds=60)
"""How long after a save its delivery can come in while the helpdesk is well (contract 1.1: five tries)."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A delivery that has no job yet."""

    id: int
    helpdesk: str
    ticket_id: int
    source: str
    received_at: datetime
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class ParkedDelivery:
    """A parked delivery as an operator sees it."""

    id: int
    helpdesk: str
    key: str | None
    problem: str
    received_at: datetime


def undispatched(connection: Connection, limit: int) -> list[Waiting]:
    """Claim deliveries that have no job yet, for this transaction.

    Those of tickets with a known due date come first, the earliest before all, then by age. Deliveries that
    another transaction has claimed are left to it.
    """
    rows = connection.execute(
        select(
            delivery.c.id,
            delivery.c.helpdesk,
            delivery.c.ticket_id,
            delivery.c.source,
            delivery.c.received_at,
            complaint_case.c.due_at,
        )
        .outerjoin(
            complaint_case,
            (complaint_case.c.helpdesk == delivery.c.helpdesk)
            & (complaint_case.c.ticket_id == delivery.c.ticket_id),
        )
        .where(delivery.c.dispatched_at.is_(None), delivery.c.problem.is_(None))
        .order_by(complaint_case.c.due_at.asc().nulls_last(), delivery.c.id)
        .limit(limit)
        .with_for_update(of=delivery, skip_locked=True)
    )
    return [Waiting(*row) for row in rows]


def may_be_overtaken(
    connection: Connection, helpdesk: str, ticket_id: int, *, written_at: datetime | None, myself: int
) -> bool:
    """True when an unhandled delivery may tell of a save that our last write came on top of.

    The helpdesk decides to deliver when a person saves, and renders the payload when it sends: so a payload
    that names our own account as the last writer, or one that came soon after our write, can stand for a
    save that we have not seen (contract 6.2). Only the ticket's history can tell.

    Args:
        written_at: When we last wrote, UTC; None when never.
        myself: User id of the service account.
    """
    if written_at is None:
        return False
    found = connection.scalar(
        select(delivery.c.id)
        .where(
            delivery.c.helpdesk == helpdesk,
            delivery.c.ticket_id == ticket_id,
            delivery.c.source == "webhook",
            delivery.c.problem.is_(None),
            delivery.c.handled_at.is_(None),
            or_(delivery.c.updated_by_id == myself, delivery.c.received_at <= written_at + OVERTAKEN),
        )
        .limit(1)
    )
    return found is not None


def mark_dispatched(connection: Connection, ids: Sequence[int], now: datetime) -> None:
    """Their jobs exist; to be called in the transaction that makes the jobs."""
    connection.execute(update(delivery).where(delivery.c.id.in_(ids)).values(dispatched_at=now))


def newest_of(connection: Connection, helpdesk: str, ticket_id: int) -> int | None:
    """The newest accepted delivery of a ticket.

    A delivery that commits later with a smaller id was received before this call; the change that it
    announces is older still, so a ticket fetched after this call shows that change.
    """
    newest: int | None = connection.scalar(
        select(func.max(delivery.c.id)).where(
            delivery.c.helpdesk == helpdesk, delivery.c.ticket_id == ticket_id, delivery.c.problem.is_(None)
        )
    )
    return newest


def is_handled(connection: Connection, delivery_id: int) -> bool:
    """True when nothing is left to do for a delivery, also when it has been deleted since."""
    unhandled = connection.scalar(
        select(delivery.c.id).where(delivery.c.id == delivery_id, delivery.c.handled_at.is_(None))
    )
    return unhandled is None


def is_waiting(connection: Connection, helpdesk: str, ticket_id: int, *, but: str = "") -> bool:
    """True when something came in for a ticket that was not looked at yet.

    Args:
        but: Beginning of the keys that do not count; empty for none.
    """
    waiting = select(delivery.c.id).where(
        delivery.c.helpdesk == helpdesk,
        delivery.c.ticket_id == ticket_id,
        delivery.c.handled_at.is_(None),
        delivery.c.problem.is_(None),
    )
    if but:
        waiting = waiting.where(~func.coalesce(delivery.c.key, "").startswith(but))
    return connection.scalar(waiting.limit(1)) is not None


def received_at(connection: Connection, delivery_id: int) -> datetime | None:
    """When a delivery was received (UTC), None when it has been deleted since."""
    received: datetime | None = connection.scalar(
        select(delivery.c.received_at).where(delivery.c.id == delivery_id)
    )
    return received


def mark_handled(
    connection: Connection, helpdesk: str, ticket_id: int, up_to_id: int, outcome: str, now: datetime
) -> int:
    """Close a ticket's deliveries up to one; those without a job need none any more.

    Args:
        up_to_id: The newest delivery as it was before the ticket was fetched.
        outcome: What came of it, a word of a closed set.

    Returns:
        How many were open.
    """
    return connection.execute(
        update(delivery)
        .where(
            delivery.c.helpdesk == helpdesk,
            delivery.c.ticket_id == ticket_id,
            delivery.c.id <= up_to_id,
            delivery.c.handled_at.is_(None),
            delivery.c.problem.is_(None),
        )
        .values(handled_at=now, outcome=outcome, dispatched_at=func.coalesce(delivery.c.dispatched_at, now))
    ).rowcount


def add(
    connection: Connection,
    *,
    source: str,
    helpdesk: str,
    ticket_id: int,
    key: str | None,
    received_at: datetime,
    ticket_updated_at: datetime | None = None,
) -> int | None:
    """Put a ticket into the inbox by ourselves: a sweep, a follow-up, a replay, a retry.

    Args:
        key: Makes it happen once: a second call with the same key adds nothing.

    Returns:
        The delivery's id, None when the key was there already.
    """
    added: int | None = connection.scalar(
        insert(delivery)
        .values(
            source=source,
            helpdesk=helpdesk,
            ticket_id=ticket_id,
            key=key,
            received_at=received_at,
            ticket_updated_at=ticket_updated_at,
        )
        .on_conflict_do_nothing(index_elements=["helpdesk", "key"])
        .returning(delivery.c.id)
    )
    return added


def parked(connection: Connection, limit: int = 1000) -> list[ParkedDelivery]:
    """Open parked deliveries, oldest first."""
    rows = connection.execute(
        select(
            delivery.c.id,
            delivery.c.helpdesk,
            delivery.c.key,
            delivery.c.problem,
            delivery.c.received_at,
        )
        .where(delivery.c.problem.is_not(None), delivery.c.handled_at.is_(None))
        .order_by(delivery.c.id)
        .limit(limit)
    )
    return [ParkedDelivery(*row) for row in rows]


def discard_parked(
    connection: Connection, now: datetime, *, number: int | None = None, up_to: int | None = None
) -> int:
    """Close parked deliveries that an operator has seen to; returns how many were open.

    Args:
        number: Only this one.
        up_to: Only those that are not newer than this one.
    """
    query = update(delivery).where(delivery.c.problem.is_not(None), delivery.c.handled_at.is_(None))
    if number is not None:
        query = query.where(delivery.c.id == number)
    if up_to is not None:
        query = query.where(delivery.c.id <= up_to)
    return connection.execute(query.values(handled_at=now, outcome="discarded")).rowcount


def give_back_orphans(connection: Connection, before: datetime) -> int:
    """Let deliveries be dispatched again whose job is gone although they are not handled; returns how many.

    Args:
        before: Only those dispatched before this instant, UTC.
    """
    waits = text(
        "NOT EXISTS (SELECT 1 FROM procrastinate_jobs j"
        " WHERE j.lock = delivery.helpdesk || ':' || delivery.ticket_id AND j.status IN ('todo', 'doing'))"
    )
    return connection.execute(
        update(delivery)
        .where(
            delivery.c.handled_at.is_(None),
            delivery.c.problem.is_(None),
            delivery.c.dispatched_at < before,
            waits,
        )
        .values(dispatched_at=None)
    ).rowcount


def delete_handled_before(connection: Connection, instant: datetime) -> int:
    """Forget deliveries handled before an instant (UTC); returns how many. What is open stays."""
    return connection.execute(delete(delivery).where(delivery.c.handled_at < instant)).rowcount


@dataclass(frozen=True, slots=True)
class Backlog:
    """How full the inbox is.

    Attributes:
        undispatched: Accepted deliveries that have no job yet.
        unhandled: Accepted deliveries whose ticket was not worked on since.
        oldest: When the oldest unhandled one was received, UTC.
        parked: Deliveries that wait for an operator.
    """

    undispatched: int
    unhandled: int
    oldest: datetime | None
    parked: int


def backlog(connection: Connection) -> Backlog:
    """Count what waits."""
    accepted = delivery.c.problem.is_(None)
    undispatched_count = connection.scalar(
        select(func.count()).select_from(delivery).where(delivery.c.dispatched_at.is_(None), accepted)
    )
    unhandled, oldest = connection.execute(
        select(func.count(), func.min(delivery.c.received_at)).where(
            delivery.c.handled_at.is_(None), accepted
        )
    ).one()
    parked_count = connection.scalar(
        select(func.count())
        .select_from(delivery)
        .where(delivery.c.problem.is_not(None), delivery.c.handled_at.is_(None))
    )
    return Backlog(undispatched_count or 0, unhandled, oldest, parked_count or 0)
