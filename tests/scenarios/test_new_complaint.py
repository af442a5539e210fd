"""A complaint arrives: what the agent sees, and how little the helpdesk is asked."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.values import JsonObject
from integration.store.deliveries import OVERTAKEN
from tests.clocks import MovableClock
from tests.scenarios.house import MAPPING, START, House, open_house

ZH = ("提前还款违约金", "我要投诉:车贷提前还款被收违约金,签合同时没有说明。请退还!")
EN = ("Late fee", "I want to complain. You charged a late fee on my personal loan although I paid on time.")


def _notes_as_articles(house: House, ticket_id: int) -> list[JsonObject]:
    return [
        article
        for article in house.simulator.articles(ticket_id)
        if article["created_by_id"] == house.simulator.bot_id
    ]


@pytest.mark.parametrize("text", [ZH, EN], ids=["zh", "en"])
def test_the_ticket_shows_severity_deadlines_and_next_step_with_one_internal_note(
    house: House, text: tuple[str, str]
) -> None:
    ticket_id = house.simulator.create_ticket(*text)
    house.work()
    for name in ("severity", "stage", "regime", "ack_due_at", "due_at", "next_step"):
        assert house.field(ticket_id, name), name
    assert house.field(ticket_id, "stage") == "received"
    # received on 24 November 2026 at 10:00 in Shanghai: 24 hours, and the end of the tenth day
    assert str(house.field(ticket_id, "ack_due_at")).startswith("2026-11-25T02:00:0")
    assert house.field(ticket_id, "due_at") == "2026-12-04T15:59:59.000Z"
    (article,) = _notes_as_articles(house, ticket_id)
    assert "site.acknowledge" in str(article["body"])
    assert "cn.o3.decision" in str(article["body"])
    assert (article["internal"], article["type"], article["sender"]) == (True, "note", "Agent")


def test_a_sure_category_is_written_with_its_reason(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*EN)
    house.work()
    assert house.field(ticket_id, "product") == "consumer"
    assert house.field(ticket_id, "issue") == "pricing::penalty_interest"
    assert "issue.penalty_interest.en.late fee" in house.notes(ticket_id)[0]


def test_an_unsure_category_is_asked_for_and_not_written(house: House) -> None:
    ticket_id = house.simulator.create_ticket(
        "合同和利率", "我要投诉:合同条款和利率都有问题,系统也打不开,客服态度差。"
    )
    house.work()
    assert not house.field(ticket_id, "issue")
    assert not house.field(ticket_id, "product")
    assert "Please confirm" in house.notes(ticket_id)[0]


def test_a_new_complaint_costs_at_most_five_calls_and_a_second_look_at_most_two(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*EN)
    house.work()
    assert sum(simulator.calls.values()) <= 5
    assert simulator.calls[("PUT", "/api/v1/tickets/:id")] == 1
    # just after a write of ours the history is read as well: the save may have come before it
    house.clock.advance(OVERTAKEN + timedelta(minutes=1))
    simulator.reset_calls()
    simulator.edit(ticket_id, {"title": "Late fee on my loan"})
    house.work()
    assert 0 < sum(simulator.calls.values()) <= 2


def test_our_own_write_fires_no_delivery_and_a_sweep_that_meets_it_changes_nothing(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*EN)
    house.work()
    assert len(house.simulator.deliveries) == 1
    before = house.simulator.ticket(ticket_id)["updated_at"]
    house.parts.sweep.run_once()
    house.work()
    assert house.simulator.ticket(ticket_id)["updated_at"] == before
    assert len(house.notes(ticket_id)) == 1


def test_a_ticket_of_another_group_is_left_alone_after_one_call(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*EN, group="Branch")
    house.simulator.reset_calls()
    house.work()
    assert not house.notes(ticket_id)
    assert sum(house.simulator.calls.values()) <= 1


def test_an_agents_answer_acknowledges_and_moves_the_stage(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*EN)
    house.work()
    house.clock.advance(timedelta(hours=2))
    house.simulator.agent_replies(ticket_id, "We have your complaint.", internal=False, channel="phone")
    house.work()
    assert house.field(ticket_id, "stage") == "triage"


def test_an_agents_choice_of_issue_wins_and_is_said_once(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*EN)
    house.work()
    house.simulator.agent_saves(ticket_id, {"complaint_issue": "service::service_quality"})
    house.work()
    assert house.field(ticket_id, "issue") == "service::service_quality"
    assert len(house.notes(ticket_id)) == 2
    house.simulator.customer_replies(ticket_id, "When will you answer?")
    house.work()
    assert house.field(ticket_id, "issue") == "service::service_quality"
    assert len(house.notes(ticket_id)) == 2


def test_a_deadline_that_was_edited_by_hand_is_put_right(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*EN)
    house.work()
    due = house.field(ticket_id, "due_at")
    house.simulator.edit(ticket_id, {"complaint_due_at": "2027-01-01T00:00:00Z"})
    house.work()
    assert house.field(ticket_id, "due_at") == due


def test_a_thank_you_gets_no_deadlines(house: House) -> None:
    ticket_id = house.simulator.create_ticket("Opening hours", "Hello, when do you open on Saturday? Thanks.")
    house.work()
    assert house.field(ticket_id, "stage") == "not_complaint"
    assert not house.field(ticket_id, "due_at")


def test_shadow_mode_decides_and_records_but_writes_nothing(database_url: str, tmp_path: Path) -> None:
    with open_house(database_url, tmp_path, shadow=True) as house:
        ticket_id = house.simulator.create_ticket(*EN)
        house.work()
        house.simulator.customer_replies(ticket_id, "Hello?")
        house.work()
        assert not house.notes(ticket_id)
        assert house.simulator.calls[("PUT", "/api/v1/tickets/:id")] == 0
        with house.services.database.begin() as connection:
            recorded = connection.exec_driver_sql("SELECT issue, severity FROM complaint_case").one()
            effects = connection.exec_driver_sql("SELECT result FROM effect").scalars().all()
        assert recorded.issue
        assert recorded.severity
        assert effects == ["shadow"]


def test_explain_shows_the_plan_and_writes_nothing(house: House) -> None:
    house.simulator.hold_deliveries()
    ticket_id = house.simulator.create_ticket(*EN)
    reading = house.services.pipeline.explain(ticket_id)
    assert reading.plan.changes
    assert reading.plan.note is not None
    assert not house.notes(ticket_id)
    assert house.simulator.calls[("PUT", "/api/v1/tickets/:id")] == 0
    with house.services.database.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM complaint_case").scalar_one() == 0


def test_a_thing_that_is_due_brings_its_ticket_back(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*EN)
    house.work()
    house.simulator.reset_calls()
    house.clock.advance(timedelta(hours=25))
    house.work()
    # once to decide, and once more just before the fields are written
    assert house.simulator.calls[("GET", "/api/v1/tickets/:id")] == 2
    assert len(house.notes(ticket_id)) == 1


def test_it_works_with_a_zammad_of_6_1_as_well(database_url: str, tmp_path: Path) -> None:
    clock = MovableClock(START)
    with open_house(
        database_url, tmp_path, clock=clock, simulator=Simulator("6.1", clock=clock.now), mapping=MAPPING
    ) as house:
        ticket_id = house.simulator.create_ticket(*EN)
        house.parts.sweep.run_once()
        house.work()
        assert len(house.notes(ticket_id)) == 1
        assert house.field(ticket_id, "stage") == "received"
