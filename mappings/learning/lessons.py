"""What a ticket teaches: the features of its masked text, and the issue that people gave it.

A lesson holds no text: known features of the shipped vocabulary and numbers. It lives in memory only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from mappings import facts as reading
from mappings.categories.house import Vector, first_of, shipped_confidence, shipped_scores, vector
from mappings.categories.judge import Read
from mappings.codes import is_listed
from mappings.facts import FactKind
from mappings.fields import ISSUE, STAGE, FieldValue
from mappings.models import Case
from mappings.own_categories import CategoriesSection
from mappings.stages import Stage

_OVER = (Stage.ANSWERED, Stage.CLOSED, Stage.ARCHIVED)


class Said(StrEnum):
    """Who says that the issue is right."""

    CORRECTED = "corrected"
    """An agent gave another one than Ombud."""
    CONFIRMED = "confirmed"
    """An agent confirmed it."""
    STOOD = "stood"
    """It stood until the complaint was answered, and nobody touched it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What people said of a case.

    Attributes:
        issue: Key of the taxonomy.
    """

    issue: str
    said: Said


@dataclass(frozen=True, slots=True)
class Lesson:
    """A ticket as fitting sees it.

    Attributes:
        model: Version of the shipped model that has read it.
        writer: Whose words they are; tells customers apart, and is never written down.
        at: When it was received, UTC.
        shipped: Scores of the shipped model; `first` is its best issue, `confidence` how sure it is.
    """

    model: str
    language: str
    writer: str = field(repr=False)
    at: datetime
    issue: str
    said: Said
    first: str
    confidence: float
    shipped: dict[str, float] = field(repr=False)
    known: Vector = field(repr=False)


def verdict_of(case: Case, categories: CategoriesSection) -> Verdict | None:
    """The issue that people gave a case; None where nobody did, or it is no complaint about a loan.

    The newest word of a person counts. Without one, what Ombud wrote counts once the complaint was answered.
    A category of the house counts as its parent.
    """
    if reading.denial(case.facts) is not None:
        return None
    over = reading.handed_back_by(case.facts, ISSUE.name)
    told = [
        fact
        for fact in case.facts
        if fact.kind in (FactKind.ISSUE_CORRECTED, FactKind.CONFIRMED) and reading.history_number(fact) > over
    ]
    if told:
        newest = max(told, key=reading.history_number)
        confirmed = newest.kind == FactKind.CONFIRMED
        path: FieldValue = newest.value.partition("/")[2] if confirmed else newest.value
        # who sets again what Ombud had put there, agrees
        said = Said.CONFIRMED if confirmed or newest.value == newest.was else Said.CORRECTED
    else:
        path = case.written.get(ISSUE.name) if case.written.get(STAGE.name) in _OVER else None
        said = Said.STOOD
    if not is_listed(ISSUE, path, categories.paths):
        return None
    return Verdict(categories.canonical(str(path).rpartition("::")[2]), said)


def lesson_of(words: Read, verdict: Verdict, writer: str, at: datetime) -> Lesson:
    """A lesson from a read text.

    Args:
        at: When the complaint was received, UTC.
    """
    words = words.matter
    scores = words.scores
    return Lesson(
        model=scores.model.version,
        language=words.reading.language,
        writer=writer,
        at=at,
        issue=verdict.issue,
        said=verdict.said,
        first=first_of(scores),
        confidence=shipped_confidence(scores),
        shipped=shipped_scores(scores),
        known=vector(scores.model, words.places),
    )
