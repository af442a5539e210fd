"""The one entrance: a masked ticket, a case, a mapping and an instant → a plan."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from mappings.mapping import Mapping
from mappings.models import Case, Fact, MaskedTicket
from mappings.plan import Decision, Plan, RunningClock


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


def leading_due_at(clocks: Iterable[RunningClock]) -> datetime | None:
    """When the earliest open answer duty of ours is due, UTC; None when none is open."""
    due = (
        clock.due_at
        for clock in clocks
        if clock.kind == "duty" and clock.answers == "response_sent" and clock.stopped_at is None
    )
    return min(due, default=None)
