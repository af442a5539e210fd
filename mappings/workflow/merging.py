"""Two tickets of one complaint become one: what happened on the other counts here as well."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from mappings import facts as reading
from mappings.facts import FactKind
from mappings.models import Case, Fact

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
    }
)
"""What is true of the other ticket only: its category, its owner, its reminders."""
_SOURCE: Final = "merged:"


def merged_facts(case: Case, now: datetime) -> tuple[Fact, ...]:
    """What comes over from tickets that were merged into this one, once each.

    The earlier receipt leads, since a duty is rather early than late; acknowledgements, letters and longer
    times count here too.

    Args:
        now: UTC.
    """
    known = {fact.source for fact in case.facts if fact.kind == FactKind.MERGED}
    return tuple(
        fact
        for ticket_id, facts in case.merged
        if f"{_SOURCE}{ticket_id}" not in known
        for fact in (
            Fact(FactKind.MERGED.value, now, f"{_SOURCE}{ticket_id}", value=str(ticket_id)),
            *_carried(case, ticket_id, facts),
        )
    )


def _carried(case: Case, ticket_id: int, facts: tuple[Fact, ...]) -> Iterator[Fact]:
    own = reading.received(case.facts)
    for fact in facts:
        if fact.kind in LOCAL:
            continue
        if fact.kind == FactKind.RECEIVED and own is not None and fact.at >= own.at:
            continue
        source = f"{_SOURCE}{ticket_id}:{fact.source.replace(':', '.')}"
        yield Fact(fact.kind, fact.at, source, value=fact.value, was=fact.was)
