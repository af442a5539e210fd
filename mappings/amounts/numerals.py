"""Numbers in words: Chinese numerals, mixed with digits as people type them, and English number words."""

from __future__ import annotations

import re
from decimal import Decimal
from types import MappingProxyType
from typing import Final

DIGITS: Final = MappingProxyType(
    {
        **{char: value for value, char in enumerate("零一二三四五六七八九")},
        **{char: value for value, char in enumerate("〇壹贰叁肆伍陆柒捌玖")},
        "两": 2,
        "兩": 2,
        "貳": 2,
        "參": 3,
        "陸": 6,
    }
)
UNITS: Final = MappingProxyType({"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000})
LARGE: Final = MappingProxyType({"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8})
HAN: Final = "".join((*DIGITS, *UNITS, *LARGE))
"""All characters of Chinese numerals."""
FIRST: Final = "".join((*DIGITS, "十拾"))
"""Those with which a number can begin."""
_ZEROS: Final = "零〇"
_PIECE: Final = re.compile(rf"[0-9]{{1,9}}(?:\.[0-9]{{1,4}})?|[{HAN}]")

SMALL_WORDS: Final = MappingProxyType(
    {
        word: value
        for value, word in enumerate(
            [
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
            ]
        )
    }
    | {
        word: 10 * value
        for value, word in enumerate(
            ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
        )
    }
    | {"a": 1, "an": 1}
)
SCALE_WORDS: Final = MappingProxyType(
    {
        "hundred": 100,
        "thousand": 1000,
        "grand": 1000,
        "lakh": 10**5,
        "lakhs": 10**5,
        "lac": 10**5,
        "lacs": 10**5,
        "million": 10**6,
        "crore": 10**7,
        "crores": 10**7,
        "billion": 10**9,
    }
)


def chinese(written: str) -> Decimal | None:
    """Value of a numeral of characters, digits or both; None where it is none.

    >>> [str(chinese(one)) for one in ("3万5", "三万五千", "1.2亿", "两千零五十", "3万零5", "一二三")]
    ['35000', '35000', '120000000', '2050', '30005', 'None']
    """
    whole = section = Decimal(0)
    pending: Decimal | None = None
    last_unit = 0
    after_zero = has_unit = False
    position = 0
    for found in _PIECE.finditer(written):
        if found.start() != position:
            return None
        position = found.end()
        piece = found.group()
        if piece in LARGE:
            number = section + (pending or 0)
            if not number and not whole:
                return None
            if LARGE[piece] == 10**8:
                whole = (whole + number) * 10**8
            elif whole and whole < 10**8:
                return None
            else:
                whole += number * LARGE[piece]
            section, pending, last_unit, after_zero, has_unit = Decimal(0), None, LARGE[piece], False, True
        elif piece in UNITS:
            if pending is None and (section or UNITS[piece] != 10):
                return None
            section += (1 if pending is None else pending) * UNITS[piece]
            pending, last_unit, after_zero, has_unit = None, UNITS[piece], False, True
        elif piece in _ZEROS:
            if pending is not None:
                return None
            after_zero = True
        elif pending is not None:
            return None
        else:
            pending = Decimal(DIGITS[piece]) if piece in DIGITS else Decimal(piece)
    if position != len(written):
        return None
    if pending is not None and has_unit and not after_zero and 0 < pending < 10 and pending == int(pending):
        # 3万5 says 35,000
        pending *= last_unit // 10
    return _plain(whole + section + (pending or 0)) if has_unit or pending is not None else None


def english(words: list[str]) -> Decimal | None:
    """Value of number words; None where they are none.

    >>> str(english(["one", "hundred", "and", "twenty", "thousand"])), str(english(["half", "a", "million"]))
    ('120000', '500000')
    """
    half = words[:2] in (["half", "a"], ["half", "an"])
    words = words[2:] if half else words
    whole, section = Decimal(0), Decimal(half)
    any_number = half
    for word in words:
        if word == "and":
            continue
        if word in SMALL_WORDS:
            if word in ("a", "an") and any_number:
                return None
            section += SMALL_WORDS[word]
        elif word not in SCALE_WORDS or not section:
            # hundreds and lakhs of something are no number
            return None
        elif word == "hundred":
            section *= 100
        else:
            whole += section * SCALE_WORDS[word]
            section = Decimal(0)
        any_number = True
    value = whole + section
    return _plain(value / 2 if half else value) if any_number and value else None


def _plain(value: Decimal) -> Decimal:
    """Without an exponent and without zeros that say nothing."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()
