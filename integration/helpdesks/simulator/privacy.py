"""Data privacy tasks: queued deletions of tickets and users (contract 6.7)."""

from __future__ import annotations

from typing import Final

from integration.helpdesks.simulator import tickets
from integration.helpdesks.simulator.errors import Invalid
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, text

_KIND: Final = "Data privacy task allows to delete a user or a ticket only."


def _hide(word: str) -> str:
    return word if not word else f"{word[0]}*{word[-1]}"


def _hidden(value: JsonValue) -> str:
    return " ".join(_hide(word) for word in text(value).split())


def _hidden_address(value: JsonValue) -> str:
    local, _, domain = text(value).partition("@")
    stem, _, ending = domain.rpartition(".")
    return f"{_hide(local)}@{_hide(stem)}.{ending}"


def queue(state: State, params: JsonObject, user_id: int) -> JsonObject:
    """Queue an object for deletion.

    Raises:
        Invalid: It is neither a user nor (from 6.5 on) a ticket, it does not exist, it is queued already,
            or the confirmation is missing.
    """
    kind, object_id = text(params.get("deletable_type")), integer(params.get("deletable_id"))
    table = {"User": "users", "Ticket": "tickets" if state.modern else ""}.get(kind, "")
    found = state[table].get(object_id) if table else None
    if found is None:
        raise Invalid(_KIND if state.modern else "Data privacy task allows to delete a user only.")
    for task in state["data_privacy_tasks"].where(deletable_type=kind, deletable_id=object_id):
        if task["state"] == "in process":
            raise Invalid("Selected object is already queued for deletion.")
    sure = mapping(params.get("preferences")).get("sure")
    if sure != "DELETE":
        raise Invalid("The confirmation is missing.")
    row: JsonObject = {"state": "in process", "deletable_type": kind, "deletable_id": object_id}
    row["preferences"] = {"sure": sure, **(_of_ticket(found) if kind == "Ticket" else _of_user(state, found))}
    return state["data_privacy_tasks"].insert(state.stamp(row, user_id))


def _of_ticket(ticket: JsonObject) -> JsonObject:
    return {
        "ticket": {"title": _hidden(ticket["title"])},
        "customer_tickets": [ticket["number"]],
        "customer_tickets_count": 1,
    }


def _numbers(state: State, column: str, user_id: JsonValue) -> list[JsonValue]:
    rows = sorted(
        state["tickets"].where(**{column: user_id}), key=lambda row: integer(row["id"]), reverse=True
    )
    return [row["number"] for row in rows]


def _of_user(state: State, user: JsonObject) -> JsonObject:
    owned = _numbers(state, "owner_id", user["id"])
    written = _numbers(state, "customer_id", user["id"])
    return {
        "owner_tickets": owned,
        "owner_tickets_count": len(owned),
        "customer_tickets": written,
        "customer_tickets_count": len(written),
        "user": {
            "firstname": _hidden(user["firstname"]),
            "lastname": _hidden(user["lastname"]),
            "email": _hidden_address(user["email"]),
        },
    }


def run(state: State) -> int:
    """Carry the queued tasks out, as the job does every ten minutes.

    Returns:
        How many tasks were completed.
    """
    done = 0
    for task in list(state["data_privacy_tasks"].where(state="in process")):
        object_id = integer(task["deletable_id"])
        if task["deletable_type"] == "Ticket":
            tickets.delete(state, object_id)
        else:
            for ticket in list(state["tickets"].where(customer_id=object_id)):
                tickets.delete(state, integer(ticket["id"]))
            state["users"].remove(object_id)
        task.update(state="completed", updated_at=state.tick())
        done += 1
    return done
