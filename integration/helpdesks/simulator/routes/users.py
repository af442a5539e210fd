"""Users and tokens over HTTP (contract 3.1, 3.5)."""

from __future__ import annotations

import secrets

from integration.helpdesks.simulator import people, present, search
from integration.helpdesks.simulator.access import is_agent
from integration.helpdesks.simulator.errors import Forbidden, Invalid
from integration.helpdesks.simulator.state import Token
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, sequence, text
from integration.helpdesks.simulator.web import Call, Reply, Router

router = Router()


def _shown(call: Call, user: JsonObject) -> JsonObject:
    if call.flag("expand"):
        return present.user_expanded(call.state, user)
    return present.user_plain(user)


@router.on("GET", "/users/me")
def me(call: Call) -> JsonValue:
    """The caller."""
    return _shown(call, call.state.user(call.user_id))


@router.on("GET", "/users/search", "ticket.agent", "admin.user")
def find(call: Call) -> JsonValue:
    """Users whose name or address contains the query."""
    query = text(call.params.get("query")).lower().strip("*")
    keys = ("login", "firstname", "lastname", "email", "phone", "mobile")
    found = [
        user
        for user in call.state["users"]
        if any(query in text(user[key]).lower() for key in keys) and user["id"] != 1
    ]
    size = search.page_size(call.params, 50, 500)
    return [_shown(call, user) for user in found[:size]]


@router.on("GET", "/users", "ticket.agent", "admin.user", "ticket.customer")
def index(call: Call) -> JsonValue:
    """All users; a customer sees himself."""
    rows = list(call.state["users"])
    if not is_agent(call.state, call.user_id) and not call.may("admin.user"):
        rows = [user for user in rows if user["id"] == call.user_id]
    size = search.page_size(call.params, 500, 1000)
    start = max(integer(call.params.get("page"), 1) - 1, 0) * size
    return [_shown(call, user) for user in rows[start : start + size]]


@router.on("GET", "/users/<int:id>")
def show(call: Call) -> JsonValue:
    """One user; a customer sees himself."""
    user = call.row("users", "User")
    if user["id"] != call.user_id and not call.may("ticket.agent", "admin.user"):
        raise Forbidden
    return _shown(call, user)


@router.on("POST", "/users", "ticket.agent", "admin.user")
def create(call: Call) -> Reply:
    """A new user; an agent's token makes customers only."""
    trusted = call.may("admin.user")
    user = people.create(call.state, call.params, call.user_id, trusted=trusted)
    return Reply(_shown(call, user), status=201)


@router.on("PUT", "/users/<int:id>", "ticket.agent", "admin.user")
def update(call: Call) -> JsonValue:
    """Change a user; an agent's token changes customers only."""
    user = call.row("users", "User")
    trusted = call.may("admin.user")
    if not trusted and is_agent(call.state, integer(user["id"])):
        raise Forbidden
    return _shown(call, people.update(call.state, user, call.params, call.user_id, trusted=trusted))


@router.on("DELETE", "/users/<int:id>", "admin.user")
def delete(call: Call) -> JsonValue:
    """Delete a user nobody refers to."""
    user = call.row("users", "User")
    user_id = user["id"]
    used = any(user_id in (row["customer_id"], row["owner_id"]) for row in call.state["tickets"])
    if used or any(row["created_by_id"] == user_id for row in call.state["articles"]):
        raise Invalid("Can't delete, object has references.")
    call.state["users"].remove(integer(user_id))
    return {}


@router.on("POST", "/user_access_token", "user_preferences.access_token", "admin", "ticket.agent")
def create_token(call: Call) -> JsonValue:
    """A new token of the caller; permissions are not checked here, only at use (contract 6.8)."""
    if not text(call.params.get("name")):
        raise Invalid("The required parameter 'name' is missing.")
    secret = secrets.token_urlsafe(24)
    wanted = frozenset(text(one) for one in sequence(call.params.get("permission")))
    call.state.tokens[secret] = Token(call.user_id, wanted)
    return {"token": secret}
