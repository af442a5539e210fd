"""Follow-ups: a ticket that must come back at a later instant.

A table of our own with a short tick, because a waiting job with a future time would block the younger jobs
of its ticket.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from integration.store.schema import follow_up
from mappings.plan import FollowUp


@dataclass(frozen=True, slots=True)
class Due:
    """A follow-up whose time has come."""

    id: int
    helpdesk: str
    ticket_id: int
    kind: str
    due_at: datetime


def replace(connection: Connection, helpdesk: str, ticket_id: int, wanted: Sequence[FollowUp]) -> None:
    """Make the waiting follow-ups of a ticket those that its newest plan names."""
    connection.execute(
        delete(follow_up).where(
            follow_up.c.helpdesk == helpdesk,
            follow_up.c.ticket_id == ticket_id,
            follow_up.c.enqueued_at.is_(None),
        )
    )
    for entry in wanted:
        connection.execute(
            insert(follow_up)
            .values(helpdesk=helpdesk, ticket_id=ticket_id, kind=entry.kind, due_at=entry.due_at)
            .on_conflict_do_nothing()
        )


def add(connection: Connection, helpdesk: str, ticket_id: int, wanted: FollowUp) -> None:
    """One follow-up more; the next plan of the ticket replaces it."""
    connection.execute(
        insert(follow_up)
        .values(helpdesk=helpdesk, ticket_id=ticket_id, kind=wanted.kind, due_at=wanted.due_at)
        .on_conflict_do_nothing()
    )


def take_due(connection: Connection, now: datetime, limit: int = 200) -> list[Due]:
    """Claim follow-ups that are due, oldest first; the caller enqueues them in the same transaction."""
    rows = connection.execute(
        select(follow_up)
        .where(follow_up.c.enqueued_at.is_(None), follow_up.c.due_at <= now)
        .order_by(follow_up.c.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    if rows:
        connection.execute(
            update(follow_up).where(follow_up.c.id.in_([row.id for row in rows])).values(enqueued_at=now)
        )
    return [Due(row.id, row.helpdesk, row.ticket_id, row.kind, row.due_at) for row in rows]


def delete_taken_before(connection: Connection, instant: datetime) -> int:
    """Forget follow-ups that were taken before an instant (UTC); returns how many."""
    return connection.execute(delete(follow_up).where(follow_up.c.enqueued_at < instant)).rowcount
