"""Fitting what a sentence or two say of a signal, where only whole statements are labelled.

Of each statement that bears a signal the stretch that tells most of it stands against those two of every
other statement that sound most like it. Which these are, weights of whole statements guess first, and each
fit knows better (multiple-instance learning: Andrews, Tsochantaridis and Hofmann, 2002).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from mappings.categories.features import features_of
from mappings.categories.reading import read
from mappings.categories.sentences import parted, stretches
from training.bank import Example

ROUNDS: Final = 2
PENALTY: Final = 0.5
TOLERANCE: Final = 1e-3
NEAREST: Final = 2
"""Sentences of a statement without the signal that are learned from."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Features of an example with how often they stand in it.

    Attributes:
        whole: In the whole text.
        sentences: In each of its sentences, those that sentences are weighed by.
    """

    whole: Counter[str] = field(repr=False)
    sentences: tuple[Counter[str], ...] = field(repr=False)


def counted(examples: Sequence[Example]) -> list[Counted]:
    """Features of each example."""
    return [_counted(one) for one in examples]


def _counted(one: Example) -> Counted:
    reading = read(one.text, one.language)
    places: dict[str, list[tuple[int, int]]] = {}
    for name, start, end in features_of(reading):
        places.setdefault(name, []).append((start, end))
    whole = Counter({name: len(stands) for name, stands in places.items()})
    told = stretches(parted(places, reading.sentences))
    return Counted(whole, tuple(Counter({**pieces, **concepts}) for pieces, concepts in told))


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences of examples.

    Attributes:
        rows: Their features.
        of: To which example each belongs, in rising order.
    """

    rows: csr_matrix
    of: np.ndarray

    def _rank(self, scores: np.ndarray) -> np.ndarray:
        """Of every sentence, how many of its example score higher."""
        order = np.lexsort((-scores, self.of))
        owners = self.of[order]
        at = np.arange(len(order))
        first = np.r_[True, owners[1:] != owners[:-1]]
        rank = np.empty(len(order), dtype=int)
        rank[order] = at - np.maximum.accumulate(np.where(first, at, 0))
        return rank

    def fit(self, wanted: np.ndarray, guess: np.ndarray) -> tuple[np.ndarray, float]:
        """Weights of features and the constant.

        Args:
            wanted: Of every example, whether it bears the signal.
            guess: A first score of every sentence.
        """
        bears = wanted[self.of]
        scores = guess
        for _ in range(ROUNDS):
            rank = self._rank(scores)
            chosen = np.where(bears, rank < 1, rank < NEAREST)
            model = LinearSVC(C=PENALTY, tol=TOLERANCE, class_weight="balanced").fit(
                self.rows[chosen], bears[chosen]
            )
            scores = self.rows @ model.coef_[0]
        return model.coef_[0], float(model.intercept_[0])
