"""Packs are made whole, once, in one chain, and hold no word of anybody."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta

import pytest

from integration.archive.files import Folder
from integration.archive.verifying import Broken
from integration.errors import ArchiveUnavailable, NothingToArchive, StoreUnavailable
from integration.store import cases, effects, evidence
from integration.store.database import Database
from mappings.archive.canonical import read_pack
from mappings.archive.chain import START
from mappings.models import EffectMarker, Fact
from mappings.plan import Note, NoteKind
from mappings.stages import Stage
from tests.integration.archive.cases import CANARIES, LONG_AGO, NOW, UK, Archive, append, ended, store
from tests.mappings.builders import article, plan_of, ticket


def rows(archive: Archive) -> list[evidence.Entry]:
    with archive.database.begin() as connection:
        return evidence.entries(connection)


def test_a_pack_holds_what_was_known_decided_and_written_and_no_word_of_anybody(archive: Archive) -> None:
    store(archive.database, 41, ended(), outcome="upheld")
    made = archive.make(41)
    page, data = archive.files()
    assert (page.suffix, data.suffix) == (".html", ".json")
    pack = read_pack(data.read_bytes())
    assert (pack.helpdesk, pack.ticket_id) == ("zammad", 41)
    assert {"received", "response_sent", "closed", "pack_applied"} <= {fact.kind for fact in pack.facts}
    assert {clock.id for clock in pack.clocks} >= {"cn.o3.decision", "cn.pboc.retention"}
    assert [(one.id, one.kind, one.result) for one in pack.effects] == [("effect-41", "summary", "written")]
    assert (pack.decision.product is not None, pack.decision.issue) == (True, "fees")
    assert pack.decision.confidence is not None
    assert any(rule.startswith("model.") for rule in pack.decision.rules)
    assert pack.outcome.outcome == "upheld"
    assert made.is_new
    for path in (page, data):
        text = path.read_text(encoding="utf-8")
        for canary in (*CANARIES, "Oxbryndel", "I want to complain"):
            assert canary not in text
    with archive.database.begin() as connection:
        stored = str(connection.exec_driver_sql("SELECT basis::text FROM complaint_case").scalar())
    assert "rules" in stored
    assert not any(canary in stored for canary in CANARIES)


def test_ids_of_rules_are_kept_without_the_word_that_was_met(archive: Archive) -> None:
    store(archive.database, 41, ended())
    archive.make(41)
    pack = read_pack(archive.files()[1].read_bytes())
    assert pack.decision.rules
    assert all(rule.isascii() and " " not in rule for rule in pack.decision.rules)


def test_files_and_folders_are_their_owners_alone(archive: Archive) -> None:
    store(archive.database, 41, ended())
    archive.make(41)
    for path in archive.files():
        assert path.stat().st_mode & 0o777 == 0o600
    for folder in (archive.folder, archive.folder / "2026"):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_an_unchanged_case_is_there_already(archive: Archive) -> None:
    store(archive.database, 41, ended())
    first = archive.make(41)
    again = archive.make(41, NOW + timedelta(days=400))
    assert (again.sequence, again.sha256, again.chain) == (first.sequence, first.sha256, first.chain)
    assert (first.is_new, again.is_new) == (True, False)
    assert len(rows(archive)) == 1
    assert len(archive.files()) == 2


def test_what_archiving_itself_leaves_behind_makes_no_second_pack(archive: Archive) -> None:
    store(archive.database, 41, ended())
    first = archive.make(41)
    append(archive.database, 41, Fact("archived", NOW, "archive:1", str(first.sequence)))
    complaint = ticket(article("x"))
    with archive.database.begin() as connection:
        plan = plan_of(complaint)
        changes = {**plan.changes, "complaint_stage": Stage.ARCHIVED.value}
        said = plan.__class__(plan.decision, changes)
        effects.intend(connection, "zammad", 41, EffectMarker("e2", "", "abc"), said, NOW)
        effects.settle(connection, "e2", "written", NOW)
        connection.exec_driver_sql("UPDATE complaint_case SET stage = 'archived' WHERE ticket_id = 41")
    assert not archive.make(41).is_new


def test_a_write_that_fails_after_the_pack_was_made_makes_no_second_one(archive: Archive) -> None:
    store(archive.database, 41, ended())
    first = archive.make(41)
    plan = plan_of(ticket(article("x")))
    with archive.database.begin() as connection:
        for number, kind in enumerate((NoteKind.FAILURE, NoteKind.FAILURE_ALONE)):
            marker, failed = (
                EffectMarker(f"f{number}", kind.value, "abc"),
                replace(plan, note=Note(kind, "", "")),
            )
            effects.intend(connection, "zammad", 41, marker, failed, NOW + timedelta(minutes=number))
            effects.settle(connection, marker.effect_id, "not_written", NOW + timedelta(minutes=number))
    assert archive.make(41, NOW + timedelta(hours=1)).sequence == first.sequence
    append(archive.database, 41, Fact("new_facts", NOW, "history:120"))
    assert archive.make(41, NOW + timedelta(hours=2)).is_new


def test_a_case_that_was_reopened_has_a_second_pack_and_the_first_one_stays(archive: Archive) -> None:
    store(archive.database, 41, ended())
    first = archive.make(41)
    append(archive.database, 41, Fact("new_facts", NOW, "history:120"))
    second = archive.make(41, NOW + timedelta(days=1))
    assert second.sequence > first.sequence
    assert second.sha256 != first.sha256
    assert len(archive.files()) == 4
    assert archive.breaks() == []


def test_entries_are_chained_from_zeros_on_across_tickets(archive: Archive) -> None:
    for number in (41, 42, 43):
        store(archive.database, number, ended())
        archive.make(number)
    found = rows(archive)
    assert [one.link.previous for one in found] == [START, *(one.chain for one in found[:-1])]
    assert [one.link.ticket_id for one in found] == [41, 42, 43]
    assert [one.retain_until for one in found] == [date(2023, 3, 2)] * 3


def test_a_case_whose_time_has_not_begun_to_run_says_so(archive: Archive) -> None:
    store(archive.database, 41, ended()[:-1])
    archive.make(41)
    (row,) = rows(archive)
    assert row.retain_until is None


def test_the_page_stands_in_the_language_of_the_mapping(database: Database, archive: Archive) -> None:
    british = Archive(database, archive.folder, UK)
    store(database, 41, ended(), UK)
    british.make(41)
    assert '<html lang="en">' in british.files()[0].read_text(encoding="utf-8")


@pytest.mark.parametrize("known", [False, True])
def test_a_ticket_of_which_nothing_is_on_record_has_no_pack(archive: Archive, known: bool) -> None:
    if known:
        # facts alone, without a case
        append(archive.database, 41, *ended())
    with pytest.raises(NothingToArchive):
        archive.make(41)
    assert rows(archive) == []
    assert archive.files() == []


def test_archiving_many_at_once_does_not_fork_the_chain(archive: Archive) -> None:
    numbers = range(41, 53)
    for number in numbers:
        store(archive.database, number, ended())
    together = threading.Barrier(6)

    def make(number: int) -> None:
        together.wait(timeout=30)
        archive.make(number)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(make, numbers))
    found = rows(archive)
    assert [one.link.previous for one in found] == [START, *(one.chain for one in found[:-1])]
    assert {one.link.ticket_id for one in found} == set(numbers)
    assert archive.breaks() == []


def test_archiving_one_ticket_twice_at_once_makes_one_pack(archive: Archive) -> None:
    store(archive.database, 41, ended())
    together = threading.Barrier(4)

    def make(_: int) -> bool:
        together.wait(timeout=30)
        return archive.make(41).is_new

    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(make, range(4)))
    assert sorted(made) == [False, False, False, True]
    assert len(rows(archive)) == 1


class Killed(BaseException):
    """The process dies here."""


@pytest.mark.parametrize("after", [1, 2])
def test_a_process_that_dies_between_file_and_row_leaves_a_file_that_is_found(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    store(archive.database, 40, ended())
    store(archive.database, 41, ended())
    archive.make(40)
    written: list[str] = []
    write = Folder.write

    def dying(self: Folder, name: str, content: bytes) -> None:
        write(self, name, content)
        written.append(name)
        if len(written) == after:
            raise Killed

    monkeypatch.setattr(Folder, "write", dying)
    with pytest.raises(Killed):
        archive.make(41)
    monkeypatch.undo()
    assert len(rows(archive)) == 1
    left = [(one.what, one.name) for one in archive.breaks()]
    assert left == [(Broken.FILE_WITHOUT_ROW, name) for name in sorted(written)]

    again = archive.make(41)
    # its number was never given again, so what lies there was not written over
    assert f"2026/zammad-41-{again.sequence}.json" not in written
    assert [(one.what, one.name) for one in archive.breaks()] == left
    for name in written:
        (archive.folder / name).unlink()
    assert archive.breaks() == []


def test_a_process_that_dies_in_the_middle_of_a_file_leaves_no_half_file_under_its_name(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(archive.database, 41, ended())

    def dying(_: int) -> None:
        raise Killed

    monkeypatch.setattr("integration.archive.files.os.fsync", dying)
    with pytest.raises(Killed):
        Folder(archive.folder.parent.parent).write("zammad-41-7.json", b"whole")
    monkeypatch.undo()
    root = archive.folder.parent.parent
    assert [path.name for path in root.iterdir()] == ["zammad-41-7.json.part"]
    Folder(root).write("zammad-41-7.json", b"whole")
    assert [path.name for path in root.iterdir()] == ["zammad-41-7.json"]


def test_a_row_that_cannot_be_stored_leaves_the_chain_as_it_was(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(archive.database, 41, ended())

    def dying(*_: object) -> None:
        raise Killed

    monkeypatch.setattr("integration.archive.making.evidence.append", dying)
    with pytest.raises(Killed):
        archive.make(41)
    monkeypatch.undo()
    assert rows(archive) == []
    assert {one.what for one in archive.breaks()} == {Broken.FILE_WITHOUT_ROW}


def test_nothing_that_lies_in_the_folder_is_written_over(archive: Archive) -> None:
    store(archive.database, 41, ended())
    first = archive.make(41)
    kept = {path.name: path.read_bytes() for path in archive.files()}
    # the database is put back to an earlier state than the files
    archive.sql("DELETE FROM evidence")
    archive.sql(f"SELECT setval(pg_get_serial_sequence('evidence', 'id'), {first.sequence}, false)")
    append(archive.database, 41, Fact("new_facts", NOW, "history:120"))
    second = archive.make(41)
    assert second.sequence > first.sequence
    assert {name: (archive.folder / "2026" / name).read_bytes() for name in kept} == kept


def test_a_folder_that_cannot_be_written_is_told_without_a_row(archive: Archive) -> None:
    store(archive.database, 41, ended())
    archive.folder.parent.mkdir()
    archive.folder.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(ArchiveUnavailable, match="the archive's folder says"):
        archive.make(41)
    assert rows(archive) == []


def test_a_case_that_is_being_saved_is_read_after_that(archive: Archive) -> None:
    store(archive.database, 41, ended())
    with ThreadPoolExecutor(1) as pool:
        with archive.database.begin() as connection:
            connection.exec_driver_sql("UPDATE complaint_case SET summarised = true WHERE ticket_id = 41")
            waiting = pool.submit(archive.make, 41)
            late = Fact("new_facts", LONG_AGO, "history:130")
            cases.append_facts(connection, "zammad", 41, (late,), NOW)
        waiting.result(timeout=30)
    pack = json.loads(archive.files()[1].read_bytes())
    assert "new_facts" in {fact["kind"] for fact in pack["facts"]}


def test_a_chain_that_somebody_holds_is_waited_for_only_so_long(archive: Archive) -> None:
    with archive.database.begin() as holding:
        evidence.lock(holding)
        with pytest.raises(StoreUnavailable), archive.database.begin() as waiting:
            evidence.lock(waiting, seconds=1)
