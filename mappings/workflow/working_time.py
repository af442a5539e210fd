"""When somebody works: instants held against the hours that the mapping gives, on the local wall clock.

An instant is worked when the wall clock of the person's zone shows a time inside of the hours. So hours that
a change of clocks skips do not exist on that day, and hours that it repeats are worked twice. Hours across
midnight are two entries (`mappings.people.WorkingTime`); no hours at all mean always.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from mappings import jurisdictions
from mappings.people import Person, WorkingTime

_SECOND: Final = timedelta(seconds=1)
_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(weeks=1)


def zone_of(person: Person, zone: ZoneInfo) -> ZoneInfo:
    """The zone of somebody's working hours.

    Args:
        zone: The site's, for persons without one of their own.
    """
    return zone if person.time_zone is None else jurisdictions.zone(person.time_zone)


def is_working(person: Person, at: datetime, zone: ZoneInfo) -> bool:
    """True when somebody works at an instant.

    Args:
        at: Any zone.
        zone: The site's.

    >>> carla = Person(login="carla", working_hours="mon-fri 09:00-18:00")
    >>> is_working(carla, datetime(2026, 11, 27, 9, 59, tzinfo=UTC), ZoneInfo("Asia/Shanghai"))
    True
    >>> is_working(carla, datetime(2026, 11, 27, 10, 0, tzinfo=UTC), ZoneInfo("Asia/Shanghai"))
    False
    """
    return not person.working_hours or _is_inside(person.working_hours, _place(at, zone_of(person, zone)))


def next_working(person: Person, at: datetime, zone: ZoneInfo) -> datetime:
    """The first instant at which somebody works, not before another; that one itself when it is worked.

    Args:
        at: Any zone.
        zone: The site's.

    Returns:
        UTC.

    >>> carla = Person(login="carla", working_hours="mon-fri 09:00-18:00")
    >>> next_working(carla, datetime(2026, 11, 27, 10, 0, tzinfo=UTC), ZoneInfo("Asia/Shanghai"))
    datetime.datetime(2026, 11, 30, 1, 0, tzinfo=datetime.timezone.utc)
    """
    at, own = at.astimezone(UTC), zone_of(person, zone)
    while not is_working(person, at, zone):
        place = _place(at, own)
        begins = (begin for begin, _ in _spans(person.working_hours))
        later = at + min(_DAY, *((begin - place) % _WEEK for begin in begins))
        at = later if _offset(later, own) == _offset(at, own) else _change(at, later, own)
    return at


def last_working(person: Person, before: datetime, zone: ZoneInfo) -> datetime:
    """The last whole second at which somebody works, before an instant.

    Args:
        before: Any zone; is not itself the answer.
        zone: The site's.

    Returns:
        UTC.

    >>> carla = Person(login="carla", working_hours="mon-fri 09:00-18:00")
    >>> last_working(carla, datetime(2026, 11, 29, 12, 0, tzinfo=UTC), ZoneInfo("Asia/Shanghai"))
    datetime.datetime(2026, 11, 27, 9, 59, 59, tzinfo=datetime.timezone.utc)
    """
    own = zone_of(person, zone)
    at = (before.astimezone(UTC) - timedelta(microseconds=1)).replace(microsecond=0)
    while not is_working(person, at, zone):
        place = _place(at, own)
        ends = (end - _SECOND for _, end in _spans(person.working_hours))
        earlier = at - min(_DAY, *((place - end) % _WEEK for end in ends))
        at = earlier if _offset(earlier, own) == _offset(at, own) else _change(earlier, at, own) - _SECOND
    return at


def _offset(at: datetime, zone: ZoneInfo) -> timedelta | None:
    return at.astimezone(zone).utcoffset()


def _place(at: datetime, zone: ZoneInfo) -> timedelta:
    """What the wall clock shows, since the beginning of Monday."""
    wall = at.astimezone(zone)
    return timedelta(
        days=wall.weekday(),
        hours=wall.hour,
        minutes=wall.minute,
        seconds=wall.second,
        microseconds=wall.microsecond,
    )


def _spans(hours: Sequence[WorkingTime]) -> list[tuple[timedelta, timedelta]]:
    """Begin and end of every working span of a week, since the beginning of Monday."""
    return [
        (timedelta(days=day, minutes=entry.begin), timedelta(days=day, minutes=entry.end))
        for entry in hours
        for day in entry.days
    ]


def _is_inside(hours: Sequence[WorkingTime], place: timedelta) -> bool:
    return any(begin <= place < end for begin, end in _spans(hours))


def _change(first: datetime, last: datetime, zone: ZoneInfo) -> datetime:
    """The instant after one and not after another at which a zone's clocks change; a whole second."""
    first = first.replace(microsecond=0)
    offset = _offset(first, zone)
    low, high = 0, int((last - first) / _SECOND) + 1
    while high - low > 1:
        middle = (low + high) // 2
        same = _offset(first + middle * _SECOND, zone) == offset
        low, high = (middle, high) if same else (low, middle)
    return first + high * _SECOND
