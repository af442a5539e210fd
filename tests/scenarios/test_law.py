"""Tickets under several laws, cases that keep their packs, holds of agents, a calendar of the house."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import requests
from click.testing import CliRunner

from integration.bootstrap.worker import build_worker_parts
from integration.cli import main
from integration.store import cases, live_looks
from mappings.packs import pack_text, regime
from mappings.packs.regime import regime_pack
from tests.scenarios.house import House, open_house
from tests.scenarios.test_clock_orders import order

COMPLAINT = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")
SEVERAL = """\
version: 1
language: en
jurisdiction: CN
groups: [Complaints, Branch]
law:
  - {groups: [Branch], jurisdictions: [UK]}
  - {countries: [DE], jurisdictions: [DE]}
"""
US = "version: 1\nlanguage: en\njurisdiction: US\ngroups: [Complaints]\n"


def lives_in(house: House, ticket_id: int, country: str) -> None:
    """An admin writes a country into the customer's record."""
    simulator = house.simulator
    customer = simulator.ticket(ticket_id)["customer_id"]
    answer = requests.put(
        f"{simulator.url}/api/v1/users/{customer}",
        json={"country": country},
        headers={"Authorization": f"Token token={simulator.admin_token}"},
        timeout=5,
    )
    answer.raise_for_status()


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, tmp_path, mapping=SEVERAL) as opened:
        yield opened


def test_the_customers_country_chooses_the_law_within_the_budget_of_calls(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    lives_in(house, ticket_id, "Deutschland")
    house.simulator.reset_calls()
    house.work()
    assert sum(house.simulator.calls.values()) <= 5
    assert house.field(ticket_id, "regime") == "eu"
    (note,) = house.notes(ticket_id)
    assert "DE (entry 2 of <code>law</code>: customer's country DE)" in note
    assert "Deutschland" not in note
    house.clock.advance(timedelta(minutes=5))
    house.simulator.reset_calls()
    house.simulator.edit(ticket_id, {"title": "Late fee, again"})
    house.work()
    assert sum(house.simulator.calls.values()) <= 2
    assert len(house.notes(ticket_id)) == 1


def test_a_ticket_that_an_agent_moves_to_another_branch_comes_under_its_law(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.work()
    assert house.field(ticket_id, "regime") == "cn"
    house.clock.advance(timedelta(minutes=5))
    house.simulator.edit(ticket_id, {"group": "Branch"})
    house.work()
    assert house.field(ticket_id, "regime") == "uk"
    _, note = house.notes(ticket_id)
    assert "UK (entry 1 of <code>law</code>: group Branch)" in note


def test_an_agent_holds_collection_until_a_day_and_lifts_it_again(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.work()
    told = order(house, ticket_id, "hold", "2026-12-31 collection calls customer is in hospital")
    assert "2026-12-31" in told
    assert "no collection, no calls" in told
    assert "hospital" not in told
    told = order(house, ticket_id, "explain")
    assert "site.hold.no_collection" in told
    with house.services.database.begin() as connection:
        facts = cases.load(connection, "zammad", ticket_id).facts
    assert [fact.value for fact in facts if fact.kind == "held_until"] == ["no_collection,no_calls"]
    assert "no agent holds that" in order(house, ticket_id, "hold", "2026-11-24 no_enforcement")
    assert "Hold ended" in order(house, ticket_id, "hold", "2026-11-24 no_calls")
    told = order(house, ticket_id, "explain")
    assert "site.hold.no_collection" in told
    assert "site.hold.no_calls" not in told


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", "needs a date such as"),
        ("no_collection", "needs a date such as"),
        ("2026-12-31", "takes the last day and what is not done"),
        ("2026-12-31 be nice to Li Na", "takes the last day and what is not done"),
        ("2126-12-31 no_collection", "is too far ahead"),
    ],
)
def test_a_wrong_hold_says_what_was_expected(house: House, line: str, expected: str) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.work()
    told = order(house, ticket_id, "hold", line)
    assert expected in told
    assert "Li Na" not in told


def test_a_new_pack_moves_no_running_date_until_the_cases_are_moved_on_purpose(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_house(database_url, tmp_path, mapping=US) as house:
        ticket_id = house.simulator.create_ticket(*COMPLAINT)
        house.work()
        order(house, ticket_id, "record", "portal_posted=2026-11-23")
        assert house.field(ticket_id, "due_at") == "2026-12-09T04:59:59.000Z"
        release(monkeypatch)
        environ = {
            "OMBUD_DATABASE_URL": house.services.database.url,
            "OMBUD_DATA_DIR": str(house.settings.data_dir),
            "OMBUD_MAPPING": str(house.settings.mapping),
        }
        house.services.close()
        house.parts, house.services = build_worker_parts(house.settings, house.clock)
        house.clock.advance(timedelta(minutes=5))
        house.simulator.edit(ticket_id, {"title": "anything"})
        house.work()
        assert house.field(ticket_id, "due_at") == "2026-12-09T04:59:59.000Z"
        plain = CliRunner().invoke(main, ["recompute"], env=environ)
        assert plain.output.startswith("0 dates of 0 tickets"), plain.output
        line = f"zammad {ticket_id} us.cfpb.response: 2026-12-09 04:59 UTC → 2026-12-04 04:59 UTC"
        shown = CliRunner().invoke(main, ["recompute", "--packs"], env=environ)
        assert line in shown.output
        notes = len(house.notes(ticket_id))
        house.work()
        assert len(house.notes(ticket_id)) == notes
        done = CliRunner().invoke(main, ["recompute", "--packs", "--yes"], env=environ)
        assert line in done.output
        house.work()
        assert house.field(ticket_id, "due_at") == "2026-12-04T04:59:59.000Z"
        assert len(house.notes(ticket_id)) == notes + 1
        assert "2026-12-08 23:59" in house.notes(ticket_id)[-1]
        again = CliRunner().invoke(main, ["recompute", "--packs"], env=environ)
        assert again.output.startswith("0 dates of 0 tickets"), again.output
        fresh = house.simulator.create_ticket(*COMPLAINT)
        house.work()
        order(house, fresh, "record", "portal_posted=2026-11-23")
        assert house.field(fresh, "due_at") == "2026-12-04T04:59:59.000Z"


def test_a_moved_date_that_leads_nothing_is_told_in_a_note_too(database_url: str, tmp_path: Path) -> None:
    uk = "version: 1\nlanguage: en\njurisdiction: UK\ngroups: [Complaints]\n"
    with open_house(database_url, tmp_path, mapping=uk) as house:
        ticket_id = house.simulator.create_ticket(*COMPLAINT)
        house.work()
        changed = uk + "calendars: [{calendar: GB-ENG, holidays: [2026-11-25]}]\n"
        house.settings.mapping.write_text(changed, encoding="utf-8")
        environ = {
            "OMBUD_DATABASE_URL": house.services.database.url,
            "OMBUD_DATA_DIR": str(house.settings.data_dir),
            "OMBUD_MAPPING": str(house.settings.mapping),
        }
        house.parts.follow_ups.run_once()
        done = CliRunner().invoke(main, ["recompute", "--yes"], env=environ)
        assert "uk.disp.src: " in done.output
        house.services.close()
        house.parts, house.services = build_worker_parts(house.settings, house.clock)
        house.clock.advance(timedelta(minutes=5))
        house.work()
        _, note = house.notes(ticket_id)
        assert "<code>uk.disp.src</code>: 2026-11-27 23:59 is now 2026-11-30 23:59 (Europe/London)" in note
        house.work()
        assert len(house.notes(ticket_id)) == 2


def test_a_worker_that_works_by_a_former_file_is_told_to_be_restarted(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path, mapping=US) as house:
        environ = {
            "OMBUD_DATABASE_URL": house.services.database.url,
            "OMBUD_DATA_DIR": str(house.settings.data_dir),
            "OMBUD_MAPPING": str(house.settings.mapping),
        }
        with house.services.database.begin() as connection:
            now = house.clock.now()
            live_looks.put(
                connection, helpdesk="zammad", looked_at=now, mapping_version="0123456789ab", findings=()
            )
        refused = CliRunner().invoke(main, ["recompute", "--yes"], env=environ)
        assert refused.exit_code == 1
        assert "restart the worker" in refused.output
        shadow = CliRunner().invoke(main, ["recompute", "--yes"], env={**environ, "OMBUD_SHADOW": "true"})
        assert "in shadow nothing is written" in shadow.output


def release(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on a newer pack of the United States runs: 10 days for the portal, not 15."""
    former = pack_text("us.yaml")
    version = regime_pack("us").version
    newer = former.replace(f'version: "{version}"', 'version: "2027-01-01"', 1).replace(
        "length: 15", "length: 10", 1
    )
    texts = {"us.yaml": newer, f"former/us@{version}.yaml": former}
    original = pack_text
    monkeypatch.setattr(regime, "FORMER", (("us", version),))
    monkeypatch.setattr(regime, "pack_text", lambda name: texts.get(name) or original(name))
    regime.forget_packs()


@pytest.fixture(autouse=True)
def shipped_packs(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    monkeypatch.undo()
    regime.forget_packs()


def test_the_houses_own_calendar_is_a_file_of_days(database_url: str, tmp_path: Path) -> None:
    days = tmp_path / "our-days.txt"
    days.write_text(
        "# closed for the move\n2026-11-25 free moving house\n2026-11-28 work\n", encoding="utf-8"
    )
    mapping = (
        "version: 1\nlanguage: en\ngroups: [Complaints]\ntargets: {answer: 2 business days}\n"
        "calendars: [{calendar: CN, file: our-days.txt}]\n"
    )
    with open_house(database_url, tmp_path, mapping=mapping) as house:
        ticket_id = house.simulator.create_ticket(*COMPLAINT)
        house.work()
        assert house.field(ticket_id, "due_at") == "2026-11-27T15:59:59.000Z"
        assert "2026-11-25" in house.notes(ticket_id)[0]
