"""Nothing of ours comes back as news, and nothing of others is taken for ours (design rule 5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import requests

from integration.store import cases
from tests.scenarios.house import MAPPING, House, open_house

COMPLAINT = (
    "Fees",
    "I want to complain: you charged a service fee, a handling fee and a guarantee fee on my loan.",
)


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, tmp_path) as opened:
        yield opened


def _admin(house: House, method: str, path: str, body: object = None) -> None:
    answer = requests.request(
        method,
        f"{house.simulator.url}/api/v1{path}",
        json=body,
        headers={"Authorization": f"Token token={house.simulator.admin_token}"},
        timeout=10,
    )
    answer.raise_for_status()


def _count(house: House, table: str, where: str = "true") -> int:
    with house.services.database.begin() as connection:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE {where}").scalar_one())


def test_our_own_writes_raise_no_event(house: House) -> None:
    house.simulator.create_ticket(*COMPLAINT)
    house.work()
    assert _count(house, "delivery") == 1
    assert len(house.simulator.deliveries) == 1


def test_two_triggers_on_the_same_webhook_make_one_note(house: House) -> None:
    (first,) = [row for row in house.simulator.state["triggers"] if "ombud" in str(row["name"])]
    second = {key: first[key] for key in ("condition", "perform", "activator", "execution_condition_mode")}
    _admin(house, "POST", "/triggers", {**second, "name": "a second one", "active": True})
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.work()
    assert len(house.simulator.deliveries) == 2
    assert len(house.notes(ticket_id)) == 1
    house.simulator.edit(ticket_id, {"complaint_issue": "service::service_quality"})
    house.work()
    assert len(house.notes(ticket_id)) == 2


def test_a_persons_save_right_before_ours_is_not_taken_for_our_echo(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    simulator.settle()
    simulator.hold_deliveries()
    simulator.faults.before(
        "PUT",
        f"/tickets/{ticket_id}",
        lambda: simulator.edit(ticket_id, {"complaint_action": "explain"}),
    )
    house.parts.dispatcher.run_once()
    house.run_jobs()
    assert simulator.ticket(ticket_id)["updated_by_id"] == simulator.bot_id
    house.clock.advance(timedelta(hours=1))
    # the payload is rendered only now, and names us as the last writer
    simulator.release_deliveries()
    house.work()
    assert "explain" in house.notes(ticket_id)[-1]
    assert len(house.notes(ticket_id)) == 2


def test_a_merged_ticket_is_left_alone_and_its_articles_are_read_in_the_other(house: House) -> None:
    simulator = house.simulator
    kept = simulator.create_ticket(*COMPLAINT)
    merged = simulator.create_ticket("Question", "Could you tell me the opening hours? Thank you.")
    house.work()
    house.clock.advance(timedelta(hours=1))
    simulator.customer_replies(merged, "Your debt collector threatens my family. I want to kill myself!")
    simulator.settle()
    _admin(house, "PUT", f"/ticket_merge/{merged}/{simulator.ticket(kept)['number']}")
    house.work()
    house.parts.sweep.run_once()
    house.work()
    assert house.field(kept, "severity") == "critical"
    notes = house.notes(kept)
    simulator.agent_replies(merged, "Left over.")
    house.work()
    assert house.notes(kept) == notes
    assert not [body for body in house.notes(merged) if "cn.o3" in body]


def test_a_ticket_that_an_agent_moves_out_of_scope_rests_and_goes_on_when_it_comes_back(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    house.work()
    due = house.field(ticket_id, "due_at")
    admin = simulator.admin_id
    branch = next(
        str(row["name"]) for row in simulator.state["groups"] if row["name"] not in ("Complaints", "Users")
    )
    simulator.edit(ticket_id, {"group": branch}, by=admin)
    house.work()
    assert simulator.ticket(ticket_id)["group"] == branch
    assert _count(house, "clock") == 0
    assert _count(house, "dead_letter") == 0
    simulator.agent_replies(ticket_id, "Not ours at present.", by=admin)
    house.work()
    house.clock.advance(timedelta(days=1))
    simulator.edit(ticket_id, {"group": "Complaints"}, by=admin)
    house.work()
    assert house.field(ticket_id, "due_at") == due
    assert _count(house, "clock", "stopped_at IS NULL") > 0
    assert len(house.notes(ticket_id)) == 1


def test_a_group_that_is_closed_to_us_is_out_of_scope_and_no_failure(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    house.work()
    _admin(house, "POST", "/groups", {"name": "Legal"})
    group = simulator.state["groups"].named("Legal") or {}
    _admin(
        house,
        "PUT",
        f"/users/{simulator.admin_id}",
        {
            "group_ids": {
                **{str(row["id"]): ["full"] for row in simulator.state["groups"]},
                str(group["id"]): ["full"],
            }
        },
    )
    simulator.edit(ticket_id, {"group": "Legal"}, by=simulator.admin_id)
    house.work()
    assert _count(house, "dead_letter") == 0
    assert _count(house, "delivery", "outcome = 'outside'") == 1
    # nobody can tell who moved it, so its duties stay visible as open ones
    assert _count(house, "clock", "stopped_at IS NULL") > 0


def test_lost_access_to_a_group_of_ours_is_a_failure_and_not_out_of_scope(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    house.work()
    _admin(house, "PUT", f"/users/{simulator.bot_id}", {"group_ids": {"1": ["full"]}})
    simulator.agent_replies(ticket_id, "A note.")
    house.work()
    assert _count(house, "dead_letter", "error = 'not_allowed'") == 1


def test_a_reply_on_a_closed_ticket_is_heard_and_the_state_is_nobody_elses(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path, mapping=f"{MAPPING}closing: tell\n") as house:
        simulator = house.simulator
        ticket_id = simulator.create_ticket(*COMPLAINT)
        house.work()
        simulator.edit(ticket_id, {"state": "closed"})
        house.work()
        assert "the complaint is not" in house.notes(ticket_id)[-1]
        simulator.customer_replies(ticket_id, "And now you threaten me, I do not want to live any more.")
        house.work()
        assert house.field(ticket_id, "severity") == "critical"
        assert simulator.ticket(ticket_id)["state"] == "closed"
        assert "critical" in house.notes(ticket_id)[-1]


def test_a_ticket_whose_customers_record_is_gone_is_handled_all_the_same(house: House) -> None:
    simulator = house.simulator
    customer = simulator.create_customer("Jane", "Doe", "jane.doe@example.com")
    ticket_id = simulator.create_ticket(*COMPLAINT, customer_id=customer)
    with simulator.state.lock:
        simulator.state["users"].remove(customer)
    house.work()
    assert house.field(ticket_id, "stage") == "received"
    assert len(house.notes(ticket_id)) == 1


def test_a_deleted_ticket_ends_its_clocks_and_is_no_failure(house: House) -> None:
    simulator = house.simulator
    ticket_id = simulator.create_ticket(*COMPLAINT)
    house.work()
    simulator.hold_deliveries()
    simulator.customer_replies(ticket_id, "Any news?")
    house.parts.sweep.run_once()
    _admin(house, "DELETE", f"/tickets/{ticket_id}")
    house.parts.dispatcher.run_once()
    house.run_jobs()
    assert _count(house, "clock") == _count(house, "dead_letter") == 0
    assert _count(house, "delivery", "outcome = 'gone'") == 1
    with house.services.database.begin() as connection:
        assert cases.load(connection, "zammad", ticket_id).facts
