"""Where a customer may turn beside us: `referrals.yaml` as a model."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Final, Literal, Self

from pydantic import Field, model_validator

from mappings import yamltext
from mappings.jurisdictions import Jurisdiction
from mappings.packs import pack_text
from mappings.packs.base import PackModel, Status, unique

ENGLISH: Final = "en"


class Within(PackModel):
    """How long the body can be asked.

    Attributes:
        length: In `unit`.
        start: From our answer, or from the customer's complaint to us.
    """

    length: int = Field(gt=0)
    unit: Literal["day", "month"]
    start: Literal["answer", "complaint"]


class Referral(PackModel):
    """An ombudsman, an arbiter or an authority.

    Attributes:
        names: By language; English always.
        website: Begins with http; empty where it is not known.
        in_house: Which body it is depends on the house, so a person writes it into the letter.
        free: It takes no fee from a customer.
        citation: Why a letter names it.
    """

    id: str
    jurisdictions: tuple[Jurisdiction, ...] = Field(min_length=1)
    names: dict[str, str]
    website: str = Field("", pattern=r"^(https?://[^\s<>\"']+)?$")
    phone: str = ""
    email: str = ""
    post: str = ""
    in_house: bool = False
    free: bool = False
    within: Within | None = None
    citation: str = Field(min_length=1)
    status: Status
    checked: date
    source: str = Field(min_length=1)
    note: str = ""

    @model_validator(mode="after")
    def _reachable(self) -> Self:
        if ENGLISH not in self.names:
            raise ValueError("has no English name")
        if self.in_house == bool(self.website):
            raise ValueError("needs a website, or in_house where it depends on the house")
        return self

    def name(self, language: str) -> str:
        """Its name in a language, else in English."""
        return self.names.get(language, self.names[ENGLISH])


class ReferralPack(PackModel):
    """All of them, in the order in which letters name them."""

    version: str
    referrals: tuple[Referral, ...]

    @model_validator(mode="after")
    def _complete(self) -> Self:
        unique((one.id for one in self.referrals), "referral")
        named = {where for one in self.referrals if one.website for where in one.jurisdictions}
        if missing := sorted(set(Jurisdiction) - named):
            raise ValueError(f"names nobody with a website in {', '.join(missing)}")
        return self


@cache
def _pack() -> ReferralPack:
    return yamltext.load(ReferralPack, pack_text("referrals.yaml"), "referrals.yaml")


@cache
def referrals_in(jurisdiction: Jurisdiction) -> tuple[Referral, ...]:
    """Whom a customer of a jurisdiction may turn to.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return tuple(one for one in _pack().referrals if jurisdiction in one.jurisdictions)
