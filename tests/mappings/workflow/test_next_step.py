"""The next step names what holds the complaint up, not what comes after it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mappings import fields
from mappings.loader import load_mapping
from mappings.models import Fact
from mappings.stages import Stage
from mappings.steps import next_step
from mappings.workflow.gate import awaits_approval

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
FOUR_EYES = load_mapping(
    "version: 1\nlanguage: en\njurisdiction: UK\nsecond_pair_of_eyes: [carry_out, close_rejected]\n"
)
TWO_EYES = load_mapping("version: 1\nlanguage: en\njurisdiction: UK\n")
PROPOSED = Fact("proposed", NOW, "history:10")
ANSWERED = Fact("response_sent", NOW, "article:4")
REJECTED: dict[str, fields.FieldValue] = {fields.OUTCOME.name: "not_upheld"}


def step(
    stage: Stage, *, approval: bool = False, filed_at: datetime | None = None
) -> tuple[str, datetime | None]:
    found = next_step(
        None,
        None,
        acknowledged=True,
        stage=stage,
        waiting=False,
        confirm=False,
        now=NOW,
        approval=approval,
        filed_at=filed_at,
    )
    return found.code, found.at


def test_a_proposal_waits_for_its_approval_and_a_later_one_for_another() -> None:
    approved = Fact("approved", NOW, "history:11", "proposal")
    again = Fact("proposed", NOW, "history:12")
    assert awaits_approval({}, (PROPOSED,), FOUR_EYES, Stage.PROPOSED)
    assert not awaits_approval({}, (PROPOSED, approved), FOUR_EYES, Stage.PROPOSED)
    assert awaits_approval({}, (PROPOSED, approved, again), FOUR_EYES, Stage.PROPOSED)


def test_a_rejection_waits_for_its_approval_once_it_was_answered() -> None:
    approved = Fact("approved", NOW, "history:13", "closing")
    assert awaits_approval(REJECTED, (ANSWERED,), FOUR_EYES, Stage.ANSWERED)
    assert not awaits_approval(REJECTED, (ANSWERED, approved), FOUR_EYES, Stage.ANSWERED)
    assert not awaits_approval(REJECTED, (ANSWERED,), FOUR_EYES, Stage.INVESTIGATING)
    assert not awaits_approval({fields.OUTCOME.name: "upheld"}, (ANSWERED,), FOUR_EYES, Stage.ANSWERED)


def test_where_one_pair_of_eyes_is_enough_nothing_waits() -> None:
    assert not awaits_approval({}, (PROPOSED,), TWO_EYES, Stage.PROPOSED)
    assert not awaits_approval(REJECTED, (ANSWERED,), TWO_EYES, Stage.ANSWERED)


@pytest.mark.parametrize(
    ("stage", "approval", "code"),
    [
        (Stage.PROPOSED, True, "approve"),
        (Stage.PROPOSED, False, "carry_out"),
        (Stage.ANSWERED, True, "approve_close"),
        (Stage.ANSWERED, False, "close"),
        (Stage.INVESTIGATING, False, "answer"),
    ],
)
def test_the_step_is_to_approve_while_something_waits_for_it(stage: Stage, approval: bool, code: str) -> None:
    assert step(stage, approval=approval) == (code, None)


def test_a_closed_complaint_shows_when_it_is_filed() -> None:
    filed_at = NOW + timedelta(days=14)
    assert step(Stage.CLOSED, filed_at=filed_at) == ("file", filed_at)
    assert step(Stage.ARCHIVED) == ("nothing", None)
