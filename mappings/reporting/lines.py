"""One case as a line of figures: facts, dates and codes in, what is counted of it out."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Final

from mappings import facts as reading
from mappings import jurisdictions
from mappings.archive import codes
from mappings.clocks.catalogue import find
from mappings.corrections import CATEGORY, first_held, put_right_by
from mappings.facts import FactKind
from mappings.jurisdictions import Jurisdiction
from mappings.law import law_of
from mappings.mapping import Mapping
from mappings.models import Fact
from mappings.stages import Stage
from mappings.verbs import Verb

NO_ERROR: Final = frozenset({"no_agent", "repeated", "withheld", "unseen"})
"""Refusals that no team could have avoided: no agent gave the order, an old page did, a text was withheld."""


COUNTED: Final = tuple(
    kind.value
    for kind in (
        FactKind.RECEIVED,
        FactKind.ACKNOWLEDGED,
        FactKind.RESPONSE_SENT,
        FactKind.LETTER_FAILED,
        FactKind.CLOSED,
        FactKind.WITHDRAWN,
        FactKind.REOPENED,
        FactKind.REPEATED,
        FactKind.SATISFACTION,
        FactKind.CONFIRMED,
        FactKind.NOT_COMPLAINT,
        FactKind.PRODUCT_CORRECTED,
        FactKind.ISSUE_CORRECTED,
        FactKind.ORDER_REFUSED,
        FactKind.COUNTRY_KNOWN,
        FactKind.PACK_APPLIED,
    )
)
"""Kinds of facts that are looked at here; nothing else has to be read."""


class Step(StrEnum):
    """Where in the work on a complaint something went wrong."""

    ACKNOWLEDGING = "acknowledging"
    """A date for the acknowledgement was missed."""
    ANSWERING = "answering"
    """A date for the answer was missed."""
    OTHER_DATES = "other_dates"
    CATEGORISING = "categorising"
    """An agent put our category right."""
    CLOSING = "closing"
    """Closing was refused, since something was missing."""
    ORDERS = "orders"
    """Another order was refused."""


@dataclass(frozen=True, slots=True)
class ClockState:
    """How a clock of a case stands.

    Attributes:
        rule: Its id: `cn.o3.decision`.
        kind: duty, hold, window, retention, other_party, report.
        due_at: UTC.
        stopped_at: UTC; None while it runs.
    """

    rule: str
    kind: str
    due_at: datetime
    stopped_at: datetime | None


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """What the store holds of a case, without its number.

    Attributes:
        product: The one that holds, a code, None when there is none; `issue` and `severity` likewise; the
            issue can be a category of the house.
        stage: As last written; None when nothing was written yet.
        outcome: What an agent chose, a code; `root_cause` likewise.
        redress: In whole units of the currency.
        group: Where the ticket stands.
        found: How many distinct values of each type of personal data, by type; None where nobody counted.
    """

    product: str | None
    issue: str | None
    severity: str | None
    stage: str | None
    outcome: str | None
    root_cause: str | None
    redress: int | None
    group: str | None
    facts: tuple[Fact, ...]
    clocks: tuple[ClockState, ...]
    found: ReadOnly[str, int] | None


@dataclass(frozen=True, slots=True)
class Line:
    """What is counted of a complaint; empty codes where there are none.

    Attributes:
        received_at: UTC.
        month: Of the receipt, in the zone of the jurisdiction: `2026-10`.
        held: The issue that Ombud held for right, whatever agents said then; `is_put_right` when they gave
            another one.
        regimes: Jurisdictions that bind it, the first one first.
        team: Group of the helpdesk in which it stands.
        late: Duties that were missed, by rule; `met` those that were met. A running one is in neither.
        windows: Chances that were taken in time, by rule: a complaint resolved at once.
        acknowledged_after: Minutes from receipt, by the calendar; None while it is not; `answered_after` too.
        satisfaction: 1 to 5, as last told.
        errors: Steps at which something went wrong.
        ended_at: When it was answered, else closed or withdrawn, UTC; None while it is open.
    """

    received_at: datetime
    month: str
    product: str
    issue: str
    held: str
    is_put_right: bool
    channel: str
    regimes: tuple[Jurisdiction, ...]
    team: str
    outcome: str
    root_cause: str
    redress: int | None
    late: tuple[str, ...]
    met: tuple[str, ...]
    windows: tuple[str, ...]
    acknowledged_after: int | None
    answered_after: int | None
    repeated: bool
    reopened: bool
    satisfaction: int | None
    errors: frozenset[Step]
    found: ReadOnly[str, int] | None
    ended_at: datetime | None


def line_of(record: CaseRecord, mapping: Mapping, now: datetime) -> Line | None:
    """What is counted of a case; None where it is no complaint of ours.

    Args:
        now: UTC; a date behind it that nothing stopped is missed.
    """
    facts = reading.that_went_out(record.facts)
    receipt = reading.received(facts)
    if receipt is None or record.stage == Stage.NOT_COMPLAINT or reading.denial(facts) is not None:
        return None
    if record.group is not None and not mapping.handles(record.group):
        return None
    channel = reading.channel_of(facts)
    law = law_of(mapping, facts, group=record.group, channel=channel, product=record.product)
    zone = jurisdictions.zone(jurisdictions.TIME_ZONES[law.jurisdiction])
    duties = [clock for clock in record.clocks if clock.kind == "duty"]
    late = tuple(clock.rule for clock in duties if _is_late(clock, now))
    scores = reading.of_kind(facts, FactKind.SATISFACTION)
    ends = (FactKind.RESPONSE_SENT, FactKind.CLOSED, FactKind.WITHDRAWN)
    return Line(
        received_at=receipt.at,
        month=f"{receipt.at.astimezone(zone):%Y-%m}",
        product=record.product or "",
        # a category of the house is counted under the issue that it refines
        issue=mapping.categories.canonical(record.issue or ""),
        held=mapping.categories.canonical(first_held(facts) or record.issue or ""),
        is_put_right=any(FactKind.ISSUE_CORRECTED in put_right_by(fact) for fact in facts),
        channel=codes.code(FactKind.RECEIVED, channel or ""),
        regimes=law.jurisdictions,
        team=record.group or "",
        outcome=record.outcome or "",
        root_cause=record.root_cause or "",
        redress=record.redress,
        late=late,
        met=tuple(clock.rule for clock in duties if _is_kept(clock)),
        windows=tuple(clock.rule for clock in record.clocks if clock.kind == "window" and _is_kept(clock)),
        acknowledged_after=_minutes(facts, receipt, FactKind.ACKNOWLEDGED),
        answered_after=_minutes(facts, receipt, FactKind.RESPONSE_SENT),
        repeated=bool(reading.of_kind(facts, FactKind.REPEATED)),
        reopened=bool(reading.of_kind(facts, FactKind.REOPENED)),
        satisfaction=_score(scores[-1].value) if scores else None,
        errors=frozenset(_errors(facts, late, mapping)),
        found=record.found,
        ended_at=next((at for kind in ends if (at := _first(facts, receipt, kind)) is not None), None),
    )


def _is_late(clock: ClockState, now: datetime) -> bool:
    return clock.due_at < (now if clock.stopped_at is None else clock.stopped_at)


def _is_kept(clock: ClockState) -> bool:
    return clock.stopped_at is not None and clock.stopped_at <= clock.due_at


def _first(facts: tuple[Fact, ...], receipt: Fact, kind: FactKind) -> datetime | None:
    """The first of a kind that is not older than the receipt, UTC."""
    return next((fact.at for fact in reading.of_kind(facts, kind) if fact.at >= receipt.at), None)


def _minutes(facts: tuple[Fact, ...], receipt: Fact, kind: FactKind) -> int | None:
    at = _first(facts, receipt, kind)
    return None if at is None else int((at - receipt.at).total_seconds() // 60)


def _score(value: str) -> int | None:
    return int(value) if value in ("1", "2", "3", "4", "5") else None


def _errors(facts: tuple[Fact, ...], late: tuple[str, ...], mapping: Mapping) -> Iterator[Step]:
    for rule in late:
        yield _step_of(mapping, rule)
    for fact in facts:
        verb, _, code = fact.value.partition("/")
        if fact.kind == FactKind.ORDER_REFUSED and code not in NO_ERROR:
            yield Step.CLOSING if verb == Verb.CLOSE else Step.ORDERS
    if is_corrected(facts):
        yield Step.CATEGORISING


def is_corrected(facts: tuple[Fact, ...]) -> bool:
    """True when an agent gave a product or issue that is not the one which we held for right."""
    return any(kind in CATEGORY for fact in facts for kind in put_right_by(fact))


@lru_cache(maxsize=1024)
def _step_of(mapping: Mapping, rule: str) -> Step:
    entry = find(mapping, rule)
    stops = entry.rule.stops_on if entry is not None else ()
    if not stops:
        return Step.OTHER_DATES
    return {FactKind.ACKNOWLEDGED: Step.ACKNOWLEDGING, FactKind.RESPONSE_SENT: Step.ANSWERING}.get(
        stops[0], Step.OTHER_DATES
    )
