"""*approve*: somebody else than the one who asked allows it: a longer time, a proposal, a rejection."""

from __future__ import annotations

from html import escape

from mappings import fields
from mappings.facts import FactKind
from mappings.history import Order
from mappings.models import Fact
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.orders.extend import pending
from mappings.texts import say
from mappings.verbs import Verb
from mappings.workflow.authors import who_said
from mappings.workflow.gate import CLOSING, PROPOSAL, REJECTED, proposal_approved
from mappings.workflow.machine import holding


class Approve:
    """Approves what waits: an *extend*, then a *propose*, then the closing of what was rejected.

    The history tells who asked; a typed name is no approval.
    """

    verb = Verb.APPROVE

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Find what waits, and make sure that another agent asked for it."""
        waiting = pending(view)
        if waiting is None:
            return _of_work(order, view)
        asked, granted = waiting
        refused = _not_by(asked, order, view)
        if refused is not None:
            return refused
        fact = fact_of(order, FactKind.APPROVED, value=asked.value)
        return Taken("approved", (fact,), (granted.clock, granted.due_date.isoformat()))

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say which date holds from now on."""
        del order, after
        if taken.code != "approved":
            return [say(view.mapping.language, f"order.{taken.code}")]
        clock, date = taken.detail
        return [say(view.mapping.language, "order.approved", clock=escape(clock), date=date)]


def _of_work(order: Order, view: View) -> Taken | Refused:
    """A proposal, or the closing of a complaint that was rejected."""
    proposals = holding(view.facts, FactKind.PROPOSED)
    answers = holding(view.facts, FactKind.RESPONSE_SENT)
    if answers and view.ticket.fields.get(fields.OUTCOME.name) == REJECTED:
        refused = _not_by(answers[-1], order, view)
        return refused or Taken("approved_closing", (fact_of(order, FactKind.APPROVED, value=CLOSING),))
    if proposals and not proposal_approved(view.facts):
        refused = _not_by(proposals[-1], order, view)
        return refused or Taken("approved_proposal", (fact_of(order, FactKind.APPROVED, value=PROPOSAL),))
    return Refused("nothing_to_approve")


def _not_by(asked: Fact, order: Order, view: View) -> Refused | None:
    """Why somebody may not approve what stands on record; None when another agent asked for it."""
    author = who_said(asked, view.ticket)
    if author is None:
        return Refused("unknown_author")
    return Refused("own_order") if author == order.by_id else None
