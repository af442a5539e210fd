"""Questions to a language model as rows, one a version of a ticket's text: codes, numbers and ids only."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from integration.store.schema import opinion
from mappings.models import Opinion
from mappings.opinions.answer import Read, Result


def begin(
    connection: Connection, helpdesk: str, ticket_id: int, version: str, model: str, now: datetime
) -> bool:
    """Put on record that a model is about to be asked; False when it was already, whatever came of it.

    Args:
        now: UTC.
    """
    added = connection.scalar(
        insert(opinion)
        .values(
            helpdesk=helpdesk,
            ticket_id=ticket_id,
            version=version,
            model=model,
            asked_at=now,
            result=Result.NO_ANSWER.value,
        )
        .on_conflict_do_nothing()
        .returning(opinion.c.version)
    )
    return added is not None


def settle(
    connection: Connection,
    helpdesk: str,
    ticket_id: int,
    version: str,
    read: Read,
    *,
    tokens_in: int,
    tokens_out: int,
) -> None:
    """Say what became of it."""
    connection.execute(
        update(opinion)
        .where(opinion.c.helpdesk == helpdesk, opinion.c.ticket_id == ticket_id, opinion.c.version == version)
        .values(
            result=read.result.value, issue=read.issue or None, tokens_in=tokens_in, tokens_out=tokens_out
        )
    )


def of_ticket(connection: Connection, helpdesk: str, ticket_id: int) -> tuple[Opinion, ...]:
    """All that was asked about a ticket, oldest first."""
    rows = connection.execute(
        select(opinion)
        .where(opinion.c.helpdesk == helpdesk, opinion.c.ticket_id == ticket_id)
        .order_by(opinion.c.asked_at, opinion.c.version)
    )
    return tuple(Opinion(row.version, row.result, row.issue or "", row.model) for row in rows)


def forget(connection: Connection, helpdesk: str, ticket_id: int) -> None:
    """Forget all of it, with a ticket that is erased or a case that has expired."""
    connection.execute(
        delete(opinion).where(opinion.c.helpdesk == helpdesk, opinion.c.ticket_id == ticket_id)
    )
