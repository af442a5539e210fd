"""Our verbs for a helpdesk. An adapter speaks them; a client under it speaks the helpdesk's API."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from integration.helpdesks.making import MadeTicket, NewCustomer, NewTicket, PartnerTicket
from mappings.fields import FieldValue
from mappings.models import EffectMarker, History, Ticket
from mappings.plan import NO_DESK, ArticleChange, Note, OutgoingLetter


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a helpdesk can do; asked before a verb is offered.

    Attributes:
        atomic_note: Fields and note go in one write.
        history: Tells who changed which field.
        shared_drafts: A proposed letter can be left as a draft.
        highlight: Spans of an article can be marked.
    """

    atomic_note: bool = False
    history: bool = False
    shared_drafts: bool = False
    highlight: bool = False


@dataclass(frozen=True, slots=True)
class TicketHead:
    """The first look at a ticket: enough to see whether anything is to be done. One call.

    Attributes:
        created_at: UTC.
        updated_at: UTC, the helpdesk's own precision.
        group: Name of the group.
    """

    id: int
    created_at: datetime
    updated_at: datetime
    updated_by_id: int
    customer_id: int
    created_by_id: int
    group: str


@dataclass(frozen=True, slots=True)
class Change:
    """A changed ticket that a search found."""

    ticket_id: int
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Creation:
    """A ticket that a search found by when it was made."""

    ticket_id: int
    created_at: datetime


class Helpdesk(Protocol):
    """A helpdesk in our verbs. Errors are those of `integration.errors`."""

    name: str
    capabilities: Capabilities

    def look(self, ticket_id: int) -> TicketHead:
        """Read the ticket itself. One call; `fetch` does not repeat it."""
        ...

    def fetch(self, head: TicketHead, *, with_people: bool = True) -> Ticket:
        """Read the rest: the articles (one call) and, with people, the customer's record (one more)."""
        ...

    def add_people(self, ticket: Ticket) -> Ticket:
        """Read the customer's record (one call) of a ticket that was fetched without people."""
        ...

    def history(self, head: TicketHead) -> History:
        """Read who changed what (one call), and for each person not met lately whether he is an agent."""
        ...

    def add_history(self, ticket: Ticket) -> Ticket:
        """The same for a ticket that was fetched."""
        ...

    def attachment(self, ticket_id: int, article_id: int, attachment_id: int, most_bytes: int) -> bytes:
        """Read the content of an attachment (one call), never more than so many bytes.

        Raises:
            HelpdeskError: It did not come, or is larger.
        """
        ...

    def ids_of(self, logins: Sequence[str]) -> dict[str, int]:
        """User ids of people by login, of those that the helpdesk knows (one call a login, kept a while)."""
        ...

    def reaches(self, groups: Sequence[str]) -> bool:
        """True when the service account has full access to all of these groups, by name (one call)."""
        ...

    def write(
        self,
        ticket_id: int,
        changes: ReadOnly[str, FieldValue],
        note: Note | None,
        marker: EffectMarker,
        *,
        returned: frozenset[str] = frozenset(),
        desk: ReadOnly[str, str] = NO_DESK,
        mentions: Sequence[str] = (),
    ) -> None:
        """Write fields and one internal note in one request.

        Args:
            mentions: Logins of people whom the note calls; whoever cannot be called is left out.
            desk: The helpdesk's own attributes to set: `state`, `owner` (a login), `priority`, `group`.
            returned: Names among the changes whose value is somebody else's, given back; only these may be
                fields of agents.

        Raises:
            OutcomeUnknown: No answer came; it may have happened.
            Rejected: A value was refused.
        """
        ...

    def send_letter(self, ticket: Ticket, letter: OutgoingLetter, marker: EffectMarker) -> None:
        """Hand a letter to the group's mail, to the address in the customer's record (one call).

        The one way on which Ombud writes an article that leaves the house (contract 1, 6.4).

        Raises:
            OutcomeUnknown: No answer came; it may have happened.
            Rejected: There is no address that the mail takes.
        """
        ...

    def propose_letter(self, ticket_id: int, letter: OutgoingLetter) -> bool:
        """Leave a letter as the ticket's shared draft (two calls); True when it stands there.

        A draft of somebody else is never overwritten, and a group may have none (contract 6.5).
        """
        ...

    def change_article(self, ticket_id: int, change: ArticleChange) -> None:
        """Hide an article from the customer, highlight ranges in it, or both (one call); nothing else of it.

        One that is gone is passed over: nobody sees it any more.

        Raises:
            OutcomeUnknown: No answer came; it may have happened.
        """
        ...

    def find_customer(self, email: str) -> int | None:
        """Id of the user with an e-mail address, None when none is found (one call)."""
        ...

    def make_customer(self, customer: NewCustomer) -> int:
        """Make a customer's record and answer its id (one call).

        Raises:
            OutcomeUnknown: No answer came; it may have happened.
            Rejected: A value was refused: the address is taken, or is none.
        """
        ...

    def create_ticket(self, ticket: NewTicket) -> MadeTicket:
        """Make a ticket with the customer's words as its first article (one call).

        Raises:
            OutcomeUnknown: No answer came; it may have happened.
            Rejected: A value was refused.
        """
        ...

    def ask_partner(self, ticket: PartnerTicket, marker: EffectMarker) -> MadeTicket:
        """Make a ticket that asks a partner, with one internal note of ours as its first article.

        One call, one more for a customer who is named by login. `find_ticket` finds it by the effect's id.

        Raises:
            OutcomeUnknown: No answer came; it may have happened.
            Rejected: A value was refused, or nobody has that login.
        """
        ...

    def link_partner(self, complaint: Ticket, ticket_id: int) -> None:
        """Show a partner's ticket as a child of its complaint (two calls); one that is linked stays so.

        Raises:
            OutcomeUnknown: No answer came; it may have happened.
        """
        ...

    def relatives(self, ticket_id: int) -> tuple[int, ...]:
        """Ids of the tickets that a ticket is linked to as parent or child (one call)."""
        ...

    def find_ticket(self, mark: str, since: datetime) -> MadeTicket | None:
        """The ticket with a mark among those that the service account made since an instant (UTC)."""
        ...

    def changed_since(self, since: datetime, after_id: int) -> Iterator[Change]:
        """Tickets changed at or after `since` (UTC), by (updated_at, id), no page skipped."""
        ...

    def created_between(self, since: datetime, until: datetime) -> Iterator[Creation]:
        """Tickets made from `since` to `until` (UTC, both included), by (created_at, id)."""
        ...

    def myself(self) -> int:
        """User id of the service account. Asked once a process."""
        ...
