"""`ombud explain` shows everything that was tried and planned, masked, and writes nothing."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from integration.cli import explain_tables, main
from mappings.explaining.words import words
from mappings.facts import FactKind
from mappings.packs.taxonomy import taxonomy
from tests.scenarios.desk import UK, Desk
from tests.scenarios.house import House, open_house
from tests.scenarios.test_canary_types import MAPPING, SENTENCES, leaks
from tests.scenarios.test_looking import everything, run

LINE = {
    "id": 1,
    "title": "Late fee",
    "body": "I want to complain: you charged a late fee on my loan although I paid on time.",
    "jurisdiction": "UK",
    "received_at": "2026-11-20T09:00:00",
}


def explain(folder: Path, line: dict[str, object], *arguments: str) -> Result:
    """Explain a text on a machine without helpdesk and database."""
    file = folder / "complaint.json"
    file.write_text(json.dumps(line, indent=1), encoding="utf-8")
    environ = {"OMBUD_DATABASE_URL": None, "OMBUD_ZAMMAD_URL": None, "OMBUD_MAPPING": None}
    return CliRunner().invoke(main, ["explain", "--file", str(file), *arguments], env=environ)


def data(shown: Result) -> dict[str, Any]:
    assert shown.exit_code == 0, shown.output
    found: dict[str, Any] = json.loads(shown.stdout)
    return found


def test_a_text_is_explained_without_helpdesk_and_database(tmp_path: Path) -> None:
    found = data(explain(tmp_path, LINE, "--json"))
    assert found["decision"]["issue"] == "penalty_interest"
    assert found["runner_up"]["issue"] == found["decision"]["candidates"][1]["issue"]
    assert {clock["id"] for clock in found["clocks"]} >= {"uk.disp.final"}
    assert all(clock["trace"] for clock in found["clocks"])
    assert found["writes"]["complaint_issue"] == "pricing::penalty_interest"
    assert found["stands"]["complaint_issue"] == ""
    assert "Recognised" in found["note"]["text"]
    assert len(found["tried"]["issues"]) == len(taxonomy().issues)
    assert found["tried"]["law"] == [{"jurisdiction": "UK", "entry": 0, "conditions": {}}]
    shown = explain(tmp_path, LINE)
    assert shown.exit_code == 0, shown.output
    for told in ("Issues tried", "runner-up", "uk.disp.final", "Clocks that have not started", "--all"):
        assert told in shown.output
    assert "--all" not in explain(tmp_path, LINE, "--all").output


def test_another_mapping_gives_another_decision(tmp_path: Path) -> None:
    mapping = tmp_path / "strict.yaml"
    mapping.write_text("version: 1\ndecided_above: 1.0\n", encoding="utf-8")
    assert data(explain(tmp_path, LINE, "--json"))["decision"]["decided"] is True
    found = data(explain(tmp_path, LINE, "--json", "--mapping", str(mapping)))
    assert found["decision"]["decided"] is False
    assert "complaint_issue" not in found["writes"]


def test_a_ticket_and_a_file_are_never_explained_together(tmp_path: Path) -> None:
    both = explain(tmp_path, LINE, "2")
    assert (both.exit_code, "either" in both.output) == (2, True)
    assert CliRunner().invoke(main, ["explain"]).exit_code == 2


def test_a_jurisdiction_for_which_own_targets_have_no_calendar_is_told(tmp_path: Path) -> None:
    mapping = tmp_path / "days.yaml"
    mapping.write_text("version: 1\ntargets: {answer: 5 business days}\n", encoding="utf-8")
    shown = explain(tmp_path, {**LINE, "jurisdiction": "IN"}, "--mapping", str(mapping))
    assert shown.exit_code == 1
    assert "targets.calendar" in shown.output


def test_a_file_that_is_no_complaint_is_told(tmp_path: Path) -> None:
    shown = explain(tmp_path, {"id": 1})
    assert shown.exit_code == 1
    assert "body: is missing" in shown.output


def test_no_type_of_personal_data_leaves_through_a_file(tmp_path: Path) -> None:
    line = {**LINE, "title": SENTENCES, "body": f"I complain about a late fee on my loan. {SENTENCES}"}
    mapping = tmp_path / "site.yaml"
    mapping.write_text(MAPPING, encoding="utf-8")
    for more in ((), ("--json",), ("--all",)):
        shown = explain(tmp_path, line, "--mapping", str(mapping), *more)
        assert shown.exit_code == 0, shown.output
        assert leaks(shown.output) == [], more


def test_explaining_by_another_mapping_leaves_no_row_no_job_and_no_file(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path, mapping=UK) as house:
        desk = Desk.receives(house)
        desk.delivered()
        house.simulator.hold_deliveries()
        house.simulator.edit(
            desk.ticket_id, {"complaint_action": "ask_customer", "complaint_action_note": "which day?"}
        )
        other = tmp_path / "other.yaml"
        other.write_text(UK.replace("language: en", "language: zh"), encoding="utf-8")
        tables, ticket = everything(database_url), house.simulator.ticket(desk.ticket_id)
        files = sorted(tmp_path.rglob("*"))
        house.simulator.reset_calls()
        found = data(_explain(house, desk, "--json", "--mapping", str(other)))
        assert found["orders"] == [{"verb": "ask_customer", "code": "letter_asked"}]
        assert [letter["kind"] for letter in found["letters"]] == ["ask_customer"]
        assert _explain(house, desk).exit_code == 0
        assert everything(database_url) == tables
        assert house.simulator.ticket(desk.ticket_id) == ticket
        assert {method for method, _ in house.simulator.calls} == {"GET"}
        assert sorted(tmp_path.rglob("*")) == files


def test_what_people_said_stands_beside_what_the_words_alone_tell(database_url: str, tmp_path: Path) -> None:
    with open_house(database_url, tmp_path, mapping=UK) as house:
        desk = Desk.receives(house)
        desk.order("not_complaint")
        found = data(_explain(house, desk, "--json"))
        assert found["decision"]["is_complaint"] is False
        assert found["words_alone"]["issue"] == "penalty_interest"
        assert "people said otherwise" in _explain(house, desk).output


def _explain(house: House, desk: Desk, *arguments: str) -> Result:
    return run(house, "explain", str(desk.ticket_id), *arguments)


def test_the_tables_speak_the_language_that_is_asked_for_else_that_of_the_mapping(tmp_path: Path) -> None:
    mapping = tmp_path / "zh.yaml"
    mapping.write_text("version: 1\nlanguage: zh\n", encoding="utf-8")
    by_mapping = explain(tmp_path, LINE, "--mapping", str(mapping))
    asked = explain(tmp_path, LINE, "--language", "zh", "--all")
    for shown in (by_mapping, asked):
        assert shown.exit_code == 0, shown.output
        for told in ("试过的事由", "其次", "尚未起算的时限", "将写入", "起算："):
            assert told in shown.output
        tables, _, _ = shown.output.partition("将写入")  # the note stays as it would be written
        for foreign in ("Issues tried", "runner-up", "about a loan", "starts:"):
            assert foreign not in tables
    english = explain(tmp_path, LINE, "--mapping", str(mapping), "--language", "en").output
    assert "Issues tried" in english
    assert "识别" in english.rpartition("Would be written")[2]
    assert explain(tmp_path, LINE, "--language", "fr").exit_code == 2


def test_every_word_of_the_tables_is_used_and_says_the_same_places_in_both_languages() -> None:
    source = inspect.getsource(explain_tables)
    built = ("column.", "obstacle.", "because.", "opinion.")
    for key, sentence in words().items():
        assert key.startswith(built) or f'"{key}"' in source, key
        assert set(re.findall(r"{\w+}", sentence.zh)) == set(re.findall(r"{\w+}", sentence.en)), key


def test_a_citation_in_chinese_is_never_cut(tmp_path: Path) -> None:
    shown = explain(tmp_path, {**LINE, "jurisdiction": "CN"})
    assert shown.exit_code == 0, shown.output
    assert "…" not in shown.output.partition("Clocks")[2].partition("Clocks that")[0]


@pytest.mark.parametrize("kind", FactKind)
def test_a_fact_of_any_kind_is_taken_or_refused_and_ends_in_no_error(tmp_path: Path, kind: FactKind) -> None:
    line = {**LINE, "facts": [{"kind": kind.value, "at": "2026-11-25T09:00:00"}]}
    shown = explain(tmp_path, line, "--json")
    if shown.exit_code:
        assert isinstance(shown.exception, SystemExit)
        assert "facts.0.kind" in shown.output
        assert kind in ("reminded", "satisfaction")


def test_a_number_that_no_ticket_can_have_is_told() -> None:
    shown = CliRunner().invoke(main, ["explain", "9" * 30])
    assert shown.exit_code == 2
    assert "9" * 30 in shown.output
