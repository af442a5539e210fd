"""Open cases as far as a changed mapping asks for them: codes and ids, no text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, func, select

from integration.store.schema import complaint_case, partner_ticket
from mappings.fields import GROUP, ISSUE
from mappings.stages import Stage

OVER: Final = (Stage.ANSWERED, Stage.CLOSED, Stage.ARCHIVED, Stage.WITHDRAWN, Stage.NOT_COMPLAINT)
"""Stages of cases on which nobody has to work any more."""
UNFILED: Final = (Stage.CLOSED, Stage.WITHDRAWN)
"""Stages after which a case is still to be filed."""


@dataclass(frozen=True, slots=True)
class OpenCase:
    """An open case.

    Attributes:
        group: Where its ticket stands, as last seen; None where that is not known.
        owned: Somebody is responsible.
        settled: A category was written, or an agent chose one.
        issue: What stands in the issue field, a code such as `pricing::fees`; None for nothing.
        confidence: Of our decision, 0 to 1; None where none is kept.
    """

    helpdesk: str
    ticket_id: int
    group: str | None
    owned: bool
    settled: bool
    issue: str | None
    confidence: float | None


def open_cases(connection: Connection) -> Iterator[OpenCase]:
    """Every case that is not over, by helpdesk and id; read from the server in parts."""
    columns = complaint_case.c
    rows = connection.execution_options(yield_per=1000).execute(
        select(
            columns.helpdesk,
            columns.ticket_id,
            columns.seen,
            columns.written,
            columns.theirs,
            columns.owner_id,
            columns.basis,
        )
        .where(columns.stage.in_([stage.value for stage in Stage if stage not in OVER]))
        .order_by(columns.helpdesk, columns.ticket_id)
    )
    for row in rows:
        confidence = (row.basis or {}).get("confidence")
        yield OpenCase(
            row.helpdesk,
            row.ticket_id,
            row.seen.get(GROUP.name),
            owned=row.owner_id is not None,
            settled=row.written.get(ISSUE.name) is not None or ISSUE.name in row.theirs,
            issue=row.seen.get(ISSUE.name),
            confidence=None if confidence is None else confidence / 1000,
        )


def count_unfiled(connection: Connection) -> int:
    """Cases that have ended and are not filed yet."""
    return (
        connection.scalar(
            select(func.count())
            .select_from(complaint_case)
            .where(complaint_case.c.stage.in_([stage.value for stage in UNFILED]))
        )
        or 0
    )


def with_questions(connection: Connection) -> frozenset[tuple[str, int]]:
    """Complaints, by helpdesk and id, that wait for a partner's answer."""
    rows = connection.execute(
        select(partner_ticket.c.helpdesk, partner_ticket.c.parent_id)
        .where(partner_ticket.c.answered_at.is_(None), partner_ticket.c.recalled_at.is_(None))
        .distinct()
    )
    return frozenset((row.helpdesk, row.parent_id) for row in rows)
