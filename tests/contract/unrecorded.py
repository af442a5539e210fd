"""What happened in the recorded installations between the recorded exchanges."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final

import requests

from integration.helpdesks.simulator.state import Version
from integration.helpdesks.simulator.values import JsonObject, mapping
from tests.contract import fresh_61
from tests.contract.exchanges import Exchange
from tests.contract.stage import ADMIN, Stage, Verdict

Hidden = Callable[[Stage], None]

_STEPS: Final = (
    (8, "agent_put"), (9, "bot_put"), (10, "nothing"), (11, "tag"), (12, "note_agent"), (13, "note_customer"),
    (14, "macro_ui"), (15, "mass_macro"), (16, "mass_update"), (17, "same_value"), (18, "clear"),
    (19, "bad_value"), (20, "customer_put"), (21, "macro_many"), (22, "agent_then_bot"), (23, "stale"),
    (24, "visibility"), (25, "tree"), (26, "merge_a"),
)  # fmt: skip


def _begin_65(stage: Stage) -> None:
    with stage.simulator.state.lock:
        state = stage.simulator.state
        mapping(state["groups"].get(2))["note"] = "test"
        # a customer with an impossible address had been tried before; his id is used up
        state["users"].skip()
        state["text_modules"].next_id = state["calendars"].next_id = 1
        state["core_workflows"].next_id = 10
        mapping(state["tickets"].get(1))["title"] = "Welcome to Zammad!"
        for user_id in range(4, 11):
            state.user(user_id)["last_login"] = state.tick()


def _concurrently(stage: Stage, exchange: Exchange) -> None:
    """Eight writers at once; the recorded body is a summary (contract 6.2)."""
    stage.clock.follow(exchange)
    url = f"{stage.simulator.url}{exchange.path}"
    headers = {"Authorization": f"Token token={stage.simulator.bot_token}", "Connection": "close"}
    statuses: list[int] = []

    def write(number: int) -> None:
        body: JsonObject = {"complaint_ref": f"w{number}", "complaint_score": number}
        body["article"] = {"body": f"concurrent {number}", "internal": True}
        statuses.append(requests.put(url, json=body, headers=headers, timeout=10).status_code)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ticket = stage.simulator.ticket(2)
    found = []
    if statuses != [200] * 8:
        found.append(f"statuses {statuses}")
    if ticket["article_count"] != mapping(mapping(exchange.body)["afterwards"])["article_count"]:
        found.append(f"article_count {ticket['article_count']}")
    if str(ticket["complaint_ref"]) != f"w{ticket['complaint_score']}":
        found.append("fields of two writers are mixed")
    stage.verdicts[exchange.key] = Verdict(exchange, found)
    stage.put(2, {"complaint_score": 64, "complaint_ref": ""}, 4)


def _mail_tried(stage: Stage, times: int = 1) -> None:
    for _ in range(times):
        stage.simulator.hurry()
        stage.simulator.settle(horizon=1.0)


def _step_tickets(stage: Stage) -> None:
    """The tickets of recording 70, one a step, made by the service account."""
    for _, step in _STEPS:
        fields: JsonObject = (
            {"complaint_action": "triage"} if step in {"same_value", "clear", "stale"} else {}
        )
        article: JsonObject = {"body": "x", "type": "note", "internal": True}
        params: JsonObject = {"title": f"hook {step}", "group": "Complaints", "customer_id": 9, **fields}
        stage.simulator.enter({**params, "article": article}, by=4)
    stage.simulator.settle(horizon=1.0)


def _deadline_and_pending(stage: Stage) -> None:
    """A deadline in the past on ticket 27 and a ticket that is born pending (recording 80)."""
    stage.put(27, {"complaint_due": "2026-11-24T15:00:00Z"}, 5)
    params: JsonObject = {"title": "pending", "group": "Complaints", "customer_id": 9, "owner_id": 5}
    params.update(state="pending reminder", pending_time="2026-11-24T15:10:00Z")
    params["article"] = {"body": "x", "type": "note", "internal": True}
    stage.simulator.enter(params, by=5)
    stage.simulator.release_deliveries()
    stage.simulator.settle(horizon=1.0)


def _time_passes(stage: Stage) -> None:
    stage.simulator.run_time_triggers()
    stage.simulator.run_jobs()
    stage.simulator.settle(horizon=1.0)
    stage.named = stage.simulator.deliveries


def _stamped(stage: Stage, stamps: dict[int, str]) -> None:
    """Give tickets the stamps that the recorded searches ask for."""
    with stage.simulator.state.lock:
        for ticket_id, stamp in stamps.items():
            stage.clock.moment = max(stage.clock.moment, datetime.fromisoformat(stamp))
            mapping(stage.simulator.state["tickets"].get(ticket_id))["updated_at"] = stamp


def _secrets(stage: Stage) -> None:
    for _ in range(2):
        stage.simulator.create_ticket("Insert sealed title", "x", by=4)
    stage.simulator.settle(horizon=1.0)


def _crowd(stage: Stage) -> None:
    """As many tickets as the paging of recording 90 needs: ids 33 to 262."""
    for number in range(33, 263):
        stage.simulator.create_ticket(f"crowd {number}", "x", by=4, channel="note")
    stage.simulator.settle(horizon=1.0)


def _hold(stage: Stage) -> None:
    stage.simulator.settle(horizon=1.0)
    stage.simulator.forget_deliveries()
    stage.simulator.hold_deliveries()


def _in_group_three(stage: Stage) -> None:
    with stage.simulator.state.lock:
        admin = stage.simulator.state.user(ADMIN)
        admin["group_ids"] = {**mapping(admin["group_ids"]), "3": ["full"]}


def _column_dropped(stage: Stage) -> None:
    """The column that a deleted attribute had left behind is dropped by hand."""
    with stage.simulator.state.lock:
        state = stage.simulator.state
        for column in state.leftovers:
            for ticket in state["tickets"]:
                ticket.pop(column, None)
        state.leftovers.clear()


def _widened(stage: Stage) -> None:
    """The limit that had been shrunk is widened again."""
    with stage.simulator.state.lock:
        row = mapping(stage.simulator.state["attributes"].get(65))
        row["data_option"] = {**mapping(row["data_option"]), "maxlength": 120}


def _items_added_and_removed(stage: Stage) -> None:
    stage.simulator.state["checklist_items"].next_id = 7


def _deleted(stage: Stage) -> None:
    stage.simulator.run_privacy_tasks()


BEGIN: Final[dict[Version, Hidden]] = {"6.1": fresh_61.furnish, "6.5": _begin_65}
"""What is there before the first exchange."""

SUMMARIES: Final = {"50:41": _concurrently}
"""Exchanges that were written down as a summary of several."""

BEFORE: Final[dict[str, Hidden]] = {
    "30:0": _in_group_three,
    "50:0": _column_dropped,
    "60:0": lambda stage: stage.put(4, {"group": "Complaints", "state": "open"}, ADMIN),
    "50:59": lambda stage: stage.simulator.settle(horizon=1.0),
    "50:64": _mail_tried,
    "70:0": partial(_mail_tried, times=2),
    "70:51": _step_tickets,
    "70:74": lambda stage: stage.put(23, {"complaint_topic": "Mortgage::Escrow", "complaint_ref": "svc"}, 4),
    "80:2": _hold,
    "80:5": _deadline_and_pending,
    "90:23": lambda stage: _stamped(stage, {2: "2026-11-24T15:17:13.436Z"}),
    "95:128": _widened,
    "60:35": _items_added_and_removed,
    "90:32": lambda stage: _stamped(
        stage,
        {
            3: "2026-11-24T15:06:41.955Z",
            5: "2026-11-24T15:08:48.148Z",
            7: "2026-11-24T15:10:01.009Z",
            4: "2026-11-24T15:11:24.834Z",
            6: "2026-11-24T15:11:29.463Z",
            10: "2026-11-24T15:14:04.475Z",
            8: "2026-11-24T15:14:14.526Z",
        },
    ),
    "90:34": lambda stage: stage.put(3, {"complaint_ref": "moved"}, 4),
    "90:64": _secrets,
    "90:75": _deleted,
    "90:55": _crowd,
}
"""What happened just before an exchange, by file and place."""

AFTER: Final[dict[str, Hidden]] = {
    "70:71": lambda stage: stage.put(22, {"complaint_ref": "bot was faster"}, 4),
    "80:7": _time_passes,
}
"""What happened just after an exchange."""
