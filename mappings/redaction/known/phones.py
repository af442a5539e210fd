"""Known telephone numbers: the digits count, whatever stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from mappings.redaction.folding import fold_text
from mappings.redaction.hits import KNOWN, Hit
from mappings.redaction.recognisers.phone import national, normalised
from mappings.redaction.types import DataType

_NUMERALS: Final = str.maketrans(
    "零〇○一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖貳參陸", "00012345678912123456789236"
)
_RUN: Final = re.compile(r"[0-9](?:[\s().,·•*_/~:|+-]{0,3}[0-9]){5,60}")
_NOT_DIGIT: Final = re.compile("[^0-9]")
_LOCAL: Final = re.compile(
    r"(?:(?:\+|00)?86[ -]?)?\(?(?:010|02[0-9]|0[3-9][0-9]{2})\)?[ -]?([2-9][0-9]{2,3}[ -]?[0-9]{4})\Z"
)
"""A mainland landline; people leave the area code out."""
_LEAST: Final = 7


@dataclass(frozen=True, slots=True)
class _Phone:
    end: str
    digits: str
    written: str


class Phones:
    """Finds known telephone numbers.

    Args:
        phones: As the helpdesk holds them.
        regions: Region codes for numbers without a country code.
    """

    def __init__(self, phones: Iterable[str], regions: tuple[str, ...]) -> None:
        self._regions = regions
        self._phones = []
        self._keys: dict[str, str] = {}
        self._known_forms: dict[str, list[str]] = {}
        for written in dict.fromkeys(phones):
            digits = _NOT_DIGIT.sub("", fold_text(written))
            if len(digits) >= _LEAST:
                self._phones.append(_Phone(digits[-6:], digits, written))

    def find(self, text: str) -> Iterator[Hit]:
        """Numbers at home and from abroad, spaced, dotted, and in Chinese numerals."""
        if not self._phones:
            return
        numbers = text if text.isascii() else text.translate(_NUMERALS)
        all_digits = _NOT_DIGIT.sub("", numbers)
        wanted = [phone for phone in self._phones if phone.end in all_digits]
        if not wanted:
            return
        forms = [(form, phone.written) for phone in wanted for form in self._forms(phone)]
        for run in _RUN.finditer(numbers):
            yield from self._in_run(run, forms)

    def _key(self, written: str) -> str:
        if written not in self._keys:
            self._keys[written] = normalised(fold_text(written), self._regions)
        return self._keys[written]

    def _forms(self, phone: _Phone) -> list[str]:
        if phone.written not in self._known_forms:
            self._known_forms[phone.written] = self._make_forms(phone)
        return self._known_forms[phone.written]

    def _make_forms(self, phone: _Phone) -> list[str]:
        forms = {phone.digits.lstrip("0"), national(phone.written, self._regions)}
        if fold_text(phone.written).strip().startswith(("+", "00")):
            # the trunk zero in brackets: +44 (0)7700 900123
            forms.add(re.sub(r"\(0\)", "", fold_text(phone.written)).lstrip("+0"))
        local = _LOCAL.match(fold_text(phone.written).strip())
        if local is not None:
            forms.add(local[1])
        forms = {_NOT_DIGIT.sub("", form) for form in forms}
        return sorted((form for form in forms if len(form) >= _LEAST), key=len, reverse=True)

    def _in_run(self, run: re.Match[str], forms: list[tuple[str, str]]) -> Iterator[Hit]:
        places = [place for place in range(run.start(), run.end()) if run.string[place] in "0123456789"]
        digits = "".join(run.string[place] for place in places)
        for form, written in forms:
            index = digits.find(form)
            while index >= 0:
                last = index + len(form)
                first = _with_prefix(digits, places, index)
                if _is_apart(run.string, places, first, last):
                    start, end = places[first], places[last - 1] + 1
                    if start and run.string[start - 1] == "+":
                        start -= 1
                    yield Hit(start, end, DataType.PHONE, self._key(written), KNOWN)
                index = digits.find(form, last)


_PREFIX: Final = re.compile(
    "(?:00|011)[1-9][0-9]{0,2}0?|0|(?:86|44|1|91|852|853|886|353|61|65|49|33|34|39|971)0?"
)


def _with_prefix(digits: str, places: list[int], index: int) -> int:
    """Where a number begins when a trunk zero or a country code stands before it."""
    for size in range(min(index, 7), 0, -1):
        first = index - size
        begins = first == 0 or places[first] - places[first - 1] > 1
        if begins and _PREFIX.fullmatch(digits, first, index):
            return first
    return index


def _is_apart(text: str, places: list[int], first: int, last: int) -> bool:
    """True when the digits are no part of a longer group."""
    before = first == 0 or places[first] - places[first - 1] > 1
    after = last == len(places) or places[last] - places[last - 1] > 1
    return (
        before
        and after
        and (places[last - 1] + 1 >= len(text) or text[places[last - 1] + 1] not in "0123456789")
    )
