"""Resident identity numbers of mainland China (居民身份证): GB 11643-1999, eighteen characters.

Older ones have fifteen digits and no check character.
https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=080D6FBF2BB468F9007657F26D60013E

The check is our own: a library that also wants the county code to have existed in the year of birth refuses
many valid numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from mappings.redaction.cues import ORDER
from mappings.redaction.digits import Number, is_amount, is_date
from mappings.redaction.hits import CHECKED, CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import Reading, read
from mappings.redaction.types import DataType

_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_CHARACTERS: Final = "10X98765432"
_CHARACTERS: Final = late("[1-9][0-9]{16}[0-9X]")
_LAST_X: Final = late(r"[ .-]{0,2}[x×](?![a-z0-9])")
_PROVINCES: Final = frozenset(
    str(code)
    for codes in (
        range(11, 16),
        range(21, 24),
        range(31, 38),
        range(41, 47),
        range(50, 55),
        range(61, 66),
        range(81, 84),
    )
    for code in codes
) | {"71"}


def is_valid(number: str) -> bool:
    """True for eighteen characters with a day of birth and the right check character.

    >>> is_valid("11010519491231002X")
    True
    >>> is_valid("110105194912310021")
    False
    >>> is_valid("11010519491331002X")
    False
    """
    if _CHARACTERS.fullmatch(number) is None or not _has_birthday(number):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number, strict=False))
    return _CHECK_CHARACTERS[total % 11] == number[17]


def _has_birthday(number: str) -> bool:
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    return 1880 <= born.year <= 2100


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers with a right check character or at least a place and a day of birth, and any beside a cue word.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("身份证11010519491231002x，电话", Context()))]
    ['11010519491231002X']
    >>> [hit.key for hit in resolve(find("一一零一零五一九四九一二三一零零二X", Context()))]
    ['11010519491231002X']
    >>> list(find("订单号110105194912310021", Context()))
    []
    """
    del context
    page = read(text)
    for found in _ALONE.finditer(page.loose) if page.digits > _FEWEST else ():
        # in a list of them each stands by itself, whatever run of digits it is part of
        if is_valid(found.group().upper()):
            yield Hit(*found.span(), DataType.CN_ID, found.group().upper(), CHECKED)
    for number in page.of_length(17):
        last = _LAST_X.match(page.loose, number.end)
        if last is not None:
            yield from _eighteen(page, number, number.digits + "X", last.end())
    for number in page.of_length(18):
        yield from _eighteen(page, number, number.digits, number.end)
    for number in page.of_length(14, 15, 16, 17, 19, 20):
        if number.is_whole and _is_cued(page, number):
            yield Hit(number.start, number.end, DataType.CN_ID, number.digits, CUED)
    for number in page.of_length(*range(26, 41)):
        yield from _glued(number)


_FEWEST: Final = 16
_ALONE: Final = late(r"(?<![0-9a-z])[1-9][0-9]{16}[0-9x](?![0-9a-z])")


def _eighteen(page: Reading, number: Number, written: str, end: int) -> Iterator[Hit]:
    if is_valid(written):
        yield Hit(number.start, end, DataType.CN_ID, written, CHECKED)
    elif number.is_whole and _is_cued(page, number):
        yield Hit(number.start, end, DataType.CN_ID, written, CUED)
    elif (
        number.is_even
        and written[:2] in _PROVINCES
        and "1920" <= written[6:10] <= "2015"
        and _has_birthday(written)
        and ORDER not in page.cued(number.start, number.end).direct
    ):
        yield Hit(number.start, end, DataType.CN_ID, written, SHAPED)


def _is_cued(page: Reading, number: Number) -> bool:
    return (
        page.cued(number.start, number.end).tells(DataType.CN_ID)
        and not is_amount(page.loose, number.start, number.end)
        and not is_date(page.loose, number.start, number.end)
    )


def _glued(number: Number) -> Iterator[Hit]:
    """A valid number at an end of a longer run without gaps."""
    if number.gaps:
        return
    if is_valid(number.digits[:18]):
        yield Hit(number.start, number.start + 18, DataType.CN_ID, number.digits[:18], CHECKED)
    if is_valid(number.digits[-18:]):
        yield Hit(number.end - 18, number.end, DataType.CN_ID, number.digits[-18:], CHECKED)
