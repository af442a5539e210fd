"""Thousands of phrases in a text: a look at each word, and at the rest only where a phrase begins so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final


class Phrases:
    """Finds phrases by their first word; what follows it is compiled when a text first has that word.

    Args:
        first: What the first word of a phrase, or of a text, may be.
        phrases: All of them. One that is its first word needs nothing behind it.
        pattern: The pattern for some phrases with one first word.
    """

    def __init__(self, first: str, phrases: Iterable[str], pattern: Callable[[tuple[str, ...]], str]) -> None:
        self._first: Final = re.compile(first)
        self._pattern: Final = pattern
        self._phrases: Final[Mapping[str, tuple[str, ...]]] = _by_first(self._first, phrases)
        self._compiled: Final[dict[str, re.Pattern[str]]] = {}

    @property
    def firsts(self) -> frozenset[str]:
        """The words with which phrases begin."""
        return frozenset(self._phrases)

    def spans(self, text: str, words: Iterable[re.Match[str]] | None = None) -> list[tuple[int, int]]:
        """Where phrases stand, without overlaps, in the order of the text.

        Args:
            words: The words that phrases may begin with, where somebody has looked for them already.

        >>> from mappings.redaction.words import any_of
        >>> phrases = Phrases("(?<![a-z])[a-z]+", ["card", "card no"], any_of)
        >>> phrases.spans("a card no 1, no card")
        [(2, 9), (16, 20)]
        """
        found: list[tuple[int, int]] = []
        last = 0
        phrases, compiled = self._phrases, self._compiled
        for word in self._first.finditer(text) if words is None else words:
            first = word[0]
            known = phrases.get(first)
            if known is None or word.start() < last:
                continue
            if len(known) == 1 and known[0] == first:
                last = word.end()
                found.append(word.span())
                continue
            pattern = compiled.get(first)
            if pattern is None:
                pattern = compiled[first] = re.compile(self._pattern(phrases[first]))
            match = pattern.match(text, word.start())
            if match is not None:
                last = match.end()
                found.append(match.span())
        return found


def _by_first(first: re.Pattern[str], phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    sorted_out: dict[str, list[str]] = {}
    for phrase in phrases:
        begin = first.match(phrase)
        if begin is None:
            raise ValueError(f"a phrase begins with no word: {phrase}")
        sorted_out.setdefault(begin.group(), []).append(phrase)
    return {word: tuple(some) for word, some in sorted_out.items()}
