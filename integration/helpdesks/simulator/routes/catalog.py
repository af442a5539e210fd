"""Administration objects over HTTP: list, show, create, change, delete, all alike (contract 3.7)."""

from __future__ import annotations

from functools import partial

from integration.helpdesks.simulator import catalog, payload
from integration.helpdesks.simulator.catalog import Resource
from integration.helpdesks.simulator.columns import ARTICLE, TICKET_RELATIONS, USER, ticket_columns
from integration.helpdesks.simulator.errors import Forbidden
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, sequence
from integration.helpdesks.simulator.web import Call, Reply, Router

router = Router()


def _index(resource: Resource, call: Call) -> JsonValue:
    rows = list(call.state[resource.name])
    size = min(integer(call.params.get("per_page"), 500), 1000)
    start = max(integer(call.params.get("page"), 1) - 1, 0) * size
    return [dict(row) for row in rows[start : start + size]]


def _show(resource: Resource, call: Call) -> JsonValue:
    return call.row(resource.name, resource.kind)


def _create(resource: Resource, call: Call) -> Reply:
    return Reply(catalog.create(call.state, resource, call.params, call.user_id), status=201)


def _update(resource: Resource, call: Call) -> JsonValue:
    row = call.row(resource.name, resource.kind)
    return catalog.update(call.state, resource, row, call.params, call.user_id)


def _delete(resource: Resource, call: Call) -> JsonValue:
    catalog.delete(call.state, resource, call.row(resource.name, resource.kind))
    return {}


for _resource in catalog.RESOURCES:
    _one = f"/{_resource.name}/<int:id>"
    router.on("GET", f"/{_resource.name}", *_resource.read)(partial(_index, _resource))
    router.on("GET", _one, *_resource.read)(partial(_show, _resource))
    router.on("POST", f"/{_resource.name}", *_resource.write)(partial(_create, _resource))
    router.on("PUT", _one, *_resource.write)(partial(_update, _resource))
    router.on("DELETE", _one, *_resource.write)(partial(_delete, _resource))


@router.on("GET", "/webhooks/preview", "admin.webhook")
def preview(call: Call) -> JsonValue:
    """The default payload for the newest ticket."""
    rows = list(call.state["tickets"])
    if not rows:
        return {}
    written = call.state.articles_of(integer(rows[-1]["id"]))
    return payload.default(call.state, rows[-1], written[-1] if written else None)


@router.on("GET", "/webhooks/payload/replacements", "admin.webhook")
def placeholders(call: Call) -> JsonValue:
    """Variables that a custom payload can use."""
    state: State = call.state
    user = [name for name in USER if name not in {"last_login", "login_failed", "preferences"}]
    people: list[JsonValue] = [*user, "fullname"]
    related = sorted([*TICKET_RELATIONS, "current_state_color"])
    article = [*ARTICLE, "detected_language"] if state.modern else list(ARTICLE)
    shown: JsonObject = {
        "config": ["fqdn", "http_type", "ticket_hook"],
        "article": [*article, "created_by", "updated_by", "type", "sender", "origin_by"],
        "ticket": [*ticket_columns(state), *related],
        "notification": ["subject", "link", "message", "body", "changes"],
        "article.sender": ["id", "name", "note", *_STAMPS],
        "article.type": ["id", "name", "note", "communication", "active", *_STAMPS],
    }
    for name in ("article.created_by", "article.updated_by", "ticket.owner", "ticket.customer",
                 "ticket.updated_by", "ticket.created_by"):  # fmt: skip
        shown[name] = list(people)
    for name, table in (("priority", "ticket_priorities"), ("state", "ticket_states"), ("group", "groups"),
                        ("organization", "organizations")):  # fmt: skip
        first = next(iter(state[table]), None)
        shown[f"ticket.{name}"] = list(first or {})
    return shown


_STAMPS: list[JsonValue] = ["updated_by_id", "created_by_id", "created_at", "updated_at"]


@router.on("GET", "/http_logs/webhook", "admin.*")
def http_logs(call: Call) -> JsonValue:
    """The copies that every delivery leaves behind, newest first (contract 1.5)."""
    rows = sorted(call.state["http_logs"], key=lambda row: integer(row["id"]), reverse=True)
    return [dict(row) for row in rows[: integer(call.params.get("limit"), 50)]]


@router.on("GET", "/settings", "admin.*")
def settings(call: Call) -> JsonValue:
    """Settings that the caller may see."""
    return [dict(row) for row in call.state["settings"]]


@router.on("PUT", "/settings/<int:id>")
def change_setting(call: Call) -> JsonValue:
    """Change a setting within the permissions that it asks for (contract 6.8)."""
    row = call.row("settings", "Setting")
    wanted = [str(one) for one in sequence(row["permission"])]
    if not call.may("admin.*"):
        raise Forbidden
    if wanted and not call.may(*wanted):
        listed = ", ".join(f'"{name}"' for name in wanted)
        raise Forbidden(f"Not authorized (required [{listed}])!")
    row["state_current"] = call.params.get("state_current")
    return {key: value for key, value in row.items() if key != "permission"}


@router.on("GET", "/monitoring/health_check", "admin.monitoring", refusal="Not authorized")
def health(call: Call) -> JsonValue:
    """Whether deliveries fail at the moment (contract 1.1)."""
    retried = {attempt.delivery_id: attempt.number for attempt in call.desk.attempts if not attempt.succeeded}
    done = {attempt.delivery_id for attempt in call.desk.attempts if attempt.succeeded} | set(call.desk.lost)
    failing = [number for delivery_id, number in retried.items() if delivery_id not in done]
    message = ""
    if failing:
        times = f"{len(failing)} time(s) with {sum(failing)} attempt(s)"
        message = f"Failed to run background job #1 'TriggerWebhookJob' {times}."
    return {"healthy": not failing, "message": message or "success", "issues": [message] if failing else []}


@router.on("GET", "/version", "admin")
def version(call: Call) -> JsonValue:
    """Version of the installation."""
    return {"version": f"{call.state.version}.x"}


@router.on("GET", "/channels_email", "admin.channel_email")
def channels(call: Call) -> JsonValue:
    """E-mail channels; only their ids."""
    ids: list[JsonValue] = [row["id"] for row in call.state["email_addresses"]]
    return {"account_channel_ids": [], "notification_channel_ids": [], "email_address_ids": ids, "assets": {}}


@router.on("POST", "/translations/upsert", "admin")
def translate(call: Call) -> JsonValue:
    """Store a translation."""
    target = call.params.get("target")
    row: JsonObject = {key: call.params.get(key) for key in ("locale", "source", "target")}
    row.update(target_initial=target, is_synchronized_from_codebase=False)
    row.update(synchronized_from_translation_file=None)
    return call.state["translations"].insert(call.state.stamp(row, call.user_id))


@router.on("GET", "/translations/lang/<locale>")
def translations(call: Call) -> JsonValue:
    """Translations of a locale."""
    rows = list(call.state["translations"].where(locale=call.ids["locale"]))
    return {"total": len(rows), "list": [[row["id"], row["source"], row["target"]] for row in rows]}
