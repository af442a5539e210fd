"""Signal words of a text in its own language, and in English beside Chinese."""

from __future__ import annotations

from mappings.categories.words import Found, Text, find_words
from mappings.language import is_chinese
from mappings.packs.signals import Words


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


def in_text(text: Text, words: Words) -> list[Found]:
    """The words of a signal that stand in a text, in the order of the text."""
    found = [
        word
        for language in lists_for(text.language)
        for word in find_words(text, getattr(words, language), language)
    ]
    return sorted(found, key=lambda word: (word.position, word.word))
