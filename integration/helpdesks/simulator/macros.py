"""Macros in bulk and bulk edits (contract 6.6)."""

from __future__ import annotations

from integration.helpdesks.simulator import tickets, triggers
from integration.helpdesks.simulator.access import Actor
from integration.helpdesks.simulator.desk import Desk, Event
from integration.helpdesks.simulator.errors import Invalid
from integration.helpdesks.simulator.values import JsonObject, integer, mapping, sequence


def run(desk: Desk, macro: JsonObject, rows: list[JsonObject], actor: Actor) -> None:
    """Carry a macro out on tickets; each is one event in the agent's name.

    Raises:
        Invalid: The macro is for other groups.
    """
    groups = {integer(one) for one in sequence(macro["group_ids"])}
    blocking = [row["id"] for row in rows if groups and row["group_id"] not in groups]
    if blocking:
        message = "Macro group restrictions do not cover all tickets"
        raise Invalid(message, human=False, more={"blocking_tickets": blocking})
    orders = mapping(macro["perform"])
    allowed = {key: value for key, value in orders.items() if not key.startswith("notification.")}
    source: JsonObject = {**macro, "perform": allowed}
    for ticket in rows:
        changes, note_id = triggers.perform(desk, source, ticket, None, actor.user_id, writer=actor.user_id)
        if changes or note_id is not None:
            desk.emit(Event("update", integer(ticket["id"]), actor.user_id, note_id, changes))


def edit(desk: Desk, rows: list[JsonObject], params: JsonObject, actor: Actor) -> None:
    """Change many tickets alike."""
    for ticket in rows:
        given = dict(mapping(params.get("attributes")))
        if params.get("article"):
            given["article"] = params["article"]
        tickets.update(desk, ticket, given, actor)
