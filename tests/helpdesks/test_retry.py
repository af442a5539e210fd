"""When a read is tried again, and how long is waited before."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from integration.helpdesks.outcome import MAX_RETRY_AFTER, MAX_TRIES, MAX_WAIT, Failure, Outcome, next_wait
from integration.helpdesks.outcome import retry_after as read_retry_after

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("attempt", "outcome", "waited", "wait"),
    [
        (1, Outcome(status=502), 0.0, 0.25),
        (1, Outcome(status=503), 0.0, 0.25),
        (1, Outcome(status=504), 0.0, 0.25),
        (1, Outcome(status=429), 0.0, 0.25),
        (1, Outcome(failure=Failure.UNREACHED), 0.0, 0.25),
        (1, Outcome(failure=Failure.BROKEN), 0.0, 0.25),
        (1, Outcome(status=200, failure=Failure.BROKEN), 0.0, 0.25),
        (2, Outcome(status=502), 0.25, 0.75),
        (3, Outcome(status=502), 1.0, None),
        (9, Outcome(status=502), 1.0, None),
        (1, Outcome(failure=Failure.SILENT), 0.0, None),
        (1, Outcome(status=200, failure=Failure.SILENT), 0.0, None),
        (1, Outcome(status=200, failure=Failure.OVERSIZE), 0.0, None),
        (1, Outcome(status=200), 0.0, None),
        (1, Outcome(status=301), 0.0, None),
        (1, Outcome(status=401), 0.0, None),
        (1, Outcome(status=403), 0.0, None),
        (1, Outcome(status=404), 0.0, None),
        (1, Outcome(status=422), 0.0, None),
        (1, Outcome(status=500), 0.0, None),
        (1, Outcome(status=429, retry_after=0.0), 0.0, 0.25),
        (1, Outcome(status=429, retry_after=2.0), 0.0, 2.0),
        (1, Outcome(status=503, retry_after=3.0), 0.0, 3.0),
        (1, Outcome(status=503, retry_after=3.1), 0.0, None),
        (2, Outcome(status=429, retry_after=2.0), 2.0, None),
        (2, Outcome(status=429, retry_after=1.0), 2.0, 1.0),
        (1, Outcome(status=404, retry_after=1.0), 0.0, None),
    ],
)
def test_the_wait_follows_the_table(
    attempt: int, outcome: Outcome, waited: float, wait: float | None
) -> None:
    assert next_wait(attempt, outcome, waited) == wait


@pytest.mark.parametrize("asked", [None, 0.0, 0.1, 1.0, 2.9, 3.0, 100.0])
def test_all_waits_of_a_call_stay_within_a_few_seconds(asked: float | None) -> None:
    waited, tries = 0.0, 1
    while (wait := next_wait(tries, Outcome(status=429, retry_after=asked), waited)) is not None:
        waited += wait
        tries += 1
    assert waited <= MAX_WAIT
    assert tries <= MAX_TRIES


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("²", None),
        ("0", 0.0),
        (" 7 ", 7.0),
        ("120", 120.0),
        ("99999999999999999999", MAX_RETRY_AFTER),
        ("Tue, 24 Nov 2026 12:00:30 GMT", 30.0),
        ("Tue, 24 Nov 2026 11:00:00 GMT", 0.0),
        ("Tue, 24 Nov 2027 11:00:00 GMT", MAX_RETRY_AFTER),
        ("Tue, 24 Nov 2026 12:00:30", 30.0),
    ],
)
def test_a_retry_after_is_seconds_or_a_date(header: str | None, seconds: float | None) -> None:
    assert read_retry_after(header, NOW) == seconds
