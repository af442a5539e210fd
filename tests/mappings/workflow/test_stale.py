"""One alarm for a case that nobody touches, and one more only after somebody did."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.workflow.stale import stale, stale_at

TOUCHED = datetime(2026, 11, 22, 8, tzinfo=UTC)
WEEK = timedelta(days=7)


def test_a_case_is_stale_after_seven_days_and_not_a_second_earlier() -> None:
    assert stale(TOUCHED, TOUCHED + WEEK)
    assert not stale(TOUCHED, TOUCHED + WEEK - timedelta(seconds=1))


def test_a_site_can_set_another_limit() -> None:
    assert stale(TOUCHED, TOUCHED + timedelta(days=3), limit_days=3)
    with pytest.raises(ValueError, match="above 0"):
        stale_at(TOUCHED, limit_days=0)


def test_a_touch_after_the_alarm_begins_the_days_anew() -> None:
    alarmed = TOUCHED + WEEK
    touched = alarmed + timedelta(hours=1)
    assert stale_at(touched, alarmed_at=alarmed) == touched + WEEK


@given(
    st.lists(st.integers(1, 400), min_size=1, max_size=20),
    st.lists(st.integers(0, 4000), max_size=4),
)
def test_there_is_one_alarm_a_touch_at_most_however_time_passes(steps: list[int], touches: list[int]) -> None:
    times = sorted(TOUCHED + timedelta(hours=hour) for hour in touches)
    now, alarmed, alarms = TOUCHED, None, list[datetime]()
    for hours in steps:
        now += timedelta(hours=hours)
        touched = max((at for at in times if at <= now), default=TOUCHED)
        if stale(touched, now, alarmed_at=alarmed):
            alarms.append(touched)
            alarmed = now
    assert len(alarms) == len(set(alarms))
