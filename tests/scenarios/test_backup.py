"""A backup in one file, a restore into an empty database, and work that goes on where it was."""

from __future__ import annotations

import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from click.testing import CliRunner, Result
from pydantic import SecretStr

from integration.backup import DUMP, _program, make_backup
from integration.bootstrap.worker import build_worker_parts
from integration.cli import main
from integration.errors import StoreNewer
from integration.store import cases
from integration.store.database import Database
from integration.store.migrating import known_revisions
from tests.scenarios.desk import COMPLAINT
from tests.scenarios.house import House, open_house
from tests.scenarios.test_canary import CANARIES, _complaint, _tables


def run(database_url: str, folder: Path, *arguments: str) -> Result:
    """A command on a database and a folder of its own."""
    settings = {
        "OMBUD_DATABASE_URL": database_url,
        "OMBUD_DATA_DIR": str(folder),
        "OMBUD_ARCHIVE_DIR": str(folder / "archive"),
    }
    return CliRunner().invoke(main, arguments, env=settings)


@pytest.fixture
def empty_url(postgresql: str) -> Iterator[str]:
    """Address of a database without any table."""
    with psycopg.connect(postgresql, autocommit=True) as connection:
        connection.execute("CREATE DATABASE restored TEMPLATE template0")
        yield postgresql.replace("/postgres?", "/restored?")
        connection.execute("DROP DATABASE restored WITH (FORCE)")


@contextmanager
def _house_on(house: House, database_url: str) -> Iterator[House]:
    """The same helpdesk with a worker on another database."""
    settings = house.settings.model_copy(update={"database_url": SecretStr(database_url)})
    parts, services = build_worker_parts(settings, house.clock)
    services.helpdesk.myself()
    try:
        yield House(house.simulator, house.clock, settings, parts, services, house.url)
    finally:
        services.close()


def _content(file: Path) -> bytes:
    """What a backup holds, the dump as plain SQL."""
    with tarfile.open(file) as tar:
        dump = tar.extractfile(DUMP)
        assert dump is not None
        plain = subprocess.run(
            [_program("pg_restore"), "--file=-"], input=dump.read(), capture_output=True, check=True
        )
    assert b"COPY public.complaint_case" in plain.stdout
    return plain.stdout


def test_a_restored_service_goes_on_and_repeats_nothing(
    database: Database, empty_url: str, tmp_path: Path
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    with open_house(database.url, old) as house:
        simulator = house.simulator
        first = _complaint(simulator, 0)
        house.work()
        assert len(house.notes(first)) == 1
        (old / "archive/2026").mkdir(parents=True)
        (old / "archive/2026/zammad-1-1.json").write_bytes(b"{}\n")
        file = tmp_path / "ombud.tar"
        made = run(database.url, old, "backup", str(file))
        assert made.exit_code == 0, made.output
        # what happens after the backup is lost with the database, and stands on the tickets
        second = simulator.create_ticket(*COMPLAINT)
        house.work()
        assert len(house.notes(second)) == 1
        stored = _tables(database)

        restored = run(empty_url, new, "restore", str(file))
        assert restored.exit_code == 0, restored.output
        again = Database(empty_url)
        try:
            assert again.schema_is_current()
            with again.begin() as connection:
                case = cases.load(connection, "zammad", first)
            with database.begin() as connection:
                assert case == cases.load(connection, "zammad", first)
            assert (new / "archive/2026/zammad-1-1.json").read_bytes() == b"{}\n"
        finally:
            again.close()
        with _house_on(house, empty_url) as restored_house:
            restored_house.parts.sweep.run_once()
            restored_house.work()
            for ticket in (first, second):
                assert len(house.notes(ticket)) == 1, "it is recognised by its mark"
            third = simulator.create_ticket(*COMPLAINT)
            restored_house.parts.sweep.run_once()
            restored_house.work()
            assert len(house.notes(third)) == 1
    assert file.stat().st_mode & 0o777 == 0o600
    for kind, value in CANARIES.items():
        assert value not in stored, kind
        assert value.encode() not in _content(file), kind


def test_a_backup_never_replaces_a_file_and_leaves_none_behind_when_it_fails(
    database: Database, tmp_path: Path
) -> None:
    file = tmp_path / "there.tar"
    file.write_text("mine", encoding="utf-8")
    refused = run(database.url, tmp_path, "backup", str(file))
    assert (refused.exit_code, file.read_text(encoding="utf-8")) == (1, "mine")
    assert "is there already" in refused.output
    assert "backup_failed in docs/operations.md" in refused.output
    nowhere = run(database.url, tmp_path, "backup", str(tmp_path / "no/such.tar"))
    assert "cannot be written" in nowhere.output
    assert [path.name for path in tmp_path.iterdir()] == ["there.tar"]


def test_a_restore_changes_nothing_where_something_is(
    database: Database, empty_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "ombud.tar"
    assert run(database.url, tmp_path, "backup", str(file)).exit_code == 0
    assert "the database is not empty" in run(database.url, tmp_path, "restore", str(file)).output
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive/mine.json").touch()
    assert "archive is not empty" in run(empty_url, tmp_path, "restore", str(file)).output
    assert _tables_of(empty_url) == []


def test_a_backup_that_was_cut_anywhere_is_refused_and_nothing_is_restored_of_it(
    database: Database, empty_url: str, tmp_path: Path
) -> None:
    folder, whole, cut = tmp_path / "new", tmp_path / "ombud.tar", tmp_path / "cut.tar"
    (tmp_path / "archive/2026").mkdir(parents=True)
    for name in ("zammad-1-1.json", "zammad-2-1.json"):
        (tmp_path / "archive/2026" / name).write_bytes(b"{}\n")
    assert run(database.url, tmp_path, "backup", str(whole)).exit_code == 0
    with tarfile.open(whole) as tar:
        ends = [entry.offset for entry in tar][1:]
    content = whole.read_bytes()
    assert len(ends) == 5
    # between two files of it, where reading on finds nothing wrong, and in the midst of one
    for end in (*ends, len(content.rstrip(b"\0")), 3000):
        cut.write_bytes(content[:end])
        refused = run(empty_url, folder, "restore", str(cut))
        assert "or is broken" in refused.output, end
    assert _tables_of(empty_url) == []
    assert not (folder / "archive").exists()
    assert run(empty_url, folder, "restore", str(whole)).exit_code == 0


def test_an_archive_behind_a_link_is_in_the_backup_and_comes_back(
    database: Database, empty_url: str, tmp_path: Path
) -> None:
    disk, file = tmp_path / "disk", tmp_path / "disk/ombud.tar"
    (disk / "2025").mkdir(parents=True)
    (tmp_path / "other").mkdir()
    (disk / "2025/zammad-1-1.json").write_bytes(b"{}\n")
    (tmp_path / "other/zammad-2-1.json").write_bytes(b"{}\n")
    (disk / "2026").symlink_to(tmp_path / "other")
    (tmp_path / "archive").symlink_to(disk)
    assert run(database.url, tmp_path, "backup", str(file)).exit_code == 0
    with tarfile.open(file) as tar:
        assert sum(name.endswith(DUMP) for name in tar.getnames()) == 1, "not what it is made of besides"
    restored = run(empty_url, tmp_path / "new", "restore", str(file))
    assert restored.exit_code == 0, restored.output
    for name in ("2025/zammad-1-1.json", "2026/zammad-2-1.json"):
        assert (tmp_path / "new/archive" / name).read_bytes() == b"{}\n"


def test_a_restore_that_fails_on_one_half_leaves_neither_and_can_be_repeated(
    database: Database, empty_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, new = tmp_path / "ombud.tar", tmp_path / "new"
    (tmp_path / "archive/2026").mkdir(parents=True)
    (tmp_path / "archive/2026/zammad-1-1.json").write_bytes(b"{}\n")
    assert run(database.url, tmp_path, "backup", str(file)).exit_code == 0
    new.write_text("no folder", encoding="utf-8")
    refused = run(empty_url, new, "restore", str(file))
    assert "archive cannot be written" in refused.output
    assert _tables_of(empty_url) == []
    new.unlink()
    with monkeypatch.context() as broken:
        broken.setattr("integration.backup._program", lambda _name: "false")
        assert "pg_restore ended with 1" in run(empty_url, new, "restore", str(file)).output
    assert _tables_of(empty_url) == []
    assert not (new / "archive").exists()
    assert run(empty_url, new, "restore", str(file)).exit_code == 0
    assert (new / "archive/2026/zammad-1-1.json").exists()


def test_a_single_changed_byte_of_the_database_is_found(
    database: Database, empty_url: str, tmp_path: Path
) -> None:
    file, damaged = tmp_path / "ombud.tar", tmp_path / "damaged.tar"
    assert run(database.url, tmp_path, "backup", str(file)).exit_code == 0
    with tarfile.open(file) as tar:
        dump = tar.getmember(DUMP)
    for place in range(dump.offset_data + 500, dump.offset_data + dump.size, dump.size // 9):
        content = bytearray(file.read_bytes())
        content[place] ^= 0x01
        damaged.write_bytes(content)
        assert "or is broken" in run(empty_url, tmp_path / "new", "restore", str(damaged)).output, place
    assert _tables_of(empty_url) == []


def test_a_restore_leaves_a_database_of_somebody_else_alone(
    database: Database, empty_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "ombud.tar"
    assert run(database.url, tmp_path, "backup", str(file)).exit_code == 0
    with psycopg.connect(empty_url, autocommit=True) as connection:
        connection.execute("CREATE TABLE invoice (id integer)")
    assert "the database is not empty" in run(empty_url, tmp_path / "new", "restore", str(file)).output
    assert _tables_of(empty_url) == [("invoice",)]


@pytest.mark.parametrize("name", ["../outside", "/tmp/outside", "link"])
def test_what_is_no_backup_of_ours_is_refused(empty_url: str, tmp_path: Path, name: str) -> None:
    file = tmp_path / "ombud.tar"
    with tarfile.open(file, "w") as tar:
        entry = tarfile.TarInfo(name)
        if name == "link":
            entry.type, entry.linkname = tarfile.SYMTYPE, "/etc"
        tar.addfile(entry)
    assert "is no backup" in run(empty_url, tmp_path, "restore", str(file)).output
    assert _tables_of(empty_url) == []
    assert not (tmp_path / "outside").exists()


def test_a_database_and_a_backup_of_a_newer_version_are_refused_and_left_alone(
    database: Database, empty_url: str, tmp_path: Path
) -> None:
    assert "0099" not in known_revisions()
    with database.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0099'")
        connection.exec_driver_sql("ALTER TABLE cursor ADD COLUMN of_tomorrow text")
    refused = run(database.url, tmp_path, "dead-letters", "list")
    assert refused.exit_code == 1
    assert "newer version of Ombud" in refused.output
    assert "store_newer in docs/operations.md" in refused.output
    with pytest.raises(StoreNewer):
        database.migrate()
    assert not database.schema_is_current()
    file = tmp_path / "ombud.tar"
    make_backup(database, tmp_path / "archive", file, datetime.now(UTC))
    assert "made by a newer version" in run(empty_url, tmp_path, "restore", str(file)).output
    assert _tables_of(empty_url) == []


def _tables_of(url: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url) as connection:
        return connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
