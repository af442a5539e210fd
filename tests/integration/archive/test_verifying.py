"""Whatever is done to a file or a row is found, and the first broken place is the one that is named."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from integration.archive.verifying import Anchor, Break, Broken
from mappings.archive.chain import Link
from mappings.models import Fact
from tests.integration.archive.cases import NOW, Archive, append, ended, store


@pytest.fixture
def filled(archive: Archive) -> Archive:
    """Three tickets, one of them archived again after it was reopened: numbers 1 to 4."""
    for number in (41, 42, 43):
        store(archive.database, number, ended())
        archive.make(number)
    append(archive.database, 42, Fact("new_facts", NOW, "history:120"))
    archive.make(42, NOW + timedelta(days=1))
    return archive


def places(found: list[Break]) -> list[tuple[str, int | None, str]]:
    return [(one.what.value, one.sequence, one.name) for one in found]


def test_an_archive_that_nobody_touched_holds(filled: Archive) -> None:
    assert filled.breaks() == []


def test_an_empty_archive_holds(archive: Archive) -> None:
    assert archive.breaks() == []


def test_one_flipped_bit_anywhere_in_any_file_is_found_and_named(filled: Archive) -> None:
    files = filled.files()
    assert len(files) == 8

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def flips(data: st.DataObject) -> None:
        path = data.draw(st.sampled_from(files))
        whole = path.read_bytes()
        at = data.draw(st.integers(0, len(whole) - 1))
        bit = data.draw(st.integers(0, 7))
        try:
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << bit]) + whole[at + 1 :])
            (found,) = filled.breaks()
        finally:
            path.write_bytes(whole)
        assert found.what is Broken.FILE_CHANGED
        assert filled.folder / found.name == path
        assert found.found != found.expected

    flips()
    assert filled.breaks() == []


@pytest.mark.parametrize("change", ["cut", "longer", "empty"])
def test_a_file_that_is_longer_or_shorter_is_found(filled: Archive, change: str) -> None:
    path = filled.files()[1]
    whole = path.read_bytes()
    path.write_bytes({"cut": whole[:-1], "longer": whole + b"\n", "empty": b""}[change])
    assert [one.what for one in filled.breaks()] == [Broken.FILE_CHANGED]


@pytest.mark.parametrize("place", range(8))
def test_a_file_that_was_removed_is_found(filled: Archive, place: int) -> None:
    path = filled.files()[place]
    path.unlink()
    (found,) = filled.breaks()
    assert (found.what, filled.folder / found.name) == (Broken.FILE_MISSING, path)
    assert len(found.expected) == 64


def test_a_file_that_was_renamed_is_missing_under_its_name_and_lies_without_a_row(filled: Archive) -> None:
    (filled.folder / "2026/zammad-41-1.json").rename(filled.folder / "2026/zammad-41-99.json")
    assert places(filled.breaks()) == [
        ("file_missing", 1, "2026/zammad-41-1.json"),
        ("file_without_row", None, "2026/zammad-41-99.json"),
    ]


def test_files_that_changed_places_are_found(filled: Archive) -> None:
    one, other = filled.folder / "2026/zammad-41-1.json", filled.folder / "2026/zammad-42-2.json"
    aside = filled.folder.parent / "aside"
    one.rename(aside)
    other.rename(one)
    aside.rename(other)
    assert places(filled.breaks()) == [
        ("file_changed", 1, "2026/zammad-41-1.json"),
        ("file_changed", 2, "2026/zammad-42-2.json"),
    ]


def test_the_older_pack_of_a_ticket_in_the_place_of_the_newer_is_found(filled: Archive) -> None:
    shutil.copy(filled.folder / "2026/zammad-42-2.json", filled.folder / "2026/zammad-42-4.json")
    assert places(filled.breaks()) == [("file_changed", 4, "2026/zammad-42-4.json")]


@pytest.mark.parametrize("kind", ["link", "folder"])
def test_what_is_no_plain_file_is_not_believed(filled: Archive, kind: str) -> None:
    path = filled.folder / "2026/zammad-41-1.json"
    if kind == "link":
        aside = filled.folder.parent / "aside"
        path.rename(aside)
        path.symlink_to(aside)
    else:
        path.unlink()
        path.mkdir()
    assert places(filled.breaks()) == [("file_changed", 1, "2026/zammad-41-1.json")]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_row_that_was_taken_away_is_found_at_the_one_after_it(filled: Archive, number: int) -> None:
    filled.sql(f"DELETE FROM evidence WHERE id = {number}")
    first, *others = filled.breaks()
    assert (first.what, first.sequence) == (Broken.ROW_MISSING, number + 1)
    assert {one.what for one in others} == {Broken.FILE_WITHOUT_ROW}


def test_the_last_row_taken_away_leaves_files_without_a_row(filled: Archive) -> None:
    filled.sql("DELETE FROM evidence WHERE id = 4")
    assert places(filled.breaks()) == [
        ("file_without_row", None, "2026/zammad-42-4.html"),
        ("file_without_row", None, "2026/zammad-42-4.json"),
    ]


def test_an_end_taken_away_with_its_files_is_found_by_what_was_noted_outside(filled: Archive) -> None:
    with filled.database.begin() as connection:
        chain = str(connection.exec_driver_sql("SELECT chain FROM evidence WHERE id = 4").scalar())
    noted = Anchor(4, chain)
    assert filled.breaks(noted) == []
    filled.sql("DELETE FROM evidence WHERE id = 4")
    for path in filled.folder.glob("*/zammad-42-4.*"):
        path.unlink()
    assert filled.breaks() == []
    assert places(filled.breaks(noted)) == [("anchor_missing", 4, "")]


def test_a_chain_that_was_counted_anew_is_found_by_what_was_noted_outside(filled: Archive) -> None:
    with filled.database.begin() as connection:
        rows = connection.exec_driver_sql(
            "SELECT id, helpdesk, ticket_id, made_at, sha256, page_sha256, previous, chain"
            " FROM evidence ORDER BY id"
        ).all()
    noted = Anchor(4, rows[-1].chain)
    previous = rows[0].previous
    for row in rows:
        moved = Link(
            row.id,
            row.helpdesk,
            row.ticket_id,
            row.made_at + timedelta(hours=1),
            row.sha256,
            row.page_sha256,
            previous,
        )
        filled.sql(
            f"UPDATE evidence SET made_at = made_at + interval '1 hour', previous = '{previous}',"
            f" chain = '{moved.chain}' WHERE id = {row.id}"
        )
        previous = moved.chain
    assert filled.breaks() == []
    assert places(filled.breaks(noted)) == [("anchor_missing", 4, "")]


@pytest.mark.parametrize(
    "edit",
    [
        "ticket_id = 44",
        "helpdesk = 'other'",
        "made_at = made_at + interval '1 second'",
        "sha256 = repeat('a', 64)",
        "page_sha256 = repeat('a', 64)",
        "previous = repeat('a', 64)",
        "chain = repeat('a', 64)",
        "id = 999",
    ],
)
def test_a_row_that_was_edited_is_found(filled: Archive, edit: str) -> None:
    filled.sql(f"UPDATE evidence SET {edit} WHERE id = 2")
    found = filled.breaks()
    assert {one.what for one in found} & {Broken.ROW_CHANGED, Broken.ROW_MISSING}
    first = found[0]
    assert first.what in (Broken.ROW_CHANGED, Broken.ROW_MISSING)
    assert first.sequence in (2, 3, 999)


def test_a_row_that_was_put_in_is_found(filled: Archive) -> None:
    filled.sql(
        "INSERT INTO evidence (id, helpdesk, ticket_id, made_at, sha256, page_sha256, previous, chain)"
        " SELECT 99, helpdesk, ticket_id, made_at, sha256, page_sha256, previous, chain"
        " FROM evidence WHERE id = 2"
    )
    assert (Broken.ROW_MISSING, 99) in {(one.what, one.sequence) for one in filled.breaks()}


def test_a_file_that_nobody_archived_is_named(filled: Archive) -> None:
    (filled.folder / "notes.txt").write_text("x", encoding="utf-8")
    (filled.folder / "2026/zammad-41-7.json.part").write_text("x", encoding="utf-8")
    assert places(filled.breaks()) == [
        ("file_without_row", None, "notes.txt"),
        ("file_without_row", None, "2026/zammad-41-7.json.part"),
    ]


def test_a_row_that_says_removed_while_the_file_is_there_is_found(filled: Archive) -> None:
    filled.sql("UPDATE evidence SET removed_at = now(), removed_why = 'retention_over' WHERE id = 1")
    assert places(filled.breaks()) == [
        ("file_not_removed", 1, "2026/zammad-41-1.json"),
        ("file_not_removed", 1, "2026/zammad-41-1.html"),
    ]
