"""Resident identity numbers of mainland China (居民身份证): GB 11643-1999, eighteen characters.

Older ones have fifteen digits and no check character.

The check is our own: a library that also wants the county code to have existed in the year of birth refuses
many valid numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from mappings.redaction.hits import CHECKED, CUED, Context, Hit
from mappings.redaction.types import DataType

_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_CHARACTERS: Final = "10X98765432"
_EIGHTEEN: Final = re.compile(r"(?<![0-9])(?=([1-9](?:[ -]?[0-9]){16}[ -]?[0-9Xx])(?![0-9]))")
_FIFTEEN: Final = re.compile(r"(?<![0-9])([1-9](?:[ -]?[0-9]){14})(?![0-9])")
_CUE: Final = re.compile(
    r"身份证|身份證|证件|證件|公民身份|身份号|\bID\b|identity|id (?:card|no|number)", re.IGNORECASE
)
_REACH: Final = 20
"""Characters before a number in which a cue word speaks for it."""


def is_valid(number: str) -> bool:
    """True for eighteen characters with a day of birth and the right check character.

    >>> is_valid("11010519491231002X")
    True
    >>> is_valid("110105194912310021")
    False
    >>> is_valid("11010519491331002X")
    False
    """
    if re.fullmatch(r"[1-9][0-9]{16}[0-9X]", number) is None:
        return False
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number, strict=False))
    return 1880 <= born.year <= 2100 and _CHECK_CHARACTERS[total % 11] == number[17]


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers with a right check character, and any beside a cue word.

    >>> [hit.key for hit in find("身份证11010519491231002x，电话", Context())]
    ['11010519491231002X']
    >>> list(find("订单号110105194912310021", Context()))
    []
    """
    del context
    for found in _EIGHTEEN.finditer(text):
        number = re.sub("[ -]", "", found[1]).upper()
        start, end = found.span(1)
        if is_valid(number):
            yield Hit(start, end, DataType.CN_ID, number, CHECKED)
        elif _CUE.search(text, max(0, start - _REACH), start):
            yield Hit(start, end, DataType.CN_ID, number, CUED)
    for found in _FIFTEEN.finditer(text):
        start, end = found.span(1)
        if _CUE.search(text, max(0, start - _REACH), start):
            yield Hit(start, end, DataType.CN_ID, re.sub("[ -]", "", found[1]), CUED)
