"""Shipped model and house model side by side on what was held back, and whether the house's may be used."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from mappings.categories.house import Layer, softmax
from mappings.learning.lessons import Lesson

FEWEST_JUDGED: Final = 20
"""On fewer lessons held back nothing is told apart from chance, so no model is used."""
_LEAST_CHANCE: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Guess:
    """What a model says of a lesson."""

    lesson: Lesson
    chances: Mapping[str, float]
    confidence: float

    @property
    def first(self) -> str:
        """The best issue."""
        return next(iter(self.chances))

    @property
    def is_right(self) -> bool:
        """True when people say the same."""
        return self.first == self.lesson.issue


@dataclass(frozen=True, slots=True)
class Figures:
    """How often a model is right.

    Attributes:
        first: Share of lessons whose issue comes first; `first_three` among the first three.
        decided: Share that would be written without asking; `right_of_decided` is None where that is none.
        loss: Mean log loss; smaller is better.
    """

    lessons: int
    first: float
    first_three: float
    decided: float
    right_of_decided: float | None
    loss: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both models on the lessons held back.

    Attributes:
        present: The house model that is in use; the shipped model where there is none.
    """

    shipped: tuple[Guess, ...]
    house: tuple[Guess, ...]
    present: tuple[Guess, ...]

    def figures(
        self, decided_above: float, wanted: Callable[[Lesson], bool] = lambda _: True
    ) -> tuple[Figures, Figures] | None:
        """Figures of shipped and house on the wanted lessons; None where there are none."""
        pairs = [
            (figures_of([guess for guess in guesses if wanted(guess.lesson)], decided_above))
            for guesses in (self.shipped, self.house)
        ]
        shipped, house = pairs
        return None if shipped is None or house is None else (shipped, house)

    def objections(self, decided_above: float) -> tuple[str, ...]:
        """What speaks against the house model, as codes; nothing when it may be used.

        It must put more lessons right than the shipped one, by more than chance often gives, and no fewer
        than the one in use, give them no less probability, and be right no less often where it decides; no
        language with enough lessons may get worse.
        """
        both = self.figures(decided_above)
        if both is None or both[0].lessons < FEWEST_JUDGED:
            return ("too_few",)
        shipped, house = both
        found = []
        if not self._is_better():
            found.append("not_better")
        present = figures_of(self.present, decided_above)
        if present is not None and house.first < present.first:
            found.append("worse_than_present")
        if house.loss > shipped.loss:
            found.append("less_probable")
        if (
            house.right_of_decided is not None
            and shipped.right_of_decided is not None
            and house.right_of_decided < shipped.right_of_decided
        ):
            found.append("decides_wrongly")
        for language in languages(guess.lesson for guess in self.house):
            part = self.figures(decided_above, lambda one: one.language == language)  # noqa: B023  (called at once)
            if part is not None and part[0].lessons >= FEWEST_JUDGED and part[1].first < part[0].first:
                found.append(f"worse_in_{language}")
        return tuple(found)

    def _is_better(self) -> bool:
        """True when what was won is more than what was lost by a standard deviation of a fair coin."""
        pairs = [(one.is_right, other.is_right) for one, other in zip(self.shipped, self.house, strict=True)]
        won, lost = pairs.count((False, True)), pairs.count((True, False))
        return won > lost and (won - lost) ** 2 >= won + lost


def compare(
    lessons: Sequence[Lesson], layers: Mapping[str, Layer], present: Mapping[str, Layer]
) -> Comparison:
    """Let the models guess.

    Args:
        layers: By version of the shipped model; lessons of others are guessed by the shipped one alone.
        present: Those in use.
    """
    return Comparison(_guesses(lessons, {}), _guesses(lessons, layers), _guesses(lessons, present))


def _guesses(lessons: Sequence[Lesson], layers: Mapping[str, Layer]) -> tuple[Guess, ...]:
    guesses = []
    for one in lessons:
        layer = layers.get(one.model)
        if layer is None:
            guesses.append(Guess(one, softmax(one.shipped), one.confidence))
            continue
        chances = layer.chances(one.shipped, one.known)
        guesses.append(Guess(one, chances, layer.confidence(chances, one.confidence, one.first)))
    return tuple(guesses)


def figures_of(guesses: Sequence[Guess], decided_above: float) -> Figures | None:
    """Figures of guesses; None where there are none."""
    if not guesses:
        return None
    decided = [guess for guess in guesses if guess.confidence > decided_above]
    total = len(guesses)
    return Figures(
        lessons=total,
        first=sum(guess.is_right for guess in guesses) / total,
        first_three=sum(guess.lesson.issue in [*guess.chances][:3] for guess in guesses) / total,
        decided=len(decided) / total,
        right_of_decided=sum(guess.is_right for guess in decided) / len(decided) if decided else None,
        loss=-sum(
            math.log(max(_LEAST_CHANCE, guess.chances.get(guess.lesson.issue, 0.0))) for guess in guesses
        )
        / total,
    )


def languages(lessons: Iterable[Lesson]) -> tuple[str, ...]:
    """Languages of lessons, in order."""
    return tuple(sorted({one.language for one in lessons}))
