"""Object attributes: created, migrated, changed, dropped (contract 3.6, 6.8)."""

from __future__ import annotations

import re
from typing import Final

from integration.helpdesks.simulator.columns import TICKET, TICKET_RELATIONS, column_name, option
from integration.helpdesks.simulator.errors import Invalid, Opaque
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, sequence, text

_NAME: Final = re.compile(r"^[a-z0-9_]+$")
_SELECTS: Final = frozenset({"select", "tree_select", "multiselect", "multi_tree_select"})
_WITHOUT_OPTIONS: Final = frozenset({"input", "textarea", "integer", "datetime", "date"})
_STATES: Final[JsonObject] = {"to_create": True, "to_migrate": True, "to_delete": False, "to_config": False}
_SENT: Final = ("display", "data_type", "active", "screens", "position")


def shown(row: JsonObject) -> JsonObject:
    """An attribute as writes answer it."""
    return {key: value for key, value in row.items() if key not in {"object", "deletable"}}


def listed(state: State, row: JsonObject) -> JsonObject:
    """An attribute as the list shows it."""
    entry = {key: value for key, value in row.items() if key != "object_lookup_id"}
    used = _used_by(state, row)
    if used:
        entry["deletable"] = False
        entry["not_deletable_reason"] = f"This attribute is referenced by {used} and thus cannot be deleted!"
    return entry


def _used_by(state: State, row: JsonObject) -> str:
    """Who names an attribute in a legacy condition; a tree does not count (contract 3.6)."""
    key = f"{str(row['object']).lower()}.{row['name']}"
    return "; ".join(
        f"{kind}: {user['name']}"
        for table, kind in (("triggers", "Trigger"), ("jobs", "Job"), ("overviews", "Overview"))
        for user in state[table]
        if key in mapping(user["condition"])
    )


def option_of(data_type: str, given: JsonObject) -> JsonObject:
    """`data_option` with what Zammad adds on its own."""
    full: JsonObject = dict(given)
    if data_type in {"input", "textarea"}:
        full.setdefault("default", "")
    if data_type in {"integer", "datetime", "date"}:
        full.setdefault("default", None)
    if data_type in _WITHOUT_OPTIONS:
        full.setdefault("options", {})
    if data_type in {"select", "multiselect"}:
        full.setdefault("nulloption", True)
    full.setdefault("relation", "")
    return full


def _check_option(data_type: str, given: JsonObject) -> None:
    if data_type == "datetime":
        for key in ("past", "future"):
            if not isinstance(given.get(key), bool):
                raise Invalid(f"Allow {key} dates toggle value is required.")


def _check_name(state: State, name: str) -> None:
    stem = "" if state.modern else "Validation failed: "
    if not _NAME.match(name):
        raise Invalid(f"{stem}Name only lowercase letters, numbers, and '_' are allowed")
    if name.endswith(("_id", "_ids")):
        raise Invalid(f"{stem}Name can't be used because *_id and *_ids are not allowed")
    if name in TICKET or name in TICKET_RELATIONS:
        raise Invalid(f"{stem}Name {name} already exists")


def create(state: State, params: JsonObject, user_id: int) -> JsonObject:
    """A new attribute; its column comes with the next migration.

    Raises:
        Invalid: A bad or taken name, an incomplete option.
    """
    name, data_type = text(params.get("name")), text(params.get("data_type"))
    kind = text(params.get("object") or "Ticket")
    if state["attributes"].find(name=name, object=kind) is not None:
        raise Invalid("This object already exists.")
    _check_name(state, name)
    given = mapping(params.get("data_option"))
    _check_option(data_type, given)
    row: JsonObject = {
        "object_lookup_id": 1,
        "name": name,
        "display": text(params.get("display")),
        "data_type": data_type,
        "data_option": option_of(data_type, given),
        "data_option_new": {},
        "editable": True,
        "active": params.get("active", True),
        "screens": mapping(params.get("screens")),
        **_STATES,
        "position": params.get("position"),
    }
    state.stamp(row, user_id)
    row.update(object=kind, deletable=True)
    return state["attributes"].insert(row)


def update(state: State, row: JsonObject, params: JsonObject, user_id: int) -> JsonObject:
    """Change an attribute; options wait in `data_option_new` for the next migration."""
    before = (row["data_type"], option(row, "maxlength"))
    for key in _SENT:
        if key in params:
            row[key] = text(params[key]) if key == "display" else params[key]
    if isinstance(params.get("data_option"), dict):
        new = option_of(text(row["data_type"]), mapping(params["data_option"]))
        if row["to_create"]:
            row["data_option"] = new
        else:
            _check_option(text(row["data_type"]), new)
            row["data_option_new"] = new
            row["to_config"] = True
            if (row["data_type"], new.get("maxlength")) != before:
                row["to_migrate"] = True
    row["updated_by_id"] = user_id
    row["updated_at"] = state.tick()
    return row


def delete(state: State, row: JsonObject) -> None:
    """Drop an attribute with the next migration.

    Raises:
        Invalid: A legacy condition of a trigger, job or overview names it; a tree does not protect it.
    """
    used = _used_by(state, row)
    if used:
        place = f"{row['object']}.{row['name']}"
        raise Invalid(f"{place} is referenced by {used} and thus cannot be deleted!")
    if row["to_create"]:
        state["attributes"].remove(integer(row["id"]))
    else:
        row["to_delete"] = True


def discard(state: State) -> None:
    """Forget all changes that wait for a migration."""
    for row in state["attributes"]:
        if row["to_create"]:
            state["attributes"].remove(integer(row["id"]))
        else:
            row.update(to_migrate=False, to_delete=False, to_config=False, data_option_new={})


def migrate(state: State) -> None:
    """Carry the waiting changes out.

    Raises:
        Opaque: A text is longer than its attribute's new limit. That limit holds from then on, everything
            else of the batch stays undone (contract 6.8).
    """
    for row in state["attributes"]:
        new = mapping(row["data_option_new"])
        if row["to_config"] and _too_long(state, row, new):
            row["data_option"] = new
            raise Opaque("PG::StringDataRightTruncation: value too long")
    for row in state["attributes"]:
        if row["to_delete"]:
            _drop(state, row)
        elif row["to_create"]:
            _add(state, row)
        elif row["to_config"]:
            row["data_option"] = {**mapping(row["data_option_new"]), **_historical(row)}
            row["data_option_new"] = {}
        row.update(to_migrate=False, to_create=False, to_config=False)


def _too_long(state: State, row: JsonObject, new: JsonObject) -> bool:
    limit = new.get("maxlength")
    if limit is None or row["data_type"] not in {"input", "textarea"} or row["object"] != "Ticket":
        return False
    name = column_name(row)
    return any(len(text(ticket.get(name))) > integer(limit) for ticket in state["tickets"])


def _names(options: JsonValue) -> JsonObject:
    """Labels by value, as `historical_options` keeps them."""
    if isinstance(options, dict):
        return dict(options)
    names: JsonObject = {}
    for node in sequence(options):
        branch = mapping(node)
        names[text(branch.get("value"))] = branch.get("name")
        names.update(_names(branch.get("children")))
    return names


def _historical(row: JsonObject) -> JsonObject:
    if row["data_type"] not in _SELECTS:
        return {}
    old, new = mapping(row["data_option"]), mapping(row["data_option_new"])
    known = {
        **mapping(old.get("historical_options")),
        **_names(old.get("options")),
        **_names(new.get("options")),
    }
    return {"historical_options": known}


def _add(state: State, row: JsonObject) -> None:
    row["data_option"] = {**mapping(row["data_option"]), **_historical(row)}
    if row["object"] != "Ticket":
        return
    # boolean and integer columns are born with their default; all others are null in old rows (95, 30)
    value = option(row, "default") if row["data_type"] in {"boolean", "integer"} else None
    for ticket in state["tickets"]:
        ticket[column_name(row)] = value


def _drop(state: State, row: JsonObject) -> None:
    state["attributes"].remove(integer(row["id"]))
    column = column_name(row)
    if column != row["name"]:
        # contract 6.8: the column of a name that was cut is not found again, and stays
        state.leftovers.append(column)
        return
    for ticket in state["tickets"]:
        ticket.pop(column, None)
