"""What agents put right of what Ombud held for right: read from facts, the same for reports and metrics."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from mappings import facts as reading
from mappings.codes import key_of_issue
from mappings.facts import FactKind
from mappings.models import Fact
from mappings.ownership import CORRECTED_BY

CATEGORY: Final = (FactKind.PRODUCT_CORRECTED, FactKind.ISSUE_CORRECTED)
_FIELDS: Final = frozenset(CORRECTED_BY.values())
_NOT_TOLD: Final = ("", "unknown")
"""Products of which nobody can say that they were wrong."""


def put_right_by(fact: Fact) -> tuple[FactKind, ...]:
    """What a fact puts right: an agent's value that is not ours, in the field or named by *confirm*.

    Setting ours again, confirming it and emptying the field put nothing right.

    >>> from datetime import UTC, datetime
    >>> at = datetime(2026, 11, 24, tzinfo=UTC)
    >>> held = "consumer/pricing::fees"
    >>> put_right_by(Fact("confirmed", at, "history:9", "consumer/servicing::escrow", was=held))
    (<FactKind.ISSUE_CORRECTED: 'issue_corrected'>,)
    >>> put_right_by(Fact("confirmed", at, "history:9", held, was=held))
    ()
    """
    if fact.kind in _FIELDS:
        return (FactKind(fact.kind),) if fact.value and fact.value != fact.was else ()
    if fact.kind != FactKind.CONFIRMED or not fact.was:
        return ()
    (product, _, issue), (held_product, _, held_issue) = fact.value.partition("/"), fact.was.partition("/")
    found = []
    if product and product != held_product and held_product not in _NOT_TOLD:
        found.append(FactKind.PRODUCT_CORRECTED)
    if issue and held_issue and issue != held_issue:
        found.append(FactKind.ISSUE_CORRECTED)
    return tuple(found)


def held_by_us(fact: Fact) -> str | None:
    """The issue, or category of the house, that Ombud held for right when an agent spoke; None for none."""
    if fact.kind == FactKind.ISSUE_CORRECTED:
        return key_of_issue(fact.was)
    return key_of_issue(fact.was.partition("/")[2]) if fact.kind == FactKind.CONFIRMED else None


def first_held(facts: Iterable[Fact]) -> str | None:
    """What Ombud held for right when an agent first spoke of the issue; None where none did."""
    kinds = (FactKind.ISSUE_CORRECTED, FactKind.CONFIRMED)
    spoken = sorted((fact for fact in facts if fact.kind in kinds), key=reading.order_number)
    return next((key for fact in spoken if (key := held_by_us(fact)) is not None), None)
