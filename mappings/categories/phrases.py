"""Which words of a text carried a decision: the stretches that speak most for an answer against another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, Protocol

from mappings.categories.features import single
from mappings.categories.model import Places
from mappings.categories.reading import Reading

_TOKEN: Final = re.compile(r"[\u3400-\u9fff]|[^\W_]+(?:['’-][^\W_]+)*", re.UNICODE)
_MOST_TOKENS: Final = {True: 10, False: 6}
"""Chinese characters, or words, of a phrase."""
_FEWEST_CHARACTERS: Final = 2
_MOST_FEATURES: Final = 200
"""Those that pull least are not looked at."""


class Pulling(Protocol):
    """Tells what features speak for: a model, or one that a house has bent."""

    def pulls(self, names: Iterable[str], head: str, answer: str, rival: str | None) -> dict[str, float]:
        """What known features speak for an answer and against a rival."""
        ...


def carrying(
    reading: Reading,
    places: Places,
    model: Pulling,
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
    pull = _pull(reading, places, model, head, answer, rival)
    found: list[tuple[float, int, int]] = []
    for clause in reading.clauses:
        for tokens in _known(reading.plain, clause.start, clause.end, places):
            found.append(_strongest(tokens, pull, is_han=_is_han(reading.plain, tokens)))
    found.sort(key=lambda phrase: (-phrase[0], phrase[1]))
    top = found[0][0] if found else 0.0
    return tuple(
        reading.shown[start:end].strip()
        for worth, start, end in found[:most]
        if worth > 0 and worth >= top / 4 and end - start >= _FEWEST_CHARACTERS
    )


def _known(plain: str, start: int, end: int, places: Places) -> Iterator[list[tuple[int, int]]]:
    """Runs of words that the model knows: a rare word may be a name, and no phrase quotes it."""
    run: list[tuple[int, int]] = []
    for token in _TOKEN.finditer(plain, start, end):
        written = token.group()
        if written in places or single(written) in places:
            run.append(token.span())
        elif run:
            yield run
            run = []
    if run:
        yield run


def _pull(
    reading: Reading, places: Places, model: Pulling, head: str, answer: str, rival: str | None
) -> list[float]:
    """What each character speaks for the answer."""
    pull = [0.0] * (len(reading.plain) + 1)
    weights = model.pulls(places, head, answer, rival)
    for name in sorted(weights, key=lambda name: abs(weights[name]), reverse=True)[:_MOST_FEATURES]:
        weight = weights[name]
        for start, end in places[name]:
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
