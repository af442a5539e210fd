"""What Ombud knows of a ticket while it works on it: frozen, in memory only.

Every attribute that can hold a person's words or data is left out of `repr`, so that a
traceback, a log line or an assertion message cannot carry it.
"""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from mappings.fields import FieldValue

EMPTY: Final[ReadOnly[str, FieldValue]] = MappingProxyType({})


class Sender(StrEnum):
    """Who wrote an article."""

    CUSTOMER = "customer"
    AGENT = "agent"
    SYSTEM = "system"


class Author(StrEnum):
    """Who changed a field, as the helpdesk's history tells it."""

    OURSELVES = "ourselves"
    AGENT = "agent"
    CUSTOMER = "customer"
    OTHER = "other"
    """A trigger or scheduler of the helpdesk, or somebody who cannot be told any more."""


class Role(StrEnum):
    """Part that a person plays in a ticket."""

    CUSTOMER = "customer"
    AGENT = "agent"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Person:
    """A known party: values that the helpdesk already holds, found first when masking."""

    role: Role
    firstname: str = field(default="", repr=False)
    lastname: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    phones: tuple[str, ...] = field(default=(), repr=False)
    address: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Attachment:
    """Name and size of an attachment; what stands in it is `AttachmentText`.

    Attributes:
        size: Bytes.
    """

    id: int
    filename: str = field(repr=False)
    size: int = 0


class Unread(StrEnum):
    """Why nobody looked into an attachment, or into a part of it."""

    NAMES_ONLY = "names_only"
    """The mapping wants no more than names."""
    OTHER_KIND = "other_kind"
    """Images and whatever else is not read here."""
    TOO_LARGE = "too_large"
    """As a file, or once unpacked."""
    TOO_MANY = "too_many"
    """More than are looked into on one ticket."""
    TOO_LONG = "too_long"
    """Its beginning was read at most."""
    TOO_SLOW = "too_slow"
    ENCRYPTED = "encrypted"
    NO_TEXT = "no_text"
    """Scanned pages without a text layer."""
    UNREADABLE = "unreadable"
    """It is not what it says it is, or is broken."""
    NOT_FETCHED = "not_fetched"
    """The helpdesk did not give it."""
    WITHHELD = "withheld"
    """A recogniser failed on its text."""


@dataclass(frozen=True, slots=True)
class TextPart:
    """A piece of an attachment's text."""

    text: str = field(repr=False)
    is_html: bool = False


@dataclass(frozen=True, slots=True)
class AttachmentText:
    """What was read in an attachment: for finding and counting, never passed on.

    Attributes:
        id: The attachment's.
        unread: Why nothing was read at all; None when something was.
        left: Why parts of it were not read.
    """

    id: int
    parts: tuple[TextPart, ...] = field(default=(), repr=False)
    unread: Unread | None = None
    left: tuple[Unread, ...] = ()


@dataclass(frozen=True, slots=True)
class EffectMarker:
    """The mark that one of our articles carries in its `preferences`.

    Attributes:
        effect_id: Id of the action that wrote the article.
        kind: What kind of note it is (`mappings.plan.NoteKind`), or `letter:` and the kind of a letter.
        mapping_version: Version of the mapping that was in force.
    """

    effect_id: str
    kind: str
    mapping_version: str

    @property
    def letter(self) -> str:
        """Kind of the letter; empty for a note."""
        return self.kind.removeprefix(LETTER_MARK) if self.kind.startswith(LETTER_MARK) else ""


NO_LOGINS: Final[ReadOnly[int, str]] = MappingProxyType({})
NO_LINES: Final[ReadOnly[str, str]] = MappingProxyType({})

LETTER_MARK: Final = "letter:"
"""Beginning of the kind in a letter's mark."""
PARTNER_MARK: Final = "partner"
"""Kind in the mark of the first article of a ticket that asks a partner."""
PARTNER_NOTE_MARK: Final = "partner_note"
"""Kind in the mark of a later note of ours there."""


class Delivery(StrEnum):
    """What became of an article that leaves as a message (contract 6.4)."""

    WAITING = "waiting"
    """The helpdesk has not said yet."""
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a ticket.

    Attributes:
        created_at: UTC.
        channel: The helpdesk's article type: email, phone, web, note …
        marker: Present when Ombud wrote the article.
        highlighted: Something is highlighted in it already, by whomever.
        delivery: For an e-mail of ours or of an agent; None for everything else.
        writers: Addresses that it came from, lower case; empty where it was no mail.
        recipients: Addresses that it went to, lower case.
    """

    id: int
    created_at: datetime
    sender: Sender
    channel: str
    internal: bool
    created_by_id: int
    subject: str = field(default="", repr=False)
    body: str = field(default="", repr=False)
    is_html: bool = False
    attachments: tuple[Attachment, ...] = ()
    marker: EffectMarker | None = None
    highlighted: bool = False
    delivery: Delivery | None = None
    writers: frozenset[str] = field(default=frozenset(), repr=False)
    recipients: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of one attribute, from the ticket's history.

    Attributes:
        id: Number of the history entry; grows.
        at: UTC. Entries of one save share it.
        author: `OTHER` for attributes that are not in `mappings.fields`; nobody asks who changed those.
        attribute: Its name; of those that are not in `mappings.fields` the values are left out.
        before: Empty is None; instants have whole seconds, as the history tells no finer.
    """

    id: int
    at: datetime
    by_id: int
    author: Author
    attribute: str
    before: FieldValue = field(default=None, repr=False)
    after: FieldValue = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class History:
    """Who changed what, as far as it was read.

    Attributes:
        edits: Oldest first.
        last_id: Number of the newest entry of any kind.
        created_by: Who made the ticket, with whatever stood in it then.
        logins: Logins of people in it, by user id, as far as they came along; in small letters.
    """

    edits: tuple[Edit, ...]
    last_id: int
    created_by: Author
    logins: ReadOnly[int, str] = field(default_factory=lambda: NO_LOGINS, repr=False)


@dataclass(frozen=True, slots=True)
class Ticket:
    """A ticket as fetched: the truth of this moment.

    Attributes:
        created_at: UTC.
        updated_at: UTC, with the helpdesk's precision (milliseconds in Zammad).
        customer_id: Id of the customer's user record.
        fields: Our own fields by name (`mappings.fields`), normalised: empty is None, instants are UTC.
        articles: Oldest first.
        people: Known parties: customer, agents and correspondents.
        people_known: True once the customer's record was read, so that a masked text may leave.
        created_by_id: Who made the ticket.
        owner_login: Login of who is responsible, in small letters; empty when nobody is.
        merged_from: Ids of tickets whose notes of ours stand here now, since they were merged into this one.
        history: None until it is read.
        country: Code of the country in the customer's record; empty when it tells none, None until then.
        attachment_texts: What was read in attachments; None until they are looked into.
        answers: What partners wrote, each with the id of the ticket in which it stands, oldest first.
    """

    id: int
    number: str
    group: str
    state: str
    created_at: datetime
    updated_at: datetime
    updated_by_id: int
    owner_id: int | None
    customer_id: int
    title: str = field(default="", repr=False)
    channel: str = ""
    fields: ReadOnly[str, FieldValue] = field(default_factory=lambda: EMPTY)
    articles: tuple[Article, ...] = ()
    people: tuple[Person, ...] = field(default=(), repr=False)
    people_known: bool = False
    created_by_id: int = 0
    owner_login: str = field(default="", repr=False)
    merged_from: tuple[int, ...] = ()
    history: History | None = None
    country: str | None = None
    attachment_texts: tuple[AttachmentText, ...] | None = field(default=None, repr=False)
    answers: tuple[tuple[int, Article], ...] = ()

    @property
    def markers(self) -> tuple[EffectMarker, ...]:
        """Marks of the articles that Ombud wrote, oldest first."""
        return tuple(article.marker for article in self.articles if article.marker is not None)


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of personal data in a text.

    Attributes:
        start: First code point of the original text, markup included.
        end: One past the last code point.
        type: One of the closed list of `mappings.redaction.types`.
    """

    start: int
    end: int
    type: str


@dataclass(frozen=True, slots=True)
class MaskedText:
    """A text with every span replaced by its token, and where the spans were."""

    text: str = field(repr=False)
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class MaskedAttachment:
    """An attachment whose name holds no personal data that Ombud can find.

    Attributes:
        size: Bytes.
    """

    id: int
    filename: str = field(repr=False)
    size: int = 0


@dataclass(frozen=True, slots=True)
class AttachmentFindings:
    """What the attachments of a ticket hold: numbers only.

    Attributes:
        looked_into: How many were read.
        found: How many distinct values of each type were found in those, by type, sorted.
        not_looked_into: How many were not read, by reason, sorted.
        left: How many parts of those that were read were left out, by reason, sorted.
    """

    looked_into: int = 0
    found: tuple[tuple[str, int], ...] = ()
    not_looked_into: tuple[tuple[Unread, int], ...] = ()
    left: tuple[tuple[Unread, int], ...] = ()


@dataclass(frozen=True, slots=True)
class MaskedArticle:
    """An article whose subject, body and file names hold no personal data that Ombud can find."""

    id: int
    created_at: datetime
    sender: Sender
    channel: str
    internal: bool
    subject: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    attachments: tuple[MaskedAttachment, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """What may be known of an article even where its text is withheld: ids, codes, numbers.

    Attributes:
        number: Place on the ticket, from 1, our own notes counted: as a reader counts.
        created_at: UTC.
        ours: Ombud wrote it.
        by_id: User id of who made it.
        letter: Kind of the letter where Ombud wrote one; empty for everything else.
        elsewhere: A mail to others: to no address of the customer or of who wrote for him on this ticket.
        delivery: As in `Article`.
        attachments: How many it has.
        highlighted: As in `Article`.
        kinds: Types of personal data found in it, sorted.
        marks: Where they stand in what a reader sees, as the helpdesk counts; empty unless asked for.
    """

    id: int
    number: int
    created_at: datetime
    sender: Sender
    channel: str
    internal: bool
    ours: bool = False
    by_id: int = 0
    letter: str = ""
    elsewhere: bool = False
    delivery: Delivery | None = None
    attachments: int = 0
    highlighted: bool = False
    kinds: tuple[str, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class MaskedTicket:
    """What the deciding part sees: masked text, ids, codes and instants.

    Attributes:
        title: Masked title.
        articles: Oldest first, our own notes left out; `text` is plain text without markup.
        heads: Every article, our own notes too, oldest first; also there when the text is withheld.
        found: How many distinct values of each type were found, by type, sorted.
        withheld: True when a detector failed, so that no text was passed on (titles and texts are empty).
        withheld_by: Name of that detector.
        history: Who changed what; None when it was not read, since nothing asked for it.
        country: As in `Ticket`.
        owner_id: User id of who is responsible; None when nobody is.
        owner_login: As in `Ticket`.
        concerned: Logins of people of the mapping whom the customer's words name.
        has_address: Whether the customer's record holds an e-mail address; None until it is read.
        attachments: What stands in the attachments; None when there are none, or nobody has looked yet.
        answers: What partners wrote, masked, each with the id of the ticket in which it stands.
        questions: What agents ask partners, masked, by the note line that asks it.
    """

    id: int
    number: str
    group: str
    state: str
    created_at: datetime
    updated_at: datetime
    channel: str
    fields: ReadOnly[str, FieldValue]
    markers: tuple[EffectMarker, ...] = ()
    title: str = field(default="", repr=False)
    articles: tuple[MaskedArticle, ...] = ()
    heads: tuple[ArticleHead, ...] = ()
    found: tuple[tuple[str, int], ...] = ()
    withheld: bool = False
    withheld_by: str = ""
    history: History | None = None
    country: str | None = None
    owner_id: int | None = None
    owner_login: str = field(default="", repr=False)
    concerned: frozenset[str] = field(default=frozenset(), repr=False)
    has_address: bool | None = None
    attachments: AttachmentFindings | None = None
    answers: tuple[tuple[int, MaskedArticle], ...] = ()
    questions: ReadOnly[str, str] = field(default_factory=lambda: NO_LINES, repr=False)


@dataclass(frozen=True, slots=True)
class Question:
    """A question that was put to a partner: ids, codes and instants.

    Attributes:
        ticket_id: The partner's ticket.
        number: Its number, as people read it.
        partner: Id of the mapping's partner.
        asked_at: UTC.
        due_at: UTC.
        heard: So often something happened in that ticket, where somebody has to look at it again; else 0.
        lost: Its ticket can no longer be read, as far as was looked at this moment.
        untold: Reminders that were left in that ticket, and of which the complaint's own note has not told.
    """

    ticket_id: int
    number: str
    partner: str
    asked_at: datetime
    due_at: datetime
    heard: int = 0
    lost: bool = False
    untold: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened to a case; appended, never changed.

    Attributes:
        kind: One of the closed list of `mappings.clocks`: received, acknowledged, response_sent …
        at: When it happened, UTC.
        source: What says so: `ticket`, `article:17`, `history:97`, `site`.
        value: Code that belongs to it: the category that a person chose. Never words.
        was: Code that stood there before: what Ombud had proposed.
    """

    kind: str
    at: datetime
    source: str
    value: str = ""
    was: str = ""


@dataclass(frozen=True, slots=True)
class SurveyAnswer:
    """What a customer answered to the survey.

    Attributes:
        occasion: Key of the letter that asked, a code: `history:97`.
        score: 1, very dissatisfied, to 5, very satisfied.
        answered_at: UTC.
        comment: His own words, unmasked and in memory only; empty for none.
        comment_lost: True when he wrote something that cannot be read any more.
    """

    occasion: str
    score: int
    answered_at: datetime
    comment: str = field(default="", repr=False)
    comment_lost: bool = False


@dataclass(frozen=True, slots=True)
class Opinion:
    """What became of asking a language model: codes and ids only.

    Attributes:
        version: Of the ticket's text that it was asked about: `mappings.opinions.question.version_of`.
        result: A code of `mappings.opinions.answer.Result`.
        issue: What it named, an issue or a category of the house; empty unless it was given.
        model: Name of the model, as the mapping had it.
    """

    version: str
    result: str
    issue: str = ""
    model: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """What Ombud remembers of a ticket: codes, dates and ids, never text.

    Attributes:
        written: Our fields as we last wrote them, by name.
        theirs: Names of proposed fields that an agent has taken over.
        summarised: True once the summary note stands on the ticket.
        seen: Codes that stood on the ticket when it was left, by field; a difference is somebody's doing.
        history_id: Newest entry of the ticket's history that was looked at; 0 when none ever was.
        due: When each clock that was open is due, UTC, by rule.
        loads: How many open complaints each person of the mapping has whom the helpdesk knows, by login;
            None until that is asked, which it is only when somebody is to be made responsible.
        earlier: Ids of the same customer's earlier complaints about the same matter, oldest first, as far as
            they were looked for.
        merged: Facts of tickets that were merged into this one, by their id, as far as none tells them yet.
        split_from: The complaint that this new ticket was split from, and its facts; None for none.
        has_survey: A letter can link to the survey.
        said: What the customer's answers to it put on record, as far as no fact tells it yet.
        said_parts: What the note tells of them; masked.
        pack: Number and hash of the evidence pack that was just made, `7:9f86…`; None until it is.
        questions: Those that were put to partners, oldest first.
        opinions: What became of asking a language model, oldest first; empty where nobody looked.
    """

    ticket_id: int
    facts: tuple[Fact, ...] = ()
    written: ReadOnly[str, FieldValue] = field(default_factory=lambda: EMPTY)
    theirs: frozenset[str] = frozenset()
    summarised: bool = False
    seen: ReadOnly[str, FieldValue] = field(default_factory=lambda: EMPTY)
    history_id: int = 0
    due: ReadOnly[str, datetime] = field(default_factory=lambda: MappingProxyType({}))
    loads: ReadOnly[str, int] | None = field(default=None, repr=False)
    pack: str | None = None
    earlier: tuple[int, ...] = ()
    merged: tuple[tuple[int, tuple[Fact, ...]], ...] = ()
    split_from: tuple[int, tuple[Fact, ...]] | None = None
    has_survey: bool = True
    said: tuple[Fact, ...] = ()
    said_parts: tuple[str, ...] = field(default=(), repr=False)
    questions: tuple[Question, ...] = ()
    opinions: tuple[Opinion, ...] = ()
