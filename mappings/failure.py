"""A failure becomes visible on the ticket: stage "needs help" and one note."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from mappings import fields, note
from mappings.mapping import Mapping
from mappings.models import Ticket
from mappings.plan import Decision, NoteKind, Plan, Reason

NEEDS_HELP: Final = "needs_help"


def failure_plans(ticket: Ticket, mapping: Mapping, error: str, reference: str) -> tuple[Plan, ...]:
    """Plans that say "needs help", the fullest first; the next is for a helpdesk that refuses the first.

    Args:
        error: Code of the error.
        reference: What the agent can quote to the operator.

    Returns:
        Empty when the ticket says so already.
    """
    if ticket.fields.get(fields.STAGE.name) == NEEDS_HELP:
        return ()
    if ticket.markers and ticket.markers[-1].kind == NoteKind.FAILURE:
        # the helpdesk refused the stage before; the note stands already
        return ()
    failed = note.failed(mapping, error, reference)
    nothing = Decision("other", is_complaint=False, is_loan=False)
    reasons = (Reason("failed", (("error", error),)),)
    stage = MappingProxyType({fields.STAGE.name: NEEDS_HELP})
    return (
        Plan(nothing, changes=stage, note=failed, reasons=reasons),
        Plan(nothing, note=failed, reasons=reasons),
    )
