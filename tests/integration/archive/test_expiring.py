"""What no law asks to keep goes and leaves a tombstone and numbers; everything else stays and says why."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from integration.archive.expiring import Fate, expire, sweep_files
from integration.archive.files import Folder
from integration.archive.verifying import Broken, survey, verify
from integration.store import cases, dead_letters, deliveries, evidence, opinions, whole_cases
from integration.store.database import Database
from integration.store.schema import metadata
from integration.survey import Given, SurveyDoor
from integration.survey_links import Asked
from mappings.erasure import Against
from mappings.models import Fact
from tests.integration.archive.cases import LONG_AGO, NOW, UK, Archive, append, ended, store, swept
from tests.integration.test_survey import LINKS, SEALS

TABLES = ("fact", "clock", "effect", "follow_up", "opinion", "complaint_case")


@pytest.fixture
def archive(archive: Archive) -> Archive:
    """One case whose time is over, in a house whose worker is up to date."""
    swept(archive.database)
    store(archive.database, 41, ended(), outcome="upheld")
    with archive.database.begin() as connection:
        assert opinions.begin(connection, "zammad", 41, "1:1", "qwen2.5:7b", NOW)
    archive.make(41)
    return archive


def run(archive: Archive, *, apply: bool = True) -> dict[int, Fate]:
    found = expire(archive.database, archive.folder, archive.mapping, NOW, apply=apply)
    return {fate.ticket_id: fate for fate in found}


def codes(fate: Fate) -> set[Against]:
    assert fate.retention is not None
    return {one.code for one in (*fate.retention.obstacles, *fate.waits)}


def rows_of(database: Database, ticket_id: int) -> dict[str, int]:
    with database.begin() as connection:
        return {
            table: int(
                connection.exec_driver_sql(
                    f"SELECT count(*) FROM {table} WHERE ticket_id = {ticket_id}"
                ).scalar_one()
            )
            for table in TABLES
        }


def figures(database: Database) -> list[dict[str, object]]:
    with database.begin() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM expired_figure ORDER BY month, regime")
        return [dict(row._mapping) for row in rows]


def test_without_apply_nothing_is_changed_anywhere(archive: Archive) -> None:
    before = rows_of(archive.database, 41)
    (fate,) = run(archive, apply=False).values()
    assert (fate.may_go, fate.is_removed, fate.packs) == (True, False, 1)
    assert rows_of(archive.database, 41) == before
    assert len(archive.files()) == 2
    assert figures(archive.database) == []


def test_a_case_whose_time_is_over_leaves_a_tombstone_and_numbers_and_the_chain_holds(
    archive: Archive,
) -> None:
    store(archive.database, 42, ended(at=NOW - timedelta(days=9)))
    archive.make(42)
    fates = run(archive)
    assert (fates[41].is_removed, fates[42].is_removed) == (True, False)
    assert set(rows_of(archive.database, 41).values()) == {0}
    assert rows_of(archive.database, 42)["fact"] > 0
    assert [path.name for path in archive.files()] == ["zammad-42-2.html", "zammad-42-2.json"]
    with archive.database.begin() as connection:
        first, second = evidence.entries(connection)
        assert evidence.expired_at(connection, "zammad", 41) == NOW
        assert evidence.expired_at(connection, "zammad", 42) is None
    assert (first.removed_at, first.removed_why, first.link.ticket_id) == (NOW, "retention_over", 41)
    assert second.removed_at is None
    assert archive.breaks() == []
    assert not run(archive)[42].is_removed


def test_no_table_knows_an_expired_case_any_more_but_its_tombstone(archive: Archive) -> None:
    door = SurveyDoor(LINKS, SEALS, timedelta(hours=48), lambda: archive.mapping)
    asked = Asked("zammad", 41, "history:97", LONG_AGO)
    assert door.take(archive.database, asked, Given(1, "Quilpthorne", "en"), LONG_AGO)
    with archive.database.begin() as connection:
        deliveries.mark_handled(connection, "zammad", 41, 1, "written", LONG_AGO)
        deliveries.delete_handled_before(connection, NOW)
        dead_letters.add(
            connection,
            helpdesk="zammad",
            ticket_id=41,
            error="rejected",
            operation=None,
            status=422,
            error_id=None,
            attempts=1,
            now=NOW,
        )
        dead_letters.close_of_ticket(connection, "zammad", 41, NOW)
    assert run(archive)[41].is_removed
    columns = [
        column
        for table in metadata.sorted_tables
        for column in table.c
        if column.name in ("ticket_id", "parent_id")
    ]
    with archive.database.begin() as connection:
        left = {
            column.table.name
            for column in columns
            if connection.scalar(select(func.count()).where(column == 41))
        }
    assert left == {"evidence"}


def test_the_numbers_tell_month_codes_and_counts_and_no_ticket(archive: Archive) -> None:
    run(archive)
    (row,) = figures(archive.database)
    assert {name: row[name] for name in ("month", "regime", "product", "issue", "stage", "outcome")} == {
        "month": "2020-03",
        "regime": "CN",
        "product": row["product"],
        "issue": "fees",
        "stage": "closed",
        "outcome": "upheld",
    }
    assert (row["cases"], row["packs"], row["effects"], row["letters"], row["late"]) == (1, 1, 1, 0, 0)
    assert isinstance(row["facts"], int)
    assert row["facts"] >= 5
    assert "ticket_id" not in row


def test_numbers_of_cases_alike_are_added_up(archive: Archive) -> None:
    for number in (42, 43):
        store(archive.database, number, ended(), outcome="upheld")
        archive.make(number)
    run(archive)
    (row,) = figures(archive.database)
    assert (row["cases"], row["packs"], row["effects"]) == (3, 3, 3)


def test_a_duty_that_was_met_late_is_counted(archive: Archive) -> None:
    late = [*ended()[:2], *(Fact(one.kind, one.at + timedelta(days=200), one.source) for one in ended()[2:])]
    store(archive.database, 42, late)
    archive.make(42)
    run(archive)
    assert sorted(str(row["late"]) for row in figures(archive.database)) == ["0", "1"]


def test_all_packs_of_a_case_go_together(archive: Archive) -> None:
    append(archive.database, 41, Fact("document_sent", LONG_AGO, "history:120"))
    archive.make(41)
    assert len(archive.files()) == 4
    assert run(archive)[41].packs == 2
    assert archive.files() == []
    assert archive.breaks() == []


def test_a_legal_hold_keeps_everything(archive: Archive) -> None:
    append(
        archive.database, 41, Fact("held_until", NOW + timedelta(days=30), "history:130", value="no_erasure")
    )
    (fate,) = run(archive).values()
    assert not fate.is_removed
    assert codes(fate) == {Against.LEGAL_HOLD}
    assert len(archive.files()) == 2
    assert rows_of(archive.database, 41)["fact"] > 0


def test_a_change_of_yesterday_does_not_lengthen_the_time(archive: Archive) -> None:
    store(archive.database, 41, ended(), outcome="settled")
    archive.sql(f"UPDATE complaint_case SET updated_at = '{NOW.isoformat()}'")
    assert run(archive)[41].is_removed


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        (ended()[:-1], Against.RETENTION_NOT_BEGUN),
        (ended(at=NOW - timedelta(days=400)), Against.RETENTION_RUNNING),
        ((*ended()[:2], ended()[3]), Against.DUTY_OPEN),
    ],
)
def test_what_is_kept_says_why(archive: Archive, facts: tuple[Fact, ...], why: Against) -> None:
    store(archive.database, 42, facts)
    archive.make(42)
    fate = run(archive)[42]
    assert (fate.is_removed, why in codes(fate)) == (False, True)


def test_the_time_is_that_of_the_law_that_binds_the_case(archive: Archive) -> None:
    # three years from receipt in Britain, from the end of the complaint in China
    facts = (
        *ended(at=LONG_AGO)[:3],
        Fact("closed", NOW - timedelta(days=9), "history:99"),
        Fact("law_applied", LONG_AGO, "law:1", "UK"),
    )
    british = Archive(archive.database, archive.folder, UK)
    store(archive.database, 42, facts, UK)
    british.make(42)
    assert not run(archive, apply=False)[42].may_go
    assert run(british, apply=False)[42].may_go


def test_something_that_was_not_looked_at_may_be_a_hold(archive: Archive) -> None:
    with archive.database.begin() as connection:
        deliveries.add(
            connection, source="webhook", helpdesk="zammad", ticket_id=41, key="d1", received_at=NOW
        )
    fate = run(archive)[41]
    assert (fate.is_removed, codes(fate)) == (False, {Against.NOT_UP_TO_DATE})


def test_a_case_that_a_worker_holds_waits(archive: Archive) -> None:
    with archive.database.ticket_lock("zammad", 41) as held:
        assert held
        fate = run(archive)[41]
    assert (fate.is_removed, codes(fate)) == (False, {Against.NOT_UP_TO_DATE})
    assert run(archive)[41].is_removed


def test_a_pack_whose_case_is_not_on_record_is_kept(archive: Archive) -> None:
    archive.sql("DELETE FROM complaint_case")
    fate = run(archive)[41]
    assert (fate.may_go, fate.retention) == (False, None)
    assert len(archive.files()) == 2


class Killed(BaseException):
    """The process dies here."""


def test_a_process_that_dies_between_rows_and_files_leaves_files_that_the_next_run_removes(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dying(*_: object) -> None:
        raise Killed

    monkeypatch.setattr(Folder, "remove", dying)
    with pytest.raises(Killed):
        run(archive)
    monkeypatch.undo()
    assert [one.what for one in archive.breaks()] == [Broken.FILE_NOT_REMOVED] * 2
    assert sweep_files(archive.database, archive.folder) == 2
    assert archive.breaks() == []
    assert sweep_files(archive.database, archive.folder) == 0


def test_a_process_that_dies_before_the_rows_are_stored_changes_nothing(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows_of(archive.database, 41)

    def dying(*_: object) -> None:
        raise Killed

    monkeypatch.setattr("integration.archive.expiring.evidence.bury", dying)
    with pytest.raises(Killed):
        run(archive)
    monkeypatch.undo()
    assert rows_of(archive.database, 41) == before
    assert figures(archive.database) == []
    assert archive.breaks() == []


def test_a_file_without_a_row_goes_with_its_case_and_that_of_another_stays(archive: Archive) -> None:
    for name in ("zammad-41-77.json", "zammad-41-78.html.part", "zammad-411-79.json"):
        (archive.folder / "2026" / name).write_text("x", encoding="utf-8")
    run(archive)
    assert [path.name for path in archive.files()] == ["zammad-411-79.json"]


def test_a_case_that_expires_while_the_archive_is_checked_is_not_taken_for_lost(archive: Archive) -> None:
    seen = survey(archive.database, archive.folder)
    run(archive)
    assert not any(verify(archive.database, archive.folder, seen))


def test_an_expired_ticket_can_be_handled_and_archived_anew(archive: Archive) -> None:
    run(archive)
    store(archive.database, 41, ended(at=NOW - timedelta(days=3)))
    archive.make(41)
    assert len(archive.files()) == 2
    assert archive.breaks() == []
    assert not run(archive)[41].is_removed
    with archive.database.begin() as connection:
        assert cases.load(connection, "zammad", 41).facts
        assert whole_cases.load(connection, "zammad", 41) is not None
