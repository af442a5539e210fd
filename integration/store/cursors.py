"""How far the sweep has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert

from integration.store.schema import cursor


@dataclass(frozen=True, slots=True)
class Cursor:
    """State of one sweep.

    Attributes:
        updated_at: Every change up to here (UTC, the helpdesk's clock) has been enqueued; None: never swept.
        swept_at: When the last sweep ended, UTC.
        requested_at: When somebody last asked for a sweep, UTC.
    """

    updated_at: datetime | None
    swept_at: datetime | None
    requested_at: datetime | None


def load(connection: Connection, name: str) -> Cursor | None:
    """Read a cursor, None before the first sweep."""
    row = connection.execute(select(cursor).where(cursor.c.name == name)).one_or_none()
    return None if row is None else Cursor(row.updated_at, row.swept_at, row.requested_at)


def move(connection: Connection, name: str, updated_at: datetime) -> None:
    """Move a cursor forward."""
    _put(connection, name, {"updated_at": updated_at})


def swept(connection: Connection, name: str, at: datetime) -> None:
    """Say that a sweep has reached its end; `at` is when it began (UTC)."""
    _put(connection, name, {"swept_at": at})


def _put(connection: Connection, name: str, values: dict[str, datetime]) -> None:
    connection.execute(
        insert(cursor).values(name=name, **values).on_conflict_do_update(index_elements=["name"], set_=values)
    )
