"""Working days as data: `calendars/CN.json` … as models.

Made from the library `holidays` and frozen, so that no upgrade moves a running date unseen
(docs/decisions/0008).
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Annotated, Final, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from mappings.jurisdictions import Jurisdiction
from mappings.packs import CALENDARS, pack_text
from mappings.packs.base import PackModel
from mappings.yamltext import NOT_LISTED


def _shipped(value: str) -> str:
    if value not in CALENDARS:
        raise PydanticCustomError(NOT_LISTED, "is no calendar that is shipped", {"allowed": CALENDARS})
    return value


CalendarId = Annotated[str, AfterValidator(_shipped), Field(json_schema_extra={"enum": [*CALENDARS]})]
"""Name of a shipped calendar."""


USUAL_CALENDARS: Final[dict[Jurisdiction, CalendarId]] = {
    Jurisdiction.CN: "CN",
    Jurisdiction.HK: "HK",
    Jurisdiction.US: "US-fed",
    Jurisdiction.UK: "GB-ENG",
    Jurisdiction.IE: "IE",
    Jurisdiction.DE: "DE",
    Jurisdiction.FR: "FR",
    Jurisdiction.IT: "IT",
    Jurisdiction.ES: "ES",
    Jurisdiction.AU: "AU-NSW",
    Jurisdiction.SG: "SG",
    Jurisdiction.AE: "AE",
}
"""Which calendar counts business days where a site names none; none is shipped for India."""


class DayName(PackModel):
    """What a day is called; the Chinese name only where the source has one."""

    en: str
    zh: str = ""


class CalendarPack(PackModel):
    """One calendar.

    Attributes:
        weekend: Free days of the week, Monday is 0.
        makeup: True where weekend days are made working days each year, so that estimates tell nothing.
        first: First day that the file tells anything about.
        last: Last day that the file tells anything about, estimates included.
        verified_through: Last day whose holidays are announced or fixed by statute; later ones are estimates.
        made: Day on which the file was made.
        holidays: Free days by date, also those that fall on a weekend.
        working: Weekend days on which people work.
    """

    id: str
    zh: str
    en: str
    weekend: frozenset[int] = Field(min_length=1)
    makeup: bool
    first: date
    last: date
    verified_through: date
    made: date
    source: str
    holidays: dict[date, DayName]
    working: frozenset[date]

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if not self.first <= self.verified_through <= self.last:
            raise ValueError("verified_through lies outside of first and last")
        if self.working & set(self.holidays):
            raise ValueError("has a day that is both a holiday and a working day")
        if any(day.weekday() not in self.weekend for day in self.working):
            raise ValueError("has a make-up day that is no weekend day")
        return self


@cache
def calendar_pack(name: str) -> CalendarPack:
    """A shipped calendar by its name: CN, US-fed, GB-SCT.

    Raises:
        FileNotFoundError: There is none of that name.
        pydantic.ValidationError: The shipped file is not what it must be.
    """
    return CalendarPack.model_validate_json(pack_text(f"calendars/{name}.json"))
