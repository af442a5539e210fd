"""The simulator answers what the recorded Zammad answered."""

from __future__ import annotations

import pytest

from integration.helpdesks.simulator.values import integer, mapping, sequence, text
from tests.contract.exchanges import Exchange, everything, life, recording
from tests.contract.not_simulated import NOT_SIMULATED
from tests.contract.stage import Stage, Verdict


def _verdict(exchange: Exchange, life_61: Stage, life_65: Stage) -> Verdict:
    stage = life_61 if exchange.file[:1] in "123" else life_65
    return stage.verdicts[exchange.key]


@pytest.mark.parametrize("exchange", everything(), ids=lambda one: f"{one.key} {one.name[:60]}")
def test_it_answers_as_recorded(exchange: Exchange, life_61: Stage, life_65: Stage) -> None:
    found = _verdict(exchange, life_61, life_65).differences
    if (exchange.file, exchange.name) in NOT_SIMULATED:
        assert found, "this works now: take it off NOT_SIMULATED"
    else:
        assert not found, "\n".join(found)


def test_the_list_of_what_is_not_simulated_names_recorded_exchanges_only() -> None:
    names = [(exchange.file, exchange.name) for exchange in everything()]
    for key, reason in NOT_SIMULATED.items():
        assert names.count(key) == 1, key
        assert reason


def test_every_recorded_exchange_belongs_to_a_life() -> None:
    lived = [exchange.key for version in ("6.1", "6.5") for exchange in life(version)]
    assert sorted(lived) == sorted(exchange.key for exchange in everything())


def test_what_is_compared_is_most_of_what_was_recorded() -> None:
    assert len(everything()) == 575
    assert len(NOT_SIMULATED) <= 3


def test_every_recorded_file_is_used() -> None:
    assert text(recording("50_agent_runtime")["product"]) == "Zammad"
    deliveries = sequence(recording("40_webhook_deliveries")["deliveries"])
    assert all(integer(mapping(one)["receiver_answered"]) for one in deliveries)
