"""One object that Ombud needs, and how its body names other objects before they have ids. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from typing import Final

from pydantic import JsonValue, SecretStr

from integration.provisioning.kinds import Kind

AGENT_ROLE: Final = "role/agent"
"""The helpdesk's own role of agents; never written, only named."""

_REFERENCE: Final = re.compile(r"\$(int|str):(.+)")


@dataclass(frozen=True)
class Site:
    """What provisioning knows of its surroundings beside the mapping.

    Attributes:
        endpoint: Where Zammad delivers; None where the public address is not set.
        secret: Key of the deliveries' signature; None where none is set.
        basic: User and password of the second factor.
        bearer: The second factor of Zammad 7.
        service_id: User id of the service account; None while it is not known.
        service_problem: Why it is not known, and what to do.
    """

    endpoint: str | None = None
    secret: SecretStr | None = None
    basic: tuple[str, SecretStr] | None = None
    bearer: SecretStr | None = None
    service_id: int | None = None
    service_problem: str = ""


@dataclass(frozen=True)
class Wanted:
    """One object.

    Attributes:
        key: Stable for ever, such as `macro/confirm`; markers carry it.
        name: How people find it; also its name in the helpdesk.
        body: Columns that must hold; references to other objects stand as `$int:` or `$str:` and a key.
        initial: Columns that are given once and belong to the site afterwards.
        needs: Keys of objects that must be there first, beside those that `body` names.
        hand_edits_stay: An edit by hand makes it the site's own; only the untouched one follows the mapping.
        existence: It is enough that it is there.
        blocked: Why it cannot be brought about, and what to do; empty when it can.
    """

    kind: Kind
    key: str
    name: str
    body: ReadOnly[str, JsonValue] = field(repr=False)
    initial: ReadOnly[str, JsonValue] = field(default_factory=dict, repr=False)
    needs: tuple[str, ...] = ()
    hand_edits_stay: bool = False
    existence: bool = False
    blocked: str = ""

    @property
    def references(self) -> frozenset[str]:
        """Keys of all objects that must be there first."""
        return frozenset(self.needs) | frozenset(_references(dict(self.body)))


def as_number(key: str) -> str:
    """A place in a body for the id of another object, as a number."""
    return f"$int:{key}"


def as_text(key: str) -> str:
    """A place in a body for the id of another object, as text."""
    return f"$str:{key}"


def resolved(body: ReadOnly[str, JsonValue], ids: ReadOnly[str, int]) -> dict[str, JsonValue]:
    """A body with ids in place of references; a reference without an id stays as it is.

    >>> resolved({"group_ids": ["$int:group/a"], "perform": {"webhook_id": "$str:webhook/b"}}, {"group/a": 3})
    {'group_ids': [3], 'perform': {'webhook_id': '$str:webhook/b'}}
    """
    return {key: _resolved(value, ids) for key, value in body.items()}


def _resolved(value: JsonValue, ids: ReadOnly[str, int]) -> JsonValue:
    if isinstance(value, str):
        found = _REFERENCE.fullmatch(value)
        if found is None or found[2] not in ids:
            return value
        return ids[found[2]] if found[1] == "int" else str(ids[found[2]])
    if isinstance(value, list):
        return [_resolved(item, ids) for item in value]
    if isinstance(value, dict):
        return {str(_resolved(key, ids)): _resolved(item, ids) for key, item in value.items()}
    return value


def _references(value: JsonValue) -> Iterator[str]:
    if isinstance(value, str):
        found = _REFERENCE.fullmatch(value)
        if found is not None:
            yield found[2]
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _references(key)
            yield from _references(item)
