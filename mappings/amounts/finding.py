"""Where sums of money stand in a text, what they are worth, and in which money.

A number alone is none: it takes a sign or word of money, or a unit in which people count money (万, lakh, k).
So telephone numbers, dates, rates, years and numbers of cases and loans are never taken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from mappings.amounts.currencies import AFTER, AFTER_PATTERN, BEFORE, BEFORE_PATTERN, DOLLAR, DOLLARS
from mappings.amounts.numerals import FIRST, HAN, LARGE, SCALE_WORDS, SMALL_WORDS, chinese, english

MOST: Final = Decimal(10) ** 12
"""Nobody complains about more."""
_TOKEN: Final = re.compile(r"\[[^\[\]\n]{1,20}-[^\[\]\n]{1,10}\]")
"""What masking leaves."""
_SPACE: Final = "[ \u00a0\u202f\u2009]"
_NUMBER: Final = (
    rf"(?:[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,3}}(?:\.[0-9]{{1,2}})?(?![0-9])"  # 1,234,567.89
    rf"|[0-9]{{1,2}}(?:,[0-9]{{2}}){{1,3}},[0-9]{{3}}(?:\.[0-9]{{1,2}})?(?![0-9])"  # 12,34,567.89
    rf"|[0-9]{{1,3}}(?:\.[0-9]{{3}}){{1,3}}(?:,[0-9]{{1,2}})?(?![0-9])"  # 1.234.567,89
    rf"|[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}}){{1,3}}(?:,[0-9]{{1,2}})?(?![0-9])"  # 1 234 567,89
    rf"|[0-9]{{1,3}}(?:'[0-9]{{3}}){{1,3}}(?:\.[0-9]{{1,2}})?(?![0-9])"  # 1'234'567.89
    rf"|[0-9]{{1,9}}(?:[.,][0-9]{{1,2}})?(?![0-9]))"
)
_SCALES: Final = MappingProxyType(
    {"k": 1000, "m": 10**6, "mn": 10**6, "mio": 10**6, "bn": 10**9, **SCALE_WORDS}
)
_SCALE: Final = (
    r"(?:k|mn|m|bn|mio|" + "|".join(sorted(SCALE_WORDS, key=lambda word: -len(word))) + r")(?![a-z])"
)
_SCALED: Final = rf"[0-9]{{1,6}}(?:,[0-9]{{3}}){{0,2}}(?:[.,][0-9]{{1,4}})?{_SPACE}?-?{_SCALE}"
_CHINESE: Final = (
    rf"(?:[0-9]{{1,9}}(?:\.[0-9]{{1,4}})?(?=[十百千万亿萬億拾佰仟])|[{FIRST}])"
    rf"(?:[0-9]{{1,8}}(?:\.[0-9]{{1,4}})?(?![0-9.])|[{HAN}]){{0,16}}"
)
_WORD: Final = "|".join(
    sorted(
        {*SMALL_WORDS, *(word for word in SCALE_WORDS if len(word) > 1)} - {"a", "an"},
        key=lambda word: -len(word),
    )
)
_WORDS: Final = rf"(?<![a-z])(?:half an? |an? )?(?:{_WORD})(?:(?: and | |-)(?:{_WORD})){{0,8}}(?![a-z])"
_NOT_BEFORE: Final = rf"(?<![a-z0-9_#几数{HAN}])(?<![0-9][.,:/])(?<![a-z0-9]{{3}}-)"
"""A number that goes on to the left is another one; so is one of a code, and 几十万 is none."""
_RATE: Final = r"(?!\s?(?:%|‰|个百分点|个点|厘|分之|per ?cent|p\.?a\.?(?![a-z])|basis points|bps))"
_TOLERANT: Final = rf"(?:{_SPACE}|多|余|来)?"
_WITH_BEFORE: Final = re.compile(
    rf"(?P<before>{BEFORE_PATTERN}){_SPACE}?:?{_SPACE}?"
    rf"(?P<number>{_SCALED}|{_CHINESE}|{_NUMBER})(?![0-9])(?:{_TOLERANT}(?P<after>{AFTER_PATTERN}))?{_RATE}"
)
_WITH_AFTER: Final = re.compile(
    rf"{_NOT_BEFORE}(?P<number>{_SCALED}|{_CHINESE}|{_NUMBER}){_TOLERANT}(?P<after>{AFTER_PATTERN}){_RATE}"
)
_WORDS_AFTER: Final = re.compile(rf"(?P<number>{_WORDS}) (?P<after>{AFTER_PATTERN}){_RATE}")
_UNIT_ALONE: Final = re.compile(
    rf"{_NOT_BEFORE}(?P<number>{_SCALED}|{_CHINESE})(?![0-9]){_RATE}"
    rf"(?:{_SPACE}?(?P<next>[a-z]{{1,20}}|[\u3400-\u9fff]))?"
)
_WORDS_ALONE: Final = re.compile(rf"(?P<number>{_WORDS})(?: (?P<next>[a-z]{{1,20}}))?")
_COUNTED_ZH: Final = frozenset(
    "人户名位个次字公里步条件份票粉股分册亩天年月日平米斤吨辆台字步点遍家用观播播赞阅"
)
"""What follows a number of 万 that counts something else than money."""
_COUNTED_EN: Final = frozenset(
    [
        "people",
        "customers",
        "borrowers",
        "users",
        "followers",
        "subscribers",
        "members",
        "families",
        "households",
        "miles",
        "km",
        "kilometres",
        "steps",
        "race",
        "run",
        "runs",
        "points",
        "times",
        "views",
        "likes",
        "words",
        "calls",
        "years",
        "volunteers",
        "others",
        "runners",
        "residents",
        "of",
        "complaints",
        "letters",
        "emails",
        "texts",
        "shares",
        "units",
        "plan",
        "plans",
    ]
)
_OF_INDIA: Final = frozenset({"lakh", "lakhs", "lac", "lacs", "crore", "crores"})
_MONEY_WORDS: Final = frozenset({"grand", *_OF_INDIA})
"""Number words that are said of money even without its name."""
_PLANS: Final = frozenset({"401k", "403k", "4k", "8k", "5k", "10k"})
"""A pension, pictures and runs."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money.

    Attributes:
        currency: ISO 4217; None where nothing tells it.
        start: First code point in the text.
        end: One past the last one.
    """

    value: Decimal
    currency: str | None
    start: int
    end: int


def find_amounts(text: str, home: str | None = None) -> tuple[Amount, ...]:
    """All sums of a text, in its order, none inside of another; pure and total.

    Args:
        text: Masked or not; tokens of masking are passed over.
        home: Currency of the house, which tells whose dollar a bare dollar is; it does not become the
            currency of a sum without any sign.
    """
    folded = _folded(text)
    found: list[Amount] = []
    for one in _candidates(folded, home):
        if 0 < one.value <= MOST and not any(
            one.start < other.end and other.start < one.end for other in found
        ):
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.start))


def _candidates(text: str, home: str | None) -> Iterator[Amount]:
    """Sums, the surest ways of writing first."""
    for pattern in (_WITH_BEFORE, _WITH_AFTER, _WORDS_AFTER):
        for found in pattern.finditer(text):
            named = found.groupdict()
            sign = BEFORE.get(named.get("before") or "") or ""
            after = AFTER.get(named.get("after") or "") or ""
            sign = after if sign in ("", DOLLAR) and after not in ("", DOLLAR) else sign or after
            value, implied = _value(found["number"])
            together = found["number"] == "一" and named.get("after") in {"块", "塊"}
            if value is not None and not together:
                yield Amount(value, _currency(sign, home) or implied, *found.span())
    for pattern in (_UNIT_ALONE, _WORDS_ALONE):
        for found in pattern.finditer(text):
            number, following = found["number"], found["next"] or ""
            value, implied = _value(number)
            if value is not None and _is_money(number, following, value):
                yield Amount(value, implied, *found.span("number"))


def _is_money(number: str, following: str, value: Decimal) -> bool:
    """Whether a number with a unit and without any sign of money is a sum."""
    if following in _COUNTED_EN or following[:1] in _COUNTED_ZH or value < 1000:
        return False
    if any(char in number for char in LARGE):
        return True
    compact = re.sub(r"[\s-]", "", number)
    if number[:1].isdigit():
        return number[-1].isascii() and number[-1].isalpha() and compact not in _PLANS
    return number.split(" ")[-1] in _MONEY_WORDS


def _currency(sign: str, home: str | None) -> str | None:
    if sign == DOLLAR:
        return home if home in DOLLARS else "USD"
    return ("HKD" if sign == "CNY" and home == "HKD" else sign) or None


def _value(number: str) -> tuple[Decimal | None, str | None]:
    """What a number is worth, and the currency that its unit implies."""
    if number[-1].isalpha() and number[-1].isascii():
        return _scaled(number) if number[0].isdigit() else _in_words(number)
    if any(char in HAN for char in number):
        return chinese(number), None
    return _plain(number), None


def _in_words(number: str) -> tuple[Decimal | None, str | None]:
    words = number.replace("-", " ").split()
    return english(words), "INR" if _OF_INDIA & {*words} else None


def _scaled(number: str) -> tuple[Decimal | None, str | None]:
    found = re.fullmatch(rf"(?P<digits>[0-9.,]+){_SPACE}?-?(?P<scale>[a-z]+)", number)
    if found is None:
        return None, None
    digits, scale = found["digits"], found["scale"]
    grouped = re.fullmatch(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", digits)
    decimal = Decimal(digits.replace(",", "") if grouped else digits.replace(",", "."))
    return _tidy(decimal * _SCALES[scale]), "INR" if scale in _OF_INDIA else None


def _plain(number: str) -> Decimal:
    """A number of digits: the last sign before one or two digits is that of decimals, all others group."""
    decimals = re.search(r"[.,]([0-9]{1,2})$", number)
    head = number if decimals is None else number[: decimals.start()]
    digits = re.sub(r"[^0-9]", "", head)
    return Decimal(digits if decimals is None else f"{digits}.{decimals[1]}")


def _tidy(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _folded(text: str) -> str:
    """As long as the text: small letters, digits and signs in their plain form, tokens blanked."""
    blanked = _TOKEN.sub(lambda found: " " * len(found.group()), text)
    return "".join(_fold(char) for char in blanked)


def _fold(char: str) -> str:
    if char in "，。、；：！？（）":
        # as signs of a sentence they end a number
        return char
    folded = unicodedata.normalize("NFKC", char)
    folded = folded if len(folded) == 1 else char
    lower = folded.lower()
    return lower if len(lower) == 1 else folded
