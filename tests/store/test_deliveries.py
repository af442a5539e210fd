"""The inbox of deliveries."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from sqlalchemy import insert, select, text, update

from integration.errors import StoreUnavailable
from integration.store import deliveries
from integration.store.database import Database
from integration.store.deliveries import Backlog
from integration.store.inbox import CHANNEL, Inbox, Parked, Recorded, TicketEvent
from integration.store.schema import complaint_case, cursor, delivery

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)


def event(ticket_id: int = 5, key: str | None = None) -> TicketEvent:
    """A change of a ticket."""
    return TicketEvent("zammad", key, ticket_id)


@pytest.fixture
def inbox(database_url: str) -> Iterator[Inbox]:
    """The inbox of an empty database."""
    inbox = Inbox(database_url)
    yield inbox
    inbox.close()


def test_a_key_is_recorded_once_and_found_again_with_its_number(inbox: Inbox) -> None:
    first = inbox.record(event(key="a"), NOW)
    assert first == Recorded(first.id, duplicate=False)
    assert inbox.record(event(key="a"), NOW) == Recorded(first.id, duplicate=True)
    assert inbox.record(event(key="b"), NOW).duplicate is False
    assert inbox.record(event(key=None), NOW).duplicate is False
    assert inbox.record(event(key=None), NOW).duplicate is False


def test_what_is_recorded_is_committed_with_its_ids_and_times(inbox: Inbox, database: Database) -> None:
    full = TicketEvent("zammad", "a", 2**62, 13, 3, NOW - timedelta(seconds=4))
    number = inbox.record(full, NOW).id
    parked = inbox.record(Parked("zammad", "b", "not_json"), NOW).id
    with database.begin() as connection:
        first, second = connection.execute(select(delivery).order_by(delivery.c.id)).mappings()
    assert (first["id"], second["id"]) == (number, parked)
    assert first["source"] == "webhook"
    assert (first["ticket_id"], first["article_id"], first["updated_by_id"]) == (2**62, 13, 3)
    assert (first["ticket_updated_at"], first["received_at"]) == (NOW - timedelta(seconds=4), NOW)
    assert (first["problem"], first["dispatched_at"], first["handled_at"]) == (None, None, None)
    assert (second["ticket_id"], second["problem"]) == (None, "not_json")


@pytest.mark.usefixtures("durable")
def test_intake_commits_synchronously(inbox: Inbox) -> None:
    with inbox._take()[0] as connection:
        for setting in ("synchronous_commit", "fsync"):
            row = connection.execute("SELECT current_setting(%s) = 'on'", (setting,)).fetchone()
            assert row == (True,)


def test_one_key_from_eight_threads_is_one_row(inbox: Inbox) -> None:
    start = threading.Barrier(8)

    def record(_: int) -> Recorded:
        start.wait()
        return inbox.record(event(key="a"), NOW)

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(record, range(8)))
    assert len({recorded.id for recorded in found}) == 1
    assert sum(not recorded.duplicate for recorded in found) == 1


def test_a_server_that_cannot_be_reached_is_said_at_once_and_again_without_trying(postgresql: str) -> None:
    inbox = Inbox("postgresql://127.0.0.1:1/nowhere")
    for _ in range(3):
        with pytest.raises(StoreUnavailable) as raised:
            inbox.record(event(), NOW)
        assert raised.value.retry_after
    inbox.close()


def test_connections_that_died_while_idle_are_replaced_without_an_error(
    inbox: Inbox, database: Database
) -> None:
    first = inbox.record(event(key="a"), NOW)
    with database.begin() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND application_name = 'ombud-web'"
            )
        )
    assert inbox.record(event(key="a"), NOW) == Recorded(first.id, duplicate=True)


def test_a_row_that_another_transaction_is_writing_is_waited_for(inbox: Inbox, database_url: str) -> None:
    with psycopg.connect(database_url) as other, ThreadPoolExecutor(1) as pool:
        row = other.execute(
            "INSERT INTO delivery (helpdesk, key, source, ticket_id, received_at)"
            " VALUES ('zammad', 'a', 'webhook', 5, %s) RETURNING id",
            (NOW,),
        ).fetchone()
        assert row is not None
        waiting = pool.submit(inbox.record, event(key="a"), NOW)
        time.sleep(0.2)
        assert not waiting.done()
        other.commit()
        assert waiting.result(timeout=5) == Recorded(row[0], duplicate=True)


def test_many_deliveries_wake_the_dispatcher_few_times_and_the_last_one_always(
    inbox: Inbox, database: Database
) -> None:
    with database.listen(CHANNEL) as listening:
        for _ in range(50):
            inbox.record(event(), NOW)
        first_burst = list(listening.notifies(timeout=0.5))
        inbox.record(event(), NOW)
        last = list(listening.notifies(timeout=5, stop_after=1))
    assert 1 <= len(first_burst) < 25
    assert len(last) == 1


def test_a_duplicate_and_a_parked_delivery_wake_nobody(inbox: Inbox, database: Database) -> None:
    inbox.record(event(key="a"), NOW)
    time.sleep(0.2)
    with database.listen(CHANNEL) as listening:
        inbox.record(event(key="a"), NOW)
        inbox.record(Parked("zammad", "b", "not_json"), NOW)
        assert list(listening.notifies(timeout=0.3)) == []


def test_a_sweep_is_asked_for_at_most_once_a_minute_over_all_processes(
    inbox: Inbox, database: Database, database_url: str
) -> None:
    def asked() -> datetime | None:
        with database.begin() as connection:
            found: datetime | None = connection.scalar(select(cursor.c.requested_at))
            return found

    inbox.request_sweep(NOW - timedelta(hours=1))
    with database.begin() as connection:
        connection.execute(insert(cursor).values(name="zammad", updated_at=NOW))
    inbox.request_sweep(NOW)
    assert asked() == NOW
    other = Inbox(database_url)
    for process in (inbox, other):
        process.request_sweep(NOW + timedelta(seconds=59))
        assert asked() == NOW
    other.request_sweep(NOW + timedelta(seconds=60))
    assert asked() == NOW + timedelta(seconds=60)
    other.close()


def test_waiting_deliveries_come_by_known_due_date_then_by_age(inbox: Inbox, database: Database) -> None:
    numbers = [inbox.record(event(ticket), NOW).id for ticket in (1, 2, 3, 4)]
    inbox.record(Parked("zammad", None, "not_json"), NOW)
    with database.begin() as connection:
        for ticket, days in ((4, 1), (2, 9)):
            connection.execute(
                insert(complaint_case).values(
                    helpdesk="zammad",
                    ticket_id=ticket,
                    decided=True,
                    due_at=NOW + timedelta(days=days),
                    written={},
                    theirs=[],
                    summarised=True,
                    mapping_version="v",
                    created_at=NOW,
                    updated_at=NOW,
                )
            )
        waiting = deliveries.undispatched(connection, 10)
        assert [entry.ticket_id for entry in waiting] == [4, 2, 1, 3]
        assert waiting[0].due_at == NOW + timedelta(days=1)
        assert [entry.id for entry in deliveries.undispatched(connection, 2)] == [numbers[3], numbers[1]]
        deliveries.mark_dispatched(connection, numbers[:3], NOW)
        assert [entry.ticket_id for entry in deliveries.undispatched(connection, 10)] == [4]


def test_two_dispatchers_never_claim_the_same_delivery(inbox: Inbox, database: Database) -> None:
    for ticket in range(1, 5):
        inbox.record(event(ticket), NOW)
    with database.begin() as one, database.begin() as two:
        first = {entry.id for entry in deliveries.undispatched(one, 2)}
        second = {entry.id for entry in deliveries.undispatched(two, 10)}
    assert (len(first), len(second), first & second) == (2, 2, set())


def test_handling_a_ticket_closes_its_deliveries_up_to_the_one_seen_before_fetching(
    inbox: Inbox, database: Database
) -> None:
    first, second = (inbox.record(event(5), NOW).id for _ in range(2))
    other = inbox.record(event(6), NOW).id
    inbox.record(Parked("zammad", None, "not_json"), NOW)
    with database.begin() as connection:
        deliveries.mark_dispatched(connection, [first], NOW - timedelta(minutes=1))
        newest = deliveries.newest_of(connection, "zammad", 5)
        assert newest == second
        assert deliveries.newest_of(connection, "zammad", 99) is None
    late = inbox.record(event(5), NOW).id
    with database.begin() as connection:
        assert deliveries.mark_handled(connection, "zammad", 5, second, "written", NOW) == 2
        assert deliveries.mark_handled(connection, "zammad", 5, second, "written", NOW) == 0
        handled = [deliveries.is_handled(connection, number) for number in (first, second, late, other)]
        assert handled == [True, True, False, False]
        assert [entry.id for entry in deliveries.undispatched(connection, 10)] == [other, late]
        dispatched = connection.scalar(select(delivery.c.dispatched_at).where(delivery.c.id == first))
        assert dispatched == NOW - timedelta(minutes=1)


def test_a_deleted_delivery_is_nothing_left_to_do(database: Database) -> None:
    with database.begin() as connection:
        assert deliveries.is_handled(connection, 12345)


def test_the_sweep_adds_a_change_once_and_a_retry_every_time(database: Database) -> None:
    def add(key: str | None, source: str = "sweep") -> int | None:
        with database.begin() as connection:
            return deliveries.add(
                connection,
                source=source,
                helpdesk="zammad",
                ticket_id=5,
                key=key,
                received_at=NOW,
                ticket_updated_at=NOW,
            )

    assert add("sweep:5:1") is not None
    assert add("sweep:5:1") is None
    assert add("sweep:5:2") is not None
    assert add(None, "retry") is not None
    assert add(None, "retry") is not None


def test_parked_deliveries_wait_until_an_operator_discards_them(inbox: Inbox, database: Database) -> None:
    number = inbox.record(Parked("zammad", "a", "sender_error"), NOW).id
    accepted = inbox.record(event(), NOW).id
    with database.begin() as connection:
        (entry,) = deliveries.parked(connection)
        assert (entry.id, entry.key, entry.problem) == (number, "a", "sender_error")
        assert deliveries.delete_handled_before(connection, NOW + timedelta(days=99)) == 0
        assert deliveries.discard_parked(connection, NOW, number=accepted) == 0
        assert deliveries.discard_parked(connection, NOW, number=number) == 1
        assert deliveries.parked(connection) == []
        assert deliveries.backlog(connection).parked == 0


def test_only_parked_deliveries_that_were_seen_are_discarded(inbox: Inbox, database: Database) -> None:
    first, seen, later = (inbox.record(Parked("zammad", key, "no_ticket"), NOW).id for key in "abc")
    with database.begin() as connection:
        assert deliveries.discard_parked(connection, NOW, up_to=seen) == 2
        assert [one.id for one in deliveries.parked(connection)] == [later]
        assert first < seen


def test_only_what_was_handled_long_ago_is_forgotten(inbox: Inbox, database: Database) -> None:
    numbers = [inbox.record(event(ticket), NOW).id for ticket in (1, 2, 3)]
    with database.begin() as connection:
        for number, days in ((numbers[0], 31), (numbers[1], 29)):
            connection.execute(
                update(delivery)
                .where(delivery.c.id == number)
                .values(handled_at=NOW - timedelta(days=days), outcome="written")
            )
        assert deliveries.delete_handled_before(connection, NOW - timedelta(days=30)) == 1
        left = connection.scalars(select(delivery.c.id).order_by(delivery.c.id)).all()
    assert left == numbers[1:]


def test_the_backlog_counts_what_waits(inbox: Inbox, database: Database) -> None:
    with database.begin() as connection:
        assert deliveries.backlog(connection) == Backlog(0, 0, None, 0)
    first = inbox.record(event(1), NOW - timedelta(minutes=2)).id
    inbox.record(event(2), NOW)
    inbox.record(Parked("zammad", None, "not_json"), NOW)
    with database.begin() as connection:
        deliveries.mark_dispatched(connection, [first], NOW)
        assert deliveries.backlog(connection) == Backlog(1, 2, NOW - timedelta(minutes=2), 1)
