"""What a complaint may hold when it comes in through the door: closed keys, bounded sizes.

Messages say what was expected and never quote what came.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Final, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from integration.attachments.limits import MOST_ATTACHMENTS, MOST_BYTES
from integration.complaints.files import TYPES, UNSHOWN, is_of_its_type, is_plain_name

MOST_BYTES_TOGETHER: Final = 10 * 1024 * 1024
"""Of all attachments of one complaint, decoded."""
MOST_CHARACTERS: Final = 50_000
OLDEST: Final = timedelta(days=366)
AHEAD: Final = timedelta(minutes=5)
"""Clocks of two machines may differ by so much."""

_EMAIL: Final = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,185})\.[A-Za-z]{2,63}"
)
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_PHONE: Final = re.compile(r"\+?[0-9(][0-9 ()./-]{3,38}[0-9)]")


class Channel(StrEnum):
    """On which way a complaint reached the house."""

    HOTLINE = "hotline"
    BRANCH = "branch"
    ONLINE = "online"
    LETTER = "letter"


SpokenLanguage = Literal["zh", "zh-Hant", "en", "de", "fr", "es", "other"]
"""Languages that a complaint can be written in (contract 2)."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a complaint is judged by beside its form; not used when a sealed one is read again.

    Attributes:
        groups: Helpdesk groups that are handled.
        zone: IANA name of the zone of an instant without offset.
        now: UTC.
        staff: Addresses of people of the house, in small letters.
    """

    groups: tuple[str, ...]
    zone: str
    now: datetime
    staff: frozenset[str] = frozenset()


def _one_line(value: str) -> str:
    if UNSHOWN.search(value):
        raise PydanticCustomError("not_one_line", "not one line of printable characters")
    return value


def _no_controls(value: str) -> str:
    if _CONTROLS.search(value):
        raise PydanticCustomError("control_characters", "control characters")
    return value


def _email(value: str) -> str:
    if _EMAIL.fullmatch(value) is None or ".." in value:
        raise PydanticCustomError("email", "not an e-mail address")
    return value.lower()


def _phone(value: str) -> str:
    if _PHONE.fullmatch(value) is None:
        raise PydanticCustomError("phone", "not a telephone number")
    return value


def _moment(value: object) -> object:
    if value is None or isinstance(value, datetime):
        return value
    try:
        # numbers would be read as seconds of an epoch that nobody named
        return datetime.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        raise PydanticCustomError("not_iso_8601", "not an instant") from None


def _line(most: int) -> StringConstraints:
    return StringConstraints(min_length=1, max_length=most)


class _Part(BaseModel):
    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, hide_input_in_errors=True, str_strip_whitespace=True
    )


class Customer(_Part):
    """Who complains: an e-mail address, a name or a telephone number at least."""

    email: Annotated[str, _line(254), AfterValidator(_email)] | None = Field(
        None, repr=False, description="an e-mail address, none of the house's own agents, or nothing"
    )
    name: Annotated[str, _line(120), AfterValidator(_one_line)] | None = Field(
        None, repr=False, description="one line of 120 characters at most, or nothing"
    )
    phone: Annotated[str, _line(40), AfterValidator(_phone)] | None = Field(
        None, repr=False, description="a telephone number: digits, blanks and + ( ) . / -, or nothing"
    )
    reference: Annotated[str, _line(80), AfterValidator(_one_line)] | None = Field(
        None, repr=False, description="the customer's or the loan's number, 80 characters at most, or nothing"
    )

    @field_validator("email")
    @classmethod
    def _is_no_agent(cls, value: str | None, info: ValidationInfo) -> str | None:
        # his record would become the customer's: letters and notes would go to him
        if isinstance(info.context, Rules) and value in info.context.staff:
            raise PydanticCustomError("staff", "an address of the house's own people")
        return value

    @model_validator(mode="after")
    def _somebody(self) -> Self:
        if not (self.email or self.name or self.phone):
            raise PydanticCustomError("nobody", "neither e-mail address nor name nor telephone number")
        return self


class File(_Part):
    """A file that comes with a complaint."""

    filename: Annotated[str, _line(120)] = Field(
        repr=False, description="the name alone, without folder, 120 characters at most"
    )
    mime_type: str = Field(max_length=100, description="one of " + ", ".join(TYPES))
    content: str = Field(
        max_length=MOST_BYTES * 4 // 3 + 4,
        repr=False,
        description=f"base64 of what the type says, {MOST_BYTES // 1024 // 1024} MiB at most when decoded",
        json_schema_extra={"contentEncoding": "base64"},
    )

    @field_validator("filename")
    @classmethod
    def _plain(cls, value: str) -> str:
        if not is_plain_name(value):
            raise PydanticCustomError("not_plain_name", "not the name of a file alone")
        return value

    @field_validator("mime_type")
    @classmethod
    def _taken(cls, value: str) -> str:
        if value not in TYPES:
            raise PydanticCustomError("type_not_taken", "a type that is not taken")
        return value

    @field_validator("content")
    @classmethod
    def _agrees(cls, value: str, info: ValidationInfo) -> str:
        try:
            content = base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            raise PydanticCustomError("not_base64", "not base64") from None
        if not content or len(content) > MOST_BYTES:
            raise PydanticCustomError("size", "empty or too large")
        name, mime_type = info.data.get("filename"), info.data.get("mime_type")
        if name is not None and mime_type is not None and not is_of_its_type(name, mime_type, content):
            raise PydanticCustomError("another_type", "name, type and content do not agree")
        return value


class Submission(_Part):
    """A complaint that came in beside the helpdesk."""

    channel: Channel = Field(
        strict=False, description="on which way it reached the house: " + ", ".join(Channel)
    )
    language: SpokenLanguage = Field(description="zh, zh-Hant, en, de, fr, es or other")
    received_at: Annotated[datetime | None, BeforeValidator(_moment)] = Field(
        None,
        description="when the house received it: ISO 8601, without offset in the jurisdiction's local time; "
        "not in the future, a year ago at most; nothing for now",
    )
    customer: Customer = Field(
        repr=False, description="an object with email, name or phone at least, and reference"
    )
    text: Annotated[str, _line(MOST_CHARACTERS), AfterValidator(_no_controls)] = Field(
        repr=False, description=f"what the customer says, {MOST_CHARACTERS} characters at most, plain text"
    )
    title: Annotated[str, _line(200), AfterValidator(_one_line)] | None = Field(
        None, repr=False, description="one line of 200 characters at most, or nothing"
    )
    group: Annotated[str, _line(150)] | None = Field(
        None, description="a group of the helpdesk that the mapping names, or nothing for the first one"
    )
    attachments: tuple[File, ...] = Field(
        (),
        max_length=MOST_ATTACHMENTS,
        repr=False,
        strict=False,
        description=f"{MOST_ATTACHMENTS} files at most, "
        f"{MOST_BYTES_TOGETHER // 1024 // 1024} MiB together at most",
    )

    @field_validator("received_at")
    @classmethod
    def _instant(cls, value: datetime | None, info: ValidationInfo) -> datetime | None:
        rules = info.context
        if value is None or not isinstance(rules, Rules):
            return value
        try:
            aware = value if value.tzinfo is not None else value.replace(tzinfo=ZoneInfo(rules.zone))
            instant = aware.astimezone(UTC)
        except OverflowError:
            raise PydanticCustomError("out_of_range", "out of range") from None
        if not rules.now - OLDEST <= instant <= rules.now + AHEAD:
            raise PydanticCustomError("out_of_range", "in the future, or too long ago")
        return instant

    @field_validator("group")
    @classmethod
    def _handled(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is not None and isinstance(info.context, Rules) and value not in info.context.groups:
            raise PydanticCustomError("not_handled", "a group that is not handled")
        return value

    @field_validator("attachments")
    @classmethod
    def _together(cls, value: tuple[File, ...]) -> tuple[File, ...]:
        if sum(len(one.content) * 3 // 4 - one.content.count("=") for one in value) > MOST_BYTES_TOGETHER:
            raise PydanticCustomError("size", "too large together")
        return value


_OBJECTS: Final[dict[str, type[BaseModel]]] = {"customer": Customer, "attachments": File}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a complaint.

    Attributes:
        at: JSON Pointer (RFC 6901) to it; of an unknown key to the object that holds it.
        problem: Stable word.
        expected: In words; never what came.
    """

    at: str
    problem: str
    expected: str


def problem_of(kind: str, path: Iterable[str | int]) -> Problem:
    """A mistake as pydantic tells it.

    >>> problem_of("string_too_short", ("text",)).at
    '/text'
    """
    steps = list(path)
    if kind == "extra_forbidden":
        # a key can hold anything, so it is not quoted either
        steps = steps[:-1]
        model = _model_at(steps)
        return Problem(_pointer(steps), "unknown_key", "no other keys than " + ", ".join(model.model_fields))
    model, expected = Submission, "a JSON object with " + ", ".join(Submission.model_fields)
    for step in steps:
        if not isinstance(step, str) or step not in model.model_fields:
            continue
        expected = model.model_fields[step].description or ""
        model = _OBJECTS.get(step, model)
    return Problem(_pointer(steps), kind, expected)


def _model_at(steps: Iterable[str | int]) -> type[BaseModel]:
    model: type[BaseModel] = Submission
    for step in steps:
        model = _OBJECTS.get(str(step), model)
    return model


def _pointer(steps: Iterable[str | int]) -> str:
    escaped = (str(step).replace("~", "~0").replace("/", "~1") for step in steps)
    return "".join(f"/{step}" for step in escaped)
