"""Sealed texts as rows: ids, codes, dates and ciphertext. `integration.sealed` seals and opens them.

A row stays when its text is gone: settled ones as long as deliveries, expired ones until an operator closes
them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, and_, case, delete, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from integration.store.schema import sealed

EXPIRED: Final = "expired"
"""Outcome of a text that was thrown away before anything could be made of it."""
LEASE: Final = timedelta(minutes=5)
"""So long nobody else takes a text that somebody has taken: longer than any work on it."""

_OF_TEXT: Final = (
    sealed.c.id,
    sealed.c.reference,
    sealed.c.purpose,
    sealed.c.helpdesk,
    sealed.c.ticket_id,
    sealed.c.ciphertext,
    sealed.c.received_at,
    sealed.c.expires_at,
    sealed.c.customer_id,
    sealed.c.intended_at,
    sealed.c.attempts,
    sealed.c.error,
)
"""Columns of a `SealedText`, in its order."""


@dataclass(frozen=True, slots=True)
class SealedText:
    """A text to be worked on.

    Attributes:
        reference: Its name, also in the mark on what is made of it.
        ticket_id: The ticket that it belongs to, None where one has to be made.
        ciphertext: Only `integration.sealed` can open it.
        received_at: UTC; `expires_at` likewise.
        customer_id: The helpdesk's user for whom it is, once known.
        intended_at: When something was last sent to the helpdesk whose outcome is not known; UTC.
        attempts: Times that it was taken, this one included.
        error: Code of what went wrong the last time.
    """

    id: int
    reference: str
    purpose: str
    helpdesk: str
    ticket_id: int | None
    ciphertext: bytes = field(repr=False)
    received_at: datetime
    expires_at: datetime
    customer_id: int | None
    intended_at: datetime | None
    attempts: int
    error: str | None


@dataclass(frozen=True, slots=True)
class Known:
    """What is known under an idempotency key."""

    id: int
    reference: str
    body: str
    outcome: str | None
    ticket_number: str | None


@dataclass(frozen=True, slots=True)
class Lost:
    """A text that was thrown away.

    Attributes:
        received_at: UTC.
        error: Code of what went wrong the last time; None when nobody tried.
    """

    reference: str
    received_at: datetime
    error: str | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits.

    Attributes:
        open: Texts of which nothing was made yet.
        failing: Those among them that did not succeed at the first try.
        oldest: When the oldest open one was received, UTC.
        expired: Texts that were thrown away, and that no operator has closed.
    """

    open: int
    failing: int
    oldest: datetime | None
    expired: int


NOTHING_WAITS: Final = Waiting(0, 0, None, 0)


def find(connection: Connection, purpose: str, keys: Sequence[str]) -> Known | None:
    """The row under an idempotency key; hold it until the transaction ends.

    Args:
        keys: Its keyed hashes, one for each sealing key in use.
    """
    row = connection.execute(
        select(sealed.c.id, sealed.c.reference, sealed.c.body, sealed.c.outcome, sealed.c.ticket_number)
        .where(sealed.c.purpose == purpose, sealed.c.key.in_(keys))
        .order_by(sealed.c.id)
        .limit(1)
        .with_for_update()
    ).one_or_none()
    return None if row is None else Known(*row)


def add(
    connection: Connection,
    *,
    reference: str,
    purpose: str,
    helpdesk: str,
    ticket_id: int | None,
    key: str,
    body: str,
    ciphertext: bytes,
    received_at: datetime,
    expires_at: datetime,
) -> bool:
    """Store a text; False when its key or its reference is there already."""
    added = connection.scalar(
        insert(sealed)
        .values(
            reference=reference,
            purpose=purpose,
            helpdesk=helpdesk,
            ticket_id=ticket_id,
            key=key,
            body=body,
            ciphertext=ciphertext,
            received_at=received_at,
            expires_at=expires_at,
        )
        .on_conflict_do_nothing()
        .returning(sealed.c.id)
    )
    return added is not None


def revive(
    connection: Connection, number: int, ciphertext: bytes, received_at: datetime, expires_at: datetime
) -> None:
    """Keep a text again that had expired; what was intended for it stays known."""
    connection.execute(
        update(sealed)
        .where(sealed.c.id == number, sealed.c.outcome == EXPIRED)
        .values(
            ciphertext=ciphertext,
            received_at=received_at,
            expires_at=expires_at,
            attempts=0,
            next_try_at=None,
            error=None,
            settled_at=None,
            outcome=None,
        )
    )


def take_open(connection: Connection, purpose: str, now: datetime) -> SealedText | None:
    """Take the oldest text that is due; nobody else takes it for a while. None when there is none.

    Whoever takes it says afterwards what became of it: `settle` or `postpone`. One who dies says nothing, and
    the text is due again when the lease ends.
    """
    number = connection.scalar(
        select(sealed.c.id)
        .where(
            sealed.c.purpose == purpose,
            sealed.c.settled_at.is_(None),
            sealed.c.expires_at > now,
            or_(sealed.c.next_try_at.is_(None), sealed.c.next_try_at <= now),
        )
        .order_by(sealed.c.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    if number is None:
        return None
    row = connection.execute(
        update(sealed)
        .where(sealed.c.id == number)
        .values(attempts=sealed.c.attempts + 1, next_try_at=now + LEASE)
        .returning(*_OF_TEXT)
    ).one()
    return SealedText(*row)


def open_of_ticket(connection: Connection, purpose: str, helpdesk: str, ticket_id: int) -> list[SealedText]:
    """What waits for work on a ticket, oldest first; taking it counts as no try."""
    found = connection.execute(
        select()
        .add_columns(*_OF_TEXT)
        .where(
            sealed.c.purpose == purpose,
            sealed.c.helpdesk == helpdesk,
            sealed.c.ticket_id == ticket_id,
            sealed.c.settled_at.is_(None),
        )
        .order_by(sealed.c.id)
    )
    return [SealedText(*row) for row in found]


def knows_customer(connection: Connection, number: int, customer_id: int) -> None:
    """Remember for whom a text is, so that no second record is made of him."""
    connection.execute(update(sealed).where(sealed.c.id == number).values(customer_id=customer_id))


def intend(connection: Connection, number: int, now: datetime | None) -> None:
    """Say that something is about to be sent to the helpdesk (UTC), or with None that nothing is open."""
    connection.execute(update(sealed).where(sealed.c.id == number).values(intended_at=now))


def postpone(connection: Connection, number: int, error: str, until: datetime) -> None:
    """Say what went wrong, by its code, and when to try again (UTC)."""
    connection.execute(update(sealed).where(sealed.c.id == number).values(error=error, next_try_at=until))


def settle(
    connection: Connection,
    number: int,
    outcome: str,
    now: datetime,
    *,
    ticket_id: int | None = None,
    ticket_number: str | None = None,
) -> None:
    """End a text: its ciphertext goes away, the row stays.

    Args:
        outcome: A word of a closed set: created, found, delivered, discarded.
        now: UTC.
        ticket_id: Of the ticket that was made of it.
    """
    connection.execute(
        update(sealed)
        .where(sealed.c.id == number)
        .values(
            ciphertext=None,
            settled_at=now,
            outcome=outcome,
            error=None,
            intended_at=None,
            ticket_id=func.coalesce(ticket_id, sealed.c.ticket_id),
            ticket_number=ticket_number,
        )
    )


def expire(connection: Connection, now: datetime) -> int:
    """Throw away the texts whose time is over; returns how many. Their rows stay until they are closed."""
    return connection.execute(
        update(sealed)
        .where(sealed.c.settled_at.is_(None), sealed.c.expires_at <= now)
        .values(ciphertext=None, settled_at=now, outcome=EXPIRED)
    ).rowcount


def expired(connection: Connection, limit: int = 1000) -> list[Lost]:
    """Texts that were thrown away and that nobody has closed, oldest first."""
    found = connection.execute(
        select(sealed.c.reference, sealed.c.received_at, sealed.c.error)
        .where(sealed.c.outcome == EXPIRED, sealed.c.closed_at.is_(None))
        .order_by(sealed.c.id)
        .limit(limit)
    )
    return [Lost(*row) for row in found]


def close_expired(connection: Connection, references: Sequence[str], now: datetime) -> int:
    """Say that an operator has seen to expired texts; returns how many were not closed yet."""
    return connection.execute(
        update(sealed)
        .where(sealed.c.reference.in_(references), sealed.c.outcome == EXPIRED, sealed.c.closed_at.is_(None))
        .values(closed_at=now)
    ).rowcount


def delete_settled_before(connection: Connection, instant: datetime) -> int:
    """Forget rows settled before an instant (UTC); expired ones only when they were closed before it."""
    over = and_(sealed.c.outcome != EXPIRED, sealed.c.settled_at < instant)
    return connection.execute(delete(sealed).where(or_(over, sealed.c.closed_at < instant))).rowcount


def waiting(connection: Connection) -> Waiting:
    """Count what waits, and what was lost."""
    is_open = sealed.c.settled_at.is_(None)
    lost = and_(sealed.c.outcome == EXPIRED, sealed.c.closed_at.is_(None))
    row = connection.execute(
        select(
            func.count().filter(is_open),
            func.count().filter(is_open, sealed.c.error.is_not(None)),
            func.min(case((is_open, sealed.c.received_at))),
            func.count().filter(lost),
        )
    ).one()
    return Waiting(*row)
