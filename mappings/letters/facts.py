"""What a letter can tell: the one thing that templates see."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Final

from mappings.letters.escaping import JOINER

OUTCOMES: Final = ("upheld", "partly_upheld", "not_upheld", "settled", "withdrawn", "out_of_scope")
"""Codes of `complaint_outcome`."""

_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
"""Control characters, and those that turn the direction of a text."""
_HASH: Final = re.compile(r"#(?=\s*(?:\{|$))")
_BRACKETS: Final = str.maketrans({"⟦": "[", "⟧": "]"})


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Facts of one letter; empty text and None are blanks or left out, as the template says.

    Attributes:
        number: The ticket's number.
        received_on: Local day of receipt.
        category: Label in the letter's language, or empty.
        house: Name of the lender.
        contact: Who looks after it and how to reach them.
        privacy: A link or a sentence about personal data.
        answer_by: Day by which the customer has the answer, or sends what was asked for.
        next_update_by: Day of the next news.
        wanted: What the customer is asked for.
        reason: Why it takes longer, or why it is refused.
        outcome: Code of `complaint_outcome`.
        redress: What is paid and how, in words.
        survey_url: Where the survey is.
        late_referral: UK: whether the firm lets the Ombudsman look at a late referral; None = a person says.
    """

    number: str
    received_on: date
    category: str = ""
    house: str = ""
    contact: str = ""
    privacy: str = ""
    answer_by: date | None = None
    next_update_by: date | None = None
    wanted: tuple[str, ...] = ()
    reason: str = ""
    outcome: str | None = None
    redress: str | None = None
    survey_url: str = ""
    late_referral: bool | None = None


NAMES: Final = frozenset(field.name for field in fields(LetterFacts))
"""Placeholders of templates."""


def plain(text: str) -> str:
    """A text from outside as it may stand in a letter.

    Nothing unseen is in it, nothing that looks like a blank, and no `#` before a brace or an end, which could
    become a variable of the helpdesk together with what follows.

    >>> plain("a\\x00b ⟦c⟧")
    'ab [c]'
    """
    seen = _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _HASH.sub("#" + JOINER, seen.translate(_BRACKETS).strip())


def cleaned(facts: LetterFacts) -> LetterFacts:
    """The same facts, every text made plain.

    Raises:
        ValueError: The outcome is no code of `complaint_outcome`.
    """
    if facts.outcome is not None and facts.outcome not in OUTCOMES:
        raise ValueError("the outcome is not one of " + ", ".join(OUTCOMES))
    return replace(
        facts,
        number=plain(facts.number),
        category=plain(facts.category),
        house=plain(facts.house),
        contact=plain(facts.contact),
        privacy=plain(facts.privacy),
        wanted=tuple(text for text in map(plain, facts.wanted) if text),
        reason=plain(facts.reason),
        redress=None if facts.redress is None else plain(facts.redress) or None,
        survey_url=plain(facts.survey_url),
    )


SAMPLE: Final = LetterFacts(
    number="202611290017",
    received_on=date(2026, 11, 24),
    category="late fee · personal loan",
    house="Example Lender",
    contact="Complaints team, +00 000 0000, complaints@lender.example",
    privacy="https://lender.example/privacy",
    answer_by=date(2026, 12, 24),
    next_update_by=date(2026, 12, 8),
    wanted=("the statement of the month in question", "the day on which you paid"),
    reason="the payment service sent us its records late",
    outcome="partly_upheld",
    redress="the late fee, to the account from which it was paid",
    survey_url="https://lender.example/survey/0017",
    late_referral=False,
)
"""Facts of nobody, for previews and checks."""

EMPTY: Final = LetterFacts(number="202611290017", received_on=date(2026, 11, 24))
"""As little as a letter can have."""

SAMPLES: Final = (
    SAMPLE,
    EMPTY,
    *(replace(SAMPLE, outcome=code, redress=None) for code in OUTCOMES),
    replace(SAMPLE, late_referral=True),
    replace(SAMPLE, late_referral=None, reason=""),
)
"""Facts that take every branch of a template, for checks."""
