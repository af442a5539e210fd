"""A ticket that was merged into another: what customer and partners answer to it belongs to that one."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from integration.store import cases, deliveries, partner_tickets, surveys
from mappings.facts import FactKind
from mappings.plan import Plan


def bring_over(connection: Connection, helpdesk: str, ticket_id: int, plan: Plan, now: datetime) -> None:
    """Bring to a ticket what waits at those that the plan says were merged into it; recorded with the plan.

    Args:
        now: UTC.
    """
    for fact in plan.facts:
        if fact.kind == FactKind.MERGED:
            _bring(connection, helpdesk, int(fact.value), ticket_id, now)


def forward(connection: Connection, helpdesk: str, ticket_id: int, now: datetime) -> None:
    """Send on what has come to a merged ticket since; nothing moves while nobody knows where it went.

    Args:
        now: UTC.
    """
    waits = surveys.untold(connection, helpdesk, ticket_id)
    if not waits and not partner_tickets.of_complaint(connection, helpdesk, ticket_id):
        return
    target = cases.merged_into(connection, helpdesk, ticket_id)
    if target is not None:
        _bring(connection, helpdesk, ticket_id, target, now)


def _bring(connection: Connection, helpdesk: str, source: int, target: int, now: datetime) -> None:
    answers = surveys.hand_over(connection, helpdesk, source, target)
    heard = partner_tickets.hand_over(connection, helpdesk, source, target)
    if answers or heard:
        deliveries.add(
            connection, source="replay", helpdesk=helpdesk, ticket_id=target, key=None, received_at=now
        )
