"""*approve*: somebody else than the one who asked allows a longer time."""

from __future__ import annotations

from html import escape

from mappings import facts as reading
from mappings.facts import FactKind
from mappings.history import Order
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.orders.extend import pending
from mappings.texts import say
from mappings.verbs import Verb


class Approve:
    """Approves the last *extend* that waits. The history tells who asked; a typed name is no approval."""

    verb = Verb.APPROVE

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Find what waits, and make sure that another agent asked for it."""
        waiting = pending(view)
        if waiting is None:
            return Refused("nothing_to_approve")
        asked, granted = waiting
        number = reading.history_number(asked)
        edits = view.ticket.history.edits if view.ticket.history is not None else ()
        if any(edit.id == number and edit.by_id == order.by_id for edit in edits):
            return Refused("own_order")
        fact = fact_of(order, FactKind.APPROVED, value=asked.value)
        return Taken("approved", (fact,), (granted.clock, granted.due_date.isoformat()))

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say which date holds from now on."""
        del order, after
        clock, date = taken.detail
        return [say(view.mapping.language, "order.approved", clock=escape(clock), date=date)]
