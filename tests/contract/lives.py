"""A recorded installation's whole life, played on a simulator."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.state import Version
from tests.contract.exchanges import Exchange, life
from tests.contract.stage import Clock, Stage, receiver
from tests.contract.unrecorded import AFTER, BEFORE, BEGIN, SUMMARIES


@contextmanager
def lived(version: Version) -> Iterator[Stage]:
    """A whole life, all exchanges played."""
    clock = Clock()
    with (
        receiver() as url,
        Simulator(
            version, clock=clock, auto_reply=True, mail_delay=0.0, mail_waits=(3600.0,) * 3
        ) as simulator,
    ):
        stage = Stage(simulator, clock, url)
        BEGIN[version](stage)
        for exchange in life(version):
            if exchange.key in BEFORE:
                BEFORE[exchange.key](stage)
            _begin_step(stage, exchange)
            if exchange.key in SUMMARIES:
                SUMMARIES[exchange.key](stage, exchange)
            else:
                stage.play(exchange)
            if exchange.key in AFTER:
                AFTER[exchange.key](stage)
            _end_step(stage, exchange)
        yield stage


def _label(exchange: Exchange) -> str:
    """Name of the step in recording 70; one exchange there has no name of its own."""
    return "merge_a" if exchange.key == "70:69" else exchange.step


def _begin_step(stage: Stage, exchange: Exchange) -> None:
    if _label(exchange):
        stage.simulator.settle(horizon=1.0)
        stage.simulator.forget_deliveries()
        if exchange.step == "agent_then_bot":
            stage.simulator.hold_deliveries()


def _end_step(stage: Stage, exchange: Exchange) -> None:
    if _label(exchange):
        stage.simulator.release_deliveries()
        stage.simulator.settle(horizon=1.0)
        stage.steps[_label(exchange)] = stage.simulator.deliveries
        stage.simulator.forget_deliveries()
