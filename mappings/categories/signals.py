"""Signal words of a text in its own language, and in English beside Chinese."""

from __future__ import annotations

from functools import cache

from mappings.categories.words import Found, Lexicon, Text
from mappings.language import is_chinese
from mappings.packs.signals import signal_pack


def lists_for(language: str) -> tuple[str, ...]:
    """Word lists that speak to a text of a language.

    >>> lists_for("zh-Hant"), lists_for("de"), lists_for("other")
    (('zh', 'en'), ('de',), ('en', 'zh'))
    """
    if is_chinese(language):
        return ("zh", "en")
    if language == "other":
        return ("en", "zh")
    return (language,)


def in_text(text: Text, family: str) -> list[Found]:
    """The different words of a family of signals that stand in a text, in the order of the text."""
    found: dict[Found, None] = {}
    for language in lists_for(text.language):
        found |= dict.fromkeys(word for word, _ in _lexicon(family, language).scan(text.lower))
    return sorted(found, key=lambda word: (word.position, word.word))


@cache
def _lexicon(family: str, language: str) -> Lexicon[str]:
    words: tuple[str, ...] = getattr(getattr(signal_pack(), family), language)
    return Lexicon(((word, family) for word in words), language)
