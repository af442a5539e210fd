"""The figures that matter, each beside its goal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tests.privacy.scorer import Outcome, Score, recall

NATIONAL: Final = frozenset(
    (
        "CN_ID", "HK_ID", "US_SSN", "UK_NINO", "IE_PPS", "AU_TFN", "SG_NRIC", "IN_PAN", "IN_AADHAAR",
        "DE_STEUERID",
        "FR_NIR", "ES_DNI",
    )
)  # fmt: skip
IDS: Final = NATIONAL | {"BANK_CARD", "IBAN"}
RARE: Final = frozenset(
    ("BIC", "PASSPORT", "PLATE", "WECHAT", "QQ", "ALIPAY", "USCC", "IP", "URL_TOKEN", "CREDENTIAL")
)
ENGLISH: Final = frozenset(("en", "en-IN"))


@dataclass(frozen=True, slots=True)
class Goal:
    """One figure.

    Attributes:
        goal: None when the issue names none.
        at_most: True when less is better.
        cases: How many values it rests on.
    """

    name: str
    figure: float
    goal: float | None
    cases: int
    at_most: bool = False

    @property
    def is_met(self) -> bool:
        """True as well when there is no goal."""
        if self.goal is None:
            return True
        return self.figure <= self.goal if self.at_most else self.figure >= self.goal


_RECALLS: Final[tuple[tuple[str, float | None, Callable[[Outcome], bool]], ...]] = (
    ("known values", 0.999, lambda one: bool(one.truth.known)),
    (
        "ids, cards, IBAN, plainly written",
        0.998,
        lambda one: one.truth.type in IDS and not one.truth.obfuscated,
    ),
    ("ids, cards, IBAN, disguised", 0.99, lambda one: one.truth.type in IDS and bool(one.truth.obfuscated)),
    ("ids, cards, IBAN, wrong check digit", None, lambda one: not one.truth.checksum),
    ("e-mail", 0.999, lambda one: one.truth.type == "EMAIL"),
    ("phone", 0.995, lambda one: one.truth.type == "PHONE"),
    ("account and loan numbers", 0.985, lambda one: one.truth.type in {"BANK_ACCOUNT", "LOAN_NO"}),
    ("date of birth", 0.97, lambda one: one.truth.type == "DOB"),
    ("addresses, zh", 0.99, lambda one: one.truth.type == "ADDRESS" and one.language == "zh"),
    ("addresses, en and en-IN", 0.95, lambda one: one.truth.type == "ADDRESS" and one.language in ENGLISH),
    (
        "addresses, de, fr, es",
        None,
        lambda one: one.truth.type == "ADDRESS" and one.language in {"de", "fr", "es"},
    ),
    ("unknown names, zh", 0.93, lambda one: _is_unknown_name(one) and one.language == "zh"),
    ("unknown names, en and en-IN", 0.85, lambda one: _is_unknown_name(one) and one.language in ENGLISH),
    (
        "unknown names, de, fr, es",
        None,
        lambda one: _is_unknown_name(one) and one.language in {"de", "fr", "es"},
    ),
    ("the rarer types", None, lambda one: one.truth.type in RARE),
    ("all disguised values", None, lambda one: bool(one.truth.obfuscated)),
    ("everything", None, lambda _: True),
)


def _is_unknown_name(outcome: Outcome) -> bool:
    return outcome.truth.type == "NAME" and not outcome.truth.known


def goals(score: Score) -> list[Goal]:
    """All figures of a score with their goals."""
    figures: list[Goal] = []
    for name, goal, belongs in _RECALLS:
        chosen = [outcome for outcome in score.outcomes if belongs(outcome)]
        figures.append(Goal(f"recall: {name}", recall(chosen), goal, len(chosen)))
    texts, looks = score.texts, score.look_alikes.total()
    return [
        *figures,
        Goal("exact leaks of known values", len(score.leaks), 0, texts, at_most=True),
        Goal("look-alikes masked", score.over_masking, 0.005, looks, at_most=True),
        Goal(
            "sensitive characters left readable", score.readable, 0.015, score.sensitive_chars, at_most=True
        ),
        Goal("characters masked without need", score.needless, None, score.spare_chars, at_most=True),
        Goal("kind told rightly", score.right_kind, None, len(score.outcomes)),
        Goal("texts without an answer", score.failures.total(), 0, texts, at_most=True),
    ]
