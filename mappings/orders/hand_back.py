"""*hand_back*: a field that an agent took over is proposed by Ombud again, or an owner is chosen anew."""

from __future__ import annotations

from html import escape

from mappings import facts as reading
from mappings import fields
from mappings.codes import code_of
from mappings.facts import FactKind
from mappings.fields import BY_NAME
from mappings.history import Order
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.orders.line import words
from mappings.ownership import PROPOSED
from mappings.stages import Stage
from mappings.texts import say
from mappings.verbs import Verb
from mappings.workflow.assigning import OWNER

_PREFIX = "complaint_"
_CATEGORY = (fields.PRODUCT.name, fields.ISSUE.name)


class HandBack:
    """Gives back all proposed fields, or those that the note line names: `severity`, `complaint_issue`.

    `owner` alone has somebody else made responsible.
    """

    verb = Verb.HAND_BACK

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Release the fields."""
        if words(order.line) == (OWNER,):
            return _owner(order, view)
        chosen = [word if word.startswith(_PREFIX) else f"{_PREFIX}{word}" for word in words(order.line)]
        if any(name not in PROPOSED for name in chosen):
            return Refused("fields", PROPOSED)
        proposals_off = view.ticket.fields.get(fields.AUTO.name) is False
        confirmed = _CATEGORY if reading.confirmation(view.facts) is not None else ()
        held = tuple(
            name
            for name in PROPOSED
            if (name in view.theirs or name in confirmed) and (name in chosen or not chosen)
        )
        if not held and not proposals_off:
            return Refused("nothing_to_hand_back", PROPOSED)
        fact = fact_of(order, FactKind.HANDED_BACK, value=",".join(dict.fromkeys(chosen)))
        return Taken("handed_back", (fact,), held)

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say what stands in the fields from now on."""
        del order
        speak = view.mapping.language
        if taken.code == "owner_handed_back":
            return [say(speak, "order.owner_handed_back")]
        shown = []
        own = view.mapping.categories.paths
        for name in taken.detail:
            value = code_of(BY_NAME[name], after.changes.get(name, view.ticket.fields.get(name)), own)
            if name in after.theirs:
                continue
            text = say(speak, "order.emptied") if value is None else f"<code>{escape(str(value))}</code>"
            shown.append(say(speak, "order.field", field=f"<code>{escape(name)}</code>", value=text))
        if not shown or after.stage == Stage.NEEDS_HELP:
            return [say(speak, "order.handed_back.on")]
        parts = [say(speak, "order.handed_back", fields=say(speak, "separator").join(shown))]
        if after.changes.get(fields.AUTO.name) is True:
            parts.append(say(speak, "order.handed_back.auto"))
        return parts


def _owner(order: Order, view: View) -> Taken | Refused:
    """The owner is chosen anew, and is not the one who stands there (回避)."""
    if not view.mapping.people:
        return Refused("no_people", ("people",))
    return Taken("owner_handed_back", (fact_of(order, FactKind.HANDED_BACK, value=OWNER),))
