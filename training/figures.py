"""Figures of decisions: balanced rightness, what can be decided at a precision, how true confidence is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

BINS: Final = 10
LENGTHS: Final = ("short", "middle", "long")
SHORT: Final = 80
"""Characters of a short statement; a Chinese one of 40 says as much as another of 80."""
LONG: Final = 400


def macro_f1(pairs: Iterable[tuple[str, str]]) -> float | None:
    """Mean of F1 over every label that is true somewhere, each counting alike.

    Args:
        pairs: What is true, and what was said.

    >>> macro_f1([("a", "a"), ("a", "b"), ("b", "b")])
    0.6666666666666666
    """
    pairs = list(pairs)
    labels = sorted({true for true, _ in pairs})
    found = []
    for label in labels:
        hits = sum(true == said == label for true, said in pairs)
        of = sum(true == label for true, _ in pairs) + sum(said == label for _, said in pairs)
        found.append(2 * hits / of)
    return sum(found) / len(found) if found else None


def coverage_at(precision: float, answers: Sequence[tuple[float, bool]]) -> float | None:
    """The largest share that could be decided by confidence alone with so many of them right.

    Args:
        answers: Confidence of each, and whether it was right.

    >>> coverage_at(0.75, [(0.9, True), (0.8, True), (0.7, False), (0.6, True), (0.5, False)])
    0.8
    """
    if not answers:
        return None
    ordered = sorted(answers, key=lambda answer: -answer[0])
    right, most = 0, 0
    for number, (confidence, held) in enumerate(ordered, 1):
        right += held
        is_cut = number == len(ordered) or ordered[number][0] < confidence
        if is_cut and right >= precision * number:
            most = number
    return most / len(ordered)


def calibration_error(answers: Sequence[tuple[float, bool]]) -> float | None:
    """Expected calibration error over ten even steps of confidence: 0 where it is as often right as it says.

    >>> calibration_error([(0.95, True)] * 19 + [(0.95, False)])
    0.0
    """
    if not answers:
        return None
    error = 0.0
    for step in range(BINS):
        inside = [(value, held) for value, held in answers if min(int(value * BINS), BINS - 1) == step]
        if inside:
            told = sum(value for value, _ in inside) / len(inside)
            true = sum(held for _, held in inside) / len(inside)
            error += abs(told - true) * len(inside) / len(answers)
    return round(error, 6)


def length_of(text: str, language: str) -> str:
    """short, middle or long.

    >>> length_of("我的贷款没到账", "zh"), length_of("x" * 500, "en")
    ('short', 'long')
    """
    size = len(text) * (2 if language == "zh" else 1)
    return "short" if size < SHORT else "long" if size > LONG else "middle"
