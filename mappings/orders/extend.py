"""*extend*: a longer time, as far as a rule allows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape

from mappings import facts as reading
from mappings.clocks.asking import Granted, may_extend
from mappings.clocks.engine import run
from mappings.clocks.extending import Refusal
from mappings.clocks.period import Frame
from mappings.facts import FactKind
from mappings.history import Order
from mappings.models import Fact
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.orders.line import dated
from mappings.texts import clock_word, say
from mappings.verbs import Verb


class Extend:
    """Extends the clock that the rule lets be extended, the earliest first.

    Note line: empty for the next longer time; or a date until which time is needed; or a length, a ground or
    a rule's id: `complex`, `30`, `cn.o3.decision 60`.
    """

    verb = Verb.EXTEND

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Ask each rule that can be meant; the first that grants is taken."""
        frames = sorted((frame for frame in view.frames() if frame.rule.extends), key=_due(view))
        line = dated(order.line)
        ids = {frame.rule.id for frame in frames} & set(line.words)
        codes = {
            code for frame in frames for one in frame.rule.extends for code in (one.ground, str(one.length))
        }
        # a reason may be said in any words; those that are codes of a rule choose the length
        words = [word for word in line.words if word in codes]
        if not frames:
            return Refused("extend_none")
        if line.words and not (words or ids or line.day):
            return Refused("extend", tuple(_offers(frames)))
        refusal: Refusal | None = None
        for frame in frames:
            if ids and frame.rule.id not in ids:
                continue
            answer = _ask(frame, order, view, words, line.day is not None)
            if isinstance(answer, Refusal):
                refusal = refusal or answer
                continue
            fact, granted = answer
            if line.day is not None and granted.due_date < line.day:
                return Refused("extend_beyond", (granted.due_date.isoformat(),))
            detail = (granted.clock, granted.due_date.isoformat(), granted.awaits, granted.notice)
            return Taken("extension_asked" if granted.awaits else "extended", (fact,), detail)
        return Refused("clock", rule=refusal) if refusal is not None else Refused("extend_none")

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say which date holds from now on, and who must approve or be told."""
        del order, after
        speak = view.mapping.language
        clock, date, awaits, notice = taken.detail
        parts = [
            say(
                speak,
                f"order.{taken.code}",
                clock=escape(clock),
                date=date,
                approver=escape(clock_word(speak, "approver", awaits)),
            )
        ]
        if notice:
            parts.append(say(speak, "order.notice", who=escape(clock_word(speak, "notice", notice))))
        return parts


def _due(view: View) -> Callable[[Frame], tuple[bool, float]]:
    """Open clocks by due date, then those that do not run."""

    def place(frame: Frame) -> tuple[bool, float]:
        clock = run(frame, view.facts)
        idle = clock is None or clock.stopped_at is not None
        return idle, clock.due_at.timestamp() if clock is not None else 0.0

    return place


def _ask(
    frame: Frame, order: Order, view: View, words: list[str], dated_line: bool
) -> tuple[Fact, Granted] | Refusal:
    """The longer time that fits the words; with a date alone, the shortest one that reaches it."""
    value = "/".join([frame.rule.id, *words])
    fact = fact_of(order, FactKind.EXTENDED, value=value)
    granted = may_extend(frame, view.facts, fact)
    if isinstance(granted, Refusal):
        return granted
    day = dated(order.line).day
    if dated_line and not words and day is not None:
        for one in frame.rule.extends:
            longer = fact_of(order, FactKind.EXTENDED, value=f"{frame.rule.id}/{one.length}")
            found = may_extend(frame, view.facts, longer)
            if isinstance(found, Granted):
                fact, granted = longer, found
                if found.due_date >= day:
                    break
    # the length that was granted is put on record, so that a later one does not change its meaning
    return fact_of(order, FactKind.EXTENDED, value=f"{frame.rule.id}/{granted.length}"), granted


def _offers(frames: list[Frame]) -> Iterator[str]:
    for frame in frames:
        for one in frame.rule.extends:
            yield f"{frame.rule.id} {one.length} {one.ground}"


def pending(view: View) -> tuple[Fact, Granted] | None:
    """The last order for a longer time that waits for its approval."""
    for fact in reversed(reading.of_kind(view.facts, FactKind.EXTENDED)):
        for frame in view.frames():
            if fact.value.startswith(f"{frame.rule.id}/"):
                granted = may_extend(frame, view.facts, fact)
                if isinstance(granted, Granted) and granted.awaits:
                    return fact, granted
    return None
