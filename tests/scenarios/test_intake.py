"""A complaint comes in at the door and becomes a ticket: once, with its own date, whatever goes wrong."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests
from sqlalchemy import text as sql

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.values import JsonObject, mapping
from integration.store import sealed as rows
from tests.clocks import MovableClock
from tests.complaints.samples import SEAL_KEY, SECRET, TEXT, a_file, complaint, signed
from tests.scenarios.house import House, open_house

KEEP = timedelta(hours=48)


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    """A house whose door is open, at this moment's time."""
    with open_house(
        database_url,
        tmp_path,
        clock=MovableClock(),
        seal_keys=SEAL_KEY,
        intake_secrets=SECRET.decode(),
        form="on",
        read_seconds=1,  # an answer that comes later is given up
    ) as opened:
        yield opened


def send(house: House, **changes: Any) -> str:
    """Send a complaint; its reference."""
    raw, headers = signed(complaint(**changes))
    answer = requests.post(f"{house.url}/complaints", raw, headers=headers, timeout=10)
    assert answer.status_code == 202, answer.text
    return str(answer.json()["reference"])


def tickets(house: House) -> list[JsonObject]:
    """Every ticket that our account made."""
    with house.simulator.state.lock:
        return [
            dict(row)
            for row in house.simulator.state["tickets"]
            if row["created_by_id"] == house.simulator.bot_id
        ]


def the_ticket(house: House) -> JsonObject:
    (only,) = tickets(house)
    return only


def number_of(ticket: JsonObject) -> int:
    found = ticket["id"]
    assert isinstance(found, int)
    return found


def waiting(house: House) -> rows.Waiting:
    with house.services.database.begin() as connection:
        return rows.waiting(connection)


def deliveries(house: House) -> list[tuple[object, ...]]:
    with house.services.database.begin() as connection:
        return [
            tuple(row) for row in connection.execute(sql("SELECT source, outcome FROM delivery ORDER BY id"))
        ]


def outcome_in_the_end(house: House) -> tuple[object, ...]:
    """What became of the last delivery; an answer that a busy machine gave too late is asked for again."""
    end = time.monotonic() + 20
    while True:
        house.work()
        last = deliveries(house)[-1]
        if last[1] is not None or time.monotonic() > end:
            return last
        time.sleep(0.5)
        house.clock.advance(timedelta(seconds=30))


def test_a_complaint_by_telephone_becomes_a_ticket_with_customer_words_and_note(house: House) -> None:
    reference = send(house, title="Late fee, says Ann Marlow", attachments=[a_file("Beleg.txt")])
    house.parts.make_tickets()
    ticket = the_ticket(house)
    number = number_of(ticket)
    assert house.simulator.ticket(number)["group"] == "Complaints"
    assert ticket["title"] == "Late fee, says [NAME-1]"
    assert ticket["preferences"] == {"ombud": {"intake": reference}}
    (article,) = house.simulator.articles(number)
    assert (article["type"], article["sender"], article["internal"]) == ("phone", "Customer", False)
    assert article["content_type"] == "text/plain"
    assert str(article["body"]).startswith(TEXT)
    assert "Telephone: +44 20 7946 0018" in str(article["body"])
    assert [mapping(one)["filename"] for one in article["attachments"]] == ["Beleg.txt"]  # type: ignore[union-attr]  # a list by contract 3.3
    customer = house.simulator.state.user(ticket["customer_id"])
    assert (customer["firstname"], customer["lastname"]) == ("Ann", "Marlow")
    assert (customer["email"], customer["phone"]) == ("ann.marlow@example.com", "+44 20 7946 0018")
    house.work()
    assert deliveries(house) == [("intake", "written")]
    assert len(house.notes(number)) == 2  # the article, which our account made, and one note
    assert house.field(number, "stage") == "received"


def test_our_own_account_never_becomes_a_customer(house: House) -> None:
    send(house, customer={"email": "svc-bot@example.com", "name": "Ann Marlow"})
    house.parts.make_tickets()
    ticket = the_ticket(house)
    customer = house.simulator.state.user(ticket["customer_id"])
    assert ticket["customer_id"] != house.simulator.bot_id
    assert (customer["firstname"], customer["lastname"], customer["email"]) == ("Ann", "Marlow", "")
    (article, *_) = house.simulator.articles(number_of(ticket))
    assert "svc-bot@example.com" in str(article["body"])


def test_whoever_asks_again_is_told_the_number_of_the_ticket(house: House) -> None:
    raw, headers = signed(complaint(), key="hotline-0001")
    first = requests.post(f"{house.url}/complaints", raw, headers=headers, timeout=10)
    house.parts.make_tickets()
    again = requests.post(f"{house.url}/complaints", raw, headers=headers, timeout=10)
    assert (first.status_code, again.status_code) == (202, 201)
    assert again.json() == {**first.json(), "ticket_number": the_ticket(house)["number"]}


@pytest.mark.parametrize(
    ("channel", "kind", "title"),
    [
        ("hotline", "phone", "热线收到的投诉"),
        ("branch", "note", "网点收到的投诉"),
        ("online", "web", "在线收到的投诉"),
        ("letter", "note", "来信收到的投诉"),
    ],
)
def test_the_channel_gives_the_type_and_the_title_where_there_is_none(
    house: House, channel: str, kind: str, title: str
) -> None:
    send(house, channel=channel, language="zh", text="我要投诉，贷款提前还款被收取违约金。")
    house.parts.make_tickets()
    ticket = the_ticket(house)
    assert ticket["title"] == title
    assert house.simulator.ticket(number_of(ticket))["create_article_type"] == kind


def test_clocks_run_from_the_day_on_which_the_house_received_it(house: House) -> None:
    at = (house.clock.now() - timedelta(days=3)).replace(microsecond=0)
    reference = send(house, channel="branch", received_at=at.isoformat())
    house.parts.make_tickets()
    house.work()
    with house.services.database.begin() as connection:
        facts = connection.execute(sql("SELECT at, source, value FROM fact WHERE kind = 'received'")).all()
    assert [tuple(fact) for fact in facts] == [(at, f"intake:{reference}", "note")]
    due = datetime.fromisoformat(str(house.field(number_of(the_ticket(house)), "ack_due_at")))
    assert due < house.clock.now()  # 24 hours after receipt, not after the ticket was made


def test_a_customer_of_the_house_is_found_by_his_address_in_any_spelling(house: House) -> None:
    known = house.simulator.create_customer("Ann", "Marlow", "ann.marlow@example.com")
    send(house, customer={"email": "ANN.Marlow@Example.com", "name": "A. Marlow"})
    house.parts.make_tickets()
    assert the_ticket(house)["customer_id"] == known


def test_without_an_address_a_record_with_name_or_number_is_made_for_each(house: House) -> None:
    send(house, customer={"phone": "020 7946 0018"})
    send(house, customer={"name": "王芳"})
    house.parts.make_tickets()
    first, second = (house.simulator.state.user(one["customer_id"]) for one in tickets(house))
    assert (first["phone"], first["email"]) == ("020 7946 0018", "")
    assert (second["firstname"], second["lastname"]) == ("王芳", "")


def test_the_older_complaint_becomes_the_older_ticket(house: House) -> None:
    names = [f"Person {letter}" for letter in "ABCDE"]
    for name in names:
        send(house, customer={"name": name})
    house.parts.make_tickets()
    made = [house.simulator.state.user(one["customer_id"])["lastname"] for one in tickets(house)]
    assert made == list("ABCDE")


def test_the_group_that_is_named_gets_it(database_url: str, tmp_path: Path) -> None:
    with open_house(
        database_url,
        tmp_path,
        clock=MovableClock(),
        mapping="version: 1\nlanguage: en\ngroups: [Complaints, Branch]\n",
        seal_keys=SEAL_KEY,
        intake_secrets=SECRET.decode(),
    ) as house:
        with house.simulator.state.lock:
            bot = house.simulator.state.user(house.simulator.bot_id)
            branch = house.simulator.state["groups"].named("Branch")
            assert branch is not None
            bot["group_ids"] = {**mapping(bot["group_ids"]), str(branch["id"]): ["full"]}
        send(house, group="Branch")
        house.parts.make_tickets()
        assert house.simulator.ticket(number_of(the_ticket(house)))["group"] == "Branch"


def test_while_the_helpdesk_is_away_it_waits_sealed_and_then_becomes_one_ticket(house: House) -> None:
    send(house)
    house.simulator.faults.unavailable(60)
    house.parts.make_tickets()
    assert (waiting(house).open, waiting(house).failing) == (1, 1)
    house.simulator.faults.clear()
    house.parts.make_tickets()
    assert tickets(house) == []  # not before its time
    house.clock.advance(timedelta(seconds=6))
    house.parts.make_tickets()
    house.parts.make_tickets()
    assert the_ticket(house)
    assert waiting(house).open == 0


def test_when_no_answer_comes_the_ticket_is_looked_for_and_not_made_again(house: House) -> None:
    send(house, customer={"email": "ann.marlow@example.com"})
    house.simulator.create_customer("Ann", "Marlow", "ann.marlow@example.com")
    house.simulator.faults.drop_answer()
    house.parts.make_tickets()
    assert waiting(house).open == 1
    house.clock.advance(timedelta(seconds=6))
    house.parts.make_tickets()
    assert the_ticket(house)
    assert waiting(house).open == 0
    assert outcome_in_the_end(house) == ("intake", "written")


def test_a_ticket_that_is_made_late_is_waited_for(house: House) -> None:
    send(house, customer={"email": "ann.marlow@example.com"})
    house.simulator.create_customer("Ann", "Marlow", "ann.marlow@example.com")
    house.simulator.faults.commit_late(1.6)  # the answer is given up after one second
    house.parts.make_tickets()
    house.parts.make_tickets()
    assert tickets(house) == []
    time.sleep(0.8)
    house.clock.advance(timedelta(seconds=6))
    house.parts.make_tickets()
    assert the_ticket(house)
    assert waiting(house).open == 0


class Killed(BaseException):
    """What no code catches."""


def die_before_the_record(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(rows, "settle", die)
        with pytest.raises(Killed):
            house.parts.make_tickets()
    assert the_ticket(house)


def test_a_worker_that_dies_between_ticket_and_record_leaves_one_ticket(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    send(house)
    die_before_the_record(house, monkeypatch)
    house.parts.make_tickets()
    assert waiting(house).open == 1  # its lease has not ended
    house.clock.advance(rows.LEASE)
    house.parts.make_tickets()
    assert the_ticket(house)
    assert waiting(house).open == 0
    house.work()
    assert deliveries(house) == [("intake", "written")]


def test_nobody_looks_before_the_request_of_a_dead_worker_can_no_longer_take_effect(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_house(
        database_url,
        tmp_path,
        clock=MovableClock(),
        seal_keys=SEAL_KEY,
        intake_secrets=SECRET.decode(),
        upstream_limit_seconds=600,
    ) as house:
        send(house)
        die_before_the_record(house, monkeypatch)
        house.clock.advance(rows.LEASE)
        house.parts.make_tickets()
        assert waiting(house).open == 1
        house.clock.advance(timedelta(seconds=600))
        house.parts.make_tickets()
        assert waiting(house).open == 0
        assert the_ticket(house)


def test_a_ticket_that_another_worker_holds_is_left_to_it(house: House) -> None:
    send(house)
    with house.services.database.begin() as connection:
        number = connection.execute(sql("SELECT id FROM sealed")).scalar_one()
    with house.services.database.ticket_lock("sealed", number) as held:
        assert held
        house.parts.make_tickets()
    assert tickets(house) == []


def test_an_address_that_the_helpdesk_refuses_does_not_cost_the_complaint(house: House) -> None:
    send(house, customer={"email": "ann.marlow@example.com"})
    for nth in (1, 2):
        house.simulator.faults.fail_write(nth=nth, status=422)
    house.parts.make_tickets()
    assert tickets(house) == []
    house.clock.advance(timedelta(seconds=6))
    house.parts.make_tickets()
    ticket = the_ticket(house)
    assert house.simulator.state.user(ticket["customer_id"])["email"] == ""
    (article,) = house.simulator.articles(number_of(ticket))
    assert "E-mail: ann.marlow@example.com" in str(article["body"])


def test_a_customer_who_appears_meanwhile_is_not_made_twice(house: House) -> None:
    send(house, customer={"email": "ann.marlow@example.com"})
    made: list[int] = []
    house.simulator.faults.before(
        "POST",
        "/users",
        lambda: made.append(house.simulator.create_customer("A", "M", "ann.marlow@example.com")),
    )
    house.parts.make_tickets()
    assert the_ticket(house)["customer_id"] == made[0]


def test_what_cannot_be_delivered_for_two_days_is_thrown_away_and_stays_a_loss(house: House) -> None:
    send(house)
    house.simulator.faults.unavailable(60)
    house.parts.make_tickets()
    house.clock.advance(KEEP)
    house.parts.make_tickets()
    assert (waiting(house).open, waiting(house).expired) == (0, 1)
    house.simulator.faults.clear()
    house.clock.advance(timedelta(days=1))
    house.parts.make_tickets()
    assert tickets(house) == []


def test_a_worker_without_keys_works_and_throws_away_what_has_expired(
    database_url: str, tmp_path: Path, house: House
) -> None:
    send(house)
    other = tmp_path / "other"
    other.mkdir()
    with open_house(database_url, other, clock=MovableClock()) as without:
        without.parts.make_tickets()
        assert waiting(without).open == 1
        without.clock.advance(KEEP)
        without.parts.make_tickets()
        assert waiting(without).expired == 1
        number = without.simulator.create_ticket("Complaint", TEXT)
        without.work()
        assert without.notes(number)


def test_with_another_key_it_waits_for_the_old_one(database_url: str, tmp_path: Path, house: House) -> None:
    send(house)
    other = tmp_path / "other"
    other.mkdir()
    key = "Z2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2dnZ2c="
    with open_house(database_url, other, clock=MovableClock(), seal_keys=key) as rotated:
        rotated.parts.make_tickets()
        assert (waiting(rotated).open, waiting(rotated).failing) == (1, 1)
    house.clock.advance(timedelta(seconds=6))
    house.parts.make_tickets()
    assert the_ticket(house)


def test_an_auto_reply_of_a_fresh_helpdesk_is_no_complaint_and_no_second_ticket(
    database_url: str, tmp_path: Path
) -> None:
    clock = MovableClock()
    simulator = Simulator(clock=clock.now, retry_waits=(0.05,) * 4, auto_reply=True)
    with open_house(
        database_url,
        tmp_path,
        clock=clock,
        simulator=simulator,
        seal_keys=SEAL_KEY,
        intake_secrets=SECRET.decode(),
    ) as house:
        send(house, channel="online")
        send(house, channel="branch", customer={"name": "No Mail"})
        house.parts.make_tickets()
        house.work()
        online, branch = tickets(house)
        senders = [one["sender"] for one in house.simulator.articles(number_of(online))]
        assert senders[:2] == ["Customer", "System"]
        assert [one["sender"] for one in house.simulator.articles(number_of(branch))] == ["Customer", "Agent"]
