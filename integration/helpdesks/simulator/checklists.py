"""Checklists of tickets and their templates (contract 2.4, 6.5)."""

from __future__ import annotations

import re
from typing import Final

from integration.helpdesks.simulator.errors import Invalid
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, sequence, text, truthy

_NAMED: Final = re.compile(r"Ticket#(\d+)")


def items_of(state: State, checklist_id: JsonValue) -> list[JsonObject]:
    """Items of a checklist, oldest first."""
    return list(state["checklist_items"].where(checklist_id=checklist_id))


def shown(state: State, checklist: JsonObject) -> JsonObject:
    """A checklist with the ids of its items."""
    ids: list[JsonValue] = [item["id"] for item in items_of(state, checklist["id"])]
    return {**{key: value for key, value in checklist.items() if key != "ticket_id"}, "item_ids": ids}


def create(state: State, ticket: JsonObject, template: JsonObject | None, user_id: int) -> JsonObject:
    """A checklist for a ticket, filled from a template.

    Raises:
        Invalid: The ticket has one.
    """
    if ticket.get("checklist_id") is not None:
        raise Invalid("This ticket already has a checklist.")
    row: JsonObject = {"name": template["name"] if template else "", "sorted_item_ids": []}
    row["ticket_id"] = ticket["id"]
    checklist = state["checklists"].insert(state.stamp(row, user_id))
    for line in sequence(template["lines"]) if template else [""]:
        add(state, checklist, {"text": line}, user_id)
    ticket["checklist_id"] = checklist["id"]
    touch(state, checklist, user_id)
    return checklist


def add(state: State, checklist: JsonObject, params: JsonObject, user_id: int) -> JsonObject:
    """Add an item; one that names another ticket refers to it."""
    row: JsonObject = {
        "text": text(params.get("text")),
        "checked": truthy(params.get("checked")),
        "checklist_id": checklist["id"],
    }
    state.stamp(row, user_id)
    row["ticket_id"] = _named(state, text(row["text"]))
    item = state["checklist_items"].insert(row)
    checklist["sorted_item_ids"] = [*sequence(checklist["sorted_item_ids"]), str(item["id"])]
    return item


def _named(state: State, line: str) -> JsonValue:
    match = _NAMED.search(line)
    ticket = state["tickets"].find(number=match.group(1)) if match else None
    return ticket["id"] if ticket else None


def change(state: State, item: JsonObject, params: JsonObject, user_id: int) -> None:
    """Check or reword an item; the ticket's last writer changes, no event."""
    if "text" in params:
        item["text"] = text(params["text"])
        item["ticket_id"] = _named(state, text(item["text"]))
    if "checked" in params:
        item["checked"] = truthy(params["checked"])
    item.update(updated_by_id=user_id, updated_at=state.tick())
    checklist = state["checklists"].get(integer(item["checklist_id"]))
    if checklist is not None:
        touch(state, checklist, user_id)


def drop_item(state: State, item: JsonObject, user_id: int) -> None:
    """Remove an item."""
    state["checklist_items"].remove(integer(item["id"]))
    checklist = state["checklists"].get(integer(item["checklist_id"]))
    if checklist is None:
        return
    kept = [one for one in sequence(checklist["sorted_item_ids"]) if one != str(item["id"])]
    checklist.update(sorted_item_ids=kept, updated_by_id=user_id, updated_at=state.tick())
    touch(state, checklist, user_id)


def drop(state: State, checklist: JsonObject, user_id: int) -> None:
    """Remove a checklist and its items."""
    touch(state, checklist, user_id)
    ticket = state["tickets"].get(integer(checklist["ticket_id"]))
    if ticket is not None:
        ticket["checklist_id"] = None
    for item in items_of(state, checklist["id"]):
        state["checklist_items"].remove(integer(item["id"]))
    state["checklists"].remove(integer(checklist["id"]))


def touch(state: State, checklist: JsonObject, user_id: int) -> None:
    """Stamp the checklist's ticket."""
    ticket = state["tickets"].get(integer(checklist["ticket_id"]))
    if ticket is not None:
        ticket["updated_by_id"] = user_id
        state.touch(ticket)


def create_template(state: State, params: JsonObject, user_id: int) -> JsonObject:
    """A template; its items count on their own."""
    lines = sequence(params.get("items"))
    start = 1 + sum(len(sequence(row["lines"])) for row in state["checklist_templates"])
    numbers = range(start, start + len(lines))
    row: JsonObject = {
        "name": text(params.get("name")),
        "active": params.get("active", True),
        "sorted_item_ids": [str(number) for number in numbers],
    }
    state.stamp(row, user_id)
    row["item_ids"] = list(numbers)
    row["lines"] = lines
    return state["checklist_templates"].insert(row)


def update_template(state: State, row: JsonObject, params: JsonObject, user_id: int) -> None:
    """Rename a template, switch it, or give it other items."""
    row.update({key: params[key] for key in ("name", "active") if key in params})
    if "items" in params:
        row["lines"] = sequence(params["items"])
    row.update(updated_by_id=user_id, updated_at=state.tick())


def template_shown(row: JsonObject) -> JsonObject:
    """A template without the texts of its items."""
    return {key: value for key, value in row.items() if key != "lines"}
