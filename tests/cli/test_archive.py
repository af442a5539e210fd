"""`ombud archive`: what each command prints, and how it ends."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from integration.archive.verifying import Broken
from integration.cli import archive as module
from integration.cli import main
from integration.cli.archive import BROKEN
from integration.store.database import Database
from mappings.models import Fact
from tests.integration.archive.cases import CANARIES, NOW, append, ended, store, swept

ROOT = Path(__file__).parents[2]
Run = Callable[..., Result]


class _Clock:
    def now(self) -> object:
        return NOW


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "archive"


@pytest.fixture
def run(database: Database, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command on a fixed day."""
    mapping = tmp_path / "ombud.yaml"
    mapping.write_text("version: 1\nlanguage: zh\njurisdiction: CN\n", encoding="utf-8")
    monkeypatch.setattr(module, "SystemClock", _Clock)
    monkeypatch.setattr(module.console, "_width", 200)

    def invoke(*arguments: object) -> Result:
        environ = {
            "OMBUD_DATABASE_URL": database.url,
            "OMBUD_MAPPING": str(mapping),
            "OMBUD_ARCHIVE_DIR": str(folder),
            "COLUMNS": "200",
        }
        result = CliRunner().invoke(main, ["archive", *map(str, arguments)], env=environ)
        assert not any(canary in result.output for canary in CANARIES)
        return result

    return invoke


def test_making_verifying_and_listing_an_archive(database: Database, run: Run) -> None:
    store(database, 41, ended())
    store(database, 42, ended())
    first = run("make", 41, 42, 41)
    assert first.exit_code == 0, first.output
    assert "41: archived, number 1" in first.output
    assert "42: archived, number 2" in first.output
    assert "41: unchanged, number 1" in run("make", 41).output
    good = run("verify")
    assert good.exit_code == 0, good.output
    assert "2 entries, 0 of them removed" in good.output
    anchor = next(line for line in good.output.splitlines() if line.startswith("2:"))
    assert run("verify", "--anchor", anchor.strip()).exit_code == 0
    listed = run("list").output
    assert "2026/zammad-41-1.json" in listed
    assert "2023-03-02" in listed
    assert "zammad-42" not in run("list", "--ticket", 41).output


def test_a_ticket_without_a_case_is_named_and_the_others_are_archived(database: Database, run: Run) -> None:
    store(database, 41, ended())
    result = run("make", 40, 41)
    assert result.exit_code == 1
    assert "41: archived" in result.output
    assert "nothing is on record of 40" in result.output


def test_the_first_broken_place_is_told_with_file_expected_found_and_what_to_do(
    database: Database, run: Run, folder: Path
) -> None:
    for number in (41, 42):
        store(database, number, ended())
    run("make", 41, 42)
    (folder / "2026/zammad-42-2.json").unlink()
    path = folder / "2026/zammad-41-1.html"
    path.write_bytes(path.read_bytes() + b" ")
    result = run("verify")
    assert result.exit_code == BROKEN
    lines = {
        key: value.strip()
        for key, _, value in (
            line.strip().partition("  ") for line in result.output.splitlines() if "  " in line
        )
    }
    assert "Broken: the file is not what was archived." in result.output
    assert lines["file"] == "2026/zammad-41-1.html"
    assert len(lines["expected"]) == 64
    assert len(lines["found"]) == 64
    assert lines["expected"] != lines["found"]
    assert "from a backup" in lines["to do"]
    assert "2 places in all: 1 file_changed, 1 file_missing" in result.output


@pytest.mark.parametrize("value", ["1", "x:y", "1:abc", f"1:{'A' * 64}"])
def test_an_anchor_of_another_form_is_wrong_use(run: Run, value: str) -> None:
    result = run("verify", "--anchor", value)
    assert result.exit_code == 2
    assert "expected NUMBER:HASH" in result.output


def test_an_anchor_that_the_chain_does_not_go_through_is_told(database: Database, run: Run) -> None:
    store(database, 41, ended())
    run("make", 41)
    result = run("verify", "--anchor", f"1:{'a' * 64}")
    assert result.exit_code == BROKEN
    assert "anchor_missing" in result.output


def test_the_sums_are_what_sha256sum_checks(database: Database, run: Run, folder: Path) -> None:
    store(database, 41, ended())
    run("make", 41)
    sums = run("list", "--sums").output
    command = ["sha256sum", "-c", "-"]
    checked = subprocess.run(command, input=sums, cwd=folder, text=True, capture_output=True, check=False)
    assert checked.returncode == 0, checked.stderr
    assert checked.stdout.count(": OK") == 2


def test_what_the_page_shows_for_checking_by_hand_gives_the_same_sums(
    database: Database, run: Run, folder: Path
) -> None:
    store(database, 41, ended())
    run("make", 41)
    page = (ROOT / "docs/archive.md").read_text(encoding="utf-8")
    statement = re.findall(r'psql -Atc "(SELECT .*?)"', page, re.DOTALL)[0]
    with database.begin() as connection:
        lines = list(connection.exec_driver_sql(statement).scalars())
        row = connection.exec_driver_sql("SELECT * FROM evidence").one()
    assert lines == [line for line in run("list", "--sums").output.splitlines() if line.endswith(".json")]
    parts = (row.previous, row.sha256, row.page_sha256, "zammad", "41", str(row.id), "2026-11-24T09:30:00Z")
    command = ["sh", "-c", "printf '%s\\n' \"$@\" | sha256sum", "sh", *parts]
    summed = subprocess.run(command, text=True, capture_output=True, check=True)
    assert summed.stdout.split()[0] == row.chain


def test_expiring_shows_first_and_applies_when_told_to(database: Database, run: Run, folder: Path) -> None:
    swept(database)
    store(database, 41, ended())
    store(database, 42, ended()[:-1])
    store(database, 43, ended())
    append(database, 43, Fact("held_until", NOW.replace(year=2027), "history:130", value="no_erasure"))
    run("make", 41, 42, 43)
    shown = run("expire")
    assert shown.exit_code == 0, shown.output
    assert "zammad 41: 1 pack would be removed" in shown.output
    assert "retention_not_begun (cn.pboc.retention), waits for closed" in shown.output
    assert "legal_hold (site.hold.no_erasure until 2027-11-24): it is held" in shown.output
    assert "Cases that may go: 1; kept: 2. Nothing was changed" in shown.output
    assert len(list(folder.rglob("*.json"))) == 3
    done = run("expire", "--apply")
    assert "zammad 41: 1 pack removed" in done.output
    assert "Cases removed: 1; kept: 2." in done.output
    assert len(list(folder.rglob("*.json"))) == 2
    good = run("verify")
    assert good.exit_code == 0, good.output
    assert "3 entries, 1 of them removed" in good.output
    assert "retention_over" in run("list").output


def test_an_empty_archive_is_told_as_such(run: Run) -> None:
    assert "Nothing is archived." in run("list").output
    assert run("verify").exit_code == 0
    assert "Cases that may go: 0; kept: 0." in run("expire").output


def test_every_way_to_be_broken_has_its_words_in_the_docs() -> None:
    page = (ROOT / "docs/archive.md").read_text(encoding="utf-8")
    for what in Broken:
        assert f"`{what.value}`" in page
        assert what in module._WHAT
