"""A failure becomes visible on the ticket: stage "needs help", one note with code, reason and next try."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from mappings import fields, note
from mappings.fields import FieldValue
from mappings.history import orders
from mappings.mapping import Mapping
from mappings.models import Author, Case, EffectMarker, Ticket
from mappings.plan import Decision, Note, NoteKind, Plan, Reason
from mappings.stages import Stage
from mappings.texts import say
from mappings.verbs import Verb

NEXT_TRIES: Final = (timedelta(hours=1), timedelta(hours=4), timedelta(hours=24))
"""Time until work that was given up is tried again by itself; the last one repeats."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Work on a ticket that was given up.

    Attributes:
        error: Code of the error.
        reference: What the agent can quote to the operator.
        next_try: When it is tried again by itself, UTC.
    """

    error: str
    reference: str
    next_try: datetime


def next_try(now: datetime, failures: int) -> datetime:
    """When to try again.

    Args:
        now: UTC.
        failures: How often the ticket was given up in a row, this time included.
    """
    return now + NEXT_TRIES[min(max(failures, 1), len(NEXT_TRIES)) - 1]


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
    return held[fields.STAGE.name] == Stage.NEEDS_HELP or last == NoteKind.FAILURE_ALONE


def failure_plans(ticket: Ticket, case: Case, mapping: Mapping, failure: Failure) -> tuple[Plan, ...]:
    """Plans that say "needs help", the fullest first; the next is for a helpdesk that refuses the first.

    A ticket that says so already is told the new time of the next try, without a note; unless an agent
    ordered *retry*, which is never answered with silence.
    """
    retried = _is_retried(ticket, case)
    changes: dict[str, FieldValue] = {
        name: value
        for name, value in (
            (fields.STAGE.name, Stage.NEEDS_HELP.value),
            (fields.NEXT_STEP.name, say(mapping.language, "step.help")),
            (fields.NEXT_STEP_AT.name, failure.next_try),
        )
        if name in ticket.fields and ticket.fields[name] != value
    }
    if retried:
        box = (fields.ACTION.name, fields.ACTION_NOTE.name)
        changes.update(dict.fromkeys(name for name in box if ticket.fields.get(name) is not None))
    history_id = ticket.history.last_id if retried and ticket.history is not None else case.history_id
    if says_help(ticket.fields, ticket.markers) and not retried:
        later = {name: changes[name] for name in (fields.NEXT_STEP_AT.name,) if name in changes}
        stands = ticket.fields.get(fields.STAGE.name) == Stage.NEEDS_HELP
        return (_plan(case, None, failure, later, history_id),) if later and stands else ()
    said = note.failed(mapping, failure.error, failure.reference, failure.next_try, retried=retried)
    alone = note.failed(
        mapping, failure.error, failure.reference, failure.next_try, kind=NoteKind.FAILURE_ALONE
    )
    last = _plan(case, alone, failure, {}, case.history_id)
    return (_plan(case, said, failure, changes, history_id), last) if changes else (last,)


def _is_retried(ticket: Ticket, case: Case) -> bool:
    """True when *retry* is all that an agent ordered since we last looked."""
    if ticket.history is None:
        return False
    waiting = orders(ticket.history, after_id=case.history_id)
    return bool(waiting) and all(
        order.verb == Verb.RETRY and order.author is Author.AGENT for order in waiting
    )


def _plan(
    case: Case, said: Note | None, failure: Failure, changes: dict[str, FieldValue], history_id: int
) -> Plan:
    return Plan(
        Decision("other", is_complaint=False, is_loan=False),
        changes=MappingProxyType(changes),
        note=said,
        theirs=case.theirs,
        history_id=history_id,
        reasons=(Reason("failed", (("error", failure.error),)),),
    )
