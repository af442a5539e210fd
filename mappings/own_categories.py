"""Categories of the house in the mapping: added, renamed, retired, without a new model.

An added category refines an issue of the taxonomy, its parent: clocks, severity and letters go by that.
"""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from functools import cached_property
from types import MappingProxyType
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from mappings.keys import IssueKey, ProductKey
from mappings.packs.taxonomy import taxonomy

LANGUAGES = ("zh", "en", "de", "fr", "es")
Phrase = Annotated[str, StringConstraints(min_length=2, max_length=60, strip_whitespace=True)]
Statement = Annotated[str, StringConstraints(min_length=10, max_length=2000)]


def _one_line(name: str) -> str:
    if not name.isprintable():
        raise ValueError("must be one line of text without control characters")
    return name


Name = Annotated[
    str, StringConstraints(min_length=1, max_length=60, strip_whitespace=True), AfterValidator(_one_line)
]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(_Frozen):
    """Words and phrases by language: Chinese ones as they stand in a text, the others as whole words."""

    zh: tuple[Phrase, ...] = ()
    en: tuple[Phrase, ...] = ()
    de: tuple[Phrase, ...] = ()
    fr: tuple[Phrase, ...] = ()
    es: tuple[Phrase, ...] = ()


class Statements(_Frozen):
    """Example statements by language."""

    zh: tuple[Statement, ...] = ()
    en: tuple[Statement, ...] = ()
    de: tuple[Statement, ...] = ()
    fr: tuple[Statement, ...] = ()
    es: tuple[Statement, ...] = ()


class Label(_Frozen):
    """What people read."""

    zh: Name
    en: Name


class OwnCategory(Label):
    """A category of the house."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{2,39}$")] = Field(
        description="Stable word of small letters; no key of the taxonomy, and never used for anything else."
    )
    parent: IssueKey = Field(
        description="Issue of the taxonomy that it refines; clocks, severity and letters go by it."
    )
    words: Words = Field(Words(), description="Words and phrases that name it.")
    examples: Statements = Field(
        Statements(), repr=False, description="Statements that belong there, made up, by language."
    )
    retired: bool = Field(False, description="True: never proposed any more, and still readable.")

    @model_validator(mode="after")
    def _known_by(self) -> Self:
        told = (getattr(part, language) for part in (self.words, self.examples) for language in LANGUAGES)
        if not self.retired and not any(told):
            raise ValueError("has neither words nor examples, so nothing would be recognised as it")
        return self

    @property
    def path(self) -> str:
        """Value of the ticket's issue field: `pricing::solar_rebate`."""
        return f"{taxonomy().issue_by_key[self.parent].nature}::{self.id}"


class Retired(_Frozen):
    """An issue of the taxonomy that the house does not use."""

    id: IssueKey
    instead: IssueKey | None = Field(
        None, description="The issue that is meant instead; without one a person is asked."
    )


class Renamed(Label):
    """The house's own name for a product or an issue of the taxonomy."""

    issue: IssueKey | None = None
    product: ProductKey | None = None

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        if (self.issue is None) == (self.product is None):
            raise ValueError("names one thing: give either issue or product")
        return self


class CategoriesSection(_Frozen):
    """What the house changes about categories."""

    own: tuple[OwnCategory, ...] = Field((), description="Categories that are added.")
    labels: tuple[Renamed, ...] = Field((), description="Other names; ids stay.")
    retired: tuple[Retired, ...] = Field((), description="Issues that are never proposed any more.")

    @cached_property
    def by_id(self) -> ReadOnly[str, OwnCategory]:
        """Own categories, retired ones too."""
        return MappingProxyType({entry.id: entry for entry in self.own})

    @cached_property
    def paths(self) -> frozenset[str]:
        """Values of the issue field beside the taxonomy's, retired ones too."""
        return frozenset(entry.path for entry in self.own)

    @cached_property
    def instead_of(self) -> ReadOnly[str, str | None]:
        """Retired issues, with the one that is meant instead."""
        return MappingProxyType({entry.id: entry.instead for entry in self.retired})

    @cached_property
    def issue_labels(self) -> ReadOnly[str, Label]:
        """The house's names of issues, its own categories included."""
        renamed: dict[str, Label] = {entry.issue: entry for entry in self.labels if entry.issue is not None}
        return MappingProxyType({**renamed, **self.by_id})

    @cached_property
    def product_labels(self) -> ReadOnly[str, Label]:
        """The house's names of products."""
        return MappingProxyType({entry.product: entry for entry in self.labels if entry.product is not None})

    def path_of(self, key: str) -> str:
        """Value of the ticket's issue field for an issue, or for a category of the house."""
        own = self.by_id.get(key)
        return taxonomy().issue_path(key) if own is None else own.path

    def canonical(self, key: str) -> str:
        """The taxonomy's issue of a key: its parent for an own category, else itself."""
        own = self.by_id.get(key)
        return key if own is None else own.parent
