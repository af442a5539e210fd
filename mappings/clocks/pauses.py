"""Time that a rule leaves out: named grounds, and named windows of fixed days.

The day on which a pause begins still counts, the day on which it ends does not: what is left out is the
difference of the two dates. A pause that has not ended leaves nothing out; where the caller says until when
it is known to have lasted, it leaves out that much, so that the date can only move later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from mappings.clocks.counting import Days
from mappings.facts import FactKind
from mappings.models import Fact
from mappings.packs.regime import ANY_GROUND, GROUNDS, ClockRule, PauseWindow

_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pause:
    """One time that is left out.

    Attributes:
        ground: Ground or id of a window.
        begin: UTC.
        end: UTC; None while it lasts.
        source: What says that it began.
        end_source: What says that it ended; empty while it lasts.
        days: Local days that do not count; None when there are none.
    """

    ground: str
    begin: datetime
    end: datetime | None
    source: str
    end_source: str
    days: Days | None


def ground_of(fact: Fact) -> str:
    """The ground that a fact about a pause names; empty when it names none.

    >>> ground_of(Fact("paused", datetime(2026, 3, 1), "history:7", value="cn.o3.decision/appraisal"))
    'appraisal'
    """
    if fact.kind in (FactKind.PAUSED, FactKind.RESUMED):
        return next((part for part in fact.value.split("/") if part and "." not in part), "")
    return fact.kind.rpartition("_")[0]


def begins(fact: Fact) -> bool:
    """True when a fact begins a pause."""
    return fact.kind == FactKind.PAUSED or fact.kind in _STARTS


def ends(fact: Fact) -> bool:
    """True when a fact ends a pause."""
    return fact.kind == FactKind.RESUMED or fact.kind in _ENDS


def meant_for(fact: Fact, clock_id: str) -> bool:
    """True when a fact names this clock, or none."""
    named = [part for part in fact.value.split("/") if "." in part]
    return not named or clock_id in named


def pauses_of(
    rule: ClockRule,
    facts: Sequence[Fact],
    zone: ZoneInfo,
    windows: Iterable[PauseWindow] = (),
    until: datetime | None = None,
) -> tuple[Pause, ...]:
    """Every pause that a rule knows, earliest first, whatever the order of the facts.

    Args:
        windows: Those that the rule names and that apply.
        until: UTC; an open pause is known to have lasted up to here.
    """
    found = [_window(window, zone) for window in windows]
    if rule.excludes:
        mine = [fact for fact in facts if meant_for(fact, rule.id)]
        found += _by_facts(rule, mine, zone, until)
    return tuple(sorted(found, key=lambda pause: (pause.begin, pause.ground, pause.source)))


def _by_facts(
    rule: ClockRule, facts: Sequence[Fact], zone: ZoneInfo, until: datetime | None
) -> Iterator[Pause]:
    stops = [fact for fact in facts if ends(fact)]
    for start in facts:
        ground = ground_of(start)
        if not begins(start) or not (ANY_GROUND in rule.excludes or ground in rule.excludes):
            continue
        end = _end_of(start, [stop for stop in stops if ground_of(stop) in (ground, "")])
        if end is not None:
            yield _pause(ground, start, end.at, end.source, zone)
        elif until is not None and until > start.at:
            open_ended = _pause(ground, start, until, "", zone)
            yield Pause(ground, start.at, None, start.source, "", open_ended.days)
        else:
            yield Pause(ground, start.at, None, start.source, "", None)


def _end_of(start: Fact, stops: Sequence[Fact]) -> Fact | None:
    later = [stop for stop in stops if stop.at > start.at] or [stop for stop in stops if stop.at == start.at]
    return min(later, key=lambda stop: (stop.at, stop.source), default=None)


def _pause(ground: str, start: Fact, end: datetime, end_source: str, zone: ZoneInfo) -> Pause:
    first = start.at.astimezone(zone).date() + _DAY
    last = end.astimezone(zone).date()
    return Pause(
        ground, start.at, end, start.source, end_source, Days(first, last) if first <= last else None
    )


def _window(window: PauseWindow, zone: ZoneInfo) -> Pause:
    begin = datetime.combine(window.first, time(), zone).astimezone(UTC)
    end = datetime.combine(window.last + _DAY, time(), zone).astimezone(UTC)
    return Pause(window.id, begin, end, window.id, window.id, Days(window.first, window.last))


_STARTS: Final = frozenset(f"{ground}_start" for ground in GROUNDS)
_ENDS: Final = frozenset(f"{ground}_end" for ground in GROUNDS)
