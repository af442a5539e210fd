"""What goes wrong around a complaint: people are slow, away or early, and the helpdesk is down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from integration.archive.verifying import survey, verify
from mappings.workflow.closing import MOST_REOPENINGS
from tests.clocks import MovableClock
from tests.scenarios.desk import CARLA, COMPLAINT, LEO, UK, Desk
from tests.scenarios.house import House, open_house

HOURS = f"""\
version: 1
language: en
jurisdiction: UK
groups: [Complaints]
targets: {{answer: 5 days}}
people:
  - {{login: {CARLA}, skills: [pricing], working_hours: "mon-fri 09:00-17:00", deputy: {LEO}}}
  - {{login: {LEO}, lead: true, working_hours: "mon-sun 08:00-20:00"}}
"""
EXTENDS = f"""\
version: 1
language: en
jurisdiction: CN
groups: [Complaints]
people:
  - {{login: {CARLA}}}
"""
CRITICAL = (
    "Late fee",
    "I want to complain about the late fee on my loan. I will kill myself over this debt.",
)
DONE = {"complaint_outcome": "upheld", "complaint_root_cause": "system_error", "complaint_redress_amount": 0}


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, tmp_path, mapping=UK) as opened:
        yield opened


def _the_next_try_has_come(house: House) -> None:
    with house.services.database.begin() as connection:
        connection.exec_driver_sql("UPDATE procrastinate_jobs SET scheduled_at = NULL WHERE status = 'todo'")


def _closed(desk: Desk) -> None:
    desk.delivered()
    desk.answers()
    desk.delivered()
    desk.saves(**DONE)
    desk.order("close")
    assert (desk.stage, desk.state) == ("closed", "closed")


def test_a_customer_who_never_answers_stops_no_clock_and_nothing_closes_by_itself(house: House) -> None:
    desk = Desk.receives(house)
    desk.delivered()
    due = house.field(desk.ticket_id, "due_at")
    desk.order("ask_customer", "send: bank statement")
    for _ in range(58):
        desk.passes(days=1)
    assert house.field(desk.ticket_id, "due_at") == due == "2027-01-19T23:59:59.000Z"
    assert desk.told("nobody has touched this complaint for 7 days") == 1
    assert [desk.told(f"{percent} % of the time") for percent in (50, 80, 95)] == [1, 1, 1]
    assert desk.told("<b>Overdue</b>: <code>uk.disp.final</code>") == 1
    assert (desk.stage, desk.state) == ("investigating", "new")
    assert desk.step == "Overdue: give the final answer now"
    assert desk.letters == ["acknowledgement", "ask_customer"]


def test_a_complaint_of_a_day_on_which_its_agent_is_away_goes_to_the_deputy(
    database_url: str, tmp_path: Path
) -> None:
    saturday = MovableClock(datetime(2026, 11, 28, 10, tzinfo=UTC))
    with open_house(database_url, tmp_path, mapping=HOURS, clock=saturday) as house:
        desk = Desk.receives(house)
        assert house.simulator.ticket(desk.ticket_id)["owner_id"] == house.simulator.cast.lead
        assert desk.told("stands in for somebody away") == 1


def test_a_reminder_waits_for_the_next_working_hour_of_the_owner(database_url: str, tmp_path: Path) -> None:
    tuesday = MovableClock(datetime(2026, 11, 24, 10, tzinfo=UTC))
    with open_house(database_url, tmp_path, mapping=HOURS, clock=tuesday) as house:
        desk = Desk.receives(house)
        assert house.simulator.ticket(desk.ticket_id)["owner_id"] == house.simulator.agent_id
        # the target is over at the end of Sunday; half of it is over on Friday before sunrise
        desk.passes(days=2, hours=21)
        assert desk.told("of the time of <code>site.answer</code>") == 0
        desk.passes(hours=2, minutes=5)
        assert desk.told("50 % of the time of <code>site.answer</code>") == 1
        desk.passes(hours=8)
        assert desk.told("of the time of <code>site.answer</code>") == 1


def test_a_critical_complaint_that_is_overdue_is_told_at_once_in_the_night(
    database_url: str, tmp_path: Path
) -> None:
    tuesday = MovableClock(datetime(2026, 11, 24, 10, tzinfo=UTC))
    with open_house(database_url, tmp_path, mapping=HOURS, clock=tuesday) as house:
        usual, critical = Desk.receives(house), Desk.receives(house, CRITICAL)
        assert house.field(critical.ticket_id, "severity") == "critical"
        # one second after the end of Sunday nobody works
        house.clock.advance(datetime(2026, 11, 30, 0, 0, 5, tzinfo=UTC) - house.clock.now())
        house.work()
        overdue = "<b>Overdue</b>: <code>site.answer</code>"
        assert (usual.told(overdue), critical.told(overdue)) == (0, 1)
        house.clock.advance(timedelta(hours=10))
        house.work()
        assert (usual.told(overdue), critical.told(overdue)) == (1, 1)


def test_what_fell_due_while_the_helpdesk_was_down_comes_once_the_oldest_deadline_first(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(
        database_url, tmp_path, mapping=UK, worker_concurrency=1, retry_first_seconds=60, retry_cap_seconds=60
    ) as house:
        desks = [Desk.receives(house) for _ in range(3)]
        house.clock.advance(timedelta(days=1))
        desks.insert(0, Desk.receives(house))
        house.clock.advance(timedelta(minutes=3))
        house.work()
        # the three older ones are due a day before the first of the list
        house.simulator.faults.unavailable(3600)
        house.clock.advance(timedelta(days=30))
        house.parts.follow_ups.run_once()
        house.work_without_deliveries()
        assert [desk.told("50 % of the time") for desk in desks] == [0, 0, 0, 0]
        house.simulator.faults.clear()
        _the_next_try_has_come(house)
        house.work()
        assert [desk.told("50 % of the time") for desk in desks] == [1, 1, 1, 1]
        assert max(desks, key=lambda desk: desk.last_article) is desks[0]
        house.clock.advance(timedelta(hours=1))
        house.work()
        assert [desk.told("50 % of the time") for desk in desks] == [1, 1, 1, 1]


def test_a_letter_that_fell_due_while_the_helpdesk_was_down_is_sent_once(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(
        database_url, tmp_path, mapping=UK, retry_first_seconds=60, retry_cap_seconds=60
    ) as house:
        ticket_id = house.simulator.create_ticket(*COMPLAINT, channel="email")
        house.simulator.settle()
        house.simulator.faults.unavailable(3600)
        for _ in range(2):
            house.work_without_deliveries()
            _the_next_try_has_come(house)
        assert house.simulator.calls["POST", "/api/v1/ticket_articles"] == 0
        house.simulator.faults.clear()
        house.work()
        desk = Desk(house, ticket_id)
        desk.delivered()
        assert (desk.letters, desk.stage) == (["acknowledgement"], "investigating")


def test_a_complaint_whose_dates_had_passed_when_it_was_first_seen_says_so_once(house: House) -> None:
    simulator = house.simulator
    with simulator.state.lock:
        ticket_id = simulator.create_ticket(*COMPLAINT, channel="email")
        row = simulator.state["tickets"].get(ticket_id)
        assert row is not None
        for one in (row, *simulator.state.articles_of(ticket_id)):
            one["created_at"] = "2026-08-03T10:00:00.000Z"
    house.work()
    desk = Desk(house, ticket_id)
    assert desk.told("<b>Overdue</b>: <code>uk.disp.final</code>") == 1
    assert "acknowledge the complaint" in str(desk.step)
    # so old a receipt is acknowledged by a person only
    desk.passes(days=3)
    assert desk.told("<b>Overdue</b>") == 1


def test_a_ticket_closed_without_an_answer_is_opened_three_times_and_then_only_told_of(house: House) -> None:
    desk = Desk.receives(house)
    desk.delivered()
    for _ in range(MOST_REOPENINGS):
        desk.saves(state="closed")
        assert (desk.state, desk.stage) == ("open", "investigating")
    assert desk.told("before it is closed these are missing: the outcome") == MOST_REOPENINGS
    desk.saves(state="closed")
    assert (desk.state, desk.stage) == ("closed", "investigating")
    assert desk.told("The ticket is closed, the complaint is not") == 1
    desk.passes(days=60)
    assert (desk.state, desk.stage) == ("closed", "investigating")


def test_a_complaint_that_is_reopened_after_it_was_filed_gets_a_second_pack_and_the_chain_holds(
    house: House,
) -> None:
    desk = Desk.receives(house)
    _closed(desk)
    desk.passes(days=15)
    assert (desk.stage, desk.told("evidence pack number 1")) == ("archived", 1)
    desk.order("reopen", "new facts")
    assert (desk.stage, desk.state) == ("investigating", "open")
    desk.passes(days=15)
    assert desk.told("evidence pack") == 1
    desk.answers()
    desk.delivered()
    desk.order("close")
    desk.passes(days=15)
    assert (desk.stage, desk.told("evidence pack number 2")) == ("archived", 1)
    database, folder = house.services.database, house.settings.archive_dir
    seen = survey(database, folder)
    assert len(seen.entries) == 2
    assert not [broken for found in verify(database, folder, seen) for broken in found]


def test_an_extension_asked_for_too_late_moves_no_date_and_says_why(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path, mapping=EXTENDS) as house:
        desk = Desk.receives(house)
        due = house.field(desk.ticket_id, "due_at")
        desk.passes(days=20)
        desk.order("extend", "complex")
        assert house.field(desk.ticket_id, "due_at") == due
        assert desk.told("<b>Not carried out</b>") == 1
        assert (desk.has("extended"), desk.step) == (0, "Overdue: acknowledge the complaint now")


def test_thanks_after_the_end_open_nothing_and_change_no_category(house: House) -> None:
    desk = Desk.receives(house)
    _closed(desk)
    product, notes = house.field(desk.ticket_id, "product"), len(desk.notes)
    house.simulator.customer_replies(desk.ticket_id, "Thank you very much for your help!")
    house.work()
    assert (desk.stage, desk.state, desk.has("reopened")) == ("closed", "closed", 0)
    assert (house.field(desk.ticket_id, "product"), len(desk.notes)) == (product, notes)


def test_a_customer_who_complains_again_after_the_end_has_his_ticket_opened(house: House) -> None:
    desk = Desk.receives(house)
    _closed(desk)
    house.simulator.customer_replies(desk.ticket_id, "I want to complain again: you charged the fee twice.")
    house.work()
    assert (desk.stage, desk.state, desk.has("reopened")) == ("investigating", "open", 1)
    assert desk.told("the customer complains again after the answer") == 1
