"""What comes back from partners, and what does not: answers, reminders, questions whose ticket is gone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Final

from mappings import facts as reading
from mappings.carried import first_source
from mappings.facts import FactKind
from mappings.mapping import Language, Mapping
from mappings.models import Case, Fact, MaskedArticle, MaskedTicket, Question
from mappings.plan import PartnerNote
from mappings.sharing.asking import paragraphs, place_of
from mappings.stages import Stage
from mappings.texts import say

PERCENTS: Final = (80, 100)
"""Of a partner's time, at which it is reminded."""
OVER: Final = 100
MOST_SIGNS: Final = 20_000
"""Of an answer that a note repeats."""
_NO_MORE: Final = (
    Stage.ANSWERED,
    Stage.CLOSED,
    Stage.ARCHIVED,
    Stage.WITHDRAWN,
    Stage.NOT_COMPLAINT,
)
"""Stages at which nobody is reminded."""


@dataclass(frozen=True, slots=True)
class Following:
    """What follows at this moment.

    Attributes:
        notes: Reminders for the partners' tickets.
        facts: What goes on record together with the note.
        parts: Paragraphs of the complaint's note.
        next_at: When somebody has to be reminded next, UTC; None where nobody will.
    """

    notes: tuple[PartnerNote, ...] = ()
    facts: tuple[Fact, ...] = ()
    parts: tuple[str, ...] = ()
    next_at: datetime | None = None


def follow(
    ticket: MaskedTicket, case: Case, facts: tuple[Fact, ...], mapping: Mapping, stage: Stage, now: datetime
) -> Following:
    """What follows from questions that were put to partners.

    Args:
        facts: What is known, orders of this moment included.
        now: UTC.
    """
    if not case.questions or ticket.withheld:
        return Following()
    new, parts = _answers(ticket, case, facts, mapping)
    gone, told = _lost(case, facts, mapping, now)
    facts = (*facts, *new, *gone)
    notes: list[PartnerNote] = []
    untold: list[Fact] = []
    waits: list[datetime] = []
    for question in case.questions:
        if question.untold:
            untold += question.untold
            told.append(_told_of(question, max(map(_percent_of, question.untold)), mapping, facts))
        if stage in _NO_MORE or is_answered(question, facts) or is_ended(question, facts):
            continue
        percent = _percent_due(question, facts, now)
        if percent is not None:
            notes.append(_reminder(question, percent, ticket, mapping, facts, now))
        waits += [at for one in PERCENTS if (at := instant_of(question, one)) > now]
    return Following(
        tuple(notes),
        (*new, *gone, *untold),
        (*parts, *told, *(note.here for note in notes)),
        min(waits, default=None),
    )


def is_ended(question: Question, facts: Iterable[Fact]) -> bool:
    """True once a question was taken back, or its ticket is gone."""
    ends = (FactKind.PARTNER_RECALLED, FactKind.PARTNER_LOST)
    return any(fact.kind in ends and fact.value == str(question.ticket_id) for fact in facts)


def is_answered(question: Question, facts: Iterable[Fact]) -> bool:
    """True once the partner has written anything."""
    return any(
        fact.kind == FactKind.PARTNER_ANSWERED and fact.value == str(question.ticket_id) for fact in facts
    )


def is_told_of_partner(fact: Fact) -> bool:
    """True for what goes on record because the complaint's note tells it."""
    return fact.kind in (FactKind.PARTNER_ANSWERED, FactKind.PARTNER_LOST)


def articles_told(facts: Iterable[Fact]) -> frozenset[int]:
    """Ids of partners' articles that a complaint was told of, also while it was a ticket of its own."""
    sources = (first_source(fact.source) for fact in facts if fact.kind == FactKind.PARTNER_ANSWERED)
    return frozenset(int(source.removeprefix(reading.ARTICLE)) for source in sources)


def day_of(question: Question, facts: Iterable[Fact]) -> str:
    """Local day until which an answer is wanted, as it was told when it was asked."""
    told = (fact.value.split("/") for fact in facts if fact.kind == FactKind.SHARED)
    days = (parts[-1] for parts in told if parts[0] == str(question.ticket_id))
    return next(days, question.due_at.date().isoformat())


def instant_of(question: Question, percent: int) -> datetime:
    """When so many percent of a partner's time are over, UTC."""
    return question.asked_at + (question.due_at - question.asked_at) * percent / 100


def name_of(mapping: Mapping, partner: str) -> str:
    """What notes call a partner, also one that the mapping no longer names; escaped."""
    known = mapping.partner(partner)
    return escape(partner if known is None else known.shown)


def language_of(mapping: Mapping, partner: str) -> Language:
    """In which language a partner is written to."""
    known = mapping.partner(partner)
    return mapping.language if known is None or known.language is None else Language(known.language)


def number_of(question: Question) -> str:
    """How notes call a partner's ticket."""
    return f"Ticket#{escape(question.number)}"


def _percent_due(question: Question, facts: Iterable[Fact], now: datetime) -> int | None:
    """The highest percentage that has come and that nobody was told of, nor a later one."""
    told = [
        _percent_of(fact)
        for fact in facts
        if fact.kind == FactKind.PARTNER_REMINDED and fact.value.partition("/")[0] == str(question.ticket_id)
    ]
    come = [percent for percent in PERCENTS if instant_of(question, percent) <= now]
    highest = max(come, default=0)
    return highest if highest > max(told, default=0) else None


def _percent_of(fact: Fact) -> int:
    return int(fact.value.partition("/")[2] or 0)


def _reminder(
    question: Question,
    percent: int,
    ticket: MaskedTicket,
    mapping: Mapping,
    facts: tuple[Fact, ...],
    now: datetime,
) -> PartnerNote:
    day = day_of(question, facts)
    language = language_of(mapping, question.partner)
    source = f"partner:{question.ticket_id}:{percent}"
    return PartnerNote(
        ticket_id=question.ticket_id,
        subject=say(language, "partner.title", number=ticket.number),
        html=f"<p>{say(language, f'partner.reminder.{_word(percent)}', date=day)}</p>",
        fact=Fact(FactKind.PARTNER_REMINDED.value, now, source, value=f"{question.ticket_id}/{percent}"),
        here=place_of(source),
        told=_told_of(question, percent, mapping, facts),
        told_failed=say(
            mapping.language,
            "partner.unreachable",
            partner=name_of(mapping, question.partner),
            ticket=number_of(question),
        ),
    )


def _told_of(question: Question, percent: int, mapping: Mapping, facts: tuple[Fact, ...]) -> str:
    return say(
        mapping.language,
        f"partner.reminded.{_word(percent)}",
        partner=name_of(mapping, question.partner),
        ticket=number_of(question),
        date=day_of(question, facts),
    )


def _word(percent: int) -> str:
    return "over" if percent >= OVER else "near"


def _answers(
    ticket: MaskedTicket, case: Case, facts: tuple[Fact, ...], mapping: Mapping
) -> tuple[tuple[Fact, ...], list[str]]:
    known = articles_told(facts)
    questions = {question.ticket_id: question for question in case.questions}
    new: list[Fact] = []
    parts: list[str] = []
    for child_id, article in ticket.answers:
        source = f"{reading.ARTICLE}{article.id}"
        if article.id in known or child_id not in questions:
            continue
        new.append(Fact(FactKind.PARTNER_ANSWERED.value, article.created_at, source, value=str(child_id)))
        parts.append(_answer(questions[child_id], article, mapping))
    return tuple(new), parts


def _answer(question: Question, article: MaskedArticle, mapping: Mapping) -> str:
    speak = mapping.language
    text = article.text.strip()
    shown = text[:MOST_SIGNS]
    head = say(
        speak,
        "partner.answered",
        partner=name_of(mapping, question.partner),
        ticket=number_of(question),
    )
    body = f"<blockquote>{paragraphs(shown)}</blockquote>" if shown else ""
    tail = say(speak, "partner.answer_cut") if len(text) > MOST_SIGNS else ""
    if article.attachments:
        tail += say(speak, "partner.answer_files", count=str(len(article.attachments)))
    return f"<div>{head}{body}{tail}</div>"


def _lost(
    case: Case, facts: tuple[Fact, ...], mapping: Mapping, now: datetime
) -> tuple[tuple[Fact, ...], list[str]]:
    known = {fact.value for fact in facts if fact.kind == FactKind.PARTNER_LOST}
    lost = [one for one in case.questions if one.lost and str(one.ticket_id) not in known]
    new = (
        Fact(FactKind.PARTNER_LOST.value, now, f"partner:{one.ticket_id}", value=str(one.ticket_id))
        for one in lost
    )
    parts = [
        say(
            mapping.language,
            "partner.lost",
            partner=name_of(mapping, one.partner),
            ticket=number_of(one),
        )
        for one in lost
    ]
    return tuple(new), parts
