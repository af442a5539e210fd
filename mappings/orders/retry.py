"""*retry*: look again at once, and say what happened."""

from __future__ import annotations

from html import escape

from mappings import fields
from mappings.history import Order
from mappings.orders.base import After, Refused, Taken, View
from mappings.stages import Stage
from mappings.texts import say
from mappings.verbs import Verb


class Retry:
    """The order itself brings the ticket here, so that there is only to tell; never without a word (A7)."""

    verb = Verb.RETRY

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Always."""
        del order
        helped = view.ticket.fields.get(fields.STAGE.name) == Stage.NEEDS_HELP
        return Taken("retried.help" if helped else "retried")

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say how it went and what changed."""
        del order
        speak = view.mapping.language
        if after.stage == Stage.NEEDS_HELP:
            return [say(speak, "order.retried.again", error=escape(view.ticket.withheld_by))]
        names = [
            f"<code>{escape(name)}</code>" for name in after.changes if name.startswith("complaint_")
            and name not in (fields.ACTION.name, fields.ACTION_NOTE.name)
        ]  # fmt: skip
        changed = say(speak, "comma").join(names) or say(speak, "order.nothing")
        stage = escape(str(after.stage or "–"))
        return [say(speak, f"order.{taken.code}", stage=stage, changed=changed)]
