"""Tickets that ask partners, as they are read: which ticket is one, and what partners wrote in it.

Such a ticket is never worked on itself: what happens in it brings its complaint to work.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from integration.errors import NotAllowed, NotFound
from integration.helpdesks.base import Helpdesk
from integration.store import dead_letters, deliveries, partner_tickets
from mappings.models import PARTNER_MARK, Article, Case, Fact, Person, Question, Sender, Ticket
from mappings.sharing.following import articles_told

MERGED: Final = "merged"
"""State of a ticket whose articles have moved to another one."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What partners wrote in a ticket of theirs.

    Attributes:
        answers: Articles that are not ours, each with the id of the ticket, oldest first.
        people: Whom the articles name, for masking.
    """

    answers: tuple[tuple[int, Article], ...] = ()
    people: tuple[Person, ...] = field(default=(), repr=False)


def asks_partner(ticket: Ticket) -> bool:
    """True for a ticket that we made to ask a partner.

    Its first article carries our mark and is as young as the ticket: one that a merge has brought along is
    older.
    """
    first = ticket.articles[0] if ticket.articles else None
    marker = None if first is None else first.marker
    return (
        first is not None
        and marker is not None
        and marker.kind == PARTNER_MARK
        and first.created_at >= ticket.created_at
    )


def tell_complaint(connection: Connection, helpdesk: str, ticket_id: int, newest: int, now: datetime) -> bool:
    """Bring the complaint to work whose partner's ticket has changed, in the caller's transaction.

    Args:
        newest: The newest delivery of the partner's ticket; handled by this.

    Returns:
        False for a ticket that asks no partner, as far as is known; then nothing was done.
    """
    complaint_id = partner_tickets.complaint_of(connection, helpdesk, ticket_id)
    if complaint_id is None:
        return False
    partner_tickets.heard(connection, helpdesk, ticket_id)
    deliveries.add(
        connection,
        source="partner",
        helpdesk=helpdesk,
        ticket_id=complaint_id,
        key=f"partner:{ticket_id}:{newest}",
        received_at=now,
    )
    dead_letters.close_of_ticket(connection, helpdesk, ticket_id, now)
    deliveries.mark_handled(connection, helpdesk, ticket_id, newest, "partner", now)
    return True


def with_answers(ticket: Ticket, case: Case, helpdesk: Helpdesk) -> tuple[Ticket, Case]:
    """A complaint with what partners wrote, where something happened in their tickets (two calls each).

    Raises:
        HelpdeskError: The helpdesk cannot be asked.
    """
    for question in case.questions:
        if not question.heard:
            continue
        found = _answers_to(question, helpdesk)
        if found is None:
            lost = replace(question, lost=True)
            questions = (lost if one == question else one for one in case.questions)
            case = replace(case, questions=tuple(questions))
            continue
        people = (*ticket.people, *found.people)
        ticket = replace(ticket, answers=(*ticket.answers, *found.answers), people=people)
    return ticket, case


def remember(
    connection: Connection, helpdesk: str, ticket: Ticket, case: Case, facts: tuple[Fact, ...]
) -> None:
    """Store what was told of partners; an answer that could not be told stays to be looked at."""
    known = (*case.facts, *facts)
    partner_tickets.remember(connection, helpdesk, known)
    told = articles_told(known)
    untold = {child_id for child_id, article in ticket.answers if article.id not in told}
    for question in case.questions:
        if question.heard and question.ticket_id not in untold:
            partner_tickets.looked(connection, helpdesk, question)


def _answers_to(question: Question, helpdesk: Helpdesk) -> Answers | None:
    """Read what a partner wrote (two calls); None when its ticket cannot be read any more.

    Raises:
        HelpdeskError: The helpdesk cannot be asked.
    """
    try:
        ticket = helpdesk.fetch(helpdesk.look(question.ticket_id), with_people=False)
    except (NotFound, NotAllowed):
        return None
    if ticket.state == MERGED:
        return None
    myself = helpdesk.myself()
    articles = (
        article
        for article in ticket.articles
        if article.marker is None
        and article.created_by_id != myself
        and article.sender in (Sender.AGENT, Sender.CUSTOMER)
    )
    return Answers(tuple((question.ticket_id, article) for article in articles), ticket.people)
