"""The inbox: where an accepted POST becomes a row on disk.

Intake commits one row and answers. Waking the dispatcher happens outside that transaction, because PostgreSQL
lets transactions that notify commit one after the other only; the dispatcher looks by itself too, so a lost
wake-up costs time, never a delivery.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, LiteralString, TypeAlias, TypeVar

import psycopg
from psycopg.pq import DiagnosticField, ExecStatus
from psycopg.pq.abc import PGresult

from integration.errors import StoreUnavailable
from integration.store.database import plain_url

T = TypeVar("T")
InboxConnection: TypeAlias = psycopg.Connection[tuple[int, ...]]

CHANNEL: Final = "ombud_delivery"
"""What the dispatcher listens on."""

RETRY_AFTER_SECONDS: Final = 10.0
"""What a sender is told while the database is away; Zammad's own first wait."""

_STATEMENT_SECONDS: Final = 8.0
_CONNECT_SECONDS: Final = 3
_AWAY_SECONDS: Final = 1.0
_WAKE_PAUSE_SECONDS: Final = 0.02
_SWEEP_PAUSE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class TicketEvent:
    """A delivery says that a ticket changed. Ids and times only; what changed is read from the ticket.

    Attributes:
        key: The helpdesk's delivery id, the same on every try; None when it sent none.
        article_id: The article it is about, None for a change without one.
        updated_by_id: The helpdesk's user who changed the ticket last.
        ticket_updated_at: The helpdesk's own time of the change, UTC.
    """

    helpdesk: str
    key: str | None
    ticket_id: int
    article_id: int | None = None
    updated_by_id: int | None = None
    ticket_updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Parked:
    """A trusted delivery that does not say which ticket it is about.

    Attributes:
        problem: Why, a word of the reader's closed set.
    """

    helpdesk: str
    key: str | None
    problem: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """The row of a delivery.

    Attributes:
        duplicate: True when it had been there before.
    """

    id: int
    duplicate: bool


_INSERT: Final = b"""
INSERT INTO delivery (helpdesk, key, source, ticket_id, article_id, updated_by_id, ticket_updated_at,
                      received_at, problem)
VALUES ($1, $2, 'webhook', $3, $4, $5, $6, $7, $8)
ON CONFLICT (helpdesk, key) DO NOTHING
RETURNING id
"""
_PREPARED: Final = b"ombud_record"
_FIND: Final[LiteralString] = "SELECT id FROM delivery WHERE helpdesk = %s AND key = %s"
_REQUEST_SWEEP: Final[LiteralString] = """
UPDATE cursor SET requested_at = %(now)s
WHERE name = %(name)s AND (requested_at IS NULL OR requested_at <= %(before)s)
"""


class Inbox:
    """Records deliveries durably. Make it after fork; all methods may be called from several threads.

    Each thread that is recording uses a connection of its own, kept for the next one. A connection that
    died with its server is replaced at once.

    Args:
        url: `postgresql://…`
    """

    def __init__(self, url: str) -> None:
        self._url = plain_url(url)
        self._idle: deque[InboxConnection] = deque()
        self._away_until = 0.0
        self._sweep_asked: datetime | None = None
        self._waker = _Waker(self._url)

    def record(self, event: TicketEvent | Parked, received_at: datetime) -> Recorded:
        """Store a delivery; when this returns it is on disk.

        Args:
            received_at: UTC.

        Raises:
            StoreUnavailable: It is not known to be stored; the sender must try again.
        """
        recorded = self._run(lambda connection: _record(connection, event, received_at))
        if isinstance(event, TicketEvent) and not recorded.duplicate:
            self.wake()
        return recorded

    def wake(self) -> None:
        """Tell the dispatcher soon, without waiting and outside of any delivery's transaction."""
        self._waker.wake()

    def request_sweep(self, now: datetime, helpdesk: str = "zammad") -> None:
        """Ask for a sweep, at most once a minute over all processes.

        Before the first sweep there is nothing to ask for: it comes by itself and looks back far.

        Args:
            now: UTC.

        Raises:
            StoreUnavailable: Nobody was asked.
        """
        if self._sweep_asked is not None and now - self._sweep_asked < _SWEEP_PAUSE:
            return
        values = {"now": now, "name": helpdesk, "before": now - _SWEEP_PAUSE}
        if self._run(lambda connection: connection.execute(_REQUEST_SWEEP, values).rowcount):
            self._sweep_asked = now
            self.wake()

    def close(self) -> None:
        """Give the connections back and stop waking."""
        self._waker.close()
        self._drop_idle()

    def _run(self, work: Callable[[InboxConnection], T]) -> T:
        connection, fresh = self._take()
        try:
            result = work(connection)
        except psycopg.Error as error:
            died_idle = connection.closed and not fresh
            connection.close()
            if not died_idle:
                raise StoreUnavailable(retry_after=RETRY_AFTER_SECONDS) from error
        else:
            self._idle.append(connection)
            return result
        # the server was restarted: the other idle connections are dead too
        self._drop_idle()
        return self._run(work)

    def _take(self) -> tuple[InboxConnection, bool]:
        try:
            return self._idle.pop(), False
        except IndexError:
            pass
        if time.monotonic() < self._away_until:
            raise StoreUnavailable(retry_after=RETRY_AFTER_SECONDS)
        try:
            return _connect_to_record(self._url), True
        except psycopg.Error as error:
            # a server that does not answer must not hold every thread for the whole time-out
            self._away_until = time.monotonic() + _AWAY_SECONDS
            raise StoreUnavailable(retry_after=RETRY_AFTER_SECONDS) from error

    def _drop_idle(self) -> None:
        while self._idle:
            self._idle.pop().close()


def _connect(url: str, options: str = "") -> InboxConnection:
    return psycopg.connect(
        url,
        autocommit=True,
        connect_timeout=_CONNECT_SECONDS,
        tcp_user_timeout=int(_STATEMENT_SECONDS * 1000),
        application_name="ombud-web",
        options=f"-c statement_timeout={int(_STATEMENT_SECONDS * 1000)} {options}",
    )


def _connect_to_record(url: str) -> InboxConnection:
    connection = _connect(url)
    try:
        _checked(connection.pgconn.prepare(_PREPARED, _INSERT))
    except psycopg.Error:
        connection.close()
        raise
    return connection


def _record(connection: InboxConnection, event: TicketEvent | Parked, received_at: datetime) -> Recorded:
    # the driver's low level: a third of the time of its cursors, and this statement is all that intake does
    values: list[bytes | None]
    if isinstance(event, TicketEvent):
        values = [
            _text(event.ticket_id),
            _text(event.article_id),
            _text(event.updated_by_id),
            _text(event.ticket_updated_at),
            _text(received_at),
            None,
        ]
    else:
        values = [None, None, None, None, _text(received_at), _text(event.problem)]
    values[:0] = [_text(event.helpdesk), _text(event.key)]
    # a second round only if the older row is deleted between the two statements
    while True:
        result = _checked(connection.pgconn.exec_prepared(_PREPARED, values))  # type: ignore[arg-type]  # NULLs
        if (number := result.get_value(0, 0)) is not None:
            return Recorded(int(number), duplicate=False)
        row = connection.execute(_FIND, (event.helpdesk, event.key)).fetchone()
        if row is not None:
            return Recorded(row[0], duplicate=True)


def _text(value: object) -> bytes | None:
    return None if value is None else str(value).encode()


def _checked(result: PGresult) -> PGresult:
    if result.status in {ExecStatus.TUPLES_OK, ExecStatus.COMMAND_OK}:
        return result
    state = result.error_field(DiagnosticField.SQLSTATE)
    raise psycopg.errors.lookup(state.decode()) if state else psycopg.OperationalError


class _Waker:
    """Sends NOTIFY from a thread of its own: at once, then at most one a pause."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._due = threading.Event()
        self._stopped = threading.Event()
        self._start = threading.Lock()
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        if self._due.is_set():
            return
        self._due.set()
        if self._thread is None:
            with self._start:
                if self._thread is None:
                    self._thread = threading.Thread(target=self._run, name="ombud-wake", daemon=True)
                    self._thread.start()

    def close(self) -> None:
        self._stopped.set()
        self._due.set()
        if self._thread is not None:
            self._thread.join(timeout=_CONNECT_SECONDS)

    def _run(self) -> None:
        connection: InboxConnection | None = None
        while True:
            self._due.wait()
            # cleared before sending: whoever commits after this is told again
            self._due.clear()
            pause = _WAKE_PAUSE_SECONDS
            try:
                if connection is None:
                    connection = _connect(self._url, "-c synchronous_commit=off")
                connection.execute("SELECT pg_notify(%s, '')", (CHANNEL,))
            except psycopg.Error:
                if connection is not None:
                    connection.close()
                connection = None
                pause = _AWAY_SECONDS
            if self._stopped.wait(pause):
                break
        if connection is not None:
            connection.close()
