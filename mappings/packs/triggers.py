"""Severity signals with their words: `severity.yaml` as a model."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Literal

from pydantic import Field

from mappings import yamltext
from mappings.packs import pack_text
from mappings.packs.base import PackModel

Level = Literal["P0", "P1", "P2", "P3"]


class TriggerRule(PackModel):
    """One signal.

    Attributes:
        actions: What a person is advised to do, in the pack's own words.
        complainants_min: So many who complain together raise it by their number.
    """

    id: str
    zh: str
    en: str
    level: Level
    keywords_zh: tuple[str, ...]
    keywords_en: tuple[str, ...]
    actions: tuple[str, ...]
    source: str = ""
    note: str = ""
    complainants_min: Annotated[int, Field(ge=2)] | None = None


class TriggerPack(PackModel):
    """All signals.

    Attributes:
        first_touch_hours: Hours until a person should have looked, by level.
    """

    version: str
    first_touch_hours: dict[Level, int]
    triggers: tuple[TriggerRule, ...]


@cache
def trigger_pack() -> TriggerPack:
    """The shipped signals.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(TriggerPack, pack_text("severity.yaml"), "severity.yaml")
