"""A desk that `ombud provision apply` set up handles a complaint with the run-time token alone."""

from __future__ import annotations

from pathlib import Path

import requests

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.values import JsonObject, integer
from tests.clocks import MovableClock
from tests.provisioning.desk import Desk
from tests.scenarios.house import MAPPING, SECRET, START, open_house

COMPLAINT = (
    "Late fee on my car loan",
    "I want to complain: you charged me a late payment fee on my car loan although I paid on time.",
)


def test_a_complaint_is_handled_end_to_end_on_a_provisioned_desk(database_url: str, tmp_path: Path) -> None:
    clock = MovableClock(START)
    simulator = Simulator(empty=True, clock=clock.now, retry_waits=(0.05, 0.05, 0.05, 0.05))
    with open_house(database_url, tmp_path, simulator=simulator, clock=clock, provision=_provision) as house:
        permissions = house.simulator.state.tokens[house.settings.zammad_token.get_secret_value()].permissions
        assert permissions == {"ticket.agent"}
        customer = _create_customer(simulator)
        ticket = simulator.create_ticket(*COMPLAINT, group="Complaints", customer_id=customer)
        house.work()
        assert house.field(ticket, "stage") == "received"
        assert house.field(ticket, "product") == "vehicle"
        assert house.field(ticket, "due_at")
        assert len(house.notes(ticket)) == 1
        assert {attempt.status for attempt in house.simulator.deliveries} == {202}
        assert len(house.simulator.deliveries) == 1  # the answer of our own account raised no event


def _create_customer(simulator: Simulator) -> int:
    person: JsonObject = {
        "firstname": "Li",
        "lastname": "Na",
        "email": "li.na@example.com",
        "roles": ["Customer"],
    }
    headers = {"Authorization": f"Token token={simulator.admin_token}"}
    answer = requests.post(f"{simulator.url}/api/v1/users", json=person, headers=headers, timeout=10)
    return integer(answer.json()["id"])


def _provision(simulator: Simulator, url: str, folder: Path) -> None:
    desk = Desk(simulator, folder, MAPPING)
    desk.variables.update(OMBUD_PUBLIC_URL=url, OMBUD_WEBHOOK_SECRETS=SECRET)
    for name in ("OMBUD_WEBHOOK_BASIC_USER", "OMBUD_WEBHOOK_BASIC_PASSWORD"):
        del desk.variables[name]
    desk.provision()
