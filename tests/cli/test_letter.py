"""`ombud letter` shows a letter with made-up facts and what its checklist says of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from integration.cli import main
from mappings.letters import SHIPPED


@pytest.fixture(autouse=True)
def no_mapping(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("OMBUD_MAPPING", raising=False)
    monkeypatch.chdir(tmp_path)


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["letter", *words])


def test_a_letter_is_shown_with_its_checklist() -> None:
    shown = run("final", "--jurisdiction", "uk", "--language", "en")
    assert shown.exit_code == 0, shown.output
    for words in ("final_uk/en", "Your complaint: our final response", "✓ six_months", "✓ waiver"):
        assert words in shown.output
    assert "2 left for a person to write" in shown.output
    assert "<p>" not in shown.output


def test_what_is_no_sentence_of_the_letter_is_left_for_people_to_look_at() -> None:
    shown = run("acknowledgement", "--jurisdiction", "IE", "--language", "zh").output
    assert "· plain: 用词易懂" in shown
    assert "✓ named" in shown
    assert "nothing left to write" in shown


def test_it_says_when_the_language_is_not_the_one_that_was_asked_for() -> None:
    assert (
        "there is none in zh under this law: written in en"
        in run("final", "--jurisdiction", "UK", "--language", "zh").output
    )
    assert "there is none" not in run("final", "--jurisdiction", "CN", "--language", "zh-Hant").output


def test_the_mapping_gives_law_and_language_where_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "ombud.yaml").write_text("version: 1\njurisdiction: AU\nlanguage: en\n", encoding="utf-8")
    assert "final_au/en" in run("final").output


def test_empty_facts_show_every_blank_and_html_is_html() -> None:
    full = run("final", "--jurisdiction", "DE", "--language", "de", "--html").output
    empty = run("final", "--jurisdiction", "DE", "--language", "de", "--html", "--facts", "empty").output
    assert full.startswith("<p>Guten Tag,</p>")
    assert empty.count("⟦") > full.count("⟦") > 0


def test_an_answer_of_one_rule_is_named() -> None:
    assert "✓ documents" in run("final", "--jurisdiction", "US", "--answer", "final_regx").output


def test_wrong_words_are_told() -> None:
    for words in (["finale"], ["final", "--jurisdiction", "XX"], ["final", "--answer", "final_mars"]):
        refused = run(*words)
        assert refused.exit_code == 2
        assert "Error" in refused.output


def test_templates_of_the_house_are_checked_and_shown(tmp_path: Path) -> None:
    own = tmp_path / "own" / "en"
    own.mkdir(parents=True)
    file = own / "progress.html.j2"
    file.write_text(SHIPPED["en/progress"].replace("this is the news", "news"), encoding="utf-8")
    words = ("progress", "--language", "en", "--folder", str(tmp_path / "own"))
    shown = run(*words)
    assert shown.exit_code == 0, shown.output
    assert "news about your complaint" in shown.output
    file.write_text("{{ nothing }}", encoding="utf-8")
    refused = run(*words)
    assert refused.exit_code == 1
    assert f"{file}:1: names the unknown placeholder nothing" in refused.output
    file.write_bytes(b"\xff")
    assert "is not UTF-8 text" in run(*words).output
