"""Payment card numbers: ISO/IEC 7812, thirteen to nineteen digits, last one by Luhn's formula.

https://www.iso.org/standard/70484.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.cues import ORDER
from mappings.redaction.digits import Number, is_amount, is_date
from mappings.redaction.hits import CHECKED, CUED, LIKELY, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import Reading, read
from mappings.redaction.types import DataType

_DOUBLED: Final = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
_LENGTHS: Final = (13, 14, 15, 16, 17, 18, 19)
_CARD_GROUPS: Final = frozenset({(4, 4, 4, 4), (4, 4, 4, 4, 3), (4, 6, 5)})
_LONGER: Final = range(20, 41)


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
    return (
        number.startswith(("35", "50", "56", "57", "58", "6", "81", "82", "9558", "9559"))
        and 16 <= length <= 19
    )


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers that a scheme issues and whose last digit is right; beside a cue word any of the length.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("卡号 6222 0202 0011 2233 44，已扣", Context()))]
    ['622202020011223344']
    >>> [hit.key for hit in resolve(find("pay_4111.1111.1111.1111.pdf", Context()))]
    ['4111111111111111']
    >>> list(find("订单 2025112400001234，尾号1234", Context()))
    []
    """
    del context
    page = read(text)
    for number in page.of_length(*_LENGTHS):
        yield from _hit(page, number)
    for number in page.of_length(12, 20, 21):
        if number.is_whole and _is_cued(page, number) and not _is_over_bracket(page, number):
            yield Hit(number.start, number.end, DataType.BANK_CARD, number.digits, CUED)
    for number in page.of_length(*_LONGER):
        if ORDER not in page.cued(number.start, number.end).direct:
            yield from _glued(number)


def _hit(page: Reading, number: Number) -> Iterator[Hit]:
    start, end, digits = number.start, number.end, number.digits
    if _is_over_bracket(page, number):
        return
    if number.is_even and is_issued(digits):
        if number.gaps and is_date(page.loose, start, end):
            return
        if is_valid(digits):
            is_order = ORDER in page.cued(number.run_start, number.run_end).direct
            if not is_order or _is_only_card(number) or page.loose[start - 1 : start] == "_":
                yield Hit(start, end, DataType.BANK_CARD, digits, CHECKED - 1)
        elif (
            number.groups in _CARD_GROUPS
            and number.is_whole
            and not page.cued(start, end).direct
            and not is_amount(page.loose, start, end)
        ):
            yield Hit(start, end, DataType.BANK_CARD, digits, LIKELY)
    if number.gaps and number.gaps[-1] == " " and _DAY_GOES_ON.match(page.loose, end) is not None:
        # "4921 8927 3335 7055 11.5.2019": the day of the payment
        return
    if start == number.run_start and (number.is_whole or number.is_even) and _is_cued(page, number):
        yield Hit(start, end, DataType.BANK_CARD, digits, CUED)


_DAY_GOES_ON: Final = late(
    r"[./-][0-9]{1,2}[./-]|\.? (?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])"
)


def _is_over_bracket(page: Reading, number: Number) -> bool:
    """True when the bracket that holds a number closes inside of the run: an amount is behind it."""
    return ")" in page.loose[number.start : number.end] and "(" not in page.loose[number.start : number.end]


def _is_only_card(number: Number) -> bool:
    """True for forms that order numbers hardly have by chance: "receipt shows 4111 1111 1111 1111"."""
    digits = number.digits
    if digits.startswith("62"):
        return len(digits) in (16, 19)
    return number.groups in _CARD_GROUPS or (
        len(digits) in (15, 16) and digits.startswith(("34", "37", "4", "51", "52", "53", "54", "55"))
    )


def _is_cued(page: Reading, number: Number) -> bool:
    return (
        page.cued(number.start, number.end).tells(DataType.BANK_CARD)
        and not is_amount(page.loose, number.start, number.end)
        and not is_date(page.loose, number.start, number.end)
    )


def _glued(number: Number) -> Iterator[Hit]:
    """A UnionPay number at an end of a longer run without gaps."""
    if number.gaps:
        return
    digits = number.digits
    for length in (19, 16):
        head, tail = digits[:length], digits[-length:]
        if head.startswith("62") and is_valid(head):
            yield Hit(number.start, number.start + length, DataType.BANK_CARD, head, CHECKED - 1)
            return
        if tail.startswith("62") and is_valid(tail):
            yield Hit(number.end - length, number.end, DataType.BANK_CARD, tail, CHECKED - 1)
            return
