"""What a customer's answer to the survey does: a fact, a paragraph, and a complaint that is open again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from typing import Final
from zoneinfo import ZoneInfo

from mappings.facts import FactKind
from mappings.mapping import Mapping
from mappings.models import Fact, Person, SurveyAnswer
from mappings.redaction import Aids, Withheld, mask_fields
from mappings.redaction.masking import NO_AIDS
from mappings.texts import say
from mappings.workflow.machine import holding

SURVEY: Final = "survey:"
"""Beginning of the source of what a customer answered: the occasion follows."""
DISSATISFIED_UP_TO: Final = 2
"""Highest score, of 1 to 5, that says that the matter is not settled for the customer."""
DISSATISFIED: Final = "dissatisfied"
"""Why a complaint is open again, as the value of the fact."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What follows from answers.

    Attributes:
        facts: New ones only.
        reopen: True when the complaint has to be looked into again.
        note_parts: Paragraphs of the note, HTML; every word of the customer's in them is masked and escaped.
    """

    facts: tuple[Fact, ...] = ()
    reopen: bool = False
    note_parts: tuple[str, ...] = field(default=(), repr=False)


def source_of(occasion: str) -> str:
    """Source of the facts of an answer.

    >>> source_of("history:97")
    'survey:history:97'
    """
    return f"{SURVEY}{occasion}"


def heard(
    answers: Iterable[SurveyAnswer],
    facts: Iterable[Fact],
    mapping: Mapping,
    now: datetime,
    *,
    people: Iterable[Person] = (),
    aids: Aids = NO_AIDS,
) -> Heard:
    """Take answers in; one that a fact tells already changes nothing.

    Args:
        facts: Of the case.
        now: UTC. From then on a complaint is open again: whoever closed it meanwhile did not know the answer.
        people: Known parties, whose values are masked first.
        aids: What masking gets from outside.
    """
    known = {fact.source for fact in facts if fact.kind == FactKind.SATISFACTION}
    people = tuple(people)
    new: list[Fact] = []
    parts: list[str] = []
    reopen = False
    # what is worked on again already needs no second reopening, which would undo that work
    has_ended = any(holding(facts, kind) for kind in (FactKind.RESPONSE_SENT, FactKind.CLOSED))
    for answer in sorted(answers, key=lambda one: (one.answered_at, one.occasion)):
        source = source_of(answer.occasion)
        if source in known:
            continue
        known.add(source)
        new.append(
            Fact(FactKind.SATISFACTION.value, answer.answered_at, source, value=str(answer.score)),
        )
        parts += _told(answer, mapping, people, aids)
        if answer.score <= DISSATISFIED_UP_TO and has_ended:
            reopen = True
            new.append(Fact(FactKind.REOPENED.value, now, source, value=DISSATISFIED))
    if reopen:
        parts.append(say(mapping.language, "survey.reopened"))
    return Heard(tuple(new), reopen, tuple(parts))


def _told(answer: SurveyAnswer, mapping: Mapping, people: tuple[Person, ...], aids: Aids) -> list[str]:
    speak = mapping.language
    day = answer.answered_at.astimezone(ZoneInfo(mapping.zone_name())).date()
    parts = [say(speak, "survey.score", at=day.isoformat(), score=str(answer.score))]
    if answer.comment_lost:
        parts.append(say(speak, "survey.lost"))
    elif answer.comment.strip():
        try:
            masked = _masked(answer.comment.strip(), mapping, people, aids)
        except Withheld:
            parts.append(say(speak, "survey.withheld"))
        else:
            text = "<br>".join(escape(line) for line in masked.splitlines())
            parts.append(say(speak, "survey.comment", text=text))
    return parts


def _masked(comment: str, mapping: Mapping, people: tuple[Person, ...], aids: Aids) -> str:
    """The comment under the rules of every jurisdiction that can bind here; a token is never masked again."""
    for where in mapping.jurisdictions:
        comment = mask_fields(
            "", comment, is_html=False, people=people, mapping=mapping, jurisdiction=where, aids=aids
        ).body.text
    return comment
