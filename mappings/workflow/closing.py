"""A ticket that people closed or that its customer revived, without a verb: what follows from it (A13)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from mappings import observe
from mappings.facts import FactKind
from mappings.fields import STATE
from mappings.history import PEOPLE
from mappings.mapping import Mapping
from mappings.models import Case, Edit, Fact, MaskedTicket
from mappings.ownership import CLOSED_STATE
from mappings.plan import NoteKind
from mappings.stages import Stage
from mappings.workflow.answering import answer_failed, answer_waits
from mappings.workflow.gate import Part, missing
from mappings.workflow.machine import holding

OPEN_STATE: Final = "open"
MOST_REOPENINGS: Final = 3
"""So often a ticket that is closed too early is opened again; then somebody or a trigger means it."""
OVER: Final = (Stage.CLOSED, Stage.ARCHIVED)


@dataclass(frozen=True, slots=True)
class ByHand:
    """What people did with the helpdesk's own state.

    Attributes:
        facts: What it puts on record.
        parts: What is missing for closing; empty when nothing is.
        reopen: The ticket was closed too early and is to be opened again.
    """

    facts: tuple[Fact, ...] = ()
    parts: tuple[Part, ...] = ()
    reopen: bool = False


NOTHING: Final = ByHand()


def by_hand(
    ticket: MaskedTicket,
    case: Case,
    facts: tuple[Fact, ...],
    mapping: Mapping,
    stage: Stage,
    *,
    refers: bool,
    arrived: tuple[Fact, ...] = (),
) -> ByHand:
    """What follows from a closed state that no verb made, and from a complaint after the end.

    A ticket that was closed before Ombud first saw it is left alone. While a final answer is on its way,
    nobody knows whether it is missing; where parts are missing, the complaint is closed once all are there.

    Args:
        stage: As orders and facts leave it.
        refers: As in `mappings.workflow.gate.missing`.
        arrived: What the mail has said since the last look.
    """
    if stage in (*OVER, Stage.WITHDRAWN, Stage.ANSWERED):
        again = _complains_again(ticket, facts)
        if again is not None:
            return ByHand((again,))
    if stage in OVER or not case.summarised:
        return NOTHING
    edit = closed_by(ticket)
    if edit is None or ticket.state != CLOSED_STATE:
        return NOTHING
    parts = missing(ticket.fields, facts, mapping, refers=refers)
    if not parts:
        last = _last_edit(ticket, edit)
        return ByHand((Fact(FactKind.CLOSED.value, last.at, f"history:{last.id}"),))
    if answer_waits(ticket, facts):
        return NOTHING
    if edit.id <= case.history_id and not answer_failed(facts, arrived):
        # told before
        return NOTHING
    reopened = sum(marker.kind == NoteKind.CLOSING for marker in ticket.markers)
    return ByHand(parts=parts, reopen=mapping.closing == "reopen" and reopened < MOST_REOPENINGS)


def closed_by(ticket: MaskedTicket) -> Edit | None:
    """The edit with which somebody closed the ticket; None when nobody did, or it is open again."""
    history = ticket.history
    for edit in reversed(history.edits if history is not None else ()):
        if edit.attribute == STATE.name:
            return edit if edit.after == CLOSED_STATE and edit.author in PEOPLE else None
    return None


def _last_edit(ticket: MaskedTicket, closed: Edit) -> Edit:
    """The edit with which the last missing part was there: the closing one, or one after it."""
    edits = ticket.history.edits if ticket.history is not None else ()
    return max((edit for edit in edits if edit.author in PEOPLE), key=lambda edit: edit.id, default=closed)


def _complains_again(ticket: MaskedTicket, facts: tuple[Fact, ...]) -> Fact | None:
    """The customer complains once more after the answer, the end or the withdrawal."""
    kinds = (FactKind.RESPONSE_SENT, FactKind.CLOSED, FactKind.WITHDRAWN)
    ends = [fact.at for kind in kinds for fact in holding(facts, kind)]
    complaint = observe.complaint_after(ticket, max(ends)) if ends else None
    if complaint is None or complaint.later is None:
        return None
    later = complaint.later
    return Fact(FactKind.REOPENED.value, later.created_at, f"article:{later.id}", value="complaint")
