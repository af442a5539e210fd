"""The report of a seeded month against figures that were counted by hand from the rules of the seed.

Nothing here runs through the complaints: every number is worked out from `seed`'s table.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain

import pytest

from integration.reports import monthly
from integration.store.database import Database
from mappings.loader import load_mapping
from mappings.mapping import Language
from mappings.reporting.guarding import Figure, Mark
from mappings.reporting.lines import Step
from mappings.reporting.report import NONE, OTHERS, Dimension, MonthReport
from mappings.reporting.tables import tables_of
from tests.integration.reports.seed import NOW, UK, fill, october, others

EXACT = UK.model_copy(update={"reports": UK.reports.model_copy(update={"least": 1})})


@pytest.fixture
def seeded(database: Database) -> Database:
    fill(database, chain(map(october, range(1, 501)), others()))
    return database


@pytest.fixture
def report(seeded: Database) -> MonthReport:
    return monthly(seeded, "2026-10", UK, NOW)


def counts(report: MonthReport, dimension: Dimension) -> dict[str, int | None]:
    return {row.key: row.volume.count for row in report.by(dimension).rows}


def test_the_month_as_a_whole(report: MonthReport) -> None:
    total = report.total
    assert total.volume.count == 500
    # 1-30 by the final response, 31-60 by the house's own target
    assert total.late == Figure(60, 500)
    # 450 are acknowledged: the 200 even ones that do not end in 0 after one hour, 250 odd ones after two
    assert total.acknowledged_after == 120
    # 100 each after 1, 2, 3 and 4 days: the middle lies between 2 and 3
    assert total.answered_after == 2.5 * 24 * 60
    assert total.repeated == Figure(20, 500)  # 500 / 25
    assert total.reopened == Figure(25, 500)  # 500 / 20
    assert total.corrected == Figure(50, 500)  # 101-150
    assert total.surveyed == Figure(125, 500)  # 500 / 4
    # 62 numbers up to 500 are divisible by 8, so 62 times 5 and 63 times 1: 373 / 125 = 2.98
    assert total.satisfaction == 3.0


def test_by_category_channel_regime_team_and_outcome(report: MonthReport) -> None:
    # escrow has 39; guarantor and tying_add_on have 3 each, together 6, which is enough
    assert counts(report, Dimension.CATEGORY) == {
        "fees": 200,
        "interest_rate": 150,
        "hardship": 100,
        "escrow": 39,
        "system_failure": 5,
        OTHERS: 6,
    }
    assert counts(report, Dimension.CHANNEL) == {"email": 250, "phone": 125, "web": 125}
    assert counts(report, Dimension.REGIME) == {"UK": 500}
    assert counts(report, Dimension.TEAM) == {"Complaints": 300, "Branch": 160, "Hotline": 40}
    assert counts(report, Dimension.OUTCOME) == {"not_upheld": 200, "upheld": 150, "settled": 90, NONE: 60}


def test_the_other_figures_of_a_team(report: MonthReport) -> None:
    complaints, branch, hotline = report.by(Dimension.TEAM).rows
    assert (complaints.late, branch.late, hotline.late) == (Figure(60, 300), Figure(0, 160), Figure(0, 40))
    # 25, 50 … 300 are twelve; 325 … 450 six; 475 and 500 two, too few to tell. The 6 goes with it; what is
    # left for both, 8, would still tell that it is not 4: so the 12 goes too
    assert complaints.repeated == Figure(None, 300, Mark.OPEN)
    assert branch.repeated == Figure(None, 160, Mark.OPEN)
    assert hotline.repeated == Figure(None, 40, Mark.UNDER)
    # 20 … 300: 15; 320 … 460: 8; 480 and 500: 2
    assert (complaints.reopened.count, branch.reopened.count, hotline.reopened.count) == (15, None, None)
    # 4 … 300: 75; 304 … 460: 40; 464 … 500: 10
    assert [row.surveyed.count for row in (complaints, branch, hotline)] == [75, 40, 10]
    # of 464 … 500 the five divisible by 8 give 25, the others 5: 30 / 10
    assert hotline.satisfaction == 3.0
    assert (complaints.corrected, branch.corrected.count) == (Figure(50, 300), 0)


def test_clocks_and_their_share_in_time(report: MonthReport) -> None:
    kept = {row.rule: row.late for row in report.clocks}
    # 490 have the house's target, all 500 the final response; the clock of retention is no duty
    assert kept == {"site.acknowledge": Figure(30, 490), "uk.disp.final": Figure(30, 500)}


def test_root_causes_and_personal_data(report: MonthReport) -> None:
    # fraud has 4 and other 3: together 7
    assert [(one.key, one.complaints.count) for one in report.root_causes] == [
        (NONE, 313),
        ("process", 100),
        ("system_error", 80),
        (OTHERS, 7),
    ]
    assert [(one.type, one.complaints.count, one.values) for one in report.found] == [
        ("EMAIL", 250, 250),
        ("NAME", 100, 200),
        ("PASSPORT", None, None),
    ]


def test_what_rises_against_the_three_months_before(report: MonthReport) -> None:
    assert [(month, volume.count) for month, volume in report.months] == [
        ("2026-07", 210),
        ("2026-08", 224),
        ("2026-09", 238),
        ("2026-10", 500),
    ]
    # nothing of it before, so at most 4 in each month: 150 - 4; then 200 - 160; 100 - 64; 39 - 4; 5 - 4
    assert [(one.issue, one.now, one.before, one.more) for one in report.rising] == [
        ("interest_rate", 150, (None, None, None), 146.0),
        ("fees", 200, (150, 160, 170), 40.0),
        ("hardship", 100, (60, 64, 68), 36.0),
        ("escrow", 39, (None, None, None), 35.0),
        ("system_failure", 5, (None, None, None), 1.0),
    ]


def test_who_errs_in_which_step(report: MonthReport) -> None:
    needs = {need.team: dict(need.errors) for need in report.needs}
    assert list(needs) == ["Complaints", "Branch", "Hotline"]
    complaints, branch = needs["Complaints"], needs["Branch"]
    assert complaints[Step.ANSWERING] == Figure(30, 300)
    assert complaints[Step.ACKNOWLEDGING] == Figure(30, 300)
    assert complaints[Step.CLOSING] == Figure(24, 300)  # 201-224, however often each
    assert complaints[Step.CATEGORISING] == Figure(50, 300)
    assert branch[Step.ORDERS] == Figure(7, 160)
    assert complaints[Step.ORDERS] == Figure(0, 300)


def test_with_least_one_every_number_is_told(seeded: Database) -> None:
    exact = monthly(seeded, "2026-10", EXACT, NOW)
    assert counts(exact, Dimension.CATEGORY) == {
        "fees": 200,
        "interest_rate": 150,
        "hardship": 100,
        "escrow": 39,
        "system_failure": 5,
        "guarantor": 3,
        "tying_add_on": 3,
    }
    assert [row.repeated.count for row in exact.by(Dimension.TEAM).rows] == [12, 6, 2]
    assert {one.key: one.complaints.count for one in exact.root_causes}["fraud"] == 4


def test_a_date_that_lies_ahead_is_neither_kept_nor_missed(seeded: Database) -> None:
    # 56 days after the 21st of October lie in December: the ten without an answer are not late yet
    early = monthly(seeded, "2026-10", UK, datetime(2026, 11, 30, tzinfo=UTC))
    assert {row.rule: row.late for row in early.clocks}["uk.disp.final"] == Figure(20, 490)


def test_a_month_with_fewer_complaints_than_may_be_told_tells_nothing(seeded: Database) -> None:
    november = monthly(seeded, "2026-11", UK, NOW)
    assert november.total.volume == Figure(None, None, Mark.OPEN)
    assert all(not breakdown.rows for breakdown in november.breakdowns)
    told = (november.clocks, november.root_causes, november.found, november.rising, november.needs)
    assert told == ((), (), (), (), ())
    assert monthly(seeded, "2031-01", UK, NOW).total.volume == Figure(0, 0)


def test_what_an_agent_chose_counts_also_where_it_is_a_category_of_the_house(database: Database) -> None:
    house = load_mapping(
        "version: 1\nlanguage: en\njurisdiction: UK\ngroups: [Complaints]\nreports: {least: 1}\n"
        "categories:\n  own:\n"
        "    - {id: solar_rebate, zh: 返利, en: rebate, parent: hardship, words: {en: [solar rebate]}}\n"
        "  labels:\n    - {issue: hardship, zh: 困难, en: In need}\n"
    )
    # Ombud had put it under fees, and still remembers that
    corrected = replace(october(2), seen={"complaint_issue": "hardship::solar_rebate"}, issue="fees")
    fill(database, iter([corrected]))
    report = monthly(database, "2026-10", house, NOW)
    assert counts(report, Dimension.CATEGORY) == {"hardship": 1}
    table = next(one for one in tables_of(report, house, Language.EN) if one.id == "category")
    assert [name for _, name, _ in table.rows] == ["In need"]


def test_what_agents_put_right_is_told_by_what_ombud_had_said(report: MonthReport) -> None:
    # agents said hardship of 101-150, and of 151-160 what Ombud had said
    told = {one.key: (one.complaints.count, one.complaints.of) for one in report.put_right}
    assert told == {
        "fees": (50, 200),
        "interest_rate": (0, 150),
        "hardship": (0, 100),
        "escrow": (0, 39),
        "system_failure": (0, 5),
        OTHERS: (0, 6),
    }
    table = next(one for one in tables_of(report, UK, Language.EN) if one.id == "put_right")
    assert [cell.text for cell in table.rows[0][2]] == ["200", "50", "25.0 %"]


def test_few_corrections_of_an_issue_are_not_told(database: Database) -> None:
    few = [replace(october(n), ticket_id=n) for n in range(1, 41)]
    for one in few[:3]:
        one.happened("issue_corrected", one.received, "hardship::hardship", "pricing::fees")
    fill(database, iter(few))
    report = monthly(database, "2026-10", UK, NOW)
    assert [(one.key, one.complaints.mark) for one in report.put_right] == [("fees", Mark.UNDER)]
