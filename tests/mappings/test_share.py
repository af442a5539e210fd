"""`share`: what it asks for, what it refuses, what crosses, and what follows from silence and answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.errors import MappingError
from mappings.jurisdictions import zone
from mappings.loader import load_mapping
from mappings.models import Case, Fact, Person, Question, Role, Sender, Ticket
from mappings.plan import OutgoingQuestion, Plan
from mappings.redaction.types import DataType
from mappings.sharing.asking import MOST_SIGNS, due_of
from mappings.sharing.following import instant_of
from mappings.sharing.line import read_request
from mappings.stages import Stage
from mappings.verbs import Verb
from mappings.workflow.machine import NOT_AT, verbs_at
from tests.mappings.builders import CLEAR, NOW, article, carry_out, edited, plan_of, ticket
from tests.scenarios.test_canary_types import VALUES

PARTNERS = """\
partners:
  - {id: core, group: Branch, name: Core banking, due: 10 days}
  - {id: law_firm, group: Lawyers, due: 5 business days, language: zh}
"""
EN = load_mapping(
    "version: 1\nlanguage: en\ntargets: {acknowledge: 24 hours, answer: 10 days}\nreminders: []\n"
    "redaction: {patterns: [{name: member, pattern: 'MB-[0-9]{7}'}]}\n" + PARTNERS
)
NONE = load_mapping("version: 1\nlanguage: en\nreminders: []\n")
CHECKED = Fact("identity_checked", NOW, "history:1", value="callback")


def complaint(text: str = CLEAR, *, facts: tuple[Fact, ...] = (CHECKED,)) -> tuple[Ticket, Case]:
    """A complaint that was looked at, and what is on record."""
    before = ticket(
        article(text), people=(Person(Role.CUSTOMER, firstname="Ottoline", lastname="Vrombaldine"),)
    )
    after, case = carry_out(before, Case(5), plan_of(before, mapping=EN), EN, NOW)
    return after, replace(case, facts=(*case.facts, *facts))


def share(line: str, *, text: str = CLEAR, facts: tuple[Fact, ...] = (CHECKED,)) -> Plan:
    before, case = complaint(text, facts=facts)
    return plan_of(edited(before, action="share", action_note=line or None), case, EN)


def asked(line: str, *, text: str = CLEAR) -> OutgoingQuestion:
    (question,) = share(line, text=text).questions
    return question


def told(plan: Plan) -> str:
    assert plan.note is not None
    return plan.note.html


def code(plan: Plan) -> str:
    ((verb, said),) = plan.orders
    assert verb == "share"
    return said


def test_a_question_goes_to_the_group_of_its_partner_with_what_is_needed_and_no_more() -> None:
    question = asked("core 2026-12-04 Was the fee booked twice?")
    assert (question.group, question.title) == ("Branch", "Question about complaint 81005")
    assert "Was the fee booked twice?" in question.html
    assert "贷款乱收服务费" in question.html
    assert "Pricing" in question.html or "fees" in question.html.lower()
    assert question.due_at == datetime(2026, 12, 4, 15, 59, 59, tzinfo=UTC)
    assert question.fact.value == "core/2026-12-04"


def test_a_partner_is_asked_in_its_language_and_business_days_are_counted() -> None:
    question = asked("law_firm 条款有效吗？")
    assert question.title == "关于投诉 81005 的问题"
    assert question.due_at == datetime(2026, 12, 1, 15, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", "partner"),
        ("nobody Why?", "partner"),
        ("Why was the fee booked twice?", "partner"),
        ("core", "question"),
        ("core 2026-12-04", "question"),
        ("core 2026-02-30 Why?", "date"),
        ("core 2026-11-20 Why?", "date_over"),
        ("recall core", "nothing_asked"),
        ("recall", "partner"),
        ("recall nobody", "partner"),
    ],
)
def test_what_cannot_be_asked_is_refused_and_nothing_is_made(line: str, expected: str) -> None:
    plan = share(line)
    assert code(plan) == expected
    assert not plan.questions
    assert not plan.partner_notes
    assert "Not carried out" in told(plan)


def test_nothing_is_disclosed_before_identity_is_on_record() -> None:
    plan = share("core Why?", facts=())
    assert code(plan) == "identity"
    assert not plan.questions
    assert "art. 22" in told(plan)
    assert "identity_checked=2026-11-24/callback" in told(plan)


def test_an_identity_check_is_recorded_with_how_it_was_done() -> None:
    before, case = complaint(facts=())
    for line, expected in (
        ("identity_checked=2026-11-23/document", ("2026-11-22T16:00:00+00:00", "document")),
        ("identity_checked=2026-11-23", ("2026-11-22T16:00:00+00:00", "")),
    ):
        plan = plan_of(edited(before, action="record", action_note=line), case, EN)
        (fact,) = [fact for fact in plan.facts if fact.kind == "identity_checked"]
        assert (fact.at.isoformat(), fact.value) == expected
    wrong = plan_of(
        edited(before, action="record", action_note="identity_checked=2026-11-23/hunch"), case, EN
    )
    assert wrong.orders == (("record", "identity_way"),)
    assert all(fact.kind != "identity_checked" for fact in wrong.facts)


def test_without_partners_the_order_says_who_has_to_do_what() -> None:
    before, case = complaint()
    plan = plan_of(edited(before, action="share", action_note="core Why?"), case, NONE)
    assert code(plan) == "partners_off"


def test_a_text_that_cannot_be_masked_is_not_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_text: str, _context: object) -> None:
        raise LookupError

    before, case = complaint()
    monkeypatch.setattr("mappings.redaction.recognisers.email.find", fails)
    plan = plan_of(edited(before, action="share", action_note="core Why?"), case, EN)
    assert code(plan) == "withheld"
    assert not plan.questions


@pytest.mark.parametrize("kind", list(DataType))
def test_no_type_of_personal_data_crosses_in_question_or_text(kind: DataType) -> None:
    cue, value = VALUES[kind]
    question = asked(f"core Is this right: {cue} {value}?", text=f"{CLEAR} {cue} {value}")
    for text in (question.html, question.title, question.told, repr(question)):
        assert value not in text


def test_the_same_value_has_the_same_token_in_question_and_text() -> None:
    question = asked("core Who is Ottoline Vrombaldine?", text=f"{CLEAR} Ottoline Vrombaldine")
    assert question.html.count("姓名-1]") + question.html.count("NAME-1]") == 2
    assert "Vrombaldine" not in question.html


def test_markup_of_customers_and_agents_stays_text() -> None:
    question = asked("core Is <b>this</b> right?", text=f"{CLEAR} <script>alert(1)</script>")
    assert "&lt;b&gt;this&lt;/b&gt;" in question.html
    assert "<script" not in question.html


def test_very_long_texts_are_cut_and_say_so() -> None:
    question = asked("core Why?", text=CLEAR + " 服务费" * MOST_SIGNS)
    assert len(question.html) < 2 * MOST_SIGNS
    assert "The rest is left out" in question.html


def test_share_is_offered_while_there_is_work_and_not_after_the_end() -> None:
    for stage in (Stage.CLOSED, Stage.ARCHIVED, Stage.WITHDRAWN, Stage.NOT_COMPLAINT):
        assert stage in NOT_AT[Verb.SHARE]
    assert Verb.SHARE in verbs_at(Stage.INVESTIGATING)


def followed(*facts: Fact, after: timedelta, **more: object) -> tuple[Plan, Case]:
    before, case = complaint()
    question = Question(27, "81027", "core", NOW, NOW + timedelta(days=10))
    asked_at = Fact("shared", NOW, "history:9", value="27/core/2026-12-04")
    case = replace(case, questions=(question,), facts=(*case.facts, asked_at, *facts))
    return plan_of(replace(before, **more), case, EN, NOW + after), case  # type: ignore[arg-type]  # of a Ticket


def test_a_partner_is_reminded_at_80_percent_and_once_its_time_is_over() -> None:
    silent, _ = followed(after=timedelta(days=7))
    assert silent.partner_notes == ()
    assert NOW + timedelta(days=8) in [one.due_at for one in silent.follow_ups if one.kind == "partner"]
    near, _ = followed(after=timedelta(days=8))
    (note,) = near.partner_notes
    assert (note.ticket_id, note.fact.value, note.close) == (27, "27/80", False)
    over, _ = followed(note.fact, after=timedelta(days=10))
    assert [one.fact.value for one in over.partner_notes] == ["27/100"]
    done, _ = followed(note.fact, over.partner_notes[0].fact, after=timedelta(days=40))
    assert done.partner_notes == ()


def test_after_a_long_silence_of_ours_only_the_later_reminder_is_left() -> None:
    plan, _ = followed(after=timedelta(days=30))
    assert [one.fact.value for one in plan.partner_notes] == ["27/100"]


@pytest.mark.parametrize("kind", ["partner_answered", "partner_recalled", "partner_lost"])
def test_who_has_answered_or_is_no_longer_asked_is_not_reminded(kind: str) -> None:
    plan, _ = followed(Fact(kind, NOW, "article:3", value="27"), after=timedelta(days=30))
    assert plan.partner_notes == ()


def test_an_answer_is_told_masked_and_goes_on_record_with_its_article() -> None:
    answer = article("Ottoline Vrombaldine paid, see [NAME-1]", number=300, sender=Sender.AGENT)
    plan, case = followed(after=timedelta(days=1), answers=((27, answer),))
    (fact,) = [fact for fact in plan.facts if fact.kind == "partner_answered"]
    assert (fact.source, fact.value) == ("article:300", "27")
    assert "Core banking answered" in told(plan)
    assert "Vrombaldine" not in told(plan)
    known = replace(case, facts=(*case.facts, fact))
    before, _ = complaint()
    again = plan_of(replace(before, answers=((27, answer),)), known, EN, NOW + timedelta(days=1))
    assert all(one.kind != "partner_answered" for one in again.facts)


def test_an_order_that_was_carried_out_half_way_asks_no_second_time() -> None:
    before, case = complaint()
    ordered = edited(before, action="share", action_note="core Why?")
    assert ordered.history is not None
    number = next(edit.id for edit in ordered.history.edits if edit.attribute == "complaint_action")
    made = Fact("shared", NOW, f"history:{number}", value="27/core/2026-12-04")
    question = Question(27, "81027", "core", NOW, NOW + timedelta(days=10))
    case = replace(case, facts=(*case.facts, made), questions=(question,))
    plan = plan_of(ordered, case, EN)
    assert code(plan) == "shared_before"
    assert not plan.questions
    assert "Ticket#81027" in told(plan)


def test_a_recall_closes_every_open_question_of_a_partner_and_no_other() -> None:
    before, case = complaint()
    due = NOW + timedelta(days=10)
    questions = (
        Question(27, "81027", "core", NOW, due),
        Question(28, "81028", "law_firm", NOW, due),
        Question(29, "81029", "core", NOW, due),
        Question(30, "81030", "core", NOW, due),
    )
    ended = Fact("partner_recalled", NOW, "partner:30", value="30")
    case = replace(case, questions=questions, facts=(*case.facts, ended))
    plan = plan_of(edited(before, action="share", action_note="recall core"), case, EN)
    assert [(note.ticket_id, note.close) for note in plan.partner_notes] == [(27, True), (29, True)]


def test_mistakes_about_partners_are_told_with_their_line() -> None:
    with pytest.raises(MappingError) as wrong:
        load_mapping(
            "version: 1\ngroups: [Complaints]\npartners:\n"
            "  - {id: core, group: Complaints, due: 5 days}\n"
            "  - {id: core, group: Branch, due: soon}\n"
            "  - {id: recall, group: Branch, due: 5 days}\n"
        )
    text = str(wrong.value)
    for line in (
        "ombud.yaml:4: partners[0].group: handles complaints (line 2)",
        "ombud.yaml:5: partners[1].id: is the id of another partner in line 4",
        "ombud.yaml:5: partners[1].due: must be a length",
        "ombud.yaml:6: partners[2].id: is what takes a question back",
    ):
        assert line in text, text


@given(st.text(max_size=80))
def test_any_line_is_read_and_its_question_is_part_of_it(line: str) -> None:
    request = read_request(line)
    assert request.question in line or request.day is not None or request.wrong_day
    assert not (request.recall and request.question)


@given(st.integers(0, 20_000))
def test_time_for_an_answer_ends_after_it_began_and_its_reminder_lies_between(hours: int) -> None:
    at = NOW + timedelta(hours=hours)
    for partner in EN.partners:
        due_at = due_of(partner, at, EN, EN.jurisdiction, zone(EN.zone_name()))
        assert due_at > at
        question = Question(1, "1", partner.id, at, due_at)
        assert at < instant_of(question, 80) < instant_of(question, 100) == due_at
