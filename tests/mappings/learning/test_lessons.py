"""What people said of a case, and what of it teaches."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mappings.facts import HISTORY, FactKind
from mappings.fields import ISSUE, STAGE
from mappings.learning.lessons import Said, Verdict, verdict_of
from mappings.models import Case, Fact
from mappings.own_categories import CategoriesSection
from mappings.stages import Stage

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
FEES, RATE = "pricing::fees", "pricing::interest_rate"


def fact(kind: FactKind, number: int, value: str = "", was: str = "") -> Fact:
    return Fact(kind.value, NOW + timedelta(minutes=number), f"{HISTORY}{number}", value=value, was=was)


def case(*facts: Fact, issue: str | None = None, stage: Stage = Stage.TRIAGE) -> Case:
    return Case(7, facts=facts, written={ISSUE.name: issue, STAGE.name: stage.value})


CORRECTED = fact(FactKind.ISSUE_CORRECTED, 3, RATE, FEES)


@pytest.mark.parametrize(
    ("met", "said"),
    [
        (case(CORRECTED), Verdict("interest_rate", Said.CORRECTED)),
        (case(fact(FactKind.ISSUE_CORRECTED, 3, FEES, FEES)), Verdict("fees", Said.CONFIRMED)),
        (case(fact(FactKind.CONFIRMED, 3, f"consumer/{FEES}")), Verdict("fees", Said.CONFIRMED)),
        (
            case(CORRECTED, fact(FactKind.CONFIRMED, 5, f"consumer/{FEES}")),
            Verdict("fees", Said.CONFIRMED),
        ),
        (case(issue=FEES, stage=Stage.CLOSED), Verdict("fees", Said.STOOD)),
        (case(issue=FEES, stage=Stage.TRIAGE), None),
        (case(CORRECTED, fact(FactKind.HANDED_BACK, 5, ISSUE.name)), None),
        (case(CORRECTED, fact(FactKind.NOT_COMPLAINT, 5)), None),
        (case(fact(FactKind.ISSUE_CORRECTED, 3, "unlisted", FEES)), None),
        (case(fact(FactKind.ISSUE_CORRECTED, 3, "", FEES)), None),
    ],
)
def test_the_newest_word_of_a_person_counts_and_what_stood_to_the_end(
    met: Case, said: Verdict | None
) -> None:
    assert verdict_of(met, CategoriesSection()) == said
