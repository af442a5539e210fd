"""Tags of tickets: they raise no event, they only touch the ticket (contract 2.1, 3.5)."""

from __future__ import annotations

from typing import Final

from integration.helpdesks.simulator import history
from integration.helpdesks.simulator.errors import Invalid
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, sequence, text

LONGEST: Final = 250
"""Characters of a tag; the rest is cut (recording 50)."""


def split(value: JsonValue) -> list[str]:
    """Tags out of `"a,b"` or a list."""
    parts = text(value).split(",") if isinstance(value, str) else [text(one) for one in sequence(value)]
    return [part.strip() for part in parts if part.strip()]


def add(state: State, ticket: JsonObject, tag: str, user_id: int) -> None:
    """Add one tag; twice is once.

    Raises:
        Invalid: The tag holds a comma or nothing.
    """
    name = tag.strip()[:LONGEST]
    if not name or "," in name:
        raise Invalid("Attribute 'tag_item_id\" of relation \"tags' required!")
    ticket_id = integer(ticket["id"])
    held = state.tags.setdefault(ticket_id, [])
    if state["tag_items"].find(name=name) is None:
        state["tag_items"].insert(state.stamp({"name": name, "name_downcase": name.lower()}, user_id))
    if name in held:
        return
    held.append(name)
    history.tagged(state, ticket_id, "added", name, user_id)
    state.touch(ticket)


def remove(state: State, ticket: JsonObject, tag: str, user_id: int) -> None:
    """Take a tag away; one that is not there is ignored."""
    ticket_id = integer(ticket["id"])
    held = state.tags.get(ticket_id, [])
    if tag.strip() not in held:
        return
    held.remove(tag.strip())
    history.tagged(state, ticket_id, "removed", tag.strip(), user_id)
    state.touch(ticket)
