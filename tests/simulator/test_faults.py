"""Trouble on demand."""

from __future__ import annotations

import threading
import time

import pytest
import requests

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.values import JsonObject
from tests.simulator.conftest import Api


@pytest.fixture
def ticket(simulator: Simulator) -> int:
    return simulator.create_ticket("x", "x")


def test_every_answer_can_take_longer(simulator: Simulator, api: Api) -> None:
    simulator.faults.latency = 0.2
    started = time.monotonic()
    api.body("GET", "/users/me")
    assert time.monotonic() - started >= 0.2


def test_connections_can_be_refused_for_a_while_and_come_back_on_the_same_port(
    simulator: Simulator, api: Api
) -> None:
    url = simulator.url
    simulator.faults.refuse(0.3)
    with pytest.raises(requests.ConnectionError):
        api.call("GET", "/users/me")
    _until(lambda: _reachable(api))
    assert simulator.url == url


def test_an_open_connection_is_closed_when_connections_are_refused(simulator: Simulator) -> None:
    headers = {"Authorization": f"Token token={simulator.bot_token}"}
    url = f"{simulator.url}/api/v1/users/me"
    with requests.Session() as session:
        session.get(url, headers=headers, timeout=5)
        simulator.faults.refuse(0.3)
        with pytest.raises(requests.ConnectionError):
            session.get(url, headers=headers, timeout=5)


def test_it_can_be_unavailable_for_a_while(simulator: Simulator, api: Api) -> None:
    simulator.faults.unavailable(0.2)
    assert api.call("GET", "/users/me").status_code == 503
    _until(lambda: api.call("GET", "/users/me").status_code == 200)


def test_it_can_ask_for_patience(simulator: Simulator, api: Api) -> None:
    simulator.faults.throttle(times=1, retry_after=3)
    answer = api.call("GET", "/users/me")
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "3")
    assert api.call("GET", "/users/me").status_code == 200


def test_the_nth_write_can_fail_without_effect(simulator: Simulator, api: Api, ticket: int) -> None:
    simulator.faults.fail_write(nth=2)
    assert api.call("PUT", f"/tickets/{ticket}", {"title": "one"}).status_code == 200
    assert api.call("POST", "/tickets/search", {"ids": [ticket]}).status_code == 200
    failed = api.call("PUT", f"/tickets/{ticket}", {"title": "two"})
    assert failed.status_code == 500
    assert failed.json()["error"].startswith("Error ID ")
    assert simulator.ticket(ticket)["title"] == "one"


def test_a_write_can_be_carried_out_after_the_client_has_left(
    simulator: Simulator, api: Api, ticket: int
) -> None:
    simulator.faults.commit_late(0.4)
    with pytest.raises(requests.ReadTimeout):
        api.call("PUT", f"/tickets/{ticket}", {"title": "late"}, timeout=0.1)
    assert simulator.ticket(ticket)["title"] == "x"
    _until(lambda: simulator.ticket(ticket)["title"] == "late")


def test_a_write_can_be_carried_out_and_never_answered(simulator: Simulator, api: Api, ticket: int) -> None:
    simulator.faults.drop_answer()
    with pytest.raises(requests.ConnectionError):
        api.call("PUT", f"/tickets/{ticket}", {"title": "silent"})
    assert simulator.ticket(ticket)["title"] == "silent"
    assert api.call("PUT", f"/tickets/{ticket}", {"title": "heard"}).status_code == 200


def test_a_migration_takes_the_api_away_for_a_while(simulator: Simulator, api: Api) -> None:
    simulator.faults.restart_gap = 0.3
    api.body("POST", "/object_manager_attributes_execute_migrations", {}, who="admin")
    _until(lambda: not _reachable(api))
    _until(lambda: _reachable(api))


def test_faults_can_be_cleared(simulator: Simulator, api: Api, ticket: int) -> None:
    faults = simulator.faults
    faults.latency = 5
    faults.unavailable(60)
    faults.throttle(9)
    faults.fail_write()
    faults.drop_answer()
    faults.commit_late(60)
    faults.clear()
    assert api.call("PUT", f"/tickets/{ticket}", {"title": "calm"}).status_code == 200


def test_eight_writers_at_once_lose_no_article(simulator: Simulator, api: Api, ticket: int) -> None:
    def write(number: int) -> None:
        body: JsonObject = {"title": f"w{number}"}
        body["article"] = {"body": f"n{number}", "internal": True}
        assert api.call("PUT", f"/tickets/{ticket}", body).status_code == 200

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    bodies = {article["body"] for article in simulator.articles(ticket)}
    assert bodies == {"x", *(f"n{number}" for number in range(8))}


def _reachable(api: Api) -> bool:
    try:
        return api.call("GET", "/users/me").status_code == 200
    except requests.ConnectionError:
        return False


def _until(true: object, seconds: float = 5) -> None:
    assert callable(true)
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.02)
