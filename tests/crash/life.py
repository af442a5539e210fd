"""What happens to complaints in a run, and what must be there at its end: each thing once, nothing else.

Every life knows by itself what its people did; nothing here asks the service what it should have done.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import Final

from integration.helpdesks.simulator import Simulator
from tests.crash.seen import Seen
from tests.scenarios.desk import CARLA, COMPLAINT, LEO

MANAGER, COMPLIANCE = "mia.manager@example.com", "cora.compliance@example.com"
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
  send: [acknowledgement, survey, survey_reminder]
targets: {{answer: 20 days}}
people:
  - {{login: {CARLA}}}
  - {{login: {LEO}, lead: true}}
escalation: {{manager: [{MANAGER}], compliance: [{COMPLIANCE}]}}
partners:
  - {{id: core, group: Branch, name: Core banking, due: 10 days}}
"""
"""The answer is due at the end of the 20th day: 50, 80, 95 % fall on days 10, 16 and 19."""
OVERDUE: Final = "<b>Overdue</b>: <code>site.answer</code>"


class Moment(Enum):
    """Instants at which something happens, each that long after the start."""

    RECEIVED = timedelta()
    MAIL_TAKEN = timedelta(minutes=5)
    LOOKED_AT = timedelta(hours=1)
    DRAFTED = timedelta(days=1)
    ANSWERED = timedelta(days=2)
    CLOSED = timedelta(days=2, minutes=10)
    STALE = timedelta(days=8, hours=18)
    """Seven days after the last touch; 80 % of a partner's time."""
    HALF = timedelta(days=11)
    """50 % of the answer's time; all of a partner's; more than seven days after the survey."""
    NEAR = timedelta(days=16, hours=18)
    """80 % of the time; fourteen days after the end."""
    VERY_NEAR = timedelta(days=19, hours=18)
    OVER = timedelta(days=21)


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was counted.

    Attributes:
        kind: Of follow-up.
    """

    kind: str
    ticket_id: int
    what: str
    found: int
    wanted: int = 1

    @property
    def good(self) -> bool:
        """Not once more, not once less."""
        return self.found == self.wanted

    def __str__(self) -> str:
        return f"{self.kind}, ticket {self.ticket_id}: {self.what} {self.found} times, not {self.wanted}"


@dataclass(frozen=True)
class Place:
    """Where lives are lived.

    Attributes:
        manager: Her user id.
        compliance: Likewise.
        service_url: Where the survey's page is.
    """

    simulator: Simulator
    manager: int
    compliance: int
    service_url: Callable[[], str]

    @property
    def lead(self) -> int:
        """User id of the group's lead."""
        return self.simulator.cast.lead


class Life(ABC):
    """One customer, his complaints, and what agents do about them.

    Args:
        number: Tells customers apart, so that no complaint repeats another one's by accident.
    """

    def __init__(self, place: Place, number: int) -> None:
        self.place = place
        self.simulator = place.simulator
        self.tickets: list[int] = []
        self.address = f"customer.{number}@example.com"
        self._customer = self.simulator.create_customer("Wei", f"Wang{number}", self.address)

    @abstractmethod
    def act(self, moment: Moment, seen: Seen) -> None:
        """Do what people do at a moment."""

    @abstractmethod
    def found(self, seen: Seen) -> Iterator[Found]:
        """Everything that has to be there at the end."""

    def owned(self, seen: Seen, ticket_id: int, times: int = 1) -> Iterator[Found]:
        """So often somebody was made responsible by us."""
        yield Found("owner", ticket_id, "chosen", seen.has(ticket_id, "owner_chosen"), times)

    @property
    def ticket(self) -> int:
        """The only ticket, or the newest."""
        return self.tickets[-1]

    def complains(self, text: tuple[str, str] = COMPLAINT) -> None:
        """The customer writes a mail."""
        self.tickets.append(self.simulator.create_ticket(*text, channel="email", customer_id=self._customer))

    def order(self, verb: str, line: str = "", **more: object) -> None:
        """An agent chooses an order, in one save with whatever else is given."""
        fields = {"complaint_action": verb, "complaint_action_note": line, **more}
        self.simulator.edit(self.ticket, fields)  # type: ignore[arg-type]  # values of JSON

    def acknowledged(self, seen: Seen, ticket_id: int) -> Iterator[Found]:
        """One letter went out by itself, and was seen to be delivered."""
        kind = "acknowledgement"
        yield Found(kind, ticket_id, "letter", seen.letters(ticket_id, "acknowledgement"))
        yield Found(kind, ticket_id, "delivered", seen.has(ticket_id, "acknowledged"))

    def reminded(self, seen: Seen, ticket_id: int, *, critical: bool = False) -> Iterator[Found]:
        """All reminders of an answer that never came, each to its rung, and one draft about the delay."""
        place = self.place
        rungs = (
            (50, "50 % of the time of <code>site.answer</code>", ()),
            (80, "80 % of the time of <code>site.answer</code>", (place.lead,)),
            (95, "95 % of the time of <code>site.answer</code>", (place.lead, place.manager)),
            (100, OVERDUE, (place.lead, place.manager, place.compliance)),
        )
        higher = ((place.lead,), (place.lead, place.manager), rungs[3][2], rungs[3][2])
        owner = self.simulator.ticket(ticket_id)["owner_id"]
        for step, (percent, words, usual) in enumerate(rungs):
            # the owner hears of every note anyway
            calls = tuple(one for one in (higher[step] if critical else usual) if one != owner)
            told = seen.told(ticket_id, words)
            yield Found(f"reminder {percent} %", ticket_id, "note", told)
            record = sum(
                fact.value.startswith(f"site.answer/{percent}/")
                for fact in seen.facts(ticket_id)
                if fact.kind == "reminded"
            )
            yield Found(f"reminder {percent} %", ticket_id, "on record", record)
            if calls:
                yield Found("escalation", ticket_id, f"{percent} %", seen.told(ticket_id, words, *calls))
        drafted = seen.has(ticket_id, "letter_proposed", "letter:holding_delay:")
        yield Found("draft about a delay", ticket_id, "on record", drafted)
        yield Found("draft about a delay", ticket_id, "draft", seen.drafts(ticket_id, "onger"))

    def stale(self, seen: Seen, ticket_id: int) -> Iterator[Found]:
        """One alarm, since nobody touched it after that."""
        yield Found(
            "stale", ticket_id, "note", seen.told(ticket_id, "nobody has touched this complaint for 7 days")
        )
        yield Found("stale", ticket_id, "on record", seen.has(ticket_id, "stale"))
