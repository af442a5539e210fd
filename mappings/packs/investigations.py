"""What to look at when a complaint is investigated: `investigations.yaml` as a model."""

from __future__ import annotations

from functools import cache

from mappings import yamltext
from mappings.packs import pack_text
from mappings.packs.base import PackModel


class Checks(PackModel):
    """A list of things to look at, in both languages of the notes."""

    zh: tuple[str, ...]
    en: tuple[str, ...]


class InvestigationPack(PackModel):
    """All lists.

    Attributes:
        natures: By nature of the issue.
    """

    version: str
    natures: dict[str, Checks]


@cache
def investigation_pack() -> InvestigationPack:
    """The shipped lists.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(InvestigationPack, pack_text("investigations.yaml"), "investigations.yaml")
