"""Finding words: zh as substrings, the others as whole words; case does not matter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from mappings.categories.context import counts


@dataclass(frozen=True, slots=True)
class Found:
    """A word that stands in a text.

    Attributes:
        word: As the rule has it, so it can be shown without showing the text.
        language: Of the word list, part of the rule's id.
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


def find_words(text: Text, words: Iterable[str], language: str) -> Iterator[Found]:
    """The words of one list that stand in a text, each once, where the context lets them count."""
    whole = language != "zh"
    for word in words:
        position = _position(text.lower, word.lower(), whole=whole)
        if position is not None and counts(text.lower, position):
            yield Found(word, language, position)


def _position(text: str, word: str, *, whole: bool) -> int | None:
    start = text.find(word)
    if not whole:
        return start if start >= 0 else None
    while start >= 0:
        end = start + len(word)
        if not (start and _joins(text[start - 1], word[0])) and not (
            end < len(text) and _joins(text[end], word[-1])
        ):
            return start
        start = text.find(word, start + 1)
    return None


def _joins(neighbour: str, letter: str) -> bool:
    """True when a neighbour makes a longer word; Han beside Latin does not.

    >>> _joins("s", "e"), _joins("我", "e"), _joins(" ", "e")
    (True, False, False)
    """
    if not (letter.isalnum() and neighbour.isalnum()):
        return False
    return not ("\u3400" <= neighbour <= "\u9fff")
