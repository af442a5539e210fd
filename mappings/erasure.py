"""May a ticket be erased? What speaks against it, each with its rule and date. Pure.

What a law asks to keep is kept: a late date is the safe one here, and what is not known counts as not ended.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from mappings import facts as reading
from mappings.clocks.engine import Subject, Undated, frames_of, run_clocks, undated
from mappings.facts import FactKind
from mappings.law import Law
from mappings.mapping import Mapping
from mappings.models import Fact
from mappings.packs.regime import ClockRule, Flag
from mappings.plan import RunningClock


class Scope(StrEnum):
    """What is to be erased."""

    OWN_ARTICLES = "own_articles"
    """The internal articles that Ombud itself wrote."""
    TICKET = "ticket"


class Reason(StrEnum):
    """Why somebody wants it erased; a closed list, never words."""

    CUSTOMER_REQUEST = "customer_request"
    RETENTION_OVER = "retention_over"
    COURT_ORDER = "court_order"
    TEST_DATA = "test_data"
    WRONG_TICKET = "wrong_ticket"


OVERRULING: Final = frozenset({Reason.COURT_ORDER, Reason.TEST_DATA})
"""Reasons that may go before what a law asks to keep."""


class Against(StrEnum):
    """Kinds of what speaks against it."""

    LEGAL_HOLD = "legal_hold"
    RETENTION_RUNNING = "retention_running"
    RETENTION_NOT_BEGUN = "retention_not_begun"
    RETENTION_WITHOUT_END = "retention_without_end"
    DUTY_OPEN = "duty_open"
    NOT_KNOWN = "not_known"
    """Nothing is known of the ticket, or not when it was received, so nobody can tell what binds it."""
    NOT_UP_TO_DATE = "not_up_to_date"
    """Something happened on the ticket that was not looked at yet; it may be a hold."""


NEVER_OVERRULED: Final = frozenset({Against.LEGAL_HOLD, Against.NOT_UP_TO_DATE})
_NO_ERASURE: Final[Flag] = "no_erasure"
_NOT_OF_THE_FILE: Final = frozenset({FactKind.ASSESSMENT_MADE})
"""Start facts of what a lender keeps about itself; no complaint waits for them."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing that speaks against erasing.

    Attributes:
        rule: Id of the clock; empty where none is meant.
        due_at: UTC; None where there is no date.
        due_date: Local date of the jurisdiction.
        waits_for: Facts, one of which would start the rule, or codes that say what is not looked at.
    """

    code: Against
    rule: str = ""
    citation: str = ""
    due_at: datetime | None = None
    due_date: date | None = None
    waits_for: tuple[str, ...] = ()

    @property
    def can_be_overruled(self) -> bool:
        """True when a court, or that it is no real case, may go before it."""
        return self.code not in NEVER_OVERRULED


def obstacles_of(
    mapping: Mapping, law: Law, facts: Iterable[Fact], subject: Subject, *, complaint: bool, now: datetime
) -> tuple[Obstacle, ...]:
    """What speaks against erasing a ticket: holds first, then what is kept, then what is not answered.

    Args:
        complaint: False when an agent or we said that it is none; then only holds count.
        now: UTC.
    """
    known = tuple(facts)
    clocks = run_clocks(mapping, law, known, subject)
    others = undated(mapping, law, known, subject)
    found = list(_holds(clocks, others, now))
    if complaint:
        if reading.received(known) is None:
            # its text could not be read yet, so nothing is on record from which anything is counted
            found.append(Obstacle(Against.NOT_KNOWN, waits_for=(FactKind.RECEIVED.value,)))
        found += _retention(clocks, others, now)
        found += _not_begun(mapping, law, known, subject)
        found += _duties(clocks, others, known)
    return tuple(found)


def _holds(clocks: Sequence[RunningClock], others: Sequence[Undated], now: datetime) -> Iterator[Obstacle]:
    for clock in clocks:
        if _NO_ERASURE in clock.flags and clock.stopped_at is None and clock.due_at >= now:
            yield _of_clock(Against.LEGAL_HOLD, clock)
    for other in others:
        if _NO_ERASURE in other.flags and other.stopped_at is None:
            yield Obstacle(Against.LEGAL_HOLD, other.id, other.citation)


def _retention(
    clocks: Sequence[RunningClock], others: Sequence[Undated], now: datetime
) -> Iterator[Obstacle]:
    dated = [clock for clock in clocks if clock.kind == "retention"]
    for clock in dated:
        if clock.due_at >= now:
            yield _of_clock(Against.RETENTION_RUNNING, clock)
    if dated:
        # a rule without a number has its floor in one that has a number
        return
    for other in others:
        if other.kind == "retention" and other.stopped_at is None:
            yield Obstacle(Against.RETENTION_WITHOUT_END, other.id, other.citation)


def _not_begun(mapping: Mapping, law: Law, facts: Sequence[Fact], subject: Subject) -> Iterator[Obstacle]:
    """Rules that have yet to start: what has not begun has not ended."""
    kinds = {fact.kind for fact in facts}
    for frame in frames_of(mapping, law, facts, subject):
        rule = frame.rule
        starts = _starts(rule)
        if rule.kind == "retention" and starts.isdisjoint(kinds) and not starts <= _NOT_OF_THE_FILE:
            yield Obstacle(
                Against.RETENTION_NOT_BEGUN, rule.id, rule.citation, waits_for=tuple(sorted(starts))
            )


def _starts(rule: ClockRule) -> frozenset[FactKind]:
    return frozenset((*rule.starts_on, *(later.fact for later in rule.or_after)))


def _duties(
    clocks: Sequence[RunningClock], others: Sequence[Undated], facts: Sequence[Fact]
) -> Iterator[Obstacle]:
    since = reading.received(facts)
    answered = any(
        since is None or fact.at >= since.at for fact in reading.of_kind(facts, FactKind.RESPONSE_SENT)
    )
    for clock in clocks:
        # nobody acknowledges any more what has been answered
        moot = answered and clock.answers == FactKind.ACKNOWLEDGED
        if clock.kind == "duty" and clock.stopped_at is None and not moot:
            yield _of_clock(Against.DUTY_OPEN, clock)
    for other in others:
        if other.kind == "duty" and other.stopped_at is None:
            yield Obstacle(Against.DUTY_OPEN, other.id, other.citation)


def _of_clock(code: Against, clock: RunningClock) -> Obstacle:
    return Obstacle(code, clock.id, clock.citation, clock.due_at, clock.due_date)
