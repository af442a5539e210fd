"""Who said what stands on record, as the ticket's own history tells it."""

from __future__ import annotations

from mappings import facts as reading
from mappings.models import Fact, MaskedTicket


def who_said(fact: Fact, ticket: MaskedTicket) -> int | None:
    """User id of who gave the order, or wrote the article, that a fact comes from.

    None when nobody can tell: it came over from another ticket, or its history was not read.
    """
    if fact.source.startswith(reading.ARTICLE):
        number = fact.source.removeprefix(reading.ARTICLE)
        return next((head.by_id for head in ticket.heads if str(head.id) == number), None)
    number_of = reading.history_number(fact)
    edits = ticket.history.edits if ticket.history is not None else ()
    return next((edit.by_id for edit in edits if edit.id == number_of), None)
