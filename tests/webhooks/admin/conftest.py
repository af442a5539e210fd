"""Admin pages before a real database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from integration.bootstrap.web import WebServices
from tests.clocks import MovableClock
from tests.webhooks.admin.desk import Admin, admin_services


@pytest.fixture
def clock() -> MovableClock:
    """A Tuesday, so that what is overdue does not hang on the day of the week."""
    return MovableClock(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))


@pytest.fixture
def services(database_url: str, tmp_path: Path, clock: MovableClock) -> Iterator[WebServices]:
    with admin_services(database_url, tmp_path, clock) as services:
        yield services


@pytest.fixture
def stranger(services: WebServices) -> Admin:
    """Nobody that is known."""
    return Admin(services)


@pytest.fixture
def admin(services: WebServices) -> Admin:
    """Somebody who knows the secret and has given it."""
    admin = Admin(services)
    assert admin.logs_in().status_code == 303
    return admin
