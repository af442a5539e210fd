"""The mapping as it was read, key by key, and what is to be said about it.

What logs do not carry is hidden here too: logins, and whoever else is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Final

from pydantic import BaseModel

from integration.mapping_file import read_document
from integration.mapping_in_force import MappingInForce
from mappings.advice import advice, calendar_advice
from mappings.errors import MappingError, Problem
from mappings.length import Length
from mappings.loader import mapping_of
from mappings.mapping import Mapping
from mappings.people import WorkingTime

HIDDEN: Final = "•••"
"""Stands for a value that logs do not carry either."""
_TEXTS: Final = (Length, WorkingTime)
"""Models that the file writes as a text."""


@dataclass(frozen=True, slots=True)
class Row:
    """One key.

    Attributes:
        key: Its path, `targets.answer`.
        values: What holds, one line each; none for nothing.
        given: False where the file is silent and the default holds.
        help: What the schema says of it, in English.
    """

    key: str
    values: tuple[str, ...]
    given: bool
    help: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What is to be said about a mapping file.

    Attributes:
        refused_since: Since when the file as it stands is not taken, UTC; None while it is in force.
        problems: What is wrong with it, while it is not taken.
        advice: What the mapping in force leaves out, in English.
    """

    refused_since: datetime | None
    problems: tuple[Problem, ...]
    advice: tuple[str, ...]


def rows_of(mapping: Mapping) -> tuple[Row, ...]:
    """Every key of a mapping, in the order of the schema."""
    return tuple(_rows(mapping, ""))


def findings_of(mapping: MappingInForce, today: date) -> Findings:
    """What is wrong with the file as it stands, and what the mapping in force leaves out.

    Args:
        today: In the site's zone.
    """
    found, refused = mapping(), mapping.rejection
    lines = (*advice(found), *calendar_advice(found, today))
    if refused is None:
        return Findings(None, (), lines)
    return Findings(refused.since, _problems(mapping), lines)


def _problems(mapping: MappingInForce) -> tuple[Problem, ...]:
    try:
        mapping_of(read_document(mapping.path))
    except MappingError as error:
        return error.problems
    except OSError:
        return (Problem(mapping.path.name, 1, "", "cannot be read"),)
    return ()


def _rows(section: BaseModel, prefix: str) -> Iterator[Row]:
    for name, info in type(section).model_fields.items():
        value, key = getattr(section, name), f"{prefix}{name}"
        if isinstance(value, BaseModel) and not isinstance(value, _TEXTS):
            yield from _rows(value, f"{key}.")
            continue
        values = (HIDDEN,) if info.repr is False and value else tuple(_lines(value))
        yield Row(key, values, name in section.model_fields_set, info.description or "")


def _lines(value: object) -> Iterator[str]:
    if value is None:
        return
    if isinstance(value, tuple):
        for one in value:
            yield _text(one)
    else:
        yield _text(value)


def _text(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case Enum():
            return str(value.value)
        case BaseModel() if not isinstance(value, _TEXTS):
            return "; ".join(_of_item(value))
        case tuple():
            return ", ".join(map(_text, value))
        case _:
            return str(value)


def _of_item(item: BaseModel) -> Iterator[str]:
    """What an entry of a list says, beside what it leaves to the defaults."""
    for name, info in type(item).model_fields.items():
        if name in item.model_fields_set:
            yield f"{name}: {HIDDEN if info.repr is False else _text(getattr(item, name))}"
