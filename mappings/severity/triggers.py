"""Signals in a masked text, with the words that raised them."""

from __future__ import annotations

from functools import cache
from typing import Final

from mappings.categories.signals import lists_for
from mappings.categories.words import Lexicon, Text
from mappings.packs.triggers import TriggerRule, trigger_pack
from mappings.plan import Evidence, Trigger

LANGUAGES: Final = ("zh", "en")
"""Languages in which signals have words; the others follow."""


def find_triggers(text: Text) -> tuple[Trigger, ...]:
    """Every signal that a text raises, most urgent first, then in the order of the pack."""
    hits: dict[str, dict[Evidence, None]] = {}
    for language in lists_for(text.language):
        for word, rules in _lexicon(language).scan(text.lower):
            for rule in rules:
                evidence = Evidence(word.word, f"trigger.{rule.id}.{language}.{word.word}")
                hits.setdefault(rule.id, {})[evidence] = None
    found = [
        Trigger(rule.id, rule.level, tuple(hits[rule.id]))
        for rule in trigger_pack().triggers
        if rule.id in hits
    ]
    return tuple(sorted(found, key=lambda trigger: trigger.level))


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
