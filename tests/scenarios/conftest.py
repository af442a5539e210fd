"""A house a test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.scenarios.house import House, open_house


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    """A house with default settings."""
    with open_house(database_url, tmp_path) as opened:
        yield opened
