"""Where Ombud's categories belong in lists of others: `outside.yaml` as a model. Read by reports only."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Literal, Self

from pydantic import model_validator

from mappings import yamltext
from mappings.packs import pack_text
from mappings.packs.base import PackModel, Status

ListName = Literal["jrt_a", "jrt_b", "jrt_c", "uk_group", "uk_cause", "rbi_category"]


class OutsideLabel(PackModel):
    """What a list calls one of its codes."""

    zh: str
    en: str


class OutsideList(PackModel):
    """A list of somebody else, whole; those of the CFPB and of AFCA use their labels as codes."""

    en: str
    source: str
    status: Status
    valid_to: date | None = None
    note: str = ""
    codes: dict[str, OutsideLabel]


class OutsideProduct(PackModel):
    """A product's place, by list; None where the list has none.

    Attributes:
        afca_also: Narrower or neighbouring labels that are this product here.
    """

    cfpb_product: str | None = None
    jrt_b: str | None = None
    afca_product: str | None = None
    afca_also: tuple[str, ...] = ()
    uk_group: str | None = None
    rbi_category: str | None = None


class CfpbIssue(PackModel):
    """An entry of the CFPB's public complaint database."""

    product: str
    issue: str
    sub_issue: str | None = None


class OutsideIssue(PackModel):
    """An issue's place, by list; of several CFPB entries the first is the usual one.

    Attributes:
        afca_also: Narrower or neighbouring labels that are this issue here.
    """

    jrt_c: str
    afca: str
    afca_also: tuple[str, ...] = ()
    uk_cause: str
    cfpb: tuple[CfpbIssue, ...] = ()


class OutsideLists(PackModel):
    """All places."""

    version: str
    lists: dict[ListName, OutsideList]
    products: dict[str, OutsideProduct]
    issues: dict[str, OutsideIssue]

    @model_validator(mode="after")
    def _places_exist(self) -> Self:
        places = (*self.products.items(), *self.issues.items())
        strange = [
            f"{key}.{name}: {code}"
            for name, outside in self.lists.items()
            for key, place in places
            if (code := getattr(place, name, None)) is not None and code not in outside.codes
        ]
        if strange:
            raise ValueError(f"has places that their list does not know: {', '.join(strange)}")
        return self


@cache
def outside_lists() -> OutsideLists:
    """The shipped places.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(OutsideLists, pack_text("outside.yaml"), "outside.yaml")
