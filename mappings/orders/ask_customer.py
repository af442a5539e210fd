"""*ask_customer*: ask for what is still needed. A customer's slowness stops no clock by itself (rule 11)."""

from __future__ import annotations

import re
from typing import Final

from mappings import facts as reading
from mappings.history import Order
from mappings.orders.base import After, LetterWish, Refused, Taken, View
from mappings.orders.letters import cannot_write, items, sends
from mappings.orders.line import dated
from mappings.verbs import Verb

_DAY_FIRST: Final = re.compile(r"[\s,;、]*[0-9-]+[\s,;:、]*")
"""The day with which a line begins, and what stands between it and the first thing."""


class AskCustomer:
    """Note line: what is needed, with `;` between; `send:` before it sends at once, a day first sets a date.

    `2026-12-04 bank statements; contract` is left as a draft, `send: bank statements` goes out.
    """

    verb = Verb.ASK_CUSTOMER

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Ask for something; an empty line asks for nothing."""
        refused = cannot_write(view)
        if refused is not None:
            return refused
        send, rest = sends(order.line)
        day = dated(rest).day
        wanted = items(_DAY_FIRST.sub("", rest, count=1) if day is not None else rest)
        if not wanted:
            return Refused("ask_customer", ("bank statements; contract",))
        if day is not None and day < order.at.astimezone(view.zone).date():
            return Refused("date_over", (order.at.astimezone(view.zone).date().isoformat(),))
        wish = LetterWish("ask_customer", f"{reading.HISTORY}{order.id}", send=send, wanted=wanted, until=day)
        return Taken("letter_asked", (), ("ask_customer",), letter=wish)

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """The letter tells of itself."""
        del order, taken, view, after
        return []
