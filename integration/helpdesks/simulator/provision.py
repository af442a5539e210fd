"""The least that a simulator needs before complaints can be handled in it; real provisioning is more."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import requests

from integration.helpdesks.simulator.simulator import Simulator
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, sequence, text
from mappings.fields import FIELDS, Field, Kind
from mappings.mapping import Language
from mappings.options import Option, options_of

GROUP: Final = "Complaints"
TRIGGER: Final = "ombud: created or updated"
WEBHOOK: Final = "ombud"
BOT_EMAIL: Final = "svc-bot@example.com"
PAYLOAD: Final = json.dumps(
    {
        "v": 1,
        "ticket_id": "#{ticket.id}",
        "number": "#{ticket.number}",
        "updated_at": "#{ticket.updated_at}",
        "updated_by_id": "#{ticket.updated_by_id}",
        "article_id": "#{article.id}",
        "article_created_by": "#{article.created_by_id}",
    }
)
"""The thin payload of contract 1.4; not provisioning's own, since a stand-in leans on no client."""

Options = Mapping[str, Mapping[str, str]]
"""Labels by value, by field name; a tree's values are paths with `::`."""


@dataclass(frozen=True, slots=True)
class Provisioned:
    """What now exists."""

    group_id: int
    bot_id: int
    bot_token: str
    webhook_id: int
    trigger_id: int


class _Api:
    """The simulator's own API with the administrator's token."""

    def __init__(self, simulator: Simulator) -> None:
        self._url = f"{simulator.url}/api/v1"
        self._headers = {"Authorization": f"Token token={simulator.admin_token}"}

    def call(self, method: str, path: str, body: JsonObject | None = None) -> JsonValue:
        answer = requests.request(method, f"{self._url}{path}", json=body, headers=self._headers, timeout=10)
        answer.raise_for_status()
        parsed: JsonValue = answer.json()
        return parsed

    def find(self, path: str, name: str, column: str = "name") -> JsonObject | None:
        rows = (mapping(row) for row in sequence(self.call("GET", path)))
        return next((row for row in rows if row.get(column) == name), None)


def provision_minimum(
    simulator: Simulator,
    webhook_url: str,
    secret: str,
    *,
    options: Options | None = None,
    basic: tuple[str, str] | None = None,
) -> Provisioned:
    """Create group, service account, attributes, thin webhook and the trigger that spares the bot.

    Existing ones of the same name are kept. Goes through the simulator's HTTP API only.

    Args:
        webhook_url: Where deliveries go.
        secret: Key of their signature.
        options: Options of select and tree attributes; by default those that real provisioning makes.
        basic: User and password for the receiver's Basic authentication.
    """
    api = _Api(simulator)
    group = api.find("/groups", GROUP) or mapping(api.call("POST", "/groups", {"name": GROUP}))
    bot_id, token = _bot(simulator, api, integer(group["id"]))
    _attributes(api, _options() if options is None else options)
    webhook = _webhook(api, webhook_url, secret, basic)
    trigger = api.find("/triggers", TRIGGER) or mapping(
        api.call("POST", "/triggers", _trigger(bot_id, integer(webhook["id"])))
    )
    return Provisioned(
        group_id=integer(group["id"]),
        bot_id=bot_id,
        bot_token=token,
        webhook_id=integer(webhook["id"]),
        trigger_id=integer(trigger["id"]),
    )


def _bot(simulator: Simulator, api: _Api, group_id: int) -> tuple[int, str]:
    found = api.find("/users", BOT_EMAIL, "login")
    if found is not None:
        groups: JsonObject = {**mapping(found["group_ids"]), str(group_id): ["full"]}
        api.call("PUT", f"/users/{found['id']}", {"group_ids": groups})
        bot_id = integer(found["id"])
    else:
        person: JsonObject = {
            "firstname": "Service",
            "lastname": "Bot",
            "email": BOT_EMAIL,
            "roles": ["Agent"],
        }
        bot_id = integer(
            mapping(api.call("POST", "/users", {**person, "group_ids": {str(group_id): ["full"]}}))["id"]
        )
    try:
        return bot_id, simulator.bot_token
    except LookupError:
        token = simulator.new_token(bot_id, "ticket.agent")
        simulator.adopt_bot(bot_id, token)
        return bot_id, token


def _attributes(api: _Api, options: Options) -> None:
    known = {text(mapping(row)["name"]) for row in sequence(api.call("GET", "/object_manager_attributes"))}
    for position, field in enumerate(FIELDS):
        if field.name not in known:
            body = attribute(field, options.get(field.name, {}), 1500 + position)
            api.call("POST", "/object_manager_attributes", body)
    api.call("POST", "/object_manager_attributes_execute_migrations", {})


def _options() -> Options:
    return {field.name: _labels(options_of(field, Language.EN)) for field in FIELDS}


def _labels(options: tuple[Option, ...]) -> dict[str, str]:
    labels: dict[str, str] = {}
    for option in options:
        labels[option.value] = option.label
        labels.update(_labels(option.children))
    return labels


def attribute(field: Field, options: Mapping[str, str], position: int) -> JsonObject:
    """Body that creates one of our fields (contract 3.6)."""
    shown: JsonObject = {"ticket.agent": {"shown": True, "required": False}}
    option: JsonObject = {"null": True}
    data_type = field.kind.value
    match field.kind:
        case Kind.SELECT:
            option.update(options={**options}, default="", maxlength=255, nulloption=True)
        case Kind.TREE_SELECT:
            option.update(options=_tree(options), default="", maxlength=255, nulloption=True)
        case Kind.TEXT:
            data_type = "input"
            option.update(type="text", maxlength=field.max_length or 255, default="")
        case Kind.DATETIME:
            option.update(future=True, past=True, diff=None)
        case Kind.BOOLEAN:
            option.update(options={"true": "yes", "false": "no"}, default=None)
        case Kind.INTEGER:
            option.update(min=0, max=2_147_483_647)
    return {
        "name": field.name,
        "object": "Ticket",
        "display": field.name.removeprefix("complaint_").replace("_", " ").capitalize(),
        "active": True,
        "position": position,
        "data_type": data_type,
        "data_option": option,
        "screens": {"create_middle": shown, "edit": shown},
    }


def _tree(options: Mapping[str, str]) -> list[JsonValue]:
    """Nodes of two levels out of paths such as `vehicle::fees`."""
    roots: dict[str, list[JsonValue]] = {}
    labels = dict(options)
    for value, label in options.items():
        root, separator, _ = value.partition("::")
        children = roots.setdefault(root, [])
        if separator:
            children.append({"name": label, "value": value})
    return [
        {"name": labels.get(root, root), "value": root, "children": children}
        for root, children in roots.items()
    ]


def _webhook(api: _Api, url: str, secret: str, basic: tuple[str, str] | None) -> JsonObject:
    body: JsonObject = {
        "name": WEBHOOK,
        "endpoint": url,
        "signature_token": secret,
        "ssl_verify": True,
        "active": True,
        "customized_payload": True,
        "custom_payload": PAYLOAD,
    }
    if basic is not None:
        body.update(basic_auth_username=basic[0], basic_auth_password=basic[1])
    found = api.find("/webhooks", WEBHOOK)
    if found is not None:
        return mapping(api.call("PUT", f"/webhooks/{found['id']}", body))
    return mapping(api.call("POST", "/webhooks", body))


def _trigger(bot_id: int, webhook_id: int) -> JsonObject:
    """The trigger of contract 2.2."""
    actions: list[JsonValue] = [
        {"name": "ticket.action", "operator": "is", "value": kind} for kind in ("create", "update")
    ]
    not_bot: JsonObject = {
        "name": "ticket.updated_by_id",
        "operator": "is not",
        "pre_condition": "specific",
        "value": [str(bot_id)],
    }
    return {
        "name": TRIGGER,
        "active": True,
        "activator": "action",
        "execution_condition_mode": "always",
        "condition": {"operator": "AND", "conditions": [not_bot, {"operator": "OR", "conditions": actions}]},
        "perform": {"notification.webhook": {"webhook_id": str(webhook_id)}},
        "disable_notification": True,
    }
