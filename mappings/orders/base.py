"""What every verb is made of: it is taken first, and told once the whole plan is known."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from mappings import facts as reading
from mappings import jurisdictions
from mappings.clocks.engine import Subject, frames_of, is_on
from mappings.clocks.extending import Refusal
from mappings.clocks.period import Frame
from mappings.fields import FieldValue
from mappings.history import Order
from mappings.law import Law
from mappings.mapping import Mapping
from mappings.models import Case, Fact, MaskedTicket
from mappings.plan import NO_DESK, Decision, OutgoingQuestion, PartnerNote, RunningClock
from mappings.verbs import Verb


@dataclass(frozen=True, slots=True)
class View:
    """What a verb sees of a ticket before it is carried out.

    Attributes:
        guess: The category as words alone tell it, whatever people said.
        is_complaint: How it stands now.
        facts: Those of the case, and of orders that were taken just before.
        law: What binds the case.
        about: The category that holds.
        theirs: Proposed fields that are people's, and the values that they gave them.
    """

    ticket: MaskedTicket
    case: Case
    mapping: Mapping
    guess: Decision
    is_complaint: bool
    facts: tuple[Fact, ...]
    theirs: ReadOnly[str, FieldValue]
    law: Law
    about: Subject = field(default_factory=Subject)

    @property
    def zone(self) -> ZoneInfo:
        """Zone in which local days of the first jurisdiction end."""
        return jurisdictions.zone(jurisdictions.TIME_ZONES[self.law.jurisdiction])

    def zone_of(self, kind: str) -> ZoneInfo:
        """Zone of the local day of a fact: that of the first law whose rows it starts or ends."""
        for jurisdiction, pack in self.law.packs(self.mapping):
            for rule in pack.rules_in(jurisdiction):
                if kind in rule.named_facts and is_on(self.mapping, rule):
                    return jurisdictions.zone(rule.zone or jurisdictions.TIME_ZONES[jurisdiction])
        return self.zone

    def frames(self) -> tuple[Frame, ...]:
        """Every rule that may run for this ticket."""
        return tuple(frames_of(self.mapping, self.law, self.facts, self.about))


@dataclass(frozen=True, slots=True)
class LetterWish:
    """A letter that somebody, or the time, asks for.

    Attributes:
        kind: One of `mappings.letters.LetterKind`.
        key: The occasion: `history:97` for an order.
        send: False leaves it for an agent to read first.
        wanted: What the customer is asked for, in the agent's words.
        reason: Why, in the agent's words; both go into the letter only.
        until: Local day that the letter names.
        action: Order that sending the draft gives.
    """

    kind: str
    key: str
    send: bool
    wanted: tuple[str, ...] = field(default=(), repr=False)
    reason: str = field(default="", repr=False)
    until: date | None = None
    action: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """An order that is carried out.

    Attributes:
        code: What became of it, for notes and counting.
        facts: What it puts on record.
        detail: Codes that its note names.
        letter: A letter that it asks for.
        desk: The helpdesk's own attributes that it sets.
        question: A question that it puts to a partner.
        partner_notes: Notes that it leaves in partners' tickets.
        asks_for_loads: It can only be carried out once it is known whom the helpdesk knows.
    """

    code: str
    facts: tuple[Fact, ...] = ()
    detail: tuple[str, ...] = ()
    letter: LetterWish | None = None
    desk: ReadOnly[str, str] = field(default_factory=lambda: NO_DESK)
    question: OutgoingQuestion | None = None
    partner_notes: tuple[PartnerNote, ...] = ()
    asks_for_loads: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """An order that cannot be carried out: what is wrong and what was expected.

    Attributes:
        code: Key of the sentence, after `order.refused.`.
        expected: What would have been right, in codes.
        rule: What the rule of a clock says against it.
    """

    code: str
    expected: tuple[str, ...] = ()
    rule: Refusal | None = None


@dataclass(frozen=True, slots=True)
class After:
    """How a ticket stands once everything is decided.

    Attributes:
        changes: All fields that are written.
        stage: The stage as it will stand.
        now: UTC.
    """

    decision: Decision
    clocks: tuple[RunningClock, ...]
    changes: ReadOnly[str, FieldValue]
    theirs: frozenset[str]
    stage: FieldValue
    now: datetime


class Handler(Protocol):
    """One verb."""

    verb: Verb

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Check the order against ticket and note line, and say what it puts on record."""
        ...

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Paragraphs of HTML that say what was done; everything from outside is escaped and masked."""
        ...


def fact_of(order: Order, kind: str, *, value: str = "", was: str = "") -> Fact:
    """A fact that an order puts on record.

    Args:
        was: What Ombud held for right before, where that is told.
    """
    return Fact(kind, order.at, f"{reading.HISTORY}{order.id}", value=value, was=was)
