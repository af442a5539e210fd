"""Dead letters: work that could not be done, kept until somebody decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, tuple_, update

from integration.store.schema import dead_letter


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """One ticket whose work failed for good.

    Attributes:
        error: Code of `integration.errors`, or the class of an unforeseen exception.
        error_id: The helpdesk's reference of a masked error.
        attempts: Tries before it was given up.
        failed_at: UTC.
        reported_at: When the ticket itself began to say so, UTC; None when it does not.
    """

    id: int
    helpdesk: str
    ticket_id: int
    error: str
    operation: str | None
    status: int | None
    error_id: str | None
    attempts: int
    failed_at: datetime
    reported_at: datetime | None
    closed_at: datetime | None
    closed_how: str | None
    reason: str | None


def add(
    connection: Connection,
    *,
    helpdesk: str,
    ticket_id: int,
    error: str,
    operation: str | None,
    status: int | None,
    error_id: str | None,
    attempts: int,
    now: datetime,
) -> int:
    """Keep a failed ticket; returns the letter's number."""
    number: int = connection.execute(
        insert(dead_letter)
        .values(
            helpdesk=helpdesk,
            ticket_id=ticket_id,
            error=error,
            operation=operation,
            status=status,
            error_id=error_id,
            attempts=attempts,
            failed_at=now,
        )
        .returning(dead_letter.c.id)
    ).scalar_one()
    return number


def select_open(
    connection: Connection,
    *,
    number: int | None = None,
    error: str | None = None,
    up_to: int | None = None,
    limit: int | None = None,
) -> list[DeadLetter]:
    """Open letters, oldest first: one by number, those of one error, or all.

    Args:
        up_to: Only those whose number is not larger; later ones nobody has seen yet.
    """
    query = select(dead_letter).where(dead_letter.c.closed_at.is_(None))
    if number is not None:
        query = query.where(dead_letter.c.id == number)
    if error is not None:
        query = query.where(dead_letter.c.error == error)
    if up_to is not None:
        query = query.where(dead_letter.c.id <= up_to)
    rows = connection.execute(query.order_by(dead_letter.c.failed_at, dead_letter.c.id).limit(limit))
    return [DeadLetter(**row._mapping) for row in rows]


def select_open_of_ticket(connection: Connection, helpdesk: str, ticket_id: int) -> list[DeadLetter]:
    """A ticket's open letters."""
    rows = connection.execute(
        select(dead_letter).where(
            dead_letter.c.helpdesk == helpdesk,
            dead_letter.c.ticket_id == ticket_id,
            dead_letter.c.closed_at.is_(None),
        )
    )
    return [DeadLetter(**row._mapping) for row in rows]


def repeats(connection: Connection, helpdesk: str, ticket_id: int, known: Sequence[DeadLetter]) -> int:
    """How often in a row a ticket was given up before: the open letters, and those that repeated them."""
    if not known:
        return 0
    since = (
        select(func.coalesce(func.max(dead_letter.c.id), 0))
        .where(
            dead_letter.c.helpdesk == helpdesk,
            dead_letter.c.ticket_id == ticket_id,
            dead_letter.c.closed_how.is_not(None),
            dead_letter.c.closed_how != "repeated",
        )
        .scalar_subquery()
    )
    found = connection.scalar(
        select(func.count())
        .select_from(dead_letter)
        .where(
            dead_letter.c.helpdesk == helpdesk,
            dead_letter.c.ticket_id == ticket_id,
            dead_letter.c.id > since,
            dead_letter.c.id <= max(letter.id for letter in known),
        )
    )
    return found or 0


def reported(connection: Connection, number: int, now: datetime) -> None:
    """Say that the ticket itself tells of the failure."""
    connection.execute(update(dead_letter).where(dead_letter.c.id == number).values(reported_at=now))


def get(connection: Connection, number: int) -> DeadLetter | None:
    """One letter, open or closed."""
    row = connection.execute(select(dead_letter).where(dead_letter.c.id == number)).one_or_none()
    return None if row is None else DeadLetter(**row._mapping)


def close(
    connection: Connection, numbers: Sequence[int], how: str, now: datetime, reason: str | None = None
) -> int:
    """Close open letters: `replayed`, `discarded`, `recovered`, `repeated`; returns how many there were."""
    return connection.execute(
        update(dead_letter)
        .where(dead_letter.c.id.in_(numbers), dead_letter.c.closed_at.is_(None))
        .values(closed_at=now, closed_how=how, reason=reason)
    ).rowcount


def close_of_ticket(connection: Connection, helpdesk: str, ticket_id: int, now: datetime) -> int:
    """Close the open letters of a ticket that has been handled after all."""
    return connection.execute(
        update(dead_letter)
        .where(
            dead_letter.c.helpdesk == helpdesk,
            dead_letter.c.ticket_id == ticket_id,
            dead_letter.c.closed_at.is_(None),
        )
        .values(closed_at=now, closed_how="recovered")
    ).rowcount


def page_of_open(
    connection: Connection, *, error: str | None = None, after: tuple[datetime, int] | None = None, limit: int
) -> list[DeadLetter]:
    """Open letters, oldest first, a page at a time.

    Args:
        after: When the last one of the page before failed (UTC), and its number.
    """
    query = select(dead_letter).where(dead_letter.c.closed_at.is_(None))
    if error is not None:
        query = query.where(dead_letter.c.error == error)
    if after is not None:
        query = query.where(tuple_(dead_letter.c.failed_at, dead_letter.c.id) > after)
    rows = connection.execute(query.order_by(dead_letter.c.failed_at, dead_letter.c.id).limit(limit))
    return [DeadLetter(**row._mapping) for row in rows]


def count_by_error(connection: Connection) -> list[tuple[str, int]]:
    """How many open letters each error has, the most frequent first."""
    number = func.count()
    rows = connection.execute(
        select(dead_letter.c.error, number)
        .where(dead_letter.c.closed_at.is_(None))
        .group_by(dead_letter.c.error)
        .order_by(number.desc(), dead_letter.c.error)
    )
    return [(row[0], row[1]) for row in rows]


def newest_open(connection: Connection) -> int | None:
    """Number of the letter that came last."""
    newest: int | None = connection.scalar(
        select(func.max(dead_letter.c.id)).where(dead_letter.c.closed_at.is_(None))
    )
    return newest


def count_open(connection: Connection) -> int:
    """How many letters wait for a decision."""
    return (
        connection.scalar(
            select(func.count()).select_from(dead_letter).where(dead_letter.c.closed_at.is_(None))
        )
        or 0
    )
