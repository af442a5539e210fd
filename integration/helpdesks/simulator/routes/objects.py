"""Object attributes over HTTP (contract 3.6, 6.8)."""

from __future__ import annotations

from integration.helpdesks.simulator import attributes
from integration.helpdesks.simulator.values import JsonValue, integer
from integration.helpdesks.simulator.web import Call, Reply, Router

router = Router()
PERMISSION = "admin.object"
_PATH = "/object_manager_attributes"


@router.on("GET", _PATH, PERMISSION)
def index(call: Call) -> JsonValue:
    """All attributes of all objects, by position."""
    rows = sorted(call.state["attributes"], key=lambda row: (integer(row["position"]), str(row["name"])))
    return [attributes.listed(call.state, row) for row in rows]


@router.on("GET", f"{_PATH}/<int:id>", PERMISSION)
def show(call: Call) -> JsonValue:
    """One attribute."""
    return attributes.shown(call.row("attributes", "ObjectManager::Attribute"))


@router.on("POST", _PATH, PERMISSION)
def create(call: Call) -> Reply:
    """A new attribute, `to_create` until the migration."""
    row = attributes.create(call.state, call.params, call.user_id)
    return Reply(attributes.shown(row), status=201)


@router.on("PUT", f"{_PATH}/<int:id>", PERMISSION)
def update(call: Call) -> JsonValue:
    """Change an attribute."""
    row = call.row("attributes", "ObjectManager::Attribute")
    return attributes.shown(attributes.update(call.state, row, call.params, call.user_id))


@router.on("DELETE", f"{_PATH}/<int:id>", PERMISSION)
def delete(call: Call) -> JsonValue:
    """Drop an attribute with the next migration."""
    attributes.delete(call.state, call.row("attributes", "ObjectManager::Attribute"))
    return {}


@router.on("POST", f"{_PATH}_execute_migrations", PERMISSION)
def migrate(call: Call) -> JsonValue:
    """Carry waiting changes out; the API may then be gone for a while (`Faults.restart_gap`)."""
    attributes.migrate(call.state)
    if call.faults.restart_gap:
        # contract 6.8: the answer comes first, some seconds later the processes end themselves
        gap = call.faults.restart_gap
        call.desk.later(min(gap, 0.05), lambda: call.faults.refuse(gap))
    return {}


@router.on("POST", f"{_PATH}_discard_changes", PERMISSION)
def discard(call: Call) -> JsonValue:
    """Forget waiting changes."""
    attributes.discard(call.state)
    return {}
