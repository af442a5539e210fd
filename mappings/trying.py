"""Everything that was tried about a ticket: texts, categories, signals, law, clocks. For `ombud explain`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from mappings.categories.judge import Read, Weighing, read_words, weigh_complaint
from mappings.categories.trying import TriedCategory, try_category
from mappings.clocks.engine import Undated, frames_of, run
from mappings.law import Because
from mappings.mapping import Mapping
from mappings.models import Case, MaskedTicket, Sender
from mappings.severity.triggers import TriedTrigger, try_triggers
from mappings.situation import Situation, situation_of, words_of_customer
from mappings.spoken import language_of


@dataclass(frozen=True, slots=True)
class TriedText:
    """One text that could make the ticket a complaint, judged for itself.

    Attributes:
        article_id: None for a ticket without articles.
    """

    article_id: int | None
    weighing: Weighing


@dataclass(frozen=True, slots=True)
class Waiting:
    """A clock that could run and has not started, since its fact is not on record.

    Attributes:
        starts_on: Kinds of facts of which each starts it.
    """

    id: str
    starts_on: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tried:
    """What was tried, whatever came of it.

    Attributes:
        language: Of the texts that were judged.
        texts: Each article that can make the ticket a complaint.
        category: What all texts together are about.
        triggers: Every signal there is.
        law: Why which law binds.
        undated: Duties that have started and have no number.
        waiting: Clocks that could run and wait for their fact.
    """

    language: str
    texts: tuple[TriedText, ...]
    category: TriedCategory
    triggers: tuple[TriedTrigger, ...]
    law: tuple[Because, ...]
    undated: tuple[Undated, ...]
    waiting: tuple[Waiting, ...]


def try_ticket(ticket: MaskedTicket, case: Case, mapping: Mapping, now: datetime) -> Tried | None:
    """Everything that was tried about a ticket; None where its text is withheld.

    Args:
        now: UTC.
    """
    if ticket.withheld:
        return None
    situation = situation_of(ticket, case, mapping, now)
    body, found = words_of_customer(ticket)
    words = read_words(ticket.title, body, found)
    return Tried(
        language=found,
        texts=tuple(_texts(ticket)),
        category=try_category(words, mapping),
        triggers=tuple(_triggers(words, mapping, complaint=situation.decision.is_complaint)),
        law=situation.law.because,
        undated=situation.undated,
        waiting=tuple(_waiting(situation, mapping)) if situation.decision.is_complaint else (),
    )


def _triggers(words: Read, mapping: Mapping, *, complaint: bool) -> Iterator[TriedTrigger]:
    return try_triggers(words, complaint=complaint, thorough=True, sums=mapping.large_sums)


def _texts(ticket: MaskedTicket) -> Iterator[TriedText]:
    """As `mappings.observe.complaint_of` judges them: in doubt the first is one, a later one says so."""
    if not ticket.articles:
        words = read_words(ticket.title, "", language_of((), ticket.title))
        yield TriedText(None, weigh_complaint(words))
    for number, article in enumerate(ticket.articles):
        if number and article.sender is not Sender.CUSTOMER:
            continue
        known = language_of((article.text,), ticket.title)
        words = read_words("" if number else ticket.title, article.text, known)
        yield TriedText(article.id, weigh_complaint(words, in_doubt=not number))


def _waiting(situation: Situation, mapping: Mapping) -> Iterator[Waiting]:
    """Clocks whose start is not known, in the order of the packs."""
    undated = {entry.id for entry in situation.undated}
    for frame in frames_of(mapping, situation.law, situation.facts, situation.about):
        if frame.rule.id not in undated and run(frame, situation.facts) is None:
            yield Waiting(frame.rule.id, tuple(kind.value for kind in frame.rule.starts_on))
