"""A longer time: only as the rule allows it, with its approver, and only before the old time is over.

A fact `extended` says which: its value is `clock/length`, `clock/ground` or a part of that, such as
`cn.o3.decision/30`, `30` or `complex`; empty means the next longer one. A fact `approved` or `notified` has
the same value, the clock's id, or none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from mappings import facts as reading
from mappings.clocks.pauses import meant_for
from mappings.facts import FactKind
from mappings.models import Fact
from mappings.packs.regime import ClockRule, Extension


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a rule does not allow something.

    Attributes:
        code: Key of a text: `refused.too_late`.
        expected: What would be right, in codes and dates.
    """

    code: str
    clock: str
    citation: str
    expected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Longer:
    """An extension that holds.

    Attributes:
        order: The fact that ordered it.
        approval: The fact that approved it, where the rule asks for one.
        told: The fact that says that whom the rule names was told.
        before: Length that held until then.
    """

    extension: Extension
    order: Fact
    approval: Fact | None
    told: Fact | None
    before: int

    @property
    def is_untold(self) -> bool:
        """True when the rule asks for a notice and none is on record."""
        return self.extension.notice is not None and self.told is None


def orders_of(rule: ClockRule, facts: Iterable[Fact], since: datetime) -> tuple[Fact, ...]:
    """Orders for a longer time that can be meant for a clock, in the order in which they take effect."""
    known = tuple(facts)
    found = [
        fact
        for fact in reading.of_kind(known, FactKind.EXTENDED)
        if fact.at >= since and meant_for(fact, rule.id) and (_is_addressed(fact) or wanted(rule, fact, 0))
    ]

    def effective(order: Fact) -> tuple[datetime, int, str]:
        extension = wanted(rule, order, 0)
        approval = _approval(extension, order, known, rule, since)
        at = order.at if approval is None else max(order.at, approval.at)
        return at, extension.length if extension is not None else 0, order.source

    return tuple(sorted(found, key=effective))


def wanted(rule: ClockRule, order: Fact, length: int) -> Extension | None:
    """The extension that an order means.

    Args:
        length: The one that holds.
    """
    words = [part for part in order.value.split("/") if part and "." not in part]
    for extension in rule.extends:
        if words and all(word in (str(extension.length), extension.ground) for word in words):
            return extension
    if words:
        return None
    return next((extension for extension in rule.extends if extension.length > length), None)


def judge(
    rule: ClockRule, order: Fact, facts: Sequence[Fact], since: datetime, length: int, over: datetime
) -> Longer | Refusal:
    """Whether an order holds.

    Args:
        since: UTC; start of the clock.
        length: The one that holds, in the unit of the rule.
        over: When its time is over, in the local time of the rule.
    """

    def refuse(code: str, *expected: str) -> Refusal:
        return Refusal(code, rule.id, rule.citation, expected)

    if not rule.extends:
        return refuse("no_extension")
    extension = wanted(rule, order, length)
    if extension is None:
        return refuse("unknown_length", *(f"{one.length} ({one.ground})" for one in rule.extends))
    if extension.length <= length:
        return refuse("not_longer", str(length))
    approval = _approval(extension, order, facts, rule, since)
    at = order.at if approval is None else max(order.at, approval.at)
    if extension.before and at > over:
        return refuse("too_late", local_text(over))
    if extension.approver is not None and approval is None:
        return refuse("no_approver", extension.approver)
    told = _answer(facts, FactKind.NOTIFIED, order, rule, since)
    return Longer(extension, order, approval, told, length)


def local_text(at: datetime) -> str:
    """A local instant as refusals tell it: its day, and the time where it is no border of a day.

    >>> local_text(datetime(2026, 2, 25, 23, 59, 59)), local_text(datetime(2026, 2, 25, 9, 30))
    ('2026-02-25', '2026-02-25 09:30')
    """
    borders = (time(0), time(23, 59, 59))
    return at.date().isoformat() if at.time() in borders else f"{at:%Y-%m-%d %H:%M}"


def _is_addressed(fact: Fact) -> bool:
    return any("." in part for part in fact.value.split("/"))


def _approval(
    extension: Extension | None, order: Fact, facts: Iterable[Fact], rule: ClockRule, since: datetime
) -> Fact | None:
    """The approval of an order, where one is asked for."""
    if extension is None or extension.approver is None:
        return None
    return _answer(facts, FactKind.APPROVED, order, rule, since)


def _answer(
    facts: Iterable[Fact], kind: FactKind, order: Fact, rule: ClockRule, since: datetime
) -> Fact | None:
    """The first fact of a kind that belongs to an order."""
    mine = ("", order.value, rule.id)
    found = (fact for fact in reading.of_kind(facts, kind) if fact.at >= since and fact.value in mine)
    return next(found, None)
