"""`ombud train`: agents' corrections become a house model, and no word of a ticket leaves with it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner, Result

from integration.cli import main
from integration.cli.train import REFUSED
from integration.store import cases
from mappings.facts import HISTORY, FactKind
from mappings.fields import ISSUE
from mappings.models import Case, Fact
from mappings.packs.taxonomy import taxonomy
from tests.scenarios.house import START, House, open_house
from training.bank import Example, read_bank

WORDS: Final = ("Zyxquetta", "欧阳珏璎", "13912347788", "canary.kanarie@example.net")
"""Personal values that many customers write, so that only masking and the vocabulary keep them away."""
LONE: Final = "鳕"
"""A word that one customer alone uses."""


def _statements() -> list[Example]:
    early, fees = (
        [
            one
            for one in read_bank()
            if (one.language, one.issue) == ("zh", issue)
            and not one.about_triggers
            and one.writer != "border-zhen"  # those hardly sound like complaints
        ]
        for issue in ("early_repayment", "fees")
    )
    return [one for pair in zip(early[:42], fees[:42], strict=True) for one in pair]


def _met(house: House, ticket_id: int, at: datetime, fact: Fact) -> None:
    """A case as work on it leaves it."""
    received = Fact(FactKind.RECEIVED.value, at, "ticket")
    path = taxonomy().issue_path("early_repayment")
    case = Case(ticket_id, facts=(received, fact), written={ISSUE.name: path})
    with house.services.database.begin() as connection:
        cases.remember(connection, house.services.helpdesk.name, ticket_id, case, "0" * 12, at)


def _fill(house: House, issue_of: dict[str, str]) -> None:
    """Complaints, each by a customer of its own, judged by agents."""
    house.simulator.hold_deliveries()
    name, chinese, phone, address = WORDS
    customers = [
        house.simulator.create_customer(name, chinese, f"{number}.{address}", phone=phone)
        for number in range(84)
    ]
    for number, one in enumerate(_statements()):
        assert one.issue is not None
        at = START - timedelta(days=200 - number)
        lone = LONE if number == 3 else ""
        who = f"我叫{chinese}，电话{phone}。" if number % 4 < 2 else ""
        ticket = house.simulator.create_ticket(
            f"投诉 {name}", f"{who}{one.text}{lone}", customer_id=customers[number]
        )
        said = taxonomy().issue_path(issue_of[one.issue])
        was = taxonomy().issue_path(one.issue)
        if said == was:
            fact = Fact(FactKind.CONFIRMED.value, at, f"{HISTORY}{number + 1}", value=f"consumer/{said}")
        else:
            fact = Fact(FactKind.ISSUE_CORRECTED.value, at, f"{HISTORY}{number + 1}", value=said, was=was)
        _met(house, ticket, at, fact)


def _run(house: House, *arguments: str) -> Result:
    environ = {
        "OMBUD_DATABASE_URL": house.services.database.url,
        "OMBUD_DATA_DIR": str(house.settings.data_dir),
        "OMBUD_MAPPING": str(house.settings.mapping),
        "OMBUD_ZAMMAD_URL": house.simulator.url,
        "OMBUD_ZAMMAD_TOKEN": house.simulator.bot_token,
    }
    return CliRunner().invoke(main, arguments, env=environ)


def _train(house: House) -> Result:
    return _run(house, "train", "--per-second", "1000")


@contextmanager
def _writes_nothing(house: House) -> Iterator[None]:
    before = dict(house.simulator.calls)
    yield
    new = {call for call, count in house.simulator.calls.items() if count > before.get(call, 0)}
    assert {method for method, _ in new} == {"GET"}


def test_corrections_become_a_house_model_that_decides_and_holds_no_word_of_a_ticket(
    database_url: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with open_house(database_url, tmp_path) as house:
        _fill(house, {"early_repayment": "fees", "fees": "fees"})
        with _writes_nothing(house):
            trained = _train(house)
        assert trained.exit_code == 0, trained.output
        model, card = tmp_path / "house-model.json", tmp_path / "house-model.md"
        assert "63 tickets taught, the newest 21 were held back" in " ".join(trained.output.split())
        assert "learning: {model: house-model.json}" in trained.output
        texts = [model.read_text("utf-8"), card.read_text("utf-8"), trained.output]
        texts += [*capfd.readouterr()]
        for word in (*WORDS, LONE, *(one.text[:12] for one in _statements())):
            assert not any(word in text for text in texts), word

        version = json.loads(model.read_text("utf-8"))["version"]
        mapping = house.settings.mapping
        mapping.write_text(mapping.read_text() + "learning: {model: house-model.json}\n", encoding="utf-8")
        again = _train(house)
        assert again.exit_code == 0, again.output
        assert "learning: {model" not in again.output

        ticket = house.simulator.create_ticket("投诉", _statements()[0].text)
        explained = _run(house, "explain", str(ticket), "--json")
        decision = json.loads(explained.output)["decision"]
        assert (decision["issue"], decision["decided"]) == ("fees", True)
        assert any(f"+{version}.issue.fees" in found["rule"] for found in decision["evidence"])


def test_what_would_not_be_better_is_not_written(database_url: str, tmp_path: Path) -> None:
    with open_house(database_url, tmp_path) as house:
        refused = _train(house)
        assert refused.exit_code == REFUSED
        assert "too little to learn" in refused.output
        assert not (tmp_path / "house-model.json").exists()
        assert "Refused" in (tmp_path / "house-model.md").read_text()


def test_a_house_model_that_is_not_there_is_a_mistake_of_the_mapping_and_can_be_made_anew(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path) as house:
        house.settings.mapping.write_text("version: 1\nlearning: {model: none.json}\n", encoding="utf-8")
        told = CliRunner().invoke(main, ["check"], env={"OMBUD_MAPPING": str(house.settings.mapping)})
        assert told.exit_code == 1
        assert "learning.model: there is no such file beside the mapping" in told.output
        assert _train(house).exit_code == REFUSED


def test_a_refused_model_leaves_the_card_of_the_one_in_use_and_no_other_file_is_overwritten(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path) as house:
        for name in ("house-model.json", "house-model.md"):
            (tmp_path / name).write_text(f"{name} in use", encoding="utf-8")
        refused = _train(house)
        assert refused.exit_code == REFUSED
        assert (tmp_path / "house-model.md").read_text(encoding="utf-8") == "house-model.md in use"
        assert (tmp_path / "house-model.json").read_text(encoding="utf-8") == "house-model.json in use"
        assert "Refused" in (tmp_path / "house-model.refused.md").read_text(encoding="utf-8")
        mapping = house.settings.mapping.read_text(encoding="utf-8")
        for path in (house.settings.mapping, tmp_path / "house-model.md"):
            shown = _run(house, "train", "--write", str(path))
            assert shown.exit_code == 2
            assert "no place for a house model" in " ".join(shown.output.split())
        assert house.settings.mapping.read_text(encoding="utf-8") == mapping
