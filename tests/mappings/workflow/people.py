"""Persons with all kinds of hours, and instants near changes of clocks, for the laws of this folder."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from mappings.people import DAYS, Person

ZONES: Final = (
    "Asia/Shanghai",
    "Europe/London",
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",  # clocks changed at midnight
    "America/Havana",
    "Australia/Lord_Howe",  # by half an hour
    "Asia/Kathmandu",
    "Pacific/Apia",  # left out a whole day in 2011
    "Africa/Casablanca",  # changes around Ramadan
    "Antarctica/Troll",  # by two hours
)
QUARTER: Final = timedelta(minutes=15)
FIRST: Final = datetime(2005, 1, 1, tzinfo=UTC)
LAST: Final = datetime(2035, 1, 1, tzinfo=UTC)


@cache
def changes(name: str) -> tuple[datetime, ...]:
    """Days in UTC before which the offset of a zone was another one; empty where none ever is."""
    zone = ZoneInfo(name)
    days = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days)]
    offsets = [day.astimezone(zone).utcoffset() for day in days]
    return tuple(
        day
        for day, offset, before in zip(days[1:], offsets[1:], offsets[:-1], strict=True)
        if offset != before
    )


@st.composite
def hours(draw: st.DrawFn) -> str:
    """One entry of working hours, in quarters of an hour."""
    first, last = draw(st.sampled_from(DAYS)), draw(st.sampled_from(DAYS))
    begin = draw(st.integers(0, 95))
    end = draw(st.integers(begin + 1, 96))
    return f"{first}-{last} {begin // 4:02}:{begin % 4 * 15:02}-{end // 4:02}:{end % 4 * 15:02}"


@st.composite
def persons(draw: st.DrawFn) -> Person:
    """Somebody with up to three entries of hours; none means always."""
    return Person.model_validate(
        {
            "login": "carla@example.com",
            "working_hours": draw(st.lists(hours(), max_size=3)),
            "time_zone": draw(st.none() | st.sampled_from(ZONES)),
        }
    )


@st.composite
def instants(draw: st.DrawFn, zone: str) -> datetime:
    """An instant, half of the time one within two days of a change of a zone's clocks."""
    near, wanted = changes(zone), draw(st.booleans())
    if near and wanted:
        at = draw(st.sampled_from(near)) + timedelta(minutes=draw(st.integers(-2880, 2880)))
    else:
        at = FIRST + timedelta(minutes=draw(st.integers(0, int((LAST - FIRST) / timedelta(minutes=1)))))
    return at + timedelta(microseconds=draw(st.sampled_from((0, 1, 500_000, 59_999_999))))
