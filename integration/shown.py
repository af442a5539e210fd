"""Values of ticket fields as they may be shown: codes and dates, and nothing that may be anybody's words."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from integration.pipeline import Reading
from mappings.codes import code_of
from mappings.fields import BY_NAME, FieldValue
from mappings.plan import Plan

ANOTHER_TEXT: Final = "(another text)"
"""Stands for a value that is not shown."""


def planned(plan: Plan, name: str) -> str:
    """What would be written; what is somebody else's and only given back may be anybody's words."""
    value = plan.changes[name]
    if name in plan.returned and isinstance(value, str) and value and code_of(BY_NAME[name], value) != value:
        return ANOTHER_TEXT
    return _value(value)


def standing(reading: Reading, name: str) -> str:
    """What stands in a field; words that are not ours may be anybody's and are not shown."""
    value = reading.ticket.fields.get(name)
    if isinstance(value, str) and value not in {"", reading.case.written.get(name)}:
        return ANOTHER_TEXT
    return _value(value)


def _value(value: FieldValue) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M} UTC"
    return "" if value is None else str(value)
