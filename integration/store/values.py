"""Field values and clock traces as JSON: codes, flags, numbers and instants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as ReadOnly
from datetime import datetime
from itertools import chain
from types import MappingProxyType
from typing import Final

from mappings.fields import BY_NAME, FieldValue, Kind
from mappings.models import Fact
from mappings.plan import Decision, Step

JsonScalar = str | bool | int | None
JsonFields = dict[str, JsonScalar]
JsonStep = dict[str, str | list[list[str]]]
JsonFact = dict[str, str]
JsonBasis = dict[str, int | list[str]]
_QUOTING: Final = frozenset({"product", "issue", "trigger"})
"""Beginnings of rule ids that end with the keyword that was met: `issue.fees.en.late fee`."""


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


def trace_from_json(stored: Iterable[JsonStep]) -> tuple[Step, ...]:
    """Read the explanation of a clock."""
    return tuple(Step(str(one["code"]), tuple(_pairs(one["detail"]))) for one in stored)


def _pairs(detail: str | list[list[str]]) -> Iterator[tuple[str, str]]:
    for pair in detail:
        yield pair[0], pair[1]


def basis_to_json(decision: Decision) -> JsonBasis:
    """Write what a decision rests on: ids of rules without the keyword met, of signals, and per mille."""
    signals = [trigger.id for trigger in decision.triggers]
    evidence = chain(decision.evidence, *(trigger.evidence for trigger in decision.triggers))
    return {
        "rules": sorted({_without_keyword(one.rule) for one in evidence}),
        "signals": sorted(set(signals)),
        "confidence": round(decision.confidence * 1000),
    }


def _without_keyword(rule: str) -> str:
    parts = rule.split(".")
    return ".".join(parts[:3]) if parts[0] in _QUOTING else rule
