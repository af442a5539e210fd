"""Which clock stands in the ticket's fields."""

from __future__ import annotations

from collections.abc import Iterable

from mappings.facts import FactKind
from mappings.plan import RunningClock


def leading_of(clocks: Iterable[RunningClock]) -> RunningClock | None:
    """The earliest open answer duty of ours; holds, windows, reports and duties of others never lead."""
    duties = (
        clock
        for clock in clocks
        if clock.kind == "duty" and clock.answers == FactKind.RESPONSE_SENT and clock.stopped_at is None
    )
    return min(duties, key=lambda clock: (clock.due_at, clock.id), default=None)


def acknowledgement_of(clocks: Iterable[RunningClock]) -> RunningClock | None:
    """The earliest open duty to acknowledge; where none is open the earliest, so the field keeps its date."""
    duties = (clock for clock in clocks if clock.kind == "duty" and clock.answers == FactKind.ACKNOWLEDGED)
    return min(duties, key=lambda clock: (clock.stopped_at is not None, clock.due_at, clock.id), default=None)
