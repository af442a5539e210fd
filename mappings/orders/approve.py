"""*approve*: somebody else than the one who asked allows it: a longer time, a proposal, a rejection."""

from __future__ import annotations

from html import escape

from mappings import facts as reading
from mappings import fields
from mappings.facts import FactKind
from mappings.history import Order
from mappings.models import Fact
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.orders.extend import pending
from mappings.texts import say
from mappings.verbs import Verb
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
        if _by(asked, view) == order.by_id:
            return Refused("own_order")
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
    if proposals and not proposal_approved(view.facts) and not holding(view.facts, FactKind.RESPONSE_SENT):
        if _by(proposals[-1], view) == order.by_id:
            return Refused("own_order")
        return Taken("approved_proposal", (fact_of(order, FactKind.APPROVED, value=PROPOSAL),))
    answers = holding(view.facts, FactKind.ANSWER_WRITTEN)
    rejected = view.ticket.fields.get(fields.OUTCOME.name) == REJECTED
    if rejected and holding(view.facts, FactKind.RESPONSE_SENT):
        if answers and _by(answers[-1], view) == order.by_id:
            return Refused("own_order")
        return Taken("approved_closing", (fact_of(order, FactKind.APPROVED, value=CLOSING),))
    return Refused("nothing_to_approve")


def _by(fact: Fact, view: View) -> int | None:
    """Who ordered what stands on record; None when the history does not tell."""
    number = reading.history_number(fact)
    edits = view.ticket.history.edits if view.ticket.history is not None else ()
    return next((edit.by_id for edit in edits if edit.id == number), None)
