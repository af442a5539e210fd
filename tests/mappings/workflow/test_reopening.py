"""Work begins again: an answer is owed anew, and nobody waits in a closed ticket."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.clocks import Subject, leading_of, run_clocks
from mappings.jurisdictions import Jurisdiction
from mappings.law import Law
from mappings.loader import load_mapping
from mappings.models import Fact
from mappings.plan import RunningClock

RECEIVED = Fact("received", datetime(2026, 3, 2, 9, tzinfo=UTC), "ticket")


def fact(kind: str, day: str) -> Fact:
    return Fact(kind, datetime.fromisoformat(f"{day}T12:00+00:00"), f"history:{day[-2:]}")


def leading(jurisdiction: Jurisdiction, *facts: Fact, targets: str = "") -> RunningClock | None:
    text = f"version: 1\nlanguage: en\njurisdiction: {jurisdiction.value}\n{targets}"
    return leading_of(run_clocks(load_mapping(text), Law.of(jurisdiction), (RECEIVED, *facts), Subject()))


@pytest.mark.parametrize(
    ("jurisdiction", "due"),
    [
        # 15 natural days after 20 March (Order 2020-3 art. 18)
        (Jurisdiction.CN, date(2026, 4, 4)),
        # 8 weeks after 20 March (DISP 1.6.2R)
        (Jurisdiction.UK, date(2026, 5, 15)),
        # 30 days after 20 March (RG 271.53)
        (Jurisdiction.AU, date(2026, 4, 19)),
    ],
)
def test_a_reopening_after_the_answer_gives_the_time_of_the_rule_anew(
    jurisdiction: Jurisdiction, due: date
) -> None:
    answered = fact("response_sent", "2026-03-12")
    assert leading(jurisdiction, answered) is None
    clock = leading(jurisdiction, answered, fact("reopened", "2026-03-20"))
    assert clock is not None
    assert (clock.due_date, clock.stopped_at) == (due, None)
    assert "restarted" in [step.code for step in clock.trace]


def test_a_second_answer_ends_it_again_and_a_second_reopening_begins_it_again() -> None:
    facts = (
        fact("response_sent", "2026-03-12"),
        fact("reopened", "2026-03-20"),
        fact("response_sent", "2026-03-25"),
    )
    assert leading(Jurisdiction.CN, *facts) is None
    clock = leading(Jurisdiction.CN, *facts, fact("reopened", "2026-03-30"))
    assert clock is not None
    assert clock.due_date == date(2026, 4, 14)


def test_a_reopening_before_any_answer_moves_no_date() -> None:
    facts = (fact("withdrawn", "2026-03-05"), fact("reopened", "2026-03-10"))
    clock = leading(Jurisdiction.CN, *facts)
    assert clock is not None
    assert clock.due_date == date(2026, 3, 17)


def test_own_targets_to_answer_begin_anew_too_and_those_to_acknowledge_do_not() -> None:
    targets = "targets: {acknowledge: 24 hours, answer: 10 days}\n"
    facts = (
        fact("acknowledged", "2026-03-02"),
        fact("response_sent", "2026-03-12"),
        fact("reopened", "2026-03-20"),
    )
    clock = leading(Jurisdiction.CN, *facts, targets=targets)
    assert clock is not None
    assert (clock.id, clock.due_date) == ("site.answer", date(2026, 3, 30))


@given(st.integers(0, 200), st.integers(1, 200))
def test_whenever_it_is_reopened_after_the_answer_a_duty_to_answer_runs(answered: int, later: int) -> None:
    sent = Fact("response_sent", RECEIVED.at + timedelta(days=answered), "article:3")
    again = Fact("reopened", sent.at + timedelta(hours=later), "article:4")
    clock = leading(Jurisdiction.UK, sent, again)
    assert clock is not None
    assert clock.due_at > again.at + timedelta(days=55)
