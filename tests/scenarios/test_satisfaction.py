"""After the end the customer is asked once; what he says comes back to the ticket, and can open it again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import pytest
import requests
from cryptography.fernet import Fernet
from pydantic import SecretStr

from integration.helpdesks.simulator.values import JsonObject
from tests.clocks import MovableClock
from tests.scenarios.house import House, open_house

MAPPING = """\
version: 1
language: en
jurisdiction: US
groups: [Complaints]
reminders: []
letters:
  house: Example Bank
  contact: complaints@bank.example
  send: [acknowledgement, survey, survey_reminder]
people:
  - {login: carla.agent@example.com}
  - {login: leo.lead@example.com}
"""
COMPLAINT = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")
WHOLE: JsonObject = {
    "complaint_outcome": "upheld",
    "complaint_root_cause": "system_error",
    "complaint_redress_amount": 25,
}
LINK = re.compile(r"https?://desk\.example(/survey/[A-Za-z0-9_=-]+)")


@contextmanager
def a_house(database_url: str, folder: Path, mapping: str) -> Iterator[House]:
    key = (SecretStr(Fernet.generate_key().decode()),)
    with open_house(
        database_url,
        folder,
        mapping=mapping,
        # the web process of the house reads the machine's clock
        clock=MovableClock(datetime.now(UTC)),
        public_url="https://desk.example",
        seal_keys=key,
        survey_keys=key,
    ) as opened:
        yield opened


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with a_house(database_url, tmp_path, MAPPING) as opened:
        yield opened


def goes_on(house: House, time: timedelta = timedelta(minutes=5)) -> None:
    house.simulator.hurry()
    house.work()
    house.clock.advance(time)
    house.work()


def closed(house: House) -> int:
    """A complaint that was answered and closed, and whose customer was asked."""
    ticket_id = house.simulator.create_ticket(*COMPLAINT, channel="email")
    goes_on(house)
    mail: JsonObject = {
        "type": "email",
        "to": "li.na@example.com",
        "subject": "Our answer",
        "sender": "Agent",
    }
    mail["body"] = "We give the late fee back to you."
    house.simulator.edit(ticket_id, {"complaint_action": "answer", "article": mail})
    goes_on(house)
    house.simulator.edit(ticket_id, {**WHOLE, "complaint_action": "close"})
    goes_on(house)
    assert house.field(ticket_id, "stage") == "closed"
    return ticket_id


def link(house: House, ticket_id: int) -> str:
    """Where the newest survey's link leads here."""
    letters = [str(one["body"]) for one in house.simulator.articles(ticket_id) if one["type"] == "email"]
    found = LINK.search(unescape(letters[-1]))
    assert found is not None
    return f"{house.url}{found[1]}"


def answers(house: House, address: str, score: int, comment: str = "") -> str:
    """Answer as a browser does: look, then send the form."""
    page = requests.get(address, timeout=10)
    assert page.status_code == 200
    sent = requests.post(address, {"score": str(score), "comment": comment}, timeout=10)
    assert sent.status_code == 200, sent.text
    return sent.text


def test_a_satisfied_customer_is_put_on_record_and_told_with_his_words_masked(house: House) -> None:
    ticket_id = closed(house)
    answers(house, link(house, ticket_id), 5, "Carla was kind. Call me: 13800138000, li.na@example.com")
    goes_on(house)
    assert house.field(ticket_id, "satisfaction") == 5
    assert house.field(ticket_id, "stage") == "closed"
    note = house.notes(ticket_id)[-1]
    assert "was kind" in note
    for secret in ("13800138000", "li.na@example.com"):
        assert secret not in note


def test_a_dissatisfied_customer_opens_the_complaint_again_for_somebody_else(house: House) -> None:
    ticket_id = closed(house)
    before = house.simulator.ticket(ticket_id)["owner_id"]
    answers(house, link(house, ticket_id), 1, "Nothing was solved.")
    goes_on(house)
    assert house.field(ticket_id, "stage") == "investigating"
    assert house.simulator.ticket(ticket_id)["state"] == "open"
    assert house.simulator.ticket(ticket_id)["owner_id"] not in (before, 1)


def test_the_first_answer_stands_and_looking_is_none(house: House) -> None:
    ticket_id = closed(house)
    address = link(house, ticket_id)
    for _ in range(3):
        requests.get(address, timeout=10)
    goes_on(house)
    assert house.field(ticket_id, "satisfaction") is None
    answers(house, address, 4)
    requests.post(address, {"score": "1"}, timeout=10)
    goes_on(house)
    assert house.field(ticket_id, "satisfaction") == 4
    assert house.field(ticket_id, "stage") == "closed"


def test_who_does_not_answer_is_reminded_once_and_never_asked_again(house: House) -> None:
    ticket_id = closed(house)
    for _ in range(4):
        house.clock.advance(timedelta(days=4))
        goes_on(house)
    letters = [one for one in house.simulator.articles(ticket_id) if one["type"] == "email"]
    surveys = [one for one in letters if LINK.search(unescape(str(one["body"])))]
    assert len(surveys) == 2


def test_a_survey_that_is_read_first_holds_the_customers_link_too(database_url: str, tmp_path: Path) -> None:
    with a_house(
        database_url, tmp_path, MAPPING.replace("people:", "  draft_for: [pricing]\npeople:")
    ) as house:
        ticket_id = closed(house)
        # the unread acknowledgement is the shared draft, so the survey stands in the note
        found = LINK.search(unescape(house.notes(ticket_id)[-1]))
        assert found is not None
        answers(house, f"{house.url}{found[1]}", 5)
        goes_on(house)
        assert house.field(ticket_id, "satisfaction") == 5
