"""Two tickets of one complaint become one: what happened on the other counts here as well."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from mappings import facts as reading
from mappings.carried import MERGED
from mappings.clocks.own import held
from mappings.facts import FactKind
from mappings.models import Case, Fact
from mappings.workflow.gate import CLOSING, PROPOSAL

LOCAL: Final = frozenset(
    {
        FactKind.CONFIRMED,
        FactKind.NOT_COMPLAINT,
        FactKind.HANDED_BACK,
        FactKind.PRODUCT_CORRECTED,
        FactKind.ISSUE_CORRECTED,
        FactKind.SEVERITY_CORRECTED,
        FactKind.PACK_APPLIED,
        FactKind.LAW_APPLIED,
        FactKind.COUNTRY_KNOWN,
        FactKind.ERASED,
        FactKind.ARTICLE_HIDDEN,
        FactKind.ARTICLE_MARKED,
        FactKind.ORDER_ANSWERED,
        FactKind.ORDER_WAITING,
        FactKind.ORDER_REFUSED,
        FactKind.ASSIGNED,
        FactKind.OWNER_CHOSEN,
        FactKind.ARCHIVED,
        FactKind.REMINDED,
        FactKind.REPEATED,
        FactKind.STALE,
        FactKind.MERGED,
        FactKind.SPLIT,
        FactKind.PROPOSED,
        FactKind.CARRIED_OUT,
        FactKind.ANSWER_WRITTEN,
        FactKind.RESPONSE_SENT,
        FactKind.REFERRAL_TOLD,
        FactKind.SATISFACTION,
        FactKind.WITHDRAWN,
        FactKind.CLOSED,
        FactKind.OVERRIDDEN,
        FactKind.REOPENED,
    }
)
"""What is true of the other ticket only: its category, its owner, its reminders, its solution and its end.

Whether an answer there answers this complaint as well only a person can say.
"""
_WEIGHED: Final = (FactKind.RECEIVED, FactKind.HELD_UNTIL, FactKind.HOLD_ENDED)
"""What is weighed against what holds here."""


def merged_facts(case: Case, now: datetime) -> tuple[Fact, ...]:
    """What comes over from tickets that were merged into this one, once each.

    The earlier receipt leads and the longer hold holds, since a duty is rather early than late;
    acknowledgements, letters and longer times count here too.

    Args:
        now: UTC.
    """
    known = {fact.source for fact in case.facts if fact.kind == FactKind.MERGED}
    return tuple(
        fact
        for ticket_id, facts in case.merged
        if f"{MERGED}{ticket_id}" not in known
        for fact in (
            Fact(FactKind.MERGED.value, now, f"{MERGED}{ticket_id}", value=str(ticket_id)),
            *_carried(case, ticket_id, facts),
        )
    )


def _carried(case: Case, ticket_id: int, facts: tuple[Fact, ...]) -> Iterator[Fact]:
    yield from _receipt(case, ticket_id, facts)
    yield from _holds(case, ticket_id, facts)
    for fact in facts:
        if fact.kind in LOCAL or fact.kind in _WEIGHED:
            continue
        if fact.kind == FactKind.APPROVED and fact.value in (PROPOSAL, CLOSING):
            continue
        source = f"{MERGED}{ticket_id}:{fact.source.replace(':', '.')}"
        yield Fact(fact.kind, fact.at, source, value=fact.value, was=fact.was)


def _receipt(case: Case, ticket_id: int, facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """The other's receipt where it is the earlier one; what a person records afterwards outdoes it."""
    own, other = reading.received(case.facts), reading.received(facts)
    if other is None or (own is not None and other.at >= own.at):
        return
    number = reading.history_number(own) if own is not None else 0
    source = f"{MERGED}{ticket_id}:receipt.{number}"
    yield Fact(FactKind.RECEIVED.value, other.at, source, value=other.value)


def _holds(case: Case, ticket_id: int, facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """What agents hold there, where it lasts longer than here: no hold is lost or shortened by a merge."""
    own = held(case.facts)
    ordered = (fact for fact in case.facts if fact.kind in (FactKind.HELD_UNTIL, FactKind.HOLD_ENDED))
    number = max((reading.order_number(fact) for fact in ordered), default=0)
    for flag, fact in held(facts).items():
        if flag not in own or fact.at > own[flag].at:
            source = f"{MERGED}{ticket_id}:{flag}.{number}"
            yield Fact(FactKind.HELD_UNTIL.value, fact.at, source, value=flag)
