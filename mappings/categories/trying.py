"""Every question about a category with every answer that was tried, for those who want to see it all."""

from __future__ import annotations

from dataclasses import dataclass

from mappings.categories.judge import Category, Read, categorise, obstacle, weigh_issues
from mappings.categories.product import score_products
from mappings.mapping import Mapping
from mappings.plan import Evidence


@dataclass(frozen=True, slots=True)
class TriedAnswer:
    """One answer that was tried.

    Attributes:
        model: Probability, as the model has it, 0 to 1.
        weighed: The same after words of the answer were counted, and as it was used.
        words: Our own words for it that stand in the text.
    """

    key: str
    model: float
    weighed: float
    words: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class TriedCategory:
    """Whether a text is about a loan, and about what.

    Attributes:
        model: Version of the model that read it.
        letter: The model for long letters read it.
        loan_score: The model's, less what it must reach; above nought it is about a loan.
        issues: All of them, best first; `products` likewise.
        confidence: Probability that the first issue is right.
        decided_above: What that must exceed.
        obstacle: Why it is for a person to confirm however sure it is: language, other, few_words; None where
            nothing speaks against it.
        turned: A word turned the balance against the model's own first, which lowers the confidence.
    """

    model: str
    letter: bool
    loan_score: float
    issues: tuple[TriedAnswer, ...]
    products: tuple[TriedAnswer, ...]
    confidence: float
    decided_above: float
    obstacle: str | None
    turned: bool


def try_category(words: Read, mapping: Mapping) -> TriedCategory:
    """What was tried about a masked text that complains."""
    house, categories = mapping.house_model, mapping.categories
    loan = words.scores.of("loan")["yes"] - words.scores.model.calibration["loan"]
    matter = words.matter
    category: Category = categorise(
        words, mapping.decided_above, complaint=True, house_model=house, categories=categories
    )
    weighed = weigh_issues(matter, house, categories)
    first = next(iter(weighed.chances))
    hints = {scored.key: scored.evidence for scored in matter.hints}
    products = matter.scores.probabilities("product")
    named = {scored.key: scored for scored in score_products(matter.text)}
    return TriedCategory(
        model=matter.scores.model.version,
        letter=matter.is_letter,
        loan_score=loan,
        issues=tuple(
            TriedAnswer(key, weighed.modelled[key], chance, hints.get(key, ()))
            for key, chance in weighed.chances.items()
        ),
        products=tuple(
            TriedAnswer(key, chance, chance, named[key].evidence if key in named else ())
            for key, chance in sorted(products.items(), key=lambda one: (one[0] != category.product, -one[1]))
        ),
        confidence=category.confidence,
        decided_above=mapping.decided_above,
        obstacle=obstacle(matter, first),
        turned=weighed.turned,
    )
