"""Customers and tickets made in Zammad (contract 3.2, 3.5).

The article is the customer's: sender Customer, visible to him, plain text. It is never of type `email`, which
would be sent (contract 6.4). A fresh Zammad answers a new ticket of type `web` or `phone` with an auto-reply.

A ticket that asks a partner has a technical customer and one article of ours: type `note`, internal, sender
Agent, so that nothing is sent and nobody outside of the group reads it (contract 1).
"""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from datetime import datetime
from typing import Final

from integration.errors import Rejected
from integration.helpdesks.making import MadeTicket, NewCustomer, NewTicket, PartnerTicket
from integration.helpdesks.zammad.client import ZammadClient
from integration.helpdesks.zammad.models import wire_time
from mappings.models import EffectMarker

MARK: Final = "ombud"
"""Key of our mark in a ticket's `preferences`; its customer can read it."""
INTAKE: Final = "intake"
EFFECT: Final = "effect"
PARENT: Final = "parent"
_TYPES: Final = frozenset({"phone", "web", "note"})
"""Types of which Zammad sends nothing by itself."""
_PAGE: Final = 50


def find_customer(client: ZammadClient, email: str) -> int | None:
    """Id of the user with this address, in any case of letters (one request).

    Zammad finds parts of words, and with a search index a new user some seconds late.
    """
    found = client.search_users(email)
    return next((user.id for user in found if user.email.casefold() == email.casefold()), None)


def make_customer(client: ZammadClient, customer: NewCustomer) -> int:
    """Make a customer's record; the last word of a name of several is the last name (one request).

    Raises:
        Rejected: The address is taken, or is none for Zammad.
        OutcomeUnknown: No answer came; it may be there.
    """
    first, _, last = customer.name.rpartition(" ")
    body: dict[str, object] = {"firstname": first or last, "lastname": last if first else ""}
    if customer.email:
        body["email"] = customer.email
    if customer.phone:
        body["phone"] = customer.phone
    return client.create_user(body).id


def create_ticket(client: ZammadClient, ticket: NewTicket) -> MadeTicket:
    """Make a ticket with its first article (one request).

    Raises:
        OutcomeUnknown: No answer came; it may be there.
        Rejected: A value was refused.
        ValueError: The article is of a type that could be sent.
    """
    if ticket.channel not in _TYPES:
        raise ValueError("an article of this type could be sent")
    made = client.create_ticket(
        {
            "title": ticket.title,
            "group": ticket.group,
            "customer_id": ticket.customer
            if isinstance(ticket.customer, int)
            else f"guess:{ticket.customer}",
            "preferences": {MARK: {INTAKE: ticket.mark}},
            "article": {
                "subject": ticket.title,
                "body": ticket.body,
                "content_type": "text/plain",
                "type": ticket.channel,
                "sender": "Customer",
                "internal": False,
                "attachments": [
                    {"filename": one.filename, "data": one.content, "mime-type": one.mime_type}
                    for one in ticket.files
                ],
            },
        }
    )
    return MadeTicket(made.id, made.number)


def find_ticket(client: ZammadClient, mark: str, since: datetime, myself: int) -> MadeTicket | None:
    """The ticket with a mark, or an effect's id in it, of those that our account made since an instant (UTC).

    Tickets keep the instant at which they were made, so pages do not move.
    """
    condition = {
        "ticket.created_by_id": {"operator": "is", "pre_condition": "specific", "value": [str(myself)]},
        "ticket.created_at": {"operator": "after (absolute)", "value": wire_time(since)},
    }
    page = 1
    while True:
        rows = client.search_marked(condition, page=page, per_page=_PAGE)
        for row in rows:
            if mark in _marks_of(row.preferences):
                return MadeTicket(row.id, row.number)
        if len(rows) < _PAGE:
            return None
        page += 1


def _marks_of(preferences: ReadOnly[str, object]) -> tuple[object, ...]:
    ours = preferences.get(MARK)
    return (ours.get(INTAKE), ours.get(EFFECT)) if isinstance(ours, dict) else ()


def ask_partner(
    client: ZammadClient, ticket: PartnerTicket, marker: EffectMarker, customer_id: int | None
) -> MadeTicket:
    """Make a ticket that asks a partner (one request).

    Args:
        customer_id: Of the technical customer; None has Zammad find or make the record of the address.

    Raises:
        OutcomeUnknown: No answer came; it may be there.
        Rejected: A value was refused.
    """
    if customer_id is None and "@" not in ticket.customer:
        raise Rejected("nobody has the login of the partners' customer", operation="create_ticket")
    mark = {"kind": marker.kind, "parent": ticket.complaint_id, EFFECT: marker.effect_id}
    made = client.create_ticket(
        {
            "title": ticket.title,
            "group": ticket.group,
            "customer_id": f"guess:{ticket.customer}" if customer_id is None else customer_id,
            "preferences": {MARK: mark},
            "article": {
                "subject": ticket.title,
                "body": ticket.html,
                "content_type": "text/html",
                "type": "note",
                "sender": "Agent",
                "internal": True,
                "preferences": {MARK: {**mark, "mapping": marker.mapping_version}},
            },
        }
    )
    return MadeTicket(made.id, made.number)


def link_partner(client: ZammadClient, number: str, complaint_id: int, ticket_id: int) -> None:
    """Make a complaint the parent of a partner's ticket, unless it is (two requests; contract 3.5).

    Raises:
        OutcomeUnknown: No answer came; it may be there.
    """
    links = client.get_links(ticket_id)
    if any((link.link_type, link.link_object_value) == (PARENT, complaint_id) for link in links):
        return
    client.add_link(PARENT, number, ticket_id)
