"""The templates that are shipped, and those of a site over them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mappings.packs import TEMPLATES, pack_text

SUFFIX: Final = ".html.j2"
BASE: Final = "base"
"""The frame of a language: greeting, end, whose letter it is."""
WORDS: Final = "words"
"""The macros of a language: blank, day, decision, contacts, list_of."""
PARTS: Final = frozenset({BASE, WORDS})
"""Templates that are no letters themselves."""


def shipped_file(key: str) -> str:
    """File of a shipped template, as messages call it.

    >>> shipped_file("en/final_uk")
    'mappings/packs/letters/en/final_uk.html.j2'
    """
    return f"mappings/packs/letters/{key}{SUFFIX}"


SHIPPED: Final[Mapping[str, str]] = MappingProxyType(
    {
        f"{language}/{name}": pack_text(f"letters/{language}/{name}{SUFFIX}")
        for language, names in TEMPLATES.items()
        for name in names
    }
)
"""Texts of the shipped templates by `language/name`."""


def names_in(templates: Mapping[str, str]) -> frozenset[str]:
    """Names of the letters there are, in whatever language."""
    return frozenset(key.partition("/")[2] for key in templates) - PARTS


def with_own(own: Mapping[str, str]) -> Mapping[str, str]:
    """The shipped templates with those of a site in their places and beside them."""
    return MappingProxyType({**SHIPPED, **own})
