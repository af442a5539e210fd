"""Products and issues with their words: `taxonomy.yaml` as a model."""

from __future__ import annotations

from functools import cache, cached_property
from typing import Self

from pydantic import model_validator

from mappings import yamltext
from mappings.packs import pack_text
from mappings.packs.base import PackModel


class Nature(PackModel):
    """A group of issues: the first level of the ticket's issue field."""

    key: str
    zh: str
    en: str


class Worded(PackModel):
    """Something that words hint at."""

    key: str
    zh: str
    en: str
    keywords_zh: tuple[str, ...] = ()
    keywords_en: tuple[str, ...] = ()


class Product(Worded):
    """The loan itself."""


class Issue(Worded):
    """What the complaint is about.

    Attributes:
        default_severity: 1 low, 2 and 3 medium, 4 high.
        weak: Words of `keywords_*` that never decide alone.
    """

    nature: str
    default_severity: int
    weak: tuple[str, ...] = ()


class Taxonomy(PackModel):
    """The closed vocabulary of categories."""

    version: str
    natures: tuple[Nature, ...]
    products: tuple[Product, ...]
    issues: tuple[Issue, ...]

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        natures = {nature.key for nature in self.natures}
        for issue in self.issues:
            if issue.nature not in natures:
                raise ValueError(f"issue {issue.key} names the nature {issue.nature}, which is not listed")
            stray = set(issue.weak) - set(issue.keywords_zh) - set(issue.keywords_en)
            if stray:
                raise ValueError(f"issue {issue.key}: weak words that are no keywords: {sorted(stray)}")
        for entries in (self.natures, self.products, self.issues):
            keys = [entry.key for entry in entries]
            if len(keys) != len(set(keys)):
                raise ValueError(f"a key stands twice among {keys}")
        return self

    @cached_property
    def issue_by_key(self) -> dict[str, Issue]:
        """Issues by key."""
        return {issue.key: issue for issue in self.issues}

    @cached_property
    def product_by_key(self) -> dict[str, Product]:
        """Products by key."""
        return {product.key: product for product in self.products}

    @cached_property
    def nature_by_key(self) -> dict[str, Nature]:
        """Natures by key."""
        return {nature.key: nature for nature in self.natures}

    def issue_path(self, key: str) -> str:
        """Value of the ticket's issue field: `pricing::fees`."""
        return f"{self.issue_by_key[key].nature}::{key}"


@cache
def taxonomy() -> Taxonomy:
    """The shipped taxonomy.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(Taxonomy, pack_text("taxonomy.yaml"), "taxonomy.yaml")
