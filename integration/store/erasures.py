"""Tombstones: what somebody asked to be erased, why, and what became of it. Ids, codes and dates only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, text, update

from integration.store import cases, dead_letters, opinions, surveys
from integration.store.schema import erasure, fact, follow_up
from mappings.erasure import Obstacle, Reason, Scope
from mappings.facts import FactKind

DONE = "done"


@dataclass(frozen=True, slots=True)
class Erasure:
    """One row.

    Attributes:
        obstacles: What spoke against it: code, rule, due (ISO 8601, UTC), each empty where there is none.
        settled_at: UTC; None while it is not known whether it happened.
        outcome: refused, done, partly, not_done.
        deleted: Articles that are gone.
        kept: Own articles that the helpdesk kept.
    """

    id: int
    helpdesk: str
    ticket_id: int
    scope: str
    reason: str
    despite_retention: bool
    obstacles: tuple[tuple[str, str, str], ...]
    asked_at: datetime
    settled_at: datetime | None
    outcome: str | None
    error: str | None
    deleted: int
    kept: int


def begin(
    connection: Connection,
    *,
    helpdesk: str,
    ticket_id: int,
    scope: Scope,
    reason: Reason,
    despite_retention: bool,
    obstacles: Iterable[Obstacle],
    mapping_version: str,
    now: datetime,
) -> int:
    """Put on record that an erasure is asked for, before the helpdesk is.

    Returns:
        Its number.
    """
    number = connection.scalar(
        insert(erasure)
        .values(
            helpdesk=helpdesk,
            ticket_id=ticket_id,
            scope=scope.value,
            reason=reason.value,
            despite_retention=despite_retention,
            obstacles=[_to_json(one) for one in obstacles],
            mapping_version=mapping_version,
            asked_at=now,
        )
        .returning(erasure.c.id)
    )
    return int(number or 0)


def settle(
    connection: Connection,
    number: int,
    outcome: str,
    now: datetime,
    *,
    error: str | None = None,
    deleted: int = 0,
    kept: int = 0,
) -> None:
    """Say what became of it: `refused`, `done`, `partly` or `not_done`."""
    connection.execute(
        update(erasure)
        .where(erasure.c.id == number)
        .values(outcome=outcome, settled_at=now, error=error, deleted=deleted, kept=kept)
    )


def of_ticket(connection: Connection, helpdesk: str, ticket_id: int) -> list[Erasure]:
    """All that was asked for a ticket, oldest first."""
    rows = connection.execute(
        select(erasure)
        .where(erasure.c.helpdesk == helpdesk, erasure.c.ticket_id == ticket_id)
        .order_by(erasure.c.id)
    )
    return [
        Erasure(
            row.id,
            row.helpdesk,
            row.ticket_id,
            row.scope,
            row.reason,
            row.despite_retention,
            tuple((one["code"], one["rule"], one["due"]) for one in row.obstacles),
            row.asked_at,
            row.settled_at,
            row.outcome,
            row.error,
            row.deleted,
            row.kept,
        )
        for row in rows
    ]


def erased_at(connection: Connection, helpdesk: str, ticket_id: int) -> datetime | None:
    """When a whole ticket was handed to the helpdesk for deletion first, UTC; None when it was not.

    Until the helpdesk has done it the ticket can still be read and written, so this is what says: leave it.
    """
    found: datetime | None = connection.scalar(
        select(func.min(erasure.c.settled_at)).where(
            erasure.c.helpdesk == helpdesk,
            erasure.c.ticket_id == ticket_id,
            erasure.c.scope == Scope.TICKET.value,
            erasure.c.outcome == DONE,
        )
    )
    return found


def reduce(connection: Connection, helpdesk: str, ticket_id: int, now: datetime) -> None:
    """Leave of an erased ticket what a tombstone needs: codes and dates, nothing that still runs."""
    cases.end_clocks(connection, helpdesk, ticket_id)
    dead_letters.close_of_ticket(connection, helpdesk, ticket_id, now)
    connection.execute(
        delete(follow_up).where(follow_up.c.helpdesk == helpdesk, follow_up.c.ticket_id == ticket_id)
    )
    surveys.forget(connection, helpdesk, ticket_id)
    opinions.forget(connection, helpdesk, ticket_id)
    kind = FactKind.COUNTRY_KNOWN.value
    connection.execute(
        delete(fact).where(fact.c.helpdesk == helpdesk, fact.c.ticket_id == ticket_id, fact.c.kind == kind)
    )
    # effects carry a copy of the facts that came with them
    connection.execute(
        text(
            "UPDATE effect SET facts = (SELECT coalesce(jsonb_agg(one), '[]')"
            " FROM jsonb_array_elements(facts) one WHERE one ->> 'kind' <> :kind)"
            " WHERE helpdesk = :helpdesk AND ticket_id = :ticket_id"
        ).bindparams(kind=kind, helpdesk=helpdesk, ticket_id=ticket_id)
    )


def _to_json(obstacle: Obstacle) -> dict[str, str]:
    due = "" if obstacle.due_at is None else obstacle.due_at.isoformat()
    return {"code": obstacle.code.value, "rule": obstacle.rule, "due": due}
