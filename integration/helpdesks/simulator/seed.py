"""What a fresh installation holds, and the cast of the recordings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from integration.helpdesks.simulator import articles, people
from integration.helpdesks.simulator.access import Actor
from integration.helpdesks.simulator.catalog import by_name
from integration.helpdesks.simulator.columns import blank_ticket
from integration.helpdesks.simulator.desk import Desk
from integration.helpdesks.simulator.state import SYSTEM_USER, State, Token
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer

ADMIN: Final = 3
PASSWORD: Final = "customer-pass-example"  # noqa: S105  (a sample, written down in the docs)
"""Password of every customer of the cast, for Basic authentication."""

_STATES_65: Final = (
    ("new", 1, None, False, True, False),
    ("open", 2, None, False, False, True),
    ("pending reminder", 3, None, True, False, False),
    ("closed", 5, None, True, False, False),
    ("merged", 6, None, True, False, False),
    ("pending close", 4, 4, True, False, False),
)
_PRIORITIES: Final = (
    ("1 low", False, "low-priority", "low-priority"),
    ("2 normal", True, None, None),
    ("3 high", False, "important", "high-priority"),
)
_ROLES: Final = (("Admin", False), ("Agent", False), ("Customer", True))
_ATTRIBUTES: Final = (
    ("number", "#", "input", 5),
    ("title", "Title", "input", 8),
    ("customer_id", "Customer", "user_autocompletion", 10),
    ("organization_id", "Organization", "autocompletion_ajax_customer_organization", 12),
    ("type", "Type", "select", 20),
    ("group_id", "Group", "select", 25),
    ("owner_id", "Owner", "select", 30),
    ("state_id", "State", "select", 40),
    ("pending_time", "Pending till", "datetime", 41),
    ("priority_id", "Priority", "select", 80),
    ("tags", "Tags", "tag", 900),
)
_SETTINGS: Final[tuple[tuple[int, str, JsonValue, tuple[str, ...]], ...]] = (
    (4, "ui_ticket_zoom_article_delete_timeframe", 600, ("admin.ui",)),
    (101, "fqdn", "desk.example.com", ("admin.system",)),
    (102, "http_type", "https", ("admin.system",)),
    (111, "ticket_trigger_recursive", False, ("admin.ticket",)),
    (120, "tag_new", True, ("admin.tag",)),
    (273, "checklist", True, ("admin.checklist",)),
    (274, "auto_shutdown", True, ()),
    (275, "import_mode", False, ()),
)
_SINCE_65: Final = frozenset({"checklist", "auto_shutdown"})
_FIRST_CUSTOM_ATTRIBUTE: Final = {"6.1": 54, "6.5": 59}
_REPLY_BODY: Final = (
    "<div>We have received your message <b>(#{config.ticket_hook}#{ticket.number})</b>.</div>"
    '<div>It is kept at <a href="#{config.http_type}://#{config.fqdn}/#ticket/zoom/#{ticket.id}">'
    "#{config.http_type}://#{config.fqdn}/#ticket/zoom/#{ticket.id}</a>.</div>"
)


@dataclass(frozen=True, slots=True)
class Cast:
    """Ids of the persons and groups that a filled simulator starts with."""

    bot: int = 4
    agent: int = 5
    lead: int = 6
    readonly: int = 7
    other: int = 8
    customer: int = 9
    customer_two: int = 10
    complaints: int = 2
    branch: int = 3
    broken: int = 4

    def agents(self) -> dict[str, int]:
        """Ids of those who have a token, by role."""
        return {
            "bot": self.bot,
            "agent": self.agent,
            "lead": self.lead,
            "readonly": self.readonly,
            "other": self.other,
        }


def fresh(desk: Desk, *, auto_reply: bool) -> None:
    """A fresh installation: one administrator, one group, one ticket.

    Args:
        auto_reply: Leave the default auto reply trigger active, as Zammad does.
    """
    state = desk.state
    _settings(state)
    for name, signup in _ROLES:
        role: JsonObject = {
            "name": name,
            "preferences": {},
            "default_at_signup": signup,
            "active": True,
            "note": "",
        }
        state["roles"].insert(state.stamp(role, SYSTEM_USER))
    _people(state)
    _vocabulary(state)
    _group(state, "Users", None)
    state.user(ADMIN)["group_ids"] = {"1": ["full"]}
    _attributes(state)
    _triggers(state, active=auto_reply)
    _welcome(desk)


def _settings(state: State) -> None:
    for number, name, value, permission in _SETTINGS:
        if name in _SINCE_65 and not state.modern:
            continue
        row: JsonObject = {"title": name, "name": name, "area": "Core", "description": "", "options": {}}
        row.update(state_current={"value": value}, state_initial={"value": value}, frontend=True)
        row.update(preferences={}, permission=list(permission))
        row.update(created_at=state.tick(), updated_at=state.tick())
        state["settings"].insert(row, number)


def _people(state: State) -> None:
    nobody: JsonObject = {"login": "-", "firstname": "-", "active": False, "department": "", "address": ""}
    people.insert(state, nobody, SYSTEM_USER, SYSTEM_USER)
    state.user(SYSTEM_USER)["role_ids"] = []
    people.insert(
        state,
        {"login": "sample.customer@example.org", "firstname": "Sample", "lastname": "Customer"},
        SYSTEM_USER,
        2,
    )
    admin: JsonObject = {
        "firstname": "Ada",
        "lastname": "Admin",
        "email": "admin@example.com",
        "role_ids": [1, 2],
    }
    people.insert(state, admin, SYSTEM_USER, ADMIN)


def _vocabulary(state: State) -> None:
    states = list(_STATES_65)
    if not state.modern:
        states.insert(5, ("removed", 7, None, True, False, False))
    for name, kind, following, ignored, created, follow_up in states:
        row: JsonObject = {"state_type_id": kind, "name": name, "next_state_id": following}
        row.update(ignore_escalation=ignored, default_create=created, default_follow_up=follow_up)
        row.update(note=None, active=kind != 7)
        state["ticket_states"].insert(state.stamp(row, SYSTEM_USER))
    for name, default, icon, color in _PRIORITIES:
        priority: JsonObject = {"name": name, "default_create": default, "ui_icon": icon, "ui_color": color}
        priority.update(note=None, active=True)
        state["ticket_priorities"].insert(state.stamp(priority, SYSTEM_USER))


def _group(state: State, name: str, address: int | None) -> int:
    row: JsonObject = {"signature_id": None, "email_address_id": address, "name": name}
    if state.modern:
        row.update(name_last=name, parent_id=None)
    row.update(assignment_timeout=None, follow_up_possible="yes", reopen_time_in_days=None)
    row.update(follow_up_assignment=True, active=True, shared_drafts=True, note=None)
    return integer(state["groups"].insert(state.stamp(row, ADMIN))["id"])


def _attributes(state: State) -> None:
    for name, display, kind, position in _ATTRIBUTES:
        row: JsonObject = {"object_lookup_id": 1, "name": name, "display": display, "data_type": kind}
        row.update(data_option={"null": name not in {"title", "group_id", "state_id"}}, data_option_new={})
        row.update(editable=name == "type", active=name != "type", screens={}, to_create=False)
        row.update(to_migrate=False, to_delete=False, to_config=False, position=position)
        state.stamp(row, SYSTEM_USER)
        row.update(object="Ticket", deletable=False)
        state["attributes"].insert(row)
    state["attributes"].next_id = _FIRST_CUSTOM_ATTRIBUTE[state.version]


def _triggers(state: State, *, active: bool) -> None:
    customer: JsonObject = {"operator": "is", "value": 2}
    contact: JsonObject = {"operator": "is", "value": [1, 5, 11]}
    created: JsonObject = {
        "ticket.action": {"operator": "is", "value": "create"},
        "ticket.state_id": {"operator": "is not", "value": 4},
        "article.type_id": contact,
        "article.sender_id": customer,
    }
    followed: JsonObject = {
        "ticket.action": {"operator": "is", "value": "update"},
        "article.sender_id": customer,
        "article.type_id": contact,
    }
    owner: JsonObject = {"operator": "has changed", "pre_condition": "current_user.id", "value": ""}
    owner["value_completion"] = ""
    templates: tuple[tuple[str, JsonObject, str, bool], ...] = (
        ("auto reply (on new tickets)", created, "article_last_sender", active),
        ("auto reply (on follow-up of tickets)", followed, "article_last_sender", False),
        ("customer notification (on owner change)", {"ticket.owner_id": owner}, "ticket_customer", False),
    )
    for name, condition, recipient, on in templates:
        subject = "We have your message (#{ticket.title})"
        order: JsonObject = {"body": _REPLY_BODY, "recipient": recipient, "subject": subject}
        defaults = by_name("triggers")
        row: JsonObject = {
            key: value
            for key, value in defaults.columns.items()
            if state.modern or key not in defaults.modern
        }
        row.update(name=name, condition=condition, perform={"notification.email": order}, active=on)
        state["triggers"].insert(state.stamp(row, SYSTEM_USER))
    macro: JsonObject = {
        "name": "Close & Tag as Spam",
        "active": True,
        "ux_flow_next_up": "next_task",
        "note": "",
    }
    macro["perform"] = {
        "ticket.state_id": {"value": 4},
        "ticket.tags": {"operator": "add", "value": "spam"},
        "ticket.owner_id": {"pre_condition": "current_user.id", "value": ""},
    }
    state.stamp(macro, SYSTEM_USER)
    macro["group_ids"] = []
    state["macros"].insert(macro)


def _welcome(desk: Desk) -> None:
    """The ticket that every installation starts with."""
    state = desk.state
    organization: JsonObject = {"name": "Sample", "shared": True, "domain": "", "domain_assignment": False}
    organization.update(active=True, vip=False, note="")
    state["organizations"].insert(state.stamp(organization, SYSTEM_USER))
    ticket = blank_ticket(state)
    ticket.update(
        group_id=1, priority_id=2, state_id=1, organization_id=1, title="Welcome!", owner_id=SYSTEM_USER
    )
    ticket.update(customer_id=2, number=str(state.next_number))
    state.next_number += 1
    stored = state["tickets"].insert(state.stamp(ticket, 2))
    first: JsonObject = {"body": "Welcome!", "type": "phone", "sender": "Customer"}
    articles.create(desk, stored, first, Actor(2))


def cast(state: State) -> Cast:
    """The persons and groups of the recordings: all synthetic."""
    for number, name, email in (
        (1, "Example Lending Complaints", "complaints@desk.example.com"),
        (2, "Example Lending Complaints", "broken@desk.example.com"),
    ):
        row: JsonObject = {
            "channel_id": number + 2,
            "name": name,
            "email": email,
            "active": True,
            "note": None,
        }
        row["preferences"] = {}
        state["email_addresses"].insert(state.stamp(row, ADMIN))
    for name, address in (("Complaints", 1), ("Branch", None), ("Broken mail", 2)):
        _group(state, name, address)
    full: JsonObject = {"2": ["full"], "3": ["full"], "4": ["full"]}
    everything: JsonObject = {"1": ["full"], **full}
    state.user(ADMIN)["group_ids"] = everything
    agents: tuple[tuple[int, str, str, str, JsonObject], ...] = (
        (4, "Service", "Bot", "svc-bot@example.com", full),
        (5, "Carla", "Agent", "carla.agent@example.com", {"2": ["full"], "3": ["full"]}),
        (6, "Leo", "Lead", "leo.lead@example.com", {"2": ["full"]}),
        (7, "Rita", "Readonly", "rita.readonly@example.com", {"2": ["read"], "3": ["read"]}),
        (8, "Nora", "Other", "nora.other@example.com", {"1": ["full"]}),
    )
    for user_id, first, last, email, groups in agents:
        values: JsonObject = {"firstname": first, "lastname": last, "email": email, "role_ids": [2]}
        people.insert(state, {**values, "group_ids": groups}, ADMIN, user_id)
    for user_id, first, last, email in (
        (9, "李", "娜", "li.na@example.com"),
        (10, "Max", "Muster", "max.muster@example.com"),
    ):
        people.insert(state, {"firstname": first, "lastname": last, "email": email}, ADMIN, user_id)
        state.passwords[email] = PASSWORD
    return Cast()


def token(state: State, user_id: int, *permissions: str) -> str:
    """A token that is easy to recognise in a test's output."""
    name = str(state.user(user_id)["login"]).partition("@")[0].replace(".", "-")
    secret = f"{name}-{'-'.join(permissions).replace('.', '-')}-token"
    state.tokens[secret] = Token(user_id, frozenset(permissions))
    return secret
