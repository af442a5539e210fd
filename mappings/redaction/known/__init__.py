"""Values that the helpdesk already holds of the people of a ticket: worth more recall than any pattern.

Names, e-mail addresses, numbers and postal addresses are found as they stand, without regard to case, accents
and spaces, in either order of the names, with an initial, and with a typing error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from rapidfuzz import fuzz

from mappings.models import Person
from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.folding import fold_text, loosen, loosen_text
from mappings.redaction.hits import KNOWN, LIKELY, Context, Hit
from mappings.redaction.recognisers.phone import national, normalised
from mappings.redaction.types import DataType
from mappings.redaction.view import View, view_of

_HAN: Final = "\u3400-\u9fff\uf900-\ufaff"
_IS_HAN: Final = re.compile(f"[{_HAN}]")
_WORD: Final = re.compile(rf"[^\W\d_{_HAN}]+")
_NEXT_WORD: Final = re.compile(r"[\s.,;]{0,3}([^\W_]{1,40})")
_GAP: Final = r"[\s.,;'·・-]{0,3}"
_TITLE: Final = r"(?:先生|女士|小姐|太太|老师|经理|總|总|姐|哥|阿姨|叔|大爷|大妈|同志|主任|律师)"
_SIMILAR: Final = 86.0
"""Share of equal characters (0 to 100) from which a word group counts as a mistyped name."""
_SAME_PLACE: Final = 88.0
"""The same for a postal address."""


class KnownValues:
    """Finds the values of known people; one object a ticket.

    Args:
        people: In the order in which names get their keys.
        regions: Region codes for telephone numbers.
    """

    def __init__(self, people: Iterable[Person], regions: tuple[str, ...]) -> None:
        self._names: list[tuple[re.Pattern[str], str, bool]] = []
        self._full_names: list[tuple[tuple[str, ...], str]] = []
        self._addresses: list[tuple[re.Pattern[str], str]] = []
        self._address_words: dict[str, frozenset[str]] = {}
        self._whole_addresses: list[tuple[str, str]] = []
        self._literals: list[tuple[re.Pattern[str], DataType, str]] = []
        for index, person in enumerate(people):
            self._add_names(person, f"person {index}")
            self._add_address(person.address, f"person {index}")
            if "@" in person.email:
                key = fold_text(person.email.strip()).casefold()
                pattern = re.compile(re.escape(loosen_text(person.email.strip())))
                self._literals.append((pattern, DataType.EMAIL, key))
            for phone in person.phones:
                self._add_phone(phone, regions)

    def find(self, text: str, context: Context) -> Iterator[Hit]:
        """All values of known people in a folded text."""
        del context
        if not (self._names or self._addresses or self._literals):
            return
        loose = view_of(text, is_html=False).refold(loosen)
        yield from self._literal_hits(loose)
        yield from self._name_hits(text, loose)
        yield from self._mistyped_names(loose)
        yield from self._address_hits(loose)

    def _add_names(self, person: Person, key: str) -> None:
        first, last = _words(person.firstname), _words(person.lastname)
        whole = _words(person.name)
        for words in {first + last, last + first, whole, first, last}:
            if not words or words == ("",):
                continue
            if all(_IS_HAN.search(word) for word in words):
                self._add_han_name("".join(words), key)
            else:
                self._add_latin_name(words, key)
        if first and last and not _IS_HAN.search(first[0] + last[0]):
            initial = re.compile(rf"(?<![a-z]){re.escape(first[0][0])}\.?\s?{_pattern(last)}(?![a-z])")
            self._names.append((initial, key, False))
        surname = last[0] if last else (whole[0][0] if whole and _IS_HAN.search(whole[0]) else "")
        if surname and _IS_HAN.search(surname) and len(surname) <= 2:
            # the surname alone is one sign and stands everywhere; with a title it is a person
            titled = re.compile(rf"(?:(?<=姓){re.escape(surname)}|{re.escape(surname)}(?={_TITLE}))")
            self._names.append((titled, key, False))

    def _add_han_name(self, name: str, key: str) -> None:
        if len(name) >= 2:
            self._names.append((re.compile(r"\s?".join(map(re.escape, name))), key, False))

    def _add_latin_name(self, words: tuple[str, ...], key: str) -> None:
        if len(words) == 1 and len(words[0]) < 2:
            return
        capital = len(words) == 1 and (len(words[0]) < 4 or words[0] in EVERYDAY)
        pattern = re.compile(rf"(?<![a-z]){_pattern(words)}(?![a-z])")
        self._names.append((pattern, key, capital))
        if len(words) > 1 or len(words[0]) >= 7:
            self._full_names.append((words, key))

    def _add_phone(self, phone: str, regions: tuple[str, ...]) -> None:
        key = normalised(fold_text(phone), regions)
        digits = re.sub(r"[^0-9]", "", phone)
        if len(digits) < 7:
            return
        # without country code and trunk zero: how people write it at home
        for number in {digits, digits.lstrip("0"), national(phone, regions)}:
            if len(number) >= 7:
                pattern = re.compile(r"(?<![0-9])0?" + r"[\s().-]{0,2}".join(number) + r"(?![0-9])")
                self._literals.append((pattern, DataType.PHONE, key))

    def _add_address(self, address: str, key: str) -> None:
        loose = loosen_text(address).strip()
        self._address_words[key] = frozenset(re.findall(r"[^\W_]+", loose))
        pieces = [piece.strip() for piece in re.split(r"[,;，；\n]", loose)]
        for piece in {loose, *pieces}:
            if _tells_a_place(piece):
                gap = r"[\s.,;#-]{0,3}"
                parts = piece if _IS_HAN.search(piece) else piece.split()
                pattern = gap.join(re.escape(part) for part in parts if part.strip(" .,;#-"))
                self._addresses.append((re.compile(rf"(?<![a-z0-9]){pattern}(?![0-9])"), key))
        if len(loose) >= 10:
            self._whole_addresses.append((loose, key))

    def _literal_hits(self, loose: View) -> Iterator[Hit]:
        for pattern, kind, key in self._literals:
            for found in pattern.finditer(loose.text):
                yield Hit(*loose.source_range(*found.span()), kind, key, KNOWN)

    def _name_hits(self, text: str, loose: View) -> Iterator[Hit]:
        for pattern, key, capital in self._names:
            for found in pattern.finditer(loose.text):
                start, end = loose.source_range(*found.span())
                if not capital or text[start].isupper():
                    yield Hit(start, end, DataType.NAME, key, KNOWN - 1)

    def _mistyped_names(self, loose: View) -> Iterator[Hit]:
        if not self._full_names:
            return
        found = list(_WORD.finditer(loose.text))
        for words, key in self._full_names:
            name = " ".join(words)
            for index in range(len(found) - len(words) + 1):
                group = found[index : index + len(words)]
                if abs(group[-1].end() - group[0].start() - len(name)) > 3:
                    continue
                written = " ".join(word.group() for word in group)
                if fuzz.ratio(name, written, score_cutoff=_SIMILAR) and _each_similar(words, written.split()):
                    span = loose.source_range(group[0].start(), group[-1].end())
                    yield Hit(*span, DataType.NAME, key, LIKELY)

    def _address_hits(self, loose: View) -> Iterator[Hit]:
        exact: set[str] = set()
        for pattern, key in self._addresses:
            for found in pattern.finditer(loose.text):
                exact.add(key)
                end = self._with_rest_of_address(loose.text, found.end(), key)
                yield Hit(*loose.source_range(found.start(), end), DataType.ADDRESS, key, KNOWN - 1)
        for address, key in self._whole_addresses:
            if key in exact or len(address) > len(loose.text):
                continue
            place = fuzz.partial_ratio_alignment(address, loose.text, score_cutoff=_SAME_PLACE)
            if place is not None and place.dest_end > place.dest_start:
                span = loose.source_range(place.dest_start, place.dest_end)
                yield Hit(*span, DataType.ADDRESS, key, LIKELY)

    def _with_rest_of_address(self, text: str, end: int, key: str) -> int:
        """Where an address ends when its other words follow: the town behind the street."""
        words = self._address_words[key]
        while (word := _NEXT_WORD.match(text, end)) and word[1] in words:
            end = word.end()
        return end


def _words(name: str) -> tuple[str, ...]:
    loose = loosen_text(name).strip()
    if _IS_HAN.search(loose) and not re.search("[a-z]", loose):
        return (re.sub(r"[\s·・]", "", loose),) if loose else ()
    return tuple(word for word in re.split(r"[\s.,;'·・-]+", loose) if word)


def _pattern(words: Iterable[str]) -> str:
    return _GAP.join(re.escape(word) for word in words)


def _each_similar(words: tuple[str, ...], written: list[str]) -> bool:
    """A mistyped name has an error somewhere, but no word of it is another word altogether."""
    return all(fuzz.ratio(one, other) >= 66 for one, other in zip(words, written, strict=True))


def _tells_a_place(piece: str) -> bool:
    """A street with its number, not the mere name of a town."""
    if _IS_HAN.search(piece):
        return len(piece) >= 6 or (len(piece) >= 4 and any(char.isdigit() for char in piece))
    return len(piece) >= 8 and any(char.isdigit() for char in piece) and any(char.isalpha() for char in piece)
