"""The one entrance: a masked ticket, a case, a mapping and an instant → a plan."""

from __future__ import annotations

from datetime import datetime

from mappings.mapping import Mapping
from mappings.models import Case, Fact, MaskedTicket
from mappings.plan import Decision, Plan


def decide(ticket: MaskedTicket, case: Case, mapping: Mapping, now: datetime) -> Plan:
    """Decide what has to be done to a ticket; pure and total.

    Args:
        ticket: The ticket as it is at this moment, masked.
        case: What Ombud remembers of it; `Case(ticket_id)` for a new one.
        mapping: The site's mapping.
        now: The present instant, UTC.
    """
    del mapping, now
    facts = () if case.facts else (Fact("received", ticket.created_at, "ticket"),)
    return Plan(Decision("other", is_complaint=False, is_loan=False), facts=facts)
