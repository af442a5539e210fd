"""A death after every single step of the work on what is due: nothing is sent twice, nothing is forgotten.

Steps after which something has changed are ends of transactions and requests that write. For each kind of
follow-up one complaint is handled without a death, and one more for every step of it, with a death after that
step. All of them have to end alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from sqlalchemy import Connection

from integration.helpdesks.http import HttpDoor
from integration.helpdesks.outcome import Outcome as Answer
from integration.helpdesks.simulator.values import JsonObject
from integration.pipeline import Work
from integration.store import dead_letters, deliveries
from integration.store.database import Database
from mappings.facts import FactKind
from mappings.plan import NoteKind
from tests.scenarios.desk import ANSWER, CARLA, COMPLAINT, LEO, Desk
from tests.scenarios.house import House, open_house

MOST: Final = 14
"""Steps that the work on one ticket may have here."""
MAPPING: Final = f"""\
version: 1
language: en
jurisdiction: UK
regimes: []
groups: [Complaints]
letters:
  house: Example Bank
  contact: "complaints@bank.example, 0800 000 000"
  privacy: https://bank.example/privacy
  send: [SEND]
people:
  - {{login: {CARLA}}}
  - {{login: {LEO}, lead: true}}
"""
DONE: Final[JsonObject] = {
    "complaint_outcome": "upheld",
    "complaint_root_cause": "system_error",
    "complaint_redress_amount": 0,
}


class Killed(BaseException):
    """The process is gone: no handler may see it as an error."""


@dataclass
class Death:
    """Counts steps, and comes after one of them.

    Attributes:
        after: Number of that step, from 1; 0 for never.
    """

    after: int = 0
    passed: int = field(default=0, init=False)

    def step(self) -> None:
        self.passed += 1
        if self.passed == self.after:
            raise Killed

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Count what is done meanwhile."""
        begin, send = Database.begin, HttpDoor._send

        @contextmanager
        def counted_begin(database: Database) -> Iterator[Connection]:
            with begin(database) as connection:
                yield connection
            self.step()

        def counted_send(door: HttpDoor, operation: str, method: str, *rest: object) -> Answer:
            answer = send(door, operation, method, *rest)  # type: ignore[arg-type]  # passed on
            if method != "GET":
                self.step()
            return answer

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Database, "begin", counted_begin)
            patch.setattr(HttpDoor, "_send", counted_send)
            yield


@dataclass(frozen=True)
class Kind:
    """What is due, and how a complaint comes there.

    Attributes:
        send: Letters that go by themselves.
        more: Further lines of the mapping.
        until: What has happened before.
        after: Time that passes then.
        brings: What the work leaves on the ticket or on record.
    """

    name: str
    until: Callable[[Desk], None]
    after: timedelta
    brings: str
    send: str = "acknowledgement"
    more: str = ""


def _complains(house: House, number: int) -> Desk:
    """A complaint of a customer of its own, so that none is a repeated one."""
    customer = house.simulator.create_customer("Wei", "Wang", f"wang.{number}@example.com")
    return Desk(house, house.simulator.create_ticket(*COMPLAINT, channel="email", customer_id=customer))


def _nothing(desk: Desk) -> None:
    """The complaint has only just come."""


def _handled(desk: Desk) -> None:
    _handle(desk)
    desk.house.simulator.settle()


def _acknowledged(desk: Desk) -> None:
    _handled(desk)
    desk.house.clock.advance(timedelta(minutes=2))
    _handle(desk)


def _about_to_close(desk: Desk) -> None:
    _acknowledged(desk)
    simulator = desk.house.simulator
    with simulator.state.lock:
        customer = simulator.state["users"].get(int(str(simulator.ticket(desk.ticket_id)["customer_id"])))
    assert customer is not None
    mail: JsonObject = {"type": "email", "to": customer["email"], "subject": "Answer", "body": ANSWER}
    simulator.edit(desk.ticket_id, {"complaint_action": "answer", "article": {**mail, "sender": "Agent"}})
    _handled(desk)
    simulator.edit(desk.ticket_id, {**DONE, "complaint_action": "close"})


def _closed(desk: Desk) -> None:
    _about_to_close(desk)
    _handled(desk)
    _handle(desk)


def _asks(desk: Desk) -> None:
    _acknowledged(desk)
    fields: JsonObject = {
        "complaint_action": "ask_customer",
        "complaint_action_note": "send: statement; contract",
    }
    desk.house.simulator.edit(desk.ticket_id, fields)


def _drafts(desk: Desk) -> None:
    _acknowledged(desk)
    desk.house.simulator.edit(desk.ticket_id, {"complaint_action": "answer"})


def _shared(desk: Desk) -> None:
    _acknowledged(desk)
    simulator = desk.house.simulator
    line = "identity_checked=2026-11-24/callback"
    simulator.edit(desk.ticket_id, {"complaint_action": "record", "complaint_action_note": line})
    _handled(desk)
    question = "core Was the fee booked twice?"
    simulator.edit(desk.ticket_id, {"complaint_action": "share", "complaint_action_note": question})
    _handled(desk)
    _handle(desk)


NEVER: Final = "targets: {answer: 300 days}\nstale_after_days: 0\nreminders: []\n"
PARTNER: Final = "partners: [{id: core, group: Branch, due: 10 days}]\n"
KINDS: Final = (
    Kind("acknowledgement", _nothing, timedelta(), "letter:acknowledgement", more=NEVER),
    Kind("request", _asks, timedelta(), "letter:ask_customer", more=NEVER),
    Kind("draft", _drafts, timedelta(), "letter_proposed", more=NEVER),
    Kind("own_draft", _nothing, timedelta(), "letter_proposed", send="", more=NEVER),
    Kind("letter_check", _handled, timedelta(minutes=2), "acknowledged", more=NEVER),
    Kind("reminder", _acknowledged, timedelta(hours=25), "reminded", more="targets: {answer: 48 hours}\n"),
    Kind(
        "acknowledge_due",
        _handled,
        timedelta(hours=5),
        "Overdue",
        send="",
        more="targets: {acknowledge: 4 hours}\nreminders: [100]\nstale_after_days: 0\n",
    ),
    Kind(
        "answer_due",
        _acknowledged,
        timedelta(hours=49),
        "Overdue",
        more="targets: {answer: 48 hours}\nreminders: [100]\nstale_after_days: 0\n",
    ),
    Kind(
        "stale",
        _acknowledged,
        timedelta(days=4),
        "stale",
        more=NEVER.replace("stale_after_days: 0", "stale_after_days: 3"),
    ),
    Kind("partner_reminded", _shared, timedelta(days=9), "partner_reminded", more=NEVER + PARTNER),
    Kind("archive", _closed, timedelta(days=15), "archived", more=NEVER),
    Kind("survey", _about_to_close, timedelta(), "letter:survey", "acknowledgement, survey", NEVER),
    Kind(
        "survey_reminder",
        _closed,
        timedelta(days=8),
        "letter:survey_reminder",
        "acknowledgement, survey, survey_reminder",
        NEVER,
    ),
)


def _handle(desk: Desk) -> None:
    """Do the work on a ticket as one job does it, now."""
    house = desk.house
    house.simulator.settle()
    house.parts.follow_ups.run_once()
    with house.services.database.begin() as connection:
        newest = deliveries.newest_of(connection, "zammad", desk.ticket_id)
    assert newest is not None
    house.services.pipeline.handle(Work(desk.ticket_id, newest))


def _how_it_ended(desk: Desk) -> tuple[object, ...]:
    """What must not depend on a death; a note that only says that a letter went out may be missing."""
    marks = [mark for mark in desk.marks if mark != NoteKind.LETTER]
    # whom the owner's own attribute names is put on record at the next look
    kinds = sorted(fact.kind for fact in desk.facts if fact.kind != FactKind.ASSIGNED)
    return marks, kinds, desk.stage, desk.step, desk.house.simulator.ticket(desk.ticket_id)["owner_id"] != 1


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_death_after_any_step_sends_nothing_twice_and_forgets_nothing(
    database_url: str, tmp_path: Path, kind: Kind
) -> None:
    mapping = MAPPING.replace("SEND", kind.send) + kind.more
    key = (SecretStr(Fernet.generate_key().decode()),)
    with open_house(
        database_url,
        tmp_path,
        mapping=mapping,
        public_url="https://desk.example",
        seal_keys=key,
        survey_keys=key,
    ) as house:
        desks = [_complains(house, number) for number in range(MOST + 1)]
        for desk in desks:
            kind.until(desk)
        house.clock.advance(kind.after)
        house.simulator.settle()
        house.parts.follow_ups.run_once()
        whole = Death()
        with whole.watching():
            _handle(desks[0])
        assert 4 <= whole.passed <= MOST
        for after in range(1, whole.passed + 1):
            with Death(after).watching(), pytest.raises(Killed):
                _handle(desks[after])
        # whoever takes a ticket next waits until a request of the dead one can no longer take effect
        house.clock.advance(timedelta(seconds=house.settings.upstream_limit_seconds + 1))
        for desk in desks[1 : whole.passed + 1]:
            _handle(desk)
        for desk in desks[: whole.passed + 1]:
            desk.house.clock.advance(timedelta(minutes=3))
            _handle(desk)
        expected = _how_it_ended(desks[0])
        assert kind.brings in str((expected, desks[0].notes))
        for after, desk in enumerate(desks[1 : whole.passed + 1], start=1):
            assert _how_it_ended(desk) == expected, f"after step {after} of {whole.passed}"
        with house.services.database.begin() as connection:
            assert dead_letters.select_open(connection) == []
            open_ones = connection.exec_driver_sql("SELECT count(*) FROM effect WHERE settled_at IS NULL")
            assert open_ones.scalar_one() == 0
