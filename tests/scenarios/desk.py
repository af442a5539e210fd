"""What happens around one complaint: orders, mails, time that passes, and what can be seen of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from integration.store import cases
from mappings.models import Fact
from tests.scenarios.house import House

COMPLAINT = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")
CARLA, LEO = "carla.agent@example.com", "leo.lead@example.com"
UK = f"""\
version: 1
language: en
jurisdiction: UK
groups: [Complaints, Broken mail]
letters:
  house: Example Bank
  contact: "complaints@bank.example, 0800 000 000"
  privacy: https://bank.example/privacy
  send: [acknowledgement]
targets: {{acknowledge: 2 business days}}
people:
  - {{login: {CARLA}}}
  - {{login: {LEO}, lead: true}}
"""
ANSWER = "We uphold your complaint. If you disagree, go to the Financial Ombudsman Service within six months."


@dataclass(frozen=True)
class Desk:
    """One complaint at the desk."""

    house: House
    ticket_id: int

    @classmethod
    def receives(cls, house: House, text: tuple[str, str] = COMPLAINT, **more: object) -> Desk:
        """A complaint comes by mail, and all that can be done at once is done."""
        ticket_id = house.simulator.create_ticket(*text, channel="email", **more)  # type: ignore[arg-type]  # passed on
        house.work()
        return cls(house, ticket_id)

    def passes(self, **time: float) -> None:
        """Let time pass, as for `timedelta`, and do what is due then."""
        self.house.clock.advance(timedelta(**time))
        self.house.work()

    def delivered(self) -> None:
        """The mail has time to take the letters, and Ombud to see it."""
        self.house.simulator.settle()
        self.passes(minutes=3)

    def order(self, verb: str, line: str = "", *, by: int | None = None, **more: object) -> None:
        """An agent chooses an order, in one save with whatever else is given."""
        fields = {"complaint_action": verb, "complaint_action_note": line, **more}
        self.house.simulator.edit(self.ticket_id, fields, by=by)  # type: ignore[arg-type]  # values of JSON
        self.house.work()

    def answers(self, text: str = ANSWER, to: str = "li.na@example.com") -> None:
        """Carla sends the final answer by mail and says so in the same save."""
        mail = {"type": "email", "sender": "Agent", "to": to, "subject": "Our answer", "body": text}
        self.order("answer", article=mail)

    def saves(self, **fields: object) -> None:
        """Carla saves fields of the ticket."""
        self.house.simulator.edit(self.ticket_id, fields)  # type: ignore[arg-type]  # values of JSON
        self.house.work()

    def mail_fails(self, article_id: int) -> None:
        """The helpdesk's mail gives an article up after all, and says so on the ticket (contract 6.4)."""
        simulator = self.house.simulator
        with simulator.state.lock:
            article = simulator.state["articles"].get(article_id)
            assert article is not None
            preferences = article["preferences"]
            assert isinstance(preferences, dict)
            article["preferences"] = {**preferences, "delivery_status": "fail", "delivery_retry": 4}
            simulator.desk.bounced(article, "550 no such user")
        self.house.work()

    @property
    def letters(self) -> list[str]:
        """Kinds of the letters that went out, oldest first."""
        return [kind.removeprefix("letter:") for kind in self.marks if kind.startswith("letter:")]

    @property
    def marks(self) -> list[str]:
        """Kinds of everything that Ombud wrote, oldest first."""
        found = []
        for article in self.house.simulator.articles(self.ticket_id):
            preferences = article["preferences"]
            if isinstance(preferences, dict) and isinstance(mark := preferences.get("ombud"), dict):
                found.append(str(mark["kind"]))
        return found

    @property
    def notes(self) -> list[str]:
        """Bodies of the internal notes that Ombud wrote, oldest first."""
        return [
            str(article["body"])
            for article in self.house.simulator.articles(self.ticket_id)
            if article["created_by_id"] == self.house.simulator.bot_id and article["internal"]
        ]

    def told(self, words: str) -> int:
        """How many notes say something."""
        return sum(words in body for body in self.notes)

    @property
    def last_article(self) -> int:
        """Id of the newest article."""
        return int(str(self.house.simulator.articles(self.ticket_id)[-1]["id"]))

    @property
    def stage(self) -> object:
        """The stage that stands on the ticket."""
        return self.house.field(self.ticket_id, "stage")

    @property
    def step(self) -> object:
        """The next step that stands on the ticket."""
        return self.house.field(self.ticket_id, "next_step")

    @property
    def state(self) -> object:
        """The helpdesk's own state."""
        return self.house.simulator.ticket(self.ticket_id)["state"]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What stands on record."""
        with self.house.services.database.begin() as connection:
            return cases.load(connection, "zammad", self.ticket_id).facts

    def has(self, kind: str) -> int:
        """How many facts of a kind stand on record."""
        return sum(fact.kind == kind for fact in self.facts)
