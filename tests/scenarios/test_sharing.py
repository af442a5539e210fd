"""A complaint and its partner: asked once, answered, reminded, recalled, and never taken for a complaint."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from integration.errors import StoreUnavailable
from integration.helpdesks.simulator import File
from integration.helpdesks.simulator.values import JsonObject, integer
from integration.store import cases
from integration.store.schema import partner_ticket
from mappings.models import Fact
from tests.scenarios.house import House, open_house
from tests.scenarios.test_canary import _tables

MAPPING: Final = """\
version: 1
language: en
jurisdiction: UK
groups: [Complaints]
reminders: []
stale_after_days: 0
partners:
  - {id: core, group: Branch, name: Core banking, due: 10 days}
  - {id: lawyers, group: Nowhere, due: 5 business days}
"""
TEXT: Final = (
    "I want to complain: you charged a late fee on my loan although I paid on time. Ottoline Vrombaldine"
)


HASTY: Final = {"read_seconds": 1.0, "upstream_limit_seconds": 1.2}
"""So that an answer is given up while a test waits; any other house is patient with a busy machine."""
hasty: Final = pytest.mark.parametrize("house", [HASTY], indirect=True, ids=["hasty"])


@pytest.fixture
def house(database_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[House]:
    with open_house(database_url, tmp_path, mapping=MAPPING, **getattr(request, "param", {})) as opened:
        yield opened


def complain(house: House, *, checked: bool = True) -> int:
    customer = house.simulator.create_customer("Ottoline", "Vrombaldine", "canary.kanarie@example.net")
    ticket_id = house.simulator.create_ticket(
        "Late fee of Ottoline Vrombaldine", TEXT, customer_id=customer, files=(File("Vrombaldine.txt", b"x"),)
    )
    house.work()
    if checked:
        order(house, ticket_id, "record", "identity_checked=2026-11-24/callback")
    return ticket_id


def order(house: House, ticket_id: int, verb: str, line: str) -> str:
    """Give an order and return what the note says that came of it."""
    before = len(house.notes(ticket_id))
    house.simulator.edit(ticket_id, {"complaint_action": verb, "complaint_action_note": line})
    house.work()
    return "".join(house.notes(ticket_id)[before:])


def children(house: House) -> list[JsonObject]:
    """Tickets in the group of the partner."""
    with house.simulator.state.lock:
        return [row for row in house.simulator.state["tickets"] if row["group_id"] == 3]


def child_of(house: House) -> int:
    (child,) = children(house)
    return integer(child["id"])


def facts_of(house: House, ticket_id: int) -> tuple[Fact, ...]:
    with house.services.database.begin() as connection:
        return cases.load(connection, "zammad", ticket_id).facts


def kinds(house: House, ticket_id: int) -> list[str]:
    return [fact.kind for fact in facts_of(house, ticket_id)]


def sweep(house: House) -> None:
    """Find what no delivery announced; the partner's group has no trigger in this house."""
    house.clock.advance(timedelta(minutes=5))
    house.parts.sweep.run_once()
    house.work()


def recover(house: House) -> None:
    """Let jobs come back whose outcome was not known; the job engine waits by the machine's own clock."""
    for _ in range(3):
        house.work()
        time.sleep(1.3)
        house.clock.advance(timedelta(seconds=1))
    house.work()


def test_a_question_becomes_one_linked_ticket_in_the_group_of_the_partner(house: House) -> None:
    ticket_id = complain(house)
    note = order(
        house, ticket_id, "share", "core 2026-12-04 Was the fee booked twice for Ottoline Vrombaldine?"
    )
    child = house.simulator.ticket(child_of(house))
    parent = house.simulator.ticket(ticket_id)
    (article,) = house.simulator.articles(integer(child["id"]))
    assert (article["type"], article["sender"], article["internal"]) == ("note", "Agent", True)
    assert child["title"] == f"Question about complaint {parent['number']}"
    assert "Was the fee booked twice for [NAME-1]?" in str(article["body"])
    assert "you charged a late fee on my loan" in str(article["body"])
    assert "2026-12-04" in str(article["body"])
    assert article["attachments"] == []
    assert child["customer"] == "ombud-partner@ombud.invalid"
    assert child["preferences"]["ombud"]["parent"] == ticket_id  # type: ignore[index,call-overload]  # JSON
    (link,) = list(house.simulator.state["links"])
    assert (link["link_object_source_value"], link["link_object_target_value"]) == (ticket_id, child["id"])
    assert f"Ticket#{child['number']}" in note
    assert "2026-12-04" in note
    assert "NAME 1" in note
    assert house.field(ticket_id, "action") in (None, "")
    shared = next(fact for fact in facts_of(house, ticket_id) if fact.kind == "shared")
    assert shared.value == f"{child['id']}/core/2026-12-04"


def test_nothing_is_disclosed_before_the_identity_was_checked(house: House) -> None:
    ticket_id = complain(house, checked=False)
    note = order(house, ticket_id, "share", "core Was the fee booked twice?")
    assert "identity_checked=2026-11-24/callback" in note
    assert children(house) == []
    order(house, ticket_id, "record", "identity_checked=2026-11-24")
    assert "was asked" in order(house, ticket_id, "share", "core Was the fee booked twice?")
    assert len(children(house)) == 1


def test_an_answer_comes_back_masked_and_once(house: House) -> None:
    ticket_id = complain(house)
    order(house, ticket_id, "share", "core Was the fee booked twice?")
    child_id = child_of(house)
    before = len(house.notes(ticket_id))
    house.simulator.agent_replies(
        child_id, "Yes, [NAME-1] was charged twice.\nOttoline Vrombaldine, 13912347788"
    )
    sweep(house)
    (note,) = house.notes(ticket_id)[before:]
    assert "Core banking answered" in note
    assert "Yes, [NAME-1] was charged twice.<br>[NAME-1], [PHONE-1]" in note
    assert "13912347788" not in note
    sweep(house)
    assert len(house.notes(ticket_id)) == before + 1
    house.simulator.agent_replies(child_id, "It was refunded.")
    sweep(house)
    assert "It was refunded." in house.notes(ticket_id)[-1]
    assert kinds(house, ticket_id).count("partner_answered") == 2
    assert len(house.notes(child_id)) == 1, "a partner's ticket is never worked on as a complaint"
    with house.services.database.begin() as connection:
        row = connection.execute(partner_ticket.select()).one()
    assert row.answered_at is not None


def test_a_silent_partner_is_reminded_twice_and_the_owner_hears_of_it(house: House) -> None:
    ticket_id = complain(house)
    order(house, ticket_id, "share", "core Was the fee booked twice?")
    child_id, before = child_of(house), len(house.notes(ticket_id))
    house.clock.advance(timedelta(days=7))
    house.work()
    assert len(house.notes(child_id)) == 1
    house.clock.advance(timedelta(days=1, hours=20))
    house.work()
    assert "please answer by <b>2026-12-04</b>" in house.notes(child_id)[-1]
    house.clock.advance(timedelta(days=3))
    house.work()
    house.clock.advance(timedelta(days=30))
    house.work()
    assert len(house.notes(child_id)) == 3
    assert "has not come" in house.notes(child_id)[-1]
    told = [note for note in house.notes(ticket_id)[before:] if "Core banking" in note]
    assert len(told) == 2
    assert "has not answered in time" in told[-1]
    assert all(article["internal"] for article in house.simulator.articles(child_id))


def test_a_partner_that_has_answered_is_not_reminded(house: House) -> None:
    ticket_id = complain(house)
    order(house, ticket_id, "share", "core Was the fee booked twice?")
    child_id = child_of(house)
    house.simulator.agent_replies(child_id, "Yes.")
    sweep(house)
    house.clock.advance(timedelta(days=20))
    house.work()
    assert len(house.notes(child_id)) == 1


def test_a_recall_closes_the_ticket_with_a_note_and_ends_the_reminders(house: House) -> None:
    ticket_id = complain(house)
    order(house, ticket_id, "share", "core Was the fee booked twice?")
    child_id = child_of(house)
    note = order(house, ticket_id, "share", "recall core")
    assert "Taken back" in note
    assert house.simulator.ticket(child_id)["state"] == "closed"
    assert "taken back" in house.notes(child_id)[-1]
    house.clock.advance(timedelta(days=20))
    house.work()
    assert len(house.notes(child_id)) == 2
    assert "no question to" in order(house, ticket_id, "share", "recall core")


def test_a_partner_whose_group_is_missing_is_told_and_nothing_goes_on_record(house: House) -> None:
    ticket_id = complain(house)
    note = order(house, ticket_id, "share", "lawyers Is the clause valid?")
    assert "was not asked" in note
    assert "shared" not in kinds(house, ticket_id)
    with house.services.database.begin() as connection:
        assert connection.execute(partner_ticket.select()).all() == []


def test_a_ticket_that_was_deleted_is_told_once(house: House) -> None:
    ticket_id = complain(house)
    order(house, ticket_id, "share", "core Was the fee booked twice?")
    child_id, before = child_of(house), len(house.notes(ticket_id))
    house.simulator.agent_replies(child_id, "Yes.")
    house.clock.advance(timedelta(minutes=5))
    house.parts.sweep.run_once()
    with house.simulator.state.lock:
        house.simulator.state["tickets"].remove(child_id)
    house.work()
    (note,) = house.notes(ticket_id)[before:]
    assert "can no longer be read" in note
    house.clock.advance(timedelta(days=20))
    house.work()
    assert len(house.notes(ticket_id)) == before + 1


@hasty
@pytest.mark.parametrize("trouble", ["late", "dropped", "link", "parent"])
def test_whatever_is_lost_between_asking_and_knowing_there_is_one_ticket(house: House, trouble: str) -> None:
    ticket_id = complain(house)
    faults = house.simulator.faults
    if trouble == "late":
        faults.commit_late(1.1)
    elif trouble == "dropped":
        faults.drop_answer()
    elif trouble == "link":
        faults.fail_write(nth=2)
    else:
        faults.fail_write(nth=3)
    house.simulator.edit(
        ticket_id, {"complaint_action": "share", "complaint_action_note": "core Was the fee booked twice?"}
    )
    recover(house)
    assert len(children(house)) == 1
    assert kinds(house, ticket_id).count("shared") == 1
    assert len(list(house.simulator.state["links"])) == 1
    told = [note for note in house.notes(ticket_id) if "Ticket#" in note]
    assert len(told) == 1
    assert house.field(ticket_id, "action") in (None, "")


@hasty
def test_a_process_that_dies_before_it_could_store_the_ticket_makes_no_second_one(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket_id = complain(house)

    def dies(*_given: object) -> None:
        monkeypatch.undo()
        raise StoreUnavailable

    monkeypatch.setattr("integration.partner_post.partner_tickets.made", dies)
    order(house, ticket_id, "share", "core Was the fee booked twice?")
    house.simulator.agent_replies(child_of(house), "Quickly answered.")
    recover(house)
    assert len(children(house)) == 1
    assert kinds(house, ticket_id).count("shared") == 1
    assert sum("Quickly answered." in note for note in house.notes(ticket_id)) == 1


def test_a_partner_ticket_that_nobody_knows_yet_is_told_apart_by_its_mark(
    database_url: str, tmp_path: Path
) -> None:
    everywhere = MAPPING.replace("groups: [Complaints]\n", "")
    with open_house(database_url, tmp_path, mapping=everywhere) as house:
        ticket_id = complain(house)
        order(house, ticket_id, "share", "core I complain about the late fee. Was it booked twice?")
        child_id = child_of(house)
        with house.services.database.begin() as connection:
            connection.execute(partner_ticket.delete())
        house.simulator.agent_replies(child_id, "I want to complain about this loan and its late fee.")
        house.work()
        assert len(house.notes(child_id)) == 1
        assert facts_of(house, child_id) == ()


@hasty
def test_a_reminder_whose_answer_is_lost_is_left_once(house: House) -> None:
    ticket_id = complain(house)
    order(house, ticket_id, "share", "core Was the fee booked twice?")
    child_id = child_of(house)
    house.clock.advance(timedelta(days=8, hours=20))
    house.simulator.faults.drop_answer()
    recover(house)
    assert len(house.notes(child_id)) == 2
    assert kinds(house, ticket_id).count("partner_reminded") == 1
    assert sum("was reminded" in note for note in house.notes(ticket_id)) == 1


def test_no_table_holds_a_word_of_question_or_answer(house: House) -> None:
    ticket_id = complain(house)
    order(house, ticket_id, "share", "core Was it Brimwhistle who booked the fee?")
    house.simulator.agent_replies(child_of(house), "Thimblequorn booked it.")
    sweep(house)
    tables = _tables(house.services.database)
    for word in ("Brimwhistle", "Thimblequorn", "Vrombaldine", "late fee"):
        assert word not in tables
