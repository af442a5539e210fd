"""Lists of words: surnames, given names, everyday words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest first, that looks at each character of a text once.

    >>> any_of(["借款人", "借给", "客服"])
    '借(?:款人|给)|客服'
    """
    by_first: dict[str, list[str]] = defaultdict(list)
    for word in sorted(dict.fromkeys(words), key=lambda word: (-len(word), word)):
        by_first[word[0]].append(word[1:])
    parts = []
    for first, rests in by_first.items():
        if len(rests) == 1:
            parts.append(re.escape(first + rests[0]))
        else:
            inner = any_of(rest for rest in rests if rest)
            parts.append(f"{re.escape(first)}(?:{inner})" + ("?" if "" in rests else ""))
    return "|".join(parts)
