"""Which category of the house a text is about: its words stand there, or it is told as its examples are.

Examples are compared by the features of the shipped model: a text counts as near when it is more like the
category's examples than like those by which the taxonomy's issues, and its parent, are explained.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from mappings.categories.house import vector
from mappings.categories.model import Model, Places, model_for
from mappings.categories.reading import read
from mappings.categories.signals import lists_for
from mappings.categories.words import Lexicon, Text
from mappings.packs.definitions import definitions
from mappings.plan import Evidence

if TYPE_CHECKING:  # the mapping's own section knows the taxonomy, and is known by the mapping
    from mappings.own_categories import CategoriesSection, OwnCategory

CLEARLY: Final = 0.04
"""By so much more like its examples than like the others a text must be to be decided by them alone."""
_NEARER: Final = 0.02
"""By so much at least it must be more like them to be thought of at all: a hair says nothing."""
_FIRST: Final = 3
"""The parent must be among so many best issues where no word of the category stands."""

Direction = Mapping[str, float]
"""Values of features; of length one."""


@dataclass(frozen=True, slots=True)
class Found:
    """A category of the house that a text is about.

    Attributes:
        nearness: How much more like its examples than like others; nought where it has none.
        evidence: Its words that stand in the text.
    """

    category: OwnCategory
    nearness: float
    evidence: tuple[Evidence, ...]

    @property
    def is_sure(self) -> bool:
        """True when it needs no person, as far as the parent needs none."""
        return bool(self.evidence) or self.nearness > CLEARLY


def find_own(
    section: CategoriesSection, text: Text, model: Model, places: Places, issues: Sequence[str]
) -> Found | None:
    """The category of the house that fits best; None where none does.

    Args:
        issues: Of the taxonomy, best first.
    """
    live = [entry for entry in section.own if not entry.retired]
    if not live:
        return None
    words = _words_in(section, text)
    here = _unit(vector(model, places))
    found = []
    for entry in live:
        nearness = nearness_of(entry, text.language, here)
        named = words.get(entry.id, ())
        if named or (nearness > _NEARER and entry.parent in issues[:_FIRST]):
            found.append(Found(entry, nearness, named))
    return max(found, key=lambda one: (len(one.evidence), one.nearness), default=None)


def nearness_of(category: OwnCategory, language: str, here: Direction) -> float:
    """How much more like its examples a text is than like what explains the taxonomy and the parent."""
    spoken = "zh" if language.startswith("zh") else language
    examples: tuple[str, ...] = getattr(category.examples, spoken, ())
    if not examples:
        return 0.0
    parent = _dot(here, _explained(category.parent, spoken))
    return _dot(here, _centre(examples, spoken)) - max(parent, _dot(here, _others(spoken)))


def likeness(text: str, examples: Iterable[str], language: str) -> float:
    """Likeness (0 to 1) of a text to the nearest of some examples."""
    here = _direction(text, language)
    return max((_dot(here, _direction(one, language)) for one in examples), default=0.0)


def _words_in(section: CategoriesSection, text: Text) -> dict[str, tuple[Evidence, ...]]:
    hits: dict[str, dict[Evidence, None]] = {}
    for language in lists_for(text.language):
        for word, ids in _lexicon(section, language).scan(text.lower):
            for key in ids:
                hits.setdefault(key, {})[Evidence(word.word, f"issue.{key}.{language}.{word.word}")] = None
    return {key: tuple(found) for key, found in hits.items()}


@lru_cache(maxsize=20)
def _lexicon(section: CategoriesSection, language: str) -> Lexicon[str]:
    return Lexicon(
        (
            (word, entry.id)
            for entry in section.own
            if not entry.retired
            for word in getattr(entry.words, language, ())
        ),
        language,
    )


@lru_cache(maxsize=400)
def _centre(examples: tuple[str, ...], language: str) -> Direction:
    total: dict[str, float] = {}
    for example in examples:
        for name, value in _direction(example, language).items():
            total[name] = total.get(name, 0.0) + value
    return _unit(total.items())


@cache
def _others(language: str) -> Direction:
    """What explains the taxonomy's issues; English stands in where a language has no examples."""
    return _centre(tuple(text for issue in definitions().issues for text in _told(issue, language)), language)


@cache
def _explained(issue: str, language: str) -> Direction:
    """What explains one issue."""
    return _centre(_told(issue, language), language)


def _told(issue: str, language: str) -> tuple[str, ...]:
    examples = definitions().issues[issue].examples
    return examples.zh if language == "zh" else examples.en


@lru_cache(maxsize=2000)
def _direction(text: str, language: str) -> Direction:
    model = model_for(language)
    return _unit(vector(model, model.places(read(text, language))))


def _unit(values: Iterable[tuple[str, float]]) -> dict[str, float]:
    found = dict(values)
    norm = math.sqrt(sum(value * value for value in found.values())) or 1.0
    return {name: value / norm for name, value in found.items()}


def _dot(one: Direction, other: Direction) -> float:
    if len(one) > len(other):
        one, other = other, one
    return sum(value * other[name] for name, value in one.items() if name in other)
