"""A fresh Zammad, and one that is provisioned."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.state import Version
from tests.provisioning.desk import Desk


@pytest.fixture(params=["6.5", "6.1"])
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """A fresh installation of each version."""
    version: Version = request.param
    with Simulator(version, empty=True) as simulator:
        yield Desk(simulator, tmp_path)


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Desk]:
    """A fresh installation of 6.5."""
    with Simulator(empty=True) as simulator:
        yield Desk(simulator, tmp_path)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A helpdesk with people in it, provisioned."""
    with Simulator() as simulator:
        desk = Desk(simulator, tmp_path)
        desk.variables["OMBUD_ZAMMAD_TOKEN"] = simulator.bot_token
        result = desk.call("apply")
        assert result.exit_code == 0, result.output
        yield desk
