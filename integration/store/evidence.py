"""Evidence packs: the chain of what was archived."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, Row, func, insert, select, text, update

from integration.store.schema import evidence
from mappings.archive.chain import START, Link

LOCK: Final = 0x0B_0D_0A
"""Advisory lock: one entry of the chain after the other."""
RETENTION_OVER: Final = "retention_over"
Place = tuple[str, int]
"""Helpdesk and ticket."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row.

    Attributes:
        chain: As stored; `link.chain` is what it has to be.
        retain_until: As the facts said when it was made; None where nobody could say.
        removed_at: When its files were removed on purpose, UTC.
    """

    link: Link
    chain: str
    retain_until: date | None
    removed_at: datetime | None
    removed_why: str | None


def lock(connection: Connection, seconds: int = 30) -> None:
    """Be the only one who touches the chain, until the end of the transaction.

    Args:
        seconds: How long to wait for this lock, and for any other in this transaction.
    """
    connection.execute(text(f"SET LOCAL lock_timeout = '{int(seconds)}s'"))
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)").bindparams(key=LOCK))


def newest_of(connection: Connection, helpdesk: str, ticket_id: int) -> Entry | None:
    """A ticket's newest pack that is still there."""
    row = connection.execute(
        select(evidence)
        .where(
            evidence.c.helpdesk == helpdesk,
            evidence.c.ticket_id == ticket_id,
            evidence.c.removed_at.is_(None),
        )
        .order_by(evidence.c.id.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else _entry(row)


def next_number(connection: Connection) -> int:
    """A number that no entry has had, also none whose transaction failed."""
    found = connection.scalar(text("SELECT nextval(pg_get_serial_sequence('evidence', 'id'))"))
    assert isinstance(found, int)  # noqa: S101  (a sequence answers with a number)
    return found


def last_chain(connection: Connection) -> str:
    """Hash of the newest entry."""
    found = connection.scalar(select(evidence.c.chain).order_by(evidence.c.id.desc()).limit(1))
    return START if found is None else str(found)


def append(connection: Connection, link: Link, retain_until: date | None) -> None:
    """Put an entry at the end of the chain; the caller holds the lock."""
    connection.execute(
        insert(evidence).values(
            id=link.sequence,
            helpdesk=link.helpdesk,
            ticket_id=link.ticket_id,
            made_at=link.made_at,
            sha256=link.sha256,
            page_sha256=link.page_sha256,
            previous=link.previous,
            chain=link.chain,
            retain_until=retain_until,
        )
    )


def entries(connection: Connection) -> list[Entry]:
    """The whole chain, oldest first."""
    return [_entry(row) for row in connection.execute(select(evidence).order_by(evidence.c.id))]


def of_ticket(connection: Connection, helpdesk: str, ticket_id: int) -> list[Entry]:
    """A ticket's entries, oldest first, those whose files are removed too."""
    rows = connection.execute(
        select(evidence)
        .where(evidence.c.helpdesk == helpdesk, evidence.c.ticket_id == ticket_id)
        .order_by(evidence.c.id)
    )
    return [_entry(row) for row in rows]


def get(connection: Connection, sequence: int) -> Entry | None:
    """One entry."""
    row = connection.execute(select(evidence).where(evidence.c.id == sequence)).one_or_none()
    return None if row is None else _entry(row)


def places(connection: Connection) -> list[Place]:
    """Cases with packs that are still there."""
    rows = connection.execute(
        select(evidence.c.helpdesk, evidence.c.ticket_id)
        .where(evidence.c.removed_at.is_(None))
        .distinct()
        .order_by(evidence.c.helpdesk, evidence.c.ticket_id)
    )
    return [(row.helpdesk, row.ticket_id) for row in rows]


def expired_at(connection: Connection, helpdesk: str, ticket_id: int) -> datetime | None:
    """When everything that was remembered of a ticket was removed last, UTC; None when it never was."""
    found: datetime | None = connection.scalar(
        select(func.max(evidence.c.removed_at)).where(
            evidence.c.helpdesk == helpdesk, evidence.c.ticket_id == ticket_id
        )
    )
    return found


def bury(connection: Connection, helpdesk: str, ticket_id: int, now: datetime) -> None:
    """Make tombstones of a ticket's entries: the chain holds on, the files are gone."""
    connection.execute(
        update(evidence)
        .where(
            evidence.c.helpdesk == helpdesk,
            evidence.c.ticket_id == ticket_id,
            evidence.c.removed_at.is_(None),
        )
        .values(removed_at=now, removed_why=RETENTION_OVER)
    )


def _entry(row: Row[tuple[object, ...]]) -> Entry:
    link = Link(row.id, row.helpdesk, row.ticket_id, row.made_at, row.sha256, row.page_sha256, row.previous)
    return Entry(link, row.chain, row.retain_until, row.removed_at, row.removed_why)
