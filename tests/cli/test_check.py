"""`ombud check` tells everything at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from integration.cli import main


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMBUD_MAPPING", raising=False)


def _check(path: Path) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["check", "--mapping", str(path)])
    return result.exit_code, result.output


def test_a_right_file_is_said_to_be_right_with_its_version(tmp_path: Path) -> None:
    file = tmp_path / "ombud.yaml"
    file.write_text("version: 1\n", encoding="utf-8")
    code, output = _check(file)
    assert code == 0
    assert "right, version" in output


def test_all_mistakes_are_told_with_line_and_suggestion(tmp_path: Path) -> None:
    file = tmp_path / "ombud.yaml"
    file.write_text("version: 1\njurisdicton: UK\nlanguage: fr\n", encoding="utf-8")
    code, output = _check(file)
    assert code == 1
    assert f"{file}:2: jurisdicton" in output
    assert "did you mean jurisdiction?" in output
    assert f"{file}:3: language" in output


def test_a_missing_file_is_its_own_exit_status(tmp_path: Path) -> None:
    code, output = _check(tmp_path / "none.yaml")
    assert code == 2
    assert "ombud.example.yaml" in output


def test_settings_are_checked_too_and_a_short_secret_is_a_note(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "ombud.yaml"
    file.write_text("version: 1\n", encoding="utf-8")
    monkeypatch.setenv("OMBUD_WEBHOOK_SECRETS", "short")
    code, output = _check(file)
    assert code == 0
    assert "secret 1 is shorter than 32 bytes" in output
    assert "short\n" not in output.replace("is shorter", "")
    monkeypatch.setenv("OMBUD_WEB_WORKERS", "none")
    code, output = _check(file)
    assert code == 1
    assert "environment: OMBUD_WEB_WORKERS" in output
