"""Dates worked by hand, each with its citation: `worked_dates.csv` beside this file."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import pytest

from mappings.clocks import Subject
from mappings.clocks.calendars import calendar
from mappings.clocks.catalogue import entries, find
from mappings.clocks.engine import run
from mappings.clocks.recount import recompute
from mappings.mapping import DEFAULT
from mappings.models import Fact

FILE: Final = Path(__file__).with_name("worked_dates.csv")
ROWS: Final = tuple(csv.DictReader(FILE.read_text(encoding="utf-8").splitlines()))
LENGTHS: Final = ("cn.o3.complex", "cn.o3.max")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['clock']}-{row['start']}-{row['calendar']}")
def test_a_worked_date_comes_out(row: dict[str, str]) -> None:
    entry = find(DEFAULT, row["clock"])
    assert entry is not None
    assert entry.rule.citation == row["citation"]
    frame = entry.frame(DEFAULT, Subject())
    if row["calendar"]:
        frame = replace(frame, calendar=calendar(row["calendar"]))
    day = date.fromisoformat(row["start"])
    at = datetime(day.year, day.month, day.day, 12, tzinfo=frame.zone).astimezone(UTC)
    kind = (*frame.rule.starts_on, *(later.fact for later in frame.rule.or_after))[0]
    clock = run(frame, [Fact(kind.value, at, "ticket")])
    assert clock is not None
    assert clock.due_date.isoformat() == row["due"]
    assert recompute(clock.trace) == clock.due_date


def test_every_dated_clock_of_china_has_three_dates_worked_by_hand() -> None:
    dated = [entry.rule.id for entry in entries(DEFAULT) if entry.rule.length is not None]
    wanted = [clock for clock in dated if clock.startswith("cn.")] + list(LENGTHS)
    for clock in wanted:
        assert sum(row["clock"] == clock and bool(row["worked"]) for row in ROWS) >= 3, clock
