"""From a day 0 to a due day: which days count, which do not, and where the counting ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from mappings.clocks.arithmetic import add_calendar
from mappings.clocks.calendars import Calendar, Free
from mappings.length import Unit

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Days:
    """Days that a rule leaves out.

    Attributes:
        first: First day that is not counted.
        last: Last day that is not counted.
    """

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Count:
    """What came out of counting.

    Attributes:
        last: The due day.
        free: Weekend days and holidays that did not count, by date.
        left_out: Days that the rule leaves out and that did not count, merged.
        working: Weekend days that counted, since people work on them.
        beyond: First day that was looked at and for which the calendar is not verified.
    """

    last: date
    free: tuple[tuple[date, Free], ...] = ()
    left_out: tuple[Days, ...] = ()
    working: tuple[date, ...] = ()
    beyond: date | None = None


def merged(spans: Iterable[Days]) -> tuple[Days, ...]:
    """The same days, each once, in order.

    >>> a, b, c = date(2026, 3, 1), date(2026, 3, 5), date(2026, 3, 9)
    >>> merged([Days(b, c), Days(a, b)]) == (Days(a, c),)
    True
    """
    found: list[Days] = []
    for span in sorted(spans, key=lambda span: (span.first, span.last)):
        if found and span.first <= found[-1].last + _DAY:
            found[-1] = Days(found[-1].first, max(found[-1].last, span.last))
        else:
            found.append(span)
    return tuple(found)


def count(
    day: date,
    length: int,
    unit: Unit,
    calendar: Calendar | None = None,
    left_out: Iterable[Days] = (),
    *,
    late: bool = False,
) -> Count:
    """Count a length from a day 0, which itself does not count.

    Args:
        day: Local day of the start fact.
        unit: Any but hours.
        calendar: Which days are free; asked for business days only.
        left_out: Days that the rule leaves out; they may overlap.
        late: True where a late date is the safe one.

    Raises:
        OverflowError: The result lies beyond the year 9999.
        ValueError: The unit is hours, or business days have no calendar.
    """
    spans = merged(left_out)
    if unit is not Unit.BUSINESS_DAY:
        end = add_calendar(day, length, unit)
        return _plain(day, (end - day).days, spans)
    if calendar is None:
        raise ValueError("business days need a calendar")
    return _business(day, length, calendar, spans, late=late)


def _plain(day: date, length: int, spans: tuple[Days, ...]) -> Count:
    if length == 0:
        return Count(day)
    last, used = day + timedelta(days=length), []
    for span in spans:
        if span.last <= day:
            continue
        if span.first > last:
            break
        cut = Days(max(span.first, day + _DAY), span.last)
        used.append(cut)
        last += (cut.last - cut.first) + _DAY
    return Count(last, left_out=tuple(used))


def _business(day: date, length: int, calendar: Calendar, spans: tuple[Days, ...], *, late: bool) -> Count:
    free: list[tuple[date, Free]] = []
    used: list[Days] = []
    working: list[date] = []
    beyond: date | None = None
    waiting = [span for span in spans if span.last > day]
    while length > 0:
        day += _DAY
        if waiting and day >= waiting[0].first:
            span = waiting.pop(0)
            used.append(Days(day, span.last))
            day = span.last
            continue
        if beyond is None and not calendar.is_verified(day) and day not in calendar.own:
            beyond = day
        why = calendar.free(day, late=late)
        if why is not None:
            free.append((day, why))
            continue
        if day in calendar.working:
            working.append(day)
        length -= 1
    return Count(day, tuple(free), tuple(used), tuple(working), beyond)


def back(day: date, length: int, unit: Unit, calendar: Calendar | None = None) -> date:
    """A length before a day: the sale date less one day.

    Raises:
        OverflowError: The result lies before the year 1.
        ValueError: The unit is hours, or business days have no calendar.

    >>> back(date(2027, 3, 31), 1, Unit.MONTH)
    datetime.date(2027, 2, 28)
    """
    if unit is not Unit.BUSINESS_DAY:
        return add_calendar(day, -length, unit)
    if calendar is None:
        raise ValueError("business days need a calendar")
    while length > 0:
        day -= _DAY
        # a free day that is not believed would make the limit later here, so each known one is
        length -= calendar.free(day, late=True) is None
    return day


def roll(day: date, direction: str, calendar: Calendar | None, *, late: bool) -> tuple[date, date | None]:
    """Where a due day goes when nobody works on it.

    Args:
        direction: `next`, `previous` or `month_end`.

    Returns:
        The day, and the first day that was looked at beyond the verified date.
    """
    if direction == "month_end":
        return add_calendar(day.replace(day=1), 1, Unit.MONTH) - _DAY, None
    beyond: date | None = None
    step = _DAY if direction == "next" else -_DAY
    while calendar is not None:
        if not calendar.is_verified(day):
            beyond = beyond or day
        # rolling back over an estimated holiday is early, rolling forward over one is late
        if calendar.free(day, late=late or direction == "previous") is None:
            break
        day += step
    return day, beyond
