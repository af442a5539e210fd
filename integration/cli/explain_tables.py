"""A reading of a ticket for a person, as tables."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from integration.cli.explain_data import runner_up
from integration.cli.plain import plain
from integration.pipeline import Reading
from integration.shown import opinion_of, planned, standing
from mappings.categories.trying import TriedAnswer, TriedCategory
from mappings.clocks.telling import tell
from mappings.mapping import Language, Mapping
from mappings.plan import Evidence, Plan
from mappings.trying import Tried

SHOWN = 8
"""So many answers to a question are shown unless all are asked for."""
_OBSTACLES = {
    "language": "its language is not one that may decide",
    "other": "`other` is for a person to see",
    "few_words": "the text is too short to decide without a word of the issue",
}


def show(
    console: Console, reading: Reading, mapping: Mapping, tried: Tried | None, *, everything: bool = False
) -> None:
    """Print a reading.

    Args:
        everything: Every answer that was tried, also those for which nothing speaks.
    """
    if not mapping.handles(reading.ticket.group):
        console.print(
            "This ticket's group is not one of the mapping's groups: Ombud leaves it alone. Otherwise:"
        )
    _show_decision(console, reading, mapping, tried)
    if tried is not None:
        _show_tried(console, tried, everything=everything)
    _show_evidence(console, reading.plan)
    show_clocks(console, reading.plan, mapping.language)
    if tried is not None:
        _show_waiting(console, tried)
    _show_writes(console, reading)


def _show_decision(console: Console, reading: Reading, mapping: Mapping, tried: Tried | None) -> None:
    plan, decision = reading.plan, reading.plan.decision
    number = f"Ticket {reading.ticket.id}" if reading.ticket.id else "A new ticket"
    about = Table(title=f"{number}, mapping {mapping.version_id}", show_header=False)
    about.add_row("complaint", _yes(decision.is_complaint))
    about.add_row("about a loan", _yes(decision.is_loan))
    about.add_row("product", decision.product or "–")
    about.add_row("issue", decision.issue or "–")
    if decision.own is not None:
        about.add_row("own category", decision.own)
    sure = "decided" if decision.decided else "to be confirmed"
    about.add_row("sure", f"{sure} ({decision.confidence:.2f}, decided above {mapping.decided_above:.2f})")
    if tried is not None and decision.issue is not None:
        for reason in _reasons(tried.category):
            about.add_row("", reason)
    second = runner_up(plan)
    if second is not None:
        about.add_row("runner-up", f"{second['issue']} ({second['score']:.2f})")
    about.add_row("second opinion", Text(_opinion(plan, mapping)))
    about.add_row("severity", decision.severity or "–")
    spoken = plan.spoken
    if spoken is not None and (spoken.is_complaint, spoken.issue) != (decision.is_complaint, decision.issue):
        alone = (spoken.issue or "complaint") if spoken.is_complaint else "no complaint"
        about.add_row("words alone", f"{alone}; people said otherwise")
    if tried is not None:
        for because in tried.law:
            met = ", ".join(f"{name} {value}" for name, value in because.conditions)
            why = f"entry {because.entry} of law: {met}" if because.entry else "the mapping's jurisdiction"
            about.add_row("law", Text(f"{because.jurisdiction} ({why})"))
    console.print(about)


def _opinion(plan: Plan, mapping: Mapping) -> str:
    result = opinion_of(plan, mapping).replace("_", " ")
    if plan.opinion is None or not plan.opinion.issue:
        return result
    used = "" if plan.decision.second_opinion is not None else "; it does not count here"
    return f"{plan.opinion.issue} ({plan.opinion.model}{used})"


def _reasons(category: TriedCategory) -> Iterable[str]:
    if category.obstacle is not None:
        yield _OBSTACLES[category.obstacle]
    if category.turned:
        yield "a word turned the balance against the model, so it is less sure"


def _show_tried(console: Console, tried: Tried, *, everything: bool) -> None:
    _show_texts(console, tried)
    category = tried.category
    console.print(
        f"Model {category.model}{' for letters' if category.letter else ''}, language {tried.language}; "
        f"about a loan when above 0: {category.loan_score:.2f}",
        highlight=False,
    )
    _show_answers(console, "Issues tried", category.issues, everything=everything)
    _show_answers(console, "Products tried", category.products, everything=everything)
    _show_signals(console, tried, everything=everything)


def _show_texts(console: Console, tried: Tried) -> None:
    table = Table("article", "complains", "score", "must exceed", "words", title="Is it a complaint?")
    for one in tried.texts:
        weighed = one.weighing
        words = [*weighed.named, *weighed.aggrieved, *(f"{word} (asks)" for word in weighed.asks)]
        numbers = ("", "") if weighed.because == "no_known_words" else _two(weighed.score, weighed.least)
        answer = f"{_yes(weighed.yes)} ({weighed.because.replace('_', ' ')})"
        where = "–" if one.article_id is None else str(one.article_id)
        table.add_row(where, answer, *numbers, Text(", ".join(words)))
    console.print(table)


def _show_signals(console: Console, tried: Tried, *, everything: bool) -> None:
    table = Table("signal", "score", "must exceed", "words", "raised", title="Signals tried")
    shown = [
        one
        for one in sorted(tried.triggers, key=lambda one: one.least - one.score)
        if everything or one.raised or one.words
    ]
    for one in shown:
        numbers = _two(one.score, one.least)
        table.add_row(f"{one.id} ({one.level})", *numbers, _words(one.words), _yes(one.raised))
    if shown:
        console.print(table)
    left = len(tried.triggers) - len(shown)
    if left:
        console.print(f"{left} more signals were tried and nothing speaks for them; --all shows them.")


def _show_answers(
    console: Console, title: str, answers: tuple[TriedAnswer, ...], *, everything: bool
) -> None:
    table = Table("key", "model", "with words", "words", title=title)
    shown = [one for place, one in enumerate(answers) if everything or place < SHOWN or one.words]
    for one in shown:
        table.add_row(one.key, f"{one.model:.3f}", f"{one.weighed:.3f}", _words(one.words))
    if len(shown) < len(answers):
        table.caption = f"{len(answers) - len(shown)} more with less; --all shows them"
    console.print(table)


def _show_evidence(console: Console, plan: Plan) -> None:
    decision = plan.decision
    if not (decision.evidence or decision.triggers):
        return
    table = Table("rule", "matched", title="Why")
    for found in decision.evidence:
        table.add_row(Text(found.rule), Text(found.text))
    for trigger in decision.triggers:
        for found in trigger.evidence:
            table.add_row(Text(f"{trigger.id} ({trigger.level})"), Text(found.text))
    console.print(table)


def show_clocks(console: Console, plan: Plan, language: Language) -> None:
    """Print the clocks, each with how it came about."""
    if not plan.clocks:
        return
    table = Table("clock", "due", "because", title="Clocks")
    for clock in plan.clocks:
        due = f"{clock.due_date}" + (" ✓" if clock.stopped_at is not None else "")
        table.add_row(f"{clock.id} ({clock.kind})", due, Text("\n".join(tell(clock, language))))
    console.print(table)


def _show_waiting(console: Console, tried: Tried) -> None:
    if tried.undated:
        told = ", ".join(f"{one.id} ({one.no_date})" for one in tried.undated)
        console.print(Text(f"Without a number in their rule: {told}"))
    if tried.waiting:
        table = Table("clock", "begins with", title="Clocks that have not started")
        for one in tried.waiting:
            table.add_row(one.id, ", ".join(one.starts_on) or "–")
        console.print(table)


def _show_writes(console: Console, reading: Reading) -> None:
    plan = reading.plan
    if not plan.writes:
        console.print("Nothing would be written.")
        return
    table = Table("field", "now", "would be", title="Would be written")
    for name in plan.changes:
        table.add_row(name, Text(standing(reading, name) or "–"), Text(planned(plan, name) or "–"))
    for name, value in plan.desk.items():
        table.add_row(name, "", "(somebody)" if name == "owner" else Text(value))
    for letter in plan.letters:
        table.add_row("letter", "", f"{letter.kind} ({letter.way.value})")
    for question in plan.questions:
        table.add_row("question to a partner", "", Text(question.partner))
    for change in plan.article_changes:
        done = "hidden from the customer" if change.hide else f"{len(change.marks)} highlights"
        table.add_row(f"article {change.article_id}", "", done)
    if plan.note is not None:
        table.add_row("internal note", "", Text(f"{plan.note.kind.value}: {plan.note.subject}"))
    console.print(table)
    if plan.asks_for_pack:
        console.print("It would be filed then: an evidence pack is made, and the stage becomes archived.")
    if plan.note is not None:
        console.print(Text(plain(plan.note.html)))


def _words(found: Iterable[Evidence]) -> Text:
    return Text(", ".join(one.text for one in found))


def _two(score: float, least: float) -> tuple[str, str]:
    return f"{score:.2f}", f"{least:.2f}"


def _yes(value: bool) -> str:
    return "yes" if value else "no"
