"""How a due date came about, as data: one step a line, codes and dates only.

Steps come in the order of the counting: the rule, what started it, what made it begin anew, day 0, the length
and what made it longer, the calendar, every day that was not counted and why, second dates, the result.
Whoever has the steps can count again: `mappings.clocks.recount` does, and a test holds traces to their dates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Final

from mappings.clocks.calendars import HOLIDAY, WEEKEND, Calendar
from mappings.clocks.counting import Count
from mappings.clocks.extending import Longer, Refusal
from mappings.clocks.pauses import Pause
from mappings.clocks.period import Due, Frame, Period, Start
from mappings.length import Unit
from mappings.models import Fact
from mappings.packs.regime import regime_pack
from mappings.plan import Step

UNVERIFIED: Final = "calendar_unverified"
PAUSE_OPEN: Final = "pause_open"
UNTOLD: Final = "extension_not_notified"


def instant(at: datetime) -> str:
    """An instant as a trace writes it.

    >>> instant(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
    '2026-11-24T09:30:00Z'
    """
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def steps_of(frame: Frame, period: Period) -> tuple[Step, ...]:
    """The whole explanation of a clock."""
    return tuple(_steps(frame, period))


def warnings_of(steps: Iterable[Step]) -> tuple[str, ...]:
    """Codes of steps that somebody should look at, each once."""
    found = (step.code for step in steps if step.code in (UNVERIFIED, PAUSE_OPEN, UNTOLD))
    return tuple(dict.fromkeys(found))


def _steps(frame: Frame, period: Period) -> Iterator[Step]:
    rule, due = frame.rule, period.due
    yield Step("rule", (("id", rule.id), ("citation", rule.citation), ("status", rule.status)))
    if frame.pack:
        running = regime_pack(frame.pack).version
        other = () if frame.version == running else (("running", running),)
        yield Step("pack", (("id", frame.pack), ("version", frame.version), *other))
    yield from _starts(frame, period)
    if rule.unit is not Unit.HOUR:
        yield Step("day_zero", (("date", period.start.day.isoformat()),))
    unit = rule.unit or Unit.DAY
    yield Step("length", (("count", str(rule.length)), ("unit", unit.value)))
    for longer in period.longer:
        yield from _longer(longer, unit)
    for refusal in period.refused:
        yield _refused(refusal)
    if frame.calendar is not None:
        yield from _calendar(frame.calendar, due.beyond)
    for pause in due.pauses:
        yield from _pause(frame, pause, period)
    if due.count is not None:
        yield from _not_counted(due.count)
    if due.left_out:
        yield Step("left_out", (("seconds", str(due.left_out)),))
    if due.rolled is not None:
        before, after = due.rolled
        how = ("how", rule.roll or "")
        yield Step("rolled", (how, ("from", before.isoformat()), ("to", after.isoformat())))
    yield from _second_dates(due)
    yield Step("due", (("date", due.day.isoformat()), ("at", instant(due.at)), ("zone", frame.zone.key)))
    if period.stop is not None:
        yield Step("stopped", _said(period.stop))


def _said(fact: Fact) -> tuple[tuple[str, str], ...]:
    return ("fact", fact.kind), ("at", instant(fact.at)), ("source", fact.source)


def _starts(frame: Frame, period: Period) -> Iterator[Step]:
    zone = ("zone", frame.zone.key)
    yield Step("started", (*_said(period.first.fact), zone))
    if period.first.later is not None:
        yield _assumed(period.first)
    if period.start is not period.first:
        yield Step("restarted", _said(period.start.fact))


def _assumed(start: Start) -> Step:
    later = start.later
    assert later is not None  # noqa: S101  (asked by the caller)
    return Step(
        "assumed",
        (
            ("count", str(later.length)),
            ("unit", later.unit.value),
            ("date", start.day.isoformat()),
            ("at", instant(start.at)),
        ),
    )


def _longer(longer: Longer, unit: Unit) -> Iterator[Step]:
    approval = longer.approval
    yield Step(
        "extended",
        (
            ("before", str(longer.before)),
            ("count", str(longer.extension.length)),
            ("unit", unit.value),
            ("ground", longer.extension.ground),
            ("at", instant(longer.order.at)),
            ("source", longer.order.source),
            *((("approved_by", approval.source),) if approval is not None else ()),
        ),
    )
    if longer.is_untold:
        yield Step(UNTOLD, (("notice", longer.extension.notice or ""),))


def _refused(refusal: Refusal) -> Step:
    return Step("refused", (("code", refusal.code), ("expected", ", ".join(refusal.expected))))


def _calendar(calendar: Calendar, beyond: date | None) -> Iterator[Step]:
    verified = ("verified_through", calendar.verified_through.isoformat())
    yield Step("calendar", (("id", calendar.id), verified))
    if beyond is not None:
        yield Step(UNVERIFIED, (("id", calendar.id), ("date", beyond.isoformat()), verified))


def _pause(frame: Frame, pause: Pause, period: Period) -> Iterator[Step]:
    """A pause, where it can have mattered."""
    if pause.begin > period.due.at or (pause.end is not None and pause.end <= period.start.at):
        return
    about = (("ground", pause.ground), ("begin", instant(pause.begin)))
    if pause.end is None:
        counted = () if pause.days is None else (("known_to", pause.days.last.isoformat()),)
        yield Step(PAUSE_OPEN, (*about, ("source", pause.source), *counted))
        return
    days = pause.days
    left_out = () if days is None else (("first", days.first.isoformat()), ("last", days.last.isoformat()))
    by = (("source", pause.source), ("end_source", pause.end_source))
    window = next((window for window in frame.windows if window.id == pause.ground), None)
    names = () if window is None else (("en", window.en), ("zh", window.zh))
    yield Step("paused", (*about, ("end", instant(pause.end)), *left_out, *by, *names))


def _not_counted(count: Count) -> Iterator[Step]:
    weekend = [day for day, free in count.free if free.why == WEEKEND]
    if weekend:
        yield _days("not_counted", weekend, ("why", WEEKEND))
    named = [(day, free.name) for day, free in count.free if free.name is not None]
    for name, days in groupby(named, key=lambda entry: entry[1]):
        words = (("en", name.en), ("zh", name.zh or name.en))
        yield _days("not_counted", [day for day, _ in days], ("why", HOLIDAY), *words)
    for span in count.left_out:
        days_out = ("days", str((span.last - span.first).days + 1))
        ends = (("first", span.first.isoformat()), ("last", span.last.isoformat()))
        yield Step("not_counted", (("why", "pause"), *ends, days_out))
    if count.working:
        yield _days("worked", count.working)


def _days(code: str, days: Sequence[date], *detail: tuple[str, str]) -> Step:
    return Step(code, (*detail, ("dates", " ".join(day.isoformat() for day in days))))


def _second_dates(due: Due) -> Iterator[Step]:
    for second in due.seconds:
        source = () if second.fact is None else (("fact", second.fact.kind), ("source", second.fact.source))
        yield Step(
            "second_date",
            (
                ("count", f"{'-' if second.limit.back else ''}{second.limit.length}"),
                ("unit", second.limit.unit.value),
                *source,
                ("date", second.day.isoformat()),
                ("at", instant(second.at)),
                ("holds", "yes" if second.held else "no"),
            ),
        )
