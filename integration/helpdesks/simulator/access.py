"""Who is calling and what he may do (contract 3.1 and 6.8)."""

from __future__ import annotations

import base64
import binascii
import hmac
from dataclasses import dataclass
from typing import Final

from integration.helpdesks.simulator.errors import ApiError, Forbidden
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, sequence

ROLE_PERMISSIONS: Final[dict[str, frozenset[str]]] = {
    "Admin": frozenset({"admin", "user_preferences", "report", "knowledge_base.editor"}),
    "Agent": frozenset({"ticket.agent", "chat.agent", "user_preferences", "knowledge_base.reader"}),
    "Customer": frozenset({"ticket.customer", "user_preferences"}),
}
FULL: Final = "full"
NO_SUCH: Final = frozenset({"admin.ui", "admin.settings", "admin.version"})
"""Permissions that a token can name although they do not exist (contract 6.8): they allow nothing."""


@dataclass(frozen=True, slots=True)
class Actor:
    """The caller.

    Attributes:
        user_id: The user.
        token: Permissions of his token; None with Basic authentication.
    """

    user_id: int
    token: frozenset[str] | None = None


def covers(held: frozenset[str], wanted: str) -> bool:
    """Whether permissions include one: itself, a parent, or any child for `admin.*`."""
    held = held - NO_SUCH
    if wanted.endswith(".*"):
        stem = wanted[:-2]
        return stem in held or any(name.startswith(f"{stem}.") for name in held)
    parts = wanted.split(".")
    return any(".".join(parts[: length + 1]) in held for length in range(len(parts)))


def user_permissions(state: State, user_id: int) -> frozenset[str]:
    """What the user's roles allow."""
    held: set[str] = set()
    for role_id in sequence(state.user(user_id).get("role_ids")):
        role = state["roles"].get(integer(role_id))
        if role is not None:
            held |= ROLE_PERMISSIONS.get(str(role["name"]), frozenset())
            held |= {str(name) for name in sequence(role.get("permissions"))}
    return frozenset(held)


def may(state: State, actor: Actor, *wanted: str) -> bool:
    """Whether user and token both have one of these permissions."""
    held = user_permissions(state, actor.user_id)
    return any(covers(held, name) and (actor.token is None or covers(actor.token, name)) for name in wanted)


def demand(state: State, actor: Actor, *wanted: str) -> None:
    """Raise the 403 that a missing permission gives; the token is looked at first."""
    if not wanted or may(state, actor, *wanted):
        return
    if actor.token is not None and not any(covers(actor.token, name) for name in wanted):
        raise Forbidden("Token authorization failed." if state.modern else "Not authorized (token)!")
    raise Forbidden("User authorization failed." if state.modern else "Not authorized (user)!")


def sees_errors(state: State, actor: Actor) -> bool:
    """Whether the caller sees unmasked errors."""
    return may(state, actor, "admin")


def is_agent(state: State, user_id: int) -> bool:
    """Whether the user works on tickets."""
    return covers(user_permissions(state, user_id), "ticket.agent")


def acts_as_agent(state: State, actor: Actor) -> bool:
    """Whether the request is made with an agent's rights."""
    return may(state, actor, "ticket.agent")


def group_access(state: State, user_id: int, group_id: JsonValue, level: str) -> bool:
    """Whether an agent has this level (`read`, `create`, `change`, `full`) on a group."""
    if not is_agent(state, user_id):
        return False
    user = state.user(user_id)
    roles = (state["roles"].get(integer(role_id)) for role_id in sequence(user.get("role_ids")))
    holders = [user, *(role for role in roles if role is not None and role["active"])]
    levels = [
        granted
        for holder in holders
        for granted in sequence(mapping(holder.get("group_ids")).get(str(group_id)))
    ]
    return FULL in levels or level in levels


def can_own(state: State, user_id: int, group_id: JsonValue) -> bool:
    """Whether somebody can be a ticket's owner: an active agent with full access (contract 6.3)."""
    return bool(state.user(user_id).get("active")) and group_access(state, user_id, group_id, FULL)


def can_see(state: State, actor: Actor, ticket: JsonObject, level: str = "read") -> bool:
    """Whether the caller reaches a ticket: agents by group, customers their own."""
    if acts_as_agent(state, actor) and group_access(state, actor.user_id, ticket["group_id"], level):
        return True
    return may(state, actor, "ticket.customer") and ticket["customer_id"] == actor.user_id


def guard(state: State, actor: Actor, ticket: JsonObject, level: str = "read") -> None:
    """403 `Not authorized` unless the caller reaches the ticket at this level."""
    if not can_see(state, actor, ticket, level):
        raise Forbidden


def guard_agent(state: State, actor: Actor, ticket: JsonObject, level: str = "read") -> None:
    """As `guard`, but being the ticket's customer is not enough."""
    if not (acts_as_agent(state, actor) and group_access(state, actor.user_id, ticket["group_id"], level)):
        raise Forbidden


def identify(state: State, authorization: str | None, refusal: str) -> Actor:
    """Read the `Authorization` header.

    Args:
        refusal: Text of the 403 without one.

    Raises:
        ApiError: 403 without a header, 401 with an unknown token or a wrong password.
    """
    if not authorization:
        raise ApiError(403, refusal)
    scheme, _, rest = authorization.partition(" ")
    if scheme.lower() == "basic":
        return _basic(state, rest)
    secret = rest.strip().removeprefix("token=").strip('"')
    token = state.tokens.get(secret)
    if token is None or not state.user(token.user_id).get("active"):
        raise ApiError(401, "Can't find User for Token")
    return Actor(token.user_id, token.permissions)


def on_behalf(state: State, actor: Actor, wanted: str | None) -> Actor:
    """The caller, or the user whom he names by id, login or address (contract 3.1).

    Raises:
        Forbidden: The caller lacks `admin.user`, or there is no such user.
    """
    if not wanted:
        return actor
    if not may(state, actor, "admin.user"):
        raise Forbidden("Current user has no permission to use 'From'/'X-On-Behalf-Of'!")
    users = state["users"]
    found = users.get(integer(wanted)) or users.named(wanted, "login") or users.named(wanted, "email")
    if found is None:
        raise Forbidden(f"No such user '{wanted}'")
    return Actor(integer(found["id"]))


def _basic(state: State, encoded: str) -> Actor:
    try:
        login, _, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        login, password = "", ""
    known = state.passwords.get(login.lower())
    user = state["users"].named(login, "login")
    if known is None or user is None or not hmac.compare_digest(known.encode(), password.encode()):
        raise ApiError(401, "Invalid BasicAuth credentials")
    return Actor(integer(user["id"]))
