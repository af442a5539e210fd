"""A customer who comes back with the same matter is known by a keyed hash only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from sqlalchemy import text

from integration.pipeline import Work
from integration.store import deliveries
from tests.scenarios.house import MAPPING, House, open_house

COMPLAINT = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")
OTHER = ("Calls", "I complain: your debt collectors call me at night, twenty times a day, and threaten me.")


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    keys = (SecretStr(Fernet.generate_key().decode()),)
    with open_house(database_url, tmp_path, mapping=MAPPING, seal_keys=keys) as opened:
        yield opened


def complains(house: House, words: tuple[str, str], customer_id: int | None = None) -> int:
    ticket_id = house.simulator.create_ticket(*words, customer_id=customer_id)
    house.work()
    return ticket_id


def test_the_third_complaint_of_the_same_matter_goes_up_and_names_the_others(house: House) -> None:
    first, second = complains(house, COMPLAINT), complains(house, COMPLAINT)
    assert house.field(first, "severity") == house.field(second, "severity") == "medium"
    assert f"#ticket/zoom/{first}" in house.notes(second)[0]
    third = complains(house, COMPLAINT)
    assert house.field(third, "severity") == "high"
    assert f"#ticket/zoom/{first}" in house.notes(third)[0]
    assert f"#ticket/zoom/{second}" in house.notes(third)[0]


def test_another_matter_or_another_customer_is_no_repeat(house: House) -> None:
    complains(house, COMPLAINT)
    other = complains(house, OTHER)
    stranger = complains(house, COMPLAINT, house.simulator.cast.customer_two)
    for ticket_id in (other, stranger):
        assert "Earlier tickets" not in house.notes(ticket_id)[0]


def test_what_is_stored_tells_nobody_who_it_was(house: House) -> None:
    ticket_id = complains(house, COMPLAINT)
    with house.services.database.begin() as connection:
        matter = connection.scalar(
            text("SELECT matter FROM complaint_case WHERE ticket_id = :id").bindparams(id=ticket_id)
        )
    assert isinstance(matter, str)
    assert len(matter) == 64
    assert "penalty" not in matter


def test_the_third_goes_up_also_when_it_was_looked_at_before_the_second(house: House) -> None:
    first = complains(house, COMPLAINT)
    second = house.simulator.create_ticket(*COMPLAINT, customer_id=None)
    third = house.simulator.create_ticket(*COMPLAINT, customer_id=None)
    house.simulator.settle()
    with house.services.database.begin() as connection:
        later = {number: deliveries.newest_of(connection, "zammad", number) for number in (second, third)}
    for ticket_id in (third, second):
        newest = later[ticket_id]
        assert newest is not None
        house.services.pipeline.handle(Work(ticket_id, newest))
    assert house.field(third, "severity") == "medium"
    house.work()
    assert house.field(third, "severity") == "high"
    assert f"#ticket/zoom/{second}" in house.notes(third)[-1]
    notes = len(house.notes(third))
    house.work()
    assert len(house.notes(third)) == notes
    assert f"#ticket/zoom/{first}" in house.notes(second)[0]
