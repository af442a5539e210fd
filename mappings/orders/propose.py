"""*propose* and *carry_out*: a solution is proposed, and what was decided is done."""

from __future__ import annotations

from mappings.facts import FactKind
from mappings.history import Order
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.texts import say
from mappings.verbs import Verb
from mappings.workflow.gate import proposal_approved


class Propose:
    """Note line: a reason, which is not kept. What is proposed stands in the agent's own note."""

    verb = Verb.PROPOSE

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Put it on record; a later proposal takes the place of an earlier one and is approved anew."""
        del view
        return Taken("proposed", (fact_of(order, FactKind.PROPOSED),))

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say whether somebody must approve it."""
        del order, taken, after
        four_eyes = "carry_out" in view.mapping.second_pair_of_eyes
        return [say(view.mapping.language, "order.proposed_waits" if four_eyes else "order.proposed")]


class CarryOut:
    """Note line: a reason, which is not kept."""

    verb = Verb.CARRY_OUT

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Where the mapping asks for a second pair of eyes, only what another agent has approved."""
        if "carry_out" in view.mapping.second_pair_of_eyes and not proposal_approved(view.facts):
            return Refused("not_approved")
        return Taken("carried_out", (fact_of(order, FactKind.CARRIED_OUT),))

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say what follows."""
        del order, taken, after
        return [say(view.mapping.language, "order.carried_out")]
