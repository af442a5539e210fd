"""When the owner of a complaint is reminded of a duty that runs.

A reminder falls at a percentage of the way from a clock's start to its due instant. It comes inside of the
owner's working hours and once each (acceptance A14). The percentages are our own defaults, no law names them
(workflow.yaml, follow_up_alerts).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from mappings.people import Person
from mappings.plan import RunningClock
from mappings.workflow.working_time import last_working, next_working

_PASSED: Final = 100
_AT_ONCE: Final = frozenset({"critical"})
_STARTS: Final = ("started", "assumed", "restarted")
"""Steps of a trace that say where the counting began, a later one instead of an earlier one."""


@dataclass(frozen=True, slots=True)
class ReminderRules:
    """Which reminders a site wants.

    Attributes:
        percentages: Of the way from start to due; ascending, whole, above 0. From 100 on the date has passed.
        by_answer: Other percentages for the clocks that a fact stops, by `RunningClock.answers`.
        before_leaving: How long before the end of work a reminder comes that had to be moved back, so that
            it is acted on, and so that a worker that is late by minutes does not miss the day.
    """

    percentages: tuple[int, ...] = (50, 80, 95, 100)
    by_answer: ReadOnly[str, tuple[int, ...]] = field(default_factory=lambda: MappingProxyType({}))
    before_leaving: timedelta = timedelta(hours=1)

    def __post_init__(self) -> None:
        for listed in (self.percentages, *self.by_answer.values()):
            if list(listed) != sorted(set(listed)) or any(percent <= 0 for percent in listed):
                raise ValueError("percentages ascend and lie above 0")

    def of(self, clock: RunningClock) -> tuple[int, ...]:
        """The percentages at which a clock reminds."""
        return self.by_answer.get(clock.answers, self.percentages)


DEFAULT: Final = ReminderRules()


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who is reminded.

    Attributes:
        person: None where nobody owns the complaint; then all hours are right.
        zone: The site's.
        severity: Of the complaint; a critical one that is overdue is told at once, whatever the hour.
    """

    person: Person | None
    zone: ZoneInfo
    severity: str | None = None


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder of one clock.

    Attributes:
        rule: Id of the clock.
        percent: The highest one that has been reached.
        at: UTC; when that one fell due.
        tells: Everything that counts as told with it, ascending; ends with `percent`.
    """

    rule: str
    percent: int
    at: datetime
    tells: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A percentage that was told, as remembered.

    Attributes:
        at: UTC.
        due_at: UTC; when the clock was due as it stood then.
    """

    rule: str
    percent: int
    at: datetime
    due_at: datetime


def reminders_due(
    clocks: Iterable[RunningClock],
    started: ReadOnly[str, datetime],
    told: frozenset[tuple[str, int]],
    addressee: Addressee,
    now: datetime,
    rules: ReminderRules = DEFAULT,
) -> tuple[Reminder, ...]:
    """What has to be told now, at most one reminder a clock, the earliest due clock first.

    Args:
        clocks: Only duties that are open remind.
        started: UTC, by rule (`started_of`). A clock that is missing reminds once, when it is due.
        told: Rule and percentage; whatever lies below one that was told counts as told.
        now: UTC.
    """
    found = []
    for clock in _open(clocks):
        reached = [
            (percent, at)
            for percent, at in _pending(clock, started, told, addressee, rules)
            if at <= now and _arrival(at, percent, addressee, now) == now
        ]
        if reached:
            percent, at = reached[-1]
            tells = tuple(entry for entry in _untold(clock, told, rules) if entry <= percent)
            found.append(Reminder(clock.id, percent, at, tells))
    return tuple(found)


def next_reminder_at(
    clocks: Iterable[RunningClock],
    started: ReadOnly[str, datetime],
    told: frozenset[tuple[str, int]],
    addressee: Addressee,
    now: datetime,
    rules: ReminderRules = DEFAULT,
) -> datetime | None:
    """When `reminders_due` has something to tell next, UTC; `now` where it has already, None where never."""
    arrivals = (
        _arrival(at, percent, addressee, now)
        for clock in _open(clocks)
        for percent, at in _pending(clock, started, told, addressee, rules)
    )
    return min(arrivals, default=None)


def falls_at(
    clock: RunningClock,
    start: datetime,
    percent: int,
    addressee: Addressee,
    rules: ReminderRules = DEFAULT,
) -> datetime:
    """When a reminder of a clock falls, UTC.

    At its percentage, where the person works then; else at his next working instant, if that comes before
    the clock is due; else shortly before he leaves for the last time before it is due. Where he does not work
    at all between start and due, and once the date has passed, it is his next working instant.

    Args:
        start: UTC; where the counting began.
    """
    start, due = min(start, clock.due_at).astimezone(UTC), clock.due_at.astimezone(UTC)
    nominal = _nominal(start, due, percent)
    person, zone = addressee.person, addressee.zone
    if person is None or _is_at_once(percent, addressee):
        return nominal
    forward = next_working(person, nominal, zone)
    if nominal >= due or forward < due:
        return forward
    last = last_working(person, due, zone)
    return next_working(person, max(last - rules.before_leaving, start), zone)


def started_of(clocks: Iterable[RunningClock]) -> dict[str, datetime]:
    """Where the counting of each clock began, UTC, as its trace tells: by the start, or a later restart."""
    found: dict[str, datetime] = {}
    for clock in clocks:
        steps = {step.code: dict(step.detail) for step in clock.trace}
        said = [steps[code]["at"] for code in _STARTS if code in steps]
        if said:
            found[clock.id] = datetime.fromisoformat(said[-1])
    return found


def still_told(
    remembered: Iterable[Told], clocks: Iterable[RunningClock], started: ReadOnly[str, datetime]
) -> frozenset[tuple[str, int]]:
    """What was told of clocks as they stand now.

    A clock that was extended or began anew reminds again, except of what was told after that part of
    the new period, too, had gone by.
    """
    by_rule = {clock.id: clock for clock in clocks}
    return frozenset(
        (entry.rule, entry.percent)
        for entry in remembered
        if (clock := by_rule.get(entry.rule)) is not None
        and (
            entry.due_at == clock.due_at
            or entry.at >= _nominal(started.get(clock.id, clock.due_at), clock.due_at, entry.percent)
        )
    )


def _open(clocks: Iterable[RunningClock]) -> list[RunningClock]:
    duties = (clock for clock in clocks if clock.kind == "duty" and clock.stopped_at is None)
    return sorted(duties, key=lambda clock: (clock.due_at, clock.id))


def _untold(clock: RunningClock, told: frozenset[tuple[str, int]], rules: ReminderRules) -> tuple[int, ...]:
    highest = max((percent for rule, percent in told if rule == clock.id), default=0)
    return tuple(percent for percent in rules.of(clock) if percent > highest)


def _pending(
    clock: RunningClock,
    started: ReadOnly[str, datetime],
    told: frozenset[tuple[str, int]],
    addressee: Addressee,
    rules: ReminderRules,
) -> Iterator[tuple[int, datetime]]:
    start = started.get(clock.id, clock.due_at)
    for percent in _untold(clock, told, rules):
        yield percent, falls_at(clock, start, percent, addressee, rules)


def _arrival(at: datetime, percent: int, addressee: Addressee, now: datetime) -> datetime:
    """When a reminder that falls at an instant can be told, seen from now."""
    soonest = max(at, now)
    if addressee.person is None or _is_at_once(percent, addressee):
        return soonest
    return next_working(addressee.person, soonest, addressee.zone)


def _is_at_once(percent: int, addressee: Addressee) -> bool:
    return percent >= _PASSED and addressee.severity in _AT_ONCE


def _nominal(start: datetime, due: datetime, percent: int) -> datetime:
    """Rounded up, so that it is never earlier than its percentage."""
    return start - (start - due) * percent // 100
