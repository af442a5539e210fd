"""Which words of a text carried a decision: the stretches that speak most for an answer against another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from heapq import nlargest
from itertools import accumulate
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


Run = list[tuple[int, int]]
"""Words one behind the other, each with its first character and one past its last."""


def carrying(
    reading: Reading,
    places: Places,
    runs: Sequence[Run],
    model: Pulling,
    head: str,
    answer: str,
    rival: str | None,
    most: int = 3,
) -> tuple[str, ...]:
    """The phrases of a text that speak most for an answer and against its rival, the strongest first.

    Args:
        runs: Of `runs_of`, from which phrases are taken.
        rival: The answer that came second; None to ask what speaks for the answer alone.
        most: How many phrases.
    """
    until = _pull_until(reading, places, model, head, answer, rival)
    found = [_strongest(run, until, is_han=_is_han(reading.plain, run)) for run in runs]
    found.sort(key=lambda phrase: (-phrase[0], phrase[1]))
    top = found[0][0] if found else 0.0
    return tuple(
        reading.shown[start:end].strip()
        for worth, start, end in found[:most]
        if worth > 0 and worth >= top / 4 and end - start >= _FEWEST_CHARACTERS
    )


def runs_of(reading: Reading, places: Places) -> list[Run]:
    """Runs of words that the model knows: a rare word may be a name, and no phrase quotes it."""
    return [
        run for clause in reading.clauses for run in _known(reading.plain, clause.start, clause.end, places)
    ]


def _known(plain: str, start: int, end: int, places: Places) -> Iterator[Run]:
    run: Run = []
    for token in _TOKEN.finditer(plain, start, end):
        written = token.group()
        if written in places or single(written) in places:
            run.append(token.span())
        elif run:
            yield run
            run = []
    if run:
        yield run


def _pull_until(
    reading: Reading, places: Places, model: Pulling, head: str, answer: str, rival: str | None
) -> list[float]:
    """What all characters before each speak for the answer together."""
    steps = [0.0] * (len(reading.plain) + 1)
    weights = model.pulls(places, head, answer, rival)
    for name in nlargest(_MOST_FEATURES, weights, key=lambda name: abs(weights[name])):
        weight = weights[name]
        for start, end in places[name]:
            share = weight / (end - start)
            steps[start] += share
            steps[end] -= share
    return [0.0, *accumulate(accumulate(steps))]


def _strongest(run: Run, until: list[float], *, is_han: bool) -> tuple[float, int, int]:
    longest = _MOST_TOKENS[is_han]
    best = (float("-inf"), *run[0])
    for first, (start, _) in enumerate(run):
        total = 0.0
        for begin, end in run[first : first + longest]:
            total += until[end] - until[begin]
            if total > best[0]:
                best = (total, start, end)
    return best


def _is_han(plain: str, tokens: list[tuple[int, int]]) -> bool:
    return "\u3400" <= plain[tokens[0][0]] <= "\u9fff"
