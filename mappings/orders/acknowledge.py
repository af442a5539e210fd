"""*acknowledge*: tell the customer that the complaint has arrived, or put on record that somebody has."""

from __future__ import annotations

from mappings import facts as reading
from mappings.facts import FactKind
from mappings.history import Order
from mappings.models import Fact
from mappings.orders.base import After, LetterWish, Refused, Taken, View, fact_of
from mappings.orders.letters import cannot_write
from mappings.orders.line import dated, end_of
from mappings.texts import say
from mappings.verbs import Verb


class Acknowledge:
    """Note line: empty to send the letter; a day, when it was done in another way: `2026-11-20 phone`."""

    verb = Verb.ACKNOWLEDGE

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Never twice: what has been acknowledged is only told."""
        if reading.is_acknowledged(view.facts):
            done = reading.of_kind(view.facts, FactKind.ACKNOWLEDGED)[-1]
            zone = view.zone_of(FactKind.ACKNOWLEDGED)
            return Refused("acknowledged", (done.at.astimezone(zone).date().isoformat(),))
        line = dated(order.line)
        if line.day is not None:
            return _elsewhere(order, view, line.day.isoformat())
        refused = cannot_write(view)
        if refused is not None:
            return refused
        if any(head.letter == "acknowledgement" and head.delivery == "waiting" for head in view.ticket.heads):
            return Refused("on_its_way")
        wish = LetterWish("acknowledgement", f"{reading.HISTORY}{order.id}", send=True)
        return Taken("letter_asked", (), ("acknowledgement",), letter=wish)

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say what stands on record; the letter tells of itself."""
        del order, after
        if taken.letter is not None:
            return []
        return [say(view.mapping.language, "order.acknowledged", date=taken.detail[0])]


def _elsewhere(order: Order, view: View, day: str) -> Taken | Refused:
    """It was done by telephone, by post, at the counter."""
    zone = view.zone_of(FactKind.ACKNOWLEDGED)
    on = dated(order.line).day
    today = order.at.astimezone(zone).date()
    received = reading.received(view.facts)
    if on is None or on > today:
        return Refused("date_ahead", (today.isoformat(),))
    if received is not None and on < received.at.astimezone(zone).date():
        return Refused("date_before", (received.at.astimezone(zone).date().isoformat(),))
    fact = Fact(FactKind.ACKNOWLEDGED.value, end_of(on, zone, order.at), fact_of(order, "").source)
    return Taken("acknowledged", (fact,), (day,))
