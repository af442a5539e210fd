"""Webhooks on their way (contract 1.1, 1.2)."""

from __future__ import annotations

import json

import pytest

from integration.helpdesks.simulator import Simulator, provision_minimum, tickets
from integration.helpdesks.simulator.delivery import sign
from tests.simulator.conftest import FAST, SECRET, Receiver


@pytest.fixture
def ready(simulator: Simulator, receiver: Receiver) -> Simulator:
    provision_minimum(simulator, receiver.url, SECRET)
    return simulator


def test_a_new_ticket_is_announced_with_ids_only_and_signed(ready: Simulator, receiver: Receiver) -> None:
    ticket_id = ready.create_ticket("Prepayment fee", "I was charged 3,200.")
    ready.settle()
    ((method, _, headers, body),) = receiver.heard
    assert method == "POST"
    assert headers["X-Hub-Signature"] == sign(SECRET, body)
    assert headers["User-Agent"] == "Zammad User Agent"
    assert headers["Connection"] == "close"
    sent = json.loads(body)
    assert (sent["ticket_id"], sent["article_created_by"]) == (ticket_id, ready.customer_id)
    assert b"3,200" not in body


def test_the_service_account_announces_nothing(ready: Simulator, receiver: Receiver) -> None:
    ticket_id = ready.create_ticket("x", "x")
    ready.settle()
    receiver.heard.clear()
    ready.edit(ticket_id, {"complaint_stage": "received"}, by=ready.bot_id)
    ready.agent_replies(ticket_id, "note", by=ready.bot_id)
    ready.settle()
    assert receiver.heard == []
    ready.edit(ticket_id, {"complaint_action": "confirm"})
    ready.settle()
    assert len(receiver.heard) == 1


def test_five_tries_carry_one_delivery_id_and_then_it_is_lost(ready: Simulator, receiver: Receiver) -> None:
    receiver.answers = [500, 503, 404, 302, 410]
    ready.create_ticket("x", "x")
    ready.settle()
    ids = {headers["X-Zammad-Delivery"] for _, _, headers, _ in receiver.heard}
    assert len(receiver.heard) == 5
    assert ready.lost_deliveries == list(ids)
    assert [attempt.number for attempt in ready.deliveries] == [1, 2, 3, 4, 5]
    assert not any(attempt.succeeded for attempt in ready.deliveries)


def test_a_try_that_succeeds_is_the_last(ready: Simulator, receiver: Receiver) -> None:
    receiver.answers = [503]
    ready.create_ticket("x", "x")
    ready.settle()
    assert [attempt.status for attempt in ready.deliveries] == [503, 200]
    assert ready.lost_deliveries == []


def test_each_try_is_rendered_anew(ready: Simulator, receiver: Receiver) -> None:
    receiver.answers = [503]
    ready.hold_deliveries()
    ticket_id = ready.create_ticket("x", "x")
    ready.desk.retry_waits = (0.2,)
    ready.release_deliveries()
    ready.settle(horizon=0.1)
    ready.edit(ticket_id, {"title": "y"}, by=ready.bot_id)
    ready.settle()
    first, second = receiver.heard
    assert first[2]["X-Zammad-Delivery"] == second[2]["X-Zammad-Delivery"]
    assert first[2]["X-Hub-Signature"] != second[2]["X-Hub-Signature"]
    assert json.loads(second[3])["updated_by_id"] == ready.bot_id


def test_a_receiver_that_is_not_there_costs_tries_too(simulator: Simulator) -> None:
    provision_minimum(simulator, "http://127.0.0.1:9/hook", SECRET)
    simulator.create_ticket("x", "x")
    simulator.settle()
    assert [attempt.status for attempt in simulator.deliveries] == [None] * 5
    assert "ConnectionRefusedError" in simulator.deliveries[0].error


def test_a_deleted_ticket_takes_its_waiting_deliveries_along(ready: Simulator, receiver: Receiver) -> None:
    ready.hold_deliveries()
    ticket_id = ready.create_ticket("x", "x")
    with ready.state.lock:
        tickets.delete(ready.state, ticket_id)
    ready.release_deliveries()
    ready.settle()
    assert receiver.heard == []


def test_basic_authentication_needs_user_and_password(simulator: Simulator, receiver: Receiver) -> None:
    provision_minimum(simulator, receiver.url, SECRET, basic=("svc", "hook-pass-example"))
    simulator.create_ticket("x", "x")
    simulator.settle()
    assert receiver.heard[0][2]["Authorization"] == "Basic c3ZjOmhvb2stcGFzcy1leGFtcGxl"


def test_a_redirect_is_followed_by_6_1_with_the_payload_in_the_query(receiver: Receiver) -> None:
    with Simulator("6.1", retry_waits=FAST) as simulator:
        provision_minimum(simulator, receiver.url, SECRET)
        receiver.answers, receiver.location = [302], receiver.url
        simulator.create_ticket("x", "x")
        simulator.settle()
    assert [method for method, _, _, _ in receiver.heard] == ["POST", "GET"]
    assert "ticket_id" in receiver.heard[1][1]
    assert simulator.deliveries[0].succeeded


def test_every_delivery_leaves_its_copy_in_the_log(ready: Simulator, receiver: Receiver) -> None:
    ready.create_ticket("x", "x")
    ready.settle()
    (row,) = ready.state["http_logs"]
    assert receiver.heard[0][3].decode() in str(row["request"])


def test_a_ticket_that_is_born_pending_is_announced_twice(ready: Simulator, receiver: Receiver) -> None:
    ready.enter(
        {
            "title": "x",
            "group": "Complaints",
            "customer_id": ready.customer_id,
            "state": "pending reminder",
            "pending_time": "2026-12-01T00:00:00Z",
            "article": {"body": "x"},
        },
        by=ready.agent_id,
    )
    ready.settle()
    articles = [json.loads(body)["article_id"] for _, _, _, body in receiver.heard]
    assert articles[1] == "#{article.id / no such method}"
    assert isinstance(articles[0], int)
