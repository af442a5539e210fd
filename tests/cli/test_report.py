"""`ombud report`: what it prints and writes, and what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from integration.cli import main
from integration.cli import report as module
from integration.store.database import Database
from tests.integration.reports.seed import NOW, fill, october

Run = Callable[..., Result]


class _Clock:
    def now(self) -> object:
        return NOW


@pytest.fixture
def run(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command on the last day of January 2027, with forty complaints of October."""
    fill(database, map(october, range(1, 41)))
    mapping = tmp_path / "ombud.yaml"
    mapping.write_text("version: 1\nlanguage: zh\njurisdiction: UK\n", encoding="utf-8")
    monkeypatch.setattr(module, "SystemClock", _Clock)
    monkeypatch.setattr(module.console, "_width", 200)

    def invoke(*arguments: object) -> Result:
        environ = {"OMBUD_DATABASE_URL": database.url, "OMBUD_MAPPING": str(mapping)}
        return CliRunner().invoke(main, ["report", *map(str, arguments)], env=environ)

    return invoke


def test_tables_are_shown_in_the_language_of_the_mapping_or_another(run: Run) -> None:
    chinese = run("--month", "2026-10")
    assert chinese.exit_code == 0, chinese.output
    assert "2026-10 投诉报告" in chinese.output
    english = run("--month", "2026-10", "--language", "en", "--by", "team")
    assert "By team" in english.output
    assert "By channel" not in english.output


def test_a_file_is_written_in_each_format(run: Run, tmp_path: Path) -> None:
    for form, beginning in (
        ("html", b"<!DOCTYPE html>"),
        ("csv", b"month,table,row"),
        ("xlsx", b"PK"),
        ("table", "2026-10 投诉报告".encode()),
    ):
        path = tmp_path / f"report.{form}"
        result = run("--month", "2026-10", "--format", form, "--out", path)
        assert result.exit_code == 0, result.output
        assert path.read_bytes().startswith(beginning)


def test_without_a_month_it_is_the_last_one_that_is_over(run: Run) -> None:
    assert "2026-12" in run("--format", "csv").output


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--month", "2026-13"), "2026-13: must be a month such as 2026-10"),
        (("--month", "2026-10", "--format", "xlsx"), "needs --out FILE"),
        (("--month", "2026-10", "--format", "csv", "--out", "/no/such/folder/x.csv"), "cannot be written"),
    ],
)
def test_what_is_wrong_is_said(run: Run, arguments: tuple[str, ...], expected: str) -> None:
    result = run(*arguments)
    assert result.exit_code != 0
    assert expected in result.output


def test_tables_are_whole_where_the_output_is_no_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.console, "_width", 80)
    shown = run("--month", "2026-10", "--language", "en")
    assert shown.exit_code == 0, shown.output
    for head in ("category put right", "to acknowledgement", "date of acknowledgement"):
        assert head in shown.output
    assert "…" not in shown.output
