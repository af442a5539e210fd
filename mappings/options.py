"""Which ticket fields a site keeps, and what each offers: stable codes with labels in the site's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from mappings import fields
from mappings.fields import FIELDS, Field
from mappings.mapping import AgentField, Language
from mappings.mapping import Mapping as SiteMapping
from mappings.own_categories import CategoriesSection
from mappings.own_categories import Label as OwnLabel
from mappings.packs import REGIMES
from mappings.packs.desk import Label, desk
from mappings.packs.regime import regime_pack
from mappings.packs.taxonomy import Issue, Nature, Product, taxonomy
from mappings.verbs import BUILT

SWITCHED_OFF: Final[dict[AgentField, Field]] = {
    "outcome": fields.OUTCOME,
    "root_cause": fields.ROOT_CAUSE,
    "redress": fields.REDRESS_AMOUNT,
}
"""The field behind each word of the mapping's `fields.off`."""


Code = TypeVar("Code", bound=str)


@dataclass(frozen=True, slots=True)
class Option:
    """One value that a field offers.

    Attributes:
        value: Stable code; in a tree the whole path, such as `pricing::fees`.
        label: What people read.
        children: Options below it; a field with trees is decided on its leaves.
    """

    value: str
    label: str
    children: tuple[Option, ...] = ()


def kept_fields(mapping: SiteMapping) -> tuple[Field, ...]:
    """The fields that the site keeps."""
    off = {SWITCHED_OFF[word].name for word in mapping.fields.off}
    return tuple(field for field in FIELDS if field.name not in off)


def in_words(language: Language, label: Label | OwnLabel | Nature | Product | Issue) -> str:
    """A label in a language."""
    return label.zh if language is Language.ZH else label.en


def options_of(
    field: Field, language: Language, categories: CategoriesSection | None = None
) -> tuple[Option, ...]:
    """What a field offers, in order; nothing for fields that hold text, numbers or instants.

    Args:
        categories: What the mapping changes about categories; retired ones are no longer offered.
    """
    section = categories or CategoriesSection()
    pack = desk()
    match field.name:
        case fields.PRODUCT.name:
            return tuple(
                Option(one.key, in_words(language, section.product_labels.get(one.key, one)))
                for one in taxonomy().products
            )
        case fields.ISSUE.name:
            return _issues(language, section)
        case fields.SEVERITY.name:
            return _labelled(language, pack.severity)
        case fields.STAGE.name:
            return _labelled(language, pack.stages)
        case fields.REGIME.name:
            packs = (regime_pack(regime) for regime in REGIMES)
            return tuple(Option(one.id, one.zh if language is Language.ZH else one.en) for one in packs)
        case fields.PRIVACY.name:
            return _labelled(language, pack.privacy)
        case fields.ACTION.name:
            return _labelled(language, {verb: pack.verbs[verb] for verb in BUILT})
        case fields.OUTCOME.name:
            return _labelled(language, pack.outcomes)
        case fields.ROOT_CAUSE.name:
            return _labelled(language, pack.root_causes)
        case fields.AUTO.name:
            return _labelled(language, pack.auto)
        case _:
            return ()


def leaves(options: Iterable[Option]) -> tuple[str, ...]:
    """Values that a ticket can hold: those without children.

    >>> leaves((Option("a", "A", (Option("a::b", "B"),)), Option("c", "C")))
    ('a::b', 'c')
    """
    found: list[str] = []
    for option in options:
        found.extend(leaves(option.children) if option.children else (option.value,))
    return tuple(found)


def _labelled(language: Language, labels: Mapping[Code, Label]) -> tuple[Option, ...]:
    return tuple(Option(str(code), in_words(language, label)) for code, label in labels.items())


def _issues(language: Language, section: CategoriesSection) -> tuple[Option, ...]:
    words = taxonomy()
    own = [entry for entry in section.own if not entry.retired]
    return tuple(
        Option(
            nature.key,
            in_words(language, nature),
            (
                *(
                    Option(
                        words.issue_path(issue.key),
                        in_words(language, section.issue_labels.get(issue.key, issue)),
                    )
                    for issue in words.issues
                    if issue.nature == nature.key and issue.key not in section.instead_of
                ),
                *(
                    Option(entry.path, in_words(language, entry))
                    for entry in own
                    if words.issue_by_key[entry.parent].nature == nature.key
                ),
            ),
        )
        for nature in words.natures
    )
