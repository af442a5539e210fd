"""Known values letter for letter: what the other modules are too careful for must not leave either.

A user name with digits, an extension of four digits, a town as the whole address: nothing but the value as
the helpdesk holds it counts, and no part of a longer word or number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mappings.models import Person
from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.folding import loosen_text
from mappings.redaction.hits import KNOWN, Hit
from mappings.redaction.loose import Loose
from mappings.redaction.types import DataType
from mappings.redaction.words.chinese_everyday import NOT_NAMES, NOT_WHOLE
from mappings.redaction.words.complaints import WORDS

_SIGNS: Final = re.compile(r"[^\W_]")
_SPACE: Final = re.compile(r"\s{1,20}")
_DECIMAL: Final = re.compile(r"[0-9][.,]\Z")
_MORE: Final = re.compile(r"[.,][0-9]")
_LEAST: Final = 3


@dataclass(frozen=True, slots=True)
class _Value:
    text: str
    kind: DataType
    key: str


class Wholes:
    """Finds known values as they are held.

    Args:
        people: Their keys are `person 0`, `person 1` and so on.
    """

    def __init__(self, people: list[Person]) -> None:
        self._values = tuple(
            dict.fromkeys(value for index, person in enumerate(people) for value in _values(person, index))
        )

    def find(self, loose: Loose) -> Iterator[Hit]:
        """Each place of each value."""
        text = loose.text
        for value in self._values:
            start = text.find(value.text)
            while start >= 0:
                end = start + len(value.text)
                if not _is_joined(text, start, end):
                    yield Hit(*loose.span(start, end), value.kind, value.key, KNOWN - 3)
                start = text.find(value.text, start + 1)


def _values(person: Person, index: int) -> Iterator[_Value]:
    first, last = person.firstname, person.lastname
    names = [person.name, first + last]
    if first and last:
        names += [f"{first} {last}", f"{last} {first}", f"{last}{first}"]
    for name in names:
        plain = _plain(name)
        if len(_SIGNS.findall(plain)) > 1 and not _is_everyday(plain):
            yield _Value(plain, DataType.NAME, f"person {index}")
    for phone in person.phones:
        plain = _plain(phone)
        if len(_SIGNS.findall(plain)) >= _LEAST:
            yield _Value(plain, DataType.PHONE, "".join(_SIGNS.findall(plain)))
    address = _plain(person.address)
    if len(_SIGNS.findall(address)) >= _LEAST and address not in WORDS:
        yield _Value(address, DataType.ADDRESS, f"person {index}")
    email = _plain(person.email)
    if len(_SIGNS.findall(email)) >= _LEAST and email not in WORDS:
        yield _Value(email, DataType.EMAIL, email)


def _plain(value: str) -> str:
    return _SPACE.sub(" ", loosen_text(value)).strip()


def _is_everyday(name: str) -> bool:
    """True for a name that is a word of any text: Grace, Will, 高兴."""
    words = name.split()
    if all(word in WORDS or word in EVERYDAY for word in words):
        return len(words) == 1 or all(word in WORDS for word in words)
    return name in NOT_NAMES or name in NOT_WHOLE


def _is_joined(text: str, start: int, end: int) -> bool:
    """True for a part of a longer word or number."""
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if text[start:end].isdigit() and (
        _DECIMAL.search(text, max(0, start - 2), start) or _MORE.match(text, end)
    ):
        return True
    return (_is_latin(before) and _is_latin(text[start])) or (_is_latin(after) and _is_latin(text[end - 1]))


def _is_latin(char: str) -> bool:
    return char.isalnum() and ord(char[0]) < 0x2E80
