"""How a due date came about, as data: one step a line, codes and dates only."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from mappings.length import Unit
from mappings.models import Fact
from mappings.plan import Step


def instant(at: datetime) -> str:
    """An instant as a trace writes it.

    >>> instant(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
    '2026-11-24T09:30:00Z'
    """
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def started(fact: Fact, zone: ZoneInfo) -> Step:
    """The fact that started the clock."""
    return Step(
        "started",
        (("fact", fact.kind), ("at", instant(fact.at)), ("source", fact.source), ("zone", zone.key)),
    )


def day_zero(day: date) -> Step:
    """The local day that does not count."""
    return Step("day_zero", (("date", day.isoformat()),))


def length(count: int, unit: Unit) -> Step:
    """The length of the rule."""
    return Step("length", (("count", str(count)), ("unit", unit.value)))


def result(due_date: date, due_at: datetime) -> Step:
    """Where the counting ended."""
    return Step("due", (("date", due_date.isoformat()), ("at", instant(due_at))))


def stopped(fact: Fact) -> Step:
    """The fact that fulfilled the duty."""
    return Step("stopped", (("fact", fact.kind), ("at", instant(fact.at)), ("source", fact.source)))
