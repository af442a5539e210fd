"""What of a text the model looks at: pieces of words, words, and concepts.

Every feature is a string that a person can read, so that a decision can show what carried it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from mappings.categories.concepts import concepts_in
from mappings.categories.reading import Reading, han_runs, latin_words

CONCEPT: Final = "k:"
"""Features that begin so are concepts; they are weighed apart, so that many pieces do not drown them."""
_WORD: Final = "w:"
_LONGEST_GRAM: Final = 3
_LONGEST_PIECE: Final = 5
_SHORTEST_PIECE: Final = 2
_LONGEST_WORD: Final = 24


class Feature(NamedTuple):
    """A feature where it stands."""

    name: str
    start: int
    end: int


def features_of(reading: Reading) -> Iterator[Feature]:
    """Every feature of a text; the same name may come several times."""
    for start, end in reading.clauses():
        yield from _grams(reading.plain, start, end)
        yield from _words(reading.plain, start, end)
    for met in concepts_in(reading):
        yield Feature(f"{CONCEPT}-{met.key}" if met.negated else CONCEPT + met.key, met.start, met.end)


def _grams(plain: str, start: int, end: int) -> Iterator[Feature]:
    for run_start, run_end in han_runs(plain, start, end):
        for at in range(run_start, run_end):
            for stop in range(at + 1, min(at + _LONGEST_GRAM, run_end) + 1):
                yield Feature(plain[at:stop], at, stop)


def _words(plain: str, start: int, end: int) -> Iterator[Feature]:
    before = None
    for word in latin_words(plain, start, end):
        written, at, stop = word.group(), word.start(), word.end()
        yield Feature(_WORD + written, at, stop)
        if before is not None:
            yield Feature(f"{_WORD}{before.group()} {written}", before.start(), stop)
        before = word
        padded = f" {written[:_LONGEST_WORD]} "
        for size in range(_SHORTEST_PIECE, min(_LONGEST_PIECE, len(padded)) + 1):
            for index in range(len(padded) - size + 1):
                yield Feature(padded[index : index + size], at, stop)
