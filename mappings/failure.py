"""A failure becomes visible on the ticket: stage "needs help" and one note."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from mappings import fields, note
from mappings.fields import FieldValue
from mappings.mapping import Mapping
from mappings.models import EffectMarker, Ticket
from mappings.plan import Decision, Note, NoteKind, Plan, Reason

NEEDS_HELP: Final = "needs_help"


def says_help(held: ReadOnly[str, FieldValue], markers: Sequence[EffectMarker]) -> bool:
    """True when a ticket says already that it needs help, so that nothing is said twice.

    The stage alone tells, so that a second failure after a recovery is visible again. Where the helpdesk has
    no stage, or refused ours, the last note tells.

    Args:
        held: Our own fields as they stand on the ticket.
        markers: Marks of our notes, oldest first.
    """
    last = markers[-1].kind if markers else ""
    if fields.STAGE.name not in held:
        return last in (NoteKind.FAILURE, NoteKind.FAILURE_ALONE)
    return held[fields.STAGE.name] == NEEDS_HELP or last == NoteKind.FAILURE_ALONE


def failure_plans(ticket: Ticket, mapping: Mapping, error: str, reference: str) -> tuple[Plan, ...]:
    """Plans that say "needs help", the fullest first; the next is for a helpdesk that refuses the first.

    Args:
        error: Code of the error.
        reference: What the agent can quote to the operator.

    Returns:
        Empty when the ticket says so already.
    """
    if says_help(ticket.fields, ticket.markers):
        return ()
    alone = _plan(note.failed(mapping, error, reference, kind=NoteKind.FAILURE_ALONE), error, {})
    if fields.STAGE.name not in ticket.fields:
        return (alone,)
    stage: dict[str, FieldValue] = {fields.STAGE.name: NEEDS_HELP}
    return _plan(note.failed(mapping, error, reference), error, stage), alone


def _plan(failed: Note, error: str, changes: dict[str, FieldValue]) -> Plan:
    return Plan(
        Decision("other", is_complaint=False, is_loan=False),
        changes=MappingProxyType(changes),
        note=failed,
        reasons=(Reason("failed", (("error", error),)),),
    )
