"""Commands speak to people: no traceback, whatever is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from integration.cli import main
from integration.cli.serve import _alone
from integration.errors import SettingsError
from integration.store import dead_letters
from integration.store.database import Database
from tests.clocks import MovableClock
from tests.scenarios.house import House, open_house

COMPLAINT = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, tmp_path) as opened:
        yield opened


def _run(house: House, *words: str) -> Result:
    settings = house.settings
    return CliRunner(
        env={
            "OMBUD_DATABASE_URL": house.services.database.url,
            "OMBUD_DATA_DIR": str(settings.data_dir),
            "OMBUD_MAPPING": str(settings.mapping),
            "OMBUD_ZAMMAD_URL": settings.zammad_url,
            "OMBUD_ZAMMAD_TOKEN": settings.zammad_token.get_secret_value(),
        }
    ).invoke(main, words)


def test_explain_shows_decision_clocks_and_writes(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    shown = _run(house, "explain", str(ticket_id))
    assert shown.exit_code == 0, shown.output
    assert "penalty_interest" in shown.output
    assert "cn.o3.decision" in shown.output
    assert "internal note" in shown.output
    data = json.loads(_run(house, "explain", str(ticket_id), "--json").stdout)
    assert data["writes"]["complaint_stage"] == "received"
    assert not house.notes(ticket_id)


def test_explain_never_shows_words_that_somebody_typed_into_a_field(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.simulator.edit(
        ticket_id, {"complaint_next_step": "call Li Na 13812345678 [/x]", "complaint_stage": "Fjalkvist"}
    )
    shown = _run(house, "explain", str(ticket_id))
    assert shown.exit_code == 0, shown.output
    assert "(another text)" in shown.output
    for personal in ("Li Na", "13812345678", "Fjalkvist"):
        assert personal not in shown.output


def test_explain_of_a_ticket_that_is_not_there_says_so(house: House) -> None:
    shown = _run(house, "explain", "4711")
    assert shown.exit_code == 1
    assert "not_found" in shown.output


def test_a_reason_with_brackets_can_be_shown_again(house: House, database: Database) -> None:
    del database
    with house.services.database.begin() as connection:
        number = dead_letters.add(
            connection,
            helpdesk="zammad",
            ticket_id=5,
            error="rejected",
            operation="update_ticket",
            status=422,
            error_id="abc",
            attempts=1,
            now=MovableClock().now(),
        )
    assert _run(house, "dead-letters", "discard", str(number), "--reason", "done [/x]").exit_code == 0
    shown = _run(house, "dead-letters", "show", str(number))
    assert shown.exit_code == 0
    assert "done [/x]" in shown.output


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        ("OMBUD_DATABASE_URL", "postgresql://127.0.0.1:1/none", "database cannot be reached"),
        ("OMBUD_DATABASE_URL", "nonsense", "begins with postgresql://"),
        ("OMBUD_DATABASE_URL", "mysql://x/y", "begins with postgresql://"),
        ("OMBUD_LISTEN", "127.0.0.1:99999", "between 1 and 65535"),
    ],
)
def test_a_wrong_address_is_told_in_words(variable: str, value: str, expected: str) -> None:
    shown = CliRunner(env={variable: value}).invoke(main, ["dead-letters", "list"])
    assert shown.exit_code == 1
    assert expected in shown.output
    assert "Traceback" not in shown.output


def test_two_services_on_one_folder_are_refused(tmp_path: Path) -> None:
    with (
        _alone(tmp_path),
        pytest.raises(SettingsError, match="another `ombud serve`"),
        _alone(tmp_path),
    ):
        pass
