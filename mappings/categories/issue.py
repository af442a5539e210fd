"""Which issues the taxonomy's own words in a text hint at, best first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from mappings.categories.signals import lists_for
from mappings.categories.words import Lexicon, Text
from mappings.packs.taxonomy import Issue, taxonomy
from mappings.plan import Evidence

OTHER: Final = "other"
LANGUAGES: Final = ("zh", "en")
"""Languages in which issues have words; the others follow."""
_WEAK: Final = 0.45
_STRONG: Final = 1.0


@dataclass(frozen=True, slots=True)
class Scored:
    """An issue with its words that stand in a text.

    Attributes:
        score: Not bounded; comparable within one text.
        strong: How many different deciding words hit.
    """

    key: str
    score: float
    strong: int
    evidence: tuple[Evidence, ...]


def score_issues(text: Text) -> tuple[Scored, ...]:
    """Every issue with a hit, best first; ties in the order of the taxonomy."""
    weights: dict[str, dict[tuple[str, str], float]] = {}
    for language in lists_for(text.language):
        for word, issues in _lexicon(language).scan(text.lower):
            for issue in issues:
                weight = (_WEAK if word.word in issue.weak else _STRONG) / len(issues)
                weights.setdefault(issue.key, {})[language, word.word] = weight
    scored = [_scored(issue, weights[issue.key]) for issue in taxonomy().issues if issue.key in weights]
    return tuple(sorted(scored, key=lambda entry: -entry.score))


def _scored(issue: Issue, hits: dict[tuple[str, str], float]) -> Scored:
    return Scored(
        key=issue.key,
        score=sum(hits.values()),
        strong=sum(word not in issue.weak for _, word in hits),
        evidence=tuple(
            Evidence(word, f"issue.{issue.key}.{language}.{word}")
            for language, word in sorted(hits, key=lambda hit: (-hits[hit], hit))
        ),
    )


@cache
def _lexicon(language: str) -> Lexicon[Issue]:
    return Lexicon(
        (
            (word, issue)
            for issue in taxonomy().issues
            if language in LANGUAGES
            for word in (issue.keywords_zh if language == "zh" else issue.keywords_en)
        ),
        language,
    )
