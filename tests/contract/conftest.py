"""Each recorded installation lives once a test run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.contract.lives import lived
from tests.contract.stage import Stage


@pytest.fixture(scope="package")
def life_61() -> Iterator[Stage]:
    """The 6.1 installation after its last exchange."""
    with lived("6.1") as stage:
        yield stage


@pytest.fixture(scope="package")
def life_65() -> Iterator[Stage]:
    """The 6.5 installation after its last exchange."""
    with lived("6.5") as stage:
        yield stage
