"""Tokens that stand for values: `[身份证-1]`, `[NAME-1]`; numbers count the distinct values of a ticket."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from mappings import language
from mappings.redaction.policy import Operator, Policy
from mappings.redaction.types import DataType, all_labels, label

UNNUMBERED: Final = "*"
"""Stands for the number where a kind's values are not told apart."""
HIGHEST_FOREIGN: Final = 9_999
"""Numbers of tokens that came from outside are respected up to here."""
TOKEN: Final = re.compile(
    r"\[(?P<label>"
    + "|".join(sorted(map(re.escape, all_labels()), key=len, reverse=True))
    + r")-(?P<n>[0-9]{1,5}|\*)(?::[0-9]{4})?\]"
)
"""A token in a text, also one that came from outside."""

_KIND_OF_LABEL: Final = {
    label(kind, text_language): kind
    for kind in DataType
    for text_language in (language.ZH, language.ZH_HANT, language.EN)
}


def counted(texts: Iterable[str]) -> tuple[tuple[DataType, int], ...]:
    """How many distinct tokens of each kind stand in texts, by kind.

    >>> counted(["[NAME-1] wrote to [NAME-2]", "[NAME-1]"])
    ((<DataType.NAME: 'NAME'>, 2),)
    """
    tokens = {
        (_KIND_OF_LABEL[found["label"]], found["n"]) for text in texts for found in TOKEN.finditer(text)
    }
    return tuple(sorted(Counter(kind for kind, _ in tokens).items()))


class Numbering:
    """Gives each distinct value of a ticket its number; one object a ticket."""

    def __init__(self, policy: Policy = Policy()) -> None:  # noqa: B008  (frozen, the same for all)
        self._policy = policy
        self._numbers: dict[tuple[DataType, str], int] = {}
        self._last: Counter[DataType] = Counter()

    def keep_clear_of(self, text: str) -> None:
        """Never give out a number that a text uses already."""
        for found in TOKEN.finditer(text):
            if found["n"] == UNNUMBERED:
                continue
            if int(found["n"]) > HIGHEST_FOREIGN:
                # nobody has so many values: who writes that wants the numbers to run out
                continue
            kind = _KIND_OF_LABEL[found["label"]]
            self._last[kind] = max(self._last[kind], int(found["n"]))

    def token(self, kind: DataType, key: str, text_language: str) -> str:
        """The token of a value."""
        number = self._numbers.get((kind, key))
        if number is None:
            self._last[kind] += 1
            number = self._numbers[kind, key] = self._last[kind]
        name = label(kind, text_language)
        if self._policy.of(kind) is Operator.MASK:
            return f"[{name}-{UNNUMBERED}]"
        tail = self._policy.tail(kind, key)
        return f"[{name}-{number}:{tail}]" if tail else f"[{name}-{number}]"

    @property
    def values(self) -> frozenset[tuple[DataType, str]]:
        """Every value that has a number, in its comparable form: to tell them apart, never to be shown."""
        return frozenset(self._numbers)

    @property
    def found(self) -> tuple[tuple[str, int], ...]:
        """How many distinct values of each kind were found, sorted by kind."""
        counts = Counter(kind.value for kind, _ in self._numbers)
        return tuple(sorted(counts.items()))
