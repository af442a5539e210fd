"""Orders of agents: one verb a module, the same two steps everywhere.

A new verb is one module here, one line in `HANDLERS`, its name in `mappings.verbs.BUILT` and its sentences in
`packs/notes.yaml`; field option and macro follow from the list.
"""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, replace
from html import escape
from types import MappingProxyType
from typing import Final

from mappings import facts as reading
from mappings import fields
from mappings.clocks.telling import tell_refusal
from mappings.facts import FactKind
from mappings.history import Order, orders
from mappings.mapping import Mapping
from mappings.models import Author, Case, Fact, History, MaskedTicket
from mappings.orders.acknowledge import Acknowledge
from mappings.orders.answer import Answer
from mappings.orders.approve import Approve
from mappings.orders.ask_customer import AskCustomer
from mappings.orders.ask_feedback import AskFeedback
from mappings.orders.base import After, Handler, LetterWish, Refused, Taken, View, fact_of
from mappings.orders.confirm import Confirm
from mappings.orders.ending import Close, Reopen, Withdraw
from mappings.orders.escalate import Escalate
from mappings.orders.explain import Explain
from mappings.orders.extend import Extend
from mappings.orders.hand_back import HandBack
from mappings.orders.hide import Hide
from mappings.orders.hold import Hold
from mappings.orders.not_complaint import NotComplaint
from mappings.orders.pause import Pause, Resume
from mappings.orders.propose import CarryOut, Propose
from mappings.orders.record import Record
from mappings.orders.retry import Retry
from mappings.orders.share import Share
from mappings.stages import Stage
from mappings.texts import say
from mappings.verbs import BUILT, Verb
from mappings.workflow.gate import Part
from mappings.workflow.machine import NOT_AT

HANDLERS: Final[ReadOnly[Verb, Handler]] = MappingProxyType(
    {
        handler.verb: handler
        for handler in (
            Confirm(),
            NotComplaint(),
            HandBack(),
            Acknowledge(),
            AskCustomer(),
            Share(),
            Propose(),
            CarryOut(),
            Answer(),
            AskFeedback(),
            Escalate(),
            Withdraw(),
            Reopen(),
            Close(),
            Record(),
            Extend(),
            Approve(),
            Pause(),
            Resume(),
            Hold(),
            Hide(),
            Retry(),
            Explain(),
        )
    }
)
_READS_TEXT: Final = (
    Verb.CONFIRM,
    Verb.NOT_COMPLAINT,
    Verb.HAND_BACK,
    Verb.ANSWER,
    Verb.ASK_FEEDBACK,
    Verb.SHARE,
)
_NAMES: Final = frozenset(verb.value for verb in Verb)


@dataclass(frozen=True, slots=True)
class Carried:
    """One order and what becomes of it."""

    order: Order
    result: Taken | Refused
    view: View

    @property
    def known_verb(self) -> str:
        """The verb where it is one; what else stood there is nobody's business."""
        return self.order.verb if self.order.verb in _NAMES else "unknown"

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What it puts on record."""
        return self.result.facts if isinstance(self.result, Taken) else ()

    @property
    def refusal(self) -> Fact | None:
        """What reports count where it was refused."""
        if isinstance(self.result, Taken):
            return None
        value = f"{self.known_verb}/{self.result.code}"
        return fact_of(self.order, FactKind.ORDER_REFUSED, value=value)

    @property
    def letter(self) -> LetterWish | None:
        """The letter that it asks for."""
        return self.result.letter if isinstance(self.result, Taken) else None


def take_orders(view: View) -> tuple[Carried, ...]:
    """Look at every order that nobody has looked at yet, oldest first; each sees what those before put down.

    A customer's order is none; what he wrote is undone like any other field (contract 6.1).
    """
    history = view.ticket.history
    carried: list[Carried] = []
    for order in waiting_orders(history, view.case) if history is not None else ():
        result = _result(order, view)
        carried.append(Carried(order, result, view))
        view = replace(view, facts=(*view.facts, *carried[-1].facts))
    return tuple(carried)


def waiting_orders(history: History, case: Case) -> tuple[Order, ...]:
    """Orders that still have to be looked at, without those of customers, which are none."""

    def numbers(kind: FactKind) -> frozenset[int]:
        return frozenset(reading.history_number(fact) for fact in case.facts if fact.kind == kind)

    found = orders(
        history,
        after_id=case.history_id,
        answered=numbers(FactKind.ORDER_ANSWERED),
        waiting=numbers(FactKind.ORDER_WAITING),
    )
    return tuple(order for order in found if order.author is not Author.CUSTOMER)


def clears_box(ticket: MaskedTicket) -> bool:
    """True when an order stands in the box; once it was looked at, the box is emptied."""
    return ticket.history is not None and ticket.fields.get(fields.ACTION.name) is not None


def tell_orders(carried: tuple[Carried, ...], mapping: Mapping, after: After) -> list[str]:
    """Paragraphs that say what became of each order."""
    parts: list[str] = []
    for done in carried:
        if isinstance(done.result, Refused):
            parts.append(_refusal(mapping, done.order, done.result, done.view.ticket))
        else:
            parts += HANDLERS[Verb(done.order.verb)].tell(done.order, done.result, done.view, after)
    return parts


def tell_unseen(mapping: Mapping, ticket: MaskedTicket) -> str:
    """An order stands in the box although no save put it there: the ticket was made with it."""
    return _told(mapping, "order.refused.unseen", f"{ticket.number}-0", ())


def _result(order: Order, view: View) -> Taken | Refused:
    if order.author is not Author.AGENT:
        return Refused("no_agent")
    if order.repeated:
        return Refused("repeated")
    if order.verb not in BUILT:
        return Refused("unknown", tuple(BUILT))
    verb = Verb(order.verb)
    if view.ticket.withheld and verb in _READS_TEXT:
        return Refused("withheld")
    # what stands in the field can be anybody's; what we wrote is where the case stands
    stage = view.case.written.get(fields.STAGE.name)
    if stage in NOT_AT.get(verb, ()):
        return Refused("stage", tuple(one for one in Stage if one not in NOT_AT[verb]))
    return HANDLERS[verb].take(order, view)


def _refusal(mapping: Mapping, order: Order, refused: Refused, ticket: MaskedTicket) -> str:
    verb = order.verb if order.verb in _NAMES else None
    key = f"order.refused.{refused.code}"
    why = "" if refused.rule is None else tell_refusal(refused.rule, mapping.language)
    return _told(mapping, key, f"{ticket.number}-{order.id}", refused.expected, verb=verb or "?", why=why)


def _told(
    mapping: Mapping, key: str, reference: str, expected: tuple[str, ...], *, verb: str = "?", why: str = ""
) -> str:
    listed = say(mapping.language, "comma").join(_expected(mapping, code) for code in expected[:12])
    return say(
        mapping.language,
        key,
        verb=escape(verb),
        expected=listed,
        reference=escape(reference),
        why=escape(why),
    )


def _expected(mapping: Mapping, code: str) -> str:
    """What was expected: keys that can be typed as they are, parts of a closed complaint in words."""
    if isinstance(code, Part):
        return escape(say(mapping.language, f"part.{code}"))
    return f"<code>{escape(str(code))}</code>"


__all__ = [
    "HANDLERS",
    "After",
    "Carried",
    "LetterWish",
    "Refused",
    "Taken",
    "View",
    "clears_box",
    "take_orders",
    "tell_orders",
    "tell_unseen",
]
