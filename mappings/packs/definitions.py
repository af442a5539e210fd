"""What each product, signal and issue means, with borders and examples: `definitions.yaml` as a model."""

from __future__ import annotations

from functools import cache
from typing import Self

from pydantic import Field, model_validator

from mappings import yamltext
from mappings.packs import pack_text
from mappings.packs.base import PackModel
from mappings.packs.taxonomy import taxonomy
from mappings.packs.triggers import trigger_pack


class Meaning(PackModel):
    """One sentence a language."""

    en: str
    zh: str


class Examples(PackModel):
    """Statements that the definition is about."""

    zh: tuple[str, ...]
    en: tuple[str, ...]


class IssueMeaning(Meaning):
    """What an issue means.

    Attributes:
        borders: Another issue → how the two are told apart.
    """

    borders: dict[str, str]
    examples: Examples


class SignalMeaning(Meaning):
    """What a signal means.

    Attributes:
        is_not: What looks like it and is none.
    """

    is_not: tuple[str, ...] = Field(alias="not")


class Definitions(PackModel):
    """Meanings by key, in the order of the taxonomy's page."""

    version: str
    products: dict[str, Meaning]
    signals: dict[str, SignalMeaning]
    issues: dict[str, IssueMeaning]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        known = taxonomy()
        if set(self.issues) != set(known.issue_by_key):
            raise ValueError(
                f"issues without a meaning: {sorted(set(known.issue_by_key) ^ set(self.issues))}"
            )
        if set(self.products) != set(known.product_by_key):
            raise ValueError(
                f"products without a meaning: {sorted(set(known.product_by_key) ^ set(self.products))}"
            )
        raised = {rule.id for rule in trigger_pack().triggers}
        if set(self.signals) != raised:
            raise ValueError(f"signals without a meaning: {sorted(set(self.signals) ^ raised)}")
        for key, issue in self.issues.items():
            stray = set(issue.borders) - set(self.issues)
            if stray:
                raise ValueError(f"issue {key} borders on what is no issue: {sorted(stray)}")
        return self


@cache
def definitions() -> Definitions:
    """The shipped definitions.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(Definitions, pack_text("definitions.yaml"), "definitions.yaml")
