"""Everything that the mapping implies in the helpdesk: groups, role, fields, webhook, trigger, macros …"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Final

from pydantic import JsonValue

from integration.provisioning.existing import Existing
from integration.provisioning.fields import field_key, wanted_fields, wanted_workflow
from integration.provisioning.kinds import Kind
from integration.provisioning.wanted import AGENT_ROLE, Site, Wanted, as_number, as_text
from mappings import fields
from mappings.mapping import Language, Mapping
from mappings.options import in_words
from mappings.packs.desk import desk
from mappings.packs.regime import regime_pack
from mappings.stages import Stage
from mappings.verbs import BUILT, WITH_MACRO

ROLE_NAME: Final = "Ombud service"
PERMISSIONS: Final = ("ticket.agent", "user_preferences.access_token")
"""What the service account may do: work on tickets, and make its own token (contract 3.1)."""
WEBHOOK_NAME: Final = "Ombud"
WEBHOOK_KEY: Final = "webhook/deliveries"
TRIGGER_NAME: Final = "Ombud: tell of created and changed tickets"
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
"""The thin payload of contract 1.4: no words of anybody travel or stay in `http_logs`."""
TAGS: Final = ("loan-complaint",)
_OPEN_STAGES: Final = (
    Stage.RECEIVED,
    Stage.ACKNOWLEDGED,
    Stage.TRIAGE,
    Stage.INVESTIGATING,
    Stage.PROPOSED,
    Stage.CARRYING_OUT,
    Stage.NEEDS_HELP,
)
_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def wanted_desk(mapping: Mapping, site: Site, existing: Existing) -> tuple[Wanted, ...]:
    """Every object, those that others name before them."""
    groups = _groups(mapping, existing)
    return (
        *(Wanted(Kind.GROUP, key, name, {"name": name}, {"active": True}, existence=True) for key, name in
          ((group_key(name), name) for name in _named(mapping))),
        _role(groups),
        *wanted_fields(mapping),
        _webhook(site),
        _trigger(mapping, site),
        *_macros(mapping),
        wanted_workflow(mapping, existing),
        *_overviews(mapping),
        *_letters(mapping),
        *_calendars(mapping),
        *(Wanted(Kind.TAG, f"tag/{name}", name, {"name": name}, existence=True) for name in TAGS),
        _checklist(mapping.language),
    )  # fmt: skip


def group_key(name: str) -> str:
    """Key of a group; names may be in any script."""
    return f"group/{sha256(name.encode()).hexdigest()[:8]}"


def _named(mapping: Mapping) -> tuple[str, ...]:
    """Groups that the mapping names: those that are handled, then those of partners, each once."""
    return tuple(dict.fromkeys((*mapping.groups, *(partner.group for partner in mapping.partners))))


def _groups(mapping: Mapping, existing: Existing) -> tuple[str, ...]:
    """Keys of the groups that the account needs; all active ones where the mapping limits none."""
    if mapping.groups:
        return tuple(group_key(name) for name in _named(mapping))
    rows = existing.rows.get(Kind.GROUP, ())
    return tuple(group_key(str(row["name"])) for row in rows if row.get("active"))


def _limited(mapping: Mapping) -> list[JsonValue]:
    """Ids of the groups to which macros and letters are limited; empty means all."""
    return [as_number(group_key(name)) for name in mapping.groups]


def _role(groups: tuple[str, ...]) -> Wanted:
    return Wanted(
        Kind.ROLE,
        "role/service",
        ROLE_NAME,
        body={
            "name": ROLE_NAME,
            "permissions": list(PERMISSIONS),
            "group_ids": {as_text(key): ["full"] for key in groups},
            "active": True,
            "default_at_signup": False,
        },
        blocked="" if groups else "no group can be read, so there is nothing to give access to",
    )


def _webhook(site: Site) -> Wanted:
    problems = []
    if site.endpoint is None:
        problems.append("OMBUD_PUBLIC_URL is not set: the address at which Zammad reaches Ombud")
    if site.secret is None:
        problems.append("OMBUD_WEBHOOK_SECRETS is not set: 32 random bytes or more")
    body: dict[str, JsonValue] = {
        "name": WEBHOOK_NAME,
        "endpoint": site.endpoint,
        "signature_token": site.secret.get_secret_value() if site.secret else None,
        "ssl_verify": True,
        "active": True,
        "customized_payload": True,
        "custom_payload": PAYLOAD,
    }
    if site.bearer is not None:
        body["bearer_token"] = site.bearer.get_secret_value()
    if site.basic is not None:
        body["basic_auth_username"] = site.basic[0]
        body["basic_auth_password"] = site.basic[1].get_secret_value()
    return Wanted(Kind.WEBHOOK, WEBHOOK_KEY, WEBHOOK_NAME, body, blocked="; ".join(problems))


def _trigger(mapping: Mapping, site: Site) -> Wanted:
    """The trigger of contract 2.2: it spares our own account, or every write would come back as an event."""
    conditions: list[JsonValue] = [
        {
            "name": "ticket.updated_by_id",
            "operator": "is not",
            "pre_condition": "specific",
            "value": [str(site.service_id)],
        },
        {
            "operator": "OR",
            "conditions": [
                {"name": "ticket.action", "operator": "is", "value": kind} for kind in ("create", "update")
            ],
        },
    ]
    if mapping.groups:
        within: JsonValue = [as_text(group_key(name)) for name in _named(mapping)]
        conditions.append(
            {
                "operator": "OR",
                "conditions": [
                    {"name": "ticket.group_id", "operator": "is", "value": within},
                    # the change that takes a ticket out of our groups is told too
                    {"name": "ticket.group_id", "operator": "has changed", "value": []},
                ],
            }
        )
    return Wanted(
        Kind.TRIGGER,
        "trigger/deliveries",
        TRIGGER_NAME,
        body={
            "name": TRIGGER_NAME,
            "active": True,
            "activator": "action",
            "execution_condition_mode": "always",
            "condition": {"operator": "AND", "conditions": conditions},
            "perform": {"notification.webhook": {"webhook_id": as_text(WEBHOOK_KEY)}},
            "disable_notification": True,
        },
        blocked="" if site.service_id is not None else site.service_problem,
    )


def _macros(mapping: Mapping) -> tuple[Wanted, ...]:
    """One macro for each frequent verb that is carried out."""
    pack, language = desk(), mapping.language
    pattern = in_words(language, pack.macro)
    return tuple(
        Wanted(
            Kind.MACRO,
            f"macro/{verb.value}",
            name := pattern.format(verb=in_words(language, pack.verbs[verb])),
            body={
                "name": name,
                "perform": {f"ticket.{fields.ACTION.name}": {"value": verb.value}},
                "active": True,
                "ux_flow_next_up": "none",
                "group_ids": _limited(mapping),
            },
            needs=(field_key(fields.ACTION.name),),
        )
        for verb in BUILT
        if verb in WITH_MACRO
    )


def _overviews(mapping: Mapping) -> tuple[Wanted, ...]:
    open_stages: JsonValue = {"operator": "is", "value": [stage.value for stage in _OPEN_STAGES]}
    due, stage = f"ticket.{fields.DUE_AT.name}", f"ticket.{fields.STAGE.name}"
    conditions: dict[str, dict[str, JsonValue]] = {
        "due_today": {due: {"operator": "today", "value": ""}, stage: open_stages},
        "overdue": {
            due: {"operator": "before (relative)", "value": "1", "range": "minute"},
            stage: open_stages,
        },
        "unacknowledged": {stage: {"operator": "is", "value": [Stage.RECEIVED.value]}},
        "needs_help": {stage: {"operator": "is", "value": [Stage.NEEDS_HELP.value]}},
    }
    within: dict[str, JsonValue] = {}
    if mapping.groups:
        ids: JsonValue = [as_text(group_key(name)) for name in mapping.groups]
        within = {"ticket.group_id": {"operator": "is", "value": ids}}
    shown: JsonValue = [
        "number", "title", "customer", "owner",
        fields.ISSUE.name, fields.SEVERITY.name, fields.STAGE.name, fields.DUE_AT.name,
    ]  # fmt: skip
    return tuple(
        Wanted(
            Kind.OVERVIEW,
            f"overview/{key}",
            name := in_words(mapping.language, desk().overviews[key]),
            body={
                "name": name,
                "role_ids": [as_number(AGENT_ROLE)],
                "condition": {**condition, **within},
                "order": {"by": _order(key), "direction": "ASC"},
                "active": True,
            },
            initial={"view": {"s": shown, "view_mode_default": "s"}, "prio": 900 + number},
            needs=tuple(
                field_key(field.name)
                for field in (fields.ISSUE, fields.SEVERITY, fields.STAGE, fields.DUE_AT,
                              fields.ACKNOWLEDGE_DUE_AT)
            ),
        )
        for number, (key, condition) in enumerate(conditions.items())
    )  # fmt: skip


def _order(overview: str) -> str:
    return fields.ACKNOWLEDGE_DUE_AT.name if overview == "unacknowledged" else fields.DUE_AT.name


def _letters(mapping: Mapping) -> tuple[Wanted, ...]:
    """Starting texts in both languages: customers write in either."""
    found = []
    for key, letter in desk().letters.items():
        for language in Language:
            name = f"Ombud: {in_words(language, letter.name)} ({language.value})"
            content = letter.zh if language is Language.ZH else letter.en
            found.append(
                Wanted(
                    Kind.LETTER,
                    f"letter/{key}.{language.value}",
                    name,
                    body={
                        "name": name,
                        "keywords": letter.keywords,
                        "content": content,
                        "active": True,
                        "group_ids": _limited(mapping),
                    },
                    hand_edits_stay=True,
                )
            )
    return tuple(found)


def _calendars(mapping: Mapping) -> tuple[Wanted, ...]:
    """One a time zone of the site, never the default one; packs that nobody named give none."""
    named = mapping.regimes if "regimes" in mapping.model_fields_set else ()
    jurisdictions = [*mapping.jurisdictions]
    jurisdictions += [where for regime in named for where in regime_pack(regime).jurisdictions]
    zones = dict.fromkeys(mapping.zone_name(jurisdiction) for jurisdiction in jurisdictions)
    hours = desk().hours
    week: dict[str, JsonValue] = {
        day: {"active": day not in {"sat", "sun"}, "timeframes": [[hours.open, hours.close]]} for day in _DAYS
    }
    return tuple(
        Wanted(
            Kind.CALENDAR,
            f"calendar/{zone.lower()}",
            f"Ombud: {zone}",
            body={"name": f"Ombud: {zone}", "timezone": zone, "default": False},
            initial={"business_hours": week, "public_holidays": {}},
            hand_edits_stay=True,
        )
        for zone in zones
    )


def _checklist(language: Language) -> Wanted:
    template = desk().checklist
    return Wanted(
        Kind.CHECKLIST,
        "checklist/closing",
        name := in_words(language, template.name),
        body={"name": name, "active": True},
        initial={"items": [in_words(language, item) for item in template.items]},
        hand_edits_stay=True,
    )
