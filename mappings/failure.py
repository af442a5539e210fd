"""A failure becomes visible on the ticket: stage "needs help" and one note."""

from __future__ import annotations

from types import MappingProxyType

from mappings import fields
from mappings.mapping import Mapping
from mappings.models import Case, Ticket
from mappings.note import failure_note
from mappings.plan import Decision, NoteKind, Plan, Reason

NEEDS_HELP = "needs_help"


def failure_plans(
    ticket: Ticket, case: Case, mapping: Mapping, error: str, reference: str
) -> tuple[Plan, ...]:
    """Plans that say "needs help", the fullest first; the next is for a helpdesk that refuses the first.

    Args:
        error: Code of the error.
        reference: What the agent can quote to the operator.

    Returns:
        Empty when the ticket says so already.
    """
    del case
    if ticket.fields.get(fields.STAGE.name) == NEEDS_HELP:
        return ()
    note = failure_note(mapping, error=error, reference=reference)
    nothing = Decision("other", is_complaint=False, is_loan=False)
    reasons = (Reason("failed", (("error", error),)),)
    only_note = Plan(nothing, note=note, reasons=reasons)
    with_stage = Plan(
        nothing, changes=MappingProxyType({fields.STAGE.name: NEEDS_HELP}), note=note, reasons=reasons
    )
    if ticket.markers and ticket.markers[-1].kind == NoteKind.FAILURE:
        # the helpdesk refused the stage before; the note stands already
        return ()
    return (with_stage, only_note)
