"""What becomes of a value on its way into a custom attribute (contract 6.3)."""

from __future__ import annotations

from datetime import date, timedelta

from integration.helpdesks.simulator.columns import custom, option
from integration.helpdesks.simulator.errors import Invalid, Opaque
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import (
    JsonObject,
    JsonValue,
    instant,
    integer,
    mapping,
    parse_instant,
    sequence,
    text,
    truthy,
)


def coerce(attribute: JsonObject, value: JsonValue) -> JsonValue:
    """The value as the column takes it; garbage becomes null, 0 or an empty list without complaint."""
    match attribute["data_type"]:
        case "datetime":
            moment = parse_instant(value)
            return None if moment is None else instant(moment)
        case "date":
            return _date(value)
        case "boolean":
            return None if value is None or value == "" else truthy(value)
        case "integer":
            return None if value is None or value == "" else integer(value)
        case "multiselect" | "multi_tree_select":
            return value if isinstance(value, list) else []
        case _:
            return None if value is None else text(value)


def _date(value: JsonValue) -> JsonValue:
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        return None


def defaults(state: State) -> JsonObject:
    """Values of a new ticket's custom attributes when none are given."""
    values: JsonObject = {}
    for name, attribute in custom(state).items():
        match attribute["data_type"]:
            case "datetime":
                values[name] = _ahead(state, option(attribute, "diff"))
            case "date":
                diff = option(attribute, "diff")
                day = state.now().date() + timedelta(days=integer(diff))
                values[name] = None if diff is None else day.isoformat()
            case "multiselect" | "multi_tree_select":
                values[name] = sequence(option(attribute, "default") or None)
            case "integer" | "boolean":
                values[name] = option(attribute, "default")
            case _:
                values[name] = text(option(attribute, "default"))
    return values


def _ahead(state: State, diff: JsonValue) -> JsonValue:
    if diff is None:
        return None
    moment = state.now() + timedelta(hours=integer(diff))
    return instant(moment.replace(second=0, microsecond=0))


def validate(state: State, ticket: JsonObject) -> None:
    """Limits that hold for every save of a ticket, also for attributes that were not sent (contract 6.8)."""
    for name, attribute in custom(state).items():
        value = ticket.get(name)
        spoken = name.replace("_", " ").capitalize()
        if attribute["data_type"] in {"input", "textarea"} and isinstance(value, str):
            longest = integer(option(attribute, "maxlength"), 255)
            if len(value) > longest:
                raise Invalid(f"{spoken} is longer than the allowed length {longest}")
        if attribute["data_type"] == "integer" and isinstance(value, int):
            _within(attribute, spoken, value)


def _within(attribute: JsonObject, spoken: str, value: int) -> None:
    largest, smallest = option(attribute, "max"), option(attribute, "min")
    if largest is not None and value > integer(largest):
        raise Invalid(f"{spoken} is larger than the allowed maximum value of {integer(largest)}")
    if smallest is not None and value < integer(smallest):
        raise Invalid(f"{spoken} is smaller than the allowed minimum value of {integer(smallest)}")


def check_options(state: State, sent: JsonObject) -> None:
    """Refuse values that a core workflow forbids; 6.1 checks the plain option lists as well."""
    fixed = _fixed(state)
    for name, attribute in custom(state).items():
        if name not in sent:
            continue
        allowed = fixed.get(name)
        if allowed is None and not state.modern and attribute["data_type"] in {"select", "tree_select"}:
            allowed = {"", *option_values(option(attribute, "options"))}
        if allowed is None:
            continue
        for value in sequence(sent[name]) or [""]:
            if text(value) not in allowed:
                raise Opaque(f"Invalid value '{text(value)}' for field '{name}'!")


def _fixed(state: State) -> dict[str, set[str]]:
    fixed: dict[str, set[str]] = {}
    for workflow in state["core_workflows"]:
        if not workflow["active"]:
            continue
        for key, order in mapping(workflow["perform"]).items():
            allowed = mapping(order).get("set_fixed_to")
            if allowed is not None and key.startswith("ticket."):
                fixed[key.removeprefix("ticket.")] = {text(value) for value in sequence(allowed)}
    return fixed


def option_values(options: JsonValue) -> list[str]:
    """All values of a select's or tree's options, inner nodes included."""
    if isinstance(options, dict):
        return list(options)
    values: list[str] = []
    for node in sequence(options):
        branch = mapping(node)
        values.append(text(branch.get("value")))
        values.extend(option_values(branch.get("children")))
    return values
