"""One clock from its facts: where it starts, how long it is, what is left out, when it is due."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from mappings import facts as reading
from mappings.clocks.arithmetic import end_of_day
from mappings.clocks.calendars import Calendar
from mappings.clocks.counting import Count, back, count, roll
from mappings.clocks.extending import Longer, Refusal, judge, orders_of
from mappings.clocks.pauses import Pause, pauses_of
from mappings.facts import FactKind
from mappings.length import Unit
from mappings.models import Fact
from mappings.packs.regime import ClockRule, Later, Limit, PauseWindow


@dataclass(frozen=True, slots=True)
class Frame:
    """A rule with all that is needed to count it.

    Attributes:
        calendar: What the rule's calendar is here; None where it names none.
        windows: Named pauses that apply to what the complaint is about.
        until: UTC; an open pause is known to have lasted up to here.
        pack: Id of the pack that holds the rule; empty for the site's own targets.
        version: Of that pack.
    """

    rule: ClockRule
    zone: ZoneInfo
    calendar: Calendar | None = None
    windows: tuple[PauseWindow, ...] = ()
    until: datetime | None = None
    pack: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a clock starts.

    Attributes:
        at: UTC; that of the fact, or later.
        day: Local day 0.
        later: Why it is later than the fact.
    """

    fact: Fact
    at: datetime
    day: date
    later: Later | None = None


@dataclass(frozen=True, slots=True)
class SecondDate:
    """A second date that a rule names, worked out.

    Attributes:
        fact: From which it is counted; None = from the start.
        held: True when it is the earliest.
    """

    limit: Limit
    fact: Fact | None
    day: date
    at: datetime
    held: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """A due date and what it was made of.

    Attributes:
        at: UTC.
        pauses: Those that the rule knows; they need not have mattered.
        left_out: Seconds that were left out, where the unit is hours.
        rolled: The day before and after it was rolled.
        beyond: First day for which the calendar is not verified, where one was looked at.
    """

    day: date
    at: datetime
    count: Count | None
    pauses: tuple[Pause, ...]
    left_out: int = 0
    rolled: tuple[date, date] | None = None
    seconds: tuple[SecondDate, ...] = ()
    beyond: date | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """A clock as its facts tell it.

    Attributes:
        first: Where it started first.
        start: Where the period that holds started.
        length: The one that holds, in the unit of the rule.
        longer: Extensions that hold, in order.
        refused: Orders and restarts that do not hold.
        stop: The fact that fulfilled it.
    """

    first: Start
    start: Start
    length: int
    due: Due
    longer: tuple[Longer, ...] = ()
    refused: tuple[Refusal, ...] = ()
    stop: Fact | None = None


def start_of(frame: Frame, facts: Sequence[Fact]) -> Start | None:
    """The start that holds; None when no fact starts the clock, or the rule was not in force then."""
    rule = frame.rule
    choose = rule.choose or ("latest" if rule.late else "earliest")
    starts = list(_starts(frame, facts, late=choose == "latest"))
    if not starts:
        return None
    if choose == "first":
        start = starts[0]
    else:
        pick = max if choose == "latest" else min
        start = pick(starts, key=lambda start: (start.at, start.fact.source))
    return start if rule.in_force(start.day) else None


def _starts(frame: Frame, facts: Sequence[Fact], *, late: bool) -> Iterator[Start]:
    for kind in frame.rule.starts_on:
        fact = reading.starts(facts, kind, late=late)
        if fact is not None:
            yield Start(fact, fact.at, fact.at.astimezone(frame.zone).date())
    for later in frame.rule.or_after:
        fact = reading.starts(facts, later.fact, late=late)
        if fact is not None:
            yield _later(frame, fact, later)


def _later(frame: Frame, fact: Fact, later: Later) -> Start:
    if later.unit is Unit.HOUR:
        at = fact.at + timedelta(hours=later.length)
        return Start(fact, at, at.astimezone(frame.zone).date(), later)
    local = fact.at.astimezone(frame.zone)
    day = count(local.date(), later.length, later.unit, frame.calendar, late=frame.rule.late).last
    return Start(fact, datetime.combine(day, local.time(), frame.zone).astimezone(UTC), day, later)


def period_of(frame: Frame, facts: Sequence[Fact]) -> Period | None:
    """The period that holds; None when the clock has not started or its rule has no number.

    Raises:
        OverflowError: The due date lies beyond the year 9999.
    """
    if frame.rule.length is None:
        return None
    first = start_of(frame, facts)
    if first is None:
        return None
    frame = replace(frame, windows=tuple(window for window in frame.windows if window.in_force(first.day)))
    start, refused = first, list[Refusal]()
    for kind in _restarts(frame.rule):
        for again in reading.of_kind(facts, kind):
            if again.at <= start.at:
                continue
            period = _period(frame, first, start, [fact for fact in facts if fact.at <= again.at])
            if period.stop is None and kind == FactKind.REOPENED:
                # nobody has answered yet: the older date is the earlier one
                continue
            if period.stop is not None or again.at <= period.due.at:
                start = Start(again, again.at, again.at.astimezone(frame.zone).date())
            else:
                refused.append(
                    Refusal("restart_too_late", frame.rule.id, frame.rule.citation, (again.source,))
                )
    period = _period(frame, first, start, facts)
    return replace(period, refused=(*refused, *period.refused))


def _restarts(rule: ClockRule) -> tuple[str, ...]:
    """Facts on which a rule begins anew: those that it names, and for an answer also a reopening.

    What was answered counts no longer once work began again, so a new answer is owed. No rule says by when;
    its own time, counted from the reopening, is our reading.
    """
    is_answer = rule.kind == "duty" and rule.stops_on[:1] == (FactKind.RESPONSE_SENT,)
    if is_answer and FactKind.RECEIVED in rule.starts_on:
        return (*rule.restarts_on, FactKind.REOPENED)
    return rule.restarts_on


def _period(frame: Frame, first: Start, start: Start, facts: Sequence[Fact]) -> Period:
    rule = frame.rule
    length = rule.length or 0
    due = due_of(frame, start, length, facts)
    longer: list[Longer] = []
    refused: list[Refusal] = []
    for order in orders_of(rule, facts, start.at):
        verdict = judge(rule, order, facts, start.at, length, due.at.astimezone(frame.zone))
        if isinstance(verdict, Refusal):
            refused.append(verdict)
            continue
        longer.append(verdict)
        length = verdict.extension.length
        due = due_of(frame, start, length, facts)
    return Period(first, start, length, due, tuple(longer), tuple(refused), stop_of(rule, facts, start.at))


def stop_of(rule: ClockRule, facts: Sequence[Fact], since: datetime) -> Fact | None:
    """The first fact that fulfils a clock after it started."""
    found = (fact for kind in rule.stops_on for fact in reading.of_kind(facts, kind) if fact.at >= since)
    return min(found, key=lambda fact: (fact.at, fact.source), default=None)


def due_of(frame: Frame, start: Start, length: int, facts: Sequence[Fact]) -> Due:
    """When a length that starts somewhere is due.

    Raises:
        OverflowError: The result lies beyond the year 9999.
    """
    rule = frame.rule
    pauses = pauses_of(rule, facts, frame.zone, frame.windows, frame.until)
    if rule.unit is Unit.HOUR:
        due = _hours(frame, start, length, pauses)
    else:
        days = (pause.days for pause in pauses if pause.days is not None)
        counted = count(start.day, length, rule.unit or Unit.DAY, frame.calendar, days, late=rule.late)
        due = Due(counted.last, _end(counted.last, frame), counted, pauses, beyond=counted.beyond)
    if rule.roll is not None:
        day, beyond = roll(due.day, rule.roll, frame.calendar, late=rule.late)
        rolled = (due.day, day) if day != due.day else None
        due = replace(due, day=day, at=_end(day, frame), rolled=rolled, beyond=due.beyond or beyond)
    return _limited(frame, start, due, facts)


def _end(day: date, frame: Frame) -> datetime:
    return end_of_day(day, frame.zone)


def _hours(frame: Frame, start: Start, length: int, pauses: Sequence[Pause]) -> Due:
    # whole seconds, early: helpdesks keep no finer ones in every place
    begin = start.at.astimezone(UTC).replace(microsecond=0)
    at, reached, left_out = begin + timedelta(hours=length), begin, timedelta()
    for pause in pauses:
        end = pause.end or (frame.until if pause.days is not None else None)
        if end is None or end <= reached:
            continue
        paused_from = max(pause.begin, reached)
        if paused_from >= at:
            break
        left_out += end - paused_from
        at += end - paused_from
        reached = end
    at = at.replace(microsecond=0)
    return Due(at.astimezone(frame.zone).date(), at, None, tuple(pauses), int(left_out.total_seconds()))


def _limited(frame: Frame, start: Start, due: Due, facts: Sequence[Fact]) -> Due:
    found = [second for limit in frame.rule.earlier_of for second in _seconds(frame, start, limit, facts)]
    if not found:
        return due
    earliest = min(found, key=lambda second: second.at)
    if earliest.at >= due.at:
        return replace(due, seconds=tuple(found))
    seconds = tuple(replace(second, held=second is earliest) for second in found)
    return replace(due, day=earliest.day, at=earliest.at, seconds=seconds)


def _seconds(frame: Frame, start: Start, limit: Limit, facts: Sequence[Fact]) -> Iterator[SecondDate]:
    """A second date, where it is known and does not lie before the start."""
    fact = None if limit.fact is None else reading.last_said(facts, limit.fact)
    if limit.fact is not None and fact is None:
        return
    base = start.at if fact is None else fact.at
    if limit.unit is Unit.HOUR:
        at = base.astimezone(UTC).replace(microsecond=0) + timedelta(hours=limit.length)
        second = SecondDate(limit, fact, at.astimezone(frame.zone).date(), at)
    else:
        local = start.day if fact is None else base.astimezone(frame.zone).date()
        if limit.back:
            day = back(local, limit.length, limit.unit, frame.calendar)
            if day < start.day <= local:
                # what comes this soon leaves the day of the start alone
                day = start.day
        else:
            day = count(local, limit.length, limit.unit, frame.calendar).last
        second = SecondDate(limit, fact, day, _end(day, frame))
    if second.day >= start.day:
        yield second
