"""A ticket that an agent split from a complaint: what the customer said there was received then, not now."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from mappings import facts as reading
from mappings.facts import FactKind
from mappings.models import Case, Fact, Sender, Ticket

_SOURCE: Final = "split:"


def may_be_split(ticket: Ticket) -> bool:
    """True when its first article is the customer's and somebody else made the ticket of it.

    A call that an agent took down looks the same; only the helpdesk's links tell them apart.
    """
    first = next(iter(ticket.articles), None)
    return (
        first is not None
        and first.sender is Sender.CUSTOMER
        and ticket.created_by_id not in (0, ticket.customer_id)
    )


def split_facts(case: Case, now: datetime) -> tuple[Fact, ...]:
    """What comes over from the complaint that a new ticket was split from: its receipt and acknowledgement.

    The receipt is that of the whole complaint, also where a later mail was split off: a duty is rather early
    than late, and an agent who knows better says so with `record`.

    Args:
        now: UTC.
    """
    if case.split_from is None:
        return ()
    ticket_id, facts = case.split_from
    source = f"{_SOURCE}{ticket_id}"
    received = reading.received(facts)
    if received is None:
        return ()
    told = reading.of_kind(facts, FactKind.ACKNOWLEDGED) if reading.is_acknowledged(facts) else ()
    return (
        Fact(FactKind.SPLIT.value, now, source, value=str(ticket_id)),
        Fact(FactKind.RECEIVED.value, received.at, f"{source}:receipt.0", value=received.value),
        *(Fact(fact.kind, fact.at, f"{source}:acknowledgement") for fact in told[-1:]),
    )
