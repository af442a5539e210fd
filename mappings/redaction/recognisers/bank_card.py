"""Payment card numbers: ISO/IEC 7812, thirteen to nineteen digits, last one by Luhn's formula."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.hits import CHECKED, CUED, Context, Hit
from mappings.redaction.types import DataType

_DIGITS: Final = re.compile(r"[0-9](?:[ -]?[0-9]){12,60}")
_GROUP: Final = re.compile(r"[0-9]+")
_CUE: Final = re.compile(
    r"卡号|卡號|银行卡|銀行卡|储蓄卡|信用卡|借记卡|尾号|card (?:no|number)|\bcard\b|\bpan\b", re.IGNORECASE
)
_REACH: Final = 16
_DOUBLED: Final = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)


def is_valid(number: str) -> bool:
    """True when the last digit is right.

    >>> is_valid("4111111111111111"), is_valid("4111111111111112")
    (True, False)
    """
    digits = [int(digit) for digit in reversed(number)]
    return (sum(digits[::2]) + sum(_DOUBLED[digit] for digit in digits[1::2])) % 10 == 0


def is_issued(number: str) -> bool:
    """True when a card scheme uses numbers of that beginning and length.

    >>> is_issued("6222020200112233445"), is_issued("2025112400001234")
    (True, False)
    """
    length, four = len(number), int(number[:4])
    if number.startswith(("34", "37")):
        return length == 15
    if number.startswith(("30", "36", "38", "39")):
        return length in (14, 16, 19)
    if 2221 <= four <= 2720 or 5100 <= four <= 5599:
        return length == 16
    if number.startswith("4"):
        return length in (13, 16, 18, 19)
    return number.startswith(("35", "50", "56", "57", "58", "6", "81")) and 16 <= length <= 19


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers that a scheme issues and whose last digit is right; beside a cue word any of the length.

    >>> [hit.key for hit in find("卡号 6222 0202 0011 2233 44，已扣", Context())]
    ['622202020011223344']
    >>> list(find("订单 2025112400001234", Context()))
    []
    """
    del context
    for found in _DIGITS.finditer(text):
        yield from _within(text, found.start(), found.end())


def _within(text: str, start: int, end: int) -> Iterator[Hit]:
    groups = [found.span() for found in _GROUP.finditer(text, start, end)]
    cued = _CUE.search(text, max(0, start - _REACH), start) is not None
    taken = start
    for first, (begin, _) in enumerate(groups):
        if begin < taken:
            continue
        hit = _longest(text, groups[first:], cued=cued)
        if hit is not None:
            yield hit
            taken = hit.end


def _longest(text: str, groups: list[tuple[int, int]], *, cued: bool) -> Hit | None:
    begin = groups[0][0]
    number = ""
    best: Hit | None = None
    for group_start, group_end in groups:
        number += text[group_start:group_end]
        if len(number) > 19:
            break
        if len(number) < 13:
            continue
        if is_issued(number) and is_valid(number):
            best = Hit(begin, group_end, DataType.BANK_CARD, number, CHECKED - 1)
        elif cued and (best is None or best.weight == CUED):
            best = Hit(begin, group_end, DataType.BANK_CARD, number, CUED)
    return best
