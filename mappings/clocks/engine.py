"""Rules and facts → clocks. Recomputed from facts every time, never edited in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain

from mappings import jurisdictions
from mappings.clocks import trace
from mappings.clocks.calendars import Calendar, calendar_of
from mappings.clocks.own import held, hold_rule, own_rules
from mappings.clocks.period import Frame, Period, period_of, start_of, stop_of
from mappings.facts import FactKind
from mappings.jurisdictions import Jurisdiction
from mappings.law import Law
from mappings.mapping import Mapping
from mappings.models import Fact
from mappings.packs.regime import ClockRule, RegimePack, Sourced
from mappings.plan import RunningClock


@dataclass(frozen=True, slots=True)
class Subject:
    """What a complaint is about, as far as clocks ask.

    Attributes:
        country: Of the customer, two capital letters.
        channel: Way on which it came, in the helpdesk's words.
    """

    nature: str | None = None
    issue: str | None = None
    product: str | None = None
    country: str | None = None
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class Undated:
    """A duty, hold or report whose rule has no number: shown, without a date.

    Attributes:
        no_date: prompt, immediate, none_fixed, national.
        started_at: UTC.
        stopped_at: UTC; None while it is open.
        flags: What a hold forbids meanwhile.
    """

    id: str
    kind: str
    no_date: str
    citation: str
    started_at: datetime
    stopped_at: datetime | None = None
    flags: tuple[str, ...] = ()


def run_clocks(
    mapping: Mapping,
    law: Law,
    facts: Iterable[Fact],
    subject: Subject,
    until: datetime | None = None,
) -> tuple[RunningClock, ...]:
    """Every clock whose start fact is known, earliest due first.

    The rows of the packs that bind and are on, and the site's own targets; each starts on its own
    fact only. Rows without a number are in `undated`.

    Args:
        until: UTC; a pause that is still open is known to have lasted up to here. None: it leaves nothing out
            until it ends.
    """
    known = tuple(facts)
    frames = frames_of(mapping, law, known, subject, until)
    clocks = [clock for frame in frames if (clock := run(frame, known)) is not None]
    clocks += _held(law.jurisdiction, known)
    return tuple(sorted(clocks, key=lambda clock: (clock.due_at, clock.id)))


def undated(mapping: Mapping, law: Law, facts: Iterable[Fact], subject: Subject) -> tuple[Undated, ...]:
    """What has started and has no number in its rule."""
    known = tuple(facts)
    found = (_undated(frame, known) for frame in frames_of(mapping, law, known, subject))
    return tuple(entry for entry in found if entry is not None)


def flags_of(clocks: Iterable[RunningClock], others: Iterable[Undated], now: datetime) -> frozenset[str]:
    """What holds forbid at an instant, codes of `mappings.packs.regime.Flag`."""
    dated = (clock.flags for clock in clocks if clock.stopped_at is None and clock.due_at >= now)
    open_ended = (entry.flags for entry in others if entry.stopped_at is None)
    return frozenset(chain.from_iterable(chain(dated, open_ended)))


def frames_of(
    mapping: Mapping,
    law: Law,
    facts: Sequence[Fact],
    subject: Subject,
    until: datetime | None = None,
) -> Iterator[Frame]:
    """Every rule that may run for a complaint, with its zone, calendar and named pauses."""
    kinds = {fact.kind for fact in facts}
    seen: set[str] = set()
    for jurisdiction, pack in law.packs(mapping):
        for rule in pack.rules_in(jurisdiction):
            if rule.id not in seen and is_on(mapping, rule) and _fits(rule, subject, kinds):
                seen.add(rule.id)
                yield frame_of(mapping, jurisdiction, pack, rule, subject, until)
    yield from own_frames(mapping, law.jurisdiction, until)


def acknowledgement_starts(mapping: Mapping, law: Law) -> frozenset[str]:
    """Facts beside the receipt on which a duty to acknowledge begins, such as a notice in writing."""
    return frozenset(
        kind.value
        for jurisdiction, pack in law.packs(mapping)
        for rule in pack.rules_in(jurisdiction)
        if rule.kind == "duty" and rule.stops_on[0] == FactKind.ACKNOWLEDGED and is_on(mapping, rule)
        for kind in rule.starts_on
        if kind != FactKind.RECEIVED
    )


def own_frames(
    mapping: Mapping, jurisdiction: Jurisdiction, until: datetime | None = None
) -> Iterator[Frame]:
    """The site's own targets with the zone and calendar of a jurisdiction."""
    zone = jurisdictions.zone(mapping.zone_name(jurisdiction))
    for rule in own_rules(mapping, jurisdiction):
        yield Frame(rule, zone, _calendar(mapping, rule), until=until)


def _calendar(mapping: Mapping, rule: ClockRule) -> Calendar | None:
    return calendar_of(mapping, rule.calendar) if rule.calendar is not None else None


def frame_of(
    mapping: Mapping,
    jurisdiction: Jurisdiction,
    pack: RegimePack,
    rule: ClockRule,
    subject: Subject,
    until: datetime | None = None,
) -> Frame:
    """A rule of a pack with its zone, its calendar, and the named pauses that apply to a complaint."""
    windows = tuple(
        window
        for window in pack.pauses
        if window.id in rule.excludes and is_on(mapping, window) and _met(window, subject)
    )
    return Frame(
        rule,
        jurisdictions.zone(rule.zone or jurisdictions.TIME_ZONES[jurisdiction]),
        _calendar(mapping, rule),
        windows,
        until,
        pack.id,
        pack.version,
    )


def is_on(mapping: Mapping, row: Sourced) -> bool:
    """True when a row runs here: shipped on or switched on, and not switched off."""
    return (row.on or row.id in mapping.clocks.on) and row.id not in mapping.clocks.off


def run(frame: Frame, facts: Sequence[Fact]) -> RunningClock | None:
    """One clock; None when it has not started, has no number, or would end beyond the year 9999."""
    try:
        period = period_of(frame, facts)
    except OverflowError:
        return None
    return None if period is None else running(frame, period)


def running(frame: Frame, period: Period) -> RunningClock:
    """A period as a clock with its explanation."""
    rule, steps = frame.rule, trace.steps_of(frame, period)
    return RunningClock(
        id=rule.id,
        kind=rule.kind,
        answers=rule.stops_on[0].value if rule.stops_on else "",
        due_date=period.due.day,
        timezone=frame.zone.key,
        due_at=period.due.at,
        citation=rule.citation,
        stopped_at=period.stop.at.astimezone(UTC) if period.stop is not None else None,
        trace=steps,
        regime=rule.regime,
        flags=rule.flags,
        warnings=trace.warnings_of(steps),
    )


def _held(jurisdiction: Jurisdiction, facts: Sequence[Fact]) -> Iterator[RunningClock]:
    """Holds that agents ordered, each with its own end."""
    zone = jurisdictions.zone(jurisdictions.TIME_ZONES[jurisdiction])
    for flag, fact in held(facts).items():
        clock = run(Frame(hold_rule(flag), zone), (fact,))
        if clock is not None:
            yield clock


def _fits(rule: ClockRule, subject: Subject, kinds: set[str]) -> bool:
    return _met(rule, subject) and kinds.issuperset(rule.applies_if.facts)


def _met(row: Sourced, subject: Subject) -> bool:
    return row.applies_if.met(
        subject.nature, subject.issue, subject.product, subject.country, subject.channel
    )


def _undated(frame: Frame, facts: Sequence[Fact]) -> Undated | None:
    rule = frame.rule
    start = start_of(frame, facts) if rule.no_date is not None else None
    if start is None or rule.no_date is None:
        return None
    stop = stop_of(rule, facts, start.at)
    return Undated(
        rule.id,
        rule.kind,
        rule.no_date,
        rule.citation,
        start.at.astimezone(UTC),
        stop.at.astimezone(UTC) if stop is not None else None,
        rule.flags,
    )
