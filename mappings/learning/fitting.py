"""Lessons → a layer on top of a shipped model: logistic regression that begins where that model stands.

Only issues that people corrected from or to are moved, and only by features that several customers used: the
rest stays as it is shipped, and nobody's own words can be told from the file. Pure Python, and the same
lessons give the same layer.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from random import Random
from types import MappingProxyType
from typing import Final

from mappings.categories.house import Layer, sureness
from mappings.learning.lessons import Lesson, Said

FEWEST_LESSONS: Final = 60
"""Below so many for a shipped model nothing is learned for it."""
FEWEST_CUSTOMERS: Final = 3
"""So many different customers must have used a feature, or had an issue, before it is learned."""
HABIT: Final = 0.25
"""People must have corrected one issue to another in so many of the cases that shipped models put there."""
EPOCHS: Final = 8
RATE: Final = 0.4
DECAY: Final = 0.04
"""By so much weights shrink after each round: what few lessons say is not believed much."""
STOOD: Final = 0.5
"""What a lesson counts that nobody has looked at for sure."""
LEAST: Final = 0.02
"""Weights below this are left out."""
FOLDS: Final = 4
_CALIBRATION_STEPS: Final = 200
_SMALLEST: Final = 0.01
"""Errors below this are right enough; most lessons have none above it, which makes fitting quick."""
_HIGHEST: Final = 50.0
_PRIOR: Final = 4.0
"""The house's own probability is believed as it stands, as firmly as so many lessons."""


def _unheard() -> None:
    """Nobody wants to know how far fitting is."""


def rounds(lessons: Sequence[Lesson]) -> int:
    """How many times `advance` is called for these lessons, at most."""
    return len(lessons) * FOLDS * EPOCHS


def fit(lessons: Sequence[Lesson], advance: Callable[[], None] = _unheard) -> Layer | None:
    """A layer for lessons of one shipped model, calibrated on customers whom it had not read.

    None where too little can be learned.

    Args:
        advance: Called for each lesson that was gone through.
    """
    lessons = [one for one in lessons if one.issue in one.shipped]
    if len(lessons) < FEWEST_LESSONS or not moved(lessons):
        return None
    seen: list[tuple[tuple[float, float], bool]] = []
    for fold in range(FOLDS):
        inside = [one for one in lessons if _fold(one) != fold]
        layer = _fitted(inside, advance)
        for one in lessons:
            if _fold(one) == fold:
                chances = layer.chances(one.shipped, one.known)
                seen.append((sureness(chances, one.confidence, one.first), next(iter(chances)) == one.issue))
    whole = _fitted(lessons, advance)
    return Layer("", whole.bias, whole.weights, _calibrated(seen))


def moved(lessons: Iterable[Lesson]) -> tuple[str, ...]:
    """Issues that people corrected from or to as a habit: for several customers, in no small share of cases.

    Corrections that go here and there are mistakes of the shipped model, and a few of them teach nothing.
    """
    put: Counter[str] = Counter()
    corrected: dict[tuple[str, str], set[str]] = {}
    for one in lessons:
        put[one.first] += 1
        if one.said is not Said.STOOD and one.first != one.issue:
            corrected.setdefault((one.first, one.issue), set()).add(one.writer)
    habits = [
        pair
        for pair, who in corrected.items()
        if len(who) >= FEWEST_CUSTOMERS and len(who) >= HABIT * put[pair[0]]
    ]
    return tuple(sorted({issue for pair in habits for issue in pair}))


def _fold(one: Lesson) -> int:
    return int(sha256(one.writer.encode()).hexdigest(), 16) % FOLDS


def _fitted(lessons: Sequence[Lesson], advance: Callable[[], None]) -> Layer:
    issues = moved(lessons)
    shared = _shared(lessons)
    number = {name: at for at, name in enumerate(sorted(shared))}
    rows = [[(number[name], value) for name, value in one.known if name in number] for one in lessons]
    weights = [[0.0] * len(number) for _ in issues]
    slopes = [[1e-3] * len(number) for _ in issues]
    bias, steep = [0.0] * len(issues), [1e-3] * len(issues)
    # what never moves is added up once
    tops = [max(one.shipped.values()) for one in lessons]
    others = [
        sum(math.exp(score - top) for issue, score in one.shipped.items() if issue not in issues)
        for one, top in zip(lessons, tops, strict=True)
    ]
    order = [*range(len(lessons))]
    chance = Random(7)  # noqa: S311  (an order, no secret: the same lessons give the same layer)
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for at in order:
            one, row = lessons[at], rows[at]
            raised = [
                math.exp(min(_HIGHEST, one.shipped[issue] - tops[at] + bias[lane] + _dot(weights[lane], row)))
                for lane, issue in enumerate(issues)
            ]
            total = others[at] + sum(raised)
            worth = STOOD if one.said is Said.STOOD else 1.0
            for lane, issue in enumerate(issues):
                error = worth * (raised[lane] / total - (issue == one.issue))
                if abs(error) > _SMALLEST:
                    steep[lane] += error * error
                    bias[lane] -= RATE * error / math.sqrt(steep[lane])
                    _step(weights[lane], slopes[lane], row, error)
            advance()
        for lane_weights in weights:
            lane_weights[:] = [weight * (1 - DECAY) for weight in lane_weights]
        bias = [value * (1 - DECAY) for value in bias]
    return Layer("", MappingProxyType(dict(zip(issues, bias, strict=True))), _sparse(issues, number, weights))


def _shared(lessons: Iterable[Lesson]) -> frozenset[str]:
    """Features that several customers used."""
    known: dict[str, set[str]] = {}
    for one in lessons:
        for name, _ in one.known:
            who = known.setdefault(name, set())
            if len(who) < FEWEST_CUSTOMERS:
                who.add(one.writer)
    return frozenset(name for name, who in known.items() if len(who) >= FEWEST_CUSTOMERS)


def _dot(weights: Sequence[float], row: Sequence[tuple[int, float]]) -> float:
    return sum([weights[name] * value for name, value in row])


def _step(weights: list[float], slopes: list[float], row: Sequence[tuple[int, float]], error: float) -> None:
    """One step against the error; features that have moved often move less (AdaGrad)."""
    for name, value in row:
        slope = error * value
        slopes[name] += slope * slope
        weights[name] -= RATE * slope / math.sqrt(slopes[name])


def _sparse(
    issues: Sequence[str], number: dict[str, int], weights: Sequence[Sequence[float]]
) -> MappingProxyType[str, MappingProxyType[str, float]]:
    kept = {}
    for name, at in number.items():
        told = {
            issue: weights[lane][at] for lane, issue in enumerate(issues) if abs(weights[lane][at]) >= LEAST
        }
        if told:
            kept[name] = MappingProxyType(told)
    return MappingProxyType(kept)


def _calibrated(seen: Sequence[tuple[tuple[float, float], bool]]) -> tuple[float, float, float]:
    """Constant and worths by which sureness becomes a probability, least log loss, near (0, 0, 1).

    No worth is below nought: that the shipped model speaks against an issue never makes surer of it.
    """
    prior = (0.0, 0.0, 1.0)
    found = list(prior)
    for _ in range(_CALIBRATION_STEPS):
        slope = [_PRIOR * (value - want) for value, want in zip(found, prior, strict=True)]
        for (shipped, house), right in seen:
            total = found[0] + found[1] * shipped + found[2] * house
            error = 1 / (1 + math.exp(-total)) - right
            slope = [slope[0] + error, slope[1] + error * shipped, slope[2] + error * house]
        rate = 2.0 / (len(seen) * 10 + _PRIOR)
        moved_to = [value - rate * by for value, by in zip(found, slope, strict=True)]
        found = [moved_to[0], max(0.0, moved_to[1]), max(0.0, moved_to[2])]
    return round(found[0], 4), round(found[1], 4), round(found[2], 4)


def counts(lessons: Iterable[Lesson]) -> Counter[str]:
    """How many lessons of each kind."""
    return Counter(one.said.value for one in lessons)
