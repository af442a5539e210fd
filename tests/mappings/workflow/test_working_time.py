"""Working hours on the wall clock, also where clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.people import DAYS, Person
from mappings.workflow.working_time import is_working, last_working, next_working
from tests.mappings.workflow.people import QUARTER, ZONES, instants, persons

LONDON = ZoneInfo("Europe/London")
SHANGHAI = ZoneInfo("Asia/Shanghai")


def person(*hours: str, time_zone: str | None = None) -> Person:
    return Person.model_validate({"login": "carla", "working_hours": hours, "time_zone": time_zone})


def at(text: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def on_the_wall(who: Person, instant: datetime, zone: ZoneInfo) -> bool:
    """The definition, told once more with the words of the mapping: day and `HH:MM` are compared as text."""
    wall = instant.astimezone(ZoneInfo(who.time_zone) if who.time_zone else zone)
    for entry in who.working_hours:
        days, times = str(entry).split(" ")
        first, _, last = days.partition("-")
        start = DAYS.index(first)
        count = (DAYS.index(last or first) - start) % 7
        begin, end = times.split("-")
        if (wall.weekday() - start) % 7 <= count and begin <= wall.strftime("%H:%M") < end:
            return True
    return not who.working_hours


def test_hours_include_their_begin_and_not_their_end() -> None:
    carla = person("mon-fri 09:00-18:00")
    assert is_working(carla, at("2026-11-27 09:00"), SHANGHAI)
    assert is_working(carla, at("2026-11-27 17:59:59"), SHANGHAI)
    assert not is_working(carla, at("2026-11-27 18:00"), SHANGHAI)
    assert not is_working(carla, at("2026-11-28 12:00"), SHANGHAI)


def test_no_hours_mean_always() -> None:
    sunday = at("2026-11-29 03:00")
    assert is_working(person(), sunday, SHANGHAI)
    assert next_working(person(), sunday, SHANGHAI) == sunday
    assert last_working(person(), sunday, SHANGHAI) == sunday - timedelta(seconds=1)


def test_a_persons_own_zone_goes_before_the_sites() -> None:
    lea = person("mon-fri 09:00-18:00", time_zone="Europe/Berlin")
    assert not is_working(lea, at("2026-11-27 09:30"), SHANGHAI)
    assert next_working(lea, at("2026-11-27 09:30"), SHANGHAI) == at("2026-11-27 16:00")


def test_hours_across_midnight_are_two_entries_that_join() -> None:
    night = person("mon 22:00-24:00", "tue 00:00-06:00")
    assert is_working(night, at("2026-11-30 23:59:59"), SHANGHAI)
    assert is_working(night, at("2026-12-01 00:00"), SHANGHAI)
    assert last_working(night, at("2026-12-01 12:00"), SHANGHAI) == at("2026-12-01 05:59:59")
    assert next_working(night, at("2026-12-01 06:00"), SHANGHAI) == at("2026-12-07 22:00")


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        ("2026-03-28", "2026-03-29T01:00+00:00", "2026-03-29T01:29:59+00:00"),
        ("2026-10-24", "2026-10-25T00:30+00:00", "2026-10-25T02:29:59+00:00"),
    ],
    ids=["the hour is skipped", "the hour is repeated"],
)
def test_hours_at_a_change_of_clocks_follow_the_wall_clock(day: str, first: str, last: str) -> None:
    early = person("sun 01:30-02:30")
    assert next_working(early, at(day, LONDON), LONDON) == datetime.fromisoformat(first)
    assert last_working(early, at(day, LONDON) + timedelta(days=3), LONDON) == datetime.fromisoformat(last)


def test_a_day_that_a_zone_left_out_is_not_worked() -> None:
    apia = ZoneInfo("Pacific/Apia")
    fridays = person("fri 09:00-10:00")
    assert next_working(fridays, at("2011-12-29 12:00", apia), apia) == at("2012-01-06 09:00", apia)
    assert last_working(fridays, at("2012-01-05 12:00", apia), apia) == at("2011-12-23 09:59:59", apia)


@settings(deadline=None)
@given(st.data(), persons(), st.sampled_from(ZONES))
def test_the_next_working_instant_is_worked_and_none_before_it_is(
    data: st.DataObject, who: Person, name: str
) -> None:
    zone = ZoneInfo(name)
    start = data.draw(instants(who.time_zone or name))
    found = next_working(who, start, zone)
    assert found.tzinfo is UTC
    assert found >= start
    assert on_the_wall(who, found, zone)
    assert is_working(who, start, zone) == on_the_wall(who, start, zone) == (found == start)
    step = start
    while step < found:
        assert not on_the_wall(who, step, zone)
        # hours and changes of clocks lie on quarters of an hour
        midnight = datetime(2000, 1, 1, tzinfo=UTC)
        step = midnight + ((step - midnight) // QUARTER + 1) * QUARTER


@settings(deadline=None)
@given(st.data(), persons(), st.sampled_from(ZONES))
def test_the_last_working_second_is_worked_and_none_after_it_is(
    data: st.DataObject, who: Person, name: str
) -> None:
    zone = ZoneInfo(name)
    before = data.draw(instants(who.time_zone or name))
    found = last_working(who, before, zone)
    assert found.tzinfo is UTC
    assert found < before
    assert found.microsecond == 0
    assert on_the_wall(who, found, zone)
    step = found + timedelta(seconds=1)
    while step < before:
        assert not on_the_wall(who, step, zone)
        step += QUARTER
