"""The part of a note about dates: which moved, from when to when, by which rule, and which law binds now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Final

from mappings import fields, jurisdictions
from mappings.clocks import acknowledgement_of, leading_of
from mappings.clocks.catalogue import clock_name
from mappings.clocks.own import HOLD
from mappings.fields import FieldValue
from mappings.law import Because, Law
from mappings.mapping import Mapping
from mappings.models import Case
from mappings.plan import RunningClock
from mappings.texts import clock_word, say

_BINDING: Final = ("duty", "hold", "report")
"""Kinds of clocks that ask something of the house; windows and retention periods are told when one asks."""


@dataclass(frozen=True, slots=True)
class Dates:
    """What is known of the dates of a case.

    Attributes:
        computed: Fields as they should stand.
        other_law: True when other jurisdictions or packs come to bind at this moment.
        kept: Names of the fields that the ticket has.
    """

    case: Case
    computed: ReadOnly[str, FieldValue]
    clocks: Sequence[RunningClock]
    law: Law
    other_law: bool
    kept: frozenset[str] = frozenset()


def date_parts(mapping: Mapping, dates: Dates) -> Iterator[str]:
    """A part for the law where it changed, for each field whose date moved, and for all other dates."""
    if dates.other_law:
        yield law_part(mapping, dates.law)
    told: set[str] = set()
    for name, clock in (
        (fields.ACKNOWLEDGE_DUE_AT.name, acknowledgement_of(dates.clocks)),
        (fields.DUE_AT.name, leading_of(dates.clocks)),
    ):
        old, new = dates.case.written.get(name), dates.computed.get(name)
        if clock is None or not isinstance(new, datetime) or old == new:
            continue
        # a date that begins to run later on: a notice was recorded, work began again
        known = fields.STAGE.name in dates.case.written and name in dates.kept
        begins = known and old is None and clock.stopped_at is None
        if begins or isinstance(old, datetime):
            yield _field(mapping, name, old if isinstance(old, datetime) else None, new, clock)
            if dates.case.due.get(clock.id) == old:
                told.add(clock.id)
    others = [*_moved(dates, told), *_ended(dates)]
    if others:
        listed = "".join(f"<li>{_other(mapping, *other)}</li>" for other in others)
        yield f"<div>{say(mapping.language, 'dates_moved')}<ul>{listed}</ul></div>"
    begun = "".join(f"<li>{_begun(mapping, clock)}</li>" for clock in _beginning(dates, told))
    if begun:
        yield f"<div>{say(mapping.language, 'dates_begun')}<ul>{begun}</ul></div>"


def law_part(mapping: Mapping, law: Law) -> str:
    """Whose law binds the case, and why."""
    speak = mapping.language
    items = (
        say(speak, "law.item", jurisdiction=because.jurisdiction.value, because=_because(mapping, because))
        for because in law.because
    )
    return say(speak, "law", items=say(speak, "separator").join(items))


def _because(mapping: Mapping, because: Because) -> str:
    speak = mapping.language
    if not because.entry:
        return say(speak, "law.usual")
    conditions = (say(speak, f"law.{name}", value=escape(value)) for name, value in because.conditions)
    return say(speak, "law.entry", entry=str(because.entry), conditions=say(speak, "comma").join(conditions))


def _moved(dates: Dates, told: set[str]) -> Iterator[tuple[str, datetime, RunningClock | None]]:
    for clock in dates.clocks:
        old = dates.case.due.get(clock.id)
        if old is not None and old != clock.due_at and clock.stopped_at is None and clock.id not in told:
            yield clock.id, old, clock


def _ended(dates: Dates) -> Iterator[tuple[str, datetime, RunningClock | None]]:
    """Dates that no longer run, though nothing has fulfilled them."""
    running = {clock.id for clock in dates.clocks}
    for rule, old in sorted(dates.case.due.items()):
        if rule not in running and not rule.startswith(HOLD):
            yield rule, old, None


def _beginning(dates: Dates, told: set[str]) -> Iterator[RunningClock]:
    """What binds us from now on: duties, holds and reports that did not run when one last looked."""
    written = dates.case.written
    dated = any(written.get(one.name) is not None for one in (fields.ACKNOWLEDGE_DUE_AT, fields.DUE_AT))
    if fields.STAGE.name not in written or (dated and not dates.case.due):
        # never told, or told and forgotten since: after a crash, or while the ticket was not ours
        return
    for clock in dates.clocks:
        is_new = clock.id not in dates.case.due and clock.id not in told and clock.stopped_at is None
        if is_new and clock.kind in _BINDING and not clock.id.startswith(HOLD):
            yield clock


def _begun(mapping: Mapping, clock: RunningClock) -> str:
    return say(
        mapping.language,
        "date_begun",
        id=escape(clock.id),
        name=escape(clock_name(mapping, clock.id)),
        date=_local(clock.due_at, clock.timezone),
        zone=escape(clock.timezone),
    )


def _other(mapping: Mapping, rule: str, old: datetime, clock: RunningClock | None) -> str:
    speak = mapping.language
    if clock is None:
        return say(speak, "date_ended", id=escape(rule), old=_local(old, mapping.zone_name()))
    zone = clock.timezone
    return say(
        speak,
        "date_moved",
        id=escape(rule),
        old=_local(old, zone),
        new=_local(clock.due_at, zone),
        zone=escape(zone),
    )


def _field(mapping: Mapping, name: str, old: datetime | None, new: datetime, clock: RunningClock) -> str:
    """Old and new date of a field, the rule that gives it, and the fact from which that is counted."""
    speak = mapping.language
    start = _start(clock)
    return say(
        speak,
        "due_changed",
        field=escape(name),
        old=say(speak, "due_none") if old is None else _local(old, clock.timezone),
        new=_local(new, clock.timezone),
        zone=escape(clock.timezone),
        id=escape(clock.id),
        fact=escape(clock_word(speak, "fact", start["fact"])),
        day=_local(datetime.fromisoformat(start["at"]), clock.timezone)[:10],
        source=escape(start["source"]),
    )


def _start(clock: RunningClock) -> dict[str, str]:
    steps = {step.code: dict(step.detail) for step in clock.trace}
    return steps.get("restarted") or steps["started"]


def _local(at: datetime, zone: str) -> str:
    return at.astimezone(jurisdictions.zone(zone)).strftime("%Y-%m-%d %H:%M")
