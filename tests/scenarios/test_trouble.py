"""A bad day at the helpdesk: nothing is lost, nothing is doubled, and somebody can see it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as ReadOnly
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

from integration.cli import main
from integration.store import dead_letters
from integration.worker import Worker
from mappings.fields import FieldValue
from mappings.models import EffectMarker
from mappings.plan import Note
from tests.scenarios.house import House, open_house

COMPLAINT = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    """A house whose engine's waits are short, since they pass in real time."""
    with open_house(
        database_url, tmp_path, connect_seconds=1, read_seconds=1, upstream_limit_seconds=2
    ) as opened:
        yield opened


def _until(house: House, ticket_id: int, notes: int = 1, seconds: float = 20.0) -> None:
    """Let the worker work until a ticket has its notes."""
    deadline = time.monotonic() + seconds
    while len(house.notes(ticket_id)) < notes:
        assert time.monotonic() < deadline, "no note in time"
        time.sleep(0.05)
        house.run_jobs()


def _come_to_rest(house: House, seconds: float = 8.0) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        house.parts.dispatcher.run_once()
        house.run_jobs()
        with house.services.database.begin() as connection:
            if not connection.exec_driver_sql(
                "SELECT count(*) FROM procrastinate_jobs WHERE status IN ('todo', 'doing')"
            ).scalar_one():
                return
        time.sleep(0.05)
    raise AssertionError("jobs remain")


def test_a_helpdesk_that_is_down_is_tried_again_until_it_is_back(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    house.simulator.faults.unavailable(5)
    house.work()
    assert not house.notes(ticket_id)
    _until(house, ticket_id)
    _come_to_rest(house)
    assert len(house.notes(ticket_id)) == 1


def test_a_write_that_the_helpdesk_carries_out_late_is_waited_for_and_not_repeated(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    house.simulator.faults.commit_late(1.6)
    house.work()
    assert not house.notes(ticket_id)
    _come_to_rest(house)
    assert len(house.notes(ticket_id)) == 1
    with house.services.database.begin() as connection:
        results = connection.exec_driver_sql("SELECT result FROM effect").scalars().all()
    assert results == ["found"]


def test_a_write_whose_answer_is_lost_is_found_done(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    house.simulator.faults.drop_answer()
    house.work()
    _come_to_rest(house)
    assert len(house.notes(ticket_id)) == 1


def test_a_write_that_never_happened_is_done_after_the_wait(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    house.simulator.faults.fail_write(status=500)
    house.work()
    assert not house.notes(ticket_id)
    _until(house, ticket_id)
    _come_to_rest(house)
    assert len(house.notes(ticket_id)) == 1
    with house.services.database.begin() as connection:
        results = connection.exec_driver_sql("SELECT result FROM effect ORDER BY intended_at").scalars().all()
    assert results == ["not_written", "written"]


def test_a_refused_value_becomes_a_visible_failure_and_a_dead_letter_that_can_be_replayed(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    house.simulator.faults.fail_write(status=422)
    house.work()
    with house.services.database.begin() as connection:
        (letter,) = dead_letters.select_open(connection)
    assert (letter.error, letter.ticket_id, letter.status) == ("rejected", ticket_id, 422)
    (note,) = house.notes(ticket_id)
    assert f"OMBUD-{letter.id}" in note
    assert house.field(ticket_id, "stage") == "needs_help"

    runner = CliRunner()
    for name, value in {
        "OMBUD_DATABASE_URL": house.services.database.url,
        "OMBUD_DATA_DIR": str(house.settings.data_dir),
    }.items():
        monkeypatch.setenv(name, value)
    shown = runner.invoke(main, ["dead-letters", "list"])
    assert "rejected" in shown.output
    assert runner.invoke(main, ["dead-letters", "show", str(letter.id)]).exit_code == 0
    replayed = runner.invoke(main, ["dead-letters", "replay", "--error", "rejected"])
    assert replayed.exit_code == 0, replayed.output
    house.work()
    assert house.field(ticket_id, "stage") == "received"
    assert len(house.notes(ticket_id)) == 2
    with house.services.database.begin() as connection:
        assert dead_letters.select_open(connection) == []


def test_a_dead_letter_is_discarded_only_with_a_reason(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    house.simulator.faults.fail_write(status=422)
    house.work()
    monkeypatch.setenv("OMBUD_DATABASE_URL", house.services.database.url)
    runner = CliRunner()
    assert runner.invoke(main, ["dead-letters", "discard", "1"]).exit_code == 2
    done = runner.invoke(main, ["dead-letters", "discard", "1", "--reason", "deleted by the customer"])
    assert done.exit_code == 0, done.output
    again = runner.invoke(main, ["dead-letters", "discard", "1", "--reason", "again"])
    assert again.exit_code == 1
    assert "there is no open dead letter 1" in again.output


def test_a_second_change_heals_a_failed_ticket_by_itself(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    house.simulator.faults.fail_write(status=422)
    house.work()
    house.simulator.customer_replies(ticket_id, "Hello?")
    house.work()
    assert house.field(ticket_id, "stage") == "received"
    with house.services.database.begin() as connection:
        assert dead_letters.select_open(connection) == []
        closed = connection.exec_driver_sql("SELECT closed_how FROM dead_letter").scalars().all()
    assert closed == ["recovered"]


def test_a_wrong_token_is_no_reason_to_give_work_up(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    house.simulator.faults.unavailable(0.5, status=401)
    house.work()
    with house.services.database.begin() as connection:
        assert dead_letters.select_open(connection) == []
    _until(house, ticket_id)


def test_a_deleted_ticket_ends_its_work_quietly(house: House) -> None:
    house.simulator.hold_deliveries()
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.parts.sweep.run_once()
    with house.simulator.state.lock:
        house.simulator.state["tickets"].remove(ticket_id)
    house.parts.dispatcher.run_once()
    house.run_jobs()
    with house.services.database.begin() as connection:
        assert connection.exec_driver_sql("SELECT outcome FROM delivery").scalars().all() == ["gone"]
        assert dead_letters.select_open(connection) == []


def test_an_event_that_comes_while_its_ticket_is_worked_on_is_not_lost(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    simulator.settle()
    original = house.services.helpdesk.write

    def write(
        ticket_id: int,
        changes: ReadOnly[str, FieldValue],
        note: Note | None,
        marker: EffectMarker,
        *,
        returned: frozenset[str],
        desk: ReadOnly[str, str],
        mentions: Sequence[str],
    ) -> None:
        # the agent answers after the last look
        monkeypatch.undo()
        simulator.agent_replies(ticket_id, "We have your complaint.", internal=False, channel="phone")
        original(ticket_id, changes, note, marker, returned=returned, desk=desk, mentions=mentions)

    monkeypatch.setattr(house.services.helpdesk, "write", write)
    house.work()
    assert house.field(ticket_id, "stage") == "triage"
    assert len(house.notes(ticket_id)) == 1


def test_a_job_whose_worker_died_is_taken_up_again(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    house.parts.dispatcher.run_once()
    with house.services.database.begin() as connection:
        # a worker took the job and was killed: its heartbeat is old
        connection.exec_driver_sql(
            "WITH dead AS (INSERT INTO procrastinate_workers (last_heartbeat)"
            " VALUES (now() - interval '1 hour') RETURNING id)"
            " UPDATE procrastinate_jobs SET status = 'doing', worker_id = (SELECT id FROM dead)"
        )
    worker = Worker(house.parts)
    thread = Thread(target=worker.run, kwargs={"signals": False})
    thread.start()
    try:
        deadline = time.monotonic() + 10
        while not house.notes(ticket_id) and time.monotonic() < deadline:
            time.sleep(0.05)
    finally:
        worker.stop()
        thread.join(10)
    assert not thread.is_alive()
    assert len(house.notes(ticket_id)) == 1


def test_what_was_given_up_is_tried_again_by_itself_at_the_time_that_the_ticket_names(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    house.simulator.faults.fail_write(status=422)
    house.work()
    assert house.field(ticket_id, "stage") == "needs_help"
    (said,) = house.notes(ticket_id)
    assert "a field or an option may be missing" in said
    due = datetime.fromisoformat(str(house.field(ticket_id, "next_step_at")))
    assert timedelta(minutes=59) < due - house.clock.now() <= timedelta(minutes=60)
    assert due.astimezone(ZoneInfo("Asia/Shanghai")).strftime("%Y-%m-%d %H:%M") in said
    house.clock.advance(timedelta(minutes=61))
    house.work()
    assert house.field(ticket_id, "stage") == "received"
    assert len(house.notes(ticket_id)) == 2


def test_a_second_failure_moves_the_next_try_without_another_note(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.settle()
    for minutes in (60, 240):
        house.simulator.faults.fail_write(status=422)
        house.work()
        due = datetime.fromisoformat(str(house.field(ticket_id, "next_step_at")))
        assert abs(due - house.clock.now() - timedelta(minutes=minutes)) < timedelta(minutes=1)
        house.clock.advance(timedelta(minutes=minutes + 1))
    assert len(house.notes(ticket_id)) == 1


def test_a_retry_that_fails_again_says_so_and_one_that_succeeds_too(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    simulator.settle()
    simulator.faults.fail_write(status=422)
    house.work()
    house.clock.advance(timedelta(minutes=5))

    simulator.faults.fail_write(status=422)
    simulator.edit(ticket_id, {"complaint_action": "retry"})
    house.work()
    assert "it failed again" in house.notes(ticket_id)[-1]
    assert house.field(ticket_id, "action") == ""
    assert len(house.notes(ticket_id)) == 2
    house.clock.advance(timedelta(minutes=5))

    simulator.edit(ticket_id, {"complaint_action": "retry"})
    house.work()
    assert "the trouble is over" in house.notes(ticket_id)[-1]
    assert house.field(ticket_id, "stage") == "received"
    assert len(house.notes(ticket_id)) == 3


def test_a_person_does_not_wait_for_the_next_try(database_url: str, tmp_path: Path) -> None:
    with open_house(database_url, tmp_path, retry_first_seconds=60, retry_cap_seconds=600) as house:
        ticket_id = house.simulator.create_ticket(*COMPLAINT)
        house.simulator.settle()
        house.simulator.faults.unavailable(60)
        house.work()
        house.simulator.faults.clear()
        house.work()
        assert not house.notes(ticket_id)
        house.simulator.edit(ticket_id, {"complaint_action": "retry"})
        house.work()
        assert len(house.notes(ticket_id)) == 1
        assert "Tried again" in house.notes(ticket_id)[0]


def test_an_order_that_waits_for_the_end_of_a_failure_is_told_so_and_carried_out_once(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    house.work()
    house.clock.advance(timedelta(minutes=5))
    simulator.faults.fail_write(status=422)
    simulator.edit(ticket_id, {"complaint_action": "explain"})
    house.work()
    assert "waits and is carried out" in house.notes(ticket_id)[-1]
    assert house.field(ticket_id, "action") == ""
    house.clock.advance(timedelta(minutes=5))
    simulator.faults.fail_write(status=422)
    simulator.edit(ticket_id, {"complaint_action": "retry"})
    house.work()
    assert "it failed again" in house.notes(ticket_id)[-1]
    house.clock.advance(timedelta(minutes=5))
    simulator.edit(ticket_id, {"complaint_action": "retry"})
    house.work()
    last = house.notes(ticket_id)[-1]
    assert "Candidates" in last
    assert "the trouble is over" in last
    notes = len(house.notes(ticket_id))
    simulator.agent_replies(ticket_id, "A note.")
    house.work()
    assert len(house.notes(ticket_id)) == notes


def test_a_failure_whose_report_crosses_a_save_is_visible_all_the_same(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    simulator.settle()
    path = f"/tickets/{ticket_id}"
    simulator.faults.fail_write(status=422)
    for _ in range(3):
        # the first look, the one before the refused write, and the first one of the report
        simulator.faults.before("GET", path, lambda: None)
    simulator.faults.before("GET", path, lambda: simulator.edit(ticket_id, {"state": "open"}))
    house.work()
    assert "could not be finished" in house.notes(ticket_id)[0]
