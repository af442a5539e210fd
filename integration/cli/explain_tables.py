"""A reading of a ticket for a person, as tables."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from integration.cli.explain_data import runner_up
from integration.cli.plain import plain
from integration.pipeline import Reading
from integration.shown import ANOTHER_TEXT, opinion_of, planned, standing
from mappings.categories.trying import TriedAnswer, TriedCategory
from mappings.clocks.telling import tell
from mappings.explaining.words import word
from mappings.mapping import Language, Mapping
from mappings.plan import Evidence, Plan
from mappings.trying import Tried

SHOWN = 8
"""So many answers to a question are shown unless all are asked for."""


def show(
    console: Console,
    reading: Reading,
    mapping: Mapping,
    tried: Tried | None,
    *,
    everything: bool = False,
    language: Language | None = None,
) -> None:
    """Print a reading.

    Args:
        everything: Every answer that was tried, also those for which nothing speaks.
        language: Of what is said around codes; that of the mapping by default. A note stays as it would be
            written.
    """
    _Telling(console, language or mapping.language).show(reading, mapping, tried, everything=everything)


class _Telling:
    def __init__(self, console: Console, language: Language) -> None:
        self._console, self._language = console, language

    def _word(self, key: str, /, **values: object) -> str:
        return word(self._language, key, **values)

    def _table(self, title: str, *columns: str) -> Table:
        found = Table(title=self._word(title))
        for column in columns:
            # a citation in Chinese has no blanks at which it could be broken, and must not be cut
            found.add_column(self._word(f"column.{column}"), overflow="fold")
        return found

    def show(self, reading: Reading, mapping: Mapping, tried: Tried | None, *, everything: bool) -> None:
        if not mapping.handles(reading.ticket.group):
            self._console.print(self._word("outside"))
        self._show_decision(reading, mapping, tried)
        if tried is not None:
            self._show_tried(tried, everything=everything)
        self._show_evidence(reading.plan)
        self._show_clocks(reading.plan)
        if tried is not None:
            self._show_waiting(tried)
        self._show_writes(reading)

    def _show_decision(self, reading: Reading, mapping: Mapping, tried: Tried | None) -> None:
        plan, decision, say = reading.plan, reading.plan.decision, self._word
        number, version = reading.ticket.id, mapping.version_id
        title = say("title", number=number, version=version) if number else say("title.new", version=version)
        about = Table(title=title, show_header=False)
        about.add_row(say("complaint"), self._yes(decision.is_complaint))
        about.add_row(say("loan"), self._yes(decision.is_loan))
        about.add_row(say("product"), decision.product or "–")
        about.add_row(say("issue"), decision.issue or "–")
        if decision.own is not None:
            about.add_row(say("own"), decision.own)
        numbers = {"confidence": f"{decision.confidence:.2f}", "above": f"{mapping.decided_above:.2f}"}
        sure = say("decided" if decision.decided else "to_confirm")
        about.add_row(say("sure"), say("confidence", word=sure, **numbers))
        if tried is not None and decision.issue is not None:
            for reason in self._reasons(tried.category):
                about.add_row("", reason)
        second = runner_up(plan)
        if second is not None:
            about.add_row(say("runner_up"), f"{second['issue']} ({second['score']:.2f})")
        about.add_row(say("opinion"), Text(self._opinion(plan, mapping)))
        about.add_row(say("severity"), decision.severity or "–")
        spoken = plan.spoken
        if spoken is not None and (spoken.is_complaint, spoken.issue) != (
            decision.is_complaint,
            decision.issue,
        ):
            alone = (spoken.issue or say("complaint")) if spoken.is_complaint else say("no_complaint")
            about.add_row(say("words_alone"), say("people_said", alone=alone))
        if tried is not None:
            for because in tried.law:
                met = ", ".join(f"{name} {value}" for name, value in because.conditions)
                why = say("law.entry", entry=because.entry, met=met) if because.entry else say("law.default")
                about.add_row(say("law"), Text(f"{because.jurisdiction} ({why})"))
        self._console.print(about)

    def _opinion(self, plan: Plan, mapping: Mapping) -> str:
        said = plan.opinion
        if said is None or not said.issue:
            code = opinion_of(plan, mapping)
            return self._word(f"opinion.{code}") if code in ("off", "not_asked") else code.replace("_", " ")
        used = "" if plan.decision.second_opinion is not None else self._word("opinion.unused")
        return f"{said.issue} ({said.model}{used})"

    def _reasons(self, category: TriedCategory) -> Iterable[str]:
        if category.obstacle is not None:
            yield self._word(f"obstacle.{category.obstacle}")
        if category.turned:
            yield self._word("turned")

    def _show_tried(self, tried: Tried, *, everything: bool) -> None:
        self._show_texts(tried)
        category = tried.category
        key = "model.letters" if category.letter else "model"
        told = {"version": category.model, "language": tried.language}
        self._console.print(self._word(key, score=f"{category.loan_score:.2f}", **told), highlight=False)
        self._show_answers("issues", category.issues, everything=everything)
        self._show_answers("products", category.products, everything=everything)
        self._show_signals(tried, everything=everything)

    def _show_texts(self, tried: Tried) -> None:
        table = self._table("texts", "article", "complains", "score", "least", "words")
        for one in tried.texts:
            weighed = one.weighing
            asked = (self._word("asks", word=found) for found in weighed.asks)
            words = [*weighed.named, *weighed.aggrieved, *asked]
            numbers = ("", "") if weighed.because == "no_known_words" else _two(weighed.score, weighed.least)
            answer = f"{self._yes(weighed.yes)} ({self._word(f'because.{weighed.because}')})"
            where = "–" if one.article_id is None else str(one.article_id)
            table.add_row(where, answer, *numbers, Text(", ".join(words)))
        self._console.print(table)

    def _show_signals(self, tried: Tried, *, everything: bool) -> None:
        table = self._table("signals", "signal", "score", "least", "words", "raised")
        shown = [
            one
            for one in sorted(tried.triggers, key=lambda one: one.least - one.score)
            if everything or one.raised or one.words
        ]
        for one in shown:
            numbers = _two(one.score, one.least)
            table.add_row(f"{one.id} ({one.level})", *numbers, _words(one.words), self._yes(one.raised))
        if shown:
            self._console.print(table)
        left = len(tried.triggers) - len(shown)
        if left:
            self._console.print(self._word("signals.more", count=left))

    def _show_answers(self, title: str, answers: tuple[TriedAnswer, ...], *, everything: bool) -> None:
        table = self._table(title, "key", "model", "with_words", "words")
        shown = [one for place, one in enumerate(answers) if everything or place < SHOWN or one.words]
        for one in shown:
            table.add_row(one.key, f"{one.model:.3f}", f"{one.weighed:.3f}", _words(one.words))
        if len(shown) < len(answers):
            table.caption = self._word("more", count=len(answers) - len(shown))
        self._console.print(table)

    def _show_evidence(self, plan: Plan) -> None:
        decision = plan.decision
        if not (decision.evidence or decision.triggers):
            return
        table = self._table("why", "rule", "matched")
        for found in decision.evidence:
            table.add_row(Text(found.rule), Text(found.text))
        for trigger in decision.triggers:
            for found in trigger.evidence:
                table.add_row(Text(f"{trigger.id} ({trigger.level})"), Text(found.text))
        self._console.print(table)

    def _show_clocks(self, plan: Plan) -> None:
        """Print the clocks, each with how it came about."""
        if not plan.clocks:
            return
        table = self._table("clocks", "clock", "due", "because")
        for clock in plan.clocks:
            due = f"{clock.due_date}" + (" ✓" if clock.stopped_at is not None else "")
            told = Text("\n".join(tell(clock, self._language)))
            table.add_row(f"{clock.id} ({clock.kind})", due, told)
        self._console.print(table)

    def _show_waiting(self, tried: Tried) -> None:
        if tried.undated:
            told = ", ".join(f"{one.id} ({one.no_date})" for one in tried.undated)
            self._console.print(Text(self._word("undated", told=told)))
        if tried.waiting:
            table = self._table("waiting", "clock", "begins")
            for one in tried.waiting:
                table.add_row(one.id, ", ".join(one.starts_on) or "–")
            self._console.print(table)

    def _show_writes(self, reading: Reading) -> None:
        plan, say = reading.plan, self._word
        if not plan.writes:
            self._console.print(say("no_writes"))
            return
        table = self._table("writes", "field", "now", "would_be")
        for name in plan.changes:
            table.add_row(name, self._value(standing(reading, name)), self._value(planned(plan, name)))
        for name, value in plan.desk.items():
            table.add_row(name, "", say("somebody") if name == "owner" else Text(value))
        for letter in plan.letters:
            table.add_row(say("letter"), "", f"{letter.kind} ({letter.way.value})")
        for question in plan.questions:
            table.add_row(say("partner"), "", Text(question.partner))
        for change in plan.article_changes:
            done = say("hidden") if change.hide else say("highlights", count=len(change.marks))
            table.add_row(say("article", id=change.article_id), "", done)
        if plan.note is not None:
            table.add_row(say("note"), "", Text(f"{plan.note.kind.value}: {plan.note.subject}"))
        self._console.print(table)
        if plan.asks_for_pack:
            self._console.print(say("filed"))
        if plan.note is not None:
            self._console.print(Text(plain(plan.note.html)))

    def _value(self, value: str) -> Text:
        return Text(self._word("another_text") if value == ANOTHER_TEXT else value or "–")

    def _yes(self, value: bool) -> str:
        return self._word("yes" if value else "no")


def _words(found: Iterable[Evidence]) -> Text:
    return Text(", ".join(one.text for one in found))


def _two(score: float, least: float) -> tuple[str, str]:
    return f"{score:.2f}", f"{least:.2f}"
