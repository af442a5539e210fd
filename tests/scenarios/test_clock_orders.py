"""Orders that move dates: the old and the new one are written down, and nothing moves on a wrong line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from integration.bootstrap.worker import build_worker_parts
from integration.cli import main
from integration.store import cases
from tests.scenarios.house import House, open_house

COMPLAINT = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    mapping = "version: 1\nlanguage: en\njurisdiction: CN\ngroups: [Complaints]\n"
    with open_house(database_url, tmp_path, mapping=mapping) as opened:
        yield opened


@pytest.fixture
def ticket_id(house: House) -> int:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.work()
    assert house.field(ticket_id, "due_at") == "2026-12-09T15:59:59.000Z"
    return ticket_id


def order(house: House, ticket_id: int, verb: str, line: str = "", by: int | None = None) -> str:
    """An agent orders; the note that answers."""
    notes = len(house.notes(ticket_id))
    house.simulator.edit(ticket_id, {"complaint_action": verb, "complaint_action_note": line}, by=by)
    house.work()
    house.clock.advance(timedelta(minutes=7))
    assert len(house.notes(ticket_id)) == notes + 1
    assert house.field(ticket_id, "action") == house.field(ticket_id, "action_note") == ""
    return house.notes(ticket_id)[-1]


def test_a_receipt_that_is_recorded_moves_the_dates_and_both_are_written_down(
    house: House, ticket_id: int
) -> None:
    told = order(house, ticket_id, "record", "received=2026-11-20")
    assert house.field(ticket_id, "due_at") == "2026-12-05T15:59:59.000Z"
    for expected in ("Recorded", "received", "2026-11-20", "2026-12-09 23:59", "2026-12-05 23:59"):
        assert expected in told
    with house.services.database.begin() as connection:
        facts = cases.load(connection, "zammad", ticket_id).facts
    assert sum(fact.kind == "received" for fact in facts) == 2


def test_an_answer_that_is_recorded_ends_the_duty(house: House, ticket_id: int) -> None:
    order(house, ticket_id, "record", "response_sent=2026-11-24")
    assert house.field(ticket_id, "due_at") is None
    assert house.field(ticket_id, "next_step") == "Close and file"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", "takes facts with dates"),
        ("received", "takes facts with dates"),
        ("received=yesterday", "needs a date such as"),
        ("received=1889-11-20", "needs a date such as"),
        ("received=2026-11-31", "needs a date such as"),
        ("recieved=2026-11-20", "takes facts with dates"),
        ("acknowledged=2026-11-20", "takes facts with dates"),
        ("received=2026-12-20", "lies ahead; today is"),
        ("response_sent=2026-11-20", "older than what it ends"),
        ("appraisal_end=2026-11-24", "its beginning"),
        ("received=2026-11-20 received=2026-11-21", "names a fact twice"),
        ("received=2026-11-20 for Li Na, 13800138000", "takes facts with dates"),
    ],
)
def test_a_wrong_line_moves_nothing_and_says_what_was_expected(
    house: House, ticket_id: int, line: str, expected: str
) -> None:
    due = house.field(ticket_id, "due_at")
    told = order(house, ticket_id, "record", line)
    assert expected in told
    assert "Li Na" not in told
    assert house.field(ticket_id, "due_at") == due
    with house.services.database.begin() as connection:
        facts = cases.load(connection, "zammad", ticket_id).facts
    assert {fact.kind for fact in facts} == {"received", "pack_applied", "order_refused"}


def test_a_longer_time_needs_no_approval_where_the_rule_asks_for_none(house: House, ticket_id: int) -> None:
    told = order(house, ticket_id, "extend", "soon, please")
    assert "takes a date, a length or a ground" in told
    told = order(house, ticket_id, "extend", "2026-12-20 complex matter")
    assert house.field(ticket_id, "due_at") == "2026-12-24T15:59:59.000Z"
    for expected in ("Extended", "cn.o3.decision", "2026-12-09 23:59", "2026-12-24 23:59", "tell the"):
        assert expected in told


def test_a_longer_time_that_needs_approval_waits_for_another_agent(house: House, ticket_id: int) -> None:
    told = order(house, ticket_id, "extend", "60")
    assert "asked for" in told
    assert house.field(ticket_id, "due_at") == "2026-12-09T15:59:59.000Z"
    assert "who asks cannot approve" in order(house, ticket_id, "approve")
    told = order(house, ticket_id, "approve", by=house.simulator.cast.lead)
    assert "Approved" in told
    assert house.field(ticket_id, "due_at") == "2027-01-23T15:59:59.000Z"
    assert "no longer time waits" in order(house, ticket_id, "approve", by=house.simulator.cast.lead)


def test_a_longer_time_is_refused_once_the_old_one_is_over(house: House, ticket_id: int) -> None:
    house.clock.advance(timedelta(days=20))
    house.work()
    told = order(house, ticket_id, "extend")
    assert "was over on" in told
    assert "cn.o3.decision" in told
    assert house.field(ticket_id, "due_at") == "2026-12-09T15:59:59.000Z"


def test_time_of_an_appraisal_is_left_out_once_it_has_ended(house: House, ticket_id: int) -> None:
    house.clock.advance(timedelta(days=2))
    told = order(house, ticket_id, "pause", "2026-11-25 external appraisal")
    assert "cn.o3.decision" in told
    assert house.field(ticket_id, "due_at") == "2026-12-09T15:59:59.000Z"
    house.clock.advance(timedelta(days=6))
    told = order(house, ticket_id, "resume", "2026-11-30")
    assert house.field(ticket_id, "due_at") == "2026-12-14T15:59:59.000Z"
    assert "2026-12-14 23:59" in told
    assert "not paused" in order(house, ticket_id, "resume", "2026-12-01")


@pytest.mark.parametrize(
    ("verb", "line", "expected"),
    [
        ("pause", "", "needs a date such as"),
        ("pause", "appraisal", "needs a date such as"),
        ("pause", "2026-11-24", "takes a date, then a ground"),
        ("pause", "2026-11-24 the customer, Li Na, is slow", "does not pause for that; grounds"),
        ("pause", "2026-12-24 appraisal", "lies ahead"),
        ("pause", "2026-11-01 appraisal", "older than what it ends"),
        ("resume", "2026-11-24", "is not paused"),
        ("extend", "until Li Na comes back", "takes a date, a length or a ground"),
        ("extend", "2028-01-01", "at most"),
        ("approve", "", "no longer time waits"),
    ],
)
def test_a_wrong_order_about_time_names_the_rule_or_the_line(
    house: House, ticket_id: int, verb: str, line: str, expected: str
) -> None:
    told = order(house, ticket_id, verb, line)
    assert expected in told
    assert "Li Na" not in told
    assert house.field(ticket_id, "due_at") == "2026-12-09T15:59:59.000Z"
    with house.services.database.begin() as connection:
        facts = cases.load(connection, "zammad", ticket_id).facts
    assert {fact.kind for fact in facts} == {"received", "pack_applied", "order_refused"}


def test_a_changed_holiday_is_shown_first_and_then_written_with_one_note_a_moved_date(
    database_url: str, tmp_path: Path
) -> None:
    us = "version: 1\nlanguage: en\njurisdiction: US\ngroups: [Complaints]\n"
    with open_house(database_url, tmp_path, mapping=us) as house:
        plain = house.simulator.create_ticket(*COMPLAINT)
        noticed = house.simulator.create_ticket("Mortgage", "I complain about the escrow of my mortgage.")
        house.work()
        house.simulator.edit(noticed, {"complaint_product": "mortgage"})
        house.work()
        order(house, noticed, "record", "notice_in_writing=2026-11-23")
        assert house.field(noticed, "ack_due_at") == "2026-12-02T04:59:59.000Z"
        holiday = "calendars:\n  - calendar: US-fed\n    holidays: [2026-11-30]\n"
        mapping_file = house.settings.mapping
        mapping_file.write_text(us + holiday, encoding="utf-8")
        environ = {
            "OMBUD_DATABASE_URL": house.services.database.url,
            "OMBUD_DATA_DIR": str(house.settings.data_dir),
            "OMBUD_MAPPING": str(mapping_file),
        }
        shown = CliRunner().invoke(main, ["recompute"], env=environ)
        assert shown.exit_code == 0, shown.output
        assert (
            f"zammad {noticed} us.regx.noe.ack: 2026-12-02 04:59 UTC → 2026-12-03 04:59 UTC" in shown.output
        )
        assert f"zammad {plain} " not in shown.output
        notes = len(house.notes(noticed))
        house.work()
        assert len(house.notes(noticed)) == notes
        done = CliRunner().invoke(main, ["recompute", "--yes"], env=environ)
        assert done.exit_code == 0, done.output
        house.services.close()
        house.parts, house.services = build_worker_parts(house.settings, house.clock)
        house.work()
        assert house.field(noticed, "ack_due_at") == "2026-12-03T04:59:59.000Z"
        assert len(house.notes(noticed)) == notes + 1
        assert "2026-11-30" not in house.notes(plain)[-1]
        again = CliRunner().invoke(main, ["recompute"], env=environ)
        assert again.output.startswith("0 dates")
