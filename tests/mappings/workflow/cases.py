"""A lender's letters, its people, and a ticket whose mail tells what became of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType

from mappings.facts import FactKind
from mappings.fields import FieldValue
from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.models import (
    Article,
    Author,
    Case,
    Delivery,
    Edit,
    EffectMarker,
    Fact,
    History,
    Person,
    Role,
    Sender,
    Ticket,
)
from mappings.plan import LetterWay, Plan
from tests.mappings.builders import NOW, answered, article, carry_out, plan_of, ticket

LETTERS = """\
version: 1
language: en
jurisdiction: UK
reminders: []
letters:
  house: Example Bank
  contact: complaints@bank.example
  send: [acknowledgement, ask_customer, survey, survey_reminder]
"""
BANK = load_mapping(LETTERS)
ENGLISH = "I want to complain: you charged a late fee on my loan although I paid on time."
CUSTOMER = Person(role=Role.CUSTOMER, firstname="Ann", lastname="Lee", email="ann.lee@example.com")
HOUR = timedelta(hours=1)
CARLA, LEO = 5, 6


def complaint(text: str = ENGLISH, *, address: bool = True, **fields: FieldValue) -> Ticket:
    """A complaint by mail, of a customer whose record was read."""
    person = CUSTOMER if address else replace(CUSTOMER, email="")
    made = ticket(article(text), title="Late fee", people=(person,))
    held = {f"complaint_{name}": value for name, value in fields.items()}
    return replace(made, people_known=True, fields=MappingProxyType({**made.fields, **held}))


def case_of(*facts: Fact, stage: str = "received") -> Case:
    """A case that was told already, with these facts."""
    known = (Fact("received", NOW, "ticket", value="email"), *facts)
    return Case(5, known, summarised=True, written=MappingProxyType({"complaint_stage": stage}))


def at(kind: FactKind, hours: float = 1, number: int = 90, value: str = "") -> Fact:
    """A fact some hours after the receipt, ordered by an agent."""
    return Fact(kind.value, NOW + hours * HOUR, f"history:{number}", value=value)


def told(plan: Plan) -> str:
    """The note of a plan."""
    assert plan.note is not None
    return plan.note.html


def with_letter(
    before: Ticket, kind: str, delivery: Delivery, *, number: int = 500, hours: float = 0.1
) -> Ticket:
    """The ticket with a letter of ours, and what became of it."""
    letter = replace(
        article("a letter", number=number, sender=Sender.AGENT, at=NOW + hours * HOUR),
        created_by_id=3,
        marker=EffectMarker(f"effect-{number}", f"letter:{kind}", "0"),
        delivery=delivery,
    )
    return answered(before, letter)


def ordered(
    before: Ticket,
    verb: str,
    line: str = "",
    *,
    by_id: int = CARLA,
    hours: float = 1,
    mail: str | None = None,
) -> Ticket:
    """The ticket after an agent's order, given in one save; with `mail` he writes to the customer in it."""
    history = before.history or History((), 0, Author.AGENT)
    when = NOW + hours * HOUR
    edits = tuple(
        Edit(history.last_id + number, when, by_id, Author.AGENT, f"complaint_{name}", None, value)
        for number, (name, value) in enumerate((("action", verb), ("action_note", line)), start=1)
        if value
    )
    fields = {**before.fields, "complaint_action": verb, "complaint_action_note": line or None}
    after = replace(
        before,
        fields=MappingProxyType(fields),
        history=replace(
            history,
            edits=(*history.edits, *edits),
            last_id=history.last_id + len(edits),
            logins={CARLA: "carla@bank.example", LEO: "leo@bank.example"},
        ),
    )
    return after if mail is None else answered(after, mailed(mail, hours=hours, by_id=by_id))


def mailed(
    text: str, *, number: int = 600, hours: float = 1, by_id: int = CARLA, delivery: Delivery = Delivery.SENT
) -> Article:
    """An agent's mail to the customer."""
    made = article(text, number=number, sender=Sender.AGENT, at=NOW + hours * HOUR)
    return replace(made, created_by_id=by_id, delivery=delivery)


def done(
    before: Ticket,
    case: Case,
    mapping: Mapping = BANK,
    now: datetime = NOW,
    delivery: Delivery = Delivery.SENT,
) -> tuple[Ticket, Case, Plan]:
    """One round, letters and the helpdesk's own attributes included, as the helpdesk would take them."""
    plan = plan_of(before, case, mapping, now)
    after, left = carry_out(before, case, plan, mapping, now)
    for place, letter in enumerate(plan.letters):
        left = replace(left, facts=(*left.facts, letter.fact))
        if letter.way is LetterWay.SEND:
            hours = (now - NOW) / HOUR
            after = with_letter(
                after, letter.kind, delivery, number=2000 + len(after.articles) + place, hours=hours
            )
    return replace(after, state=plan.desk.get("state", after.state)), left, plan
