"""What of a text the model looks at: pieces of words, words, and concepts.

Every feature is a string that a person can read, so that a decision can show what carried it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.categories.concepts import concepts_in
from mappings.categories.reading import Reading, han_runs, latin_words

CONCEPT: Final = "k:"
"""Features that begin so are concepts; they are weighed apart, so that many pieces do not drown them."""
_WORD: Final = "w:"
_LONGEST_GRAM: Final = 3
_LONGEST_PIECE: Final = 5
_SHORTEST_PIECE: Final = 2
_LONGEST_WORD: Final = 24


Feature = tuple[str, int, int]
"""A feature's name, its first character and one past its last; a text has thousands, so it is no class."""


def features_of(reading: Reading) -> Iterator[Feature]:
    """Every feature of a text; the same name may come several times."""
    for start, end in reading.clauses():
        yield from _grams(reading.plain, start, end)
        yield from _words(reading.plain, start, end)
    for met in concepts_in(reading):
        yield f"{CONCEPT}-{met.key}" if met.negated else CONCEPT + met.key, met.start, met.end


def _grams(plain: str, start: int, end: int) -> Iterator[Feature]:
    for run_start, run_end in han_runs(plain, start, end):
        for at in range(run_start, run_end):
            for stop in range(at + 1, min(at + _LONGEST_GRAM, run_end) + 1):
                yield plain[at:stop], at, stop


def _words(plain: str, start: int, end: int) -> Iterator[Feature]:
    before = None
    for word in latin_words(plain, start, end):
        written, at, stop = word.group(), word.start(), word.end()
        yield _WORD + written, at, stop
        if before is not None:
            yield f"{_WORD}{before.group()} {written}", before.start(), stop
        before = word
        padded = f" {written[:_LONGEST_WORD]} "
        for size in range(_SHORTEST_PIECE, min(_LONGEST_PIECE, len(padded)) + 1):
            for index in range(len(padded) - size + 1):
                yield padded[index : index + size], at, stop
