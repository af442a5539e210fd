"""What the pipeline tells becomes counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import pytest
from prometheus_client import REGISTRY

from integration.observe import MetricSteps
from integration.writeback import Applied, Result
from mappings.facts import FactKind
from mappings.models import Case, Fact
from mappings.plan import Decision, LetterWay, Note, NoteKind, OutgoingLetter, Plan

NOW: Final = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
PLAN: Final = Plan(Decision("en", is_complaint=True, is_loan=True))


def counted(name: str, **labels: str) -> float:
    """A counter's value."""
    return REGISTRY.get_sample_value(f"ombud_{name}_total", labels) or 0


def letters(result: str, kind: str = "acknowledgement") -> float:
    """How many letters ended so."""
    return counted("letters", kind=kind, result=result)


def applied(*facts: Fact, result: Result = Result.WRITTEN) -> Applied:
    """What became of a plan."""
    return Applied(result, Case(5), "e", facts)


@pytest.mark.parametrize(
    ("kind", "result"),
    [
        (FactKind.LETTER_WRITTEN, "sent"),
        (FactKind.LETTER_PROPOSED, "drafted"),
        (FactKind.LETTER_FAILED, "failed"),
    ],
)
def test_a_letter_is_counted_by_its_kind_and_what_became_of_it(kind: FactKind, result: str) -> None:
    fact = Fact(kind.value, NOW, "letter:acknowledgement:first")
    letter = OutgoingLetter("acknowledgement", "first", LetterWay.SEND, "", "", fact)
    before = letters(result)
    MetricSteps().applied(replace(PLAN, letters=(letter,)), applied(fact, Fact("shared", NOW, "x")))
    assert letters(result) == before + 1


@pytest.mark.parametrize(
    ("kind", "source", "result"),
    [
        (FactKind.LETTER_DELIVERED, "article:7", "delivered"),
        (FactKind.LETTER_FAILED, "article:7", "bounced"),
        (FactKind.LETTER_FAILED, "letter:final:first", "failed"),
    ],
)
def test_what_the_mail_says_later_is_counted(kind: FactKind, source: str, result: str) -> None:
    before = letters(result, "final")
    MetricSteps().applied(replace(PLAN, facts=(Fact(kind.value, NOW, source, value="final"),)), applied())
    assert letters(result, "final") == before + 1


def test_personal_data_is_counted_by_type_with_the_summary_and_no_second_time() -> None:
    found = (("CN_ID", 2), ("PHONE", 1))
    before = [counted("spans", type=kind) for kind, _ in found]
    for kind in (NoteKind.SUMMARY, NoteKind.CHANGE, None):
        note = None if kind is None else Note(kind, "", "")
        MetricSteps().applied(replace(PLAN, note=note, found=found), applied())
    assert [counted("spans", type=kind) for kind, _ in found] == [before[0] + 2, before[1] + 1]


def test_what_agents_put_right_is_counted_by_the_issue_that_ombud_held_and_ours_set_again_is_not() -> None:
    corrected = Fact("issue_corrected", NOW, "history:1", "hardship::hardship", was="pricing::fees")
    confirmed = Fact(
        "confirmed", NOW, "history:2", "consumer/hardship::hardship", was="consumer/pricing::fees"
    )
    own = replace(corrected, value="pricing::fees", was="hardship::solar_rebate")
    ours = replace(corrected, value="pricing::fees")

    def found() -> tuple[float, ...]:
        by_issue = (counted("issues_put_right", issue=issue) for issue in ("fees", "hardship", "own"))
        return (*by_issue, counted("overrides", kind="issue_corrected"))

    for facts, more in (
        ((corrected,), (1, 0, 0, 1)),
        ((corrected, confirmed), (1, 0, 0, 1)),
        ((own,), (0, 0, 1, 1)),
        ((ours,), (0, 0, 0, 0)),
    ):
        before = found()
        MetricSteps().applied(replace(PLAN, facts=facts), applied())
        assert tuple(now - then for now, then in zip(found(), before, strict=True)) == more


def test_an_issue_is_counted_once_a_ticket_as_ombud_held_it_before_people_spoke() -> None:
    held = replace(PLAN.decision, is_complaint=True, issue="fees", own=None)
    said = replace(held, issue="hardship")
    before = counted("issues", issue="fees"), counted("issues", issue="own")
    summary = replace(PLAN, note=Note(NoteKind.SUMMARY, "", ""), spoken=held, decision=said)
    for plan in (summary, replace(summary, note=Note(NoteKind.CHANGE, "", ""))):
        MetricSteps().applied(plan, applied())
    MetricSteps().applied(replace(summary, spoken=replace(held, own="solar_rebate")), applied())
    assert (counted("issues", issue="fees"), counted("issues", issue="own")) == (before[0] + 1, before[1] + 1)


def test_nothing_that_people_did_is_counted_while_nothing_is_written() -> None:
    plan = replace(
        PLAN,
        facts=(Fact("product_corrected", NOW, "history:1"),),
        orders=(("confirm", "confirmed"),),
        note=Note(NoteKind.SUMMARY, "", ""),
        found=(("IBAN", 1),),
    )
    names = (("spans", {"type": "IBAN"}), ("orders", {"verb": "confirm", "result": "confirmed"}))
    before = [counted(name, **labels) for name, labels in names]
    MetricSteps().applied(plan, applied(result=Result.SHADOW))
    assert [counted(name, **labels) for name, labels in names] == before
