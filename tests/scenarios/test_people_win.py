"""An agent is never fought, a customer never obeyed, and no save is lost (A4, A6, A7, A12, contract 6)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from integration.helpdesks.simulator import Simulator
from integration.store import cases
from mappings.corrections import put_right_by
from mappings.facts import FactKind
from mappings.models import Case
from tests.scenarios.desk import Desk
from tests.scenarios.house import MAPPING, House, open_house

COMPLAINT = (
    "Fees",
    "I want to complain: you charged a service fee, a handling fee and a guarantee fee on my business loan.",
)
CATEGORY = "complaint_issue"


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, tmp_path, mapping=f"{MAPPING}decided_above: 0.45\n") as opened:
        yield opened


@pytest.fixture
def unsure_house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, tmp_path, mapping=f"{MAPPING}decided_above: 1.0\n") as opened:
        yield opened


@pytest.fixture
def ticket_id(house: House) -> int:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.work()
    house.clock.advance(timedelta(minutes=10))
    house.simulator.reset_calls()
    return ticket_id


def _order(house: House, ticket_id: int, verb: str, line: str = "", **more: str) -> None:
    house.simulator.edit(ticket_id, {"complaint_action": verb, "complaint_action_note": line, **more})
    house.work()
    house.clock.advance(timedelta(minutes=10))


def _case(house: House, ticket_id: int) -> Case:
    with house.services.database.begin() as connection:
        return cases.load(connection, "zammad", ticket_id)


def _calls(simulator: Simulator) -> int:
    return sum(simulator.calls.values())


# whose a field is


def test_an_agents_category_stays_is_said_once_and_kept_as_a_fact(house: House, ticket_id: int) -> None:
    house.simulator.edit(ticket_id, {CATEGORY: "service::service_quality"})
    house.work()
    assert house.field(ticket_id, "issue") == "service::service_quality"
    assert "hand_back" in house.notes(ticket_id)[-1]
    assert len(house.notes(ticket_id)) == 2
    house.clock.advance(timedelta(minutes=10))
    house.simulator.customer_replies(ticket_id, "You charged fees, fees, fees.")
    house.work()
    assert house.field(ticket_id, "issue") == "service::service_quality"
    assert len(house.notes(ticket_id)) == 2
    facts = [(fact.kind, fact.value) for fact in _case(house, ticket_id).facts]
    assert ("issue_corrected", "service::service_quality") in facts


def test_a_field_that_was_handed_back_is_proposed_again_and_the_box_is_empty(
    house: House, ticket_id: int
) -> None:
    house.simulator.edit(ticket_id, {"complaint_severity": "critical"})
    house.work()
    _order(house, ticket_id, "hand_back")
    assert house.field(ticket_id, "severity") == "medium"
    assert house.field(ticket_id, "action") == house.field(ticket_id, "action_note") == ""
    assert "Handed back" in house.notes(ticket_id)[-1]
    assert len(house.notes(ticket_id)) == 3
    assert not _case(house, ticket_id).theirs


def test_a_customers_changes_over_rest_are_undone_noted_and_never_an_order(
    house: House, ticket_id: int
) -> None:
    simulator = house.simulator
    stage, issue = house.field(ticket_id, "stage"), house.field(ticket_id, "issue")
    simulator.edit(ticket_id, {"complaint_outcome": "upheld", "priority": "1 low"})
    house.work()
    simulator.edit(
        ticket_id,
        {
            "complaint_action": "not_complaint",
            "complaint_stage": "closed",
            CATEGORY: "other::other",
            "complaint_outcome": "not_upheld",
            "priority": "3 high",
            "title": "Please hurry",
            "state": "open",
        },
        by=simulator.customer_id,
    )
    notes = len(house.notes(ticket_id))
    house.work()
    ticket = simulator.ticket(ticket_id)
    assert (house.field(ticket_id, "stage"), house.field(ticket_id, "issue")) == (stage, issue)
    assert house.field(ticket_id, "outcome") == "upheld"
    assert house.field(ticket_id, "action") == ""
    assert (ticket["priority"], ticket["title"], ticket["state"]) == ("1 low", "Please hurry", "open")
    assert len(house.notes(ticket_id)) == notes + 1
    told = house.notes(ticket_id)[-1]
    for name in ("complaint_action", "complaint_stage", CATEGORY, "complaint_outcome", "priority"):
        assert name in told
    assert not any(fact.kind == "not_complaint" for fact in _case(house, ticket_id).facts)


def test_a_customer_cannot_overwrite_what_an_agent_chose(house: House, ticket_id: int) -> None:
    simulator = house.simulator
    simulator.edit(ticket_id, {CATEGORY: "service::service_quality"})
    house.work()
    for _ in range(2):
        simulator.edit(ticket_id, {CATEGORY: "other::other"}, by=simulator.customer_id)
        house.work()
        assert house.field(ticket_id, "issue") == "service::service_quality"
    simulator.agent_replies(ticket_id, "A note.")
    house.work()
    assert house.field(ticket_id, "issue") == "service::service_quality"
    assert _case(house, ticket_id).theirs == {CATEGORY}


def test_fields_that_a_customer_sent_with_his_complaint_do_not_count(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(
        *COMPLAINT, fields={"complaint_severity": "low", "complaint_action": "explain"}
    )
    house.work()
    assert house.field(ticket_id, "severity") == "medium"
    assert house.field(ticket_id, "action") == ""
    assert len(house.notes(ticket_id)) == 1
    assert "changed by the customer" in house.notes(ticket_id)[0]
    assert "complaint_severity" in house.notes(ticket_id)[0]


def test_a_customer_who_moves_his_ticket_out_of_our_groups_finds_it_put_back(
    house: House, ticket_id: int
) -> None:
    simulator = house.simulator
    other = next(
        str(row["name"]) for row in simulator.state["groups"] if row["name"] not in ("Complaints", "Users")
    )
    simulator.edit(ticket_id, {"group": other}, by=simulator.customer_id)
    house.work()
    assert simulator.ticket(ticket_id)["group"] == "Complaints"
    assert "group" in house.notes(ticket_id)[-1]


# saves that cross ours


def test_a_save_just_before_our_write_is_seen_and_kept(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    simulator.settle()
    path = f"/tickets/{ticket_id}"
    # the second look is the one just before the write
    simulator.faults.before("GET", path, lambda: None)
    simulator.faults.before(
        "GET", path, lambda: simulator.edit(ticket_id, {CATEGORY: "service::service_quality"})
    )
    house.work()
    assert house.field(ticket_id, "issue") == "service::service_quality"
    assert len(house.notes(ticket_id)) == 1
    assert "hand_back" in house.notes(ticket_id)[0]


def test_a_save_between_our_last_look_and_our_write_comes_back(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    simulator.settle()
    simulator.faults.before(
        "PUT",
        f"/tickets/{ticket_id}",
        lambda: simulator.edit(ticket_id, {"complaint_severity": "critical", CATEGORY: "other::other"}),
    )
    house.work()
    assert house.field(ticket_id, "severity") == "critical"
    assert house.field(ticket_id, "issue") == "other::other"
    assert len(house.notes(ticket_id)) == 2
    assert _case(house, ticket_id).theirs == {"complaint_severity", CATEGORY}
    house.clock.advance(timedelta(minutes=10))
    simulator.agent_replies(ticket_id, "A note.")
    house.work()
    assert house.field(ticket_id, "severity") == "critical"
    assert len(house.notes(ticket_id)) == 2


def test_an_order_that_our_write_emptied_out_of_the_box_is_carried_out_all_the_same(
    house: House, ticket_id: int
) -> None:
    simulator = house.simulator
    simulator.edit(ticket_id, {"complaint_action": "explain"})
    simulator.faults.before(
        "PUT",
        f"/tickets/{ticket_id}",
        lambda: simulator.edit(ticket_id, {"complaint_action": "not_complaint"}),
    )
    house.work()
    assert house.field(ticket_id, "stage") == "not_complaint"
    assert house.field(ticket_id, "action") == ""
    assert "explain" in house.notes(ticket_id)[1]
    assert "not_complaint" in house.notes(ticket_id)[2]
    assert len(house.notes(ticket_id)) == 3


def test_a_stale_page_brings_nothing_back_and_its_own_edit_stays(house: House, ticket_id: int) -> None:
    simulator = house.simulator
    copy = simulator.browser_copy(ticket_id)
    simulator.agent_replies(ticket_id, "We have it.", internal=False, channel="phone", by=simulator.cast.lead)
    house.work()
    assert house.field(ticket_id, "stage") == "triage"
    notes = len(house.notes(ticket_id))
    simulator.agent_saves(ticket_id, {"state": "open", "complaint_outcome": "upheld"}, copy=copy)
    house.work()
    assert house.field(ticket_id, "stage") == "triage"
    assert house.field(ticket_id, "outcome") == "upheld"
    assert len(house.notes(ticket_id)) == notes
    assert not _case(house, ticket_id).theirs


def test_a_stale_page_with_an_older_category_of_ours_is_put_right(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    simulator.settle()
    copy = simulator.browser_copy(ticket_id)
    house.work()
    before = {name: house.field(ticket_id, name) for name in ("product", "issue", "severity", "stage")}
    assert before["issue"] == "pricing::fees"
    simulator.agent_saves(ticket_id, {"state": "open"}, copy=copy)
    house.work()
    after = {name: house.field(ticket_id, name) for name in before}
    assert after == before
    assert len(house.notes(ticket_id)) == 1


def test_an_order_that_comes_again_with_a_stale_page_is_asked_about(house: House, ticket_id: int) -> None:
    simulator = house.simulator
    simulator.edit(ticket_id, {"complaint_severity": "high", "complaint_product": "mortgage"})
    house.work()
    simulator.edit(ticket_id, {"complaint_action": "hand_back"})
    simulator.settle()
    copy = simulator.browser_copy(ticket_id)
    house.work()
    notes = len(house.notes(ticket_id))
    simulator.agent_replies(ticket_id, "We have it.", internal=False, channel="phone", by=simulator.cast.lead)
    house.work()
    simulator.agent_saves(ticket_id, {"state": "open"}, copy=copy)
    house.work()
    assert house.field(ticket_id, "action") == ""
    assert len(house.notes(ticket_id)) == notes + 1
    assert "nobody meant it" in house.notes(ticket_id)[-1]


# orders


def test_confirming_writes_the_best_guess_and_settles_it(unsure_house: House) -> None:
    house = unsure_house
    simulator = house.simulator
    ticket_id = simulator.create_ticket("Loan", "I complain. The interest rate of my mortgage is wrong.")
    house.work()
    assert house.field(ticket_id, "issue") == ""
    _order(house, ticket_id, "confirm")
    assert house.field(ticket_id, "issue") == "pricing::interest_rate"
    assert house.field(ticket_id, "product") == "mortgage"
    assert "Confirmed" in house.notes(ticket_id)[-1]
    assert "Confirm" not in str(house.field(ticket_id, "next_step"))
    simulator.customer_replies(ticket_id, "And the fees, the handling fee, the service fee!")
    house.work()
    assert house.field(ticket_id, "issue") == "pricing::interest_rate"


def test_no_complaint_ends_the_deadlines_until_the_customer_complains_again(
    house: House, ticket_id: int
) -> None:
    _order(house, ticket_id, "not_complaint", "he only asked")
    assert house.field(ticket_id, "stage") == "not_complaint"
    assert house.field(ticket_id, "due_at") is None
    house.simulator.customer_replies(ticket_id, "Thank you, all is well.")
    house.work()
    assert house.field(ticket_id, "stage") == "not_complaint"
    house.clock.advance(timedelta(days=1))
    house.simulator.customer_replies(ticket_id, "I want to complain about the fees on my loan!")
    house.work()
    assert house.field(ticket_id, "stage") == "received"
    assert house.field(ticket_id, "due_at") is not None


def test_a_retry_is_never_a_silent_no_operation(house: House, ticket_id: int) -> None:
    _order(house, ticket_id, "retry")
    assert "Tried again" in house.notes(ticket_id)[-1]
    assert "nothing had to change" in house.notes(ticket_id)[-1]


def test_an_explanation_shows_scores_rules_dates_and_owners(house: House, ticket_id: int) -> None:
    _order(house, ticket_id, "explain")
    told = house.notes(ticket_id)[-1]
    for expected in ("Candidates", "cn.o3.decision", "that day is day 0", "complaint_severity"):
        assert expected in told


@pytest.mark.parametrize(
    ("verb", "line", "expected"),
    [
        ("nonsense", "", "is no verb"),
        ("escalate", "2026-12-01 to the board", "has no lead"),
        ("confirm", "feees", "needs a category"),
        ("hand_back", "", "is an agent's at present"),
        ("hand_back", "stage", "takes names of these fields"),
    ],
)
def test_a_wrong_order_says_what_is_wrong_what_was_expected_and_a_reference(
    house: House, ticket_id: int, verb: str, line: str, expected: str
) -> None:
    before = {name: house.field(ticket_id, name) for name in ("stage", "issue", "severity", "due_at")}
    _order(house, ticket_id, verb, line)
    told = house.notes(ticket_id)[-1]
    assert expected in told
    assert f"Reference {house.simulator.ticket(ticket_id)['number']}-" in told
    assert len(house.notes(ticket_id)) == 2
    assert house.field(ticket_id, "action") == ""
    assert {name: house.field(ticket_id, name) for name in before} == before
    if line:
        assert line not in told


def test_an_order_costs_seven_calls_at_most_and_is_carried_out_once(house: House, ticket_id: int) -> None:
    house.simulator.reset_calls()
    house.simulator.edit(ticket_id, {"complaint_action": "explain"})
    house.work()
    assert _calls(house.simulator) <= 7
    notes = len(house.notes(ticket_id))
    house.simulator.agent_replies(ticket_id, "Thanks.")
    house.parts.sweep.run_once()
    house.work()
    assert len(house.notes(ticket_id)) == notes


def test_an_order_that_was_taken_back_at_once_is_none(house: House, ticket_id: int) -> None:
    house.simulator.edit(ticket_id, {"complaint_action": "not_complaint"})
    house.simulator.edit(ticket_id, {"complaint_action": ""})
    house.work()
    assert house.field(ticket_id, "stage") == "received"
    assert len(house.notes(ticket_id)) == 1


def test_a_trigger_gives_no_orders(house: House, ticket_id: int) -> None:
    house.simulator.edit(ticket_id, {"complaint_action": "not_complaint"}, by=1)
    house.work()
    assert house.field(ticket_id, "stage") == "received"
    assert "not chosen by an agent" in house.notes(ticket_id)[-1]


def test_a_store_that_was_lost_repeats_no_order(house: House, ticket_id: int) -> None:
    _order(house, ticket_id, "explain")
    notes = len(house.notes(ticket_id))
    with house.services.database.begin() as connection:
        for table in ("complaint_case", "fact", "clock", "effect", "delivery"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    house.simulator.agent_replies(ticket_id, "A note.")
    house.work()
    assert len(house.notes(ticket_id)) == notes


# what a critical reader found


def test_a_complaint_that_an_agent_reinstated_stays_one(house: House, ticket_id: int) -> None:
    _order(house, ticket_id, "not_complaint")
    house.simulator.edit(ticket_id, {CATEGORY: "service::service_quality"})
    house.work()
    assert house.field(ticket_id, "stage") == "received"
    due = house.field(ticket_id, "due_at")
    house.clock.advance(timedelta(hours=1))
    house.simulator.customer_replies(ticket_id, "Thank you.")
    house.work()
    house.clock.advance(timedelta(hours=30))
    house.work()
    assert house.field(ticket_id, "stage") == "received"
    assert house.field(ticket_id, "due_at") == due


def test_a_complaint_after_no_complaint_is_received_and_acknowledged_anew(
    house: House, ticket_id: int
) -> None:
    _order(house, ticket_id, "not_complaint")
    house.simulator.agent_replies(ticket_id, "Here is what you asked.", internal=False, channel="phone")
    house.work()
    house.clock.advance(timedelta(days=30))
    house.simulator.customer_replies(ticket_id, "I want to complain about the fees on my loan!")
    house.work()
    assert house.field(ticket_id, "stage") == "received"
    assert house.field(ticket_id, "next_step") == "Acknowledge the complaint"
    assert str(house.field(ticket_id, "ack_due_at")).startswith("2026-12-25")
    assert "2026-12-24" in house.notes(ticket_id)[-1]


def test_what_people_did_while_a_failure_was_reported_is_judged_afterwards(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    house.work()
    house.clock.advance(timedelta(minutes=10))
    simulator.edit(ticket_id, {"complaint_severity": "critical", "complaint_outcome": "upheld"})
    simulator.edit(ticket_id, {"complaint_outcome": "not_upheld"}, by=simulator.customer_id)
    simulator.settle()
    simulator.faults.fail_write(1, status=422)
    simulator.faults.fail_write(2, status=422)
    house.work()
    assert "could not be finished" in house.notes(ticket_id)[-1]
    house.clock.advance(timedelta(hours=2))
    house.work()
    assert house.field(ticket_id, "severity") == "critical"
    assert house.field(ticket_id, "outcome") == "upheld"
    assert [fact.value for fact in _case(house, ticket_id).facts if fact.kind == "severity_corrected"] == [
        "critical"
    ]


def test_a_save_that_crosses_ours_is_kept_in_every_field(house: House, ticket_id: int) -> None:
    simulator = house.simulator
    simulator.edit(ticket_id, {"complaint_outcome": "upheld", "priority": "1 low"})
    house.work()
    house.clock.advance(timedelta(minutes=10))
    simulator.edit(ticket_id, {"complaint_outcome": "not_upheld", "priority": "3 high"}, by=9)
    simulator.edit(
        ticket_id, {"complaint_outcome": "settled", "priority": "3 high"}, by=simulator.customer_id
    )
    simulator.faults.before(
        "PUT",
        f"/tickets/{ticket_id}",
        lambda: simulator.edit(
            ticket_id,
            {"complaint_outcome": "partly_upheld", "priority": "2 normal", "complaint_auto": False},
        ),
    )
    house.work()
    assert house.field(ticket_id, "outcome") == "partly_upheld"
    assert simulator.ticket(ticket_id)["priority"] == "2 normal"
    assert house.field(ticket_id, "auto") is False


def test_two_fields_that_an_agent_empties_again_and_again_are_his_decision(
    house: House, ticket_id: int
) -> None:
    for _ in range(2):
        house.simulator.edit(ticket_id, {CATEGORY: "", "complaint_product": ""})
        house.work()
        house.clock.advance(timedelta(minutes=10))
    assert (house.field(ticket_id, "issue"), house.field(ticket_id, "product")) == ("", "")
    assert "yours from now on" in house.notes(ticket_id)[-1]
    _order(house, ticket_id, "hand_back")
    assert house.field(ticket_id, "issue") == "pricing::fees"


def test_on_a_ticket_that_is_no_complaint_nobody_can_set_dates(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket("Hours", "Hello, could you tell me the opening hours? Thank you.")
    house.work()
    for by, level in ((simulator.customer_id, "erased"), (simulator.agent_id, "hidden")):
        due = f"2027-01-0{by}T00:00:00Z"
        simulator.edit(ticket_id, {"complaint_due_at": due, "complaint_privacy": level}, by=by)
        house.work()
        assert house.field(ticket_id, "due_at") is None
        assert house.field(ticket_id, "privacy") == ""
    assert len(house.notes(ticket_id)) == 3


def test_a_customers_note_line_is_no_argument_of_an_agents_order(house: House, ticket_id: int) -> None:
    simulator = house.simulator
    simulator.edit(ticket_id, {"complaint_action_note": "mortgage interest_rate"}, by=simulator.customer_id)
    simulator.edit(ticket_id, {"complaint_action": "confirm"})
    house.work()
    assert house.field(ticket_id, "issue") == "pricing::fees"
    assert "interest_rate" not in house.notes(ticket_id)[-1]
    assert "pricing / interest" not in house.notes(ticket_id)[-1]


def test_a_customers_stage_does_not_stop_an_agents_order(house: House, ticket_id: int) -> None:
    simulator = house.simulator
    simulator.edit(ticket_id, {"complaint_stage": "closed"}, by=simulator.customer_id)
    simulator.edit(ticket_id, {"complaint_action": "not_complaint"})
    house.work()
    assert house.field(ticket_id, "stage") == "not_complaint"


def test_a_customer_cannot_switch_proposals_off_by_making_the_ticket(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT, fields={"complaint_auto": False})
    house.work()
    assert house.field(ticket_id, "auto") is True
    assert house.field(ticket_id, "severity") == "medium"


def test_what_a_customer_moved_before_our_first_look_is_put_back(house: House) -> None:
    simulator = house.simulator
    away = simulator.create_ticket(*COMPLAINT)
    raised = simulator.create_ticket(*COMPLAINT)
    house.clock.advance(timedelta(seconds=30))
    other = next(
        str(row["name"]) for row in simulator.state["groups"] if row["name"] not in ("Complaints", "Users")
    )
    simulator.edit(away, {"group": other}, by=simulator.customer_id)
    simulator.edit(raised, {"priority": "3 high"}, by=simulator.customer_id)
    house.work()
    assert simulator.ticket(away)["group"] == "Complaints"
    assert simulator.ticket(raised)["priority"] == "2 normal"


def test_a_value_that_a_customer_gave_at_the_beginning_is_not_what_is_put_back(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT, fields={"complaint_outcome": "upheld"})
    simulator.edit(ticket_id, {"complaint_outcome": "partly_upheld"}, by=simulator.customer_id)
    house.work()
    assert house.field(ticket_id, "outcome") == ""


def test_the_category_of_a_confirmation_stands_in_the_fields_and_can_be_handed_back(
    house: House, ticket_id: int
) -> None:
    house.simulator.edit(ticket_id, {CATEGORY: "service::service_quality"})
    house.work()
    _order(house, ticket_id, "confirm", "mortgage，interest_rate")
    assert house.field(ticket_id, "issue") == "pricing::interest_rate"
    assert house.field(ticket_id, "product") == "mortgage"
    assert not _case(house, ticket_id).theirs
    _order(house, ticket_id, "hand_back")
    assert house.field(ticket_id, "issue") == "pricing::fees"


def test_a_field_that_is_handed_back_unseen_is_emptied_while_nobody_is_sure(unsure_house: House) -> None:
    house = unsure_house
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.work()
    house.simulator.edit(ticket_id, {CATEGORY: "service::service_quality"})
    house.simulator.edit(ticket_id, {"complaint_action": "hand_back"})
    house.work()
    assert house.field(ticket_id, "issue") == ""
    assert "Ombud is not sure" in house.notes(ticket_id)[-1]


def test_a_trigger_that_orders_again_and_again_is_answered_three_times(house: House, ticket_id: int) -> None:
    for _ in range(5):
        house.simulator.edit(ticket_id, {"complaint_action": "explain"}, by=1)
        house.work()
        assert house.field(ticket_id, "action") == ""
    assert len(house.notes(ticket_id)) == 4


def test_in_shadow_nothing_of_what_people_ordered_is_kept(database_url: str, tmp_path: Path) -> None:
    with open_house(database_url, tmp_path, shadow=True) as house:
        ticket_id = house.simulator.create_ticket(*COMPLAINT)
        house.work()
        house.simulator.edit(ticket_id, {"complaint_action": "not_complaint"})
        house.work()
        kinds = {fact.kind for fact in _case(house, ticket_id).facts}
    assert kinds == {"received", "pack_applied"}


def test_confirming_another_category_by_name_counts_as_putting_ours_right(house: House) -> None:
    other, ours = (Desk.receives(house) for _ in range(2))
    other.order("confirm", "consumer fees")
    ours.order("confirm")
    said = [next(fact for fact in desk.facts if fact.kind == "confirmed") for desk in (other, ours)]
    held = said[1].value
    assert held.endswith("/pricing::penalty_interest")
    assert [(fact.value, fact.was) for fact in said] == [("consumer/pricing::fees", held), (held, held)]
    assert [put_right_by(fact) for fact in said] == [(FactKind.ISSUE_CORRECTED,), ()]
