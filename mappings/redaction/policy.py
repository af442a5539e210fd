"""What stands in place of a value: the house's policy, by kind.

Usually `[NAME-1]`, a pseudonym within the ticket: the same value keeps its number. A kind can be masked
without telling its values apart, `[NAME-*]`, or keep its last four digits, `[BANK_CARD-1:4321]`, where it
has at least twelve, so that nothing can be guessed from them.
"""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from mappings.redaction.types import DataType

FEWEST_DIGITS: Final = 12
"""Shorter numbers never show a part of themselves."""
SHOWN: Final = 4


class Operator(StrEnum):
    """What is done to the values of a kind."""

    PSEUDONYM = "pseudonym"
    MASK = "mask"
    KEEP_LAST_FOUR = "keep_last_four"


@dataclass(frozen=True, slots=True)
class Policy:
    """Operators by kind; a kind that is not named gets a pseudonym."""

    operators: ReadOnly[DataType, Operator] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, kind: DataType) -> Operator:
        """The operator of a kind."""
        return self.operators.get(kind, Operator.PSEUDONYM)

    def tail(self, kind: DataType, key: str) -> str:
        """The digits of a value that stay readable, usually none.

        >>> cards = Policy({DataType.BANK_CARD: Operator.KEEP_LAST_FOUR})
        >>> cards.tail(DataType.BANK_CARD, "6222021234567890123")
        '0123'
        >>> cards.tail(DataType.BANK_CARD, "62220212345")
        ''
        """
        if self.of(kind) is not Operator.KEEP_LAST_FOUR:
            return ""
        digits = sum(char.isascii() and char.isdigit() for char in key)
        tail = key[-SHOWN:]
        shows = digits >= FEWEST_DIGITS and tail.isascii() and tail.isdigit()
        return tail if shows else ""
