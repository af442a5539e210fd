"""The history of a ticket: the only place that tells who changed which field when (contract 6.5)."""

from __future__ import annotations

from typing import Final

from integration.helpdesks.simulator.columns import TICKET_RELATIONS, full_name, is_instant
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, spoken, text

_UNTOLD: Final = frozenset(
    {
        "updated_by_id", "created_by_id", "created_at", "updated_at", "preferences", "article_count",
        "create_article_type_id", "create_article_sender_id", "checklist_id",
    }
)  # fmt: skip
_RELATED: Final = {column: (name, table) for name, (column, table) in TICKET_RELATIONS.items()}


def _entry(state: State, ticket_id: int, user_id: int, source: JsonObject | None) -> JsonObject:
    return {
        "ticket_id": ticket_id,
        "sourceable_type": source and "Trigger",
        "sourceable_id": source and source["id"],
        "sourceable_name": source and source["name"],
        "o_id": ticket_id,
        "created_by_id": user_id,
        "created_at": state.tick(),
        "object": "Ticket",
    }


def _save(state: State, row: JsonObject) -> None:
    stored = state["history"].insert(row)
    state.told.setdefault(integer(row["ticket_id"]), []).append(integer(stored["id"]))


def created(state: State, ticket_id: int, user_id: int) -> None:
    """The ticket came into being."""
    row = _entry(state, ticket_id, user_id, None)
    row.update(history_attribute_id=None, related_history_object_id=None, type="created")
    _save(state, row)


def article_created(
    state: State, article: JsonObject, user_id: int, source: JsonObject | None = None
) -> None:
    """An article was added; `source` is the trigger that wrote it."""
    row = _entry(state, integer(article["ticket_id"]), user_id, source)
    row.update(
        history_attribute_id=None,
        o_id=article["id"],
        related_o_id=article["ticket_id"],
        object="Ticket::Article",
        related_object="Ticket",
        type="created",
    )
    _save(state, row)


def article_updated(
    state: State, article: JsonObject, attribute: str, before: JsonValue, after: JsonValue, user_id: int
) -> None:
    """An attribute of an article changed; only its visibility can."""
    row = _entry(state, integer(article["ticket_id"]), user_id, None)
    row.update(
        o_id=article["id"],
        related_o_id=article["ticket_id"],
        value_from=text(before),
        value_to=text(after),
        object="Ticket::Article",
        related_object="Ticket",
        type="updated",
        attribute=attribute,
    )
    _save(state, row)


def tagged(state: State, ticket_id: int, kind: str, tag: str, user_id: int) -> None:
    """A tag was `added` or `removed`."""
    row = _entry(state, ticket_id, user_id, None)
    row.update(related_history_object_id=None, value_from=None, value_to=tag, type=kind, attribute="tag")
    _save(state, row)


def noted(state: State, ticket_id: int, kind: str, value: str, user_id: int) -> None:
    """Something without an attribute: `notification`, `email`, `received_merge`, `merged_into` …"""
    row = _entry(state, ticket_id, user_id, None)
    row.update(
        history_attribute_id=None, related_history_object_id=None, value_from=None, value_to=value, type=kind
    )
    _save(state, row)


def changed(
    state: State,
    ticket_id: int,
    changes: dict[str, tuple[JsonValue, JsonValue]],
    user_id: int,
    source: JsonObject | None = None,
) -> None:
    """Attributes of the ticket changed, all in one save."""
    moment: JsonValue = None
    for column, (before, after) in changes.items():
        if column in _UNTOLD:
            continue
        row = _entry(state, ticket_id, user_id, source)
        moment = moment or row["created_at"]
        row.update(created_at=moment, related_history_object_id=None)
        if column in _RELATED:
            name, table = _RELATED[column]
            row.update(
                id_to=after,
                id_from=before,
                value_from=_named(state, table, before),
                value_to=_named(state, table, after),
                type="updated",
                attribute=name,
            )
        else:
            row.update(
                value_from=_written(state, column, before),
                value_to=_written(state, column, after),
                type="updated",
                attribute=column,
            )
        _save(state, row)


def _named(state: State, table: str, row_id: JsonValue) -> str:
    if row_id is None:
        return ""
    return full_name(state.user(row_id)) if table == "users" else state.name_of(table, row_id) or ""


def _written(state: State, column: str, value: JsonValue) -> str:
    if isinstance(value, str) and value and is_instant(state, column):
        return spoken(value)
    return text(value)[:500]


def _rows(state: State, ticket_id: int) -> list[JsonObject]:
    found = (state["history"].get(entry_id) for entry_id in state.told.get(ticket_id, ()))
    return [row for row in found if row is not None]


def of_ticket(state: State, ticket_id: int) -> list[JsonValue]:
    """Entries of a ticket, oldest first, as the API shows them."""
    return [
        {key: value for key, value in row.items() if key != "ticket_id"} for row in _rows(state, ticket_id)
    ]


def forget(state: State, ticket_id: int, article_id: int | None = None) -> None:
    """Remove the entries of a deleted ticket, or only those of one of its articles."""
    for row in _rows(state, ticket_id):
        if article_id is None or (row["object"] == "Ticket::Article" and row["o_id"] == article_id):
            state["history"].remove(integer(row["id"]))
    if article_id is None:
        state.told.pop(ticket_id, None)


def rewind(state: State, ticket_id: int, mark: int) -> None:
    """Remove a ticket's entries from this id on: the save that wrote them was refused."""
    for row in _rows(state, ticket_id):
        if integer(row["id"]) >= mark:
            state["history"].remove(integer(row["id"]))
