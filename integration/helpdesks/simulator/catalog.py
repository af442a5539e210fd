"""Administration objects that are plain rows: permissions, columns, checks (contract 3.7)."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from integration.helpdesks.simulator.conditions import BadCondition, parse
from integration.helpdesks.simulator.errors import Invalid
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, text

Check = Callable[[State, JsonObject], None]

_REQUIRED_HTTP: Final = "Endpoint The provided endpoint is invalid, no http or https protocol was specified."
_BAD_PAYLOAD: Final = "Custom payload The provided payload is invalid. Please check your syntax."
TAKEN: Final = "This object already exists."


@dataclass(frozen=True, slots=True)
class Resource:
    """One kind of object.

    Attributes:
        name: Path below `/api/v1`, and name of the table.
        kind: How errors call it.
        write: Permissions of which one is needed to change it.
        read: As `write`, to read it.
        columns: Columns with their values when nothing is sent, in order.
        ids: As `columns`, for relations; they stand behind the stamps.
        taken: Text of the 422 for a name that is taken; None when names need not be unique.
        required: Columns that must not be empty.
        modern: Columns that 6.1 does not have.
    """

    name: str
    kind: str
    write: tuple[str, ...]
    read: tuple[str, ...]
    columns: JsonObject
    ids: JsonObject = field(default_factory=dict)
    taken: str | None = None
    required: tuple[str, ...] = ()
    modern: tuple[str, ...] = ()
    check: Check | None = None


def _check_webhook(state: State, row: JsonObject) -> None:
    if not text(row["endpoint"]).startswith(("http://", "https://")):
        raise Invalid(_REQUIRED_HTTP)
    if row["customized_payload"]:
        try:
            json.loads(text(row["custom_payload"]))
        except ValueError as error:
            raise Invalid(_BAD_PAYLOAD) from error
    del state


def _check_condition(state: State, row: JsonObject) -> None:
    try:
        parse(state, mapping(row["condition"]))
    except BadCondition as bad:
        raise Invalid("Invalid object selector conditions") from bad


_AGENT: Final = "ticket.agent"

RESOURCES: Final[tuple[Resource, ...]] = (
    Resource(
        "webhooks", "Webhook", ("admin.webhook",), ("admin.webhook",),
        {
            "name": "", "endpoint": "", "signature_token": None, "ssl_verify": True,
            "basic_auth_username": None, "basic_auth_password": None, "note": None,
            "pre_defined_webhook_type": None, "customized_payload": False, "custom_payload": None,
            "preferences": {}, "active": True,
        },
        check=_check_webhook,
    ),
    Resource(
        "triggers", "Trigger", ("admin.trigger",), ("admin.trigger",),
        {
            "name": "", "condition": {}, "perform": {}, "disable_notification": True, "localization": None,
            "timezone": None, "note": None, "activator": "action", "execution_condition_mode": "selective",
            "active": True,
        },
        taken=TAKEN, required=("perform",), modern=("localization", "timezone"), check=_check_condition,
    ),
    Resource(
        "jobs", "Job", ("admin.scheduler",), ("admin.scheduler",),
        {
            "name": "", "timeplan": {}, "object": "Ticket", "condition": {}, "perform": {},
            "disable_notification": True, "last_run_at": None, "next_run_at": None, "running": False,
            "processed": 0, "matching": 0, "pid": None, "localization": None, "timezone": None, "note": None,
            "active": True,
        },
        taken=TAKEN, required=("perform",), modern=("localization", "timezone"), check=_check_condition,
    ),
    Resource(
        "macros", "Macro", ("admin.macro",), ("admin.macro", _AGENT),
        {"name": "", "perform": {}, "active": True, "ux_flow_next_up": "none", "note": None},
        ids={"group_ids": []}, taken="Name has already been taken", required=("perform",),
    ),
    Resource(
        "overviews", "Overview", ("admin.overview",), ("admin.overview",),
        {
            "name": "", "link": "", "prio": 0, "condition": {}, "order": {}, "group_by": None,
            "group_direction": None, "organization_shared": False, "out_of_office": False, "view": {},
            "active": True,
        },
        ids={"role_ids": [], "user_ids": []},
    ),
    Resource(
        "slas", "Sla", ("admin.sla",), ("admin.sla",),
        {
            "calendar_id": None, "name": "", "first_response_time": None, "response_time": None,
            "update_time": None, "solution_time": None, "condition": {},
        },
        taken=TAKEN,
    ),
    Resource(
        "calendars", "Calendar", ("admin.calendar",), ("admin.calendar",),
        {
            "name": "", "timezone": "", "business_hours": {}, "default": False, "ical_url": None,
            "public_holidays": {}, "last_log": None, "last_sync": None,
        },
    ),
    Resource(
        "text_modules", "TextModule", ("admin.text_module",), ("admin.text_module", _AGENT),
        {"name": "", "keywords": "", "content": "", "note": None, "active": True},
        ids={"group_ids": []},
    ),
    Resource(
        "public_links", "PublicLink", ("admin.public_links",), (),
        {"link": "", "title": "", "description": None, "screen": [], "new_tab": True, "prio": 0},
    ),
    Resource(
        "core_workflows", "CoreWorkflow", ("admin.core_workflow",), ("admin.core_workflow",),
        {
            "name": "", "object": None, "preferences": {}, "condition_saved": {}, "condition_selected": {},
            "perform": {}, "active": True, "stop_after_match": False, "changeable": True, "priority": 500,
        },
        taken=TAKEN,
    ),
    Resource(
        "ticket_states", "Ticket::State", ("admin.ticket_state", "admin.object"), (_AGENT, "ticket.customer"),
        {
            "state_type_id": 0, "name": "", "next_state_id": None, "ignore_escalation": False,
            "default_create": False, "default_follow_up": False, "note": None, "active": True,
        },
        taken=TAKEN,
    ),
    Resource(
        "ticket_priorities", "Ticket::Priority", ("admin.ticket_priority", "admin.object"),
        (_AGENT, "ticket.customer"),
        {
            "name": "", "default_create": False, "ui_icon": None, "ui_color": None, "note": None,
            "active": True,
        },
        taken=TAKEN,
    ),
    Resource(
        "organizations", "Organization", (_AGENT, "admin.organization"), (_AGENT, "admin.organization"),
        {
            "name": "", "shared": True, "domain": "", "domain_assignment": False, "active": True,
            "vip": False, "note": "",
        },
        taken=TAKEN,
    ),
    Resource(
        "email_addresses", "EmailAddress", ("admin.channel_email",), ("admin.channel_email", _AGENT),
        {"channel_id": None, "name": "", "email": "", "active": True, "note": None, "preferences": {}},
    ),
)  # fmt: skip


def create(state: State, resource: Resource, params: JsonObject, user_id: int) -> JsonObject:
    """Add a row.

    Raises:
        Invalid: A required column is empty, the name is taken, or the resource's own check fails.
    """
    row = _filled(state, resource, resource.columns, params)
    _check(state, resource, row, None)
    if resource.name == "overviews":
        row["link"] = text(row["name"]).lower().replace(" ", "_")
    if resource.name == "jobs":
        row["next_run_at"] = _slot(state)
    state.stamp(row, user_id)
    row.update(_filled(state, resource, resource.ids, params))
    return state[resource.name].insert(row)


def _filled(state: State, resource: Resource, columns: JsonObject, params: JsonObject) -> JsonObject:
    return {
        key: params.get(key, _copy(default))
        for key, default in columns.items()
        if state.modern or key not in resource.modern
    }


def _copy(value: JsonValue) -> JsonValue:
    return dict(value) if isinstance(value, dict) else list(value) if isinstance(value, list) else value


def update(state: State, resource: Resource, row: JsonObject, params: JsonObject, user_id: int) -> JsonObject:
    """Change a row; unknown parameters are ignored."""
    known = {**resource.columns, **resource.ids}
    sent = {key: params[key] for key in known if key in params and key in row}
    _check(state, resource, {**row, **sent}, integer(row["id"]))
    row.update(sent)
    row["updated_by_id"] = user_id
    row["updated_at"] = state.tick()
    return row


def _check(state: State, resource: Resource, row: JsonObject, row_id: int | None) -> None:
    if resource.check is not None:
        resource.check(state, row)
    if resource.taken is not None:
        other = state[resource.name].named(text(row["name"]))
        if other is not None and other["id"] != row_id:
            raise Invalid(resource.taken)
    for column in resource.required:
        if not row[column]:
            state[resource.name].skip()
            raise Invalid(f"Attribute '{column}\" of relation \"{resource.name}' required!")


def _slot(state: State) -> str:
    """Start of the present ten minutes."""
    now = state.now()
    return f"{now:%Y-%m-%dT%H}:{now.minute // 10}0:00.000Z"


def delete(state: State, resource: Resource, row: JsonObject) -> None:
    """Remove a row.

    Raises:
        Invalid: A trigger or job still uses the webhook.
    """
    if resource.name == "webhooks":
        for table, kind in (("triggers", "Trigger"), ("jobs", "Job")):
            for user in state[table]:
                order = mapping(mapping(user["perform"]).get("notification.webhook"))
                if order and integer(order.get("webhook_id")) == row["id"]:
                    place = f"{kind}: {user['name']} (#{user['id']})"
                    raise Invalid(f"Cannot delete! This webhook is referenced by {place}")
    state[resource.name].remove(integer(row["id"]))


def by_name(name: str) -> Resource:
    """The resource with this path."""
    return next(resource for resource in RESOURCES if resource.name == name)
