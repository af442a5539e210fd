"""Answers to the survey as rows: one for a ticket and an occasion; comments lie sealed elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, delete, literal, select, update
from sqlalchemy.dialects.postgresql import insert

from integration.store.schema import fact, sealed, survey_answer
from mappings.facts import FactKind
from mappings.workflow.satisfaction import SURVEY

SEALED_AS: Final = "survey"
"""Purpose of the rows in `sealed` that hold what was written with an answer."""


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """An answer.

    Attributes:
        answered_at: UTC.
        comment: Reference of the sealed text; None where nothing was written.
    """

    occasion: str
    score: int
    answered_at: datetime
    comment: str | None


def add(
    connection: Connection,
    *,
    helpdesk: str,
    ticket_id: int,
    occasion: str,
    score: int,
    language: str,
    answered_at: datetime,
) -> int | None:
    """Store an answer, whose ticket is enqueued in the same transaction.

    Returns:
        Its id; None when that occasion was answered already, and nothing was changed.
    """
    added: int | None = connection.scalar(
        insert(survey_answer)
        .values(
            helpdesk=helpdesk,
            ticket_id=ticket_id,
            occasion=occasion,
            score=score,
            language=language,
            answered_at=answered_at,
            enqueued_at=answered_at,
        )
        .on_conflict_do_nothing(index_elements=["helpdesk", "ticket_id", "occasion"])
        .returning(survey_answer.c.id)
    )
    return added


def with_comment(connection: Connection, number: int, reference: str) -> None:
    """Say where what was written lies sealed."""
    connection.execute(update(survey_answer).where(survey_answer.c.id == number).values(comment=reference))


def is_answered(connection: Connection, helpdesk: str, ticket_id: int, occasion: str) -> bool:
    """True when that occasion has its answer."""
    found = connection.scalar(
        select(survey_answer.c.id).where(
            survey_answer.c.helpdesk == helpdesk,
            survey_answer.c.ticket_id == ticket_id,
            survey_answer.c.occasion == occasion,
        )
    )
    return found is not None


def untold(connection: Connection, helpdesk: str, ticket_id: int) -> list[StoredAnswer]:
    """Answers of a ticket that no fact tells yet, oldest first."""
    told = (
        select(fact.c.id)
        .where(
            fact.c.helpdesk == survey_answer.c.helpdesk,
            fact.c.ticket_id == survey_answer.c.ticket_id,
            fact.c.kind == FactKind.SATISFACTION.value,
            fact.c.source == literal(SURVEY) + survey_answer.c.occasion,
        )
        .exists()
    )
    rows = connection.execute(
        select(
            survey_answer.c.occasion,
            survey_answer.c.score,
            survey_answer.c.answered_at,
            survey_answer.c.comment,
        )
        .where(survey_answer.c.helpdesk == helpdesk, survey_answer.c.ticket_id == ticket_id, ~told)
        .order_by(survey_answer.c.id)
    )
    return [StoredAnswer(*row) for row in rows]


def hand_over(connection: Connection, helpdesk: str, source: int, target: int) -> int:
    """Give answers that no fact tells yet to the ticket into which theirs was merged, with what was written.

    The first ticket keeps a row an occasion, so that its link is not answered a second time.

    Returns:
        How many were given over now.
    """
    given = 0
    for one in untold(connection, helpdesk, source):
        row = connection.execute(
            select(survey_answer).where(
                survey_answer.c.helpdesk == helpdesk,
                survey_answer.c.ticket_id == source,
                survey_answer.c.occasion == one.occasion,
            )
        ).one()
        moved = row._asdict() | {"ticket_id": target}
        del moved["id"]
        given += connection.execute(
            insert(survey_answer)
            .values(moved)
            .on_conflict_do_nothing(index_elements=["helpdesk", "ticket_id", "occasion"])
        ).rowcount
        connection.execute(
            update(sealed)
            .where(sealed.c.reference == one.comment, sealed.c.ticket_id == source)
            .values(ticket_id=target)
        )
    return given


def forget(connection: Connection, helpdesk: str, ticket_id: int) -> None:
    """Forget the answers of a ticket, with what was written."""
    connection.execute(
        delete(survey_answer).where(
            survey_answer.c.helpdesk == helpdesk, survey_answer.c.ticket_id == ticket_id
        )
    )
    connection.execute(
        delete(sealed).where(
            sealed.c.purpose == SEALED_AS, sealed.c.helpdesk == helpdesk, sealed.c.ticket_id == ticket_id
        )
    )
