"""In which language a customer writes: what is printed under every mail of his says nothing about it."""

from __future__ import annotations

from collections.abc import Iterable

from mappings import language
from mappings.categories.own_words import own_words
from mappings.categories.reading import LONGEST


def language_of(texts: Iterable[str], title: str) -> str:
    """The language of the first text whose own words tell one, else that of the title.

    Args:
        texts: Masked, oldest first.

    >>> language_of(["利息算错了，请退还。\\n\\n--\\nThis e-mail is confidential and meant for you."], "")
    'zh'
    """
    found = (language.detect(own_words(text[:LONGEST])) for text in texts)
    known = (one for one in found if one != language.OTHER)
    return next(known, None) or language.detect(title)
