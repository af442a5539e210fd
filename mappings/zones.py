"""Names of time zones in files that people write."""

from __future__ import annotations

from typing import Annotated
from zoneinfo import ZoneInfoNotFoundError, available_timezones

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from mappings import jurisdictions
from mappings.yamltext import closest


def _known(value: str) -> str:
    try:
        jurisdictions.zone(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        near = closest(value, available_timezones())
        hint = f"; did you mean {near}?" if near else ""
        raise PydanticCustomError(
            "time_zone",
            "is not an IANA time zone such as Asia/Shanghai or Europe/London{hint}",
            {"hint": hint},
        ) from None
    return value


ZoneName = Annotated[str, AfterValidator(_known)]
"""An IANA name that is known here."""
