"""A masked text → a decision: category and severity with their evidence."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from mappings.categories import categorise
from mappings.categories.complaint import is_complaint
from mappings.categories.issue import score_issues
from mappings.categories.judge import LONGEST
from mappings.categories.words import Text
from mappings.plan import Decision, Trigger
from mappings.severity import find_triggers, highest

_NEVER_IGNORED: Final = "self_harm"
"""Who writes that is never put aside as no complaint."""


def judge(
    title: str, body: str, language: str, decided_above: float, *, complaint: bool | None = None
) -> Decision:
    """Decide what a text is about and how serious it is; pure and total.

    Args:
        title: Masked, without markup.
        body: The same.
        language: As `mappings.language` names it.
        decided_above: Confidence above which the category counts as decided.
        complaint: Whether it is a complaint, when that is known already.
    """
    category = categorise(title, body, language, decided_above, complaint=complaint)
    triggers = find_triggers(_whole(title, body, language))
    complaint = category.is_complaint or _must_be_heard(triggers)
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


def complains(title: str, body: str, language: str, *, in_doubt: bool) -> bool:
    """Whether a text is a complaint, and nothing else.

    Args:
        in_doubt: The answer where no word tells.
    """
    whole = _whole(title, body, language)
    issues = score_issues(Text(title[:LONGEST].lower(), language), Text(body[:LONGEST].lower(), language))
    found, _ = is_complaint(whole, issues, in_doubt=in_doubt)
    return found or _must_be_heard(find_triggers(whole))


def _whole(title: str, body: str, language: str) -> Text:
    return Text(f"{title[:LONGEST]}\n{body[:LONGEST]}".lower(), language)


def _must_be_heard(triggers: Iterable[Trigger]) -> bool:
    return any(trigger.id == _NEVER_IGNORED for trigger in triggers)
