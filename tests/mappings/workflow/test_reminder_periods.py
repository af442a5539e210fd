"""Reminders over clocks of the real engine: where they began, and what is told again when they are moved."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from mappings.clocks.engine import Subject, run_clocks
from mappings.jurisdictions import Jurisdiction
from mappings.law import Law
from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.models import Fact
from mappings.plan import RunningClock
from mappings.workflow.reminders import Addressee, Told, next_reminder_at, started_of, still_told

IE: Final = load_mapping("version: 1\njurisdiction: IE\nregimes: [ie]\ntargets: {answer: 20 days}\n")
CN: Final = load_mapping("version: 1\njurisdiction: CN\nregimes: [cn]\n")
RECEIVED: Final = Fact("received", datetime(2026, 11, 2, 10, tzinfo=UTC), "ticket")
UPDATED: Final = Fact("update_sent", datetime(2026, 11, 24, 15, tzinfo=UTC), "article:4")


def clocks_of(mapping: Mapping, *facts: Fact) -> dict[str, RunningClock]:
    running = run_clocks(mapping, Law.of(Jurisdiction(mapping.jurisdiction)), facts, Subject())
    return {clock.id: clock for clock in running}


def test_a_clock_begins_where_its_trace_says() -> None:
    clocks = clocks_of(IE, RECEIVED)
    assert started_of(clocks.values()) == dict.fromkeys(clocks, RECEIVED.at)
    assert {"ie.cpc.update", "site.answer"} <= set(clocks)


def test_a_progress_report_begins_its_own_clock_anew_and_no_other() -> None:
    started = started_of(clocks_of(IE, RECEIVED, UPDATED).values())
    assert started["ie.cpc.update"] == UPDATED.at
    assert started["ie.cpc.final"] == started["site.answer"] == RECEIVED.at


def test_new_facts_begin_the_period_of_a_decision_anew() -> None:
    again = Fact("new_facts", datetime(2026, 11, 10, 3, tzinfo=UTC), "history:9")
    assert started_of(clocks_of(CN, RECEIVED, again).values())["cn.o3.decision"] == again.at


def test_a_clock_that_begins_anew_reminds_anew() -> None:
    before, after = clocks_of(IE, RECEIVED), clocks_of(IE, RECEIVED, UPDATED)
    told = [Told(rule, 80, UPDATED.at, before[rule].due_at) for rule in ("ie.cpc.update", "site.answer")]
    both = frozenset({("ie.cpc.update", 80), ("site.answer", 80)})
    assert still_told(told, before.values(), started_of(before.values())) == both
    assert still_told(told, after.values(), started_of(after.values())) == {("site.answer", 80)}


@pytest.mark.parametrize(("percent", "day"), [(50, 10), (80, 14), (95, 16)])
def test_a_clock_that_was_extended_reminds_of_the_new_date(percent: int, day: int) -> None:
    longer = Fact("extended", datetime(2026, 11, 16, 3, tzinfo=UTC), "history:7", "cn.o3.decision/30")
    approved = Fact("approved", datetime(2026, 11, 16, 4, tzinfo=UTC), "history:8", "cn.o3.decision/30")
    before, after = clocks_of(CN, RECEIVED), clocks_of(CN, RECEIVED, longer, approved)
    assert after["cn.o3.decision"].due_at > before["cn.o3.decision"].due_at
    told = Told(
        "cn.o3.decision",
        percent,
        datetime(2026, 11, day, 3, tzinfo=UTC),
        before["cn.o3.decision"].due_at,
    )
    started = started_of(after.values())
    assert still_told([told], before.values(), started) == {("cn.o3.decision", percent)}
    assert still_told([told], after.values(), started) == frozenset()


def test_what_was_told_after_the_same_part_of_the_new_period_is_not_told_again() -> None:
    clock = clocks_of(CN, RECEIVED)["cn.o3.decision"]
    start, due = RECEIVED.at, clock.due_at
    late = start + (due - start) * 0.9
    told = Told(clock.id, 80, late, due.replace(day=due.day - 1))
    assert still_told([told], [clock], {clock.id: start}) == {(clock.id, 80)}


def test_the_next_reminder_of_a_fresh_complaint_comes_at_half_of_its_first_duty() -> None:
    clocks = clocks_of(IE, RECEIVED)
    started = started_of(clocks.values())
    free = Addressee(None, ZoneInfo("Europe/Dublin"))
    first = min(clock.due_at for clock in clocks.values() if clock.kind == "duty")
    found = next_reminder_at(clocks.values(), started, frozenset(), free, RECEIVED.at)
    assert found == RECEIVED.at + (first - RECEIVED.at) / 2
