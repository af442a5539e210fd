"""Concepts that complaints are made of, by the words people use for them in five languages.

"They rang my mum" and "contacted my mother at work" are the same two concepts; what a model learns about
them in one language holds in the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from mappings.categories.reading import Clause, Reading
from mappings.language import is_chinese
from mappings.packs import pack_text

LANGUAGES: Final = ("zh", "en", "de", "fr", "es")
_ANY_WORD: Final = "_"
_NEGATIONS: Final = {
    "zh": re.compile(r"(?:没有?|不是?|未|无|别|从没|并非|唔|冇|毫不|绝不)(?:有|人|再|曾|会|被|敢|想)?\Z"),
    "en": re.compile(
        r"\b(?:not|no|never|nobody|without|none|hardly|nor|neither|[a-z]{2,7}n'?t)(?: [a-z']{1,10}){0,2} \Z"
    ),
    "de": re.compile(r"\b(?:nicht|nie|niemals|niemand|kein[a-z]{0,2}|ohne|weder)(?: [a-z']{1,12}){0,2} \Z"),
    "fr": re.compile(r"\b(?:pas|jamais|aucun[a-z]?|sans|ni|personne ne|n')(?: ?[a-z']{1,12}){0,2} ?\Z"),
    "es": re.compile(r"\b(?:no|nunca|nadie|ningun[a-z]?|sin|jamas|ni)(?: [a-z']{1,12}){0,2} \Z"),
}
_REACH: Final = 28


@dataclass(frozen=True, slots=True)
class Met:
    """A concept where it stands.

    Attributes:
        key: Of the concept.
        negated: A word before it, in the same clause, says that it is not so.
        clause: Number of the clause.
    """

    key: str
    start: int
    end: int
    negated: bool
    clause: int


class _HanLexicon:
    """Chinese expressions, found as parts of a text."""

    def __init__(self, entries: dict[str, list[str]]) -> None:
        self._exact: dict[str, list[str]] = {}
        self._open: dict[str, list[tuple[re.Pattern[str], str]]] = {}
        for key, words in entries.items():
            for word in words:
                if "." not in word:
                    self._exact.setdefault(word, []).append(key)
                    continue
                parts = [re.escape(part) for part in re.split(r"\.+", word)]
                gaps = [len(gap) for gap in re.findall(r"\.+", word)]
                pattern = parts[0] + "".join(
                    f".{{{1 if gap == 1 else 0},{1 if gap == 1 else 3}}}{part}"
                    for gap, part in zip(gaps, parts[1:], strict=True)
                )
                self._open.setdefault(word[0], []).append((re.compile(pattern), key))
        lengths: dict[str, set[int]] = {}
        for word in self._exact:
            lengths.setdefault(word[0], set()).add(len(word))
        self._lengths = {first: tuple(sorted(found)) for first, found in lengths.items()}

    def find(self, clause: Clause) -> Iterator[tuple[str, int, int]]:
        """Concepts of a clause with their first character and one past their last."""
        plain, end = clause.plain, clause.end
        for at in range(clause.start, end):
            for length in self._lengths.get(plain[at], ()):
                stop = at + length
                if stop > end:
                    break
                for key in self._exact.get(plain[at:stop], ()):
                    yield key, at, stop
            for pattern, key in self._open.get(plain[at], ()):
                found = pattern.match(plain, at, end)
                if found is not None:
                    yield key, at, found.end()


class _WordLexicon:
    """Expressions of whole words, by their first word, or by their first two."""

    def __init__(self, entries: dict[str, list[str]]) -> None:
        self._single: dict[str, list[str]] = {}
        self._longer: dict[tuple[str, str], list[tuple[tuple[str, ...], str]]] = {}
        for key, phrases in entries.items():
            for phrase in phrases:
                words = tuple(re.findall(r"[a-zß][a-zß']*|_", phrase))
                if not words or words[0] == _ANY_WORD:
                    continue
                if len(words) == 1:
                    self._single.setdefault(words[0], []).append(key)
                else:
                    self._longer.setdefault((words[0], words[1]), []).append((words[2:], key))

    def find(self, clause: Clause) -> Iterator[tuple[str, int, int]]:
        """Concepts of a clause with their first character and one past their last."""
        words = clause.words
        written = [word.group() for word in words]
        last = len(written) - 1
        for index, first in enumerate(written):
            at = words[index].start()
            for key in self._single.get(first, ()):
                yield key, at, words[index].end()
            if index == last:
                break
            second = written[index + 1]
            for rest, key in (
                *self._longer.get((first, second), ()),
                *self._longer.get((first, _ANY_WORD), ()),
            ):
                stop = index + 2 + len(rest)
                if stop - 1 <= last and _fits(rest, written[index + 2 : stop]):
                    yield key, at, words[stop - 1].end()


def _fits(wanted: tuple[str, ...], written: list[str]) -> bool:
    return all(want in (_ANY_WORD, have) for want, have in zip(wanted, written, strict=True))


def concepts_in(reading: Reading) -> Iterator[Met]:
    """Every concept of a text, in the order of its clauses."""
    chinese = is_chinese(reading.language)
    spoken = "zh" if chinese else reading.language if reading.language in LANGUAGES else "en"
    lexicons = [lexicon(spoken)]
    if chinese or reading.language == "other":
        lexicons = [lexicon("zh"), lexicon("en")]
    negation = _NEGATIONS[spoken]
    for number, clause in enumerate(reading.clauses):
        seen: set[tuple[str, int]] = set()
        for book in lexicons:
            for key, at, stop in book.find(clause):
                if (key, at) in seen:
                    continue
                seen.add((key, at))
                before = reading.plain[max(clause.start, at - _REACH) : at]
                yield Met(key, at, stop, negation.search(before) is not None, number)


@cache
def lexicon(language: str) -> _HanLexicon | _WordLexicon:
    """The shipped expressions of a language."""
    entries: dict[str, list[str]] = {}
    for line in pack_text(f"concepts/{language}.txt").splitlines():
        key, found, words = line.partition(":")
        if found and not key.startswith("#"):
            entries[key.strip()] = [word.strip() for word in _plain(words).split(";") if word.strip()]
    return _HanLexicon(entries) if language == "zh" else _WordLexicon(entries)


def _plain(words: str) -> str:
    from mappings.categories.reading import read

    return read(words, "en").plain
