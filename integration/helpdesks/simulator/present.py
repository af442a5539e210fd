"""Rows as the API shows them: plain, expanded, as assets (contract 3.2, 3.3)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from integration.helpdesks.simulator.access import ROLE_PERMISSIONS
from integration.helpdesks.simulator.columns import TICKET_RELATIONS, relation_name, ticket_columns
from integration.helpdesks.simulator.state import SENDERS, TYPES, State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, sequence

_IDS: Final = ("two_factor_preference_ids", "organization_ids", "authorization_ids", "overview_sorting_ids")


def ticket_plain(state: State, ticket: JsonObject) -> JsonObject:
    """Columns only, as `GET /tickets/:id` without parameters."""
    return {name: ticket.get(name) for name in ticket_columns(state)}


def ticket_record(state: State, ticket: JsonObject) -> JsonObject:
    """Columns and ids of what hangs on the ticket, as writes answer."""
    ticket_id = integer(ticket["id"])
    shown = ticket_plain(state, ticket)
    if state.modern:
        shown["referencing_checklist_ids"] = referencing(state, ticket_id)
    shown["article_ids"] = list(state.by_ticket.get(ticket_id, ()))
    shown["ticket_time_accounting_ids"] = []
    return shown


def referencing(state: State, ticket_id: int) -> list[JsonValue]:
    """Checklists of other tickets that name this one."""
    found = {item["checklist_id"] for item in state["checklist_items"] if item["ticket_id"] == ticket_id}
    return sorted(found, key=integer)


def ticket_expanded(state: State, ticket: JsonObject) -> JsonObject:
    """The record with names beside ids, as `expand=true`."""
    shown = ticket_record(state, ticket)
    if state.modern:
        shown["referencing_checklists"] = []
    shown["ticket_time_accounting"] = []
    for name, (column, table) in TICKET_RELATIONS.items():
        if ticket.get(column) is not None:
            shown[name] = relation_name(state, table, ticket[column])
    kind, sender = ticket["create_article_type_id"], ticket["create_article_sender_id"]
    if kind is not None:
        shown["create_article_type"] = TYPES[integer(kind)]
        shown["create_article_sender"] = SENDERS[integer(sender)]
    return shown


def article(state: State, row: JsonObject) -> JsonObject:
    """An article with its attachments and names."""
    shown: JsonObject = {key: value for key, value in row.items() if key != "attachments"}
    shown["attachments"] = attachments(state, row)
    shown["created_by"] = state.login(row["created_by_id"])
    shown["updated_by"] = state.login(row["updated_by_id"])
    shown["type"] = TYPES[integer(row["type_id"])]
    shown["sender"] = SENDERS[integer(row["sender_id"])]
    if row["origin_by_id"] is not None:
        shown["origin_by"] = state.login(row["origin_by_id"])
    shown["time_unit"] = None
    return shown


def attachments(state: State, row: JsonObject) -> list[JsonValue]:
    """Attachments of an article: size is text, content is not included."""
    keys = ("id", "store_file_id", "filename", "size", "preferences")
    return [{key: one[key] for key in keys} for one in state["attachments"].where(article_id=row["id"])]


def user_plain(user: JsonObject) -> JsonObject:
    """A user as the API shows him to agents."""
    return dict(user)


def user_expanded(state: State, user: JsonObject) -> JsonObject:
    """The user with names beside ids."""
    groups = {
        state.name_of("groups", integer(group_id)) or "": levels
        for group_id, levels in mapping(user["group_ids"]).items()
    }
    more: JsonObject = {
        "roles": [state.name_of("roles", integer(role_id)) for role_id in sequence(user["role_ids"])],
        "two_factor_preferences": [],
        "organizations": [],
        "authorizations": [],
        "overview_sortings": [],
        "groups": groups,
        "created_by": state.login(user["created_by_id"]),
        "updated_by": state.login(user["updated_by_id"]),
    }
    return {**user_plain(user), **more}


def group(state: State, row: JsonObject) -> JsonObject:
    """A group with the ids of its agents."""
    members = [user["id"] for user in state["users"] if str(row["id"]) in mapping(user["group_ids"])]
    return {**row, "user_ids": members}


def role(row: JsonObject) -> JsonObject:
    """A role."""
    plain: JsonObject = {key: value for key, value in row.items() if key != "permissions"}
    groups = mapping(row.get("group_ids"))
    return {**plain, "permission_ids": [], "knowledge_base_permission_ids": [], "group_ids": groups}


def role_expanded(state: State, row: JsonObject) -> JsonObject:
    """A role with names beside ids."""
    groups = {
        state.name_of("groups", integer(group_id)) or "": levels
        for group_id, levels in mapping(row.get("group_ids")).items()
    }
    permissions = sequence(row.get("permissions")) or sorted(ROLE_PERMISSIONS.get(str(row["name"]), ()))
    return {**role(row), "permissions": [*permissions], "groups": groups}


def assets(state: State, tickets: Iterable[JsonObject], *, articles: Iterable[JsonObject] = ()) -> JsonObject:
    """The `assets` of these tickets: the rows themselves and everybody they name."""
    shown: dict[str, JsonObject] = {"Ticket": {}, "User": {}}
    users: set[int] = set()
    groups: set[int] = set()
    for ticket in tickets:
        shown["Ticket"][str(ticket["id"])] = ticket_record(state, ticket)
        groups.add(integer(ticket["group_id"]))
        users |= {
            integer(ticket[key]) for key in ("owner_id", "customer_id", "created_by_id", "updated_by_id")
        }
    for row in articles:
        shown.setdefault("TicketArticle", {})[str(row["id"])] = article(state, row)
        users |= {integer(row["created_by_id"]), integer(row["updated_by_id"])}
    shown["User"] = {str(user_id): user_plain(state.user(user_id)) for user_id in sorted(users)}
    if not state.modern:
        for user_id in users:
            groups |= {integer(group_id) for group_id in mapping(state.user(user_id)["group_ids"])}
        found = (state["groups"].get(group_id) for group_id in sorted(groups))
        shown["Group"] = {str(row["id"]): group(state, row) for row in found if row}
        shown["Role"] = {str(row["id"]): role(row) for row in state["roles"]}
    result: JsonObject = {}
    result.update(shown)
    return result


def empty_user_parts() -> JsonObject:
    """Parts of a user record that are always empty here."""
    return {name: [] for name in _IDS}
