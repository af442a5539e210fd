"""*withdraw*, *reopen* and *close*: the ends of a complaint, and its new beginning."""

from __future__ import annotations

from html import escape
from typing import Final

from mappings.facts import FactKind
from mappings.history import Order
from mappings.letters import refers
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.orders.line import words
from mappings.texts import say
from mappings.verbs import Verb
from mappings.workflow.answering import answer_waits
from mappings.workflow.gate import Part, missing

_OVERRIDE: Final = ("override", "强制", "强制结案")


class Withdraw:
    """The customer takes the complaint back. Note line: how he said so; it is not kept."""

    verb = Verb.WITHDRAW

    def take(self, order: Order, view: View) -> Taken | Refused:
        """He has to have said so: an empty line is an agent's wish, not a customer's."""
        del view
        if not words(order.line):
            return Refused("withdraw", ("by telephone on 2026-11-20",))
        return Taken("withdrawn", (fact_of(order, FactKind.WITHDRAWN),))

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say what is still to be done."""
        del order, taken, after
        return [say(view.mapping.language, "order.withdrawn")]


class Reopen:
    """Work begins again. Note line: a reason, which is not kept."""

    verb = Verb.REOPEN

    def take(self, order: Order, view: View) -> Taken | Refused:
        """What was answered, closed or filed counts no longer; its facts stay."""
        del view
        return Taken("reopened", (fact_of(order, FactKind.REOPENED, value="order"),), desk={"state": "open"})

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say so."""
        del order, taken, after
        return [say(view.mapping.language, "order.reopened")]


class Close:
    """Note line: empty; or `override` and a reason, for a lead only, when something is missing (A13)."""

    verb = Verb.CLOSE

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Nothing may be missing, unless a lead answers for it."""
        parts = missing_parts(view)
        found = words(order.line)
        fact = fact_of(order, FactKind.CLOSED)
        if not parts:
            return Taken("closed", (fact,), desk={"state": "closed"})
        if not found or found[0] not in _OVERRIDE:
            if parts == (Part.ANSWER,) and answer_waits(view.ticket, view.facts):
                return Refused("answer_on_its_way")
            return Refused("close", parts)
        if len(found) == 1:
            return Refused("override_reason")
        if not _is_lead(order, view):
            return Refused("override_lead", parts)
        overridden = fact_of(order, FactKind.OVERRIDDEN, value=",".join(parts))
        return Taken("closed_despite", (fact, overridden), parts, desk={"state": "closed"})

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say that it is closed, and what was missing."""
        del order, after
        speak = view.mapping.language
        listed = say(speak, "comma").join(escape(say(speak, f"part.{part}")) for part in taken.detail)
        return [say(speak, f"order.{taken.code}", missing=listed)]


def missing_parts(view: View) -> tuple[Part, ...]:
    """What is missing before the complaint can be closed."""
    return missing(view.ticket.fields, view.facts, view.mapping, refers=refers(view.law.jurisdiction))


def _is_lead(order: Order, view: View) -> bool:
    """True when the history tells that a lead of the group gave the order."""
    history = view.ticket.history
    login = history.logins.get(order.by_id, "") if history is not None else ""
    return any(lead.login == login.casefold() for lead in view.mapping.leads_of(view.ticket.group))
