"""From watching to writing: tickets that were only decided on are written when the operator says so."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from integration.cli import main
from integration.store import cases
from tests.clocks import MovableClock
from tests.scenarios.house import START, House, open_house

COMPLAINT = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")


def _catch_up(house: House, *arguments: str, shadow: str = "false") -> Result:
    environ = {
        "OMBUD_DATABASE_URL": house.services.database.url,
        "OMBUD_DATA_DIR": str(house.settings.data_dir),
        "OMBUD_SHADOW": shadow,
    }
    return CliRunner().invoke(main, ["catch-up", *arguments], env=environ)


@pytest.fixture
def tickets(database_url: str, tmp_path: Path) -> None:
    """Two complaints that were decided on while nothing was written."""
    with open_house(database_url, tmp_path, shadow=True) as house:
        for _ in range(2):
            house.simulator.create_ticket(*COMPLAINT)
        house.work()
        assert not house.notes(2)


@pytest.mark.usefixtures("tickets")
def test_catching_up_counts_first_and_then_writes_in_parts(database_url: str, tmp_path: Path) -> None:
    with open_house(database_url, tmp_path, clock=MovableClock(START + timedelta(days=14))) as house:
        for _ in range(2):
            house.simulator.hold_deliveries()
            house.simulator.create_ticket(*COMPLAINT)
        assert "2 tickets were only decided on" in _catch_up(house).output
        house.work_without_deliveries()
        assert not house.notes(2)
        assert "1 of 2" in _catch_up(house, "--yes", "--limit", "1").output
        house.work_without_deliveries()
        assert sorted(len(house.notes(number)) for number in (2, 3)) == [0, 1]
        assert "1 of 1" in _catch_up(house, "--yes").output
        house.work_without_deliveries()
        assert [len(house.notes(number)) for number in (2, 3)] == [1, 1]
        assert "0 tickets" in _catch_up(house).output


@pytest.mark.usefixtures("tickets")
def test_catching_up_is_refused_while_nothing_would_be_written(database_url: str, tmp_path: Path) -> None:
    with open_house(database_url, tmp_path, shadow=True) as house:
        refused = _catch_up(house, "--yes", shadow="true")
        assert refused.exit_code == 2
        assert "OMBUD_SHADOW is still true" in refused.output


def test_in_shadow_nothing_counts_as_told_or_sent(database_url: str, tmp_path: Path) -> None:
    mapping = (
        "version: 1\nlanguage: en\njurisdiction: UK\ngroups: [Complaints]\ntargets: {answer: 10 days}\n"
        "letters: {house: Bank, contact: a@bank.example, send: [acknowledgement]}\n"
        "people: [{login: carla.agent@example.com}]\n"
    )
    with open_house(database_url, tmp_path, mapping=mapping, shadow=True) as house:
        house.simulator.create_ticket(
            "Late fee", "I want to complain: you charged a late fee on my loan although I paid on time."
        )
        house.work()
        house.clock.advance(timedelta(days=9))
        house.work()
        with house.services.database.begin() as connection:
            kinds = {fact.kind for fact in cases.load(connection, "zammad", 2).facts}
        assert kinds == {"received", "pack_applied"}
        assert [one["type"] for one in house.simulator.articles(2)] == ["web"]
