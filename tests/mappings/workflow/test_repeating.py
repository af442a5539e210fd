"""Complaints of the same customer about the same matter: the second is a signal, the third goes up."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from mappings.loader import load_mapping
from mappings.models import Case
from tests.mappings.builders import NOW, plan_of
from tests.mappings.workflow.cases import HOUR, complaint, done, told

MAPPING = load_mapping("version: 1\nlanguage: en\njurisdiction: UK\nreminders: []\n")
LED = load_mapping(
    "version: 1\nlanguage: en\njurisdiction: UK\nreminders: []\n"
    "people: [{login: carla@bank.example}, {login: leo@bank.example, lead: true}]\n"
)


@pytest.mark.parametrize(
    ("earlier", "severity", "signal"), [((), "medium", False), ((3,), "medium", True), ((3, 4), "high", True)]
)
def test_the_second_is_a_signal_and_the_third_raises_severity_one_step(
    earlier: tuple[int, ...], severity: str, signal: bool
) -> None:
    plan = plan_of(complaint(), replace(Case(5), earlier=earlier), MAPPING)
    assert plan.decision.severity == severity
    assert ("repeat" in {trigger.id for trigger in plan.decision.triggers}) == signal


def test_the_note_links_the_earlier_tickets_and_it_is_told_once() -> None:
    before, case, plan = done(complaint(), replace(Case(5), earlier=(3, 4)), MAPPING)
    assert "complaint number 3 of this customer" in told(plan)
    assert '<a href="#ticket/zoom/3">3</a>' in told(plan)
    again = plan_of(before, replace(case, earlier=(3, 4)), MAPPING, NOW + HOUR)
    assert not again.writes
    # it stays so although nobody looks again
    assert plan_of(before, replace(case, earlier=()), MAPPING, NOW + HOUR).decision.severity == "high"


def test_critical_comes_from_other_signals_only() -> None:
    text = "I complain: the debt collectors threaten me and told my boss about my loan."
    alone = plan_of(complaint(text), mapping=MAPPING).decision
    plan = plan_of(complaint(text), replace(Case(5), earlier=(1, 2, 3, 4)), MAPPING)
    assert alone.severity == plan.decision.severity == "high"


def test_the_third_goes_to_the_lead() -> None:
    loads = MappingProxyType({"carla@bank.example": 0, "leo@bank.example": 9})
    case = replace(Case(5), loads=loads)
    assert plan_of(complaint(), replace(case, earlier=(3,)), LED).desk == {"owner": "carla@bank.example"}
    assert plan_of(complaint(), replace(case, earlier=(3, 4)), LED).desk == {"owner": "leo@bank.example"}
