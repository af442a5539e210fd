"""*explain*: the whole decision in one note: scores, rules, signals, dates, and whose each field is."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from mappings import facts as reading
from mappings import fields, note
from mappings.clocks.catalogue import clock_name
from mappings.clocks.telling import tell
from mappings.history import Order
from mappings.mapping import Mapping
from mappings.orders.base import After, Refused, Taken, View
from mappings.ownership import PROPOSED
from mappings.plan import Decision
from mappings.texts import say
from mappings.verbs import Verb


class Explain:
    """Tells and changes nothing."""

    verb = Verb.EXPLAIN

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Always."""
        del order, view
        return Taken("explained")

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Everything that the decision rests on; rule ids and our own keywords, never a customer's words."""
        del order, taken
        mapping, decision = view.mapping, after.decision
        parts = [
            say(
                mapping.language,
                "order.explained",
                found=escape(decision.language),
                sure=say(mapping.language, f"explain.{_how(view, decision)}"),
                confidence=f"{decision.confidence:.2f}",
                threshold=f"{mapping.decided_above:.2f}",
            )
        ]
        parts += _listed(say(mapping.language, "explain.candidates"), _candidates(mapping, decision))
        parts.append(note.why_part(mapping, decision))
        for clock in after.clocks:
            name = escape(clock_name(mapping, clock.id))
            rows = (escape(line) for line in tell(clock, mapping.language))
            parts += _listed(f"<code>{escape(clock.id)}</code> · {name}", rows)
        parts.append(_owners(view, after))
        return parts


def _how(view: View, decision: Decision) -> str:
    if view.ticket.withheld:
        return "withheld"
    if not decision.is_complaint:
        return "none" if reading.denial(view.facts) is None else "denied"
    if reading.confirmation(view.facts) is not None:
        return "confirmed"
    return "decided" if decision.decided else "undecided"


def _candidates(mapping: Mapping, decision: Decision) -> Iterator[str]:
    for candidate in decision.candidates:
        issue = escape(note.issue_name(mapping, candidate.issue))
        yield f"{issue} (<code>{escape(candidate.issue)}</code>): {candidate.score:.2f}"


def _listed(title: str, rows: Iterator[str]) -> Iterator[str]:
    items = "".join(f"<li>{row}</li>" for row in rows)
    if items:
        yield f"<div>{title}<ul>{items}</ul></div>"


def _owners(view: View, after: After) -> str:
    speak = view.mapping.language
    shown = [
        say(
            speak,
            "order.field",
            field=f"<code>{escape(name)}</code>",
            value=say(speak, "explain.theirs" if name in after.theirs else "explain.ours"),
        )
        for name in PROPOSED
        if name in view.ticket.fields
    ]
    off = view.ticket.fields.get(fields.AUTO.name) is False
    return say(speak, "explain.owners", fields=say(speak, "separator").join(shown)) + (
        say(speak, "explain.off") if off else ""
    )
