"""What a real Zammad sent, byte for byte, in any order and as often as it likes."""

from __future__ import annotations

import itertools
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import psycopg
import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from integration.helpdesks.simulator import Simulator
from tests.scenarios.house import START, House, open_house

RECORDING = json.loads(
    (Path(__file__).parent.parent / "recordings/40_webhook_deliveries.json").read_text(encoding="utf-8")
)
TICKETS = (5, 6, 8, 9)
"""Ids of the tickets that the recorded deliveries are about."""

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Recorded:
    """One recorded delivery."""

    key: str
    headers: dict[str, str]
    body: bytes


DELIVERIES: tuple[Recorded, ...] = tuple(
    {
        entry["headers"]["X-Zammad-Delivery"]: Recorded(
            entry["headers"]["X-Zammad-Delivery"],
            {
                name: value
                for name, value in entry["headers"].items()
                if name not in {"Content-Length", "Connection", "Accept-Encoding"}
            },
            entry["body"].encode("utf-8"),
        )
        for entry in RECORDING["deliveries"]
    }.values()
)
"""The last recorded try of each delivery."""


def _fill(simulator: Simulator) -> None:
    """Make tickets until those that the recordings speak of exist."""
    simulator.hold_deliveries()
    made = 0
    while made < max(TICKETS):
        made = simulator.create_ticket(
            "提前还款被收违约金" if made % 2 else "Late fee",
            "我要投诉:提前还款被收违约金,请退还。"
            if made % 2
            else "I want to complain: you charged a late fee on my loan although I paid on time.",
        )


def _post(house: House, delivery: Recorded) -> int:
    return requests.post(
        f"{house.url}/webhooks/zammad", data=delivery.body, headers=delivery.headers, timeout=5
    ).status_code


def _end_state(house: House) -> dict[int, tuple[object, ...]]:
    return {
        ticket_id: (
            len(house.notes(ticket_id)),
            *(
                value
                for name, value in sorted(house.simulator.ticket(ticket_id).items())
                if name.startswith("complaint_")
            ),
        )
        for ticket_id in TICKETS
    }


def _play(postgresql: str, order: Sequence[int], pauses: frozenset[int]) -> dict[int, tuple[object, ...]]:
    """Send deliveries in an order, let the worker run in between or not, and look at the end."""
    name = f"recorded_{next(_numbers)}"
    with psycopg.connect(postgresql, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template_ombud")
        try:
            with (
                tempfile.TemporaryDirectory() as folder,
                open_house(
                    postgresql.replace("/postgres?", f"/{name}?"),
                    Path(folder),
                    simulator=Simulator(clock=_Standing().now),
                    webhook_secrets="another-secret,topsecret",
                ) as house,
            ):
                _fill(house.simulator)
                known: set[int] = set()
                for place, index in enumerate(order):
                    assert _post(house, DELIVERIES[index]) == (200 if index in known else 202)
                    known.add(index)
                    if place in pauses:
                        house.parts.dispatcher.run_once()
                        house.run_jobs()
                while house.parts.dispatcher.run_once():
                    house.run_jobs()
                return _end_state(house)
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


class _Standing:
    """Tickets get the same times in every run, so that their end states can be compared."""

    def now(self) -> datetime:
        return START


@pytest.fixture(scope="module")
def expected(postgresql: str) -> dict[int, tuple[object, ...]]:
    """The end when each delivery comes once, in the recorded order."""
    return _play(postgresql, range(len(DELIVERIES)), frozenset())


def test_each_recorded_delivery_leads_to_exactly_one_note_on_its_ticket(
    expected: dict[int, tuple[object, ...]],
) -> None:
    assert {ticket_id: state[0] for ticket_id, state in expected.items()} == dict.fromkeys(TICKETS, 1)
    assert len(DELIVERIES) == 9


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_order_and_one_to_five_times_end_in_the_same_ticket(
    postgresql: str, expected: dict[int, tuple[object, ...]], data: st.DataObject
) -> None:
    times = data.draw(st.lists(st.integers(1, 5), min_size=len(DELIVERIES), max_size=len(DELIVERIES)))
    order = data.draw(st.permutations([index for index, count in enumerate(times) for _ in range(count)]))
    pauses = data.draw(st.frozensets(st.integers(0, len(order) - 1), max_size=4))
    assert _play(postgresql, order, pauses) == expected
