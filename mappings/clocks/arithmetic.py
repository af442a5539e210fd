"""Counting: the day of the start fact is day 0, in the time zone of the jurisdiction."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from mappings.length import Unit


def add_calendar(day: date, count: int, unit: Unit) -> date:
    """A local day plus a length in calendar units; a month's missing day becomes its last day.

    Raises:
        OverflowError: The result lies outside of the years 1 to 9999.
        ValueError: The unit is hours or business days.

    >>> add_calendar(date(2026, 8, 31), 6, Unit.MONTH)
    datetime.date(2027, 2, 28)
    >>> add_calendar(date(2026, 12, 23), 8, Unit.WEEK)
    datetime.date(2027, 2, 17)
    """
    match unit:
        case Unit.DAY:
            return day + timedelta(days=count)
        case Unit.WEEK:
            return day + timedelta(weeks=count)
        case Unit.MONTH | Unit.YEAR:
            months = day.month - 1 + count * (12 if unit is Unit.YEAR else 1)
            year, month = day.year + months // 12, months % 12 + 1
            if not date.min.year <= year <= date.max.year:
                raise OverflowError("the year lies outside of 1 to 9999")
            return date(year, month, min(day.day, monthrange(year, month)[1]))
        case Unit.HOUR | Unit.BUSINESS_DAY:
            raise ValueError(f"{unit.value}s are not counted in calendar units")


def end_of_day(day: date, zone: ZoneInfo) -> datetime:
    """The last second of a local day, in UTC, also where clocks change on that day.

    >>> end_of_day(date(2026, 3, 29), ZoneInfo("Europe/London"))
    datetime.datetime(2026, 3, 29, 22, 59, 59, tzinfo=datetime.timezone.utc)
    """
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(days=1)
    return midnight.astimezone(UTC) - timedelta(seconds=1)


def due(start: datetime, count: int, unit: Unit, zone: ZoneInfo) -> tuple[date, datetime]:
    """Local due date and due instant (UTC) of a length that starts at an instant.

    Hours are exact; every other unit ends with the local day.

    Raises:
        OverflowError: The result lies beyond the year 9999.
    """
    if unit is Unit.HOUR:
        # whole seconds, early: helpdesks keep no finer ones in every place
        at = start.astimezone(UTC).replace(microsecond=0) + timedelta(hours=count)
        return at.astimezone(zone).date(), at
    day = add_calendar(start.astimezone(zone).date(), count, unit)
    return day, end_of_day(day, zone)
