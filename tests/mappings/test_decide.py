"""Deciding: once, the smallest change, people win, and nothing when nothing changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.decide import decide
from mappings.facts import received
from mappings.failure import Failure, failure_plans
from mappings.fields import BY_NAME, Owner
from mappings.loader import load_mapping
from mappings.models import Author, Case, Fact, MaskedTicket, Sender, Ticket
from mappings.ownership import PROPOSED
from mappings.plan import NoteKind
from mappings.redaction import mask_ticket
from tests.mappings.builders import (
    CLEAR,
    CN,
    NOW,
    UK,
    answered,
    article,
    carry_out,
    edited,
    handled,
    plan_of,
    saved,
    ticket,
)

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def withheld(before: Ticket) -> MaskedTicket:
    masked = mask_ticket(before, CN)
    return replace(masked, title="", articles=(), withheld=True, withheld_by="phone")


def test_a_clear_complaint_gets_category_deadlines_next_step_and_one_summary() -> None:
    plan = plan_of(ticket(article(CLEAR)))
    assert dict(plan.changes) == {
        "complaint_product": "unknown",
        "complaint_issue": "pricing::fees",
        "complaint_severity": "medium",
        "complaint_stage": "received",
        "complaint_regime": "cn",
        "complaint_ack_due_at": NOW + DAY,
        "complaint_due_at": datetime.fromisoformat("2026-12-04T15:59:59Z"),
        "complaint_next_step": "告知客户已受理",
        "complaint_next_step_at": NOW + DAY,
        "complaint_privacy": "masked",
        "complaint_auto": True,
    }
    assert plan.note is not None
    assert plan.note.kind is NoteKind.SUMMARY
    assert [(fact.kind, fact.source, fact.value) for fact in plan.facts] == [
        ("received", "ticket", "email"),
        ("pack_applied", "pack:cn", "cn@2026-11-24"),
    ]
    assert [follow_up.kind for follow_up in plan.follow_ups] == ["acknowledge_due", "answer_due"]


def test_an_undecided_category_is_asked_for_and_not_written() -> None:
    plan = plan_of(ticket(article("我要投诉，贷款的事和罚息、服务费都说不清")))
    assert plan.decision.issue is not None
    assert not plan.decision.decided
    assert "complaint_issue" not in plan.changes
    assert "complaint_product" not in plan.changes
    assert plan.changes["complaint_severity"] == "medium"
    assert plan.changes["complaint_next_step"] == "确认类别，并告知客户已受理"


def test_a_thank_you_gets_its_stage_and_one_short_note() -> None:
    plan = plan_of(ticket(article("谢谢，贷款已经放款了")))
    assert dict(plan.changes) == {"complaint_stage": "not_complaint"}
    assert plan.note is not None
    assert plan.note.kind is NoteKind.SUMMARY
    assert not plan.clocks
    assert not plan.follow_ups


def test_deciding_again_after_carrying_out_writes_nothing() -> None:
    for text in (CLEAR, "我要投诉，贷款服务费还有罚息", "谢谢，贷款已经放款了", "存款被转走，我要投诉"):
        after, case = handled(ticket(article(text)))
        plan = plan_of(after, case)
        assert not plan.writes, text
        assert not plan.facts, text


def test_a_summary_that_stands_on_the_ticket_is_not_repeated_when_the_case_is_lost() -> None:
    after, case = handled(ticket(article(CLEAR)))
    again = plan_of(after, Case(case.ticket_id))
    assert again.note is None
    assert not again.changes


def test_an_agents_public_answer_acknowledges_without_a_note() -> None:
    after, case = handled(ticket(article(CLEAR)))
    after = answered(after, article("收到", number=9, sender=Sender.AGENT, at=NOW + HOUR))
    plan = plan_of(after, case, now=NOW + HOUR)
    assert [(fact.kind, fact.source) for fact in plan.facts] == [("acknowledged", "article:9")]
    assert set(plan.changes) == {"complaint_stage", "complaint_next_step", "complaint_next_step_at"}
    assert plan.changes["complaint_stage"] == "triage"
    assert plan.note is None
    assert [follow_up.kind for follow_up in plan.follow_ups] == ["answer_due"]


@pytest.mark.parametrize(
    ("sender", "internal"), [(Sender.AGENT, True), (Sender.CUSTOMER, False), (Sender.SYSTEM, False)]
)
def test_internal_notes_customers_and_auto_replies_acknowledge_nothing(
    sender: Sender, internal: bool
) -> None:
    reply = article("收到", number=9, sender=sender, at=NOW + HOUR, internal=internal)
    plan = plan_of(ticket(article(CLEAR), reply))
    assert plan.changes["complaint_stage"] == "received"


def test_an_auto_reply_acknowledges_where_the_mapping_says_so() -> None:
    mapping = load_mapping("version: 1\nacknowledged_by_auto_reply: true\n")
    reply = article("收到", number=9, sender=Sender.SYSTEM, at=NOW)
    assert plan_of(ticket(article(CLEAR), reply), mapping=mapping).changes["complaint_stage"] == "triage"


def test_an_agents_edit_of_a_proposed_field_wins_and_is_said_once() -> None:
    after, case = handled(ticket(article(CLEAR)))
    after = edited(after, issue="service::service_quality")
    plan = plan_of(after, case)
    assert plan.note is not None
    assert plan.note.kind is NoteKind.OWNERSHIP
    assert "complaint_issue" in plan.note.html
    assert "hand_back" in plan.note.html
    assert plan.theirs == {"complaint_issue"}
    # the severity that we propose follows the issue that holds
    assert plan.changes == {"complaint_severity": "low"}
    after, case = handled(after, case)
    assert not plan_of(after, case).writes
    assert not plan_of(edited(after, issue="other::other"), case).writes


def test_a_value_that_a_person_chose_before_our_first_write_wins() -> None:
    plan = plan_of(ticket(article(CLEAR), severity="high"))
    assert "complaint_severity" not in plan.changes
    assert plan.theirs == {"complaint_severity"}
    assert plan.note is not None
    assert plan.note.kind is NoteKind.SUMMARY
    assert "complaint_severity" in plan.note.html


def test_choosing_an_issue_makes_a_complaint_of_what_was_none() -> None:
    after, case = handled(ticket(article("谢谢，贷款已经放款了")))
    plan = plan_of(edited(after, issue="pricing::fees"), case)
    assert plan.changes["complaint_stage"] == "received"
    assert plan.changes["complaint_due_at"]
    assert plan.note is not None
    assert plan.note.kind is NoteKind.CHANGE
    assert "cn.o3.decision" in plan.note.html


def test_a_later_thank_you_does_not_end_a_complaint() -> None:
    after, case = handled(ticket(article("我的贷款你们弄错了")))
    thanks = article("谢谢，感谢，谢谢，解决了，没意见，不投诉", number=9, at=NOW + DAY)
    plan = plan_of(answered(after, thanks), case, now=NOW + DAY)
    assert plan.decision.is_complaint
    assert "complaint_stage" not in plan.changes


def test_with_proposals_off_nothing_is_proposed_and_dates_still_follow_facts() -> None:
    plan = plan_of(ticket(article(CLEAR), auto=False))
    assert not {"complaint_product", "complaint_issue", "complaint_severity", "complaint_auto"} & set(
        plan.changes
    )
    assert plan.changes["complaint_due_at"]
    assert not plan.theirs


def test_a_hand_edit_of_a_computed_field_is_corrected_with_one_note_that_names_the_verb() -> None:
    after, case = handled(ticket(article(CLEAR)))
    plan = plan_of(edited(after, stage="closed"), case)
    assert dict(plan.changes) == {"complaint_stage": "received"}
    assert plan.note is not None
    assert plan.note.kind is NoteKind.CHANGE
    assert "acknowledge" in plan.note.html


def test_several_fields_that_fall_back_in_one_save_are_restored_silently() -> None:
    after, case = handled(ticket(article(CLEAR)))
    before = dict(after.fields)
    stale = saved(after, dict.fromkeys(after.fields), Author.AGENT)
    plan = plan_of(stale, case)
    assert dict(plan.changes) == {name: value for name, value in before.items() if value is not None}
    assert plan.note is None
    assert not plan.theirs


def test_one_proposed_field_that_falls_back_alone_is_intent() -> None:
    after, case = handled(ticket(article(CLEAR)))
    plan = plan_of(edited(after, issue=None), case)
    assert plan.theirs == {"complaint_issue"}
    assert not plan.changes


def test_a_corrected_receipt_moves_the_dates_with_one_note_of_both() -> None:
    after, case = handled(ticket(article(CLEAR)))
    case = replace(case, facts=(*case.facts, Fact("received", NOW - 3 * DAY, "history:97")))
    plan = plan_of(after, case)
    assert plan.changes["complaint_due_at"] == datetime.fromisoformat("2026-12-01T15:59:59Z")
    assert plan.note is not None
    assert plan.note.kind is NoteKind.CHANGE
    for shown in ("2026-12-04 23:59", "2026-12-01 23:59", "history:97"):
        assert shown in plan.note.html
    after, case = handled(after, case)
    assert not plan_of(after, case).writes


def test_what_is_overdue_says_so_and_is_looked_at_no_more() -> None:
    after, case = handled(ticket(article(CLEAR)))
    plan = plan_of(after, case, now=NOW + 30 * DAY)
    assert dict(plan.changes) == {"complaint_next_step": "已逾期：立即告知客户已受理"}
    assert plan.note is None
    assert not plan.follow_ups


def test_at_the_very_instant_of_a_deadline_it_is_overdue_and_not_followed_up_again() -> None:
    after, case = handled(ticket(article(CLEAR)))
    plan = plan_of(after, case, now=NOW + DAY)
    assert plan.changes["complaint_next_step"] == "已逾期：立即告知客户已受理"
    assert [follow_up.kind for follow_up in plan.follow_ups] == ["answer_due"]


def test_a_withheld_text_runs_the_deadlines_and_asks_for_help_once() -> None:
    before = ticket(article(CLEAR))
    plan = decide(withheld(before), Case(5), CN, NOW)
    assert plan.changes["complaint_stage"] == "needs_help"
    assert plan.changes["complaint_due_at"]
    assert not {"complaint_product", "complaint_issue", "complaint_severity"} & set(plan.changes)
    assert plan.note is not None
    assert plan.note.kind is NoteKind.FAILURE
    assert "phone" in plan.note.html
    again = saved(before, plan.changes, Author.AGENT)
    case = Case(5, facts=plan.facts, written=plan.changes)
    assert not decide(withheld(again), case, CN, NOW).writes
    recovered = plan_of(again, case)
    assert recovered.changes["complaint_stage"] == "received"
    assert recovered.note is not None
    assert recovered.note.kind is NoteKind.SUMMARY


def test_help_that_the_pipeline_asked_for_is_no_hand_edit() -> None:
    after, case = handled(ticket(article(CLEAR)))
    plan = plan_of(edited(after, author=Author.OURSELVES, stage="needs_help"), case)
    assert dict(plan.changes) == {"complaint_stage": "received"}
    assert plan.note is None
    by_hand = plan_of(edited(after, stage="needs_help"), case)
    assert by_hand.note is not None
    assert "complaint_stage" in by_hand.note.html


def test_a_complaint_about_other_money_keeps_its_deadlines_and_has_no_category() -> None:
    plan = plan_of(ticket(article("我要投诉，存款被转走，理财亏损")))
    assert plan.changes["complaint_stage"] == "received"
    assert plan.changes["complaint_due_at"]
    assert "complaint_issue" not in plan.changes


def test_the_law_of_the_mappings_jurisdiction_binds() -> None:
    plan = plan_of(ticket(article("I want to complain about a late fee on my loan.")), mapping=UK)
    assert plan.changes["complaint_regime"] == "uk"
    assert {clock.id for clock in plan.clocks} == {"uk.disp.final", "uk.disp.src", "uk.disp.record"}
    assert plan.changes["complaint_due_at"] == datetime.fromisoformat("2027-01-19T23:59:59Z")
    assert plan.changes["complaint_next_step"] == "Acknowledge the complaint"


# attributes that the helpdesk lacks, or that do not stick


def without(before: Ticket, *names: str) -> Ticket:
    """The ticket of a helpdesk that lacks those attributes."""
    kept = {name: value for name, value in before.fields.items() if name not in names}
    return replace(before, fields=MappingProxyType(kept))


@pytest.mark.parametrize("name", sorted(BY_NAME))
def test_an_attribute_that_the_helpdesk_lacks_is_neither_written_nor_missed(name: str) -> None:
    before = without(ticket(article(CLEAR)), name)
    assert name not in plan_of(before).changes
    after, case = handled(before)
    # a version that did not look wrote it, and the helpdesk ignored it
    wrote = plan_of(ticket(article(CLEAR))).changes
    case = replace(case, written=MappingProxyType({**case.written, **wrote}))
    plan = plan_of(after, case)
    assert not plan.writes
    assert not plan.theirs
    assert not [reason for reason in plan.reasons if reason.code in ("corrected", "restored")]


@pytest.mark.parametrize(("author", "told"), [(Author.OTHER, 3), (Author.AGENT, 6)])
def test_a_value_that_does_not_stick_is_told_three_times_to_a_machine_and_always_to_a_person(
    author: Author, told: int
) -> None:
    after, case = handled(ticket(article(CLEAR)))
    notes = 0
    for _ in range(6):
        after = edited(after, author=author, privacy="marked")
        plan = plan_of(after, case)
        assert plan.changes == {"complaint_privacy": "masked"}
        notes += plan.note is not None
        after, case = handled(after, case)
    assert notes == told


def test_several_hand_edits_of_one_save_are_corrected_with_one_note_that_names_all() -> None:
    after, case = handled(ticket(article(CLEAR)))
    plan = plan_of(edited(after, due_at=NOW + 90 * DAY, next_step="wait", stage="closed"), case)
    assert set(plan.changes) == {"complaint_due_at", "complaint_next_step", "complaint_stage"}
    assert plan.note is not None
    for told in (*plan.changes, "acknowledge", "extend"):
        assert told in plan.note.html


def test_a_stale_save_that_brings_older_values_of_ours_back_is_restored_silently() -> None:
    first, case = handled(ticket(article(CLEAR)))
    reply = article("收到", number=9, sender=Sender.AGENT, at=NOW + HOUR)
    after, case = handled(answered(first, reply), case, now=NOW + HOUR)
    names = ("stage", "next_step", "next_step_at")
    stale = saved(
        after, {f"complaint_{name}": first.fields[f"complaint_{name}"] for name in names}, Author.AGENT
    )
    plan = plan_of(stale, case, now=NOW + HOUR)
    assert dict(plan.changes) == {f"complaint_{name}": after.fields[f"complaint_{name}"] for name in names}
    assert plan.note is None


def test_a_value_of_ours_that_another_one_replaces_is_told_with_the_rules_for_it() -> None:
    after, case = handled(ticket(article(CLEAR)))
    threats = article("催收人员上门威胁我家人，我要起诉，还要找媒体曝光，不想活了", number=9, at=NOW + HOUR)
    plan = plan_of(answered(after, threats), case, now=NOW + HOUR)
    assert plan.changes["complaint_severity"] == "critical"
    assert plan.note is not None
    assert plan.note.kind is NoteKind.CHANGE
    assert "<code>medium</code> 改为 <code>critical</code>" in plan.note.html
    assert plan.decision.triggers[0].evidence[0].rule in plan.note.html
    after, case = handled(answered(after, threats), case, now=NOW + HOUR)
    assert not plan_of(after, case, now=NOW + HOUR).writes


# when a ticket becomes a complaint

QUESTION = "您好，请问周六几点开门？谢谢，谢谢，谢谢"


def test_a_complaint_after_an_enquiry_is_recognised_and_received_when_it_came() -> None:
    after, case = handled(ticket(article(QUESTION)))
    assert case.written["complaint_stage"] == "not_complaint"
    assert not case.facts
    reply = article("九点", number=2, sender=Sender.AGENT, at=NOW + HOUR)
    after, case = handled(answered(after, reply), case, now=NOW + HOUR)
    assert not case.facts
    later = NOW + 20 * DAY
    plan = plan_of(answered(after, article(CLEAR, number=3, at=later)), case, now=later)
    assert plan.facts[0] == Fact("received", later, "article:3", "email")
    assert plan.changes["complaint_stage"] == "received"
    assert plan.changes["complaint_issue"] == "pricing::fees"
    assert plan.changes["complaint_ack_due_at"] == later + DAY
    assert plan.note is not None
    assert plan.note.kind is NoteKind.CHANGE


def test_only_an_answer_after_the_complaint_acknowledges_it() -> None:
    later = NOW + 2 * DAY
    before = ticket(
        article(QUESTION),
        article("九点", number=2, sender=Sender.AGENT, at=NOW + HOUR),
        article(CLEAR, number=3, at=later),
    )
    assert plan_of(before, now=later).changes["complaint_stage"] == "received"
    reply = article("收到", number=4, sender=Sender.AGENT, at=later)
    plan = plan_of(answered(before, reply), now=later)
    assert [(fact.kind, fact.source) for fact in plan.facts] == [
        ("received", "article:3"),
        ("acknowledged", "article:4"),
        ("pack_applied", "pack:cn"),
    ]


def test_an_answer_to_a_question_of_ours_makes_no_complaint_of_an_enquiry() -> None:
    before = ticket(article(QUESTION), article("周六上午", number=3, at=NOW + HOUR))
    assert plan_of(before).changes == {"complaint_stage": "not_complaint"}


def test_a_person_who_chooses_a_category_sets_the_receipt_to_the_tickets_beginning() -> None:
    after, case = handled(ticket(article(QUESTION)))
    plan = plan_of(edited(after, issue="pricing::fees"), case, now=NOW + 3 * DAY)
    assert Fact("received", NOW, "ticket", "email") in plan.facts
    correction = plan.facts[0]
    assert (correction.kind, correction.value) == ("issue_corrected", "pricing::fees")


def test_a_receipt_that_a_person_recorded_outdoes_the_articles() -> None:
    recorded, told = Fact("received", NOW - DAY, "history:7"), Fact("received", NOW, "article:500")
    assert received([told, recorded]) == recorded


def test_an_acknowledgement_from_before_a_corrected_receipt_does_not_count() -> None:
    facts = (
        Fact("received", NOW, "ticket"),
        Fact("acknowledged", NOW + HOUR, "article:2"),
        Fact("received", NOW + DAY, "history:7"),
    )
    plan = plan_of(ticket(article(CLEAR)), Case(5, facts=facts), now=NOW + DAY)
    assert plan.changes["complaint_stage"] == "received"
    assert plan.follow_ups[0].kind == "acknowledge_due"


def test_deadlines_of_a_withheld_text_end_when_it_turns_out_to_be_no_complaint() -> None:
    before = ticket(article(QUESTION))
    plan = decide(withheld(before), Case(5), CN, NOW)
    assert plan.changes["complaint_due_at"]
    assert not plan.facts
    after, case = carry_out(before, Case(5), plan, CN, NOW)
    plan = plan_of(after, case)
    assert dict(plan.changes) == {
        "complaint_stage": "not_complaint",
        "complaint_regime": None,
        "complaint_ack_due_at": None,
        "complaint_due_at": None,
        "complaint_next_step": None,
        "complaint_next_step_at": None,
        "complaint_privacy": None,
    }
    assert not plan.facts
    after, case = handled(after, case)
    assert not plan_of(after, case).writes


# failures

FAILURE = Failure("rejected", "OMBUD-1", NOW + HOUR)


def test_a_failure_is_said_once_and_a_second_one_after_a_recovery_again() -> None:
    failed, case = handled(ticket(article(CLEAR)))
    for _ in range(2):
        plans = failure_plans(failed, case, CN, FAILURE)
        assert [dict(plan.changes) for plan in plans] == [
            {
                "complaint_stage": "needs_help",
                "complaint_next_step": "请管理员处理后重试",
                "complaint_next_step_at": FAILURE.next_try,
            },
            {},
        ]
        failed, case = carry_out(failed, case, plans[0], CN, NOW)
        assert not failure_plans(failed, case, CN, FAILURE)
        (later,) = failure_plans(failed, case, CN, replace(FAILURE, next_try=NOW + DAY))
        assert (dict(later.changes), later.note) == ({"complaint_next_step_at": NOW + DAY}, None)
        failed, case = handled(failed, case)
        assert failed.fields["complaint_stage"] == "received"


def test_a_failure_whose_stage_the_helpdesk_lacks_or_refuses_is_said_once() -> None:
    before = ticket(article(CLEAR))
    lacking = without(before, "complaint_stage")
    for failed in (before, lacking):
        *_, alone = failure_plans(failed, Case(5), CN, FAILURE)
        assert not alone.changes
        after, _ = carry_out(failed, Case(5), alone, CN, NOW)
        assert not failure_plans(after, Case(5), CN, FAILURE)
    after, case = carry_out(lacking, Case(5), decide(withheld(lacking), Case(5), CN, NOW), CN, NOW)
    assert not decide(withheld(after), case, CN, NOW).writes


# properties

WORDS = st.lists(
    st.sampled_from(
        ["我要投诉", "贷款", "服务费", "手续费", "谢谢", "催收骚扰", "存款", "13800138000", "。", "late fee"]
    ),
    max_size=8,
).map("".join)
TEXTS = st.one_of(st.text(max_size=80), WORDS)
VALUES = st.one_of(st.none(), st.text(max_size=8), st.booleans(), st.datetimes(timezones=st.just(NOW.tzinfo)))


@st.composite
def tickets(draw: st.DrawFn) -> Ticket:
    """Any ticket that an adapter could fetch."""
    articles = [
        article(
            draw(TEXTS),
            number=number,
            sender=draw(st.sampled_from(list(Sender))),
            at=NOW + draw(st.integers(0, 99)) * HOUR,
            is_html=draw(st.booleans()),
            internal=draw(st.booleans()),
        )
        for number in range(1, 1 + draw(st.integers(0, 4)))
    ]
    names = [name.removeprefix("complaint_") for name in BY_NAME]
    held = draw(st.dictionaries(st.sampled_from(names), VALUES, max_size=4))
    lacking = draw(st.sets(st.sampled_from(sorted(BY_NAME)), max_size=3))
    return without(
        saved(
            ticket(*articles, title=draw(TEXTS)),
            {f"complaint_{name}": value for name, value in held.items()},
            Author.AGENT,
        ),
        *lacking,
    )


@settings(max_examples=120, deadline=None)
@given(before=tickets(), hours=st.integers(0, 2000), mapping=st.sampled_from([CN, UK]))
def test_deciding_is_total_and_idempotent(before: Ticket, hours: int, mapping: object) -> None:
    assert mapping in (CN, UK)
    chosen = CN if mapping is CN else UK
    now = NOW + hours * HOUR
    after, case = handled(before, mapping=chosen, now=now)
    again = plan_of(after, case, chosen, now)
    assert not again.writes
    assert not again.facts


@settings(max_examples=120, deadline=None)
@given(before=tickets(), other=tickets(), hide=st.booleans(), hours=st.integers(0, 2000))
def test_after_any_edit_one_round_is_enough_and_the_next_writes_nothing(
    before: Ticket, other: Ticket, hide: bool, hours: int
) -> None:
    plan = decide(withheld(before), Case(5), CN, NOW) if hide else plan_of(before)
    after, case = carry_out(before, Case(5), plan, CN, NOW)
    held = {name: value for name, value in other.fields.items() if name in after.fields and value is not None}
    later = [replace(one, id=one.id + 50) for one in other.articles]
    after = answered(replace(after, fields=MappingProxyType({**after.fields, **held})), *later)
    now = NOW + hours * HOUR
    after, case = handled(after, case, now=now)
    again = plan_of(after, case, now=now)
    assert not again.writes
    assert not again.facts


@settings(max_examples=120, deadline=None)
@given(before=tickets(), mapping=st.booleans())
def test_at_every_follow_up_what_was_due_is_late_and_is_not_followed_up_again(
    before: Ticket, mapping: bool
) -> None:
    chosen = CN if mapping else UK
    after, case = handled(before, mapping=chosen)
    for follow_up in plan_of(after, case, chosen).follow_ups:
        plan = plan_of(after, case, chosen, now=follow_up.due_at)
        assert follow_up not in plan.follow_ups
        if "complaint_next_step" in after.fields:
            step = plan.changes.get("complaint_next_step", after.fields["complaint_next_step"])
            assert str(step).startswith(("已逾期", "Overdue"))


@settings(max_examples=120, deadline=None)
@given(before=tickets(), data=st.data())
def test_only_differing_fields_are_written_and_never_those_of_agents_or_orders(
    before: Ticket, data: st.DataObject
) -> None:
    case = Case(5, theirs=frozenset(data.draw(st.sets(st.sampled_from(sorted(PROPOSED)), max_size=3))))
    plan = plan_of(before, case)
    for name, value in plan.changes.items():
        assert before.fields.get(name) != value
        if BY_NAME[name].owner is Owner.ORDER:
            assert value is None
        elif name not in plan.returned:
            assert BY_NAME[name].owner in (Owner.COMPUTED, Owner.PROPOSED)
            assert name not in case.theirs or name not in plan.theirs


@settings(max_examples=80, deadline=None)
@given(before=tickets(), data=st.data())
def test_the_order_of_facts_does_not_matter(before: Ticket, data: st.DataObject) -> None:
    kinds = st.sampled_from(["received", "acknowledged", "response_sent", "regulator_forwarded"])
    sources = st.sampled_from(["ticket", "history:7", "history:12", "article:3"])
    instants = st.integers(-99, 99).map(lambda hours: NOW + hours * HOUR)
    facts = data.draw(st.lists(st.builds(Fact, kinds, instants, sources), max_size=5))
    shuffled = data.draw(st.permutations(facts))
    one = plan_of(before, Case(5, facts=tuple(facts)))
    other = plan_of(before, Case(5, facts=tuple(shuffled)))
    assert one == other
