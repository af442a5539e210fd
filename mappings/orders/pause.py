"""*pause* and *resume*: time that a rule leaves out, from a day and for a ground that the rule names."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from mappings import facts as reading
from mappings.clocks.asking import may_pause, may_resume
from mappings.clocks.extending import Refusal
from mappings.facts import FactKind
from mappings.history import Order
from mappings.models import Fact
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.orders.line import Dated, dated, start_of
from mappings.packs.regime import ANY_GROUND
from mappings.texts import say
from mappings.verbs import Verb

OTHER = "other"
"""Stands for a ground that no rule names; its words are not kept."""


class Pause:
    """Note line: a day, then the ground: `2026-11-20 external appraisal`.

    Rules that do not name the ground run on; the site's own targets stand still for any.
    """

    verb = Verb.PAUSE

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Ask every rule; the pause is taken when one at least knows its ground."""
        line = dated(order.line)
        wrong = _wrong_day(order, view, line)
        if wrong is not None:
            return wrong
        if not line.words:
            return Refused("pause", _grounds(view))
        fact = _fact(order, view, line, FactKind.PAUSED)
        resumed = reading.of_kind(view.facts, FactKind.RESUMED)
        if resumed and fact.at < resumed[-1].at:
            return Refused("date_before", (_day(view, resumed[-1]),))
        return _asked(
            view, {frame.rule.id: may_pause(frame, view.facts, fact) for frame in view.frames()}, fact
        )

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say which rules stand still; that nothing is left out before it ends is told by each of them."""
        del order, after
        return _told(view, "order.paused", taken)


class Resume:
    """Note line: a day; the ground only where several pauses are open."""

    verb = Verb.RESUME

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Ask every rule; the end is taken when one at least is paused."""
        line = dated(order.line)
        wrong = _wrong_day(order, view, line)
        if wrong is not None:
            return wrong
        fact = _fact(order, view, line, FactKind.RESUMED)
        return _asked(
            view, {frame.rule.id: may_resume(frame, view.facts, fact) for frame in view.frames()}, fact
        )

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say which rules run again; old and new dates follow in the same note."""
        del order
        over = {clock.id for clock in after.clocks if clock.stopped_at is not None}
        again = tuple(clock for clock in taken.detail if clock not in over) or taken.detail
        return _told(view, "order.resumed", replace(taken, detail=again))


def _fact(order: Order, view: View, line: Dated, kind: FactKind) -> Fact:
    assert line.day is not None  # noqa: S101  (a line without a day is refused before)
    known = [word for word in line.words if word in _grounds(view)]
    ground = known[0] if known else OTHER if line.words else ""
    return Fact(kind.value, start_of(line.day, view.zone), fact_of(order, kind).source, value=ground)


def _wrong_day(order: Order, view: View, line: Dated) -> Refused | None:
    """A pause may be back-dated, not before receipt and not into the future (A8)."""
    if line.day is None:
        return Refused("date", ("2026-11-20 appraisal",))
    today = order.at.astimezone(view.zone).date()
    if line.day > today:
        return Refused("date_ahead", (today.isoformat(),))
    received = reading.received(view.facts)
    if received is not None and line.day < received.at.astimezone(view.zone).date():
        return Refused("date_before", (_day(view, received),))
    return None


def _asked(view: View, answers: dict[str, Refusal | None], fact: Fact) -> Taken | Refused:
    granted = tuple(clock for clock, refusal in answers.items() if refusal is None)
    if granted:
        return Taken(fact.kind, (fact,), granted)
    law = [
        refusal for clock, refusal in answers.items() if refusal is not None and not clock.startswith("site.")
    ]
    others = [refusal for refusal in answers.values() if refusal is not None]
    said = [refusal for refusal in law if refusal.code != "not_running"] or law or others
    return Refused("clock", rule=said[0]) if said else Refused("pause", _grounds(view))


def _grounds(view: View) -> tuple[str, ...]:
    grounds = {
        ground
        for frame in view.frames()
        for ground in frame.rule.excludes
        if ground.isidentifier() and ground != ANY_GROUND
    }
    return tuple(sorted(grounds))


def _told(view: View, key: str, taken: Taken) -> list[str]:
    speak = view.mapping.language
    (fact,) = taken.facts
    clocks = say(speak, "comma").join(f"<code>{escape(clock)}</code>" for clock in taken.detail)
    return [say(speak, key, date=_day(view, fact), clocks=clocks)]


def _day(view: View, fact: Fact) -> str:
    return fact.at.astimezone(view.zone).date().isoformat()
