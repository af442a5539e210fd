"""All questions about a category together."""

from __future__ import annotations

from dataclasses import dataclass

from mappings.categories.complaint import is_complaint
from mappings.categories.confidence import confidence_of, may_decide
from mappings.categories.issue import OTHER, Scored, score_issues
from mappings.categories.loan import is_about_loan
from mappings.categories.product import UNKNOWN, score_products
from mappings.categories.words import Text
from mappings.plan import Candidate, Evidence

MOST_CANDIDATES = 5
LONGEST = 20_000
"""Characters of a text that are read; complaints say what they are about before that."""


@dataclass(frozen=True, slots=True)
class Category:
    """What the words say.

    Attributes:
        product: Best guess, None when it is no complaint about a loan.
        issue: The same.
        confidence: Probability that `issue` is right.
    """

    is_complaint: bool
    is_loan: bool
    product: str | None = None
    issue: str | None = None
    secondary: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    confidence: float = 0.0
    decided: bool = False
    evidence: tuple[Evidence, ...] = ()


def categorise(
    title: str, body: str, language: str, decided_above: float, *, complaint: bool | None = None
) -> Category:
    """Category of a masked text without markup.

    Args:
        language: Of the text, as `mappings.language` names it.
        decided_above: Confidence above which the category counts as decided.
        complaint: Whether it is one, when that is known already.
    """
    heading = Text(title[:LONGEST].lower(), language)
    content = Text(body[:LONGEST].lower(), language)
    whole = Text(f"{heading.lower}\n{content.lower}", language)
    issues = score_issues(heading, content)
    products = score_products(whole)
    about_loan, loan_evidence = is_about_loan(whole, issues, product_told=bool(products))
    complaint, complaint_evidence = is_complaint(whole, issues, known=complaint)
    if not (complaint and about_loan):
        evidence = complaint_evidence if not complaint else (*complaint_evidence, *loan_evidence)
        return Category(complaint, about_loan, evidence=evidence)
    product = products[0].key if products else UNKNOWN
    confidence = confidence_of(issues, len(whole.lower))
    return Category(
        is_complaint=True,
        is_loan=True,
        product=product,
        issue=issues[0].key if issues else OTHER,
        secondary=tuple(scored.key for scored in issues[1:] if scored.strong)[: MOST_CANDIDATES - 1],
        candidates=_candidates(issues, product),
        confidence=confidence,
        decided=confidence > decided_above and may_decide(issues),
        evidence=(
            *(issues[0].evidence if issues else ()),
            *(products[0].evidence if products else ()),
            *complaint_evidence,
        ),
    )


def _candidates(issues: tuple[Scored, ...], product: str) -> tuple[Candidate, ...]:
    if not issues:
        return (Candidate(product, OTHER, 0.05),)
    total = sum(scored.score for scored in issues) + 0.5
    return tuple(
        Candidate(product, scored.key, round(scored.score / total, 4)) for scored in issues[:MOST_CANDIDATES]
    )
