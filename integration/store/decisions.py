"""What was last decided about a ticket, as it is stored: codes only."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from integration.store.schema import complaint_case


@dataclass(frozen=True, slots=True)
class StoredDecision:
    """What Ombud last decided about a ticket.

    Attributes:
        stage: As last written; None where nothing was written yet.
        mapping_version: That by which it was decided.
    """

    product: str | None
    issue: str | None
    severity: str | None
    decided: bool
    stage: str | None
    mapping_version: str


def decision_of(connection: Connection, helpdesk: str, ticket_id: int) -> StoredDecision | None:
    """The stored decision about a ticket; None where Ombud never decided about it."""
    columns = complaint_case.c
    row = connection.execute(
        select(
            columns.product,
            columns.issue,
            columns.severity,
            columns.decided,
            columns.stage,
            columns.mapping_version,
        ).where(columns.helpdesk == helpdesk, columns.ticket_id == ticket_id)
    ).one_or_none()
    return None if row is None else StoredDecision(*row)
