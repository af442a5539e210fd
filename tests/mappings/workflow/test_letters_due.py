"""Letters that are due: once an occasion, never behind a person's back where a life may be at stake."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.facts import FactKind
from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.models import Case, Delivery, Fact, Sender
from mappings.plan import LetterWay, NoteKind, Plan
from mappings.workflow.correspondence import SURVEY_LINK
from tests.mappings.builders import CLEAR, NOW, answered, article, plan_of
from tests.mappings.workflow.cases import (
    BANK,
    ENGLISH,
    HOUR,
    LETTERS,
    at,
    case_of,
    complaint,
    done,
    mailed,
    ordered,
    told,
    with_letter,
)

DISCLAIMER = (
    "This e-mail and any attachments are confidential and intended solely for the addressee. If you have"
    " received this message in error, please notify the sender and delete it. Any views or opinions"
    " expressed are solely those of the author and do not necessarily represent those of the company."
)
GERMAN = "Ich beschwere mich: Sie haben mir eine Mahngebühr berechnet, obwohl ich meinen Kredit bezahlt habe."


def test_a_receipt_is_acknowledged_by_itself_in_the_customers_language() -> None:
    (letter,) = plan_of(complaint(), mapping=BANK).letters
    assert (letter.kind, letter.way) == ("acknowledgement", LetterWay.SEND)
    for expected in ("24 November 2026", "81005", "complaints@bank.example", "Example Bank"):
        assert expected in letter.html
    chinese = load_mapping(LETTERS.replace("UK", "CN"))
    (letter,) = plan_of(complaint(CLEAR), mapping=chinese).letters
    assert "尊敬的" in letter.html


def test_it_counts_only_once_the_mail_has_taken_it_and_is_never_written_twice() -> None:
    before, case, first = done(complaint(), Case(5), delivery=Delivery.WAITING)
    assert first.changes["complaint_stage"] == "received"
    assert [one.kind for one in first.follow_ups if one.kind == "letter_check"]
    waiting = plan_of(before, case, BANK, NOW + HOUR)
    assert not waiting.letters
    assert not waiting.writes
    heads = tuple(
        replace(one, delivery=Delivery.SENT) if one.delivery is Delivery.WAITING else one
        for one in before.articles
    )
    plan = plan_of(replace(before, articles=heads), case, BANK, NOW + HOUR)
    assert plan.changes["complaint_stage"] == "triage"
    assert {fact.kind for fact in plan.facts} == {"letter_delivered", "acknowledged"}
    assert plan.note is None


def test_a_letter_that_bounces_acknowledges_nothing_and_its_agent_is_told_once() -> None:
    before, case, _ = done(complaint(), Case(5), delivery=Delivery.FAILED)
    before, case, plan = done(before, case, now=NOW + HOUR)
    assert "Not delivered" in told(plan)
    assert not plan.letters
    assert {fact.kind for fact in case.facts} & {"acknowledged", "letter_failed"} == {"letter_failed"}
    assert not plan_of(before, case, BANK, NOW + HOUR).writes
    again = plan_of(ordered(before, "acknowledge"), case, BANK, NOW + HOUR)
    assert [letter.way for letter in again.letters] == [LetterWay.SEND]


def test_an_agents_mail_that_bounces_afterwards_acknowledges_nothing_any_more() -> None:
    quiet = load_mapping("version: 1\nlanguage: en\njurisdiction: UK\nreminders: []\n")
    waiting = mailed("We have it.", delivery=Delivery.WAITING)
    before, case, plan = done(answered(complaint(), waiting), Case(5), quiet, NOW + HOUR)
    assert plan.changes["complaint_stage"] == "triage"
    articles = tuple(
        replace(one, delivery=Delivery.FAILED) if one.id == waiting.id else one for one in before.articles
    )
    plan = plan_of(replace(before, articles=articles), case, quiet, NOW + 2 * HOUR)
    assert plan.changes["complaint_stage"] == "received"
    assert "Not delivered" in told(plan)


def test_what_is_old_or_closed_at_first_sight_gets_no_letter_by_itself() -> None:
    (letter,) = plan_of(complaint(), mapping=BANK, now=NOW + 20 * 24 * HOUR).letters
    assert letter.way is LetterWay.DRAFT
    assert not plan_of(replace(complaint(), state="closed"), mapping=BANK).letters


@pytest.mark.parametrize("sender", [Sender.AGENT, Sender.SYSTEM])
def test_nothing_is_sent_when_somebody_has_acknowledged(sender: Sender) -> None:
    mapping = load_mapping(f"{LETTERS}acknowledged_by_auto_reply: true\n")
    reply = article("We have it.", number=9, sender=sender, at=NOW)
    assert not plan_of(answered(complaint(), reply), mapping=mapping).letters


def test_without_the_section_nothing_is_written() -> None:
    bare = load_mapping("version: 1\nlanguage: en\njurisdiction: UK\nreminders: []\n")
    assert not plan_of(complaint(), mapping=bare).letters


def test_without_an_address_every_letter_but_the_survey_is_to_be_printed() -> None:
    before, case, first = done(complaint(address=False), Case(5))
    (letter,) = first.letters
    assert (letter.kind, letter.way, letter.action) == ("acknowledgement", LetterWay.PRINT, "")
    assert "<code>acknowledge</code>, <code>2026-11-20 post</code>" in letter.told_in_note
    before, case, final = done(ordered(before, "answer", "send progress"), case)
    assert [(one.kind, one.way) for one in final.letters] == [("progress", LetterWay.PRINT)]
    before, case, final = done(ordered(before, "answer", hours=2), case)
    assert [(one.way, one.action) for one in final.letters] == [(LetterWay.PRINT, "")]
    assert "response_sent=2026-11-20 referral_told=2026-11-20" in final.letters[0].told_in_note
    day = NOW.date().isoformat()
    on_record = f"response_sent={day} referral_told={day}"
    before, case, _ = done(ordered(before, "record", on_record, hours=3), case)
    asked = plan_of(ordered(before, "ask_feedback", hours=4), case, BANK)
    assert not asked.letters
    assert "no e-mail address" in told(asked)


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ("", f"{ENGLISH} I cannot go on, I want to kill myself."),
        ("  draft_for: [penalty_interest, fees]\n", ENGLISH),
        ("  draft_for: [pricing]\n", ENGLISH),
    ],
)
def test_a_life_at_stake_or_a_held_back_category_is_only_drafted(more: str, text: str) -> None:
    mapping = load_mapping(LETTERS + more)
    (letter,) = plan_of(complaint(text), mapping=mapping).letters
    assert letter.way is LetterWay.DRAFT
    assert letter.told_in_note


def test_an_order_sends_once_and_another_one_is_told_that_it_has_been_acknowledged() -> None:
    mapping = load_mapping(LETTERS.replace("acknowledgement, ", ""))
    before, case, plan = done(complaint(), Case(5), mapping)
    assert plan.letters[0].way is LetterWay.DRAFT
    before, case, plan = done(ordered(before, "acknowledge"), case, mapping, NOW + HOUR)
    assert [letter.way for letter in plan.letters] == [LetterWay.SEND]
    after, case, plan = done(before, case, mapping, NOW + 2 * HOUR)
    assert plan.changes["complaint_stage"] == "triage"
    refused = plan_of(ordered(after, "acknowledge", hours=3), case, mapping, NOW + 3 * HOUR)
    assert not refused.letters
    assert "acknowledged on <code>2026-11-24</code>" in told(refused)


def test_it_can_be_put_on_record_that_it_was_done_in_another_way() -> None:
    before, case, _ = done(complaint(address=False), Case(5))
    plan = plan_of(ordered(before, "acknowledge", "2026-11-24 by telephone"), case, BANK, NOW + HOUR)
    assert plan.changes["complaint_stage"] == "triage"
    for day, expected in (("2026-11-23", "older than"), ("2026-11-30", "lies ahead")):
        wrong = plan_of(ordered(before, "acknowledge", day), case, BANK, NOW + HOUR)
        assert expected in told(wrong)


def test_what_is_asked_for_stands_in_the_letter_without_personal_data_and_without_a_line_nothing_goes() -> (
    None
):
    before, case, _ = done(complaint(), Case(5))
    line = "2026-12-04 statements of Mr Wei Zhang, 13800138000; contract"
    (letter,) = plan_of(ordered(before, "ask_customer", line), case, BANK, NOW + HOUR).letters
    assert letter.way is LetterWay.DRAFT
    assert "<li>contract</li>" in letter.html
    assert "4 December 2026" in letter.html
    assert "13800138000" not in letter.html
    assert "Zhang" not in letter.html
    (sent,) = plan_of(ordered(before, "ask_customer", "send: contract"), case, BANK, NOW + HOUR).letters
    assert sent.way is LetterWay.SEND
    for line, expected in (("", "says what is needed"), ("2026-11-20 contract", "the day is over")):
        assert expected in told(plan_of(ordered(before, "ask_customer", line), case, BANK, NOW + HOUR))


@pytest.mark.parametrize("day", ["2027-1-4", "2027-01-04", "2027-1-04,", "2027-01-4 ;"])
def test_what_follows_a_day_is_asked_for_as_it_is_written(day: str) -> None:
    before = ordered(complaint(), "ask_customer", f"send: {day} bank statements; contract")
    (letter,) = plan_of(before, case_of(at(FactKind.ACKNOWLEDGED)), BANK, NOW + HOUR).letters
    assert "<li>bank statements</li>" in letter.html
    assert "4 January 2027" in letter.html


def test_a_final_answer_is_drafted_and_never_sent_unread() -> None:
    before, case, _ = done(complaint(outcome="upheld"), Case(5))
    (letter,) = plan_of(ordered(before, "answer"), case, BANK, NOW + HOUR).letters
    assert (letter.kind, letter.way, letter.action) == ("final", LetterWay.DRAFT, "answer")
    assert "Financial Ombudsman Service" in letter.html
    assert "⟦" in letter.html
    refused = plan_of(ordered(before, "answer", "send"), case, BANK, NOW + HOUR)
    assert not refused.letters
    assert "only a person can write" in told(refused)


def test_the_mail_of_the_same_save_is_the_answer_once_it_is_delivered() -> None:
    before, case, _ = done(complaint(), Case(5))
    mail = "We uphold it. You may go to the Financial Ombudsman Service."
    plan = plan_of(ordered(before, "answer", mail=mail), case, BANK, NOW + HOUR)
    assert plan.changes["complaint_stage"] == "answered"
    assert {fact.kind for fact in plan.facts} >= {"answer_written", "referral_told", "response_sent"}
    slow = ordered(before, "answer", mail=mail)
    slow = replace(
        slow, articles=(*slow.articles[:-1], replace(slow.articles[-1], delivery=Delivery.WAITING))
    )
    after, case, plan = done(slow, case, now=NOW + HOUR)
    assert plan.changes["complaint_stage"] == "triage"
    sent = replace(
        after,
        articles=tuple(
            replace(one, delivery=Delivery.SENT) if one.id == 600 else one for one in after.articles
        ),
    )
    assert plan_of(sent, case, BANK, NOW + 2 * HOUR).changes["complaint_stage"] == "answered"


def test_a_mail_of_another_save_another_agent_or_with_blanks_is_no_answer() -> None:
    before, case, _ = done(complaint(), Case(5))
    for other in (mailed("Yes.", hours=0.5), mailed("Yes.", by_id=6)):
        plan = plan_of(ordered(answered(before, other), "answer"), case, BANK, NOW + HOUR)
        assert "response_sent" not in {fact.kind for fact in plan.facts}
        assert plan.letters[0].kind == "final"
    blank = plan_of(
        ordered(before, "answer", mail="Findings: ⟦findings: please write⟧"), case, BANK, NOW + HOUR
    )
    assert "Not counted as the answer" in told(blank)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("holding 2026-12-20 external appraisal", "holding_delay"),
        ("progress", "progress"),
        ("summary", "summary_resolution"),
    ],
)
def test_other_letters_are_named_in_the_line(line: str, kind: str) -> None:
    before, case, _ = done(complaint(), Case(5))
    (letter,) = plan_of(ordered(before, "answer", line), case, BANK, NOW + HOUR).letters
    assert letter.kind == kind
    assert letter.way is LetterWay.DRAFT


def test_the_summary_is_refused_once_the_days_that_the_law_gives_for_it_are_over() -> None:
    facts = case_of(at(FactKind.ACKNOWLEDGED))

    def summary(days: int, mapping: Mapping = BANK) -> Plan:
        before = ordered(complaint(), "answer", "summary", hours=days * 24)
        return plan_of(before, facts, mapping, NOW + days * 24 * HOUR)

    assert summary(3).letters[0].kind == "summary_resolution"
    late = summary(4)
    assert not late.letters
    assert "until <code>2026-11-27 (FCA Handbook DISP 1.5.1R)</code> only" in told(late)
    unbound = load_mapping(f"{LETTERS}clocks: {{off: [uk.disp.src]}}\n")
    assert summary(4, unbound).letters


@pytest.mark.parametrize(
    ("where", "text", "language", "greeting"),
    [("CN", CLEAR, "zh", "尊敬的"), ("DE", GERMAN, "de", "Beschwerde")],
)
@pytest.mark.parametrize("begin", ["--\n", ""])
def test_what_stands_under_every_mail_changes_neither_language_nor_category(
    where: str, text: str, language: str, greeting: str, begin: str
) -> None:
    mapping = load_mapping(LETTERS.replace("UK", where))
    alone = plan_of(complaint(text), mapping=mapping)
    plan = plan_of(complaint(f"{text}\n\n{begin}{DISCLAIMER}"), mapping=mapping)
    assert (plan.decision.language, plan.decision.issue) == (language, alone.decision.issue)
    assert greeting in plan.letters[0].html
    later = answered(complaint(text), article(ENGLISH * 9, number=9, at=NOW + HOUR))
    assert plan_of(later, mapping=mapping).decision.language == language


def test_no_letter_promises_a_day_that_is_over() -> None:
    due = "19 January 2027"
    facts = {"acknowledge": case_of(), "answer": case_of(at(FactKind.ACKNOWLEDGED))}
    for verb, line in (("acknowledge", ""), ("answer", "progress")):
        for days, promised in ((1, True), (56, True), (57, False)):
            before = ordered(complaint(), verb, line, hours=days * 24)
            (letter,) = plan_of(before, facts[verb], BANK, NOW + days * 24 * HOUR).letters
            assert (due in letter.html) is promised


@pytest.mark.parametrize(
    ("line", "expected"),
    [("tomorrow", "begins with the name of a letter"), ("holding", "needs a date such as")],
)
def test_a_line_that_names_no_letter_is_refused(line: str, expected: str) -> None:
    before, case, _ = done(complaint(), Case(5))
    plan = plan_of(ordered(before, "answer", line), case, BANK, NOW + HOUR)
    assert not plan.letters
    assert expected in told(plan)


def test_after_the_end_the_customer_is_asked_once_and_reminded_once() -> None:
    facts = (at(FactKind.ACKNOWLEDGED), at(FactKind.RESPONSE_SENT, 2), at(FactKind.CLOSED, 3))
    before = replace(complaint(), state="closed")
    now = NOW + 4 * HOUR
    before, case, plan = done(before, case_of(*facts), now=now)
    assert [letter.kind for letter in plan.letters] == ["survey"]
    assert SURVEY_LINK in plan.letters[0].html
    assert not plan_of(before, case, BANK, now).letters
    later = now + 24 * 8 * HOUR
    after, asked, plan = done(before, case, now=later)
    assert [letter.kind for letter in plan.letters] == ["survey_reminder"]
    assert not plan_of(after, asked, BANK, later).letters
    bounced = replace(case, facts=(*case.facts, at(FactKind.LETTER_FAILED, 4, value="survey")))
    assert not plan_of(before, bounced, BANK, later).letters
    happy = replace(case, facts=(*case.facts, at(FactKind.SATISFACTION, 5, value="5")))
    assert not plan_of(before, happy, BANK, later).letters


def test_feedback_is_not_asked_for_where_no_survey_is_set_up() -> None:
    facts = (at(FactKind.ACKNOWLEDGED), at(FactKind.RESPONSE_SENT, 2))
    case = replace(case_of(*facts, stage="answered"), has_survey=False)
    plan = plan_of(ordered(complaint(), "ask_feedback", hours=4), case, BANK, NOW + 4 * HOUR)
    assert "no survey to link to" in told(plan)
    assert "OMBUD_SURVEY_KEYS" in told(plan)


def test_a_template_that_cannot_be_written_is_told_once_and_stops_nothing() -> None:
    broken = load_mapping(LETTERS + '  own: [["en/acknowledgement_uk", "{{ nothing }}"]]\n')
    before, case, plan = done(complaint(), Case(5), broken)
    assert "Could not be written" in told(plan)
    assert not plan.letters
    assert plan.changes["complaint_stage"] == "received"
    assert not plan_of(before, case, broken).writes


@settings(max_examples=60, deadline=None)
@given(
    deliveries=st.lists(st.sampled_from(Delivery), min_size=1, max_size=4),
    steps=st.lists(st.integers(1, 90), min_size=1, max_size=6),
)
def test_however_often_it_is_looked_at_no_letter_is_written_twice(
    deliveries: list[Delivery], steps: list[int]
) -> None:
    before, case = complaint(), Case(5)
    written: list[str] = []
    now = NOW
    for number, step in enumerate(steps):
        before, case, plan = done(before, case, now=now, delivery=deliveries[number % len(deliveries)])
        written += [letter.kind for letter in plan.letters]
        now += step * HOUR
    assert written == ["acknowledgement"]


def test_a_letter_alone_has_a_note_of_its_own() -> None:
    facts = (at(FactKind.ACKNOWLEDGED), at(FactKind.RESPONSE_SENT, 2), at(FactKind.CLOSED, 3))
    plan = plan_of(replace(complaint(), state="closed"), case_of(*facts), BANK, NOW + 4 * HOUR)
    assert plan.note is not None
    assert plan.note.kind is NoteKind.LETTER


def test_a_receipt_that_is_corrected_to_a_later_day_is_acknowledged_by_a_person_only() -> None:
    later = Fact("received", NOW + 24 * HOUR, "history:70")
    for delivery in (Delivery.SENT, Delivery.WAITING):
        before, case, _ = done(complaint(), Case(5), delivery=delivery)
        corrected = replace(case, facts=(*case.facts, later))
        plan = plan_of(before, corrected, BANK, NOW + 25 * HOUR)
        assert not plan.letters
        assert plan.changes.get("complaint_stage", "received") == "received"
    again = plan_of(ordered(before, "acknowledge", hours=25), corrected, BANK, NOW + 25 * HOUR)
    assert "on its way" in told(again)


def test_a_letter_of_another_receipt_does_not_count() -> None:
    again = Fact("received", NOW + 48 * HOUR, "history:70")
    denied = Fact(FactKind.NOT_COMPLAINT.value, NOW + 24 * HOUR, "history:60")
    before = with_letter(complaint(), "acknowledgement", Delivery.SENT)
    confirmed = Fact(FactKind.CONFIRMED.value, NOW + 48 * HOUR, "history:71", value="consumer/pricing::fees")
    plan = plan_of(before, case_of(denied, again, confirmed), BANK, NOW + 49 * HOUR)
    assert [letter.kind for letter in plan.letters] == ["acknowledgement"]
