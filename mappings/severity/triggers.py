"""Signals in a masked text, with the words that raised them."""

from __future__ import annotations

from mappings.categories.signals import lists_for
from mappings.categories.words import Text, find_words
from mappings.packs.triggers import TriggerRule, trigger_pack
from mappings.plan import Evidence, Trigger


def find_triggers(text: Text) -> tuple[Trigger, ...]:
    """Every signal that a text raises, most urgent first, then in the order of the pack."""
    found = [trigger for rule in trigger_pack().triggers if (trigger := _match(rule, text)) is not None]
    return tuple(sorted(found, key=lambda trigger: trigger.level))


def _match(rule: TriggerRule, text: Text) -> Trigger | None:
    evidence = tuple(
        Evidence(word.word, f"trigger.{rule.id}.{language}.{word.word}")
        for language in lists_for(text.language)
        if language in ("zh", "en")
        for word in find_words(text, rule.keywords_zh if language == "zh" else rule.keywords_en, language)
    )
    return Trigger(rule.id, rule.level, evidence) if evidence else None
