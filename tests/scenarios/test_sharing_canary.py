"""One value of every type, in every text of a complaint: none crosses to a partner."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from integration.helpdesks.simulator.values import integer
from tests.scenarios.house import House, open_house
from tests.scenarios.test_canary import _tables
from tests.scenarios.test_canary_types import MAPPING, SENTENCES, complaint, leaks

PARTNERS = "partners: [{id: core, group: Branch, due: 5 days}]\n"


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, tmp_path, mapping=MAPPING + PARTNERS, log_level="DEBUG") as opened:
        yield opened


def test_no_type_crosses_to_a_partner_nor_comes_back(house: House, capfd: pytest.CaptureFixture[str]) -> None:
    ticket_id = complaint(house)
    house.work()
    for verb, line in (
        ("record", "identity_checked=2026-11-20/portal"),
        ("share", f"core What do you know? {SENTENCES[:200]}"),
    ):
        house.simulator.edit(ticket_id, {"complaint_action": verb, "complaint_action_note": line})
        house.work()
    with house.simulator.state.lock:
        (child_id,) = [integer(row["id"]) for row in house.simulator.state["tickets"] if row["group_id"] == 3]
    child = json.dumps([house.simulator.ticket(child_id), house.simulator.articles(child_id)])
    assert "late fee on my loan" in child
    assert "Vrombaldine" not in child
    assert leaks(child) == []
    assert house.simulator.articles(child_id)[0]["attachments"] == []
    house.simulator.agent_replies(child_id, f"About your customer Ottoline Vrombaldine: {SENTENCES}")
    house.clock.advance(timedelta(minutes=5))
    house.parts.sweep.run_once()
    house.work()
    assert "answered" in house.notes(ticket_id)[-1]
    for text in (_tables(house.services.database), "".join(capfd.readouterr()), *house.notes(ticket_id)):
        assert leaks(text) == []
