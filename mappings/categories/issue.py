"""Which issues a text hints at, best first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import Final

from mappings.categories.signals import lists_for
from mappings.categories.words import Text, find_words
from mappings.packs.taxonomy import Issue, taxonomy
from mappings.plan import Evidence

OTHER: Final = "other"
_WEAK: Final = 0.45
_STRONG: Final = 1.0
_TITLE: Final = 1.3
"""A word in the title weighs more."""


@dataclass(frozen=True, slots=True)
class Scored:
    """An issue with what speaks for it.

    Attributes:
        score: Not bounded; comparable within one text.
        words: How many different words hit.
        strong: How many of them decide.
    """

    key: str
    nature: str
    score: float
    words: int
    strong: int
    evidence: tuple[Evidence, ...]


def score_issues(title: Text, body: Text) -> tuple[Scored, ...]:
    """Every issue with a hit, best first; ties in the order of the taxonomy."""
    found = [scored for issue in taxonomy().issues if (scored := _score(issue, title, body)) is not None]
    return tuple(sorted(found, key=lambda scored: -scored.score))


def _score(issue: Issue, title: Text, body: Text) -> Scored | None:
    weights: dict[tuple[str, str], float] = {}
    for text, factor in ((title, _TITLE), (body, 1.0)):
        for language in lists_for(text.language):
            words = issue.keywords_zh if language == "zh" else issue.keywords_en
            if language not in ("zh", "en"):
                continue
            for found in find_words(text, words, language):
                rule = (found.language, found.word)
                weights[rule] = max(weights.get(rule, 0.0), factor * _weight(issue, found.word))
    if not weights:
        return None
    longest = _without_parts(weights)
    return Scored(
        key=issue.key,
        nature=issue.nature,
        score=sum(longest.values()),
        words=len(longest),
        strong=sum(word not in issue.weak for _, word in longest),
        evidence=tuple(
            Evidence(word, f"issue.{issue.key}.{language}.{word}") for language, word in sorted(longest)
        ),
    )


def _weight(issue: Issue, word: str) -> float:
    shared = _owners()[word.lower()]
    return (_WEAK if word in issue.weak else _STRONG) / shared


def _without_parts(weights: dict[tuple[str, str], float]) -> dict[tuple[str, str], float]:
    """A word that is part of a longer one that hit as well says nothing more."""
    return {
        (language, word): weight
        for (language, word), weight in weights.items()
        if not any(word != longer and word.lower() in longer.lower() for _, longer in weights)
    }


@cache
def _owners() -> Counter[str]:
    """How many issues share a word."""
    return Counter(
        word.lower() for issue in taxonomy().issues for word in {*issue.keywords_zh, *issue.keywords_en}
    )
