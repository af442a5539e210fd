"""A masked text → a decision: category and severity with their evidence."""

from __future__ import annotations

from collections.abc import Iterable

from mappings.categories import categorise, is_complaint, read_words
from mappings.categories.house import HouseModel
from mappings.own_categories import CategoriesSection
from mappings.plan import Decision, Trigger
from mappings.severity import find_triggers, highest
from mappings.severity.counted import NO_SUMS, Sums
from mappings.severity.triggers import ALWAYS


def judge(
    title: str,
    body: str,
    language: str,
    decided_above: float,
    *,
    complaint: bool | None = None,
    house_model: HouseModel | None = None,
    categories: CategoriesSection | None = None,
    sums: Sums = NO_SUMS,
) -> Decision:
    """Decide what a text is about and how serious it is; pure and total.

    Args:
        title: Masked, without markup.
        body: The same.
        language: As `mappings.language` names it.
        decided_above: Confidence above which the category counts as decided.
        complaint: Whether it is a complaint, when that is known already.
        house_model: What the house has taught.
        categories: What the mapping changes about categories.
        sums: From which sum on a loss is large.
    """
    words = read_words(title, body, language)
    category = categorise(
        words, decided_above, complaint=complaint, house_model=house_model, categories=categories
    )
    triggers = find_triggers(words, complaint=category.is_complaint, sums=sums)
    complaint = category.is_complaint or _must_be_heard(triggers)
    return Decision(
        language=language,
        is_complaint=complaint,
        is_loan=category.is_loan,
        product=category.product,
        issue=category.issue,
        own=category.own,
        secondary=category.secondary,
        candidates=category.candidates,
        confidence=category.confidence,
        decided=category.decided,
        severity=highest(category.issue, triggers) if complaint else None,
        triggers=triggers,
        evidence=category.evidence,
    )


def complains(title: str, body: str, language: str, *, in_doubt: bool) -> bool:
    """Whether a text is a complaint, and nothing else.

    Args:
        in_doubt: The answer where no word tells.
    """
    words = read_words(title, body, language)
    return is_complaint(words, in_doubt=in_doubt) or _must_be_heard(find_triggers(words, complaint=False))


def _must_be_heard(triggers: Iterable[Trigger]) -> bool:
    return any(trigger.id == ALWAYS for trigger in triggers)
