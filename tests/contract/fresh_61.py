"""What the 6.1 installation held before its first recorded exchange."""

from __future__ import annotations

import requests

from integration.helpdesks.simulator import people
from integration.helpdesks.simulator.catalog import by_name
from integration.helpdesks.simulator.catalog import create as create_row
from integration.helpdesks.simulator.values import JsonObject, JsonValue, mapping
from tests.contract.stage import ADMIN, Stage


def furnish(stage: Stage) -> None:
    """Give the simulator the persons, groups, attributes and tickets of that installation."""
    simulator = stage.simulator
    with simulator.state.lock:
        state = simulator.state
        admin = state.user(ADMIN)
        admin.update(firstname="Test", lastname="Admin", created_by_id=1)
        for table in ("groups", "email_addresses"):
            for row_id in (2, 3, 4):
                state[table].remove(row_id)
        state["email_addresses"].remove(1)
        for user_id in range(4, 11):
            state["users"].remove(user_id)
        state.passwords.clear()
        group = dict(mapping(state["groups"].get(1)))
        state["groups"].insert({**group, "name": "Complaints", "created_by_id": ADMIN}, 2)
        state["groups"].next_id = 3
        both: JsonObject = {"1": ["full"], "2": ["full"]}
        admin["group_ids"] = both
        agent: JsonObject = {"role_ids": [2], "group_ids": both}
        state["users"].next_id = 4
        people.insert(state, {**agent, "firstname": "Agent", "email": "agent1@example.com"}, ADMIN)
        people.insert(
            state,
            {**agent, "firstname": "Bot", "lastname": "Svc", "email": "bot@example.com", "note": "x"},
            ADMIN,
        )
        people.insert(state, {"firstname": "Jane", "lastname": "Doe", "email": "jane.doe@example.com"}, ADMIN)
        simulator.adopt_bot(5, simulator.new_token(5, "ticket.agent"))
        waiting: JsonObject = {"name": "awaiting bank", "state_type_id": 3}
        create_row(state, by_name("ticket_states"), waiting, ADMIN)
    _attributes_61(stage)
    _svc_objects(stage)
    with simulator.state.lock:
        for number, tid in ((81001, 1), (81002, 2)):
            row = state["tickets"].get(tid)
            if row is not None:
                row["number"] = str(number)
        first = mapping(state["tickets"].get(1))
        first["title"] = "Welcome to Zammad!"
        mapping(state["groups"].get(1)).update(
            signature_id=1, note="Standard Group/Pool for Tickets.", created_by_id=1
        )
        second: JsonObject = {**first, "group_id": 2, "title": "Loan complaint", "organization_id": None}
        second.update(priority_id=3, state_id=3, customer_id=6, number="81002", updated_by_id=4)
        second.update(pending_time="2026-12-24T10:00:00.000Z", create_article_type_id=10, article_count=6)
        second.update(complaint_category="Loan::Fees", redaction_status="pending", risk_score=13)
        second.update(external_ref="changed-between-retries", created_by_id=ADMIN)
        second.update(ack_due_at="2026-11-24T04:30:00.000Z", preferences={"svc": {"v": 1}})
        state["tickets"].insert(second, 2)
        state["tickets"].next_id = 5
        state.next_number = 81004
        state["articles"].next_id = 13
        state["attachments"].next_id = 5
        state.next_store_file = 3
        state["links"].next_id = 2


def _svc_objects(stage: Stage) -> None:
    state = stage.simulator.state
    webhook: JsonObject = {
        "name": "svc",
        "endpoint": f"{stage.receiver}/hook",
        "signature_token": "topsecret",
    }
    webhook.update(basic_auth_username="u", basic_auth_password="p", note="n")
    create_row(state, by_name("webhooks"), webhook, ADMIN)
    either: list[JsonValue] = [
        {"name": "ticket.action", "operator": "is", "value": kind} for kind in ("create", "update")
    ]
    not_bot: JsonObject = {"name": "ticket.updated_by_id", "operator": "is not", "value": ["5"]}
    not_bot["pre_condition"] = "specific"
    trigger: JsonObject = {
        "name": "svc: webhook on create/update",
        "execution_condition_mode": "always",
        "condition": {"operator": "AND", "conditions": [not_bot, {"operator": "OR", "conditions": either}]},
        "perform": {"notification.webhook": {"webhook_id": "1"}},
        "note": "x",
    }
    create_row(state, by_name("triggers"), trigger, ADMIN)
    due: JsonObject = {
        "ticket.ack_due_at": {"operator": "before (relative)", "value": "1", "range": "minute"}
    }
    job: JsonObject = {"name": "due sweep", "condition": due, "perform": {"ticket.tags": {}}, "active": False}
    create_row(state, by_name("jobs"), job, ADMIN)
    create_row(state, by_name("overviews"), {"name": "Due acks", "condition": due}, ADMIN)
    state["triggers"].next_id = 6
    for table, following in (("macros", 3), ("overviews", 13), ("text_modules", 2), ("calendars", 2)):
        state[table].next_id = following


def _attributes_61(stage: Stage) -> None:
    tree: list[JsonValue] = [
        {
            "name": "Loan",
            "value": "Loan",
            "children": [
                {"name": "Servicing", "value": "Loan::Servicing"},
                {"name": "Fees", "value": "Loan::Fees"},
            ],
        },
        {"name": "Mortgage", "value": "Mortgage"},
    ]
    plain: JsonObject = {"null": True, "maxlength": 255, "default": ""}
    moment: JsonObject = {"future": True, "past": True, "diff": 0, "null": True}
    options: tuple[tuple[str, str, str, JsonObject], ...] = (
        ("complaint_category", "Complaint category", "tree_select", {
            **plain, "options": tree, "nulloption": True, "translate": False}),
        ("redaction_status", "Redaction", "select", {
            **plain, "options": {"pending": "pending", "done": "done"}}),
        ("ack_due_at", "Ack due", "datetime", moment),
        ("is_regulated", "Regulated", "boolean", {
            "options": {"false": "no", "true": "yes"}, "default": False, "null": True}),
        ("external_ref", "Ext ref", "input", {"type": "text", "maxlength": 120, "null": True, "default": ""}),
        ("risk_score", "Risk", "integer", {"min": 0, "max": 100, "null": True, "default": 0}),
    )  # fmt: skip
    headers = {"Authorization": f"Token token={stage.simulator.admin_token}"}
    url = f"{stage.simulator.url}/api/v1/object_manager_attributes"
    for position, (name, display, kind, option) in enumerate(options):
        shown: JsonObject = {"ticket.agent": {"shown": True}}
        screens: JsonObject = {"edit": shown, "create_middle": shown}
        if name == "risk_score":
            screens = {"edit": shown}
        if name == "complaint_category":
            asked: JsonObject = {"ticket.agent": {"shown": True, "required": False}}
            screens = {"edit": asked, "create_middle": asked}
        body: JsonObject = {"name": name, "display": display, "data_type": kind, "data_option": option}
        body.update(object="Ticket", active=True, position=1500 + position, screens=screens)
        requests.post(url, json=body, headers=headers, timeout=10).raise_for_status()
    requests.post(f"{url}_execute_migrations", headers=headers, timeout=10).raise_for_status()
