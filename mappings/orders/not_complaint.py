"""*not_complaint*: what the ticket says is no complaint."""

from __future__ import annotations

from mappings.facts import FactKind
from mappings.history import Order
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.texts import say
from mappings.verbs import Verb


class NotComplaint:
    """Ends deadlines and fields of a complaint. A later text of the customer that complains starts anew."""

    verb = Verb.NOT_COMPLAINT

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Put it on record, also when Ombud thought so already: then it is certain."""
        code = "not_complaint" if view.is_complaint else "not_complaint.already"
        return Taken(code, (fact_of(order, FactKind.NOT_COMPLAINT),))

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say what ended."""
        del order, after
        return [say(view.mapping.language, f"order.{taken.code}")]
