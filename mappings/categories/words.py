"""Finding words: Chinese as substrings, the others as whole words; case does not matter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from mappings.categories.context import counts

Owner = TypeVar("Owner")

_WORD_START: Final = re.compile(r"(?<![^\W_])[^\W_]|(?<=[\u3400-\u9fff])[a-z0-9]|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Found:
    """A word that stands in a text.

    Attributes:
        word: As the rule has it, so it can be shown without showing the text.
        language: Of the word list, part of the rule's id.
        position: First character in the text.
    """

    word: str
    language: str
    position: int = field(compare=False)


@dataclass(frozen=True, slots=True)
class Text:
    """A masked text, prepared once for all rules.

    Attributes:
        lower: Folded and in lower case.
        language: zh, zh-Hant, en, de, fr, es, other.
    """

    lower: str = field(repr=False)
    language: str


class Lexicon(Generic[Owner]):
    """Words of one language with their owners, found in one pass.

    At each place the longest word wins and is not looked into again, so that "early repayment fee" is not
    "fee" as well.

    Args:
        entries: Words and whose they are; a word can have several owners.
        language: Of the words: zh words are substrings, all others whole words.
    """

    def __init__(self, entries: Iterable[tuple[str, Owner]], language: str) -> None:
        self._language = language
        self._whole = language != "zh"
        self._owners: dict[str, list[Owner]] = {}
        self._shown: dict[str, str] = {}
        for word, owner in entries:
            self._owners.setdefault(word.lower(), []).append(owner)
            self._shown.setdefault(word.lower(), word)
        self._by_first: dict[str, list[str]] = {}
        for word in sorted(self._owners, key=len, reverse=True):
            self._by_first.setdefault(word[0], []).append(word)

    def scan(self, text: str) -> Iterator[tuple[Found, list[Owner]]]:
        """Every occurrence that the context lets count, in the order of the text."""
        free = 0
        for position in self._places(text):
            if position < free:
                continue
            for word in self._by_first.get(text[position], ()):
                end = position + len(word)
                if text.startswith(word, position) and not (self._whole and _goes_on(text, end)):
                    if counts(text, position):
                        yield Found(self._shown[word], self._language, position), self._owners[word]
                    free = end
                    break

    def _places(self, text: str) -> Iterator[int]:
        if self._whole:
            return (found.start() for found in _WORD_START.finditer(text))
        return iter(range(len(text)))


def _goes_on(text: str, end: int) -> bool:
    """True when a word is only the beginning of a longer one; Han beside Latin ends it.

    >>> _goes_on("fees", 3), _goes_on("app打不开", 3), _goes_on("fee.", 3)
    (True, False, False)
    """
    if end >= len(text) or not text[end - 1].isalnum():
        return False
    return text[end].isalnum() and not "\u3400" <= text[end] <= "\u9fff"
