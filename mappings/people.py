"""Who works on complaints: skills, languages, working hours, deputies, leads.

A person is known by the helpdesk's login and by nothing else. Logins stay in the mapping: they are left out
of `repr`, and no message about a mistake quotes one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping as ReadOnly
from functools import cache
from typing import Annotated, Any, Final, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
    WithJsonSchema,
    model_serializer,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from mappings.packs.taxonomy import taxonomy
from mappings.yamltext import NOT_LISTED
from mappings.zones import ZoneName

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""Days of the week as the mapping writes them; a day's number is its place here, as in `date.weekday`."""

SpokenLanguage = Literal["zh", "zh-Hant", "en", "de", "fr", "es"]
"""Languages of complaints."""

_DAY: Final = "|".join(DAYS)
_TEXT: Final = (
    rf"(?:{_DAY})(?:-(?:{_DAY}))? (?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)"
)
_PARTS: Final = re.compile(r"([a-z]{3})(?:-([a-z]{3}))? (\d\d):(\d\d)-(\d\d):(\d\d)")
_WANTED: Final = "must be days and hours such as 'mon-fri 09:00-18:00' or 'sat 10:00-12:30'"


class WorkingTime(BaseModel):
    """The same hours on one or several days of the week, in local time.

    Attributes:
        days: Numbers of the days, Monday is 0.
        begin: Minutes after midnight.
        end: Minutes after midnight, at most 1440.

    >>> str(WorkingTime.model_validate("sun-thu 08:00-16:30"))
    'sun-thu 08:00-16:30'
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    days: tuple[int, ...]
    begin: int
    end: int

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        if isinstance(value, ReadOnly):
            return value
        text = " ".join(value.split()).lower() if isinstance(value, str) else ""
        if re.fullmatch(_TEXT, text) is None or (parts := _PARTS.fullmatch(text)) is None:
            raise ValueError(_WANTED)
        first, last = parts[1], parts[2] or parts[1]
        begin = int(parts[3]) * 60 + int(parts[4])
        end = int(parts[5]) * 60 + int(parts[6])
        if end <= begin:
            raise ValueError(
                "ends before it begins; write the hours after midnight on their own day, "
                "such as 'mon 22:00-24:00' and 'tue 00:00-06:00'"
            )
        start = DAYS.index(first)
        count = (DAYS.index(last) - start) % 7 + 1
        return {"days": tuple((start + day) % 7 for day in range(count)), "begin": begin, "end": end}

    @model_serializer
    def _to_text(self) -> str:
        return str(self)

    def __str__(self) -> str:
        first, last = DAYS[self.days[0]], DAYS[self.days[-1]]
        days = first if first == last else f"{first}-{last}"
        return f"{days} {self.begin // 60:02}:{self.begin % 60:02}-{self.end // 60:02}:{self.end % 60:02}"

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        del schema, handler
        return {
            "title": "WorkingTime",
            "description": "Days and local hours, such as `mon-fri 09:00-18:00`.",
            "type": "string",
            "pattern": f"^{_TEXT}$",
            "examples": ["mon-fri 09:00-18:00", "sat 10:00-12:30"],
        }


@cache
def skills() -> tuple[str, ...]:
    """Everything that somebody can be skilled in: keys of products, issues and natures of the taxonomy."""
    pack = taxonomy()
    keys = [entry.key for entries in (pack.products, pack.issues, pack.natures) for entry in entries]
    return tuple(dict.fromkeys(key for key in keys if key != "unknown"))


def _known_skill(value: str) -> str:
    if value not in skills():
        raise PydanticCustomError(
            NOT_LISTED, "is no product, issue or nature of the taxonomy", {"allowed": skills()}
        )
    return value


class _OneOfSkills:
    """Puts the vocabulary into the schema when it is made, so that importing this reads no pack."""

    @staticmethod
    def __get_pydantic_json_schema__(schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        del schema, handler
        return {"type": "string", "enum": list(skills())}


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _folded(value: str) -> str:
    return value.casefold()


Skill = Annotated[str, AfterValidator(_known_skill), _OneOfSkills]
Login = Annotated[str, Field(min_length=1, max_length=255), AfterValidator(_folded)]
"""A login of the helpdesk, which keeps it in small letters."""
PersonName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=80)]
GroupName = Annotated[str, Field(min_length=1)]
WorkingTimes = Annotated[
    tuple[WorkingTime, ...],
    BeforeValidator(_as_list),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": f"^{_TEXT}$"},
                {"type": "array", "items": {"type": "string", "pattern": f"^{_TEXT}$"}},
            ],
            "examples": ["mon-fri 09:00-18:00", ["mon-thu 08:00-16:30", "fri 08:00-13:00"]],
        }
    ),
]


class Person(BaseModel):
    """Somebody who can own complaints."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    login: Login = Field(repr=False, description="Login in the helpdesk, as it stands in the user's profile.")
    names: tuple[PersonName, ...] = Field(
        (),
        repr=False,
        description="How customers name this person; whose complaint names him gets another owner.",
    )
    skills: tuple[Skill, ...] = Field(
        (), description="Products, issues or natures of the taxonomy that this person knows; empty means all."
    )
    languages: tuple[SpokenLanguage, ...] = Field(
        (), description="Languages in which this person can answer; empty means all."
    )
    working_hours: WorkingTimes = Field(
        (), description="When this person works, such as `mon-fri 09:00-18:00`; empty means always."
    )
    time_zone: ZoneName | None = Field(
        None, description="IANA name for the working hours; by default the site's zone."
    )
    deputy: Login | None = Field(
        None, repr=False, description="Login of who takes over; must stand in this list too."
    )
    lead: bool = Field(False, description="True for a lead of every group without a lead of its own.")
    groups: tuple[GroupName, ...] = Field(
        (), description="Groups in which this person owns tickets; empty means all that are handled."
    )

    def is_named_in(self, text: str) -> bool:
        """True when a text names this person by address or name; a bare login is a word like any other.

        Args:
            text: Lower case, with single blanks.
        """
        words = (*((self.login,) if "@" in self.login else ()), *(name.casefold() for name in self.names))
        return any(re.search(rf"(?<![a-zà-ÿ]){re.escape(word)}(?![a-zà-ÿ])", text) for word in words)


class GroupLead(BaseModel):
    """Who leads a group."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    group: GroupName = Field(description="Name of a group that is handled.")
    login: Login = Field(repr=False, description="Login of a person of `people`.")
