"""Field values and clock traces as JSON: codes, flags, numbers and instants."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as ReadOnly
from datetime import datetime
from types import MappingProxyType

from mappings.fields import BY_NAME, FieldValue, Kind
from mappings.models import Fact
from mappings.plan import Step

JsonScalar = str | bool | int | None
JsonFields = dict[str, JsonScalar]
JsonStep = dict[str, str | list[list[str]]]
JsonFact = dict[str, str]


def fields_to_json(fields: ReadOnly[str, FieldValue]) -> JsonFields:
    """Write fields; instants become ISO 8601 with offset."""
    return {
        name: value.isoformat() if isinstance(value, datetime) else value for name, value in fields.items()
    }


def fields_from_json(stored: JsonFields) -> ReadOnly[str, FieldValue]:
    """Read fields; a name that this version does not know is left out."""
    fields: dict[str, FieldValue] = {}
    for name, value in stored.items():
        known = BY_NAME.get(name)
        if known is None:
            continue
        if known.kind is Kind.DATETIME and isinstance(value, str):
            fields[name] = datetime.fromisoformat(value)
        else:
            fields[name] = value
    return MappingProxyType(fields)


def facts_to_json(facts: Iterable[Fact]) -> list[JsonFact]:
    """Write facts: kinds, instants, sources and codes."""
    return [
        {"kind": one.kind, "at": one.at.isoformat(), "source": one.source, "value": one.value, "was": one.was}
        for one in facts
    ]


def facts_from_json(stored: Iterable[JsonFact]) -> tuple[Fact, ...]:
    """Read facts."""
    return tuple(
        Fact(one["kind"], datetime.fromisoformat(one["at"]), one["source"], one["value"], one["was"])
        for one in stored
    )


def trace_to_json(trace: tuple[Step, ...]) -> list[JsonStep]:
    """Write the explanation of a clock."""
    return [{"code": step.code, "detail": [list(pair) for pair in step.detail]} for step in trace]
