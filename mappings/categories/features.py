"""What of a text the model looks at: pieces of words, words, and concepts.

Every feature is a string that a person can read, so that a decision can show what carried it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.categories.concepts import concepts_in
from mappings.categories.reading import Clause, Reading

CONCEPT: Final = "k:"
"""Features that begin so are concepts; they are weighed apart, so that many pieces do not drown them."""
WORD: Final = "w:"
"""Features that begin so are words, or two of them, one after the other."""
_LONGEST_GRAM: Final = 3
_LONGEST_PIECE: Final = 5
_SHORTEST_PIECE: Final = 2
_LONGEST_WORD: Final = 24


_QUESTION: Final = re.compile(r"\?+(?![a-z0-9=&])")
_SENTENCE_END: Final = re.compile(r"[.!?。]+(?![a-z0-9])")
_LETTER: Final = re.compile(r"[^\W\d_]")
_CAPITALS: Final = re.compile(r"(?<![\[\w])[A-ZÀ-ÖØ-Þ]{4,30}(?![\w-])")
_LATIN_WORD: Final = re.compile(r"[A-Za-zÀ-ÿ]{2,40}")
_ROW_OF_MARKS: Final = re.compile(r"[!?！？]{2,40}")
_EXCLAIMED: Final = re.compile(r"[!！]+")
_END_OF_SAYING: Final = re.compile(r"[.!?。！？\n]+")
"""An end of a line counts, too: who shouts does so line by line."""
_MANY_CAPITALS: Final = 3
"""Words in capitals from which a text is written in them; or the share of its words below."""
_SHARE_OF_CAPITALS: Final = 0.25

Feature = tuple[str, int, int]
"""A feature's name, its first character and one past its last; a text has thousands, so it is no class."""


def features_of(reading: Reading) -> Iterator[Feature]:
    """Every feature of a text; the same name may come several times."""
    for clause in reading.clauses:
        yield from grams(clause)
        before = None
        for word in clause.words:
            written, start, end = word.group(), word.start(), word.end()
            if before is not None:
                yield pair(before.group(), written), before.start(), end
            before = word
            for name in names_of(written):
                yield name, start, end
    yield from concepts(reading)


def grams(clause: Clause) -> Iterator[Feature]:
    """Pieces of one to three Chinese characters."""
    plain = clause.plain
    for run_start, run_end in clause.han_runs:
        for at in range(run_start, run_end):
            for stop in range(at + 1, min(at + _LONGEST_GRAM, run_end) + 1):
                yield plain[at:stop], at, stop


def names_of(word: str) -> Iterator[str]:
    """A word and its pieces.

    >>> [*names_of("at")]
    ['w:at', ' a', 'at', 't ', ' at', 'at ', ' at ']
    """
    yield single(word)
    padded = f" {word[:_LONGEST_WORD]} "
    for size in range(_SHORTEST_PIECE, min(_LONGEST_PIECE, len(padded)) + 1):
        for index in range(len(padded) - size + 1):
            yield padded[index : index + size]


def single(word: str) -> str:
    """A word by itself."""
    return WORD + word


def pair(first: str, second: str) -> str:
    """Two words, one after the other."""
    return f"{WORD}{first} {second}"


def concepts(reading: Reading) -> Iterator[Feature]:
    """Concepts, each under another name where it is denied, and whether the text asks."""
    for met in concepts_in(reading):
        yield f"{CONCEPT}-{met.key}" if met.negated else CONCEPT + met.key, met.start, met.end
    yield from _questions(reading.plain)
    yield from _loudness(reading.shown)


def _loudness(shown: str) -> Iterator[Feature]:
    """Whether a text is loud: words in capitals, one or many; rows of marks; exclamations, at all or mostly.

    >>> [name for name, _, _ in _loudness("STOP ringing [NAME-1]!!")]
    ['k:capital', 'k:capitals', 'k:marks', 'k:exclaims', 'k:exclaims_mostly']
    """
    capitals = [found.span() for found in _CAPITALS.finditer(shown)]
    if capitals:
        yield f"{CONCEPT}capital", *capitals[0]
        many = len(capitals) >= _MANY_CAPITALS
        if many or len(capitals) >= _SHARE_OF_CAPITALS * len(_LATIN_WORD.findall(shown)):
            yield f"{CONCEPT}capitals", *capitals[0]
    row = _ROW_OF_MARKS.search(shown)
    if row is not None:
        yield f"{CONCEPT}marks", *row.span()
    exclaimed = [found.span() for found in _EXCLAIMED.finditer(shown)]
    if exclaimed:
        yield f"{CONCEPT}exclaims", *exclaimed[0]
        if 2 * len(exclaimed) >= len(_END_OF_SAYING.findall(shown)):
            yield f"{CONCEPT}exclaims_mostly", *exclaimed[0]


def _questions(plain: str) -> Iterator[Feature]:
    """Whether a text asks at all, at its end, and in at least half of its sentences.

    >>> [name for name, _, _ in _questions("when is it due? thanks.")]
    ['k:asks', 'k:asks_mostly']
    """
    marks = [found.span() for found in _QUESTION.finditer(plain)]
    if not marks:
        return
    yield f"{CONCEPT}asks", *marks[0]
    if not _LETTER.search(plain, marks[-1][1]):
        yield f"{CONCEPT}asks_last", *marks[-1]
    if 2 * len(marks) >= len(_SENTENCE_END.findall(plain)):
        yield f"{CONCEPT}asks_mostly", *marks[0]
