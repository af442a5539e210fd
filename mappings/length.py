"""Lengths of time as people write them, and the units in which law counts."""

from __future__ import annotations

import re
from collections.abc import Mapping as ReadOnly
from enum import StrEnum
from typing import Any, Final

from pydantic import (
    BaseModel,
    ConfigDict,
    GetJsonSchemaHandler,
    model_serializer,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema


class Unit(StrEnum):
    """Units of a length. Hours are exact, business days need a calendar, the others count local days."""

    HOUR = "hour"
    DAY = "day"
    BUSINESS_DAY = "business_day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


_TEXT: Final = re.compile(r"([1-9][0-9]{0,3}) (hour|day|business day|week)s?")
_WANTED: Final = "must be a length such as '24 hours', '10 days', '5 business days' or '2 weeks'"


class Length(BaseModel):
    """A length of time as the mapping writes it.

    >>> Length.model_validate("10 days").unit
    <Unit.DAY: 'day'>
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    count: int
    unit: Unit

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        if isinstance(value, ReadOnly):
            return value
        match = _TEXT.fullmatch(value.strip().lower()) if isinstance(value, str) else None
        if match is None:
            raise ValueError(_WANTED)
        return {"count": int(match[1]), "unit": match[2].replace(" ", "_")}

    @model_serializer
    def _to_text(self) -> str:
        return str(self)

    def __str__(self) -> str:
        return f"{self.count} {self.unit.replace('_', ' ')}" + ("" if self.count == 1 else "s")

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        del schema, handler
        return {
            "title": "Length",
            "description": "`24 hours` is exact; days, business days and weeks end with the local day.",
            "type": "string",
            "pattern": f"^{_TEXT.pattern}$",
            "examples": ["24 hours", "10 days", "5 business days", "2 weeks"],
        }
