"""Which words of a text carried a decision: the stretches that speak most for an answer against another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mappings.categories.features import Feature
from mappings.categories.model import Model
from mappings.categories.reading import Reading

_TOKEN: Final = re.compile(r"[\u3400-\u9fff]|[^\W_]+(?:['’-][^\W_]+)*", re.UNICODE)
_MOST_TOKENS: Final = {True: 10, False: 6}
"""Chinese characters, or words, of a phrase."""
_FEWEST_CHARACTERS: Final = 2


def carrying(
    reading: Reading,
    features: Sequence[Feature],
    model: Model,
    head: str,
    answer: str,
    rival: str | None,
    most: int = 3,
) -> tuple[str, ...]:
    """The phrases of a text that speak most for an answer and against its rival, the strongest first.

    Args:
        rival: The answer that came second; None to ask what speaks for the answer alone.
        most: How many phrases.
    """
    pull = _pull(reading, features, model, head, answer, rival)
    found: list[tuple[float, int, int]] = []
    for start, end in reading.clauses():
        tokens = [token.span() for token in _TOKEN.finditer(reading.plain, start, end)]
        if tokens:
            found.append(_strongest(tokens, pull, is_han=_is_han(reading.plain, tokens)))
    found.sort(key=lambda phrase: (-phrase[0], phrase[1]))
    top = found[0][0] if found else 0.0
    return tuple(
        reading.shown[start:end].strip()
        for worth, start, end in found[:most]
        if worth > 0 and worth >= top / 4 and end - start >= _FEWEST_CHARACTERS
    )


def _pull(
    reading: Reading, features: Sequence[Feature], model: Model, head: str, answer: str, rival: str | None
) -> list[float]:
    """What each character speaks for the answer."""
    of_name = model.pulls({feature.name for feature in features}, head, answer, rival)
    pull = [0.0] * (len(reading.plain) + 1)
    for name, start, end in features:
        weight = of_name.get(name)
        if weight:
            share = weight / (end - start)
            for at in range(start, end):
                pull[at] += share
    return pull


def _strongest(tokens: list[tuple[int, int]], pull: list[float], *, is_han: bool) -> tuple[float, int, int]:
    worths = [sum(pull[start:end]) for start, end in tokens]
    longest = _MOST_TOKENS[is_han]
    best = (float("-inf"), tokens[0][0], tokens[0][1])
    for first in range(len(tokens)):
        total = 0.0
        for last in range(first, min(first + longest, len(tokens))):
            total += worths[last]
            if total > best[0]:
                best = (total, tokens[first][0], tokens[last][1])
    return best


def _is_han(plain: str, tokens: list[tuple[int, int]]) -> bool:
    return "\u3400" <= plain[tokens[0][0]] <= "\u9fff"
