"""When are two objects the same? Normalise, tell the differences, take a fingerprint. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from pydantic import JsonValue

SECRET_COLUMNS: Final = frozenset({"signature_token", "basic_auth_password", "bearer_token"})
"""Columns whose values are never shown (contract 1.5: Zammad shows them in clear)."""

_ID_LISTS: Final = frozenset({"role_ids", "group_ids", "user_ids", "permissions", "set_fixed_to"})
_TREES: Final = frozenset({"options"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where an object is not as wanted.

    Attributes:
        place: Column, and the keys below it, joined by dots.
        now: What stands there; None when nothing does.
        wanted: What should stand there.
    """

    place: str
    now: JsonValue = field(repr=False)
    wanted: JsonValue = field(repr=False)

    @property
    def secret(self) -> bool:
        """True when neither value may be shown."""
        return self.place.partition(".")[0] in SECRET_COLUMNS


def normalised(column: str, value: JsonValue) -> JsonValue:
    """A value without what makes no difference: order of ids, numbers as text, form of option lists.

    >>> normalised("group_ids", [3, "2"])
    ['2', '3']
    >>> normalised("options", [{"name": "A", "value": "a", "children": [{"name": "B", "value": "a::b"}]}])
    {'a': 'A', 'a::b': 'B'}
    """
    if column == "custom_payload" and isinstance(value, str):
        try:
            parsed: JsonValue = json.loads(value)
        except ValueError:
            return value
        return normalised("", parsed)
    if column in _TREES and isinstance(value, list):
        return labels(value)
    if column == "screens" and isinstance(value, dict):
        return {screen: _shown(audience) for screen, audience in value.items()}
    if isinstance(value, dict):
        return {key: normalised(key, item) for key, item in value.items()}
    if isinstance(value, list):
        items = [normalised("", item) for item in value]
        return sorted(items, key=str) if column in _ID_LISTS else items
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return value


def _shown(audience: JsonValue) -> JsonValue:
    """Who sees a field on a screen; the administrator's page also stores who does not."""
    if not isinstance(audience, dict):
        return {}
    return {
        permission: {"required": bool(how.get("required"))}
        for permission, how in audience.items()
        if isinstance(how, dict) and how.get("shown")
    }


def labels(options: JsonValue) -> dict[str, JsonValue]:
    """Labels by value of a select's or tree's options, inner nodes included."""
    if isinstance(options, dict):
        return dict(options)
    found: dict[str, JsonValue] = {}
    for node in options if isinstance(options, list) else []:
        if isinstance(node, dict):
            found[str(node.get("value"))] = node.get("name")
            found.update(labels(node.get("children")))
    return found


def differences(wanted: ReadOnly[str, JsonValue], row: ReadOnly[str, JsonValue]) -> tuple[Difference, ...]:
    """Where a row is not as wanted. Columns that the row does not have are not offered by this server."""
    return tuple(
        found
        for column, value in wanted.items()
        if column in row
        for found in _differences(column, column, value, row[column])
    )


def _differences(place: str, column: str, wanted: JsonValue, now: JsonValue) -> Iterator[Difference]:
    if normalised(column, wanted) == normalised(column, now):
        return
    if column in _TREES and isinstance(wanted, dict | list):
        wanted, now = dict(labels(wanted)), dict(labels(now))
    if column == "screens":
        wanted, now = normalised(column, wanted), normalised(column, now)
    if isinstance(wanted, dict) and isinstance(now, dict) and wanted:
        for key in wanted:
            yield from _differences(f"{place}.{key}", key, wanted[key], now.get(key))
        if column not in {"data_option"}:
            for key in now.keys() - wanted.keys():
                yield Difference(f"{place}.{key}", now[key], None)
        return
    yield Difference(place, now, wanted)


def fingerprint(body: ReadOnly[str, JsonValue], row: ReadOnly[str, JsonValue]) -> str:
    """Twelve hex digits of the wanted columns as a row holds them; columns that are not offered do not count.

    With a body instead of the row: of what is about to be written.
    """
    content: dict[str, JsonValue] = {}
    for column, value in body.items():
        if column not in row:
            continue
        held = row[column]
        if column == "data_option" and isinstance(value, dict) and isinstance(held, dict):
            held = {key: held.get(key) for key in value}
        content[column] = normalised(column, held)
    return sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:12]
