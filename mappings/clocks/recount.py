"""The due date that a trace tells, counted again from its steps alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from mappings.clocks.arithmetic import add_calendar
from mappings.length import Unit
from mappings.plan import Step

_DAY = timedelta(days=1)


def recompute(steps: Iterable[Step]) -> date:
    """Count again, without a look at the step `due`, at rules, calendars or facts.

    Raises:
        ValueError: The steps are not those of a clock.
    """
    known = [(step.code, dict(step.detail)) for step in steps]
    day = _counted(known)
    for code, detail in known:
        if code == "rolled":
            day = date.fromisoformat(detail["to"])
        elif code == "second_date":
            day = min(day, date.fromisoformat(detail["date"]))
    return day


def _counted(known: list[tuple[str, dict[str, str]]]) -> date:
    last = dict(known)
    if "started" not in last or "length" not in last:
        raise ValueError("has no start or no length")
    length = int(last.get("extended", last["length"])["count"])
    unit = Unit(last["length"]["unit"])
    if unit is Unit.HOUR:
        began = last.get("restarted") or last.get("assumed") or last["started"]
        start = datetime.fromisoformat(began["at"])
        seconds = int(last["left_out"]["seconds"]) if "left_out" in last else 0
        due_at = start + timedelta(hours=length, seconds=seconds)
        return due_at.astimezone(ZoneInfo(last["started"]["zone"])).date()
    day = date.fromisoformat(last["day_zero"]["date"])
    to_count = length if unit is Unit.BUSINESS_DAY else (add_calendar(day, length, unit) - day).days
    out = {free for code, detail in known if code == "not_counted" for free in _days(detail)}
    while to_count > 0:
        day += _DAY
        to_count -= day not in out
    return day


def _days(detail: dict[str, str]) -> Iterator[date]:
    if "dates" in detail:
        yield from map(date.fromisoformat, detail["dates"].split())
        return
    day = date.fromisoformat(detail["first"])
    while day <= date.fromisoformat(detail["last"]):
        yield day
        day += _DAY
