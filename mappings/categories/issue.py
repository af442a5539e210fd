"""Which issues a text hints at, best first."""

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
_TITLE: Final = 1.5
"""A word in the title weighs more."""


@dataclass(frozen=True, slots=True)
class Scored:
    """An issue with what speaks for it.

    Attributes:
        score: Not bounded; comparable within one text.
        strong: How many different deciding words hit.
        headed: True when a deciding word stands in the title.
    """

    key: str
    nature: str
    score: float
    strong: int
    headed: bool
    evidence: tuple[Evidence, ...]


def score_issues(title: Text, body: Text) -> tuple[Scored, ...]:
    """Every issue with a hit, best first; ties in the order of the taxonomy."""
    weights: dict[str, dict[tuple[str, str], float]] = {}
    headed: set[str] = set()
    for text, factor in ((title, _TITLE), (body, 1.0)):
        for language in lists_for(text.language):
            for word, issues in _lexicon(language).scan(text.lower):
                for issue in issues:
                    weight = factor * (_WEAK if word.word in issue.weak else _STRONG) / len(issues)
                    hits = weights.setdefault(issue.key, {})
                    hits[language, word.word] = max(hits.get((language, word.word), 0.0), weight)
                    if text is title and word.word not in issue.weak:
                        headed.add(issue.key)
    scored = [
        _scored(issue, weights[issue.key], headed=issue.key in headed)
        for issue in taxonomy().issues
        if issue.key in weights
    ]
    return tuple(sorted(scored, key=lambda entry: -entry.score))


def _scored(issue: Issue, hits: dict[tuple[str, str], float], *, headed: bool) -> Scored:
    return Scored(
        key=issue.key,
        nature=issue.nature,
        score=sum(hits.values()),
        strong=sum(word not in issue.weak for _, word in hits),
        headed=headed,
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
