"""The people of a text: who writes, whom he names, and what the helpdesk holds of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Final

from mappings.models import Person, Role
from tests.privacy import (
    further_names,
    names,
    recent_names,
    values_contact,
    values_ids,
    values_money,
    values_place,
)
from tests.privacy.model import Split
from tests.privacy.values_contact import Phone

COUNTRIES: Final = {
    "zh": (("CN", 1),), "zh-Hant": (("HK", 1),), "de": (("DE", 1),), "fr": (("FR", 1),), "es": (("ES",
    1),), "en-IN": (("IN", 1),),
    "en": (("US", 45), ("UK", 30), ("IE", 8), ("AU", 9), ("SG", 8)),
}  # fmt: skip
NATIONAL: Final = {
    "CN": ("CN_ID",), "HK": ("HK_ID",), "US": ("US_SSN",), "UK": ("UK_NINO",), "IE": ("IE_PPS",),
    "AU": ("AU_TFN",),
    "SG": ("SG_NRIC",), "IN": ("IN_PAN", "IN_AADHAAR"), "DE": ("DE_STEUERID",), "FR": ("FR_NIR",),
    "ES": ("ES_DNI",),
}  # fmt: skip

PLACES: Final = {Split.EIGHTH: recent_names.PLACES, Split.BLIND: further_names.PLACES}
"""Streets and towns that only the texts of one split name."""


@dataclass(slots=True)
class Party:
    """One person with every value that a text may tell."""

    rng: Random
    country: str
    name: names.PersonName
    born: date
    phone: Phone
    email: str
    address: str
    held: Person | None = None
    values: dict[str, str] = field(default_factory=dict)

    @classmethod
    def draw(cls, rng: Random, book: str, country: str, split: Split) -> Party:
        """Somebody who lives in a country; some names, streets and hosts belong to one split."""
        traditional = book == "zh-Hant"
        name = names.draw(rng, "zh" if traditional else book, traditional=traditional, split=split)
        unseen = split.is_unseen
        return cls(
            rng,
            country,
            name,
            values_ids.birth_date(rng),
            values_contact.phone(rng, country),
            values_contact.email(rng, country, name, unseen=unseen),
            values_place.address(rng, country, unseen=unseen, own=PLACES.get(split, {})),
        )

    def hold(self, role: Role) -> Person:
        """The helpdesk's record of this person; some of it is missing, as in life."""
        rng, name = self.rng, self.name
        whole = name.han and rng.random() < 0.3
        phones = (rng.choice((self.phone.international, self.phone.national, self.phone.spelled(rng))),)
        customer = role is Role.CUSTOMER
        self.held = Person(
            role=role,
            firstname=name.full if whole else name.first,
            lastname="" if whole else name.last,
            name=name.full if rng.random() < 0.6 else "",
            email=self.email if rng.random() < 0.9 else "",
            phones=phones if customer and rng.random() < 0.8 else (),
            address=self.address if customer and rng.random() < 0.5 else "",
        )
        return self.held

    def value(self, kind: str) -> str:
        """A number of this person; the same each time."""
        if kind not in self.values:
            self.values[kind] = self._make(kind)
        return self.values[kind]

    def _make(self, kind: str) -> str:
        rng, country = self.rng, self.country
        if kind == "CN_ID":
            return values_ids.cn_id(rng, self.born)
        if kind == "DOB":
            return values_place.written_date(rng, self.born, country)
        for module in (values_ids, values_contact):
            maker = getattr(module, kind.lower(), None)
            if maker is not None and kind not in {"PASSPORT", "PLATE"}:
                return str(maker(rng))
        module = values_ids if kind in {"PASSPORT", "PLATE"} else values_money
        return str(getattr(module, kind.lower())(rng, country))
