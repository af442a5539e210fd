"""*ask_feedback*: ask once whether the customer is satisfied; he is free not to say."""

from __future__ import annotations

from mappings import facts as reading
from mappings.facts import FactKind
from mappings.history import Order
from mappings.orders.base import After, LetterWish, Refused, Taken, View
from mappings.orders.letters import cannot_write
from mappings.verbs import Verb
from mappings.workflow.machine import holding


class AskFeedback:
    """Note line: empty."""

    verb = Verb.ASK_FEEDBACK

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Not again when he was asked since the complaint was last reopened."""
        refused = cannot_write(view)
        if refused is not None:
            return refused
        if not view.case.has_survey:
            return Refused("no_survey", ("OMBUD_SURVEY_KEYS", "OMBUD_PUBLIC_URL"))
        if view.ticket.has_address is False:
            return Refused("no_address")
        asked = holding(view.facts, FactKind.LETTER_WRITTEN)
        if any(fact.value.startswith("survey/") for fact in asked):
            return Refused("asked_already")
        wish = LetterWish("survey", f"{reading.HISTORY}{order.id}", send=True)
        return Taken("letter_asked", (), ("survey",), letter=wish)

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """The letter tells of itself."""
        del order, taken, view, after
        return []
