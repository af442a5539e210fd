"""The ticket fields, and the core workflow that makes the server check them (contract 3.6, 6.3, 6.8)."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from typing import Final

from pydantic import JsonValue

from integration.helpdesks.zammad.admin import Row
from integration.provisioning.compare import labels
from integration.provisioning.existing import Existing
from integration.provisioning.kinds import Kind
from integration.provisioning.wanted import Wanted
from mappings import fields
from mappings.fields import Field, Owner
from mappings.mapping import Mapping
from mappings.options import SWITCHED_OFF, Option, in_words, kept_fields, leaves, options_of
from mappings.packs.desk import desk

FIRST_POSITION: Final = 1500
WORKFLOW_NAME: Final = "Ombud: values of complaint fields"
_AMOUNT: Final = 2_147_483_647
_CHECKED: Final = frozenset({fields.Kind.SELECT, fields.Kind.TREE_SELECT})
_TYPES: Final = {fields.Kind.TEXT: "input"}


def field_key(name: str) -> str:
    """Key of a ticket field by its name."""
    return f"field/{name}"


def switched_off(mapping: Mapping) -> tuple[str, ...]:
    """Names of the fields that the mapping leaves out."""
    return tuple(SWITCHED_OFF[word].name for word in mapping.fields.off)


def wanted_fields(mapping: Mapping) -> tuple[Wanted, ...]:
    """The ticket fields that the mapping implies."""
    return tuple(
        Wanted(
            Kind.FIELD,
            field_key(field.name),
            field.name,
            body={
                "display": in_words(mapping.language, desk().fields[field.name]),
                "data_type": _TYPES.get(field.kind, field.kind.value),
                "data_option": _data_option(field, options_of(field, mapping.language, mapping.categories)),
                "active": True,
                "screens": _screens(field),
            },
            initial={"name": field.name, "object": "Ticket", "position": FIRST_POSITION + number},
        )
        for number, field in enumerate(kept_fields(mapping))
    )


def _screens(field: Field) -> JsonValue:
    """Agents only: a customer reads and writes fields over REST all the same (contract 6.1)."""
    shown: JsonValue = {"ticket.agent": {"shown": True, "required": False}}
    filled_by_us = field.owner in {Owner.COMPUTED, Owner.ORDER}
    return {"create_middle": {} if filled_by_us else shown, "edit": shown}


def _data_option(field: Field, options: tuple[Option, ...]) -> JsonValue:
    match field.kind:
        case fields.Kind.SELECT:
            return {
                "options": {option.value: option.label for option in options},
                "default": "", "null": True, "maxlength": 255, "nulloption": True, "translate": False,
            }  # fmt: skip
        case fields.Kind.TREE_SELECT:
            return {
                "options": [_node(option) for option in options],
                "default": "", "null": True, "maxlength": 255, "nulloption": True, "translate": False,
            }  # fmt: skip
        case fields.Kind.BOOLEAN:
            return {
                "options": {option.value: option.label for option in options},
                "default": None, "null": True, "translate": False,
            }  # fmt: skip
        case fields.Kind.DATETIME:
            # any other diff presets the field on every new ticket (contract 6.3)
            return {"future": True, "past": True, "diff": None, "null": True}
        case fields.Kind.INTEGER:
            low, high = (1, 5) if field is fields.SATISFACTION else (0, _AMOUNT)
            return {"min": low, "max": high, "default": None, "null": True}
        case _:
            return {"type": "text", "maxlength": field.max_length or 255, "default": "", "null": True}


def _node(option: Option) -> JsonValue:
    node: dict[str, JsonValue] = {"name": option.label, "value": option.value}
    if option.children:
        node["children"] = [_node(child) for child in option.children]
    return node


def wanted_workflow(mapping: Mapping, existing: Existing) -> Wanted:
    """The workflow that makes the server refuse unknown values; the empty and the retired ones pass."""
    rows = {str(row.get("name")): row for row in existing.rows.get(Kind.FIELD, ())}
    checked = [field for field in kept_fields(mapping) if field.kind in _CHECKED]
    perform: dict[str, JsonValue] = {}
    for field in checked:
        options = options_of(field, mapping.language, mapping.categories)
        allowed = ("", *leaves(options))
        retired = sorted(known_values(rows.get(field.name, {})) - set(allowed) - _inner(options))
        perform[f"ticket.{field.name}"] = {"operator": "set_fixed_to", "set_fixed_to": [*allowed, *retired]}
    return Wanted(
        Kind.WORKFLOW,
        "workflow/values",
        WORKFLOW_NAME,
        body={
            "name": WORKFLOW_NAME,
            "object": "Ticket",
            "active": True,
            "condition_saved": {},
            "condition_selected": {},
            "perform": perform,
        },
        initial={
            "preferences": {"screen": ["create_middle", "edit"]},
            "stop_after_match": False,
            "changeable": True,
            "priority": 500,
        },
        needs=tuple(field_key(field.name) for field in checked),
    )


def _inner(options: tuple[Option, ...]) -> set[str]:
    return {option.value for option in options if option.children}


def current_option(row: ReadOnly[str, JsonValue]) -> dict[str, JsonValue]:
    """A field's options and limits, those that wait for a migration before those in force."""
    for column in ("data_option_new", "data_option"):
        value = row.get(column)
        if isinstance(value, dict) and value:
            return value
    return {}


def known_values(row: ReadOnly[str, JsonValue]) -> set[str]:
    """Values that a field offers or has ever offered: tickets may hold them (contract 6.8)."""
    found: set[str] = set()
    for column in ("data_option_new", "data_option"):
        value = row.get(column)
        if isinstance(value, dict):
            found |= labels(value.get("options")).keys() | labels(value.get("historical_options")).keys()
    return found


def unlisted_values(wanted: Wanted, row: Row) -> list[str]:
    """Values that the field still offers although Ombud does not: retired ones, or the site's own."""
    option = wanted.body["data_option"]
    ours = labels(option.get("options")) if isinstance(option, dict) else {}
    theirs = labels(current_option(row).get("options"))
    return sorted(theirs.keys() - ours.keys())


def widened(body: ReadOnly[str, JsonValue], row: Row) -> dict[str, JsonValue]:
    """What to want of a field that is there: no option goes, no limit shrinks (contract 6.8)."""
    wanted, held = body["data_option"], current_option(row)
    if not isinstance(wanted, dict):
        return dict(body)
    option = dict(wanted)
    for limit in ("maxlength", "max"):
        option.update({limit: value} if (value := _larger(option.get(limit), held.get(limit))) else {})
    low, now = option.get("min"), held.get("min")
    if isinstance(low, int) and isinstance(now, int):
        option["min"] = min(low, now)
    if "options" in option:
        option["options"] = _merged(option["options"], held.get("options"))
    return {**body, "data_option": option}


def _larger(wanted: JsonValue, held: JsonValue) -> int | None:
    if not isinstance(wanted, int) or isinstance(wanted, bool):
        return None
    there = int(held) if isinstance(held, int | str) and str(held).isdigit() else 0
    return max(wanted, there)


def _merged(wanted: JsonValue, held: JsonValue) -> JsonValue:
    """Wanted options first, then those that are there beside them."""
    if isinstance(wanted, dict):
        return {**wanted, **{key: label for key, label in labels(held).items() if key not in wanted}}
    if not isinstance(wanted, list):
        return wanted
    there = [node for node in held if isinstance(node, dict)] if isinstance(held, list) else []
    by_value = {node.get("value"): node for node in there}
    merged: list[JsonValue] = []
    for node in wanted:
        if isinstance(node, dict):
            twin = by_value.pop(node.get("value"), {})
            below = _merged(node.get("children") or [], twin.get("children") or [])
            merged.append({**node, "children": below} if below else node)
    return [*merged, *by_value.values()]
