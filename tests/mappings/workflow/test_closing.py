"""The end: what closing asks for, who may overrule it, what people do with the ticket's state, and filing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from mappings.facts import FactKind
from mappings.loader import load_mapping
from mappings.models import Article, Author, Case, Delivery, Edit, Fact, Ticket
from mappings.plan import NoteKind
from tests.mappings.builders import NOW, answered, article, plan_of
from tests.mappings.workflow.cases import (
    BANK,
    CARLA,
    ENGLISH,
    HOUR,
    LEO,
    LETTERS,
    at,
    case_of,
    complaint,
    done,
    ordered,
    told,
)

ANSWERED = (at(FactKind.ACKNOWLEDGED), at(FactKind.RESPONSE_SENT, 2), at(FactKind.REFERRAL_TOLD, 2, 91))
WHOLE: dict[str, Any] = {"outcome": "upheld", "root_cause": "system_error", "redress_amount": 25}
PEOPLE = """\
people:
  - {login: carla@bank.example}
  - {login: leo@bank.example, lead: true}
"""
LED = load_mapping(LETTERS + PEOPLE)


def closed_by_hand(before: Ticket, *, author: Author = Author.AGENT, hours: float = 4) -> Ticket:
    """The ticket after somebody chose the state `closed`."""
    history = before.history
    assert history is not None
    edit = Edit(history.last_id + 1, NOW + hours * HOUR, CARLA, author, "state", "open", "closed")
    known = replace(history, edits=(*history.edits, edit), last_id=edit.id)
    return replace(before, state="closed", history=known)


def _with_answer(ticket: Ticket, delivery: Delivery) -> tuple[Article, ...]:
    """The articles, with what became of the mail that was sent with an order."""
    return tuple(replace(one, delivery=delivery) if one.id == 600 else one for one in ticket.articles)


def test_closing_names_everything_that_is_missing_in_the_order_in_which_it_is_done() -> None:
    plan = plan_of(ordered(complaint(), "close"), case_of(at(FactKind.ACKNOWLEDGED)), BANK, NOW + HOUR)
    note = told(plan)
    places = [note.index(part) for part in ("the outcome", "the root cause", "a final answer")]
    assert places == sorted(places)
    assert "complaint_stage" not in plan.changes or plan.changes["complaint_stage"] != "closed"
    assert not plan.desk


@pytest.mark.parametrize(
    ("lacking", "part"),
    [
        ("outcome", "the outcome"),
        ("root_cause", "the root cause"),
        ("redress_amount", "the amount of redress"),
    ],
)
def test_each_field_that_an_agent_owns_is_asked_for(lacking: str, part: str) -> None:
    fields = {name: value for name, value in WHOLE.items() if name != lacking}
    plan = plan_of(ordered(complaint(**fields), "close", hours=3), case_of(*ANSWERED), BANK, NOW + 3 * HOUR)
    assert f"missing: {part}" in told(plan)


def test_an_answer_without_the_way_to_the_ombudsman_does_not_close_under_laws_that_ask_for_it() -> None:
    before = ordered(complaint(**WHOLE), "close", hours=3)
    plan = plan_of(before, case_of(*ANSWERED[:2]), BANK, NOW + 3 * HOUR)
    assert "missing: where else the customer can turn" in told(plan)
    american = load_mapping(LETTERS.replace("UK", "US"))
    assert plan_of(before, case_of(*ANSWERED[:2]), american, NOW + 3 * HOUR).desk == {"state": "closed"}


def test_with_everything_there_it_is_closed_and_the_ticket_with_it() -> None:
    plan = plan_of(ordered(complaint(**WHOLE), "close", hours=3), case_of(*ANSWERED), BANK, NOW + 3 * HOUR)
    assert plan.desk == {"state": "closed"}
    assert plan.changes["complaint_stage"] == "closed"
    assert "Closed" in told(plan)


def test_a_field_that_the_site_does_not_keep_is_not_asked_for() -> None:
    mapping = load_mapping(LETTERS + "fields: {off: [outcome, root_cause, redress]}\n")
    plan = plan_of(ordered(complaint(), "close", hours=3), case_of(*ANSWERED), mapping, NOW + 3 * HOUR)
    assert plan.desk == {"state": "closed"}


def test_a_withdrawn_complaint_needs_no_answer() -> None:
    before = ordered(complaint(outcome="withdrawn"), "close", hours=3)
    plan = plan_of(before, case_of(at(FactKind.WITHDRAWN, 2)), BANK, NOW + 3 * HOUR)
    assert plan.changes["complaint_stage"] == "closed"


@pytest.mark.parametrize(
    ("by_id", "line", "expected"),
    [
        (LEO, "override customer cannot be reached", ""),
        (LEO, "override", "a reason has to follow"),
        (CARLA, "override customer cannot be reached", "only a lead"),
        (LEO, "because", "missing"),
    ],
)
def test_only_a_lead_with_a_reason_closes_what_is_not_complete(by_id: int, line: str, expected: str) -> None:
    before = ordered(complaint(), "close", line, by_id=by_id, hours=3)
    plan = plan_of(replace(before, owner_id=5), case_of(*ANSWERED), LED, NOW + 3 * HOUR)
    if expected:
        assert expected in told(plan)
        assert not plan.desk
    else:
        assert plan.changes["complaint_stage"] == "closed"
        assert {fact.kind: fact.value for fact in plan.facts}["overridden"] == "outcome,root_cause"


def test_a_rejection_needs_a_second_pair_of_eyes_where_the_site_says_so() -> None:
    mapping = load_mapping(LETTERS + "second_pair_of_eyes: [close_rejected]\n")
    rejected = complaint(outcome="not_upheld", root_cause="customer_error")
    written = at(FactKind.ANSWER_WRITTEN, 2, 92, "600")
    history = (Edit(92, NOW + 2 * HOUR, CARLA, Author.AGENT, "complaint_action", None, "answer"),)
    assert rejected.history is not None
    rejected = replace(rejected, history=replace(rejected.history, edits=history, last_id=92))
    sent = at(FactKind.RESPONSE_SENT, 2, 92)
    case = replace(case_of(ANSWERED[0], sent, ANSWERED[2], written), history_id=92)
    assert "approval" in told(plan_of(ordered(rejected, "close", hours=3), case, mapping, NOW + 3 * HOUR))
    own = plan_of(ordered(rejected, "approve", hours=3), case, mapping, NOW + 3 * HOUR)
    assert "who asks cannot approve" in told(own)
    after, case, plan = done(ordered(rejected, "approve", by_id=LEO, hours=3), case, mapping, NOW + 3 * HOUR)
    assert "can be closed as rejected" in told(plan)
    closing = plan_of(ordered(after, "close", hours=4), case, mapping, NOW + 4 * HOUR)
    assert closing.desk == {"state": "closed"}


def test_a_proposal_is_carried_out_only_once_another_agent_has_approved_it() -> None:
    mapping = load_mapping(LETTERS + "second_pair_of_eyes: [carry_out]\n")
    after, case, plan = done(
        ordered(complaint(), "propose"), case_of(at(FactKind.ACKNOWLEDGED)), mapping, NOW + HOUR
    )
    assert plan.changes["complaint_stage"] == "proposed"
    assert "must <code>approve</code>" in told(plan)
    early = plan_of(ordered(after, "carry_out", hours=2), case, mapping, NOW + 2 * HOUR)
    assert "no other agent has approved" in told(early)
    after, case, plan = done(ordered(after, "approve", by_id=LEO, hours=2), case, mapping, NOW + 2 * HOUR)
    assert "can be carried out" in told(plan)
    plan = plan_of(ordered(after, "carry_out", hours=3), case, mapping, NOW + 3 * HOUR)
    assert plan.changes["complaint_stage"] == "carrying_out"
    # a later proposal is approved anew
    after, case, _ = done(ordered(after, "propose", hours=3), case, mapping, NOW + 3 * HOUR)
    again = plan_of(ordered(after, "carry_out", hours=4), case, mapping, NOW + 4 * HOUR)
    assert "no other agent has approved" in told(again)


def test_a_ticket_that_is_closed_too_early_is_opened_again_with_the_list_three_times_at_most() -> None:
    before, case = complaint(), case_of(at(FactKind.ACKNOWLEDGED))
    for number in range(3):
        before, case, plan = done(closed_by_hand(before), case, now=NOW + (4 + number) * HOUR)
        assert plan.desk == {"state": "open"}
        assert plan.note is not None
        assert plan.note.kind is NoteKind.CLOSING
        assert "the root cause" in told(plan)
    plan = plan_of(closed_by_hand(before), case, BANK, NOW + 9 * HOUR)
    assert not plan.desk
    assert "the complaint is not" in told(plan)


def test_a_site_can_have_it_told_only() -> None:
    mapping = load_mapping(LETTERS + "closing: tell\n")
    plan = plan_of(closed_by_hand(complaint()), case_of(at(FactKind.ACKNOWLEDGED)), mapping, NOW + 4 * HOUR)
    assert not plan.desk
    assert "the complaint is not" in told(plan)


def test_a_complete_one_that_is_closed_by_hand_is_closed() -> None:
    before, case, plan = done(closed_by_hand(complaint(**WHOLE)), case_of(*ANSWERED), now=NOW + 4 * HOUR)
    assert plan.changes["complaint_stage"] == "closed"
    assert not plan.desk
    assert not [one for one in plan_of(before, case, BANK, NOW + 4 * HOUR).facts if one.kind == "closed"]


def test_what_was_missing_when_it_was_closed_by_hand_closes_it_as_soon_as_it_is_there() -> None:
    mapping = load_mapping(LETTERS + "closing: tell\n")
    before = closed_by_hand(complaint())
    before, case, plan = done(before, case_of(*ANSWERED), mapping, NOW + 4 * HOUR)
    assert "Once that is there" in told(plan)
    assert not plan_of(before, case, mapping, NOW + 5 * HOUR).writes
    whole = replace(before, fields={**before.fields, **complaint(**WHOLE).fields, **case.written})
    plan = plan_of(whole, case, mapping, NOW + 5 * HOUR)
    assert plan.changes["complaint_stage"] == "closed"


@pytest.mark.parametrize("becomes", [Delivery.SENT, Delivery.FAILED])
def test_a_ticket_that_is_closed_with_its_answer_waits_for_what_the_mail_says(becomes: Delivery) -> None:
    mail = "We uphold it. You may go to the Financial Ombudsman Service."
    before = ordered(complaint(**WHOLE), "answer", mail=mail)
    before = closed_by_hand(replace(before, articles=_with_answer(before, Delivery.WAITING)), hours=1)
    before, case, plan = done(before, case_of(at(FactKind.ACKNOWLEDGED)), now=NOW + HOUR)
    assert "state" not in plan.desk
    assert [one.kind for one in plan.follow_ups if one.kind == "letter_check"]
    assert "missing" not in told(plan)
    refused = plan_of(ordered(before, "close", hours=2), case, BANK, NOW + 2 * HOUR)
    assert "close it once it is delivered" in told(refused)
    said = replace(before, articles=_with_answer(before, becomes))
    after, case, plan = done(said, case, now=NOW + 2 * HOUR)
    if becomes is Delivery.SENT:
        assert plan.changes["complaint_stage"] == "closed"
    else:
        assert plan.desk["state"] == "open"
        assert "a final answer" in told(plan)
        assert not plan_of(after, case, BANK, NOW + 3 * HOUR).desk


@pytest.mark.parametrize("author", [Author.CUSTOMER, Author.OURSELVES])
def test_a_state_that_no_agent_chose_is_left_alone(author: Author) -> None:
    before = closed_by_hand(complaint(), author=author)
    plan = plan_of(before, case_of(at(FactKind.ACKNOWLEDGED)), BANK, NOW + 4 * HOUR)
    assert not plan.desk


def test_a_ticket_that_was_closed_before_it_was_first_seen_stays_closed() -> None:
    plan = plan_of(closed_by_hand(complaint()), Case(5), BANK, NOW + 4 * HOUR)
    assert not plan.desk


@pytest.mark.parametrize(
    ("text", "stage"),
    [("Thank you, all is well now.", None), (f"That is no answer. {ENGLISH}", "investigating")],
)
def test_only_a_complaint_after_the_end_reopens_the_case(text: str, stage: str | None) -> None:
    facts = (*ANSWERED, at(FactKind.CLOSED, 3))
    before = replace(complaint(), state="closed", owner_id=5)
    before, case, _ = done(before, case_of(*facts), now=NOW + 4 * HOUR)
    later = answered(before, article(text, number=77, at=NOW + 5 * HOUR))
    plan = plan_of(later, case, BANK, NOW + 5 * HOUR)
    assert plan.changes.get("complaint_stage") == stage
    assert ("reopened" in {fact.kind for fact in plan.facts}) == (stage is not None)


def test_reopening_opens_the_ticket_and_the_answer_is_owed_again() -> None:
    facts = (*ANSWERED, at(FactKind.CLOSED, 3))
    before = replace(complaint(**WHOLE), state="closed", owner_id=5)
    ended = case_of(*facts, stage="closed")
    after, case, plan = done(ordered(before, "reopen", hours=4), ended, now=NOW + 4 * HOUR)
    assert plan.desk == {"state": "open"}
    assert plan.changes["complaint_stage"] == "investigating"
    missing = told(plan_of(ordered(after, "close", hours=5), case, BANK, NOW + 5 * HOUR))
    assert "a final answer" in missing


def test_a_closed_complaint_is_filed_after_its_days_and_only_once_its_pack_is_made() -> None:
    facts = (*ANSWERED, at(FactKind.CLOSED, 3), at(FactKind.SATISFACTION, 4, value="5"))
    mapping = load_mapping("version: 1\nlanguage: en\njurisdiction: UK\nreminders: []\n")
    before = replace(complaint(**WHOLE), state="closed")
    before, case, plan = done(before, case_of(*facts), mapping, NOW + 4 * HOUR)
    closed = NOW + 3 * HOUR
    assert [one.due_at for one in plan.follow_ups if one.kind == "archive"] == [closed + timedelta(days=14)]
    due = closed + timedelta(days=14)
    assert not plan_of(before, case, mapping, due - HOUR).asks_for_pack
    asked = plan_of(before, case, mapping, due)
    assert asked.asks_for_pack
    assert "complaint_stage" not in asked.changes
    filed = plan_of(before, replace(case, pack="7:abc"), mapping, due)
    assert filed.changes["complaint_stage"] == "archived"
    assert [(fact.kind, fact.value) for fact in filed.facts] == [("archived", "7:abc")]
    assert "evidence pack number 7" in told(filed)


def test_a_withdrawn_complaint_closes_by_itself_only_where_the_mapping_says_when() -> None:
    withdrawn = (at(FactKind.ACKNOWLEDGED), at(FactKind.WITHDRAWN, 2))
    before = complaint(outcome="withdrawn")
    allowed = load_mapping(f"{LETTERS}close_withdrawn_after_days: 3\n")
    due = NOW + 2 * HOUR + timedelta(days=3)
    early = plan_of(before, case_of(*withdrawn), allowed, NOW + 3 * HOUR)
    assert not early.desk
    assert [one.due_at for one in early.follow_ups if one.kind == "withdrawn"] == [due]
    plan = plan_of(before, case_of(*withdrawn), allowed, due)
    assert (plan.desk["state"], plan.changes["complaint_stage"]) == ("closed", "closed")
    assert "took the complaint back 3 days ago" in told(plan)
    for other in (
        plan_of(before, case_of(*withdrawn), BANK, due),
        plan_of(complaint(), case_of(*withdrawn), allowed, due),
        plan_of(
            complaint(f"{ENGLISH} I want to kill myself.", outcome="withdrawn"),
            case_of(*withdrawn),
            allowed,
            due,
        ),
    ):
        assert not other.desk
        assert "took the complaint back" not in told(other)


def test_withdrawing_asks_how_the_customer_said_so() -> None:
    before, case = complaint(), case_of(at(FactKind.ACKNOWLEDGED))
    assert "how the customer took it back" in told(
        plan_of(ordered(before, "withdraw"), case, BANK, NOW + HOUR)
    )
    plan = plan_of(ordered(before, "withdraw", "by telephone"), case, BANK, NOW + HOUR)
    assert plan.changes["complaint_stage"] == "withdrawn"


def test_an_escalation_goes_to_the_lead_or_to_the_next_instance_of_the_law() -> None:
    before, case = replace(complaint(), owner_id=5), case_of(at(FactKind.ACKNOWLEDGED))
    unasked = plan_of(ordered(before, "escalate"), case, LED, NOW + HOUR)
    assert (unasked.asks_for_loads, unasked.desk) == (True, {})
    plan = plan_of(ordered(before, "escalate"), replace(case, loads={"leo@bank.example": 3}), LED, NOW + HOUR)
    assert plan.desk == {"owner": "leo@bank.example"}
    strange = plan_of(ordered(before, "escalate"), replace(case, loads={}), LED, NOW + HOUR)
    assert not strange.desk
    assert "knows no login of this group's leads" in " ".join(told(strange).split())
    plan = plan_of(ordered(before, "escalate", "ombudsman"), case, LED, NOW + HOUR)
    assert not plan.desk
    assert "escalated" in {fact.kind for fact in plan.facts}
    assert "has no lead" in told(plan_of(ordered(before, "escalate"), case, BANK, NOW + HOUR))


@pytest.mark.parametrize(
    ("verb", "stage"),
    [("carry_out", "received"), ("reopen", "received"), ("ask_feedback", "received"), ("propose", "closed")],
)
def test_a_verb_at_the_wrong_stage_says_where_it_fits(verb: str, stage: str) -> None:
    case = case_of(at(FactKind.ACKNOWLEDGED), stage=stage)
    assert "does not fit the present stage" in told(
        plan_of(ordered(complaint(), verb), case, BANK, NOW + HOUR)
    )


@pytest.mark.parametrize("outcome", ["not_upheld", "upheld"])
def test_nobody_approves_what_he_answered_or_proposed_himself_however_it_came_on_record(outcome: str) -> None:
    mapping = load_mapping(LETTERS + "second_pair_of_eyes: [close_rejected, carry_out]\n")
    before = complaint(outcome=outcome, root_cause="customer_error", redress_amount=0)
    case = case_of(at(FactKind.ACKNOWLEDGED))
    day = NOW.date().isoformat()
    before, case, _ = done(ordered(before, "propose", hours=1), case, mapping, NOW + HOUR)
    answered = ordered(before, "record", f"response_sent={day} referral_told={day}", hours=2)
    before, case, _ = done(answered, case, mapping, NOW + 2 * HOUR)
    closing = plan_of(ordered(before, "close", hours=3), case, mapping, NOW + 3 * HOUR)
    assert "another agent&#x27;s approval" in told(closing)
    own = plan_of(ordered(before, "approve", hours=3), case, mapping, NOW + 3 * HOUR)
    assert "who asks cannot approve" in told(own)
    before, case, _ = done(ordered(before, "approve", by_id=LEO, hours=3), case, mapping, NOW + 3 * HOUR)
    closed = plan_of(ordered(before, "close", hours=4), case, mapping, NOW + 4 * HOUR)
    assert closed.desk == {"state": "closed"}


def test_what_nobody_can_be_found_for_is_approved_by_nobody() -> None:
    mapping = load_mapping(LETTERS + "second_pair_of_eyes: [carry_out]\n")
    strange = Fact("proposed", NOW + HOUR, "history:7")
    before = ordered(complaint(), "approve", by_id=LEO, hours=2)
    plan = plan_of(before, case_of(at(FactKind.ACKNOWLEDGED), strange), mapping, NOW + 2 * HOUR)
    assert "nobody can tell who asked for it" in told(plan)
