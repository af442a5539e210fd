"""The stages of a complaint as a state machine: milestones in, stage out; one table for code and docs.

A case has reached milestones; the furthest one gives its stage. Facts come in any order and some are recorded
days later, so the stage is read from all that is known and never moved step by step (contract 5).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from mappings import facts as reading
from mappings.facts import FactKind
from mappings.models import Fact
from mappings.stages import Stage
from mappings.verbs import Verb


class Milestone(StrEnum):
    """What a complaint can have reached, in the order of its way."""

    ACKNOWLEDGED = "acknowledged"
    CATEGORISED = "categorised"
    """The category is settled: decided with certainty, or by a person."""
    ASSIGNED = "assigned"
    """Somebody is responsible."""
    PROPOSED = "proposed"
    CARRIED_OUT = "carried_out"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Step:
    """A stage and what has to be reached for it.

    Attributes:
        all_of: Every one of these.
    """

    stage: Stage
    all_of: tuple[Milestone, ...] = ()


WAY: Final = (
    Step(Stage.ARCHIVED, (Milestone.CLOSED, Milestone.ARCHIVED)),
    Step(Stage.CLOSED, (Milestone.CLOSED,)),
    Step(Stage.WITHDRAWN, (Milestone.WITHDRAWN,)),
    Step(Stage.ANSWERED, (Milestone.ANSWERED,)),
    Step(Stage.CARRYING_OUT, (Milestone.CARRIED_OUT,)),
    Step(Stage.PROPOSED, (Milestone.PROPOSED,)),
    Step(Stage.INVESTIGATING, (Milestone.ACKNOWLEDGED, Milestone.CATEGORISED, Milestone.ASSIGNED)),
    Step(Stage.TRIAGE, (Milestone.ACKNOWLEDGED, Milestone.CATEGORISED)),
    Step(Stage.ACKNOWLEDGED, (Milestone.ACKNOWLEDGED,)),
    Step(Stage.RECEIVED),
)
"""The furthest stage first; the first one whose milestones are reached is it."""

REACHED_BY: Final[ReadOnly[FactKind, Milestone]] = MappingProxyType(
    {
        FactKind.ACKNOWLEDGED: Milestone.ACKNOWLEDGED,
        FactKind.PROPOSED: Milestone.PROPOSED,
        FactKind.CARRIED_OUT: Milestone.CARRIED_OUT,
        FactKind.RESPONSE_SENT: Milestone.ANSWERED,
        FactKind.WITHDRAWN: Milestone.WITHDRAWN,
        FactKind.CLOSED: Milestone.CLOSED,
        FactKind.ARCHIVED: Milestone.ARCHIVED,
    }
)
"""Facts that are milestones. Category and owner are read from the ticket, where people change them."""

UNDONE_BY_REOPENING: Final = (
    Milestone.PROPOSED,
    Milestone.CARRIED_OUT,
    Milestone.ANSWERED,
    Milestone.WITHDRAWN,
    Milestone.CLOSED,
    Milestone.ARCHIVED,
)
"""What has to be reached again once a complaint is reopened."""

_ENDED: Final = (Stage.CLOSED, Stage.ARCHIVED, Stage.WITHDRAWN)
_NONE: Final = (Stage.NOT_COMPLAINT,)
_WORKING: Final = (
    Stage.RECEIVED,
    Stage.ACKNOWLEDGED,
    Stage.TRIAGE,
    Stage.INVESTIGATING,
    Stage.PROPOSED,
    Stage.CARRYING_OUT,
)

NOT_AT: Final[ReadOnly[Verb, tuple[Stage, ...]]] = MappingProxyType(
    {
        Verb.CONFIRM: (Stage.ARCHIVED, Stage.WITHDRAWN),
        Verb.NOT_COMPLAINT: (Stage.ANSWERED, *_ENDED),
        Verb.HAND_BACK: (Stage.ARCHIVED,),
        Verb.ACKNOWLEDGE: (Stage.ANSWERED, *_ENDED, *_NONE),
        Verb.ASK_CUSTOMER: (*_ENDED, *_NONE),
        Verb.SHARE: (*_ENDED, *_NONE),
        Verb.PROPOSE: (Stage.ANSWERED, *_ENDED, *_NONE),
        Verb.CARRY_OUT: (
            Stage.RECEIVED,
            Stage.ACKNOWLEDGED,
            Stage.TRIAGE,
            Stage.INVESTIGATING,
            *_ENDED,
            *_NONE,
        ),
        Verb.ANSWER: (*_ENDED, *_NONE),
        Verb.ASK_FEEDBACK: (*_WORKING, Stage.WITHDRAWN, Stage.ARCHIVED, *_NONE),
        Verb.ESCALATE: (*_ENDED, *_NONE),
        Verb.WITHDRAW: (*_ENDED, *_NONE),
        Verb.REOPEN: (*_WORKING, *_NONE),
        Verb.CLOSE: (Stage.CLOSED, Stage.ARCHIVED, *_NONE),
    }
)
"""Stages at which a verb makes no sense; a verb that is not named here goes always."""

LEADS_TO: Final[ReadOnly[Verb, Milestone]] = MappingProxyType(
    {
        Verb.ACKNOWLEDGE: Milestone.ACKNOWLEDGED,
        Verb.PROPOSE: Milestone.PROPOSED,
        Verb.CARRY_OUT: Milestone.CARRIED_OUT,
        Verb.ANSWER: Milestone.ANSWERED,
        Verb.WITHDRAW: Milestone.WITHDRAWN,
        Verb.CLOSE: Milestone.CLOSED,
    }
)
"""What a verb is meant to reach; letters reach it only once they have been delivered."""


def stage_of(reached: Iterable[Milestone]) -> Stage:
    """The stage of a complaint that has reached these milestones.

    >>> stage_of([Milestone.ASSIGNED]).value
    'received'
    >>> stage_of([Milestone.ASSIGNED, Milestone.CATEGORISED, Milestone.ACKNOWLEDGED]).value
    'investigating'
    """
    have = frozenset(reached)
    return next(step.stage for step in WAY if have.issuperset(step.all_of))


def milestones(facts: Iterable[Fact], *, categorised: bool, assigned: bool) -> frozenset[Milestone]:
    """What a case has reached, whatever the order of its facts.

    Args:
        categorised: The category is settled.
        assigned: Somebody is responsible.
    """
    facts = tuple(facts)
    found: set[Milestone] = {
        milestone
        for kind, milestone in REACHED_BY.items()
        if milestone is not Milestone.ACKNOWLEDGED and _holds(facts, kind, milestone)
    }
    if reading.is_acknowledged(facts):
        found.add(Milestone.ACKNOWLEDGED)
    if categorised:
        found.add(Milestone.CATEGORISED)
    if assigned:
        found.add(Milestone.ASSIGNED)
    return frozenset(found)


def reopened_at(facts: Iterable[Fact]) -> datetime | None:
    """When work on it began again, UTC; None when it never did."""
    return max((fact.at for fact in facts if fact.kind == FactKind.REOPENED), default=None)


def holding(facts: Iterable[Fact], kind: FactKind) -> tuple[Fact, ...]:
    """Facts of a kind that count: those since the complaint was last reopened, earliest first."""
    facts = tuple(facts)
    since = reopened_at(facts)
    return tuple(fact for fact in reading.of_kind(facts, kind) if since is None or fact.at > since)


def verbs_at(stage: Stage) -> Iterator[Verb]:
    """The verbs that can be ordered at a stage."""
    return (verb for verb in Verb if stage not in NOT_AT.get(verb, ()))


def _holds(facts: tuple[Fact, ...], kind: FactKind, milestone: Milestone) -> bool:
    if milestone in UNDONE_BY_REOPENING:
        return bool(holding(facts, kind))
    return bool(reading.of_kind(facts, kind))
