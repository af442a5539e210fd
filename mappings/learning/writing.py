"""Layers → the file of a house model, and the card that goes with it. Neither holds a word of a ticket."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final

from mappings.categories.house import UNIT, HouseFile, Layer
from mappings.learning.comparing import Comparison, Figures, languages
from mappings.learning.fitting import FEWEST_CUSTOMERS, counts
from mappings.learning.holding_back import Parts
from mappings.learning.lessons import Said
from mappings.packs.taxonomy import taxonomy

_NONE: Final = "–"


def house_file(layers: Mapping[str, Layer]) -> str:
    """The file's text; its version is a hash of the layers.

    Args:
        layers: By version of the shipped model.
    """
    data = {shipped: _layer_data(layer) for shipped, layer in sorted(layers.items())}
    version = sha256(json.dumps(data, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:10]
    made = {"form": "ombud-house-model-1", "version": version, "layers": data}
    HouseFile.model_validate(made)
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n"


def _layer_data(layer: Layer) -> dict[str, object]:
    issues = sorted(layer.bias)
    lane = {issue: at for at, issue in enumerate(issues)}
    features = {}
    for name, weights in sorted(layer.weights.items()):
        told = [[lane[issue], round(weight / UNIT)] for issue, weight in sorted(weights.items())]
        if told := [one for one in told if one[1]]:
            features[name] = told
    return {
        "issues": issues,
        "bias": [round(layer.bias[issue] / UNIT) for issue in issues],
        "features": features,
        "calibration": list(layer.calibration),
    }


@dataclass(frozen=True, slots=True)
class Card:
    """What the card tells.

    Attributes:
        version: Of the house model; empty when none was written.
        made_at: UTC.
        unread: Tickets that could not be read, by reason.
    """

    version: str
    made_at: datetime
    parts: Parts
    comparison: Comparison
    objections: Sequence[str]
    decided_above: float
    layers: Mapping[str, Layer]
    unread: Mapping[str, int]


def card_text(card: Card) -> str:
    """The card as Markdown: counts and shares only."""
    return "\n".join(_lines(card)) + "\n"


def _lines(card: Card) -> Iterator[str]:
    state = f"House model `{card.version}`" if card.version else "No house model was written"
    yield f"# {state}"
    yield ""
    yield f"Made {card.made_at:%Y-%m-%d %H:%M} UTC by `ombud train`; see `docs/learning.md`."
    yield ""
    if card.objections:
        yield "**Refused**: " + ", ".join(f"`{code}`" for code in card.objections) + "."
        yield ""
    yield "| lessons | corrected | confirmed | stood | customers |"
    yield "| --- | --- | --- | --- | --- |"
    for name, lessons in (("taught", card.parts.teach), ("held back", card.parts.judge)):
        kinds = counts(lessons)
        row = [str(kinds[said.value]) for said in Said]
        yield f"| {name}: {len(lessons)} | {' | '.join(row)} | {len({one.writer for one in lessons})} |"
    yield ""
    yield (
        f"Held back are the newest complaints. {card.parts.left_out} older ones by the same customers were "
        "left out, so that nobody's words are on both sides."
    )
    unread = sum(card.unread.values())
    if unread:
        listed = ", ".join(f"{reason} {number}" for reason, number in sorted(card.unread.items()))
        yield f"{unread} tickets taught nothing: {listed}."
    yield ""
    yield from _table("all and by language", card, _by_language(card))
    yield from _table("by issue", card, _by_issue(card))
    yield "| on shipped model | issues moved | features |"
    yield "| --- | --- | --- |"
    for shipped, layer in sorted(card.layers.items()):
        moved = ", ".join(f"`{issue}`" for issue in sorted(layer.bias))
        yield f"| `{shipped}` | {moved} | {len(layer.weights)} |"
    yield ""
    yield f"Each feature stands in the shipped vocabulary; {FEWEST_CUSTOMERS} customers or more used it."


def _by_language(card: Card) -> Iterator[tuple[str, tuple[Figures, Figures] | None]]:
    yield "all", card.comparison.figures(card.decided_above)
    for language in languages(card.parts.judge):
        yield language, card.comparison.figures(card.decided_above, lambda one: one.language == language)  # noqa: B023  (called at once)


def _by_issue(card: Card) -> Iterator[tuple[str, tuple[Figures, Figures] | None]]:
    for issue in taxonomy().issues:
        both = card.comparison.figures(card.decided_above, lambda one: one.issue == issue.key)  # noqa: B023  (called at once)
        if both is not None:
            yield f"`{issue.key}`", both


def _table(
    title: str, card: Card, rows: Iterator[tuple[str, tuple[Figures, Figures] | None]]
) -> Iterator[str]:
    yield f"Held back, {title}: shipped → house"
    yield ""
    yield f"| | lessons | first | first three | decided above {card.decided_above:g} | right of those |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for name, both in rows:
        if both is None:
            continue
        shipped, house = both
        pairs = (
            (shipped.first, house.first),
            (shipped.first_three, house.first_three),
            (shipped.decided, house.decided),
            (shipped.right_of_decided, house.right_of_decided),
        )
        yield f"| {name} | {shipped.lessons} | " + " | ".join(_pair(*pair) for pair in pairs) + " |"
    yield ""


def _pair(before: float | None, after: float | None) -> str:
    return " → ".join(_NONE if share is None else f"{share:.3f}" for share in (before, after))
