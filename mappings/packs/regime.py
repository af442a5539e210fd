"""The clocks of one jurisdiction: `cn.yaml`, `uk.yaml` … as models."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Literal, Self

from pydantic import Field, model_validator

from mappings import yamltext
from mappings.facts import FactKind
from mappings.jurisdictions import Jurisdiction
from mappings.length import Unit
from mappings.packs import pack_text
from mappings.packs.base import PackModel

ClockKind = Literal["duty", "hold", "window", "retention", "other_party", "report"]
Status = Literal["found_official", "found_secondary", "found_tertiary", "knowledge"]
SHIPPED_ON: tuple[Status, ...] = ("found_official", "found_secondary")


class Condition(PackModel):
    """What a complaint must be about; an empty list asks nothing."""

    natures: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()
    products: tuple[str, ...] = ()

    def met(self, nature: str | None, issue: str | None, product: str | None) -> bool:
        """True when a category fulfils it."""
        return (
            (not self.natures or nature in self.natures)
            and (not self.issues or issue in self.issues)
            and (not self.products or product in self.products)
        )


class Extension(PackModel):
    """A longer length that the rule allows.

    Attributes:
        length: New length in all, in the unit of the rule.
        ground: What the rule asks for.
        approver: Who must approve.
        notice: Who must be told.
        before: The old limit must not have passed.
    """

    length: int = Field(gt=0)
    ground: str
    approver: str | None = None
    notice: str | None = None
    before: bool = True


class ClockRule(PackModel):
    """One row: a length of time that starts on a fact.

    Attributes:
        starts_on: Fact that starts it, and no other.
        stops_on: Fact that fulfils it; None where nothing does.
        excludes: Closed grounds whose time is not counted.
        checked: Day on which the source was read.
        off: Why the row is shipped but switched off, beside its status.
    """

    id: str
    kind: ClockKind
    zh: str
    en: str
    starts_on: FactKind
    stops_on: FactKind | None = None
    length: int = Field(gt=0)
    unit: Unit
    applies_if: Condition = Condition()
    extends: tuple[Extension, ...] = ()
    excludes: tuple[Literal["appraisal", "mediation"], ...] = ()
    citation: str
    status: Status
    checked: date
    source: str
    note: str = ""
    off: str = ""

    @property
    def on(self) -> bool:
        """True when the row may run: its source was read, and nothing switches it off."""
        return self.status in SHIPPED_ON and not self.off

    @model_validator(mode="after")
    def _a_duty_can_be_fulfilled(self) -> Self:
        if self.kind == "duty" and self.stops_on is None:
            raise ValueError("is a duty without stops_on")
        return self


class RegimePack(PackModel):
    """The clocks of one jurisdiction."""

    version: str
    id: str
    jurisdiction: Jurisdiction
    zh: str
    en: str
    clocks: tuple[ClockRule, ...]

    @model_validator(mode="after")
    def _ids(self) -> Self:
        ids = [rule.id for rule in self.clocks]
        if len(ids) != len(set(ids)):
            raise ValueError("has a clock id twice")
        strange = [clock_id for clock_id in ids if not clock_id.startswith(f"{self.id}.")]
        if strange:
            raise ValueError(f"has clock ids of another pack: {', '.join(strange)}")
        return self


@cache
def regime_pack(regime: str) -> RegimePack:
    """A shipped regime pack by its id: cn, uk.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    name = f"{regime}.yaml"
    return yamltext.load(RegimePack, pack_text(name), name)


def regimes_of(jurisdiction: Jurisdiction, switched_on: tuple[str, ...]) -> tuple[RegimePack, ...]:
    """The packs of a jurisdiction that a mapping has switched on."""
    packs = (regime_pack(regime) for regime in switched_on)
    return tuple(pack for pack in packs if pack.jurisdiction is jurisdiction)
