"""Signals in a masked text, with the words that raised them.

A signal is raised when the model is sure of it, or when one of its words stands there and the model does not
speak against it: it has learned who speaks, what is denied and what is long past.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from mappings.categories.judge import Read
from mappings.categories.signals import lists_for
from mappings.categories.words import Lexicon, Text
from mappings.packs.triggers import TriggerRule, trigger_pack
from mappings.plan import Evidence, Trigger

NEVER_MISSED: Final = ("self_harm", "major_event", "enforcement_date", "fraud_idtheft")
"""Signals for which a false alarm is cheaper than a miss: a person looks at once."""
ALWAYS: Final = "self_harm"
"""Its words count whatever the model says; it is heard in a text that is no complaint too."""
LANGUAGES: Final = ("zh", "en")
"""Languages in which signals have words; in the others the model alone speaks."""
_WORD: Final = 0.6
"""By so much less the model has to be sure where a word of the signal stands."""


@dataclass(frozen=True, slots=True)
class TriedTrigger:
    """A signal that was looked for.

    Attributes:
        score: The model's.
        least: What the score must exceed; less where one of the signal's words stands there.
        words: Those words.
        raised: Whether the text raises it.
    """

    id: str
    level: str
    score: float
    least: float
    words: tuple[Evidence, ...]
    raised: bool


def find_triggers(words: Read, *, complaint: bool) -> tuple[Trigger, ...]:
    """Every signal that a text raises, most urgent first, then in the order of the pack.

    Args:
        complaint: Whether it is one; anything else raises only what must always be heard.
    """
    found = (
        Trigger(tried.id, tried.level, tried.words or words.phrases("trigger", tried.id, most=2))
        for tried in try_triggers(words, complaint=complaint)
        if tried.raised
    )
    return tuple(sorted(found, key=lambda trigger: trigger.level))


def try_triggers(words: Read, *, complaint: bool) -> Iterator[TriedTrigger]:
    """Every signal there is, in the order of the pack, with what speaks for it."""
    scores = words.scores.of("trigger")
    thresholds = words.scores.model.calibration
    hits = _words(words.text)
    for rule in trigger_pack().triggers:
        evidence = tuple(hits.get(rule.id, ()))
        score = scores[rule.id]
        least = thresholds[f"trigger.{rule.id}"] - (_WORD if evidence else 0.0)
        always = rule.id == ALWAYS and (bool(evidence) or score > 0)
        raised = always or (complaint and score > least)
        yield TriedTrigger(rule.id, rule.level, score, least, evidence, raised)


def _words(text: Text) -> dict[str, dict[Evidence, None]]:
    hits: dict[str, dict[Evidence, None]] = {}
    for language in lists_for(text.language):
        for word, rules in _lexicon(language).scan(text.lower):
            for rule in rules:
                evidence = Evidence(word.word, f"trigger.{rule.id}.{language}.{word.word}")
                hits.setdefault(rule.id, {})[evidence] = None
    return hits


@cache
def _lexicon(language: str) -> Lexicon[TriggerRule]:
    return Lexicon(
        (
            (word, rule)
            for rule in trigger_pack().triggers
            if language in LANGUAGES
            for word in (rule.keywords_zh if language == "zh" else rule.keywords_en)
        ),
        language,
    )
