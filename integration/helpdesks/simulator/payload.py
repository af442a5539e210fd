"""The default payload of a webhook, and how any payload becomes bytes (contract 1.3)."""

from __future__ import annotations

import json
from typing import Final

from integration.helpdesks.simulator import present
from integration.helpdesks.simulator.columns import TICKET_RELATIONS
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping

_NOT_SENT: Final = frozenset(
    {
        "last_login", "login_failed", "password", "preferences", "group_ids", "groups", "authorization_ids",
        "authorizations",
    }
)  # fmt: skip
_EXPANDED: Final = ("owner", "customer", "created_by", "updated_by", "organization", "priority", "group")


def encode(value: JsonValue) -> bytes:
    """JSON as Zammad writes it: no spaces, `<`, `>` and `&` escaped."""
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        written = written.replace(character, f"\\u{ord(character):04x}")
    return written.encode()


def default(state: State, ticket: JsonObject, article: JsonObject | None) -> JsonObject:
    """`{"ticket": …, "article": …}`; the article is `{}` when there is none."""
    return {
        "ticket": _ticket(state, ticket),
        "article": {} if article is None else _article(state, article),
    }


def _ordered(row: JsonObject) -> JsonObject:
    return {key: row[key] for key in sorted(row)}


def _user(state: State, user_id: JsonValue) -> JsonObject:
    shown = present.user_expanded(state, state.user(user_id))
    return _ordered({key: value for key, value in shown.items() if key not in _NOT_SENT})


def _named(state: State, row: JsonObject) -> JsonObject:
    return {
        **row,
        "created_by": state.login(row["created_by_id"]),
        "updated_by": state.login(row["updated_by_id"]),
    }


def _group(state: State, row: JsonObject) -> JsonObject:
    shown = _named(state, present.group(state, row))
    users = [user for user in state["users"] if str(row["id"]) in mapping(user["group_ids"])]
    shown["users"] = [user["login"] for user in users]
    address = state["email_addresses"].get(integer(row["email_address_id"]))
    if address is not None:
        shown["email_address"] = address["name"]
    return _ordered(shown)


def _ticket(state: State, ticket: JsonObject) -> JsonObject:
    shown = present.ticket_expanded(state, ticket)
    missing: list[str] = []
    for name in _EXPANDED:
        column, table = TICKET_RELATIONS[name]
        row_id = ticket.get(column)
        if row_id is None:
            missing.append(name)
        elif table == "users":
            shown[name] = _user(state, row_id)
        else:
            row = state[table].get(integer(row_id)) or {}
            shown[name] = _group(state, row) if table == "groups" else _ordered(_named(state, row))
    ordered = _ordered({key: value for key, value in shown.items() if key not in missing})
    return {**ordered, **{name: {} for name in missing}}


def _article(state: State, article: JsonObject) -> JsonObject:
    shown = present.article(state, article)
    shown["created_by"] = _user(state, article["created_by_id"])
    shown["updated_by"] = _user(state, article["updated_by_id"])
    stem = f"{state.http_type}://{state.fqdn}/api/v1/ticket_attachment/{article['ticket_id']}/{article['id']}"
    shown["attachments"] = [
        {**mapping(one), "url": f"{stem}/{mapping(one)['id']}"} for one in present.attachments(state, article)
    ]
    return {**_ordered(shown), "accounted_time": 0.0}
