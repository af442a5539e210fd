"""What a house has taught: a small correction on top of a shipped model, fitted by `ombud train`.

The shipped score of every issue gets a constant and a weight for each feature added. A house model knows
features of the shipped vocabulary only, so no word that is not in every copy of Ombud can stand in it.
How it comes about: `mappings.learning`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from mappings.categories.confidence import confidence_of
from mappings.categories.features import CONCEPT
from mappings.categories.model import Model, Places, Scores

HEAD: Final = "issue"
UNIT: Final = 0.01
"""What a whole number in the file is worth."""
_SUREST: Final = 6.0

Vector = tuple[tuple[str, float], ...]
"""Known features of a text with their values; pieces and concepts apart have length one."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What shipped model and house together say of a text.

    Attributes:
        chances: Probability of every issue, best first.
        confidence: Probability that the first one is right.
    """

    chances: Mapping[str, float]
    confidence: float


@dataclass(frozen=True, slots=True)
class Layer:
    """The correction of one shipped model.

    Attributes:
        version: Of the house model.
        bias: Of an issue, added to its score; the others get nought.
        weights: Of a feature, by issue.
        calibration: Constant, and worth of the shipped confidence and of the house's own, as log odds.
    """

    version: str
    bias: Mapping[str, float] = field(repr=False)
    weights: Mapping[str, Mapping[str, float]] = field(repr=False)
    calibration: tuple[float, float, float] = (0.0, 0.0, 1.0)

    def read(self, scores: Scores, places: Places) -> Learned:
        """Probabilities of a text, and how sure they are."""
        chances = self.chances(shipped_scores(scores), vector(scores.model, places))
        return Learned(chances, self.confidence(chances, shipped_confidence(scores), first_of(scores)))

    def chances(self, shipped: Mapping[str, float], known: Vector) -> dict[str, float]:
        """Probability of every issue, best first.

        Args:
            shipped: As `shipped_scores` gives them.
        """
        added = dict(self.bias)
        for name, value in known:
            for issue, weight in self.weights.get(name, {}).items():
                added[issue] = added.get(issue, 0.0) + weight * value
        return softmax({issue: score + added.get(issue, 0.0) for issue, score in shipped.items()})

    def confidence(self, chances: Mapping[str, float], shipped: float, first: str) -> float:
        """Probability that the best issue is right.

        Args:
            shipped: What the shipped model alone is sure by.
            first: The issue that it puts first.
        """
        constant, of_shipped, of_house = self.calibration
        measured = sureness(chances, shipped, first)
        return 1 / (1 + math.exp(-(constant + of_shipped * measured[0] + of_house * measured[1])))


@dataclass(frozen=True, slots=True)
class Bent:
    """A shipped model as the house has bent it: what the features of a text speak for, taken together."""

    model: Model = field(repr=False)
    layer: Layer

    def pulls(self, names: Iterable[str], head: str, answer: str, rival: str | None) -> dict[str, float]:
        """What known features speak for an answer and against a rival, where they say anything."""
        names = tuple(names)
        sharp = self.model.heads[head].sharpness
        found = {name: sharp * pull for name, pull in self.model.pulls(names, head, answer, rival).items()}
        for name in names:
            taught = self.layer.weights.get(name)
            if taught is not None:
                pull = taught.get(answer, 0.0) - (0.0 if rival is None else taught.get(rival, 0.0))
                value = self.model.value(name) * _share(self.model, name)
                found[name] = found.get(name, 0.0) + pull * value
        return found


@dataclass(frozen=True, slots=True)
class HouseModel:
    """What `ombud train` has written.

    Attributes:
        version: Ten hex digits of a hash of the content.
        layers: By the version of the shipped model on which each lies.
    """

    version: str
    layers: Mapping[str, Layer] = field(repr=False)

    def layer_of(self, model: Model) -> Layer | None:
        """What lies on a shipped model; None where the house has taught it nothing."""
        return self.layers.get(model.version)


Weight = Annotated[int, Field(ge=-100_000, le=100_000)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class LayerFile(_Frozen):
    """A layer as the file holds it; weights are whole numbers of `UNIT`."""

    issues: tuple[str, ...]
    bias: tuple[Weight, ...]
    features: dict[str, tuple[tuple[Annotated[int, Field(ge=0)], Weight], ...]]
    calibration: tuple[float, float, float]


class HouseFile(_Frozen):
    """The file of a house model."""

    form: Literal["ombud-house-model-1"] = "ombud-house-model-1"
    version: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{10}$")]
    layers: dict[str, LayerFile]


def parse_house(text: str) -> HouseModel:
    """A house model from its file.

    Raises:
        ValueError: It is none.
    """
    try:
        read = HouseFile.model_validate_json(text)
    except ValidationError:
        raise ValueError("this is no house model; `ombud train` writes one") from None
    layers = {}
    for shipped, layer in read.layers.items():
        if len(layer.issues) != len(layer.bias) or any(
            lane >= len(layer.issues) for lanes in layer.features.values() for lane, _ in lanes
        ):
            raise ValueError("this house model does not hang together; `ombud train` writes one anew")
        layers[shipped] = Layer(
            read.version,
            MappingProxyType(dict(zip(layer.issues, (UNIT * one for one in layer.bias), strict=True))),
            MappingProxyType(
                {
                    name: MappingProxyType({layer.issues[lane]: UNIT * weight for lane, weight in lanes})
                    for name, lanes in layer.features.items()
                }
            ),
            layer.calibration,
        )
    return HouseModel(read.version, MappingProxyType(layers))


def shipped_scores(scores: Scores) -> dict[str, float]:
    """Scores of the shipped model, sharpened: their softmax is its probability."""
    sharp = scores.model.heads[HEAD].sharpness
    return {issue: sharp * score for issue, score in scores.of(HEAD).items()}


def shipped_confidence(scores: Scores) -> float:
    """What the shipped model alone is sure by."""
    return confidence_of(scores.of(HEAD), scores.known, scores.model.calibration)


def first_of(scores: Scores) -> str:
    """The issue that the shipped model puts first."""
    return next(iter(scores.probabilities(HEAD)))


def vector(model: Model, places: Places) -> Vector:
    """Values of a text's known features, as the shipped model weighs them."""
    found: list[tuple[str, float]] = []
    squares = {True: 0.0, False: 0.0}
    for name, ranges in places.items():
        value = model.value(name) * (1 + math.log(len(ranges)))
        squares[name.startswith(CONCEPT)] += value * value
        found.append((name, value))
    norms = {kind: math.sqrt(square) or 1.0 for kind, square in squares.items()}
    return tuple(
        (name, value * _share(model, name) / norms[name.startswith(CONCEPT)]) for name, value in found
    )


def softmax(scores: Mapping[str, float]) -> dict[str, float]:
    """Probabilities, best first.

    >>> {key: round(chance, 2) for key, chance in softmax({"a": 0.0, "b": 2.0}).items()}
    {'b': 0.88, 'a': 0.12}
    """
    top = max(scores.values())
    weights = {key: math.exp(score - top) for key, score in scores.items()}
    total = sum(weights.values())
    return {key: weights[key] / total for key in sorted(weights, key=lambda key: -weights[key])}


def sureness(chances: Mapping[str, float], shipped: float, first: str) -> tuple[float, float]:
    """What tells how sure a house is: the shipped confidence where both agree, and its own, as log odds."""
    best, chance = next(iter(chances.items()))
    return (_log_odds(shipped) if best == first else -_log_odds(shipped)), _log_odds(chance)


def _log_odds(chance: float) -> float:
    if chance <= 0.0 or chance >= 1.0:
        return math.copysign(_SUREST, chance - 0.5)
    return max(-_SUREST, min(_SUREST, math.log(chance / (1 - chance))))


def _share(model: Model, name: str) -> float:
    return model.concept_weight if name.startswith(CONCEPT) else 1.0
