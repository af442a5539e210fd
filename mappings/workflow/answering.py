"""A final answer that has left the agent, and of which the mail has not said yet what became of it."""

from __future__ import annotations

from mappings.facts import FactKind
from mappings.models import Delivery, Fact, MaskedTicket
from mappings.observe import BEFORE_THE_ANSWER
from mappings.workflow.machine import holding


def answer_waits(ticket: MaskedTicket, facts: tuple[Fact, ...]) -> bool:
    """True while a final answer is on its way: it counts as soon as it is delivered."""
    waiting = {str(head.id) for head in ticket.heads if head.delivery is Delivery.WAITING}
    return not waiting.isdisjoint(_answers(facts))


def answer_failed(facts: tuple[Fact, ...], new: tuple[Fact, ...]) -> bool:
    """True when the mail is heard now to have given up a final answer.

    Args:
        new: What is heard at this moment.
    """
    answers = {f"article:{number}" for number in _answers(facts)}
    return any(fact.kind == FactKind.LETTER_FAILED and fact.source in answers for fact in new)


def _answers(facts: tuple[Fact, ...]) -> frozenset[str]:
    """Ids of the articles that hold a final answer; news that an agent sent with the same order are none."""
    values = (fact.value.partition("/") for fact in holding(facts, FactKind.ANSWER_WRITTEN))
    return frozenset(number for number, _, letter in values if letter not in BEFORE_THE_ANSWER)
