"""Which days count, and why another does not.

Beyond its verified date a calendar tells estimates. For a duty they are not believed: no estimated holiday
makes it later, and where weekend days are made working days each year, every day counts. For holds, windows
and retention estimated holidays are believed. Either way the safe side is taken and the trace warns.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Final

from mappings.mapping import CalendarChange, Mapping
from mappings.packs.calendar import DayName, calendar_pack

WEEKEND: Final = "weekend"
HOLIDAY: Final = "holiday"


@dataclass(frozen=True, slots=True)
class Free:
    """Why a day does not count.

    Attributes:
        why: `weekend` or `holiday`.
        name: Of a holiday.
    """

    why: str
    name: DayName | None = None


_FREE_WEEKEND: Final = Free(WEEKEND)
_OWN: Final = DayName(en="closed (own calendar)", zh="休息(本机构日历)")


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """Working days, as they are counted here.

    Attributes:
        own: Days that the site's mapping speaks of; they hold whether the year is verified or not.
    """

    id: str
    weekend: frozenset[int]
    makeup: bool
    first: date
    last: date
    verified_through: date
    holidays: ReadOnly[date, DayName] = field(repr=False)
    working: frozenset[date] = field(repr=False)
    own: frozenset[date] = field(default=frozenset(), repr=False)

    def free(self, day: date, *, late: bool) -> Free | None:
        """Why a day does not count; None when it does.

        Args:
            late: True where a late date is the safe one.

        >>> calendar("CN").free(date(2026, 2, 14), late=False)
        >>> calendar("CN").free(date(2026, 2, 17), late=False).name.en
        'Chinese New Year (Spring Festival)'
        """
        if not (late or self.is_verified(day) or day in self.own):
            return _FREE_WEEKEND if day.weekday() in self.weekend and not self.makeup else None
        if day in self.working:
            return None
        name = self.holidays.get(day)
        if name is not None:
            return Free(HOLIDAY, name)
        return _FREE_WEEKEND if day.weekday() in self.weekend else None

    def is_verified(self, day: date) -> bool:
        """True when the holidays around a day are known for certain."""
        return self.first <= day <= self.verified_through


@lru_cache(maxsize=256)
def calendar(name: str, change: CalendarChange | None = None) -> Calendar:
    """A shipped calendar, with what the site's mapping says about it.

    Raises:
        FileNotFoundError: There is none of that name.
    """
    pack = calendar_pack(name if change is None or change.use is None else change.use)
    own_free = change.holidays if change is not None else ()
    own_working = change.working if change is not None else ()
    holidays = {day: entry for day, entry in pack.holidays.items() if day not in own_working}
    verified = change.verified_through if change is not None else None
    return Calendar(
        pack.id,
        pack.weekend,
        pack.makeup,
        pack.first,
        pack.last,
        verified or pack.verified_through,
        {**holidays, **{day: pack.holidays.get(day, _OWN) for day in own_free}},
        (pack.working - set(own_free)) | set(own_working),
        frozenset((*own_free, *own_working)),
    )


def calendar_of(mapping: Mapping, name: str) -> Calendar:
    """The calendar that a mapping takes where a row names one."""
    change = change_of(mapping.calendars, name)
    return calendar(name) if change is None else calendar(name, change)


def change_of(changes: Iterable[CalendarChange], name: str) -> CalendarChange | None:
    """What a mapping says about a shipped calendar."""
    return next((change for change in changes if change.calendar == name), None)
