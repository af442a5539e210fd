"""Which loan a text is about: the loan itself, whoever collects it."""

from __future__ import annotations

from typing import Final

from mappings.categories.signals import lists_for
from mappings.categories.words import Text, find_words
from mappings.packs.taxonomy import taxonomy
from mappings.plan import Evidence

UNKNOWN: Final = "unknown"


def score_products(title: Text, body: Text) -> tuple[tuple[str, float, tuple[Evidence, ...]], ...]:
    """Products with hits, best first: key, score, evidence."""
    found: list[tuple[str, float, tuple[Evidence, ...]]] = []
    for product in taxonomy().products:
        hits = {
            (word.language, word.word)
            for text in (title, body)
            for language in lists_for(text.language)
            if language in ("zh", "en")
            for word in find_words(
                text, product.keywords_zh if language == "zh" else product.keywords_en, language
            )
        }
        if hits:
            evidence = tuple(
                Evidence(word, f"product.{product.key}.{language}.{word}") for language, word in sorted(hits)
            )
            found.append((product.key, float(sum(1 + len(word) / 20 for _, word in hits)), evidence))
    return tuple(sorted(found, key=lambda entry: -entry[1]))
