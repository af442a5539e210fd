"""*escalate*: to the lead of the group, or to whom the law names next."""

from __future__ import annotations

from typing import Final

from mappings.facts import FactKind
from mappings.history import Order
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.orders.line import words
from mappings.texts import say
from mappings.verbs import Verb

_NEXT: Final = ("ombudsman", "instance", "申诉专员", "上级")


class Escalate:
    """Note line: empty or a reason for the lead; `ombudsman` when it goes to the next instance of the law."""

    verb = Verb.ESCALATE

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Give it to the lead; clocks of the next instance start only where that is said."""
        found = words(order.line)
        if found and found[0] in _NEXT:
            return Taken("escalated_next", (fact_of(order, FactKind.ESCALATED),))
        leads = view.mapping.leads_of(view.ticket.group)
        fact = fact_of(order, FactKind.ESCALATED_WITHIN, value="lead")
        if not leads:
            return Refused("no_lead", ("people[].lead", "leads"))
        loads = view.case.loads
        if loads is None:
            return Taken("escalated", (fact,), asks_for_loads=True)
        known = next((lead.login for lead in leads if lead.login in loads), None)
        if known is None:
            # a login that the helpdesk does not know would have the whole write refused
            return Refused("lead_unknown", ("people[].login",))
        return Taken("escalated", (fact,), desk={"owner": known})

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say who has it now."""
        del order, after
        return [say(view.mapping.language, f"order.{taken.code}")]
