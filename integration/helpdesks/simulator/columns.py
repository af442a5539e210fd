"""Columns of tickets, articles and users, in the order in which Zammad lists them."""

from __future__ import annotations

from typing import Final

from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping

TICKET: Final = (
    "id", "group_id", "priority_id", "state_id", "organization_id", "number", "title", "owner_id",
    "customer_id", "note", "first_response_at", "first_response_escalation_at", "first_response_in_min",
    "first_response_diff_in_min", "close_at", "close_escalation_at", "close_in_min", "close_diff_in_min",
    "update_escalation_at", "update_in_min", "update_diff_in_min", "last_close_at", "last_contact_at",
    "last_contact_agent_at", "last_contact_customer_at", "last_owner_update_at", "create_article_type_id",
    "create_article_sender_id", "article_count", "escalation_at", "pending_time", "type", "time_unit",
    "preferences", "updated_by_id", "created_by_id", "created_at", "updated_at",
)  # fmt: skip

ARTICLE: Final = (
    "id", "ticket_id", "type_id", "sender_id", "from", "to", "cc", "subject", "reply_to", "message_id",
    "message_id_md5", "in_reply_to", "content_type", "body", "internal", "preferences", "updated_by_id",
    "created_by_id", "origin_by_id", "created_at", "updated_at",
)  # fmt: skip

USER: Final = (
    "id", "organization_id", "login", "firstname", "lastname", "email", "image", "image_source", "web",
    "phone", "fax", "mobile", "department", "street", "zip", "city", "country", "address", "vip",
    "verified", "active", "note", "last_login", "source", "login_failed", "out_of_office",
    "out_of_office_start_at", "out_of_office_end_at", "out_of_office_replacement_id", "preferences",
    "updated_by_id", "created_by_id", "created_at", "updated_at",
)  # fmt: skip

TICKET_INSTANTS: Final = frozenset(name for name in TICKET if name.endswith("_at")) | {"pending_time"}
"""Ticket columns that hold an instant."""

TICKET_RELATIONS: Final[dict[str, tuple[str, str]]] = {
    "group": ("group_id", "groups"),
    "priority": ("priority_id", "ticket_priorities"),
    "state": ("state_id", "ticket_states"),
    "organization": ("organization_id", "organizations"),
    "owner": ("owner_id", "users"),
    "customer": ("customer_id", "users"),
    "created_by": ("created_by_id", "users"),
    "updated_by": ("updated_by_id", "users"),
}
"""Names that can stand for an id: name, column, table."""


def blank_ticket(state: State) -> JsonObject:
    """A ticket row without values; custom attributes come with `attributes.defaults`."""
    row: JsonObject = {name: None for name in TICKET if name != "id"}
    row["preferences"] = {}
    if state.modern:
        row["checklist_id"] = None
    return row


def custom(state: State) -> dict[str, JsonObject]:
    """Migrated custom attributes of tickets: column name to attribute row."""
    return {
        column_name(row): row
        for row in state["attributes"]
        if row["object"] == "Ticket" and row["editable"] and row["deletable"] and not row["to_create"]
    }


def column_name(attribute: JsonObject) -> str:
    """Name of an attribute's column; a database cuts it after 63 characters (contract 6.8)."""
    return str(attribute["name"])[:63]


def ticket_columns(state: State) -> tuple[str, ...]:
    """All columns of the table of tickets, custom ones at the end."""
    more = ("checklist_id",) if state.modern else ()
    return TICKET + more + tuple(custom(state)) + tuple(state.leftovers)


def is_instant(state: State, column: str) -> bool:
    """Whether a ticket column holds an instant."""
    if column in TICKET_INSTANTS:
        return True
    attribute = custom(state).get(column)
    return attribute is not None and attribute["data_type"] == "datetime"


def option(attribute: JsonObject, name: str) -> JsonValue:
    """One setting of an attribute's `data_option`."""
    return mapping(attribute["data_option"]).get(name)


def relation_name(state: State, table: str, row_id: JsonValue) -> str:
    """How `expand` writes a related row."""
    if table == "users":
        return state.login(row_id)
    return state.name_of(table, integer(row_id)) or ""


def full_name(user: JsonObject) -> str:
    """First and last name, or whatever else the user is known by."""
    name = f"{user.get('firstname') or ''} {user.get('lastname') or ''}".strip()
    return name or str(user.get("email") or user.get("login") or "")
