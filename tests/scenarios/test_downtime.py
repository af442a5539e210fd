"""Two hours without the service: every change is found, the earliest due date first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from integration.helpdesks.simulator import Simulator
from tests.clocks import MovableClock
from tests.scenarios.house import START, House, open_house

COMPLAINT = "I want to complain: you charged a late fee on my loan although I paid on time."


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    clock = MovableClock(START)
    with open_house(
        database_url,
        tmp_path,
        clock=clock,
        simulator=Simulator(clock=clock.now, retry_waits=(0.01, 0.01, 0.01, 0.01)),
        worker_concurrency=1,
    ) as opened:
        yield opened


def test_after_two_hours_of_downtime_every_change_is_handled_known_due_dates_first_then_by_age(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    simulator, clock = house.simulator, house.clock
    late = simulator.create_ticket("Late fee", COMPLAINT)
    house.work()
    clock.advance(timedelta(days=3))
    later = simulator.create_ticket("Late fee again", COMPLAINT)
    house.work()
    house.parts.sweep.run_once()
    house.work()

    simulator.hold_deliveries()
    clock.advance(timedelta(minutes=5))
    younger_due = later
    simulator.customer_replies(younger_due, "Any news?")
    clock.advance(timedelta(minutes=20))
    oldest_new = simulator.create_ticket("New one", COMPLAINT)
    clock.advance(timedelta(minutes=60))
    youngest_new = simulator.create_ticket("New two", COMPLAINT)
    clock.advance(timedelta(minutes=30))
    simulator.customer_replies(late, "Still waiting.")
    clock.advance(timedelta(minutes=5))
    assert not house.notes(oldest_new)

    house.parts.sweep.run_once()
    house.parts.dispatcher.run_once()
    handled: list[int] = []
    original = house.services.helpdesk.look

    def look(ticket_id: int) -> object:
        if handled[-1:] != [ticket_id]:
            # looked at once more just before it is written
            handled.append(ticket_id)
        return original(ticket_id)

    monkeypatch.setattr(house.services.helpdesk, "look", look)
    house.run_jobs(concurrency=1)

    assert handled == [late, younger_due, oldest_new, youngest_new]
    assert len(house.notes(oldest_new)) == len(house.notes(youngest_new)) == 1


def test_a_sweep_finds_nothing_twice(house: House) -> None:
    house.simulator.hold_deliveries()
    house.simulator.create_ticket("Late fee", COMPLAINT)
    assert house.parts.sweep.run_once() == 1
    assert house.parts.sweep.run_once() == 0


def test_a_sweep_comes_when_it_is_time_or_when_somebody_asks(house: House) -> None:
    sweep, clock = house.parts.sweep, house.clock
    assert sweep.run_if_due() is not None
    assert sweep.run_if_due() is None
    clock.advance(timedelta(seconds=house.settings.sweep_seconds + 1))
    assert sweep.run_if_due() is not None


def test_more_changes_than_a_page_are_all_found(house: House) -> None:
    house.simulator.hold_deliveries()
    made = {house.simulator.create_ticket(f"Complaint {number}", COMPLAINT) for number in range(120)}
    assert house.parts.sweep.run_once() == len(made)
