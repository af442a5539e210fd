"""Currencies, by what people write before and after a number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, Literal, get_args

from mappings.jurisdictions import Jurisdiction

Currency = Literal["CNY", "HKD", "USD", "GBP", "EUR", "AUD", "INR", "SGD", "AED"]
CURRENCIES: Final[tuple[str, ...]] = get_args(Currency)

OF: Final[Mapping[Jurisdiction, Currency]] = MappingProxyType(
    {
        Jurisdiction.CN: "CNY",
        Jurisdiction.HK: "HKD",
        Jurisdiction.US: "USD",
        Jurisdiction.UK: "GBP",
        Jurisdiction.IE: "EUR",
        Jurisdiction.DE: "EUR",
        Jurisdiction.FR: "EUR",
        Jurisdiction.IT: "EUR",
        Jurisdiction.ES: "EUR",
        Jurisdiction.AU: "AUD",
        Jurisdiction.IN: "INR",
        Jurisdiction.SG: "SGD",
        Jurisdiction.AE: "AED",
    }
)
"""Money of a jurisdiction: what a bare dollar, or a number without any sign, means there."""

DOLLAR: Final = "$"
"""Stands for a dollar of which nothing tells whose it is."""
DOLLARS: Final = ("USD", "HKD", "AUD", "SGD")

_BEFORE: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "CNY": ("rmb", "cny", "人民币", "¥"),
        "HKD": ("hk$", "hkd", "港币", "港元", "港幣"),
        "USD": ("us$", "usd", "美元", "美金"),
        "GBP": ("gbp", "£"),
        "EUR": ("eur", "€"),
        "AUD": ("au$", "a$", "aud"),
        "INR": ("inr", "rs.", "rs", "₹"),
        "SGD": ("s$", "sgd"),
        "AED": ("aed", "dhs.", "dhs", "dh"),
        DOLLAR: ("$",),
    }
)
_AFTER: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "CNY": (
            "元人民币",
            "人民币",
            "块钱",
            "塊錢",
            "块",
            "塊",
            "元",
            "圆",
            "圓",
            "rmb",
            "cny",
            "yuan",
            "kuai",
            "¥",
        ),
        "HKD": ("港币", "港元", "港幣", "港圓", "蚊", "hkd"),
        "USD": ("美元", "美金", "usd", "us dollars"),
        "GBP": ("英镑", "gbp", "pounds", "pound", "quid", "£"),
        "EUR": ("欧元", "eur", "euros", "euro", "€"),
        "AUD": ("澳元", "澳币", "aud"),
        "INR": ("卢比", "inr", "rupees", "rupee", "rs"),
        "SGD": ("新币", "新加坡元", "坡币", "sgd"),
        "AED": ("迪拉姆", "aed", "dirhams", "dirham", "dhs"),
        DOLLAR: ("dollars", "dollar", "bucks", "dólares", "dolares", "$"),
    }
)
_NO_MONEY_AFTER: Final = r"(?!旦|月|宵|老|素|件|气|地|石|砖|表)"
"""What makes 元 and 块 no money: 元旦, 一块地."""


def _by_sign(table: Mapping[str, Iterable[str]]) -> Mapping[str, str]:
    return MappingProxyType({sign: currency for currency, signs in table.items() for sign in signs})


BEFORE: Final = _by_sign(_BEFORE)
AFTER: Final = _by_sign(_AFTER)


def _pattern(signs: Iterable[str], *, after: bool) -> str:
    """Alternatives, the longest first; words end where a word ends."""
    made = []
    for sign in sorted(signs, key=lambda one: -len(one)):
        whole = re.escape(sign)
        if after and sign[-1].isascii() and sign[-1].isalpha():
            whole += r"(?![a-z])"
        if not after and sign[0].isascii() and sign[0].isalpha():
            whole = r"(?<![a-z])" + whole
        if after and sign in {"元", "块", "塊", "圆", "圓"}:
            whole += _NO_MONEY_AFTER
        made.append(whole)
    return "(?:" + "|".join(made) + ")"


BEFORE_PATTERN: Final = _pattern(BEFORE, after=False)
AFTER_PATTERN: Final = _pattern(AFTER, after=True)
