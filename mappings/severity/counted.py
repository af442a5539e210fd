"""What of severity is a matter of numbers: how large a sum is, and how many complain.

Numbers that reach what the house or the rule says raise a signal whatever the model says. Sums that the house
has a threshold for, and that stay below it, take back what the model or mere digits have raised, not words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from mappings.amounts import Amount, find_amounts
from mappings.amounts.numerals import HAN, SMALL_WORDS, chinese, english
from mappings.plan import Evidence

LARGE_SUM: Final = "large_sum"
MAJOR_EVENT: Final = "major_event"
SUM_RULE: Final = f"trigger.{LARGE_SUM}.sum"
COUNT_RULE: Final = f"trigger.{MAJOR_EVENT}.count"
RULES: Final = frozenset({SUM_RULE, COUNT_RULE})
"""Rules whose evidence names the number as it stands in the text."""
MOST_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class Sums:
    """From which sum on a loss is large.

    Attributes:
        at_least: By currency; a currency that is not there has no threshold.
        home: Money of the house, in which a sum without any sign is meant.
    """

    at_least: tuple[tuple[str, int], ...] = ()
    home: str | None = None


NO_SUMS: Final = Sums()


@dataclass(frozen=True, slots=True)
class WeighedSums:
    """Sums of a text against what the house says.

    Attributes:
        large: Those that reach their threshold, the largest of a currency first.
        small: True when there are some with a threshold, and none reaches it.
    """

    large: tuple[Evidence, ...] = ()
    small: bool = False


def weigh_sums(text: str, sums: Sums) -> WeighedSums:
    """Hold the sums of a masked text against their thresholds."""
    at_least = dict(sums.at_least)
    if not at_least:
        return WeighedSums()
    told = [
        (currency, one)
        for one in find_amounts(text, sums.home)
        if (currency := one.currency or sums.home or "") in at_least
    ]
    large = [(currency, one) for currency, one in told if one.value >= at_least[currency]]
    large.sort(key=lambda pair: pair[1].value, reverse=True)
    shown = dict.fromkeys(_evidence(text, currency, one) for currency, one in large)
    return WeighedSums(tuple(shown)[:MOST_SHOWN], small=bool(told) and not large)


def is_number(evidence: Evidence) -> bool:
    """True where the words that spoke are a number and nothing else that would tell of a loss."""
    return any(char.isdigit() for char in evidence.text) or bool(find_amounts(evidence.text))


def _evidence(text: str, currency: str, one: Amount) -> Evidence:
    value = f"{one.value:,.2f}".removesuffix(".00")
    return Evidence(f"{text[one.start : one.end]} = {currency} {value}", SUM_RULE)


_PEOPLE: Final = (
    "families|households|homeowners|owners|borrowers|customers|students|tenants|buyers|farmers|neighbours"
    "|residents|people|members|victims|investors|drivers|classmates"
)
_WORD: Final = "|".join(sorted({*SMALL_WORDS, "hundred", "thousand"} - {"a", "an"}, key=len, reverse=True))
_SOME: Final = (
    rf"(?P<number>[0-9]{{1,5}}|[0-9]{{1,2}},[0-9]{{3}}|(?:a |two |three )?dozen"
    rf"|(?:a )?(?:{_WORD})(?:(?: and | |-)(?:{_WORD})){{0,4}})"
)
_ENGLISH: Final = re.compile(
    rf"(?<![a-z0-9.,])(?<!\bin )(?<!\bout of )(?:"
    rf"{_SOME}(?:\+| or so| plus)? of us(?! (?:in the queue|on hold|on the line|at work|were on hold))"
    rf"|we(?: are| were|'re)(?: now| all)?(?: a group of)? "
    rf"{_SOME.replace('number', 'second')}(?: [a-z]{{2,20}})? (?:{_PEOPLE})(?![a-z])"
    rf"|(?:us|signed by|on behalf of)(?: all| the)? "
    rf"{_SOME.replace('number', 'third')}(?: [a-z]{{2,20}})? (?:{_PEOPLE})(?![a-z]))"
)
_HAN_SOME: Final = rf"(?P<number>[0-9]{{1,5}}|[{HAN}]{{1,7}})(?:多|余|来|几)?"
_CHINESE: Final = re.compile(
    rf"(?:我们|我們|咱们|咱們|俺们)(?:这|這|一共|总共|共)?{_HAN_SOME}"
    rf"(?:户|戶|名|位|人|家|个|個)(?!民币|工|客服|小时|月|的(?:厂|公司|单位|村|小区|店|团队|企业))"
    rf"|(?<![0-9{HAN}]){_HAN_SOME.replace('number', 'second')}(?:户|戶|名|位|个|個|人|家)?"
    rf"(?:业主|業主|家长|学员|购房者|借款人|车主|受害者|受害人|客户|同学|农户|储户)?(?:联名|聯名|联合|集体|共同)"
)
_DOZENS: Final = {"dozen": 12, "a dozen": 12, "two dozen": 24, "three dozen": 36}


@dataclass(frozen=True, slots=True)
class Complainants:
    """How many say that they complain together.

    Attributes:
        words: As they stand in the text.
    """

    number: int
    words: str


def complainants(text: str) -> Complainants | None:
    """The largest number of people who complain together, as a masked text counts them; None where none does.

    >>> complainants("我们三十二户都没拿到房").number, complainants("47 of us paid twice").number
    (32, 47)
    >>> complainants("I waited behind 40 people") is None
    True
    """
    return max(_counted(text), key=lambda one: one.number, default=None)


def _counted(text: str) -> Iterator[Complainants]:
    lower = text.lower()
    lower = lower if len(lower) == len(text) else text
    for pattern in (_CHINESE, _ENGLISH):
        for found in pattern.finditer(lower):
            written = next(part for part in found.groups() if part is not None)
            number = _number(written)
            if number is not None:
                yield Complainants(int(number), text[found.start() : found.end()].strip())


def _number(written: str) -> Decimal | None:
    if written in _DOZENS:
        return Decimal(_DOZENS[written])
    if written[0].isascii() and written[0].isdigit():
        return Decimal(written.replace(",", ""))
    if written[0] in HAN:
        return chinese(written)
    return english(written.replace("-", " ").split())


def counted_evidence(found: Complainants) -> Evidence:
    """The words that count them, with the number."""
    return Evidence(f"{found.words} = {found.number}", COUNT_RULE)
