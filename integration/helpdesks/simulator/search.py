"""Searching tickets (contract 3.2, 6.7)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from integration.helpdesks.simulator.access import Actor, group_access, may
from integration.helpdesks.simulator.columns import ticket_columns
from integration.helpdesks.simulator.conditions import BadCondition, parse
from integration.helpdesks.simulator.errors import ApiError, Broken, Opaque
from integration.helpdesks.simulator.selectors import Subject, holds
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, sequence, text

PAGE: Final = 50
LARGEST: Final = 200
_TEXTS: Final = ("body", "from", "to", "subject")


@dataclass(frozen=True, slots=True)
class Found:
    """One page of a search.

    Attributes:
        total: How many tickets match on all pages.
    """

    rows: list[JsonObject]
    total: int


def visible(state: State, actor: Actor) -> list[JsonObject]:
    """Tickets that the caller may read, by id."""
    agent = may(state, actor, "ticket.agent")
    groups = {row["id"] for row in state["groups"] if group_access(state, actor.user_id, row["id"], "read")}
    customer = may(state, actor, "ticket.customer")
    return [
        ticket
        for ticket in state["tickets"]
        if (agent and ticket["group_id"] in groups) or (customer and ticket["customer_id"] == actor.user_id)
    ]


def run(state: State, actor: Actor, params: JsonObject) -> Found:
    """Search by condition, text and ids.

    Raises:
        Opaque: An unknown attribute, a date that cannot be read.
        Broken: An unknown operator, sort column or direction.
    """
    rows = visible(state, actor)
    ids = {integer(one) for one in sequence(params.get("ids"))}
    if ids:
        rows = [row for row in rows if row["id"] in ids]
    if mapping(params.get("condition")):
        rows = _conditioned(state, actor, rows, mapping(params["condition"]))
    query = text(params.get("query")).strip()
    if query:
        rows = [row for row in rows if _mentions(state, row, query)]
    ordered = _sorted(state, rows, params)
    size = page_size(params, PAGE, LARGEST)
    start = max(integer(params.get("page"), 1) - 1, 0) * size
    return Found(ordered[start : start + size], len(rows))


def page_size(params: JsonObject, default: int, largest: int) -> int:
    """How many rows a page has: `per_page` or `limit`, capped without a word."""
    given = params.get("per_page", params.get("limit"))
    return min(integer(given, default), largest)


def _conditioned(state: State, actor: Actor, rows: list[JsonObject], given: JsonObject) -> list[JsonObject]:
    try:
        condition = parse(state, given)
        return [
            row
            for row in rows
            if holds(condition, Subject(state, row, user_id=actor.user_id, searching=True))
        ]
    except BadCondition as bad:
        raise _refusal(bad) from bad


def _refusal(bad: BadCondition) -> ApiError:
    if bad.reason == "operator":
        return Broken("Invalid operator in condition")
    return Opaque("Invalid condition")


def _mentions(state: State, ticket: JsonObject, query: str) -> bool:
    places = [text(ticket["title"]), text(ticket["number"])]
    for article in state.articles_of(integer(ticket["id"])):
        places.extend(text(article[name]) for name in _TEXTS)
    if not state.modern:
        return any(query in place for place in places)
    return any(query.lower() in place.lower() for place in places)


def _listed(value: JsonValue, default: str) -> list[str]:
    if isinstance(value, list):
        return [text(one) for one in value]
    return [part.strip() for part in text(value).split(",") if part.strip()] or [default]


def _sorted(state: State, rows: list[JsonObject], params: JsonObject) -> list[JsonObject]:
    columns = _listed(params.get("sort_by"), "updated_at")
    directions = _listed(params.get("order_by"), "asc" if params.get("sort_by") else "desc")
    directions += directions[-1:] * (len(columns) - len(directions))
    known = ticket_columns(state)
    ordered = list(rows)
    if not params.get("sort_by"):
        ordered.sort(key=lambda row: state.changed.get(integer(row["id"]), 0), reverse=True)
    for column, direction in reversed(list(zip(columns, directions, strict=False))):
        if column not in known or direction.lower() not in {"asc", "desc"}:
            raise Broken("Invalid value for sort_by or order_by")
        ordered.sort(key=_by(column), reverse=direction.lower() == "desc")
    return ordered


def _by(column: str) -> Callable[[JsonObject], tuple[bool, int | float, str]]:
    return lambda row: _rank(row.get(column))


def _rank(value: JsonValue) -> tuple[bool, int | float, str]:
    if isinstance(value, int | float):
        return (False, value, "")
    return (value is None, 0, text(value))
