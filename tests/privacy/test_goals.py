"""Floors under the figures on texts of a spent split that was worked through, so that no change loses them.

The goals stand in `tests.privacy.goals`; `make privacy` prints every figure beside its goal. These are floors
of regression, a little below what was reached when they were set: raise them when the detection gets better.
"""

from __future__ import annotations

from typing import Final

import pytest

from tests.privacy.corpus import texts
from tests.privacy.goals import Goal, goals
from tests.privacy.model import Split
from tests.privacy.scorer import Score, score

TEXTS: Final = 300
FLOORS: Final[dict[str, float]] = {
    "recall: known values": 0.998,
    "recall: ids, cards, IBAN, plainly written": 0.995,
    "recall: ids, cards, IBAN, disguised": 0.98,
    "recall: e-mail": 0.99,
    "recall: phone": 0.99,
    "recall: account and loan numbers": 0.98,
    "recall: date of birth": 0.97,
    "recall: addresses, zh": 0.98,
    "recall: addresses, en and en-IN": 0.92,
    "recall: unknown names, zh": 0.94,
    "recall: unknown names, en and en-IN": 0.97,
}
CEILINGS: Final[dict[str, float]] = {
    "exact leaks of known values": 0,
    "look-alikes masked": 0.005,
    "sensitive characters left readable": 0.01,
    "texts without an answer": 0,
}


@pytest.fixture(scope="module")
def figures() -> dict[str, Goal]:
    """Every figure of some texts, by name."""
    return {goal.name: goal for goal in goals(score(texts(Split.SEVENTH, TEXTS)))}


@pytest.mark.parametrize("name", FLOORS)
def test_recall_does_not_fall(figures: dict[str, Goal], name: str) -> None:
    assert figures[name].cases > 0
    assert figures[name].figure >= FLOORS[name]


@pytest.mark.parametrize("name", CEILINGS)
def test_harm_does_not_grow(figures: dict[str, Goal], name: str) -> None:
    assert figures[name].figure <= CEILINGS[name]


def test_every_figure_with_a_goal_has_a_floor_or_a_ceiling() -> None:
    with_goal = {goal.name for goal in goals(Score()) if goal.goal is not None}
    assert with_goal <= FLOORS.keys() | CEILINGS.keys()
