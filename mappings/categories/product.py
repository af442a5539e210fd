"""Which loan a text is about: the loan itself, whoever collects it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from mappings.categories.signals import lists_for
from mappings.categories.words import Lexicon, Text
from mappings.packs.taxonomy import Product, taxonomy
from mappings.plan import Evidence

LANGUAGES: Final = ("zh", "en")
"""Languages in which products have words; in the others the model alone speaks."""
UNKNOWN: Final = "unknown"


@dataclass(frozen=True, slots=True)
class ScoredProduct:
    """A product with what speaks for it."""

    key: str
    score: float
    evidence: tuple[Evidence, ...]


def score_products(text: Text) -> tuple[ScoredProduct, ...]:
    """Products with hits, best first; ties in the order of the taxonomy."""
    hits: dict[str, dict[tuple[str, str], None]] = {}
    for language in lists_for(text.language):
        for word, products in _lexicon(language).scan(text.lower):
            for product in products:
                hits.setdefault(product.key, {})[language, word.word] = None
    scored = [
        ScoredProduct(
            key=product.key,
            # a longer word is a surer one
            score=sum(1 + len(word) / 20 for _, word in hits[product.key]),
            evidence=tuple(
                Evidence(word, f"product.{product.key}.{language}.{word}")
                for language, word in hits[product.key]
            ),
        )
        for product in taxonomy().products
        if product.key in hits
    ]
    return tuple(sorted(scored, key=lambda entry: -entry.score))


@cache
def _lexicon(language: str) -> Lexicon[Product]:
    return Lexicon(
        (
            (word, product)
            for product in taxonomy().products
            if language in LANGUAGES
            for word in (product.keywords_zh if language == "zh" else product.keywords_en)
        ),
        language,
    )
