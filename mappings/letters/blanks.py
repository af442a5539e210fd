"""Blanks: marked places of a letter that only a person can fill, told from finished text."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

BLANK: Final = re.compile(r"⟦[^⟦⟧]*⟧?|⟧")
"""A blank, a half-deleted one included."""


def blanks_in(text: str) -> int:
    """How many blanks a text still has; HTML or plain.

    >>> blanks_in("<mark>⟦your findings: please write⟧</mark> and &#10214;more")
    2
    """
    return len(BLANK.findall(unescape(text)))
