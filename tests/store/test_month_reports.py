"""Months that are asked for: taken by one worker, given back when it dies, kept as they were counted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select, update

from integration.store import month_reports
from integration.store.database import Database
from integration.store.schema import month_report
from mappings.jurisdictions import Jurisdiction
from mappings.reporting.figures import Counting
from mappings.reporting.lines import Line

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FRESH = timedelta(minutes=10)
V = "0123456789ab"


def line(**values: object) -> Line:
    """A complaint of the month."""
    known: dict[str, object] = {
        "received_at": datetime(2026, 10, 5, tzinfo=UTC),
        "month": "2026-10",
        "product": "mortgage",
        "issue": "fees",
        "held": "fees",
        "is_put_right": False,
        "channel": "email",
        "regimes": (Jurisdiction.UK,),
        "team": "Team 1",
        "outcome": "upheld",
        "root_cause": "process",
        "redress": None,
        "late": ("uk.disp.final",),
        "met": (),
        "windows": (),
        "acknowledged_after": 30,
        "answered_after": None,
        "repeated": False,
        "reopened": True,
        "satisfaction": 4,
        "errors": frozenset(),
        "found": {"NAME": 2},
        "ended_at": None,
    }
    return Line(**(known | values))  # type: ignore[arg-type]  # values of a test, checked by the figures below


def test_a_report_comes_back_from_the_store_as_it_was_counted(database: Database) -> None:
    counting = Counting("2026-10", least=2)
    for number in range(9):
        counting.add(line(team=f"Team {number % 3}", satisfaction=None if number % 2 else 5))
    report = counting.report(NOW, expired=3)
    with database.begin() as connection:
        assert month_reports.want(connection, "2026-10", V, NOW, fresh_for=FRESH).report is None
        assert month_reports.take(connection, V, NOW) == "2026-10"
        month_reports.put(connection, V, report)
        found = month_reports.want(connection, "2026-10", V, NOW, fresh_for=FRESH)
    assert found == month_reports.Wanted(report, None)


def test_a_month_is_counted_by_one_worker_and_by_another_once_the_first_has_died(database: Database) -> None:
    with database.begin() as connection:
        month_reports.want(connection, "2026-10", V, NOW, fresh_for=FRESH)
        assert month_reports.take(connection, "other0000000", NOW) is None
        assert month_reports.take(connection, V, NOW + timedelta(seconds=1)) == "2026-10"
        assert month_reports.take(connection, V, NOW + timedelta(seconds=2)) is None
        late = NOW + timedelta(seconds=2) + month_reports.LEASE
        assert month_reports.take(connection, V, late) == "2026-10"


def test_clocks_that_differ_let_nobody_count_twice(database: Database) -> None:
    behind = NOW - timedelta(minutes=3)
    with database.begin() as connection:
        month_reports.want(connection, "2026-10", V, NOW, fresh_for=FRESH)
        assert month_reports.take(connection, V, behind) == "2026-10"
        month_reports.put(connection, V, Counting("2026-10", 5).report(behind))
        assert month_reports.take(connection, V, behind) is None
        assert month_reports.want(connection, "2026-10", V, NOW, fresh_for=FRESH).since is None


def test_figures_of_another_version_are_counted_again(database: Database) -> None:
    with database.begin() as connection:
        month_reports.want(connection, "2026-10", V, NOW, fresh_for=FRESH)
        month_reports.take(connection, V, NOW)
        month_reports.put(connection, V, Counting("2026-10", 5).report(NOW))
        connection.execute(update(month_report).values(figures={"month": "2026-10"}))
        later = NOW + timedelta(seconds=5)
        found = month_reports.want(connection, "2026-10", V, later, fresh_for=FRESH)
        assert found == month_reports.Wanted(None, later)
        assert month_reports.take(connection, V, later) == "2026-10"


def test_what_nobody_asks_for_is_forgotten(database: Database) -> None:
    with database.begin() as connection:
        month_reports.want(connection, "2026-10", V, NOW, fresh_for=FRESH)
        month_reports.delete_asked_before(connection, NOW)
        assert month_reports.take(connection, V, NOW) == "2026-10"
        month_reports.delete_asked_before(connection, NOW + timedelta(seconds=1))
        assert connection.scalar(select(func.count()).select_from(month_report)) == 0
