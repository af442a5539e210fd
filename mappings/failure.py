"""A failure becomes visible on the ticket: stage "needs help", one note with code, reason and next try."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from mappings import facts as reading
from mappings import fields, note
from mappings.facts import FactKind
from mappings.fields import FieldValue
from mappings.history import Order
from mappings.mapping import Mapping
from mappings.models import Author, Case, EffectMarker, Fact, Ticket
from mappings.orders import waiting_orders
from mappings.plan import Decision, Note, NoteKind, Plan, Reason
from mappings.stages import Stage
from mappings.texts import say
from mappings.verbs import Verb

NEXT_TRIES: Final = (timedelta(hours=1), timedelta(hours=4), timedelta(hours=24))
"""Time until work that was given up is tried again by itself; the last one repeats."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Work on a ticket that was given up.

    Attributes:
        error: Code of the error.
        reference: What the agent can quote to the operator.
        next_try: When it is tried again by itself, UTC.
    """

    error: str
    reference: str
    next_try: datetime


def next_try(now: datetime, failures: int) -> datetime:
    """When to try again.

    Args:
        now: UTC.
        failures: How often the ticket was given up in a row, this time included.
    """
    # whole seconds, as a helpdesk keeps no finer ones everywhere
    return now.replace(microsecond=0) + NEXT_TRIES[min(max(failures, 1), len(NEXT_TRIES)) - 1]


def says_help(held: ReadOnly[str, FieldValue], markers: Sequence[EffectMarker]) -> bool:
    """True when a ticket says already that it needs help, so that nothing is said twice.

    The stage alone tells, so that a second failure after a recovery is visible again. Where the helpdesk has
    no stage, or refused ours, the last note tells.

    Args:
        held: Our own fields as they stand on the ticket.
        markers: Marks of our notes, oldest first.
    """
    last = markers[-1].kind if markers else ""
    if fields.STAGE.name not in held:
        return last in (NoteKind.FAILURE, NoteKind.FAILURE_ALONE)
    return held[fields.STAGE.name] == Stage.NEEDS_HELP or last == NoteKind.FAILURE_ALONE


def failure_plans(ticket: Ticket, case: Case, mapping: Mapping, failure: Failure) -> tuple[Plan, ...]:
    """Plans that say "needs help", the fullest first; the next is for a helpdesk that refuses the first.

    A ticket that says so already is told the new time of the next try, without a note; unless an agent has
    ordered something, which is never met with silence: *retry* is answered with this failure, and any other
    order is told to wait and carried out once the work succeeds.
    """
    retries, others = _orders(ticket, case)
    changes: dict[str, FieldValue] = {
        name: value
        for name, value in (
            (fields.STAGE.name, Stage.NEEDS_HELP.value),
            (fields.NEXT_STEP.name, say(mapping.language, "step.help")),
            (fields.NEXT_STEP_AT.name, failure.next_try),
        )
        if name in ticket.fields and ticket.fields[name] != value
    }
    facts = (
        *(_fact(FactKind.ORDER_ANSWERED, order) for order in retries),
        *(_fact(FactKind.ORDER_WAITING, order) for order in others),
    )
    if facts:
        box = (fields.ACTION.name, fields.ACTION_NOTE.name)
        changes.update(dict.fromkeys(name for name in box if ticket.fields.get(name) is not None))
    if says_help(ticket.fields, ticket.markers) and not facts:
        later = {name: changes[name] for name in (fields.NEXT_STEP_AT.name,) if name in changes}
        stands = ticket.fields.get(fields.STAGE.name) == Stage.NEEDS_HELP
        return (_plan(case, mapping, None, failure, later),) if later and stands else ()
    said, alone = (
        note.failed(
            mapping,
            failure.error,
            failure.reference,
            failure.next_try,
            retried=bool(retries),
            waiting=tuple(order.verb for order in others if order.verb in set(Verb)),
            kind=kind,
        )
        for kind in (NoteKind.FAILURE, NoteKind.FAILURE_ALONE)
    )
    last = _plan(case, mapping, alone, failure, {}, facts)
    return (_plan(case, mapping, said, failure, changes, facts), last) if changes else (last,)


def _orders(ticket: Ticket, case: Case) -> tuple[tuple[Order, ...], tuple[Order, ...]]:
    """What agents ordered and nobody has answered: retries, and others that were not told to wait yet."""
    if ticket.history is None:
        return (), ()
    told = {reading.history_number(fact) for fact in case.facts if fact.kind == FactKind.ORDER_WAITING}
    found = [order for order in waiting_orders(ticket.history, case) if order.author is Author.AGENT]
    retries = tuple(order for order in found if order.verb == Verb.RETRY)
    return retries, tuple(order for order in found if order.verb != Verb.RETRY and order.id not in told)


def _fact(kind: FactKind, order: Order) -> Fact:
    return Fact(kind.value, order.at, f"{reading.HISTORY}{order.id}")


def _plan(
    case: Case,
    mapping: Mapping,
    said: Note | None,
    failure: Failure,
    changes: dict[str, FieldValue],
    facts: tuple[Fact, ...] = (),
) -> Plan:
    return Plan(
        Decision("other", is_complaint=False, is_loan=False),
        changes=MappingProxyType(changes),
        note=said,
        facts=facts,
        theirs=case.theirs,
        history_id=case.history_id,
        judged=False,
        listed=mapping.categories.paths,
        reasons=(Reason("failed", (("error", failure.error),)),),
    )
