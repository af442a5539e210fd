"""Whoever looks cannot write, and waits for his turn."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import InternalError

from integration.helpdesks.looking import LookingDoor, Pace
from integration.helpdesks.simulator import Simulator
from integration.helpdesks.zammad.client import ZammadClient, ZammadToken
from integration.store.database import Database


def test_a_door_for_looking_reads_and_refuses_to_write_before_anything_is_sent() -> None:
    with Simulator() as simulator:
        door = LookingDoor(simulator.url, auth=ZammadToken(simulator.bot_token))
        turns: list[int] = []
        door.pace = lambda: turns.append(1)
        assert isinstance(door.read("get_me", "/api/v1/users/me"), dict)
        simulator.reset_calls()
        with pytest.raises(RuntimeError, match="update_ticket"):
            door.write("update_ticket", "PUT", "/api/v1/tickets/1", body={})
        with pytest.raises(RuntimeError, match="for looking only"):
            door._call("make", "POST", "/api/v1/tickets", None, {}, None, safe=True)
        assert not simulator.calls
        assert turns == [1]
        client = ZammadClient(door)
        client.search_created("2026-11-24T00:00:00.000Z", page=1, per_page=1)
        door.close()
        assert [*simulator.calls] == [("POST", "/api/v1/tickets/search")]


def test_a_database_for_looking_refuses_to_write(database_url: str) -> None:
    database = Database(database_url, read_only=True)
    assert database.schema_is_current()
    with pytest.raises(InternalError, match="read-only"), database.begin() as connection:
        connection.exec_driver_sql("DELETE FROM fact")
    database.close()


def test_turns_come_evenly_and_time_that_was_not_used_is_not_saved_up() -> None:
    now, slept = [0.0], list[float]()

    def sleep(seconds: float) -> None:
        slept.append(round(seconds, 3))
        now[0] += seconds

    pace = Pace(4, now=lambda: now[0], sleep=sleep)
    for _ in range(3):
        pace()
    assert slept == [0.25, 0.25]
    now[0] += 10
    for _ in range(3):
        pace()
    assert slept == [0.25] * 4
