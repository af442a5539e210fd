"""Tickets that ask partners: to which complaint each belongs, and what became of it. Ids, codes, instants."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, or_, select, update

from integration.store.schema import partner_ticket
from mappings.facts import FactKind
from mappings.models import Fact, Question
from mappings.plan import OutgoingQuestion


def intend(
    connection: Connection, helpdesk: str, parent_id: int, effect_id: str, question: OutgoingQuestion
) -> None:
    """Store that a ticket is about to be made."""
    connection.execute(
        insert(partner_ticket).values(
            effect_id=effect_id,
            helpdesk=helpdesk,
            parent_id=parent_id,
            partner=question.partner,
            asked_at=question.asked_at,
            due_at=question.due_at,
        )
    )


def made(connection: Connection, effect_id: str, ticket_id: int, number: str) -> None:
    """The ticket is there."""
    connection.execute(
        update(partner_ticket)
        .where(partner_ticket.c.effect_id == effect_id)
        .values(ticket_id=ticket_id, number=number)
    )


def not_made(connection: Connection, effect_id: str) -> None:
    """The ticket is not there and will not be."""
    connection.execute(
        delete(partner_ticket).where(
            partner_ticket.c.effect_id == effect_id, partner_ticket.c.ticket_id.is_(None)
        )
    )


def of_complaint(connection: Connection, helpdesk: str, parent_id: int) -> tuple[Question, ...]:
    """The questions of a complaint whose tickets are there, oldest first."""
    rows = connection.execute(
        select(partner_ticket)
        .where(
            partner_ticket.c.helpdesk == helpdesk,
            partner_ticket.c.parent_id == parent_id,
            partner_ticket.c.ticket_id.is_not(None),
        )
        .order_by(partner_ticket.c.asked_at, partner_ticket.c.ticket_id)
    )
    return tuple(
        Question(
            ticket_id=row.ticket_id,
            number=row.number,
            partner=row.partner,
            asked_at=row.asked_at,
            due_at=row.due_at,
            heard=row.heard if row.heard > row.looked else 0,
        )
        for row in rows
    )


def complaint_of(connection: Connection, helpdesk: str, ticket_id: int) -> int | None:
    """The complaint to which a partner's ticket belongs; None for every other ticket."""
    parent_id: int | None = connection.scalar(
        select(partner_ticket.c.parent_id).where(
            partner_ticket.c.helpdesk == helpdesk, partner_ticket.c.ticket_id == ticket_id
        )
    )
    return parent_id


def heard(connection: Connection, helpdesk: str, ticket_id: int) -> None:
    """Something happened in a partner's ticket."""
    connection.execute(
        update(partner_ticket)
        .where(partner_ticket.c.helpdesk == helpdesk, partner_ticket.c.ticket_id == ticket_id)
        .values(heard=partner_ticket.c.heard + 1)
    )


def looked(connection: Connection, helpdesk: str, question: Question) -> None:
    """What had happened when a question was loaded was looked at; what came since was not."""
    connection.execute(
        update(partner_ticket)
        .where(partner_ticket.c.helpdesk == helpdesk, partner_ticket.c.ticket_id == question.ticket_id)
        .values(looked=question.heard)
    )


def remember(connection: Connection, helpdesk: str, facts: Iterable[Fact]) -> None:
    """Note when partners answered and questions were taken back, as facts of a complaint tell it."""
    columns = {
        FactKind.PARTNER_ANSWERED: partner_ticket.c.answered_at,
        FactKind.PARTNER_RECALLED: partner_ticket.c.recalled_at,
    }
    for fact in facts:
        column = columns.get(FactKind(fact.kind)) if fact.kind in columns else None
        if column is None:
            continue
        connection.execute(
            update(partner_ticket)
            .where(
                partner_ticket.c.helpdesk == helpdesk,
                partner_ticket.c.ticket_id == int(fact.value),
                or_(column.is_(None), column > fact.at),
            )
            .values({column: fact.at})
        )


def hand_over(connection: Connection, helpdesk: str, source: int, target: int) -> bool:
    """Give the questions of a complaint to the one into which it was merged.

    Returns:
        True when something happened in one of their tickets that was not looked at yet.
    """
    found = connection.execute(
        update(partner_ticket)
        .where(partner_ticket.c.helpdesk == helpdesk, partner_ticket.c.parent_id == source)
        .values(parent_id=target)
        .returning(partner_ticket.c.heard > partner_ticket.c.looked)
    )
    return any(found.scalars().all())


def forget(connection: Connection, helpdesk: str, parent_id: int) -> None:
    """Forget the questions of a complaint."""
    connection.execute(
        delete(partner_ticket).where(
            partner_ticket.c.helpdesk == helpdesk, partner_ticket.c.parent_id == parent_id
        )
    )
