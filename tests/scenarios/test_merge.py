"""Two tickets of one complaint are merged: the earlier receipt leads, and nothing is done a second time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import requests

from integration.helpdesks.simulator.values import JsonObject
from tests.scenarios.desk import Desk
from tests.scenarios.house import House, open_house

MAPPING = """\
version: 1
language: en
jurisdiction: CN
groups: [Complaints]
reminders: []
stale_after_days: 0
letters: {house: Example Bank, contact: complaints@bank.example, send: [acknowledgement]}
"""
COMPLAINT = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")


def goes_on(house: House) -> None:
    house.simulator.hurry()
    house.work()
    house.clock.advance(timedelta(minutes=5))
    house.work()


def merge(house: House, source: int, target: int) -> None:
    number = house.simulator.ticket(target)["number"]
    simulator = house.simulator
    answer = requests.put(
        f"{simulator.url}/api/v1/ticket_merge/{source}/{number}",
        headers={"Authorization": f"Token token={simulator.agent_token}"},
        timeout=10,
    )
    assert answer.json()["result"] == "success"
    goes_on(house)


@pytest.fixture
def pair(database_url: str, tmp_path: Path) -> Iterator[tuple[House, int, int]]:
    """A house, and two tickets of the same complaint, three days apart."""
    with open_house(database_url, tmp_path, mapping=MAPPING) as house:
        first = house.simulator.create_ticket(*COMPLAINT, channel="email")
        goes_on(house)
        house.clock.advance(timedelta(days=3))
        second = house.simulator.create_ticket(*COMPLAINT, channel="email")
        goes_on(house)
        yield house, first, second


def test_the_earlier_receipt_leads_and_the_note_says_which_ticket_it_was(
    pair: tuple[House, int, int],
) -> None:
    house, first, second = pair
    due = house.field(first, "due_at")
    assert house.field(second, "due_at") != due
    merge(house, first, second)
    assert house.field(second, "due_at") == due
    assert f"#ticket/zoom/{first}" in house.notes(second)[-1]


def test_a_later_one_that_is_merged_into_the_earlier_moves_no_date(pair: tuple[House, int, int]) -> None:
    house, first, second = pair
    due = house.field(first, "due_at")
    merge(house, second, first)
    assert house.field(first, "due_at") == due
    notes = len(house.notes(first))
    goes_on(house)
    assert len(house.notes(first)) == notes


def test_no_customer_gets_a_second_acknowledgement(pair: tuple[House, int, int]) -> None:
    house, first, second = pair
    merge(house, first, second)
    mails = [
        one for one in house.simulator.articles(second) if one["type"] == "email" and one["sender"] == "Agent"
    ]
    assert len(mails) == 2  # one for each ticket, from before the merge
    assert house.field(second, "stage") == "triage"


def test_a_letter_that_bounced_is_told_on_the_first_ticket_only_and_a_later_bounce_counts_on_the_second(
    pair: tuple[House, int, int],
) -> None:
    house, first, second = pair
    one, other = Desk(house, first), Desk(house, second)
    acknowledged = [int(str(article["id"])) for article in _mails(one) + _mails(other)]
    one.mail_fails(acknowledged[0])
    assert one.told("Not delivered") == 1
    merge(house, first, second)
    # notes move with a merge
    assert other.told("Not delivered") == 1
    other.mail_fails(acknowledged[1])
    assert (other.told("Not delivered"), other.stage) == (2, "received")


def _mails(desk: Desk) -> list[JsonObject]:
    articles = desk.house.simulator.articles(desk.ticket_id)
    return [one for one in articles if one["type"] == "email" and one["sender"] == "Agent"]
