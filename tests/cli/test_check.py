"""`ombud check` tells everything at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from integration.cli import main
from mappings.packs import pack_text
from mappings.shipped import pack_problems


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


def test_a_mapping_in_a_folder_of_any_script_is_named_as_it_was_given(tmp_path: Path) -> None:
    folder = tmp_path / "Köln 投诉"
    folder.mkdir()
    file = folder / "größe.yaml"
    file.write_bytes("\ufeffversion: 1\nlangauge: en\n".encode())
    code, output = _check(file)
    assert code == 1
    assert f"{file}:2: langauge: unknown key" in output


def test_a_file_that_is_not_utf_8_names_the_line(tmp_path: Path) -> None:
    file = tmp_path / "ombud.yaml"
    file.write_bytes("version: 1\ngroups: [Köln]\n".encode("latin-1"))
    code, output = _check(file)
    assert code == 1
    assert f"{file}:2: is not UTF-8 text; save it as UTF-8" in output


def test_a_folder_instead_of_a_file_is_told_in_words(tmp_path: Path) -> None:
    code, output = _check(tmp_path)
    assert code == 2
    assert "cannot be read" in output


def test_mistakes_of_packs_and_mapping_are_told_in_one_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(name: str) -> str:
        text = pack_text(name)
        return text.replace("kind: duty", "kind: dooty", 1) if name == "uk.yaml" else text

    problems = pack_problems(broken)
    monkeypatch.setattr("integration.cli.check.pack_problems", lambda: problems)
    file = tmp_path / "ombud.yaml"
    file.write_text("version: 1\nlangauge: en\n", encoding="utf-8")
    code, output = _check(file)
    assert code == 1
    assert "mappings/packs/uk.yaml:" in output
    assert f"{file}:2: langauge" in output
    file.write_text("version: 1\n", encoding="utf-8")
    assert _check(file)[0] == 1
