"""Finding words: Chinese as substrings, the others as whole words; case does not matter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from mappings.categories.context import counts
from mappings.categories.reading import Reading
from mappings.redaction.words import any_of

Owner = TypeVar("Owner")


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


def text_of(reading: Reading) -> Text:
    """The text of a reading for rules of words."""
    return Text(reading.shown.lower(), reading.language)


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
        self._pattern = re.compile(_pattern(self._owners, whole=self._whole))

    def scan(self, text: str) -> Iterator[tuple[Found, list[Owner]]]:
        """Every occurrence that the context lets count, in the order of the text."""
        for match in self._pattern.finditer(text):
            word = match.group()
            if counts(text, match.start()):
                yield Found(self._shown[word], self._language, match.start()), self._owners[word]


def _pattern(words: Iterable[str], *, whole: bool) -> str:
    """One pattern for all words, the longest first; Han beside Latin ends a word."""
    alternatives = any_of(words)
    if not alternatives:
        return r"(?!)"
    if not whole:
        return alternatives
    begins = r"(?:(?<![^\W_])|(?<=[\u3400-\u9fff])|(?=[^\w\s]))"
    ends = r"(?!(?<=[^\W_])[^\W_\u3400-\u9fff])"
    return f"{begins}(?:{alternatives}){ends}"
