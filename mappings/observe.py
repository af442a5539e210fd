"""Facts that the ticket itself tells: when it was received, and whether somebody acknowledged it already."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from mappings import facts as reading
from mappings.facts import FactKind
from mappings.mapping import Mapping
from mappings.models import Case, Fact, MaskedTicket, Sender


def new_facts(ticket: MaskedTicket, case: Case, mapping: Mapping) -> tuple[Fact, ...]:
    """Facts that the case does not hold yet."""
    return tuple(_new_facts(ticket, case, mapping))


def _new_facts(ticket: MaskedTicket, case: Case, mapping: Mapping) -> Iterator[Fact]:
    received = reading.received(case.facts)
    if received is None:
        received = Fact(FactKind.RECEIVED.value, ticket.created_at, reading.TICKET)
        yield received
    if not reading.of_kind(case.facts, FactKind.ACKNOWLEDGED):
        acknowledged = _acknowledgement(ticket, received.at, mapping)
        if acknowledged is not None:
            yield acknowledged


def _acknowledgement(ticket: MaskedTicket, received_at: datetime, mapping: Mapping) -> Fact | None:
    """The first public article by an agent after receipt.

    An auto-reply counts only where the mapping declares its text sufficient (contract 6).
    """
    senders = {Sender.AGENT} | ({Sender.SYSTEM} if mapping.acknowledged_by_auto_reply else set())
    for article in ticket.articles[1:]:
        if not article.internal and article.sender in senders and article.created_at >= received_at:
            return Fact(FactKind.ACKNOWLEDGED.value, article.created_at, f"article:{article.id}")
    return None
