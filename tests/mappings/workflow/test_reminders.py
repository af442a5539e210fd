"""Reminders at percentages of a clock: inside of working hours, and once each."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.people import Person
from mappings.plan import RunningClock
from mappings.workflow.reminders import (
    Addressee,
    Reminder,
    ReminderRules,
    falls_at,
    next_reminder_at,
    reminders_due,
)
from mappings.workflow.working_time import is_working
from tests.mappings.workflow.people import ZONES, instants, persons

SHANGHAI: Final = ZoneInfo("Asia/Shanghai")
CARLA: Final = Person.model_validate({"login": "carla", "working_hours": "mon-fri 09:00-18:00"})
AT_DESK: Final = Addressee(CARLA, SHANGHAI)
NOBODY_TOLD: Final = frozenset[tuple[str, int]]()
MONDAY: Final = datetime(2026, 11, 23, 9, tzinfo=SHANGHAI)


def clock(
    due: datetime, rule: str = "site.answer", kind: str = "duty", answers: str = "response_sent"
) -> RunningClock:
    return RunningClock(
        id=rule,
        kind=kind,
        answers=answers,
        due_date=due.date(),
        timezone="Asia/Shanghai",
        due_at=due.astimezone(UTC),
        citation="targets.answer",
    )


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def falls(due: str, percent: int, *, start: datetime = MONDAY, to: Addressee = AT_DESK) -> datetime:
    return falls_at(clock(at(due)), start, percent, to)


def test_a_percentage_that_falls_into_working_hours_stays_there() -> None:
    assert falls("2026-11-25 09:00", 50) == at("2026-11-24 09:00")


def test_a_percentage_out_of_hours_comes_when_work_begins_again() -> None:
    assert falls("2026-11-25 07:00", 50) == at("2026-11-24 09:00")


def test_where_that_would_be_too_late_it_comes_an_hour_before_the_person_leaves() -> None:
    assert falls("2026-11-29 23:59:59", 95) == at("2026-11-27 16:59:59")


def test_the_passed_date_itself_is_told_when_work_begins_again() -> None:
    assert falls("2026-11-28 23:59:59", 100) == at("2026-11-30 09:00")


def test_a_critical_complaint_that_is_overdue_is_told_at_once_and_what_comes_before_is_not() -> None:
    critical = replace(AT_DESK, severity="critical")
    assert falls("2026-11-28 23:59:59", 100, to=critical) == at("2026-11-28 23:59:59")
    assert falls("2026-11-28 23:59:59", 95, to=critical) == at("2026-11-27 16:59:59")


def test_a_duty_that_runs_out_while_nobody_works_is_told_when_work_begins_again() -> None:
    friday_night = at("2026-11-27 20:00")
    assert falls("2026-11-28 20:00", 50, start=friday_night) == at("2026-11-30 09:00")


def test_a_reminder_that_was_moved_back_never_comes_before_the_clock_has_started() -> None:
    friday = at("2026-11-27 17:30")
    assert falls("2026-11-29 23:59:59", 95, start=friday) == friday


def test_a_complaint_that_nobody_owns_knows_no_hours() -> None:
    assert falls("2026-11-28 09:00", 100, to=Addressee(None, SHANGHAI)) == at("2026-11-28 09:00")


def due_now(
    now: str, *clocks: RunningClock, told: frozenset[tuple[str, int]] = NOBODY_TOLD, to: Addressee = AT_DESK
) -> tuple[Reminder, ...]:
    return reminders_due(clocks, {entry.id: MONDAY for entry in clocks}, told, to, at(now))


TEN_DAYS: Final = clock(at("2026-12-03 09:00"))


def test_what_fell_due_together_is_one_reminder_and_the_lower_ones_count_as_told() -> None:
    (reminder,) = due_now("2026-12-02 12:00", TEN_DAYS)
    assert reminder == Reminder("site.answer", 80, at("2026-12-01 09:00").astimezone(UTC), (50, 80))


def test_a_lower_percentage_is_never_told_after_a_higher_one() -> None:
    assert due_now("2026-12-02 12:00", TEN_DAYS, told=frozenset({("site.answer", 80)})) == ()


def test_nothing_is_told_out_of_hours_even_after_downtime() -> None:
    assert due_now("2026-12-01 20:00", TEN_DAYS) == ()
    assert [entry.percent for entry in due_now("2026-12-02 09:00", TEN_DAYS)] == [80]


def test_a_critical_complaint_that_is_overdue_is_told_out_of_hours() -> None:
    critical = replace(AT_DESK, severity="critical")
    assert [entry.tells for entry in due_now("2026-12-05 03:00", TEN_DAYS, to=critical)] == [
        (50, 80, 95, 100)
    ]


def test_stopped_clocks_and_those_that_are_no_duty_of_ours_remind_nobody() -> None:
    stopped = replace(TEN_DAYS, stopped_at=at("2026-11-24 09:00").astimezone(UTC))
    others = (clock(at("2026-12-03 09:00"), f"x.{kind}", kind) for kind in ("hold", "window", "retention"))
    for entry in (stopped, *others):
        assert due_now("2026-12-04 12:00", entry) == ()
        assert next_reminder_at((entry,), {entry.id: MONDAY}, NOBODY_TOLD, AT_DESK, MONDAY) is None


def test_a_site_can_remind_of_acknowledgements_at_other_percentages() -> None:
    rules = ReminderRules(by_answer={"acknowledged": (50, 100)})
    acknowledge = clock(at("2026-12-03 09:00"), "site.acknowledge", answers="acknowledged")
    found = reminders_due(
        (acknowledge, TEN_DAYS),
        {"site.acknowledge": MONDAY, "site.answer": MONDAY},
        NOBODY_TOLD,
        AT_DESK,
        at("2026-12-02 12:00"),
        rules,
    )
    assert [(entry.rule, entry.percent) for entry in found] == [("site.acknowledge", 50), ("site.answer", 80)]


@pytest.mark.parametrize("listed", [(80, 50), (50, 50), (0, 50)])
def test_percentages_that_do_not_ascend_from_above_nothing_are_refused(listed: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="ascend"):
        ReminderRules(percentages=listed)
    with pytest.raises(ValueError, match="ascend"):
        ReminderRules(by_answer={"acknowledged": listed})


def test_a_clock_whose_start_is_not_told_reminds_once_when_it_is_due() -> None:
    free = Addressee(None, SHANGHAI)
    assert next_reminder_at((TEN_DAYS,), {}, NOBODY_TOLD, free, MONDAY) == TEN_DAYS.due_at
    (reminder,) = reminders_due((TEN_DAYS,), {}, NOBODY_TOLD, free, TEN_DAYS.due_at)
    assert reminder.tells == (50, 80, 95, 100)


@st.composite
def running(draw: st.DrawFn) -> tuple[tuple[RunningClock, ...], dict[str, datetime], Addressee]:
    """Up to three open duties with their starts, and somebody with hours of his own."""
    name = draw(st.sampled_from(ZONES))
    person = draw(st.none() | persons())
    first = draw(instants((person and person.time_zone) or name))
    starts = [first + timedelta(minutes=draw(st.integers(0, 5000))) for _ in range(draw(st.integers(1, 3)))]
    clocks = tuple(
        clock(start + timedelta(minutes=draw(st.integers(1, 60 * 24 * 30))), f"rule.{number}")
        for number, start in enumerate(starts)
    )
    severity = draw(st.sampled_from(("low", "medium", "high", "critical", None)))
    return (
        clocks,
        {f"rule.{number}": start for number, start in enumerate(starts)},
        Addressee(person, ZoneInfo(name), severity),
    )


@settings(deadline=None)
@given(running(), st.sampled_from((50, 80, 95, 100)))
def test_no_reminder_is_early_unless_it_would_else_be_too_late_and_all_are_inside_of_hours(
    known: tuple[tuple[RunningClock, ...], dict[str, datetime], Addressee], percent: int
) -> None:
    clocks, started, to = known
    for entry in clocks:
        start = started[entry.id]
        found = falls_at(entry, start, percent, to)
        share = (found - start) / (entry.due_at - start)
        if to.person is None or (percent == 100 and to.severity == "critical"):
            assert share == pytest.approx(percent / 100)
            continue
        assert is_working(to.person, found, to.zone)
        assert found >= start
        if share < percent / 100 - 1e-9:
            # moved back: nobody works between the percentage and the date
            step = start + (entry.due_at - start) * percent / 100
            assert percent < 100
            while step < entry.due_at:
                assert not is_working(to.person, step, to.zone)
                step += timedelta(minutes=15)


@settings(deadline=None)
@given(running(), st.lists(st.integers(1, 6000), max_size=25), st.randoms(use_true_random=False))
def test_each_percentage_is_told_once_at_most_however_time_passes_and_only_while_somebody_works(
    known: tuple[tuple[RunningClock, ...], dict[str, datetime], Addressee],
    steps: list[int],
    chance: random.Random,
) -> None:
    clocks, started, to = known
    now, told, heard = min(started.values()), NOBODY_TOLD, list[tuple[str, int]]()
    for minutes in steps:
        now += timedelta(minutes=minutes)
        found = reminders_due(clocks, started, told, to, now)
        shuffled = chance.sample(clocks, len(clocks))
        assert reminders_due(shuffled, started, told, to, now) == found
        assert len({entry.rule for entry in found}) == len(found)
        for entry in found:
            assert entry.at <= now
            assert entry.tells[-1] == entry.percent
            passed = entry.percent >= 100 and to.severity == "critical"
            assert to.person is None or passed or is_working(to.person, now, to.zone)
            heard += [(entry.rule, percent) for percent in entry.tells]
        told |= set(heard)
    assert len(heard) == len(set(heard))


@settings(deadline=None)
@given(running())
def test_waking_up_when_the_next_one_is_due_tells_everything_to_the_last(
    known: tuple[tuple[RunningClock, ...], dict[str, datetime], Addressee],
) -> None:
    clocks, started, to = known
    now, told = min(started.values()), NOBODY_TOLD
    while (at_last := next_reminder_at(clocks, started, told, to, now)) is not None:
        assert at_last >= now
        if at_last > now:
            halfway = now + (at_last - now) / 2
            assert reminders_due(clocks, started, told, to, halfway) == ()
            assert next_reminder_at(clocks, started, told, to, halfway) == at_last
        found = reminders_due(clocks, started, told, to, at_last)
        assert found
        told |= {(entry.rule, percent) for entry in found for percent in entry.tells}
        now = at_last
    assert told == {(entry.id, percent) for entry in clocks for percent in (50, 80, 95, 100)}
