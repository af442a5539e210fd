"""Users: found, guessed, created, changed (contract 3.5)."""

from __future__ import annotations

import re
from typing import Final

from integration.helpdesks.simulator.errors import Invalid
from integration.helpdesks.simulator.present import empty_user_parts
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import (
    JsonObject,
    JsonValue,
    inspect,
    integer,
    mapping,
    sequence,
    text,
)

_ADDRESS: Final = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s.]+$")
_WRITABLE: Final[tuple[str, ...]] = (
    "firstname", "lastname", "email", "login", "web", "phone", "fax", "mobile", "department", "street", "zip",
    "city", "country", "address", "vip", "verified", "active", "note", "organization_id", "out_of_office",
)  # fmt: skip


def blank() -> JsonObject:
    """A user row without values."""
    row: JsonObject = {"organization_id": None, "login": "", "firstname": "", "lastname": "", "email": ""}
    row.update(image=None, image_source=None, web="", phone="", fax="", mobile="", department=None)
    row.update(street="", zip="", city="", country="", address=None, vip=False, verified=False, active=True)
    row.update(note="", last_login=None, source=None, login_failed=0, out_of_office=False)
    row.update(out_of_office_start_at=None, out_of_office_end_at=None, out_of_office_replacement_id=None)
    row["preferences"] = {}
    return row


def notification_matrix() -> JsonObject:
    """The notification preferences that every agent starts with."""

    def line(*, nobody: bool, subscribed: bool) -> JsonObject:
        return {
            "criteria": {
                "owned_by_me": True,
                "owned_by_nobody": nobody,
                "subscribed": subscribed,
                "no": False,
            },
            "channel": {"email": True, "online": True},
        }

    matrix: JsonObject = {
        "create": line(nobody=True, subscribed=True),
        "update": line(nobody=True, subscribed=True),
        "reminder_reached": line(nobody=False, subscribed=False),
        "escalation": line(nobody=False, subscribed=False),
    }
    return {"notification_config": {"matrix": matrix}}


def insert(state: State, values: JsonObject, by: int, user_id: int | None = None) -> JsonObject:
    """Add a user.

    Args:
        values: Columns, `role_ids` and `group_ids` (`{"2": ["full"]}`).
        user_id: A fixed id; None for the next one.
    """
    row = blank()
    roles = sequence(values.get("role_ids"))
    row.update({key: value for key, value in values.items() if key in row})
    row["login"] = text(values.get("login") or values.get("email")).lower()
    if any(role in (1, 2) for role in roles):
        row["preferences"] = notification_matrix()
    state.stamp(row, by)
    row["role_ids"] = roles or [3]
    row.update(empty_user_parts())
    row["group_ids"] = mapping(values.get("group_ids"))
    return state["users"].insert(row, user_id)


def guess_customer(state: State, address: str, by: int) -> int:
    """Id of the user with this address, created when there is none.

    Raises:
        Invalid: It is not an address.
    """
    address = address.strip().lower()
    if not _ADDRESS.match(address):
        raise Invalid(f"Invalid email '{address}' of customer", human=False)
    found = state["users"].named(address, "email")
    if found is None:
        local = [part.capitalize() for part in address.split("@")[0].split(".")]
        names: JsonObject = {"firstname": local[0], "lastname": " ".join(local[1:])}
        found = insert(state, {**names, "email": address}, by)
    return integer(found["id"])


def create(state: State, params: JsonObject, by: int, *, trusted: bool) -> JsonObject:
    """A user out of a request.

    Args:
        trusted: The caller may give roles and groups (`admin.user`); otherwise a customer is made.

    Raises:
        Invalid: The address is taken.
    """
    email = text(params.get("email"))
    if email and state["users"].named(email, "email") is not None:
        raise Invalid(f"Email address '{email.lower()}' is already used for another user.")
    values = {key: params[key] for key in _WRITABLE if key in params}
    if trusted:
        values.update(_rights(state, params))
    row = insert(state, values, by)
    if params.get("password"):
        state.passwords[text(row["login"])] = text(params["password"])
    return row


def update(state: State, user: JsonObject, params: JsonObject, by: int, *, trusted: bool) -> JsonObject:
    """Change a user out of a request."""
    user.update({key: params[key] for key in _WRITABLE if key in params})
    if isinstance(params.get("preferences"), dict):
        user["preferences"] = {**mapping(user["preferences"]), **mapping(params["preferences"])}
    if trusted:
        user.update(_rights(state, params))
    if params.get("password"):
        state.passwords[text(user["login"])] = text(params["password"])
    user["updated_by_id"] = by
    user["updated_at"] = state.tick()
    return user


def _rights(state: State, params: JsonObject) -> JsonObject:
    rights: JsonObject = {}
    if "roles" in params:
        rights["role_ids"] = [_id(state, "roles", name) for name in sequence(params["roles"])]
    elif "role_ids" in params:
        rights["role_ids"] = [integer(one) for one in sequence(params["role_ids"])]
    if "group_ids" in params:
        given = mapping(params["group_ids"])
        rights["group_ids"] = {key: sequence(levels) for key, levels in given.items()}
    elif isinstance(params.get("groups"), dict):
        named = mapping(params["groups"])
        rights["group_ids"] = {
            str(_id(state, "groups", name)): sequence(levels) for name, levels in named.items()
        }
    return rights


def _id(state: State, table: str, name: JsonValue) -> int:
    row = state[table].named(text(name))
    if row is None:
        raise Invalid(f"No lookup value found for '{table}': {inspect(name)}")
    return integer(row["id"])
