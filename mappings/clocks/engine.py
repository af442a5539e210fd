"""Rules and facts → clocks. Recomputed from facts every time, never edited in place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from mappings import facts as reading
from mappings import jurisdictions
from mappings.clocks import trace
from mappings.clocks.arithmetic import due
from mappings.clocks.own import own_rules
from mappings.jurisdictions import Jurisdiction
from mappings.length import Unit
from mappings.mapping import Mapping
from mappings.models import Fact
from mappings.packs.regime import ClockRule, regimes_of
from mappings.plan import RunningClock


@dataclass(frozen=True, slots=True)
class Subject:
    """What a complaint is about, as far as clocks ask."""

    nature: str | None = None
    issue: str | None = None
    product: str | None = None


def run_clocks(
    mapping: Mapping, jurisdiction: Jurisdiction, facts: Iterable[Fact], subject: Subject
) -> tuple[RunningClock, ...]:
    """Every clock whose start fact is known, earliest due first.

    The rows of the jurisdiction's packs that are on, and the site's own targets; each starts on its own
    fact only.
    """
    facts = tuple(facts)
    law_zone = jurisdictions.TIME_ZONES[jurisdiction]
    clocks = [
        clock
        for pack in regimes_of(jurisdiction, mapping.regimes)
        for rule in pack.rules_in(jurisdiction)
        if rule.on and rule.applies_if.met(subject.nature, subject.issue, subject.product)
        if (clock := _run(rule, facts, law_zone)) is not None
    ]
    own_zone = mapping.zone_name(jurisdiction)
    clocks += [clock for rule in own_rules(mapping) if (clock := _run(rule, facts, own_zone)) is not None]
    return tuple(sorted(clocks, key=lambda clock: (clock.due_at, clock.id)))


def _run(rule: ClockRule, facts: tuple[Fact, ...], zone_name: str) -> RunningClock | None:
    found = (reading.starts(facts, kind, late=rule.late) for kind in rule.starts_on)
    start = min((fact for fact in found if fact is not None), key=lambda fact: fact.at, default=None)
    if start is None or rule.length is None or rule.unit in (None, Unit.BUSINESS_DAY):
        return None
    zone = jurisdictions.zone(zone_name)
    try:
        due_date, due_at = due(start.at, rule.length, rule.unit, zone)
    except OverflowError:
        return None
    stop = _stop(rule, facts, start.at)
    steps = [
        trace.started(start, zone),
        trace.length(rule.length, rule.unit),
        trace.result(due_date, due_at),
    ]
    if rule.unit is not Unit.HOUR:
        steps.insert(1, trace.day_zero(start.at.astimezone(zone).date()))
    if stop is not None:
        steps.append(trace.stopped(stop))
    return RunningClock(
        id=rule.id,
        kind=rule.kind,
        answers=rule.stops_on[0].value if rule.stops_on else "",
        due_date=due_date,
        timezone=zone_name,
        due_at=due_at,
        citation=rule.citation,
        stopped_at=stop.at.astimezone(UTC) if stop is not None else None,
        trace=tuple(steps),
    )


def _stop(rule: ClockRule, facts: tuple[Fact, ...], started_at: datetime) -> Fact | None:
    found = (fact for kind in rule.stops_on for fact in reading.of_kind(facts, kind) if fact.at >= started_at)
    return min(found, key=lambda fact: (fact.at, fact.source), default=None)
