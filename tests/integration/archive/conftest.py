"""An archive a test."""

from __future__ import annotations

from pathlib import Path

import pytest

from integration.store.database import Database
from tests.integration.archive.cases import Archive


@pytest.fixture
def archive(database: Database, tmp_path: Path) -> Archive:
    """An empty archive whose folder does not exist yet."""
    return Archive(database, tmp_path / "deep" / "archive")
