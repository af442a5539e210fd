"""What Ombud makes in a helpdesk: a customer's record, a customer's ticket, a ticket that asks a partner."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """A customer whom the helpdesk does not know; one of these is given at least."""

    name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file of a ticket to be made.

    Attributes:
        content: Base64 (RFC 4648), without line ends.
    """

    filename: str = field(repr=False)
    mime_type: str
    content: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewTicket:
    """A ticket to be made, with the customer's words as its first article.

    Attributes:
        group: Name of the group.
        customer: His id, or an e-mail address whose record the helpdesk finds or makes.
        body: Plain text.
        channel: The helpdesk's article type: phone, web, note. Never `email`, which would be sent.
        mark: Written into the ticket, so that it is found again when no answer came.
    """

    group: str
    customer: int | str = field(repr=False)
    title: str = field(repr=False)
    body: str = field(repr=False)
    channel: str
    mark: str
    files: tuple[NewFile, ...] = ()


@dataclass(frozen=True, slots=True)
class PartnerTicket:
    """A ticket that asks a partner, to be made; it holds no personal data.

    Attributes:
        group: Name of the partner's group.
        customer: Login of the technical customer; an address whose record is missing is made.
        html: Body.
        complaint_id: Id of the ticket that it asks about.
    """

    group: str
    customer: str = field(repr=False)
    title: str = field(repr=False)
    html: str = field(repr=False)
    complaint_id: int


@dataclass(frozen=True, slots=True)
class MadeTicket:
    """A ticket that was made."""

    id: int
    number: str
