"""A plan as pages show it: decision, evidence, clocks, planned writes. Masked, as it comes from deciding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from integration.pipeline import Reading
from integration.shown import planned, standing
from mappings.mapping import Mapping
from mappings.plan import Decision, FollowUp, Note, Plan, RunningClock
from mappings.redaction.tokens import TOKEN


@dataclass(frozen=True, slots=True)
class Write:
    """A field that would be written.

    Attributes:
        now: What stands there; empty for nothing.
    """

    field: str
    now: str
    planned: str


@dataclass(frozen=True, slots=True)
class Explained:
    """What a page shows of a plan."""

    decision: Decision
    decided_above: float
    evidence: Sequence[tuple[str, str]]
    signals: Sequence[tuple[str, str, str]]
    clocks: Sequence[RunningClock]
    writes: Sequence[Write]
    note: Note | None = field(repr=False)
    letters: Sequence[tuple[str, str]]
    follow_ups: Sequence[FollowUp]
    decided_at: datetime | None = None


def of_reading(reading: Reading, mapping: Mapping) -> Explained:
    """Of a ticket as it stands in the helpdesk."""
    writes = [
        Write(name, standing(reading, name), planned(reading.plan, name)) for name in reading.plan.changes
    ]
    return _explained(reading.plan, mapping, writes, reading.now)


def of_plan(plan: Plan, mapping: Mapping) -> Explained:
    """Of a text that is on no ticket yet."""
    return _explained(plan, mapping, [Write(name, "", planned(plan, name)) for name in plan.changes], None)


def masked_parts(text: str) -> list[tuple[str, bool]]:
    """A masked text in pieces, and whether each stands for a value.

    >>> masked_parts("ask [NAME-1] now")
    [('ask ', False), ('[NAME-1]', True), (' now', False)]
    """
    parts, end = [], 0
    for found in TOKEN.finditer(text):
        parts += [(text[end : found.start()], False), (found[0], True)]
        end = found.end()
    return [part for part in (*parts, (text[end:], False)) if part[0]]


def _explained(plan: Plan, mapping: Mapping, writes: Sequence[Write], at: datetime | None) -> Explained:
    decision = plan.decision
    return Explained(
        decision=decision,
        decided_above=mapping.decided_above,
        evidence=[(one.rule, one.text) for one in decision.evidence],
        signals=[
            (trigger.id, trigger.level, one.text) for trigger in decision.triggers for one in trigger.evidence
        ],
        clocks=plan.clocks,
        writes=writes,
        note=plan.note,
        letters=[(letter.kind, letter.way.value) for letter in plan.letters],
        follow_ups=plan.follow_ups,
        decided_at=at,
    )
