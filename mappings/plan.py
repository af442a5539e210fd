"""What deciding answers: data with reasons, carried out elsewhere."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from mappings.fields import FieldValue
from mappings.models import EMPTY, Fact, Opinion

NO_DESK: Final[ReadOnly[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a rule matched.

    Attributes:
        text: The matched words, masked.
        rule: Id of the rule, stable across versions.
    """

    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible issue with its best product.

    Attributes:
        score: 0 to 1, comparable within one decision only.
    """

    product: str
    issue: str
    score: float


@dataclass(frozen=True, slots=True)
class Trigger:
    """A severity signal with its evidence.

    Attributes:
        level: P0 (critical), P1 (high), P2 (medium), P3 (low).
    """

    id: str
    level: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """What the ticket is about, how serious it is, and why.

    Attributes:
        language: zh, zh-Hant, en, de, fr, es, other.
        product: Best guess, None when it is no complaint about a loan.
        issue: Best guess, None when it is no complaint about a loan.
        own: The house's own category, which refines `issue`; None where none fits.
        candidates: Up to five distinct issues, best first.
        confidence: Probability that `issue` is right.
        decided: True when Ombud writes category as decided; otherwise the ticket asks for confirmation.
        severity: low, medium, high, critical; None when it is no complaint.
        second_opinion: What a language model thinks, an issue or a category of the house, where Ombud is not
            sure; it changes nothing else here.
    """

    language: str
    is_complaint: bool
    is_loan: bool
    product: str | None = None
    issue: str | None = None
    own: str | None = None
    secondary: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    confidence: float = 0.0
    decided: bool = False
    severity: str | None = None
    triggers: tuple[Trigger, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    second_opinion: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a clock's explanation: a code and the values that belong to it."""

    code: str
    detail: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RunningClock:
    """One duty with its due date and how it came about.

    Attributes:
        id: Id of the rule, for example `cn.o3.decision`.
        kind: duty, hold, window, retention, other_party, report.
        answers: What stops it: `acknowledged` or `response_sent`; `acknowledge` clocks never lead.
        due_date: Local date of the jurisdiction.
        timezone: Name of the jurisdiction's time zone.
        due_at: UTC: end of that local day, exact for lengths in hours.
        citation: Regime and article, as shown to an agent.
        stopped_at: UTC instant of the fact that fulfilled it, None while it runs.
        trace: Rule, start fact, length, calendar, days not counted, result; see `mappings.clocks.trace`.
        regime: Whose rule it is, one of the pack's `regimes`; empty for own targets.
        flags: What a hold forbids until then.
        warnings: Codes of steps of the trace that somebody should look at.
    """

    id: str
    kind: str
    answers: str
    due_date: date
    timezone: str
    due_at: datetime
    citation: str
    stopped_at: datetime | None = None
    trace: tuple[Step, ...] = ()
    regime: str = ""
    flags: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


class NoteKind(StrEnum):
    """Kinds of note; the kind stands in the article's mark."""

    SUMMARY = "summary"
    CHANGE = "change"
    OWNERSHIP = "ownership"
    ORDER = "order"
    """What became of an agent's order."""
    LETTER = "letter"
    """A letter was written without an order, or did not go out."""
    CLOSING = "closing"
    """The ticket was closed although something is missing."""
    UNDONE = "undone"
    """A customer's change over REST was undone."""
    FAILURE = "failure"
    FAILURE_ALONE = "failure_alone"
    """A failure whose stage the helpdesk refused, so that the note stands alone."""


@dataclass(frozen=True, slots=True)
class Note:
    """An internal note, ready to be written.

    Attributes:
        html: Body; everything that came from outside is escaped and masked.
        tells_attachments: True when it says what attachments hold, so that they are looked into before.
    """

    kind: NoteKind
    subject: str
    html: str = field(repr=False)
    tells_attachments: bool = False


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """What is done to an article; nothing else of one can be changed (contract 3.3).

    Attributes:
        hide: Make it internal, so that the customer no longer sees it.
        marks: Ranges to highlight, as the helpdesk counts; empty leaves highlights alone.
    """

    article_id: int
    hide: bool = False
    marks: tuple[tuple[int, int], ...] = ()


class LetterWay(StrEnum):
    """How a letter reaches the customer."""

    SEND = "send"
    """Handed to the helpdesk's mail."""
    DRAFT = "draft"
    """Left for an agent: as the ticket's shared draft, or in the note where that cannot be."""
    PRINT = "print"
    """Left for an agent in the note, to be printed: the customer has no e-mail address."""


@dataclass(frozen=True, slots=True)
class OutgoingLetter:
    """A letter to the customer, ready to go; it holds no personal data that came from the ticket.

    Attributes:
        kind: One of `mappings.letters.LetterKind`.
        key: The occasion; on one ticket a letter of a kind is written once an occasion.
        subject: Without the ticket's number, which the helpdesk adds.
        html: Body; what came from outside is escaped.
        action: Order that an agent gives by sending the draft; empty for none.
        told: Part of the note where it was handed to the mail, or stands as the shared draft.
        told_in_note: Part of the note where no draft could be left, or is to be: the letter itself.
        told_failed: Part of the note where the helpdesk refused to send it.
        fact: What it puts on record once it was written.
    """

    kind: str
    key: str
    way: LetterWay
    subject: str = field(repr=False)
    html: str = field(repr=False)
    fact: Fact
    action: str = ""
    told: str = field(default="", repr=False)
    told_in_note: str = field(default="", repr=False)
    told_failed: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class OutgoingQuestion:
    """A question to a partner, ready to become a ticket in its group; it holds no personal data.

    Attributes:
        key: The occasion: `history:97`; asked once an occasion.
        partner: Its id in the mapping.
        customer: Login or address of the technical customer.
        html: Body; everything that came from outside is escaped and masked.
        asked_at: UTC.
        due_at: UTC.
        fact: What it puts on record once the ticket is there, whose id then comes before the value.
        here: Stands in the note where it is told what became of it.
        told: That part, with `{ticket}` for the number of the new ticket.
        told_failed: That part where the helpdesk refused to make the ticket.
    """

    key: str
    partner: str
    group: str
    customer: str = field(repr=False)
    title: str = field(repr=False)
    html: str = field(repr=False)
    asked_at: datetime
    due_at: datetime
    fact: Fact
    here: str
    told: str = field(repr=False)
    told_failed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PartnerNote:
    """A note of ours in a partner's ticket: a reminder, or the end of a question.

    Attributes:
        ticket_id: The partner's ticket.
        close: The ticket is closed with it.
        fact: What it puts on record.
        here: As in `OutgoingQuestion`, as are the next two.
    """

    ticket_id: int
    subject: str
    html: str = field(repr=False)
    fact: Fact
    here: str
    told: str = field(repr=False)
    told_failed: str = field(repr=False)
    close: bool = False


@dataclass(frozen=True, slots=True)
class OpinionQuestion:
    """A question to a language model, ready to be put; it holds no personal data that Ombud can find.

    Attributes:
        version: Of the ticket's text: `mappings.opinions.question.version_of`.
        task: What the model has to do, the same for every ticket.
        text: What it is about, masked, as one JSON object.
        choices: Keys that it may answer with.
    """

    version: str
    task: str = field(repr=False)
    text: str = field(repr=False)
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something due later: the ticket comes back through the same door at `due_at` (UTC)."""

    kind: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the plan is as it is: a code, and codes or dates that belong to it."""

    code: str
    detail: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What has to be done to a ticket, and nothing else.

    Attributes:
        changes: Fields to write, by name, only those that differ from the ticket.
        note: The one internal note, or None.
        article_changes: What is done to articles, before the fields say so.
        letters: Letters to the customer, before the note tells of them.
        questions: Questions to partners, before the note tells of them; `partner_notes` likewise.
        desk: The helpdesk's own attributes to set, by name: `state`, `owner`, `priority`, `group`.
        mentions: Logins of people whom the note calls.
        facts: New facts to append to the case.
        clocks: Every clock that is known, running or stopped, earliest first.
        follow_ups: What must be looked at later; replaces the ticket's earlier follow-ups.
        theirs: Names of all proposed fields that belong to an agent from now on.
        returned: Names among `changes` whose value is somebody else's and is given back: an agent's that a
            customer or we wrote over. Only these may be fields of agents.
        orders: What became of each order: verb and code, for counting.
        history_id: Newest entry of the ticket's history that this plan knows; 0 when it was not read.
        found: How many distinct values of each type of personal data stand on the ticket, by type; None where
            that is not known.
        judged: True when everything on the ticket was looked at; a plan that only tells of a failure has not.
        asks_for_loads: An owner is to be chosen once it is known how much everybody has to do.
        asks_for_pack: The complaint is to be filed once its evidence pack is made.
        asks_opinion: A language model may be asked this before the note is written; None where nobody is.
        opinion: What became of asking one about the words that stand there now; None when nobody has asked.
        opinion_met: Whether people have chosen at this moment what a second opinion had named; None where
            they have chosen nothing, or there is none.
        listed: Values of the issue field that are codes of the site, beside the taxonomy's.
        reasons: Why, in codes.
        spoken: What the words alone tell, whatever people said; None where they were not judged.
    """

    decision: Decision
    changes: ReadOnly[str, FieldValue] = field(default_factory=lambda: EMPTY)
    note: Note | None = None
    article_changes: tuple[ArticleChange, ...] = ()
    letters: tuple[OutgoingLetter, ...] = ()
    questions: tuple[OutgoingQuestion, ...] = ()
    partner_notes: tuple[PartnerNote, ...] = ()
    desk: ReadOnly[str, str] = field(default_factory=lambda: NO_DESK, repr=False)
    mentions: tuple[str, ...] = field(default=(), repr=False)
    facts: tuple[Fact, ...] = ()
    clocks: tuple[RunningClock, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    theirs: frozenset[str] = frozenset()
    returned: frozenset[str] = frozenset()
    orders: tuple[tuple[str, str], ...] = ()
    history_id: int = 0
    found: tuple[tuple[str, int], ...] | None = None
    judged: bool = True
    asks_for_loads: bool = False
    asks_for_pack: bool = False
    asks_opinion: OpinionQuestion | None = None
    opinion: Opinion | None = None
    opinion_met: bool | None = None
    listed: frozenset[str] = frozenset()
    reasons: tuple[Reason, ...] = ()
    spoken: Decision | None = None

    @property
    def ours(self) -> ReadOnly[str, FieldValue]:
        """The changes whose values are our own."""
        return MappingProxyType(
            {name: value for name, value in self.changes.items() if name not in self.returned}
        )

    @property
    def writes(self) -> bool:
        """True when the helpdesk has to be touched at all."""
        writes = self.note is not None or self.article_changes or self.letters or self.desk
        asks = self.questions or self.partner_notes
        return bool(self.changes) or bool(writes) or bool(asks)
