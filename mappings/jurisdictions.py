"""The jurisdictions of the contract, and the time zone in which a local day ends."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo


class Jurisdiction(StrEnum):
    """Whose law binds a complaint."""

    CN = "CN"
    HK = "HK"
    US = "US"
    UK = "UK"
    IE = "IE"
    DE = "DE"
    FR = "FR"
    IT = "IT"
    ES = "ES"
    AU = "AU"
    IN = "IN"
    SG = "SG"
    AE = "AE"


ALIASES: Final = {"GB": Jurisdiction.UK}

TIME_ZONES: Final[dict[Jurisdiction, str]] = {
    Jurisdiction.CN: "Asia/Shanghai",
    Jurisdiction.HK: "Asia/Hong_Kong",
    # Several zones: the easternmost large one, where a day ends first; early is safer for a duty.
    Jurisdiction.US: "America/New_York",
    Jurisdiction.UK: "Europe/London",
    Jurisdiction.IE: "Europe/Dublin",
    Jurisdiction.DE: "Europe/Berlin",
    Jurisdiction.FR: "Europe/Paris",
    Jurisdiction.IT: "Europe/Rome",
    Jurisdiction.ES: "Europe/Madrid",
    Jurisdiction.AU: "Australia/Sydney",
    Jurisdiction.IN: "Asia/Kolkata",
    Jurisdiction.SG: "Asia/Singapore",
    Jurisdiction.AE: "Asia/Dubai",
}

PHONE_REGIONS: Final[dict[Jurisdiction, str]] = {
    jurisdiction: ("GB" if jurisdiction is Jurisdiction.UK else jurisdiction.value)
    for jurisdiction in Jurisdiction
}
"""Region code of telephone numbers that are written without a country code."""


def parse(text: str) -> Jurisdiction:
    """The jurisdiction of a code, aliases included.

    Raises:
        ValueError: The code is not known.

    >>> parse("gb")
    <Jurisdiction.UK: 'UK'>
    """
    code = text.strip().upper()
    return ALIASES.get(code) or Jurisdiction(code)


@cache
def zone(name: str) -> ZoneInfo:
    """The time zone of an IANA name.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: The name is not known here.
    """
    return ZoneInfo(name)
