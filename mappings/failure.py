"""A failure becomes visible on the ticket: stage "needs help" and one note."""

from __future__ import annotations

from html import escape
from types import MappingProxyType
from typing import Final

from mappings import fields
from mappings.mapping import Language, Mapping
from mappings.models import Ticket
from mappings.plan import Decision, Note, NoteKind, Plan, Reason

NEEDS_HELP: Final = "needs_help"

_TEXTS: Final[dict[Language, tuple[str, str]]] = {
    Language.EN: (
        "Ombud needs help with this ticket",
        "<p>Ombud could not finish its work on this ticket: <code>{error}</code>.</p>"
        "<p>Nothing was lost and nothing was sent. Deadlines keep running. Please tell your administrator the "
        "reference <b>{reference}</b>; any change of this ticket makes Ombud try again.</p>",
    ),
    Language.ZH: (
        "本工单需要协助",
        "<p>Ombud 未能完成对本工单的处理:<code>{error}</code>。</p>"
        "<p>没有丢失任何内容,也没有对外发送任何内容;各项时限仍在继续。请将编号 <b>{reference}</b> 告知管理员;"
        "本工单的任何变更都会使 Ombud 重新尝试。</p>",
    ),
}


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
    subject, html = _TEXTS[mapping.language]
    note = Note(NoteKind.FAILURE, subject, html.format(error=escape(error), reference=escape(reference)))
    nothing = Decision("other", is_complaint=False, is_loan=False)
    reasons = (Reason("failed", (("error", error),)),)
    stage = MappingProxyType({fields.STAGE.name: NEEDS_HELP})
    return (
        Plan(nothing, changes=stage, note=note, reasons=reasons),
        Plan(nothing, note=note, reasons=reasons),
    )
