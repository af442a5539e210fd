"""An agent splits a second matter off a complaint: its dates are those of the day of its receipt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import requests

from tests.scenarios.house import House, open_house
from tests.scenarios.test_merge import COMPLAINT, MAPPING, goes_on

OTHER = "I also want to complain that your collector calls me at work three times a day about my loan."


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, tmp_path, mapping=MAPPING) as opened:
        yield opened


def split(house: House, origin: int, kind: str | None = "child") -> int:
    """A ticket that an agent makes of the customer's words, linked to where they came from, as one act."""
    simulator = house.simulator
    headers = {"Authorization": f"Token token={simulator.agent_token}"}
    old = simulator.ticket(origin)
    article = {"type": "phone", "sender": "Customer", "from": "li.na@example.com", "body": OTHER}
    body = {"title": "Calls", "group": "Complaints", "customer_id": old["customer_id"], "article": article}
    made = requests.post(f"{simulator.url}/api/v1/tickets", json=body, headers=headers, timeout=10).json()
    assert "id" in made, made
    if kind is not None:
        link = {
            "link_type": kind,
            "link_object_source": "Ticket",
            "link_object_source_number": old["number"],
            "link_object_target": "Ticket",
            "link_object_target_value": made["id"],
        }
        requests.post(
            f"{simulator.url}/api/v1/links/add", json=link, headers=headers, timeout=10
        ).raise_for_status()
    goes_on(house)
    return int(made["id"])


def _letters(house: House, ticket_id: int) -> int:
    return sum(article["type"] == "email" for article in house.simulator.articles(ticket_id))


@pytest.mark.parametrize("kind", ["child", "parent"])
def test_what_was_split_off_keeps_the_date_of_receipt_and_is_not_acknowledged_again(
    house: House, kind: str
) -> None:
    first = house.simulator.create_ticket(*COMPLAINT, channel="email")
    goes_on(house)
    house.clock.advance(timedelta(days=3))
    second = split(house, first, kind)
    assert house.field(second, "due_at") == house.field(first, "due_at")
    assert f"#ticket/zoom/{first}" in house.notes(second)[0]
    assert "Split from ticket" in house.notes(second)[0]
    assert _letters(house, second) == 0
    notes = len(house.notes(second))
    goes_on(house)
    assert len(house.notes(second)) == notes


def test_an_agent_corrects_the_receipt_of_what_came_later(house: House) -> None:
    first = house.simulator.create_ticket(*COMPLAINT, channel="email")
    goes_on(house)
    house.clock.advance(timedelta(days=3))
    second = split(house, first)
    day = house.clock.now().date().isoformat()
    house.simulator.edit(second, {"complaint_action": "record", "complaint_action_note": f"received={day}"})
    goes_on(house)
    due = str(house.field(second, "due_at"))
    assert due > str(house.field(first, "due_at"))
    assert "received" in house.notes(second)[-1]


@pytest.mark.parametrize("kind", [None, "normal"])
def test_a_call_that_an_agent_takes_down_is_a_complaint_of_its_own(house: House, kind: str | None) -> None:
    first = house.simulator.create_ticket(*COMPLAINT, channel="email")
    goes_on(house)
    house.clock.advance(timedelta(days=3))
    second = split(house, first, kind)
    assert house.field(second, "due_at") != house.field(first, "due_at")
    assert all("Split from" not in note for note in house.notes(second))
