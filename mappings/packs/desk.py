"""What people read of Ombud in the helpdesk: `desk.yaml` as a model."""

from __future__ import annotations

from functools import cache
from typing import Self

from pydantic import Field, model_validator

from mappings import yamltext
from mappings.fields import FIELDS
from mappings.packs import pack_text
from mappings.packs.base import PackModel
from mappings.stages import Stage
from mappings.verbs import Verb


class Label(PackModel):
    """One name in the languages of the desk."""

    zh: str
    en: str


class Letter(PackModel):
    """A starting text of a letter; the site makes it its own.

    Attributes:
        keywords: What an agent types to find it.
        zh: HTML with Zammad's placeholders.
        en: Likewise.
    """

    name: Label
    keywords: str
    zh: str
    en: str


class Checklist(PackModel):
    """What to look at before a complaint is closed."""

    name: Label
    items: tuple[Label, ...]


class Hours(PackModel):
    """Working hours from Monday to Friday, to start with; local, HH:MM."""

    open: str = Field(pattern=r"^\d\d:\d\d$")
    close: str = Field(pattern=r"^\d\d:\d\d$")


class DeskPack(PackModel):
    """Labels by stable code."""

    version: str
    fields: dict[str, Label]
    severity: dict[str, Label]
    stages: dict[Stage, Label]
    privacy: dict[str, Label]
    outcomes: dict[str, Label]
    root_causes: dict[str, Label]
    auto: dict[str, Label]
    verbs: dict[Verb, Label]
    macro: Label
    overviews: dict[str, Label]
    checklist: Checklist
    hours: Hours
    letters: dict[str, Letter]

    @model_validator(mode="after")
    def _complete(self) -> Self:
        for what, wanted, given in (
            ("fields", {field.name for field in FIELDS}, set(self.fields)),
            ("stages", set(Stage), set(self.stages)),
            ("verbs", set(Verb), set(self.verbs)),
        ):
            if wanted != given:
                raise ValueError(f"{what} without a label, or labels of nothing: {sorted(wanted ^ given)}")
        return self


@cache
def desk() -> DeskPack:
    """The shipped labels.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(DeskPack, pack_text("desk.yaml"), "desk.yaml")
