"""Whether a condition holds for a ticket (contract 2.1, 6.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from integration.helpdesks.simulator.conditions import BadCondition, Branch, Condition, Leaf
from integration.helpdesks.simulator.desk import Changes
from integration.helpdesks.simulator.state import SYSTEM_USER, State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, sequence, span, text


@dataclass(frozen=True, slots=True)
class Subject:
    """What a condition looks at.

    Attributes:
        action: `create` or `update` in a trigger, empty in a search.
        article: The event's article; None in a trigger without one. Ignored in a search.
        searching: An `article.*` condition asks for any article of the ticket.
        user_id: Who `current_user.id` is.
    """

    state: State
    ticket: JsonObject
    user_id: int = SYSTEM_USER
    action: str = ""
    article: JsonObject | None = None
    changes: Changes = field(default_factory=dict)
    searching: bool = False


def holds(condition: Condition, subject: Subject) -> bool:
    """Whether the condition is true.

    Raises:
        BadCondition: A date that cannot be read.
    """
    if isinstance(condition, Branch):
        results = (holds(child, subject) for child in condition.children)
        if condition.operator == "OR":
            return any(results)
        return not all(results) if condition.operator == "NOT" else all(results)
    return _leaf(condition, subject)


def _leaf(leaf: Leaf, subject: Subject) -> bool:
    if leaf.name == "ticket.action":
        return _equal(leaf, [subject.action])
    if leaf.name == "article.action":
        return _equal(leaf, ["create" if subject.article is not None else "update"])
    if leaf.operator == "has changed":
        return leaf.scope == "ticket" and leaf.column in subject.changes
    found = False
    for value in _values(leaf, subject):
        found = True
        if _compare(leaf, value, subject):
            return True
    return not found and leaf.scope not in {"article"} and _compare(leaf, None, subject)


def _values(leaf: Leaf, subject: Subject) -> Iterator[JsonValue]:
    state, ticket = subject.state, subject.ticket
    match leaf.scope:
        case "article":
            rows = [subject.article] if subject.article else []
            if subject.searching:
                rows = list(state.articles_of(integer(ticket["id"])))
            yield from (row.get(leaf.column) for row in rows)
        case "ticket" if leaf.column == "tags":
            yield list(state.tags.get(integer(ticket["id"]), ()))
        case "ticket" if leaf.column == "mention_user_ids":
            mentions = state["mentions"].where(mentionable_id=ticket["id"])
            yield [mention["user_id"] for mention in mentions]
        case "ticket":
            yield ticket.get(leaf.column)
        case scope:
            yield state.user(ticket[f"{scope}_id"]).get(leaf.column)


def _compare(leaf: Leaf, value: JsonValue, subject: Subject) -> bool:
    operator = leaf.operator
    if operator in {"is", "is any of", "is not", "is none of"}:
        return _is(leaf, value, subject)
    if operator.endswith(("(absolute)", "(relative)")) or operator in {"today", "has reached"}:
        return _timed(leaf, value, subject)
    return _textual(leaf, value)


def _equal(leaf: Leaf, values: list[str]) -> bool:
    wanted = {text(one) for one in sequence(leaf.value)}
    met = any(value in wanted for value in values)
    return not met if leaf.operator in {"is not", "is none of"} else met


def _is(leaf: Leaf, value: JsonValue, subject: Subject) -> bool:
    negated = leaf.operator in {"is not", "is none of"}
    if leaf.pre == "not_set":
        unset = value is None or (leaf.column.endswith("_id") and value == SYSTEM_USER)
        return unset != negated
    if leaf.pre.startswith("current_user"):
        return (value == subject.user_id) != negated
    wanted = {text(one) for one in sequence(leaf.value)}
    held = {text(one) for one in value} if isinstance(value, list) else {text(value)}
    return bool(held & wanted) != negated


def _textual(leaf: Leaf, value: JsonValue) -> bool:
    several = [part.strip() for part in _parts(leaf.value)]
    held = {text(one) for one in value} if isinstance(value, list) else {text(value)}
    match leaf.operator:
        case "contains one":
            return any(part in held for part in several)
        case "contains all":
            return all(part in held for part in several)
        case "contains one not":
            return not any(part in held for part in several)
        case "contains all not":
            return not all(part in held for part in several)
        case "contains":
            return any(part.lower() in text(value).lower() for part in several)
        case "contains not":
            return not any(part.lower() in text(value).lower() for part in several)
        case "starts with one of" | "starts with":
            return any(text(value).lower().startswith(part.lower()) for part in several)
        case "ends with one of" | "ends with":
            return any(text(value).lower().endswith(part.lower()) for part in several)
        case "matches regex":
            return value is not None and re.search(text(leaf.value), text(value), re.IGNORECASE) is not None
        case _:
            return value is None or re.search(text(leaf.value), text(value), re.IGNORECASE) is None


def _parts(value: JsonValue) -> list[str]:
    if isinstance(value, list):
        return [text(one) for one in value]
    return text(value).split(",") if "," in text(value) else [text(value)]


def _timed(leaf: Leaf, value: JsonValue, subject: Subject) -> bool:
    if leaf.operator.endswith("(absolute)"):
        bound = absolute(leaf.value)
        if not isinstance(value, str):
            return False
        held = _held(value)
        return held >= bound if leaf.operator.startswith("after") else held <= bound
    if not isinstance(value, str):
        return False
    held, now = _held(value), subject.state.now()
    distance = span(leaf.value, leaf.unit)
    match leaf.operator:
        case "today":
            return held.date() == now.date()
        case "has reached":
            return held <= now
        case "before (relative)":
            return held < now - distance
        case "after (relative)":
            return held > now + distance
        case "within last (relative)":
            return now - distance <= held <= now
        case "within next (relative)":
            return now <= held <= now + distance
        case "till (relative)":
            return held <= now + distance
        case _:
            return held >= now - distance


def _held(value: str) -> datetime:
    return datetime.fromisoformat(value).replace(tzinfo=UTC)


def absolute(value: JsonValue) -> datetime:
    """The bound of an absolute condition. An offset is ignored, as Zammad does (contract 6.7).

    Raises:
        BadCondition: It cannot be read.
    """
    try:
        return datetime.fromisoformat(text(value).strip()).replace(tzinfo=UTC)
    except ValueError as error:
        raise BadCondition("value") from error
