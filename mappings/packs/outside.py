"""Where Ombud's categories belong in lists of others: `outside.yaml` as a model. Read by reports only."""

from __future__ import annotations

from functools import cache

from mappings import yamltext
from mappings.packs import pack_text
from mappings.packs.base import PackModel


class OutsideProduct(PackModel):
    """A product's place, by list; None where the list has none."""

    cfpb_product: str | None = None
    jrt_b: str | None = None
    afca_product: str | None = None
    uk_group: str | None = None


class CfpbIssue(PackModel):
    """An entry of the CFPB's public complaint database."""

    product: str
    issue: str
    sub_issue: str | None = None


class OutsideIssue(PackModel):
    """An issue's place, by list."""

    jrt_c: str
    afca: str
    uk_cause: str
    cfpb: tuple[CfpbIssue, ...] = ()


class OutsideLists(PackModel):
    """All places."""

    version: str
    products: dict[str, OutsideProduct]
    issues: dict[str, OutsideIssue]


@cache
def outside_lists() -> OutsideLists:
    """The shipped places.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(OutsideLists, pack_text("outside.yaml"), "outside.yaml")
