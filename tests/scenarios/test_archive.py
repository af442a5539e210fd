"""A complaint from its webhook to its tombstone, and what becomes of its ticket afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from integration.archive.expiring import expire
from integration.archive.making import archive_case
from integration.archive.verifying import survey, verify
from integration.mapping_file import read_mapping
from integration.store import cases, cursors, effects
from mappings.models import Fact
from tests.integration.archive.cases import LONG_AGO
from tests.scenarios.house import House, open_house

MAPPING = "version: 1\nlanguage: en\njurisdiction: CN\ngroups: [Complaints]\n"
CANARY = "Fjalkvist"
COMPLAINT = (
    f"Late fee {CANARY}",
    f"I want to complain: you charged a late fee on my loan although I paid on time. {CANARY}, 13912347788",
)


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, tmp_path, mapping=MAPPING) as opened:
        yield opened


def test_a_complaint_is_archived_expires_and_is_left_alone_until_its_customer_writes_again(
    house: House, tmp_path: Path
) -> None:
    database, mapping = house.services.database, read_mapping(house.settings.mapping)
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.work()
    (note,) = house.notes(ticket_id)
    ended = [
        Fact(kind, LONG_AGO, f"history:9{number}")
        for number, kind in enumerate(("received", "response_sent", "closed"))
    ]
    with database.begin() as connection:
        cases.append_facts(connection, "zammad", ticket_id, ended, LONG_AGO)
        cursors.swept(connection, "zammad", house.clock.now())
    folder = tmp_path / "archive"
    archive_case(database, folder, "zammad", ticket_id, house.clock.now(), mapping)
    files = [path.read_text(encoding="utf-8") for path in folder.rglob("*.*")]
    assert len(files) == 2
    for text in files:
        assert CANARY not in text
        assert "13912347788" not in text
        assert "although I paid" not in text

    (fate,) = expire(database, folder, mapping, house.clock.now(), apply=True)
    assert fate.is_removed
    assert list(folder.rglob("*.*")) == []
    assert not any(verify(database, folder, survey(database, folder)))

    # somebody moves old tickets about: nothing begins anew
    house.clock.advance(timedelta(minutes=5))
    house.simulator.agent_saves(ticket_id, {"priority_id": 3})
    house.work()
    assert house.notes(ticket_id) == [note]
    with database.begin() as connection:
        assert cases.load(connection, "zammad", ticket_id).facts == ()
        assert effects.count_of_ticket(connection, "zammad", ticket_id) == 0

    house.clock.advance(timedelta(minutes=5))
    house.simulator.customer_replies(ticket_id, "I want to complain again: another late fee on my loan.")
    house.work()
    with database.begin() as connection:
        begun = cases.load(connection, "zammad", ticket_id)
    assert {"received", "pack_applied"} <= {fact.kind for fact in begun.facts}
    assert "cn.o3.decision" in begun.due
    # its first note still tells what holds
    assert house.notes(ticket_id) == [note]
