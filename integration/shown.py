"""Values of ticket fields as they may be shown: codes and dates, and nothing that may be anybody's words."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from integration.pipeline import Reading
from mappings.codes import is_listed
from mappings.fields import BY_NAME, FieldValue
from mappings.mapping import Mapping
from mappings.plan import Plan

ANOTHER_TEXT: Final = "(another text)"
"""Stands for words that somebody typed into a field; they may be anybody's and are not shown."""


def opinion_of(plan: Plan, mapping: Mapping) -> str:
    """What a language model was asked: `off`, `not_asked`, or a code of what came of it."""
    if mapping.second_opinion is None:
        return "off"
    return "not_asked" if plan.opinion is None else plan.opinion.result


def planned(plan: Plan, name: str) -> str:
    """What would be written; what is somebody else's and only given back may be anybody's words."""
    value = plan.changes[name]
    is_theirs = name in plan.returned and not _is_code(name, value, plan)
    return ANOTHER_TEXT if is_theirs else _value(value)


def standing(reading: Reading, name: str) -> str:
    """What stands in a field; words that are not ours may be anybody's and are not shown."""
    value = reading.ticket.fields.get(name)
    ours = value == reading.case.written.get(name)
    return _value(value) if ours or _is_code(name, value, reading.plan) else ANOTHER_TEXT


def _is_code(name: str, value: FieldValue, plan: Plan) -> bool:
    """True for a code or a flag; a number or a date that somebody typed can be anything of his."""
    if value is None or value == "" or isinstance(value, bool):
        return True
    return is_listed(BY_NAME[name], value, plan.listed)


def _value(value: FieldValue) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M} UTC"
    return "" if value is None else str(value)
