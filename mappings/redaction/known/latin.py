"""Known names in Latin letters: whole and in part, in any order, with initials, in file names, mistyped.

The words of all names are looked up among the words of a text; neighbours that belong to one person become
one hit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Final

from rapidfuzz.distance import OSA

from mappings.models import Person
from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.folding import loosen_text
from mappings.redaction.hits import KNOWN, LIKELY, Hit
from mappings.redaction.loose import Loose
from mappings.redaction.types import DataType
from mappings.redaction.words.chinese import PINYIN
from mappings.redaction.words.complaints import WORDS

_ALONE, _CAPITAL, _BESIDE = 3, 2, 1
"""A word counts alone; with a capital letter and no everyday sense; beside another word of the name only."""

_PARTICLES_TEXT: Final = """
de la las los del da das do dos di du des den der van von vom zu zum zur ten ter bin bint binti ibn al el
abu le y e i san st mac mc o d l m s t and und et jr sr ii iii mr mrs ms miss dr prof herr frau sir madam
mme
"""
_PARTICLES: Final = frozenset(_PARTICLES_TEXT.split())
_ROLES_TEXT: Final = """
support service services customer customers care team desk helpdesk admin administrator system agent bank
loan loans info office mail email user test client account accounts complaint complaints department
manager the reply noreply bot
"""
_ROLES: Final = frozenset(_ROLES_TEXT.split())
_MONTHS_TEXT: Final = """
april may june august mai mayo abril juin aout avril juni
"""
_MONTHS: Final = frozenset(_MONTHS_TEXT.split())
_MORE_EVERYDAY_TEXT: Final = """
hang sang bang gang fang song rang ping wing shun mora bueno luz paz cruz casas mayo plata das gross
klein lang kurz stark jung kraft petit grand blanc roi mar sol bill mark will said weiss holly heather
daisy amber crystal misty sandy rusty chase
"""
_MORE_EVERYDAY: Final = frozenset(_MORE_EVERYDAY_TEXT.split())
_WORD: Final = re.compile(r"[^\W\d_\u3400-\u9fff]+")
_GAP: Final = re.compile(r"(?:[\s'’`´·・_+/()&.-]{0,4}|,\s{0,2}|%20|[\s._-]{1,2}[a-z]\.?[\s._-]{1,2})\Z")
_SENTENCE_END: Final = re.compile(r"[.]\s")
_INITIAL_BEFORE: Final = re.compile(r"(?<![^\W_])([a-z])(?:\.\s{0,2}|[\s_-])\Z")
_INITIAL_AFTER: Final = re.compile(r"(?:,?[\s_-]{1,2})([a-z])(?:\.|(?![^\W_]))")
_ADDRESSED: Final = re.compile(
    r"(?:\b(?:mr|mrs|ms|miss|dr|dear|hi|hello|hey|herr|frau|herrn|mme|monsieur|madame|señor"
    r"|senora|senor|sr|sra|name|is|am|named|called|agent|with|regards|thanks)"
    r"[.,:]?\s{0,3}|姓名.?|叫|我是)\Z"
)
_COMMON_NEXT: Final = re.compile(
    r"(?:\s+(?:you|i|we|they|he|she|it|the|this|that|these|those|my|your|our|their|his|her|not"
    r"|be|are|have|someone|anyone|there|up|down|me|us|of|to|a|an|also|then"
    r"|never|always|please|all|any|no|payment|payments|balance|rate|rates|period|statement|is"
    r"|ist|der|die|das)(?![^\W_]|\.\s))|\s{0,2}[0-9§]"
)
_DATE_BEFORE: Final = re.compile(
    r"(?:[0-9](?:st|nd|rd|th)?\.?\s(?:of\s|de\s)?|\b(?:in|of|since|until|till|by|from|to|before"
    r"|after|during|on|mid|late|early|last|next|this|every|im|seit|bis|en|de|and)[\s-])\Z"
)
_COUNT_BEFORE: Final = re.compile(r"[0-9][ :.]?\Z")
_ABBREVIATED_TEXT: Final = """
am pm eg ie ps pa pp os nb cf zb ua dh uu ad bc rm pd pj ej vs ex
"""
_ABBREVIATED: Final = frozenset(_ABBREVIATED_TEXT.split())
"""Letters with dots that are words of a text when they are small."""
_SIMILAR_FROM: Final = 5
_SHORT: Final = 2


@dataclass(slots=True)
class _Word:
    people: frozenset[int]
    strength: int


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    word: str
    people: frozenset[int]
    strength: int
    exact: bool


class LatinNames:
    """Finds known names in Latin letters.

    Args:
        people: Their keys are `person 0`, `person 1` and so on.
    """

    def __init__(self, people: list[Person]) -> None:
        self._words: dict[str, _Word] = {}
        self._glued: dict[str, int] = {}
        self._pairs: set[tuple[str, str]] = set()
        self._lettered: set[tuple[str, ...]] = set()
        self._initials: list[frozenset[str]] = []
        self._names: list[frozenset[str]] = []
        self._by_length: dict[int, list[str]] = {}
        for index, person in enumerate(people):
            self._add(person, index)
        for word, entry in self._words.items():
            if len(word) >= 4 and entry.strength > _BESIDE:
                for length in (len(word) - 1, len(word), len(word) + 1):
                    self._by_length.setdefault(length, []).append(word)

    def _add(self, person: Person, index: int) -> None:
        first, last, whole = words(person.firstname), words(person.lastname), words(person.name)
        if not first and not last and len(whole) > 1:
            first, last = whole[:1], whole[1:]
        for name in (first, last, whole):
            self._pairs.update(pairwise(name))
            letters = tuple(takewhile(_is_letter, name))
            if len(letters) > 1:
                self._lettered.add(letters)
            for word in name:
                self._put(word, index, _strength(word))
            if 1 < len(name) <= 4:
                self._put("".join(name), index, _ALONE)
        if first and last:
            for glued in (
                "".join(first + last),
                "".join(last + first),
                first[0] + last[-1],
                last[-1] + first[0],
                first[-1] + last[0],
            ):
                self._put(glued, index, _ALONE)
                if len(glued) >= 7:
                    self._glued[glued] = index
            short = (first[0][0] + "".join(last), "".join(last) + first[0][0], first[0] + last[-1][0])
            for glued in short:
                if len(glued) >= 5 and glued not in WORDS:
                    self._put(glued, index, _ALONE)
        self._add_pinyin(person, index)
        self._initials.append(frozenset(word[0] for word in (*first, *last, *whole)))
        self._names.append(
            frozenset(word for word in (*first, *last, *whole) if len(word) >= 2 and word not in _PARTICLES)
        )

    def _add_pinyin(self, person: Person, index: int) -> None:
        """The spelling of a Chinese name, as far as the e-mail address tells it."""
        name = (person.lastname + person.firstname or person.name).strip()
        surname = PINYIN.get(name[:2]) or PINYIN.get(name[:1])
        local = re.sub("[^a-z]", "", loosen_text(person.email.partition("@")[0]))
        if surname is None or len(local) > 24:
            return
        if local.startswith(surname):
            given = local[len(surname) :]
        elif local.endswith(surname):
            given = local[: -len(surname)]
        else:
            return
        self._put(surname, index, _CAPITAL)
        if len(given) >= 2:
            self._put(given, index, _CAPITAL if len(given) < 4 else _ALONE)
            for glued in (surname + given, given + surname):
                self._put(glued, index, _ALONE)
                if len(glued) >= 7:
                    self._glued[glued] = index

    def _put(self, word: str, index: int, strength: int) -> None:
        entry = self._words.get(word)
        if entry is None:
            self._words[word] = _Word(frozenset((index,)), strength)
        else:
            entry.people |= {index}
            entry.strength = max(entry.strength, strength)

    def find(self, text: str, loose: Loose) -> Iterator[Hit]:
        """Names and parts of names."""
        if not self._words:
            return
        present = set(_WORD.findall(loose.text))
        exact = present & self._words.keys()
        similar = self._similar(present - exact)
        glued = [name for name in self._glued if name in loose.text]
        for name in glued:
            yield from self._inside(loose, name)
        if not exact and not similar:
            return
        group: list[_Found] = []
        people: frozenset[int] = frozenset()
        for found in self._found(loose.text, exact, similar):
            joined = people & found.people
            if group and joined and _belongs(loose.text, group, found):
                group.append(found)
                people = joined
                continue
            yield from self._hit(text, loose, group, people)
            group, people = [found], found.people
        yield from self._hit(text, loose, group, people)

    def within(self, loose: str) -> Iterator[tuple[int, int, str]]:
        """Names inside of one run of letters, each with its key."""
        for word, entry in self._words.items():
            if len(word) >= 3 and entry.strength > _BESIDE:
                start = loose.find(word)
                if start >= 0:
                    yield start, start + len(word), f"person {min(entry.people)}"

    def _found(self, text: str, exact: set[str], similar: dict[str, str]) -> Iterator[_Found]:
        for match in _WORD.finditer(text):
            word = match.group()
            if word in exact:
                entry = self._words[word]
                yield _Found(match.start(), match.end(), word, entry.people, entry.strength, True)
            elif word in similar:
                entry = self._words[similar[word]]
                yield _Found(match.start(), match.end(), similar[word], entry.people, entry.strength, False)

    def _similar(self, present: set[str]) -> dict[str, str]:
        """Words that are a known one with a typing error."""
        similar: dict[str, str] = {}
        for word in present:
            for known in self._by_length.get(len(word), ()):
                if word not in WORDS and OSA.distance(word, known, score_cutoff=1) <= 1:
                    similar[word] = known
                    break
        return similar

    def _inside(self, loose: Loose, name: str) -> Iterator[Hit]:
        for match in re.finditer(re.escape(name), loose.text):
            span = loose.span(*match.span())
            yield Hit(*span, DataType.NAME, f"person {self._glued[name]}", KNOWN - 1)

    def _hit(self, text: str, loose: Loose, group: list[_Found], people: frozenset[int]) -> Iterator[Hit]:
        while group and self._is_stray(group):
            group = group[1:]
        if not group or not self._counts(text, loose, group):
            return
        person = min(people)
        start, end = self._with_initials(text, loose, group[0].start, group[-1].end, person)
        if any(found.exact and found.strength == _ALONE for found in group):
            start, end = self._with_mistyped(text, loose, start, end, person)
        sure = any(found.exact for found in group)
        yield Hit(*loose.span(start, end), DataType.NAME, f"person {person}", KNOWN - 1 if sure else LIKELY)

    def _is_stray(self, group: list[_Found]) -> bool:
        """True for a group that begins with a small word which is not part of the name there."""
        word = group[0].word
        if word not in _PARTICLES or group[0].strength != _BESIDE or len(word) == 1:
            return False
        return len(group) == 1 or (word, group[1].word) not in self._pairs

    def _counts(self, text: str, loose: Loose, group: list[_Found]) -> bool:
        telling = {found.word for found in group if found.strength > _BESIDE}
        exact = [found for found in group if found.exact]
        if any(found.exact and found.strength == _ALONE for found in group):
            return True
        if len(telling) > 1 or self._is_lettered(text, loose, group):
            return True
        if any(_is_capital(text, loose, found) for found in exact if found.strength == _CAPITAL):
            return True
        if any(_is_signature(loose.text, found) for found in exact if found.strength == _CAPITAL):
            return True
        return any(
            not found.exact and found.strength == _ALONE and (len(found.word) >= _SIMILAR_FROM or exact)
            for found in group
        )

    def _is_lettered(self, text: str, loose: Loose, group: list[_Found]) -> bool:
        """True for a first name that is letters only, as people write it alone: "thanks, T. N."."""
        letters = tuple(found.word for found in group)
        if letters not in self._lettered or _COUNT_BEFORE.search(
            loose.text, max(0, group[0].start - 3), group[0].start
        ):
            return False
        if all(text[loose.span(found.start, found.end)[0]].isupper() for found in group):
            return True
        return "".join(letters) not in _ABBREVIATED and loose.text[group[0].end : group[0].end + 1] == "."

    def _with_initials(self, text: str, loose: Loose, start: int, end: int, person: int) -> tuple[int, int]:
        for _ in range(2):
            before = _INITIAL_BEFORE.search(loose.text, max(0, start - 5), start)
            if before is None or not self._is_initial(text, loose, before, person):
                break
            start = before.start()
        for _ in range(2):
            after = _INITIAL_AFTER.match(loose.text, end)
            if after is None or not self._is_initial(text, loose, after, person):
                break
            end = after.end()
        return start, end

    def _with_mistyped(self, text: str, loose: Loose, start: int, end: int, person: int) -> tuple[int, int]:
        """A short or everyday word beside a name that is another one of its words, mistyped: "Kavita Ro"."""
        left = self._names[person].difference(_WORD.findall(loose.text[start:end]))
        before = _WORD_BEFORE.search(loose.text, max(0, start - 18), start)
        if before is not None and _is_mistyped(text, loose, before, left, start):
            start = before.start(1)
        after = _WORD_AFTER.match(loose.text, end)
        if after is not None and _is_mistyped(text, loose, after, left, start):
            end = after.end(1)
        return start, end

    def _is_initial(self, text: str, loose: Loose, match: re.Match[str], person: int) -> bool:
        letter, dotted = match[1], "." in match.group()
        if letter not in self._initials[person]:
            return False
        place = loose.span(match.start(1), match.end(1))[0]
        return dotted or (letter not in "ai" and (text[place].isupper() or not text[: place + 40].isupper()))


def _is_letter(word: str) -> bool:
    return len(word) == 1


_SIGNED_BEFORE: Final = re.compile(r"(?:^|[,\u2013\u2014-])[ \t]*\Z", re.MULTILINE)
_SIGNED_AFTER: Final = re.compile(r"[ \t.]*(?:x{1,4}[ \t]*)?$", re.MULTILINE)


def _is_signature(text: str, found: _Found) -> bool:
    """True for a first name in small letters with which a line ends: "thanks, dawn"."""
    before = _SIGNED_BEFORE.search(text, max(0, found.start - 4), found.start)
    return before is not None and _SIGNED_AFTER.match(text, found.end) is not None


_WORD_BEFORE: Final = re.compile(r"(?<![^\W_])([^\W\d_]{2,14})[ _-]\Z")
_WORD_AFTER: Final = re.compile(r"[ _-]([^\W\d_]{2,14})(?![^\W_])")


def _is_mistyped(text: str, loose: Loose, match: re.Match[str], left: frozenset[str], name: int) -> bool:
    """True for a word with one letter wrong that is written like the name beside it."""
    start, end = loose.span(match.start(1), match.end(1))
    beside = loose.span(name, name + 1)[0]
    # "hTi" for "Thi": the capital may have changed places
    if text[beside].isupper() and text[start:end].islower():
        return False
    written = match[1]
    return any(
        OSA.distance(written, word, score_cutoff=1) == 1
        if len(word) > _SHORT
        else written == word[::-1] != word
        for word in left
    )


def _belongs(text: str, group: list[_Found], found: _Found) -> bool:
    """True for the next word of one mention; the same word again begins the next mention."""
    last = group[-1]
    if len(group) > 7 or any(found.word == other.word and len(found.word) > 2 for other in group):
        return False
    if _GAP.fullmatch(text, last.end, found.start) is None:
        return False
    return len(last.word) < 3 or _SENTENCE_END.match(text, last.end) is None


def words(name: str) -> tuple[str, ...]:
    """The words of a name in Latin letters.

    >>> words("Mary-Ann O'Brien")
    ('mary', 'ann', 'o', 'brien')
    """
    return tuple(_WORD.findall(loosen_text(name)))


def _strength(word: str) -> int:
    if len(word) < 2 or word in _PARTICLES or word in _ROLES:
        return _BESIDE
    if len(word) < 4 or word in EVERYDAY or word in _MORE_EVERYDAY or word in WORDS:
        return _CAPITAL
    return _ALONE


def _is_capital(text: str, loose: Loose, found: _Found) -> bool:
    """True for a short or everyday word that stands like a name: "Will said", not "Will you", "May 2026"."""
    start, end = loose.span(found.start, found.end)
    if _ADDRESSED.search(loose.text, max(0, found.start - 14), found.start) and not _COMMON_NEXT.match(
        loose.text, found.end
    ):
        return True
    if not text[start].isupper() or _COMMON_NEXT.match(loose.text, found.end):
        return False
    if found.word in _MONTHS and _DATE_BEFORE.search(loose.text, max(0, found.start - 10), found.start):
        return False
    if len(found.word) > 1 and text[start:end].isupper():
        return not text[max(0, start - 12) : end + 12].isupper() or len(text) < 40
    return True
