"""The stages: read from what was reached, whatever the order in which it became known."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.facts import FactKind
from mappings.models import Fact
from mappings.orders import HANDLERS
from mappings.stages import Stage
from mappings.verbs import BUILT, Verb
from mappings.workflow.machine import (
    LEADS_TO,
    NOT_AT,
    REACHED_BY,
    UNDONE_BY_REOPENING,
    WAY,
    Milestone,
    milestones,
    stage_of,
    verbs_at,
)
from mappings.workflow.page import page
from tests.mappings.builders import NOW
from tests.mappings.workflow.cases import HOUR, at

MILESTONES = st.sets(st.sampled_from(Milestone))
KINDS = st.sampled_from([*REACHED_BY, FactKind.REOPENED, FactKind.RECEIVED])
FACTS = st.lists(
    st.builds(at, KINDS, st.integers(0, 50), st.integers(1, 99)),
    max_size=8,
)


@pytest.mark.parametrize(
    ("reached", "stage"),
    [
        ((), Stage.RECEIVED),
        ((Milestone.ASSIGNED, Milestone.CATEGORISED), Stage.RECEIVED),
        ((Milestone.ACKNOWLEDGED,), Stage.ACKNOWLEDGED),
        ((Milestone.ACKNOWLEDGED, Milestone.ASSIGNED), Stage.ACKNOWLEDGED),
        ((Milestone.ACKNOWLEDGED, Milestone.CATEGORISED), Stage.TRIAGE),
        ((Milestone.ACKNOWLEDGED, Milestone.CATEGORISED, Milestone.ASSIGNED), Stage.INVESTIGATING),
        ((Milestone.PROPOSED,), Stage.PROPOSED),
        ((Milestone.PROPOSED, Milestone.CARRIED_OUT), Stage.CARRYING_OUT),
        ((Milestone.CARRIED_OUT, Milestone.ANSWERED), Stage.ANSWERED),
        ((Milestone.ANSWERED, Milestone.WITHDRAWN), Stage.WITHDRAWN),
        ((Milestone.WITHDRAWN, Milestone.CLOSED), Stage.CLOSED),
        ((Milestone.CLOSED, Milestone.ARCHIVED), Stage.ARCHIVED),
        ((Milestone.ARCHIVED,), Stage.RECEIVED),
    ],
)
def test_the_furthest_milestone_gives_the_stage(reached: tuple[Milestone, ...], stage: Stage) -> None:
    assert stage_of(reached) is stage


@given(reached=MILESTONES, more=MILESTONES)
def test_reaching_more_never_leads_back(reached: set[Milestone], more: set[Milestone]) -> None:
    way = [step.stage for step in WAY]
    assert way.index(stage_of(reached | more)) <= way.index(stage_of(reached))


@given(facts=FACTS, data=st.data(), categorised=st.booleans(), assigned=st.booleans())
def test_the_order_of_facts_does_not_matter(
    facts: list[Fact], data: st.DataObject, categorised: bool, assigned: bool
) -> None:
    mixed = data.draw(st.permutations(facts))
    one = milestones(facts, categorised=categorised, assigned=assigned)
    assert one == milestones(mixed, categorised=categorised, assigned=assigned)


@given(facts=FACTS)
def test_after_reopening_nothing_of_the_end_counts_and_the_acknowledgement_does(facts: list[Fact]) -> None:
    reopened = Fact(FactKind.REOPENED.value, NOW + 60 * HOUR, "history:500")
    before = milestones(facts, categorised=True, assigned=True)
    after = milestones([*facts, reopened], categorised=True, assigned=True)
    assert not after & set(UNDONE_BY_REOPENING)
    assert after == before - set(UNDONE_BY_REOPENING)


def test_every_stage_of_the_way_can_be_reached_and_offers_something_to_do() -> None:
    reachable = {stage_of(step.all_of) for step in WAY}
    assert reachable == {step.stage for step in WAY}
    for stage in reachable:
        assert set(verbs_at(stage)) & set(BUILT)


def test_every_verb_is_carried_out_and_offered_once() -> None:
    assert sorted(BUILT) == sorted(Verb)
    assert set(HANDLERS) == set(Verb)


def test_a_verb_that_leads_somewhere_is_not_offered_once_it_is_over() -> None:
    for verb in LEADS_TO:
        assert Stage.ARCHIVED in NOT_AT[verb]
    assert Stage.NOT_COMPLAINT in NOT_AT[Verb.CLOSE]


def test_the_page_is_drawn_from_the_table() -> None:
    written = (Path(__file__).parents[3] / "docs/workflow.md").read_text(encoding="utf-8")
    assert written == page(), "write it anew: ombud stages --write docs/workflow.md"
