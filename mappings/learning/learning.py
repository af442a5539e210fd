"""The whole of it: lessons → parted, fitted for each shipped model, compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from mappings.categories.house import Layer, parse_house
from mappings.learning.comparing import Comparison, compare
from mappings.learning.fitting import fit
from mappings.learning.holding_back import Parts, parted
from mappings.learning.lessons import Lesson
from mappings.learning.writing import house_file


@dataclass(frozen=True, slots=True)
class Taught:
    """What came out of learning.

    Attributes:
        text: The house model's file; empty when it may not be used.
        version: Of it; empty likewise.
        objections: Why it may not be used, as codes.
        layers: As they would be used, by the version of the shipped model.
    """

    text: str
    version: str
    parts: Parts
    comparison: Comparison
    objections: tuple[str, ...]
    layers: Mapping[str, Layer]


def learn(
    lessons: Sequence[Lesson],
    decided_above: float,
    *,
    present: Mapping[str, Layer],
    advance: Callable[[], None],
) -> Taught:
    """Fit a house model on the older lessons, and judge it on the newest, as it will be read from its file.

    Args:
        present: Layers of the house model in use.
        advance: Called for each lesson that was gone through, see `mappings.learning.fitting.rounds`.
    """
    parts = parted(lessons)
    fitted: dict[str, Layer] = {}
    for shipped in sorted({one.model for one in parts.teach}):
        layer = fit([one for one in parts.teach if one.model == shipped], advance)
        if layer is not None:
            fitted[shipped] = layer
    if not fitted:
        return Taught("", "", parts, compare(parts.judge, {}, present), ("nothing_learned",), {})
    text = house_file(fitted)
    # judged as it is read from the file, rounded weights and all
    model = parse_house(text)
    comparison = compare(parts.judge, model.layers, present)
    objections = comparison.objections(decided_above)
    taught = Taught(text, model.version, parts, comparison, objections, model.layers)
    return replace(taught, text="", version="") if objections else taught
