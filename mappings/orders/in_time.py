"""Letters that a law knows only for a while: the summary that ends a complaint within its first days."""

from __future__ import annotations

from mappings.clocks import run_clocks
from mappings.history import Order
from mappings.letters import SHIPPED, LetterKind
from mappings.letters.checklist import letter_id
from mappings.letters.kinds import name_of
from mappings.letters.shipped import names_in
from mappings.orders.base import Refused, View


def too_late(kind: str, order: Order, view: View) -> Refused | None:
    """Why a letter can no longer be written under the law that binds; None while it can.

    Args:
        kind: One of `LetterKind`.
    """
    wanted = letter_id(name_of(LetterKind(kind), view.law.jurisdiction, names_in(SHIPPED)))
    while_open = {
        letter.only_while
        for _, pack in view.law.packs(view.mapping)
        for letter in pack.letters
        if letter.id == wanted
    }
    clocks = run_clocks(view.mapping, view.law, view.facts, view.about)
    over = (clock for clock in clocks if clock.id in while_open and clock.due_at < order.at)
    for clock in over:
        return Refused("letter_too_late", (f"{clock.due_date.isoformat()} ({clock.citation})",))
    return None
