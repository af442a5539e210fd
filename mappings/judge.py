"""A masked text → a decision: category and severity with their evidence."""

from __future__ import annotations

from typing import Final

from mappings.categories import categorise
from mappings.categories.judge import LONGEST
from mappings.categories.words import Text
from mappings.plan import Decision
from mappings.severity import find_triggers, highest

_NEVER_IGNORED: Final = "self_harm"
"""Who writes that is never put aside as no complaint."""


def judge(title: str, body: str, language: str, decided_above: float) -> Decision:
    """Decide what a text is about and how serious it is; pure and total.

    Args:
        title: Masked, without markup.
        body: The same.
        language: As `mappings.language` names it.
        decided_above: Confidence above which the category counts as decided.
    """
    category = categorise(title, body, language, decided_above)
    triggers = find_triggers(Text(f"{title[:LONGEST]}\n{body[:LONGEST]}".lower(), language))
    complaint = category.is_complaint or any(trigger.id == _NEVER_IGNORED for trigger in triggers)
    return Decision(
        language=language,
        is_complaint=complaint,
        is_loan=category.is_loan,
        product=category.product,
        issue=category.issue,
        secondary=category.secondary,
        candidates=category.candidates,
        confidence=category.confidence,
        decided=category.decided,
        severity=highest(category.issue, triggers) if complaint else None,
        triggers=triggers,
        evidence=category.evidence,
    )
