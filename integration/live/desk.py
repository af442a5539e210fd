"""What provisioning wants, held against what is there: fields, macros and the like; and do deliveries arrive?

A webhook and a trigger that somebody made by hand are as good as ours: they are judged by what they do.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from collections.abc import Mapping as ReadOnly
from typing import Final

from pydantic import JsonValue, SecretStr

from integration.errors import NotAllowed
from integration.helpdesks.zammad.admin import Row, ZammadAdmin, id_of
from integration.live.findings import Code, Finding, not_looked_at
from integration.provisioning.autoreply import auto_reply
from integration.provisioning.compare import Difference
from integration.provisioning.desk import PAYLOAD
from integration.provisioning.existing import Existing
from integration.provisioning.kinds import FACTS, Kind
from integration.provisioning.plan import Change, Plan, Step
from integration.provisioning.wanted import Site
from mappings.mapping import Mapping

PATH: Final = "/webhooks/zammad"
_ELSEWHERE: Final = frozenset({Kind.GROUP, Kind.ROLE, Kind.WEBHOOK, Kind.TRIGGER})
"""Kinds that are judged by what they do, not by whether provisioning made them."""
_SERIOUS: Final = frozenset(
    {"data_type", "active", *(f"data_option.{key}" for key in ("maxlength", "min", "max", "diff", "default"))}
)
_AGENTS_MAY_READ: Final = (Kind.GROUP, Kind.MACRO)
_OPTIONS: Final = "data_option.options."
_SPARING: Final = frozenset({"is not", "is none of"})
_LONGEST: Final = 120


def read_as_agent(admin: ZammadAdmin) -> Existing:
    """What can be compared with the token of run time, without asking for what it may not see."""
    rows: dict[Kind, tuple[Row, ...]] = {}
    refused: dict[Kind, NotAllowed] = {kind: NotAllowed() for kind in Kind if kind not in _AGENTS_MAY_READ}
    for kind in _AGENTS_MAY_READ:
        try:
            rows[kind] = admin.rows(FACTS[kind].path)
        except NotAllowed as error:
            refused[kind] = error
    return Existing(rows=rows, refused=refused)


def objects(plan: Plan) -> Iterator[Finding]:
    """What provisioning would create or change."""
    for step in (*plan.steps, *plan.left):
        if step.kind in _ELSEWHERE:
            continue
        yield _of_field(step) if step.kind is Kind.FIELD else _of_object(step)
    for name in plan.waiting:
        yield Finding(Code.FIELD_MISSING, name, "in the database", "created, but not migrated")
    for obstacle in plan.obstacles:
        if obstacle.permission:
            yield not_looked_at(FACTS[obstacle.kind].path, obstacle.permission)


def _of_field(step: Step) -> Finding:
    if step.change is Change.CREATE:
        return Finding(Code.FIELD_MISSING, step.name, f"a field of type {step.body['data_type']}", "none")
    code = Code.FIELD_DIFFERS
    if step.differences and all(map(_only_looks, step.differences)):
        code = Code.OBJECT_DIFFERS
    return Finding(code, step.name, *_in_words(step))


def _only_looks(difference: Difference) -> bool:
    """True unless values can be lost or wrong: type, activity, lengths, defaults, missing options."""
    if difference.place.startswith(_OPTIONS):
        return difference.now is not None
    return difference.place not in _SERIOUS


def _of_object(step: Step) -> Finding:
    subject = step.key.replace("/", ".").replace("-", "_")
    noun = FACTS[step.kind].noun
    if step.change is Change.CREATE:
        return Finding(Code.OBJECT_MISSING, subject, f"a {noun} {step.name!r}", "none")
    return Finding(Code.OBJECT_DIFFERS, subject, *_in_words(step))


def _in_words(step: Step) -> tuple[str, str]:
    """What was expected and found, secrets left out."""
    shown = sorted((one for one in step.differences if not one.secret), key=_only_looks)
    if not shown:
        return "as provisioned", step.remark or "otherwise"
    first = shown[0]
    more = f" (and {len(step.differences) - 1} more)" if len(step.differences) > 1 else ""
    return f"{first.place}: {_short(first.wanted)}", f"{_short(first.now)}{more}"


def _short(value: JsonValue) -> str:
    text = "none" if value is None else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def reply(mapping: Mapping, existing: Existing) -> Iterator[Finding]:
    """The helpdesk's own auto-reply: a note, since it is the administrator's."""
    found = auto_reply(mapping, existing)
    if found is not None:
        wanted = mapping.acknowledged_by_auto_reply
        yield Finding(
            Code.AUTO_REPLY, "", "active" if wanted else "inactive", "inactive" if wanted else "active"
        )


def deliveries(existing: Existing, site: Site, secrets: Iterable[SecretStr]) -> Iterator[Finding]:
    """Do events reach us: a webhook with our address, secret and payload, and a trigger that spares us?"""
    if Kind.WEBHOOK in existing.refused:
        return  # told as not looked at
    hooks = [row for row in existing.rows.get(Kind.WEBHOOK, ()) if _names_us(row, site)]
    active = [row for row in hooks if row.get("active")]
    if not active:
        code = Code.WEBHOOK_INACTIVE if hooks else Code.WEBHOOK_MISSING
        yield Finding(code, "webhook", site.endpoint or f"an endpoint ending with {PATH}", "none")
        return
    keys = {secret.get_secret_value() for secret in secrets}
    for hook in active:
        yield from _webhook(hook, site, keys)
    if Kind.TRIGGER not in existing.refused:
        yield from _triggers(existing.rows.get(Kind.TRIGGER, ()), {str(id_of(hook)) for hook in active}, site)


def _names_us(row: Row, site: Site) -> bool:
    endpoint = str(row.get("endpoint") or "").rstrip("/")
    return endpoint == site.endpoint if site.endpoint else endpoint.endswith(PATH)


def _webhook(hook: Row, site: Site, keys: set[str]) -> Iterator[Finding]:
    if not keys:
        yield not_looked_at("webhook.signature_token", "OMBUD_WEBHOOK_SECRETS")
    elif hook.get("signature_token") not in keys:
        yield Finding(Code.WEBHOOK_SECRET, "webhook.signature_token", "one of our secrets", "another or none")
    if site.basic is not None and (
        hook.get("basic_auth_username") != site.basic[0]
        or hook.get("basic_auth_password") != site.basic[1].get_secret_value()
    ):
        yield Finding(Code.WEBHOOK_SECRET, "webhook.basic_auth", "as in our settings", "another or none")
    if (
        site.bearer is not None
        and "bearer_token" in hook
        and hook["bearer_token"] != site.bearer.get_secret_value()
    ):
        yield Finding(Code.WEBHOOK_SECRET, "webhook.bearer_token", "as in our settings", "another or none")
    if not (hook.get("customized_payload") and _is_thin(hook.get("custom_payload"))):
        yield Finding(Code.WEBHOOK_PAYLOAD, "webhook.payload", "ids and times only", "something else")


def _is_thin(payload: JsonValue) -> bool:
    """True for a payload that holds the ticket's id and nothing beyond ours (contract 1.4)."""
    try:
        content = json.loads(str(payload))
    except ValueError:
        return False
    ours: dict[str, JsonValue] = json.loads(PAYLOAD)
    return (
        isinstance(content, dict)
        and content.get("ticket_id") == ours["ticket_id"]
        and set(map(str, content.values())) <= set(map(str, ours.values()))
    )


def _triggers(rows: Iterable[Row], hooks: set[str], site: Site) -> Iterator[Finding]:
    ours = [row for row in rows if _called(row) in hooks]
    active = [row for row in ours if row.get("active")]
    if not active:
        code = Code.TRIGGER_INACTIVE if ours else Code.TRIGGER_MISSING
        yield Finding(code, "trigger", "an active trigger that calls our webhook", "none")
        return
    if site.service_id is None:
        yield not_looked_at("trigger.condition", "OMBUD_ZAMMAD_TOKEN")
        return
    for row in active:
        if not any(_spares(leaf, site.service_id) for leaf in _required(row.get("condition"))):
            yield Finding(
                Code.TRIGGER_NOT_SPARING,
                "trigger.condition",
                f"ticket.updated_by_id is not {site.service_id}",
                "no such condition",
            )


def _called(trigger: Row) -> str | None:
    perform = trigger.get("perform")
    call = perform.get("notification.webhook") if isinstance(perform, dict) else None
    return str(call.get("webhook_id")) if isinstance(call, dict) else None


def _required(condition: JsonValue) -> Iterator[ReadOnly[str, JsonValue]]:
    """Every single condition that must hold, of a tree or of the older flat form (contract 2.1)."""
    if not isinstance(condition, dict):
        return
    members = condition.get("conditions")
    if not isinstance(members, list):
        if "name" in condition:
            yield condition
        else:
            for name, leaf in condition.items():
                if isinstance(leaf, dict):
                    yield {"name": name, **leaf}
    elif condition.get("operator") == "AND" or len(members) == 1:
        for member in members:
            yield from _required(member)


def _spares(leaf: ReadOnly[str, JsonValue], service_id: int) -> bool:
    value = leaf.get("value")
    held = {str(item) for item in value} if isinstance(value, list) else {str(value)}
    return (
        leaf.get("name") == "ticket.updated_by_id"
        and leaf.get("operator") in _SPARING
        and leaf.get("pre_condition") in {None, "specific"}
        and str(service_id) in held
    )
