"""What a rule allows, asked before it is put on record: a longer time, a pause, the end of a pause.

A verb asks with the fact that it would append; an answer that is no `Refusal` means that it may be appended.
Nothing is changed here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from mappings import facts as reading
from mappings.clocks.extending import Refusal, judge, local_text, orders_of, wanted
from mappings.clocks.pauses import begins, ends, ground_of, meant_for, pauses_of
from mappings.clocks.period import Frame, Period, due_of, period_of
from mappings.facts import FactKind
from mappings.models import Fact
from mappings.packs.regime import ANY_GROUND, ClockRule


@dataclass(frozen=True, slots=True)
class Granted:
    """A longer time that the rule allows.

    Attributes:
        length: In all, in the unit of the rule.
        due_at: UTC; with the longer time.
        awaits: Who must approve first, a code; empty when nobody must, or somebody did.
        notice: Who must be told, a code; empty when nobody must.
    """

    clock: str
    length: int
    due_date: date
    due_at: datetime
    awaits: str = ""
    notice: str = ""


def may_extend(frame: Frame, facts: Sequence[Fact], order: Fact) -> Granted | Refusal:
    """Whether a fact `extended` would hold, or hold once it is approved."""
    period = _open(frame, facts)
    if isinstance(period, Refusal):
        return period
    verdict = judge(frame.rule, order, facts, period.start.at, period.length, _local(frame, period))
    if isinstance(verdict, Refusal) and verdict.code != "no_approver":
        return verdict
    extension = wanted(frame.rule, order, period.length)
    assert extension is not None  # noqa: S101  (judge refuses what is not there)
    due = due_of(frame, period.start, extension.length, facts)
    awaits = extension.approver if isinstance(verdict, Refusal) else None
    return Granted(frame.rule.id, extension.length, due.day, due.at, awaits or "", extension.notice or "")


def may_pause(frame: Frame, facts: Sequence[Fact], begin: Fact) -> Refusal | None:
    """Why a fact `paused`, or `<ground>_start`, may not be appended; None when it may."""
    rule, ground = frame.rule, ground_of(begin)
    if not _names(rule, ground):
        return _wrong_ground(rule)
    period = _open(frame, facts)
    if isinstance(period, Refusal):
        return period
    if begin.at > period.due.at:
        return _refuse(rule, "too_late", local_text(_local(frame, period)))
    open_since = _open_since(frame, facts, ground)
    return None if open_since is None else _refuse(rule, "already_paused", _day(frame, open_since))


def may_resume(frame: Frame, facts: Sequence[Fact], end: Fact) -> Refusal | None:
    """Why a fact `resumed`, or `<ground>_end`, may not be appended; None when it may."""
    open_since = _open_since(frame, facts, ground_of(end))
    if open_since is None:
        return _refuse(frame.rule, "not_paused")
    if end.at < open_since:
        return _refuse(frame.rule, "ends_before_it_begins", _day(frame, open_since), _day(frame, end.at))
    return None


def refusals_of(frame: Frame, facts: Sequence[Fact]) -> Iterator[Refusal]:
    """Everything in a list of facts that a rule does not allow."""
    known = [fact for fact in facts if meant_for(fact, frame.rule.id)]
    for fact in sorted(known, key=lambda fact: (fact.at, fact.source)):
        if begins(fact) and not _names(frame.rule, ground_of(fact)):
            yield _wrong_ground(frame.rule)
        elif ends(fact):
            refusal = _wrong_end(frame, known, fact)
            if refusal is not None:
                yield refusal
    period = period_of(frame, facts)
    if period is None:
        return
    taken = orders_of(frame.rule, facts, period.start.at)
    for order in reading.of_kind(known, FactKind.EXTENDED):
        if order not in taken:
            verdict = judge(frame.rule, order, facts, period.start.at, period.length, _local(frame, period))
            if isinstance(verdict, Refusal):
                yield verdict
    yield from period.refused


def _names(rule: ClockRule, ground: str) -> bool:
    return ANY_GROUND in rule.excludes or ground in rule.excludes


def _wrong_ground(rule: ClockRule) -> Refusal:
    return _refuse(rule, "ground", *(name for name in rule.excludes if "." not in name))


def _wrong_end(frame: Frame, facts: Sequence[Fact], end: Fact) -> Refusal | None:
    ground = ground_of(end)
    mine = [fact.at for fact in facts if begins(fact) and ground in ("", ground_of(fact))]
    if not mine:
        return _refuse(frame.rule, "not_paused")
    if end.at < min(mine):
        return _refuse(frame.rule, "ends_before_it_begins", _day(frame, min(mine)), _day(frame, end.at))
    return None


def _open(frame: Frame, facts: Sequence[Fact]) -> Period | Refusal:
    period = period_of(frame, facts)
    if period is None:
        return _refuse(frame.rule, "not_running")
    if period.stop is not None:
        return _refuse(frame.rule, "fulfilled", _day(frame, period.stop.at))
    return period


def _open_since(frame: Frame, facts: Sequence[Fact], ground: str) -> datetime | None:
    """When the pause began that a ground has open; an empty ground means any."""
    pauses = pauses_of(frame.rule, facts, frame.zone)
    found = (pause.begin for pause in pauses if pause.end is None and ground in ("", pause.ground))
    return min(found, default=None)


def _refuse(rule: ClockRule, code: str, *expected: str) -> Refusal:
    return Refusal(code, rule.id, rule.citation, expected)


def _local(frame: Frame, period: Period) -> datetime:
    return period.due.at.astimezone(frame.zone)


def _day(frame: Frame, at: datetime) -> str:
    return local_text(at.astimezone(frame.zone))
