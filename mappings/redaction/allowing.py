"""Hotlines and addresses of the house: they stay readable."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from mappings.redaction.folding import loosen_text
from mappings.redaction.hits import Hit


def plain(value: str) -> str:
    """A value without its ways of writing; of an address every sign counts.

    >>> plain("400-800 1234"), plain("Service@Bank.example")
    ('4008001234', 'service@bank.example')
    """
    loose = loosen_text(value)
    return re.sub(r"\s", "", loose) if "@" in loose else re.sub(r"[\W_]", "", loose)


@dataclass(frozen=True, slots=True)
class Allowed:
    """The allow-list of a mapping."""

    values: frozenset[str] = frozenset()

    @classmethod
    def of(cls, values: Iterable[str]) -> Allowed:
        """From values as texts write them."""
        return cls(frozenset(found for value in values if (found := plain(value))))

    def is_allowed(self, text: str, hit: Hit) -> bool:
        """True when a hit is one of the values, written in whatever way."""
        return bool(self.values) and plain(text[hit.start : hit.end]) in self.values

    def has_part(self, written: str) -> bool:
        """True when a word of a name is a part of one of the values.

        >>> Allowed.of(["Cabanel Direct"]).has_part("Luc Cabanel")
        True
        """
        return any(plain(word) in value for word in written.split() for value in self.values)
