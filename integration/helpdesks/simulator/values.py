"""JSON without `Any`, and the two ways in which Zammad writes an instant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = dict[str, JsonValue]

_TRUE: Final = frozenset({"true", "1", "yes", "on", "t"})


def integer(value: JsonValue, default: int = 0) -> int:
    """A whole number out of a number or its text; `default` for everything else."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value)
    if isinstance(value, str) and value.strip().lstrip("-").isdigit():
        return int(value)
    return default


def text(value: JsonValue) -> str:
    """A scalar as Ruby's `to_s` writes it: nil is empty, booleans are lower case."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return str(value)
    return inspect(value)


def inspect(value: JsonValue) -> str:
    """A value as Ruby's `inspect` writes it (contract 6.5: objects become Ruby text)."""
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, list):
        return "[" + ", ".join(inspect(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{inspect(key)}=>{inspect(item)}" for key, item in value.items()) + "}"
    return str(value)


def mapping(value: JsonValue) -> JsonObject:
    """The object, or an empty one for everything else."""
    return value if isinstance(value, dict) else {}


def sequence(value: JsonValue) -> list[JsonValue]:
    """The list; a scalar becomes a list of one, null an empty one."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def truthy(value: JsonValue) -> bool:
    """Whether a parameter means yes: `true`, `"true"`, `1`."""
    if isinstance(value, str):
        return value.lower() in _TRUE
    return bool(value)


def instant(moment: datetime) -> str:
    """An instant as the API writes it: `2026-11-24T15:06:41.252Z`, milliseconds cut."""
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def spoken(value: str) -> str:
    """An API instant as histories and custom payloads write it: `2026-11-24 15:06:41 UTC`."""
    return f"{value[:10]} {value[11:19]} UTC"


def parse_instant(value: JsonValue) -> datetime | None:
    """The instant that a written value means; None for garbage (contract 6.3: stored as null)."""
    if not isinstance(value, str) or len(value) < 8:
        return None
    try:
        parsed = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)


def span(value: JsonValue, unit: JsonValue) -> timedelta:
    """Length of a relative condition: value and range of contract 2.1; months are 30 days."""
    days = {"day": 1, "week": 7, "month": 30, "year": 365}
    amount = integer(value)
    if unit == "minute":
        return timedelta(minutes=amount)
    if unit == "hour":
        return timedelta(hours=amount)
    return timedelta(days=amount * days.get(text(unit), 1))
