"""Complaints as JSON lines: what `ombud decide` and `ombud mask` read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from mappings import jurisdictions
from mappings.facts import FactKind
from mappings.jurisdictions import Jurisdiction
from mappings.models import Person, Role

YEARS: Final = (1970, 2200)
_A_TIME: Final = "must be a date and time such as 2026-11-24T09:30:00+08:00"


def instant_of(value: Any) -> datetime:
    """A date and time in ISO form.

    Raises:
        ValueError: It is none, or lies outside of `YEARS`.
    """
    if not isinstance(value, str):
        raise ValueError(_A_TIME)  # noqa: TRY004  (pydantic collects ValueError only)
    try:
        found = datetime.fromisoformat(value.strip())
    except ValueError:
        raise ValueError(_A_TIME) from None
    if not YEARS[0] <= found.year < YEARS[1]:
        raise ValueError(f"must lie between {YEARS[0]} and {YEARS[1]}")
    return found


def _jurisdiction(value: Any) -> Any:
    if value is None or isinstance(value, Jurisdiction):
        return value
    try:
        return jurisdictions.parse(value)
    except (ValueError, AttributeError):
        raise ValueError("must be one of " + " ".join(Jurisdiction)) from None


def _texts(value: Any) -> Any:
    return [] if value is None else [value] if isinstance(value, str) else value


Instant = Annotated[datetime, BeforeValidator(instant_of)]
Text = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]
Texts = Annotated[list[str], BeforeValidator(_texts)]


class _Line(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)


class Customer(_Line):
    """The customer as the helpdesk knows him."""

    firstname: Text = ""
    lastname: Text = ""
    name: Text = ""
    email: Text = ""
    phone: Texts = Field(default_factory=list)
    address: Text = ""


class Party(Customer):
    """Another known person."""

    role: Annotated[Role, BeforeValidator(Role)] = Role.OTHER


def _kind(value: Any) -> FactKind:
    """A kind of fact that says something by its date alone."""
    found = FactKind(value)
    if found in (FactKind.REMINDED, FactKind.SATISFACTION):
        raise ValueError("says nothing without its value")
    return found


class GivenFact(_Line):
    """Something that happened."""

    kind: Annotated[FactKind, BeforeValidator(_kind)]
    at: Instant


class Complaint(_Line):
    """One line of the input.

    Attributes:
        received_at: Without an offset it is the jurisdiction's local time.
    """

    id: str | int
    body: Text
    title: Text = ""
    html: Annotated[bool, BeforeValidator(lambda value: False if value is None else value)] = False
    channel: Text = ""
    jurisdiction: Annotated[Jurisdiction | None, BeforeValidator(_jurisdiction)] = None
    received_at: Annotated[Instant | None, AfterValidator(lambda value: value)] = None
    customer: Customer | None = None
    parties: list[Party] | None = None
    facts: list[GivenFact] | None = None


class BadLine(Exception):
    """A line cannot be read; the message names keys, never values."""


def read_line(line: bytes) -> Complaint:
    """One line as a complaint.

    Raises:
        BadLine: It is not what it must be; the message names keys, never values.
    """
    try:
        data = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadLine("is not UTF-8") from None
    except (ValueError, RecursionError):
        raise BadLine("is not JSON") from None
    if not isinstance(data, dict):
        raise BadLine("must be an object with id and body")
    try:
        return Complaint.model_validate(data)
    except ValidationError as error:
        raise BadLine("; ".join(_problems(error))) from None


def _problems(error: ValidationError) -> Iterator[str]:
    for details in error.errors(include_url=False, include_input=False):
        key = ".".join(str(part) for part in details["loc"] if part in _KEYS or isinstance(part, int))
        if details["type"] == "missing":
            yield f"{key}: is missing"
        elif details["type"] == "value_error" and details["loc"][-1] in ("kind", "role"):
            yield f"{key}: is not one of the closed list, or says nothing by its date alone"
        elif details["type"] == "value_error":
            yield f"{key}: {details['ctx']['error']}"
        else:
            yield f"{key}: has the wrong type"


_KEYS: Final = frozenset(
    key for model in (Complaint, Customer, Party, GivenFact) for key in model.model_fields
)


def people_of(complaint: Complaint) -> list[Person]:
    """The known people of a line, the customer first."""
    people = [_person(complaint.customer, Role.CUSTOMER)] if complaint.customer is not None else []
    return people + [_person(party, party.role) for party in complaint.parties or ()]


def _person(given: Customer, role: Role) -> Person:
    return Person(
        role=role,
        firstname=given.firstname,
        lastname=given.lastname,
        name=given.name,
        email=given.email,
        phones=tuple(given.phone),
        address=given.address,
    )
