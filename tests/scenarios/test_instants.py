"""Death and disorder at particular instants, each of which once lost or doubled something."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import procrastinate.exceptions
import pytest

from integration.helpdesks.base import TicketHead
from integration.helpdesks.simulator import Simulator
from integration.pipeline import Outcome, Pipeline, Work
from integration.store import dead_letters, deliveries
from integration.worker import Worker
from mappings.models import Ticket
from tests.clocks import MovableClock
from tests.scenarios.house import START, House, open_house

COMPLAINT = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(
        database_url,
        tmp_path,
        connect_seconds=1,
        read_seconds=1,
        upstream_limit_seconds=1,
        lease_seconds=0.7,
    ) as opened:
        yield opened


@contextmanager
def _running(house: House) -> Iterator[None]:
    worker = Worker(house.parts)
    thread = Thread(target=worker.run, kwargs={"signals": False})
    thread.start()
    try:
        yield
    finally:
        worker.stop()
        thread.join(10)


def _within(seconds: float, house: House, ticket_id: int, notes: int = 1) -> None:
    deadline = time.monotonic() + seconds
    while len(house.notes(ticket_id)) < notes:
        assert time.monotonic() < deadline, "not in time"
        time.sleep(0.05)


def test_dispatching_survives_a_lost_connection_inside_the_engine(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Event()
    original = house.parts.dispatcher.run_once

    def run_once() -> int:
        if not broken.is_set():
            broken.set()
            raise procrastinate.exceptions.ConnectorException
        return original()

    monkeypatch.setattr(house.parts.dispatcher, "run_once", run_once)
    with _running(house):
        ticket_id = house.simulator.create_ticket(*COMPLAINT)
        _within(8, house, ticket_id)
    assert broken.is_set()


def test_a_job_whose_end_the_engine_was_not_told_does_not_block_its_ticket(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.work()
    with house.services.database.begin() as connection:
        # the ticket is handled, but the engine lost the connection before it could say so
        connection.exec_driver_sql(
            "WITH alive AS (INSERT INTO procrastinate_workers (last_heartbeat)"
            " VALUES (now() + interval '1 hour') RETURNING id)"
            " UPDATE procrastinate_jobs SET status = 'doing', worker_id = (SELECT id FROM alive)"
        )
    time.sleep(house.settings.lease_seconds)
    with _running(house):
        house.simulator.agent_replies(ticket_id, "We have it.", internal=False, channel="phone")
        deadline = time.monotonic() + 8
        while house.field(ticket_id, "stage") != "triage":
            assert time.monotonic() < deadline, "the ticket is blocked"
            time.sleep(0.05)


def test_a_delivery_whose_job_is_gone_gets_another_one(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    house.parts.dispatcher.run_once()
    with house.services.database.begin() as connection:
        connection.exec_driver_sql("DELETE FROM procrastinate_jobs")
        assert deliveries.give_back_orphans(connection, house.clock.now() - timedelta(hours=1)) == 0
        assert deliveries.give_back_orphans(connection, house.clock.now()) == 1
    house.work()
    assert len(house.notes(ticket_id)) == 1


def test_two_workers_that_both_believe_to_have_the_ticket_write_one_note(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    work = Work(ticket_id, 1)
    pipeline = house.services.pipeline
    original = house.services.helpdesk.add_people

    def add_people(ticket: Ticket) -> Ticket:
        monkeypatch.undo()
        # the session that held the lock is gone; a second worker does the whole work in between
        assert pipeline.handle(work) is Outcome.WRITTEN
        return original(ticket)

    monkeypatch.setattr(house.services.helpdesk, "add_people", add_people)
    assert pipeline.handle(work) is Outcome.UNCHANGED
    assert len(house.notes(ticket_id)) == 1


def test_a_second_worker_that_comes_after_the_last_look_is_found_by_the_claim(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    work = Work(ticket_id, 1)
    pipeline = house.services.pipeline
    original = house.services.helpdesk.look
    looks: list[int] = []

    def look(asked_id: int) -> TicketHead:
        looks.append(asked_id)
        head = original(asked_id)
        if len(looks) == 2:
            monkeypatch.undo()
            assert pipeline.handle(work) is Outcome.WRITTEN
        return head

    monkeypatch.setattr(house.services.helpdesk, "look", look)
    with pytest.raises(Exception, match="Somebody else works on the ticket"):
        pipeline.handle(work)
    assert len(house.notes(ticket_id)) == 1


def test_a_death_after_an_earlier_write_was_found_done_repeats_no_note(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    house.work()
    simulator.agent_saves(ticket_id, {"complaint_issue": "service::service_quality"})
    simulator.settle()
    simulator.faults.drop_answer()
    house.work()
    assert len(house.notes(ticket_id)) == 2

    def die(*_: object) -> Outcome:
        raise RuntimeError("killed here")

    monkeypatch.setattr(Pipeline, "_record", die)
    time.sleep(house.settings.upstream_limit_seconds)
    house.run_jobs()
    monkeypatch.undo()
    deadline = time.monotonic() + 6
    while time.monotonic() < deadline:
        house.run_jobs()
        with house.services.database.begin() as connection:
            if (
                connection.exec_driver_sql(
                    "SELECT count(*) FROM delivery WHERE handled_at IS NULL"
                ).scalar_one()
                == 0
            ):
                break
        time.sleep(0.1)
    assert len(house.notes(ticket_id)) == 2
    with house.services.database.begin() as connection:
        assert dead_letters.select_open(connection) == []


def test_a_ticket_that_is_deleted_before_the_write_ends_quietly(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    original = house.services.helpdesk.add_people

    def add_people(ticket: Ticket) -> Ticket:
        known = original(ticket)
        with house.simulator.state.lock:
            house.simulator.state["tickets"].remove(ticket_id)
        return known

    monkeypatch.setattr(house.services.helpdesk, "add_people", add_people)
    house.work()
    with house.services.database.begin() as connection:
        assert connection.exec_driver_sql("SELECT outcome FROM delivery").scalars().all() == ["gone"]
        assert dead_letters.select_open(connection) == []
        assert connection.exec_driver_sql("SELECT count(*) FROM clock").scalar_one() == 0


def test_a_first_sweep_that_finds_nothing_still_marks_where_the_next_one_begins(
    database_url: str, tmp_path: Path
) -> None:
    clock = MovableClock(START)
    with open_house(database_url, tmp_path, clock=clock, simulator=Simulator(clock=clock.now)) as house:
        house.simulator.hold_deliveries()
        with house.simulator.state.lock:
            for row in list(house.simulator.state["tickets"]):
                house.simulator.state["tickets"].remove(int(str(row["id"])))
        assert house.parts.sweep.run_once() == 0
        clock.advance(timedelta(hours=1))
        house.simulator.create_ticket(*COMPLAINT)
        clock.advance(timedelta(hours=30))
        assert house.parts.sweep.run_once() == 1


def test_a_helpdesk_whose_clock_is_ahead_does_not_make_the_next_sweep_blind(
    database_url: str, tmp_path: Path
) -> None:
    ours, theirs = MovableClock(START), MovableClock(START + timedelta(hours=3))
    with open_house(database_url, tmp_path, clock=ours, simulator=Simulator(clock=theirs.now)) as house:
        house.simulator.hold_deliveries()
        house.simulator.create_ticket(*COMPLAINT)
        assert house.parts.sweep.run_once() == 1
        theirs.advance(-timedelta(hours=3))
        house.simulator.create_ticket(*COMPLAINT)
        assert house.parts.sweep.run_once() == 1


def test_a_failure_that_could_not_be_told_is_told_the_next_time(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    house.simulator.faults.fail_write(1, status=422)
    house.simulator.faults.fail_write(2, status=403)
    house.work()
    assert not house.notes(ticket_id)
    house.simulator.faults.fail_write(1, status=422)
    house.simulator.edit(ticket_id, {"title": "Late fee again"})
    house.work()
    assert house.field(ticket_id, "stage") == "needs_help"
    assert len(house.notes(ticket_id)) == 1
