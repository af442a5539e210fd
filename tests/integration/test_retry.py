"""The table of waits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integration.retry import RetryPolicy

POLICY = RetryPolicy(first=5, cap=60, give_up_after=300)


@pytest.mark.parametrize(
    ("attempts", "at_least", "expected"),
    [
        (1, None, 5),
        (2, None, 10),
        (3, None, 20),
        (4, None, 40),
        (5, None, 60),
        (1, 45.0, 45),
        (5, 45.0, 60),
        # 5+10+20+40 = 75, then 60 each: 255 after seven waits, 315 after eight
        (8, None, 60),
        (9, 1.0, None),
        (10, None, None),
    ],
)
def test_waits_double_up_to_a_cap_until_the_time_is_over(
    attempts: int, at_least: float | None, expected: float | None
) -> None:
    assert POLICY.wait(attempts, at_least) == expected


@given(
    first=st.floats(0.01, 60),
    cap=st.floats(0.01, 600),
    give_up=st.floats(1, 864_000),
    attempts=st.integers(1, 100_000),
)
def test_once_given_up_it_stays_given_up(first: float, cap: float, give_up: float, attempts: int) -> None:
    policy = RetryPolicy(first, cap, give_up)
    wait = policy.wait(attempts)
    if wait is None:
        assert policy.wait(attempts + 1) is None
    else:
        assert 0 < wait <= max(first, cap)
