"""One way of writing: full width, digits of any script, kinds of dash and space, invisible characters."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

_INVISIBLE: Final = frozenset({"\u034f", "\u115f", "\u1160", "\u17b4", "\u17b5", "\u3164", "\uffa0"})


@lru_cache(maxsize=1 << 16)
def fold(char: str) -> str:
    """A character as recognisers see it: none, one, or a few characters.

    >>> fold("０"), fold("－"), fold("\\u200b"), fold("＠"), fold("，")
    ('0', '-', '', '@', ',')
    """
    category = unicodedata.category(char)
    if category == "Cf" or char in _INVISIBLE or "\ufe00" <= char <= "\ufe0f":
        return ""
    if category == "Pd" or char in "−⁃":
        return "-"
    if category == "Zs" or char == "\t":
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(char))
    return unicodedata.normalize("NFKC", char)


@lru_cache(maxsize=1 << 16)
def loosen(char: str) -> str:
    """A folded character without case and accents, for comparing names.

    >>> loosen("É"), loosen("ß"), loosen("张")
    ('e', 'ss', '张')
    """
    decomposed = unicodedata.normalize("NFKD", char.casefold())
    return "".join(part for part in decomposed if not unicodedata.combining(part))


def fold_text(text: str) -> str:
    """A whole text, folded."""
    if text.isascii():
        return text.replace("\t", " ")
    return "".join(map(fold, text))


def loosen_text(text: str) -> str:
    """A whole text, folded and without case and accents.

    >>> loosen_text("JOSÉ")
    'jose'
    """
    if text.isascii():
        return text.replace("\t", " ").lower()
    return "".join(loosen(part) for char in text for part in fold(char))
