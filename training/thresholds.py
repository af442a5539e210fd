"""How sure the model has to be of a signal, by how strongly the words speak: fitted on writers held out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from mappings.categories.reading import read
from mappings.categories.words import text_of
from mappings.severity.cues import Strength
from mappings.severity.triggers import ALWAYS, NEVER_MISSED, hearing, said_in, threshold_name
from training.bank import Example

ROUNDS: Final = 4
STEPS: Final = 60
NEVER: Final = 9.0
"""A score that no text reaches."""


@dataclass(frozen=True, slots=True)
class Price:
    """What a miss of a signal costs against a false alarm.

    Attributes:
        recall_counts: By so much more recall weighs than precision (F-beta).
        most_false: Share of the texts without the signal that may raise it, however much recall weighs: where
            every fifth complaint is called urgent, none is.
    """

    recall_counts: float
    most_false: float


USUAL: Final = Price(0.75, 0.01)
GRAVE: Final = Price(2.0, 0.03)
A_LIFE: Final = Price(3.0, 0.02)
OUTVOTED: Final = {"regulator": -1.0}
"""Below which score at least the model has to be to outvote sure words: who says that he goes there goes."""


def fit_thresholds(
    examples: Sequence[Example], scores: Sequence[Mapping[str, float]], strengths: Mapping[str, Sequence[int]]
) -> dict[str, float]:
    """Thresholds of every signal under their names in the calibration.

    Args:
        examples: Labelled with signals.
        scores: What models that had not read the writer said, by signal.
        strengths: Of `strengths_of`.
    """
    found: dict[str, float] = {}
    for signal, told in strengths.items():
        held = np.array([signal in (one.triggers or ()) for one in examples])
        score = np.array([one[signal] for one in scores])
        found |= _of_signal(signal, held, score, np.array(told), _price_of(signal))
    return found


def _price_of(signal: str) -> Price:
    if signal == ALWAYS:
        return A_LIFE
    return GRAVE if signal in NEVER_MISSED else USUAL


def strengths_of(examples: Sequence[Example], signals: Sequence[str]) -> dict[str, list[int]]:
    """How strongly the words of each text speak for each signal."""
    told: dict[str, list[int]] = {signal: [] for signal in signals}
    for one in examples:
        reading = read(one.text, one.language)
        said = said_in(reading, text_of(reading))
        for signal in signals:
            told[signal].append(int(hearing(said, signal).strength))
    return told


def _of_signal(
    signal: str, held: np.ndarray, score: np.ndarray, told: np.ndarray, price: Price
) -> dict[str, float]:
    """One threshold after the other is moved to where all texts together are best, until none moves."""
    least = dict.fromkeys(Strength, NEVER)
    for _ in range(ROUNDS):
        before = dict(least)
        for strength in Strength:
            others = np.zeros(len(held), dtype=bool)
            for other in Strength:
                if other is not strength:
                    others |= (told == other) & (score > least[other])
            mine = told == strength
            least[strength] = _best(held, others, mine, score, price)
        if before == least:
            break
    # stronger words never ask for a surer model
    least[Strength.HINT] = min(least[Strength.HINT], least[Strength.NONE])
    least[Strength.SURE] = min(least[Strength.SURE], least[Strength.HINT], OUTVOTED.get(signal, NEVER))
    return {threshold_name(signal, strength): round(value, 4) for strength, value in least.items()}


def _best(held: np.ndarray, others: np.ndarray, mine: np.ndarray, score: np.ndarray, price: Price) -> float:
    known = (
        np.unique(np.quantile(score[mine & held], np.linspace(0, 1, STEPS))) if (mine & held).any() else []
    )
    best = (_worth(held, others, price), NEVER)
    for at in known:
        least = float(at) - 1e-4
        best = max(best, (_worth(held, others | (mine & (score > least)), price), least))
    return best[1]


def _worth(held: np.ndarray, raised: np.ndarray, price: Price) -> float:
    hits = int((held & raised).sum())
    if not hits or int((raised & ~held).sum()) > price.most_false * int((~held).sum()):
        return 0.0
    sure, found = hits / int(raised.sum()), hits / int(held.sum())
    square = price.recall_counts**2
    return (1 + square) * sure * found / (found + square * sure)
