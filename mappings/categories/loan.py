"""Is it about borrowing?

Card credit, guarantees, collection and credit records of a loan are; deposits and insurance are not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mappings.categories.issue import Scored
from mappings.categories.signals import in_text
from mappings.categories.words import Text
from mappings.plan import Evidence

_OF_LOANS_ONLY: Final = frozenset(
    {"collection", "enforcement", "hardship", "credit_reporting", "origination"}
)
"""Natures of issues that do not exist without a loan."""


def is_about_loan(
    text: Text, issues: Sequence[Scored], *, product_told: bool
) -> tuple[bool, tuple[Evidence, ...]]:
    """Whether a text is about a loan, with the words that say so.

    In doubt it is: these are tickets of a lender.
    """
    loan = in_text(text, "loan")
    other = in_text(text, "not_loan")
    implied = any(scored.strong and scored.nature in _OF_LOANS_ONLY for scored in issues)
    evidence = tuple(Evidence(word.word, f"loan.{word.language}.{word.word}") for word in loan[:3])
    if implied or product_told:
        return True, evidence
    if other and len(other) > len(loan):
        return False, tuple(
            Evidence(word.word, f"not_loan.{word.language}.{word.word}") for word in other[:3]
        )
    return True, evidence
