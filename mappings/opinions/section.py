"""The switch in the mapping: whom to ask, for how long, with how much text, at what price."""

from __future__ import annotations

import ipaddress
import re
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

_URL: Final = re.compile(
    r"(?P<scheme>https?)://(?P<host>[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})|\[[0-9A-Fa-f:.]{2,45}\])(?::[1-9][0-9]{0,4})?"
    r"(?:/[A-Za-z0-9_.~-]{1,60}){0,8}/?"
)
_WITHIN: Final = (".internal", ".local", ".lan", ".localhost")
"""Endings of names that no public server has."""


def _endpoint(value: str) -> str:
    found = _URL.fullmatch(value)
    if found is None:
        raise ValueError(
            "is not of the form https://models.example.com/v1, without user and query; "
            "a key belongs into the environment"
        )
    if found["scheme"] == "http" and not _is_within(found["host"].strip("[]")):
        raise ValueError("must begin with https:// where it leaves the house's own network")
    return value.rstrip("/")


def _is_within(host: str) -> bool:
    """True for an address or a name inside of the house."""
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return "." not in host or host.endswith(_WITHIN)


class SecondOpinionSection(BaseModel):
    """A language model that is asked about what Ombud is unsure of. Its key is a setting, never written here.

    Attributes:
        url: Base address of an OpenAI-compatible interface; `/chat/completions` is added.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: Annotated[str, AfterValidator(_endpoint)] = Field(
        description="Base address of an OpenAI-compatible interface: `http://127.0.0.1:11434/v1`."
    )
    model: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,79}$")] = Field(
        description="Name of the model there: `qwen2.5:7b-instruct`."
    )
    seconds: Annotated[float, Field(gt=0, le=20)] = Field(
        5.0, description="Longest time from asking to the whole answer; then the note is written without it."
    )
    most_characters: Annotated[int, Field(ge=200, le=20_000)] = Field(
        4000, description="So much of the customer's own words, masked, is shown to it at most."
    )
    price_in: Annotated[float, Field(ge=0, le=10_000)] = Field(
        0.0, description="Price of a million tokens that it reads, in any currency, for the metric of cost."
    )
    price_out: Annotated[float, Field(ge=0, le=10_000)] = Field(
        0.0, description="Price of a million tokens that it writes."
    )
