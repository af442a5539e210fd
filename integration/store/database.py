"""The database: connections, schema, one lock a ticket."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import psycopg
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import InterfaceError, OperationalError

from integration.errors import StoreUnavailable

MIGRATION_LOCK: Final = 0x0B_0D_01
"""Advisory lock: two processes that start together migrate one after the other."""

_SOMETHING: Final = text(
    "SELECT 1 FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace"
    " WHERE nspname <> 'information_schema' AND nspname NOT LIKE 'pg\\_%' LIMIT 1"
)


def plain_url(url: str) -> str:
    """The address as libpq takes it, whatever driver the given one names."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


class Database:
    """A pool of connections to one database. Make it after fork.

    Args:
        url: `postgresql://…`; a driver in it is ignored, psycopg 3 is used.
        pool_size: Connections kept open.
        read_only: Every transaction refuses to write; for those who only look.
    """

    def __init__(self, url: str, *, pool_size: int = 5, read_only: bool = False) -> None:
        self.url = plain_url(url)
        self.engine: Engine = create_engine(
            make_url(self.url).set(drivername="postgresql+psycopg"),
            pool_size=pool_size,
            max_overflow=pool_size,
            pool_pre_ping=True,
            connect_args={
                "connect_timeout": 5,
                "application_name": "ombud",
                **({"options": "-c default_transaction_read_only=on"} if read_only else {}),
            },
            hide_parameters=True,
        )

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """A connection in a transaction that is committed at the end.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        try:
            with self.engine.begin() as connection:
                yield connection
        except (OperationalError, InterfaceError) as error:
            raise StoreUnavailable from error

    @contextmanager
    def ticket_lock(self, helpdesk: str, ticket_id: int) -> Iterator[bool]:
        """Hold a ticket for this session, so that a worker believed dead cannot write beside another.

        The lock ends with the session: a killed process frees it, a paused one keeps it.

        Yields:
            False when another session holds the ticket.
        """
        key = int.from_bytes(
            hashlib.blake2b(f"{helpdesk}:{ticket_id}".encode(), digest_size=8).digest(), signed=True
        )
        try:
            with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                held = bool(connection.scalar(text("SELECT pg_try_advisory_lock(:key)").bindparams(key=key)))
                try:
                    yield held
                finally:
                    if held:
                        connection.execute(text("SELECT pg_advisory_unlock(:key)").bindparams(key=key))
        except (OperationalError, InterfaceError) as error:
            raise StoreUnavailable from error

    def listen(self, channel: str) -> psycopg.Connection[tuple[object, ...]]:
        """Open a connection of its own that hears a channel.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        try:
            connection = psycopg.connect(
                self.url, autocommit=True, connect_timeout=5, application_name="ombud-listen"
            )
            connection.execute(f'LISTEN "{channel}"')
        except psycopg.Error as error:
            raise StoreUnavailable from error
        return connection

    def notify(self, channel: str) -> None:
        """Wake whoever listens. Not durable on purpose: listeners look by themselves too."""
        with self.begin() as connection:
            connection.execute(text("SET LOCAL synchronous_commit TO off"))
            connection.execute(text("SELECT pg_notify(:channel, '')").bindparams(channel=channel))

    def migrate(self) -> None:
        """Bring the schema to the newest version; safe to call from several processes at once.

        Raises:
            StoreUnavailable: The database cannot be reached.
            StoreNewer: It is of a newer version than this one; nothing was changed.
        """
        from integration.store import migrating

        with self.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)").bindparams(key=MIGRATION_LOCK))
            migrating.upgrade(connection)

    def schema_is_current(self) -> bool:
        """Tell whether the schema is the one that this version needs.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        from integration.store import migrating

        return self.revision() == migrating.newest_revision()

    def revision(self) -> str | None:
        """Which migration brought the schema to where it is; None for a database without our tables.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        from integration.store import migrating

        with self.begin() as connection:
            return migrating.revision(connection)

    def is_empty(self) -> bool:
        """True when nobody, we or others, has made anything in the database.

        Raises:
            StoreUnavailable: It cannot be reached.
        """
        with self.begin() as connection:
            return connection.scalar(_SOMETHING) is None

    def close(self) -> None:
        """Give the connections back."""
        self.engine.dispose()
