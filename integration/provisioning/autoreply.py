"""The helpdesk's own auto-reply to new tickets: reported, and changed only when asked (contract 6.4)."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue

from integration.helpdesks.zammad.admin import Row
from integration.provisioning.existing import Existing
from integration.provisioning.kinds import Kind
from mappings.mapping import Mapping

NAME: Final = "auto reply (on new tickets)"
"""Name of the trigger that a fresh Zammad has switched on."""


@dataclass(frozen=True)
class AutoReply:
    """What the default auto-reply does to complaints.

    Attributes:
        message: For the administrator.
        change: Columns that would keep it from complaints; None when nothing is to be done.
    """

    row: Row
    message: str
    change: ReadOnly[str, JsonValue] | None = None


def auto_reply(mapping: Mapping, existing: Existing) -> AutoReply | None:
    """Look at the trigger; None where it does not concern complaints."""
    row = existing.named(Kind.TRIGGER, NAME)
    if row is None:
        return None
    if mapping.acknowledged_by_auto_reply:
        if row.get("active"):
            return None
        return AutoReply(
            row,
            f"the mapping says acknowledged_by_auto_reply, but the trigger {NAME!r} is off",
        )
    if not row.get("active"):
        return None
    rows = existing.rows.get(Kind.GROUP, ())
    names = {name.casefold() for name in mapping.groups}
    ids = sorted(str(group["id"]) for group in rows if str(group.get("name", "")).casefold() in names)
    condition = row.get("condition")
    if not isinstance(condition, dict) or (ids and _spares(condition, ids)):
        return None
    message = (
        f"the trigger {NAME!r} is on: it mails the customer at every new ticket, complaints included, and "
        "does not count as an acknowledgement; "
    )
    if not mapping.groups:
        return AutoReply(row, f"{message}--adopt switches it off", {"active": False})
    if len(ids) < len(names):
        return AutoReply(row, f"{message}once the groups are there, --adopt spares them")
    if "conditions" not in condition and "ticket.group_id" in condition:
        return AutoReply(row, f"{message}it has a condition on groups already: exclude ours by hand")
    return AutoReply(
        row, f"{message}--adopt makes it spare our groups", {"condition": _sparing(condition, ids)}
    )


def _sparing(condition: dict[str, JsonValue], ids: list[str]) -> dict[str, JsonValue]:
    value: JsonValue = [*ids]
    if "conditions" not in condition:
        return {**condition, "ticket.group_id": {"operator": "is not", "value": value}}
    leaf: JsonValue = {"name": "ticket.group_id", "operator": "is not", "value": value}
    return {"operator": "AND", "conditions": [condition, leaf]}


def _spares(condition: dict[str, JsonValue], ids: list[str]) -> bool:
    """True when the condition asks that the group is none of ours."""
    legacy = condition.get("ticket.group_id")
    leaves: list[JsonValue] = [legacy]
    if condition.get("operator") == "AND" and isinstance(condition.get("conditions"), list):
        leaves.extend(
            leaf
            for leaf in condition["conditions"]  # type: ignore[union-attr]  # JSON of our own trigger
            if isinstance(leaf, dict) and leaf.get("name") == "ticket.group_id"
        )
    return any(_excludes(leaf, ids) for leaf in leaves)


def _excludes(leaf: JsonValue, ids: list[str]) -> bool:
    if not isinstance(leaf, dict) or leaf.get("operator") not in {"is not", "is none of"}:
        return False
    value = leaf.get("value")
    held = {str(item) for item in value} if isinstance(value, list) else {str(value)}
    return set(ids) <= held
