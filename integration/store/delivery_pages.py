"""Deliveries a page at a time, newest first: what came, from where, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, select

from integration.store.schema import delivery

Show = Literal["all", "waiting", "parked"]


@dataclass(frozen=True, slots=True)
class Delivered:
    """One delivery; ids, codes and instants (UTC).

    Attributes:
        ticket_id: None when it is parked.
        problem: Why it is parked; None when it was accepted.
        outcome: What came of it; None while it waits.
    """

    id: int
    source: str
    ticket_id: int | None
    article_id: int | None
    received_at: datetime
    dispatched_at: datetime | None
    handled_at: datetime | None
    problem: str | None
    outcome: str | None


def page(connection: Connection, *, show: Show, before: int | None = None, limit: int) -> list[Delivered]:
    """Deliveries with smaller ids than one, newest first.

    Args:
        show: All, those still to be worked on, or those that could not be read.
    """
    columns = delivery.c
    query = select(
        columns.id,
        columns.source,
        columns.ticket_id,
        columns.article_id,
        columns.received_at,
        columns.dispatched_at,
        columns.handled_at,
        columns.problem,
        columns.outcome,
    )
    if show == "waiting":
        query = query.where(columns.handled_at.is_(None), columns.problem.is_(None))
    elif show == "parked":
        query = query.where(columns.problem.is_not(None), columns.handled_at.is_(None))
    if before is not None:
        query = query.where(columns.id < before)
    return [Delivered(*row) for row in connection.execute(query.order_by(columns.id.desc()).limit(limit))]
