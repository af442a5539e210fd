"""Tickets are found by when they were made, each once, over all pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from integration.helpdesks.http import HttpDoor
from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.helpdesks.zammad.adapter import ZammadHelpdesk
from integration.helpdesks.zammad.client import ZammadClient, ZammadToken

START = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


@contextmanager
def desk(*crowds: int, page: int) -> Iterator[tuple[ZammadHelpdesk, Simulator, list[int]]]:
    """A helpdesk with so many tickets a minute, all of a minute made in one millisecond."""
    now = [START - timedelta(hours=1)]
    with Simulator(clock=lambda: now[0]) as simulator:
        provision_minimum(simulator, "http://127.0.0.1:1/", "secret")
        made = []
        for minute, crowd in enumerate(crowds):
            now[0] = START + timedelta(minutes=minute)
            made += [simulator.create_ticket("Late fee", "I complain.") for _ in range(crowd)]
        simulator.reset_calls()
        yield (
            ZammadHelpdesk(
                ZammadClient(HttpDoor(simulator.url, auth=ZammadToken(simulator.bot_token))), page=page
            ),
            simulator,
            made,
        )


@pytest.mark.parametrize("page", [1, 2, 3, 50])
def test_every_ticket_of_the_time_comes_once_and_in_order(page: int) -> None:
    with desk(1, 3, 1, 4, page=page) as (helpdesk, _, made):
        until = START + timedelta(hours=1)
        found = list(helpdesk.created_between(START, until))
        assert [one.ticket_id for one in found] == made
        assert [one.created_at for one in found] == sorted(one.created_at for one in found)


def test_both_ends_belong_to_the_time() -> None:
    with desk(1, 1, 1, page=50) as (helpdesk, _, made):
        minute = timedelta(minutes=1)
        found = helpdesk.created_between(START + minute, START + minute)
        assert [one.ticket_id for one in found] == made[1:2]


def test_a_change_meanwhile_moves_nothing() -> None:
    with desk(1, 1, 1, 1, 1, page=2) as (helpdesk, simulator, made):
        found = helpdesk.created_between(START, START + timedelta(hours=1))
        first = next(found)
        simulator.edit(made[0], {"title": "Another"})
        assert [first.ticket_id, *(one.ticket_id for one in found)] == made
