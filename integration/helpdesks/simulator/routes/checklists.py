"""Checklists over HTTP, from 6.5 on (contract 6.5)."""

from __future__ import annotations

from integration.helpdesks.simulator import checklists, present
from integration.helpdesks.simulator.access import guard_agent
from integration.helpdesks.simulator.errors import Missing
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer
from integration.helpdesks.simulator.web import Call, Reply, Router

router = Router()
AGENT = "ticket.agent"
CUSTOMER = "ticket.customer"


def _ticket(call: Call, ticket_id: JsonValue, level: str) -> JsonObject:
    ticket = call.state["tickets"].get(integer(ticket_id))
    if ticket is None:
        raise Missing("Ticket", ticket_id, quoted=False)
    guard_agent(call.state, call.actor, ticket, level)
    return ticket


def _checklist(call: Call, wanted: JsonValue, level: str) -> JsonObject:
    found = call.state["checklists"].get(integer(wanted))
    if found is None:
        raise Missing("Checklist", wanted, quoted=True)
    _ticket(call, found["ticket_id"], level)
    return found


def _item(call: Call, level: str) -> JsonObject:
    item = call.row("checklist_items", "Checklist::Item")
    _checklist(call, item["checklist_id"], level)
    return item


@router.on("GET", "/checklist_templates", AGENT, "admin.checklist", since_65=True)
def templates(call: Call) -> JsonValue:
    """All templates."""
    return [checklists.template_shown(row) for row in call.state["checklist_templates"]]


@router.on("POST", "/checklist_templates", "admin.checklist", since_65=True)
def create_template(call: Call) -> Reply:
    """A new template."""
    row = checklists.create_template(call.state, call.params, call.user_id)
    return Reply(checklists.template_shown(row), status=201)


@router.on("PUT", "/checklist_templates/<int:id>", "admin.checklist", since_65=True)
def update_template(call: Call) -> JsonValue:
    """Change a template; items are replaced as a whole."""
    row = call.row("checklist_templates", "ChecklistTemplate")
    checklists.update_template(call.state, row, call.params, call.user_id)
    return checklists.template_shown(row)


@router.on("DELETE", "/checklist_templates/<int:id>", "admin.checklist", since_65=True)
def drop_template(call: Call) -> JsonValue:
    """Remove a template."""
    row = call.row("checklist_templates", "ChecklistTemplate")
    call.state["checklist_templates"].remove(integer(row["id"]))
    return {}


@router.on("POST", "/checklists", AGENT, since_65=True)
def create(call: Call) -> Reply:
    """A checklist for a ticket."""
    ticket = _ticket(call, call.params.get("ticket_id"), "change")
    template = call.state["checklist_templates"].get(integer(call.params.get("template_id")))
    checklist = checklists.create(call.state, ticket, template, call.user_id)
    items = {str(item["id"]): item for item in checklists.items_of(call.state, checklist["id"])}
    shown: JsonObject = {
        **present.assets(call.state, [ticket]),
        "Checklist": {str(checklist["id"]): checklists.shown(call.state, checklist)},
        "ChecklistItem": {**items},
    }
    return Reply({"id": checklist["id"], "assets": shown}, status=201)


@router.on("GET", "/checklists/<int:id>", AGENT, CUSTOMER, since_65=True)
def show(call: Call) -> JsonValue:
    """One checklist; read access is enough for agents."""
    return checklists.shown(call.state, _checklist(call, call.ids["id"], "read"))


@router.on("PUT", "/checklists/<int:id>", AGENT, since_65=True)
def update(call: Call) -> JsonValue:
    """Rename or reorder."""
    checklist = _checklist(call, call.ids["id"], "change")
    for key in ("name", "sorted_item_ids"):
        if key in call.params:
            checklist[key] = call.params[key]
    checklist.update(updated_by_id=call.user_id, updated_at=call.state.tick())
    checklists.touch(call.state, checklist, call.user_id)
    return checklists.shown(call.state, checklist)


@router.on("DELETE", "/checklists/<int:id>", AGENT, since_65=True)
def delete(call: Call) -> JsonValue:
    """Remove a checklist."""
    checklists.drop(call.state, _checklist(call, call.ids["id"], "change"), call.user_id)
    return {}


@router.on("POST", "/checklist_items", AGENT, since_65=True)
def add(call: Call) -> Reply:
    """A new item."""
    checklist = _checklist(call, call.params.get("checklist_id"), "change")
    item = checklists.add(call.state, checklist, call.params, call.user_id)
    checklists.touch(call.state, checklist, call.user_id)
    return Reply(item, status=201)


@router.on("GET", "/checklist_items/<int:id>", AGENT, since_65=True)
def item(call: Call) -> JsonValue:
    """One item."""
    return _item(call, "read")


@router.on("PUT", "/checklist_items/<int:id>", AGENT, since_65=True)
def change(call: Call) -> JsonValue:
    """Check or reword an item."""
    row = _item(call, "change")
    checklists.change(call.state, row, call.params, call.user_id)
    return row


@router.on("DELETE", "/checklist_items/<int:id>", AGENT, since_65=True)
def remove(call: Call) -> JsonValue:
    """Remove an item."""
    checklists.drop_item(call.state, _item(call, "change"), call.user_id)
    return {}
