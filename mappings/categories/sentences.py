"""A text as its sentences: what is told in half a line of a long letter is not drowned by the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from mappings.categories.features import CONCEPT, WORD

Counts = dict[str, int]
"""Features with how often they stand in a sentence."""


def is_of_sentences(name: str) -> bool:
    """True for what a sentence is weighed by: concepts, words, pairs of words, and two or three Han signs.

    Pieces of words are left out: they are nine in ten of a text and tell nothing more there.

    >>> [is_of_sentences(name) for name in ("k:parents", "w:court", "w:my wife", "cou", "起诉", "诉")]
    [True, True, True, False, True, False]
    """
    return name[:2] in (CONCEPT, WORD) or (len(name) > 1 and name[0] >= "\u3400")


def parted(
    places: Mapping[str, Sequence[tuple[int, int]]], ends: Sequence[int]
) -> list[tuple[Counts, Counts]]:
    """Pieces and concepts of every sentence of a text.

    Args:
        places: Features of the text with where they stand.
        ends: Of every sentence, one past its last character, in the order of the text.

    >>> text = {"w:flat": [(0, 4)], "w:hammer": [(6, 12)], "k:date": [(14, 20)], "fla": [(0, 4)]}
    >>> [[*pieces, *concepts] for pieces, concepts in parted(text, (13, 21))]
    [['w:flat', 'w:hammer'], ['k:date']]
    """
    of_character: list[int] = []
    for number, end in enumerate(ends):
        of_character += [number] * (end - len(of_character))
    pieces: list[Counts] = [{} for _ in ends]
    concepts: list[Counts] = [{} for _ in ends]
    for name, stands in places.items():
        if is_of_sentences(name):
            found = concepts if name[:2] == CONCEPT else pieces
            for start, _ in stands:
                counts = found[of_character[start]]
                counts[name] = counts.get(name, 0) + 1
    return [(one, other) for one, other in zip(pieces, concepts, strict=True) if one or other]


def stretches(sentences: Sequence[tuple[Counts, Counts]]) -> Iterator[tuple[Counts, Counts]]:
    """Every sentence, and every two that follow one another, as what is weighed.

    What a signal needs is often told in two: "The flat goes under the hammer. On Friday week."
    """
    yield from sentences
    for (one, named), (next_one, next_named) in pairwise(sentences):
        yield _together(one, next_one), _together(named, next_named)


def _together(one: Counts, other: Counts) -> Counts:
    both = {**one, **other}
    for name in one.keys() & other.keys():
        both[name] = one[name] + other[name]
    return both
