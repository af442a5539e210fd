"""One real PostgreSQL a test process; one fresh database a test.

The server's files are not synced to the disk, which costs more than most tests: no test cuts the power.
What is about durability asks for the fixture `durable`.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import psycopg
import pytest

from integration.embedded import embedded_postgresql
from integration.store.database import Database

_numbers = itertools.count(1)
LONG: Final = frozenset(
    {
        "test_first_run.py",
        "test_install_page.py",
        "test_crash_followups.py",
        "test_crashes.py",
        "test_cuts.py",
    }
)
"""Begun first, so that nobody waits for them in the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what takes longest first; all else stays in its order."""
    items.sort(key=lambda item: item.path.name not in LONG)


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a running server whose database `template_ombud` holds the current schema."""
    # a short path: a unix socket's address may have about a hundred characters
    folder: Path = tmp_path_factory.mktemp("pg")
    with embedded_postgresql(folder) as url:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("CREATE DATABASE template_ombud")
        template = Database(url.replace("/postgres?", "/template_ombud?"))
        template.migrate()
        template.close()
        _sync_files(url, on=False)
        yield url


def _sync_files(url: str, *, on: bool) -> None:
    """Let a server sync its files as it does outside of tests, or never."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ALTER SYSTEM RESET fsync" if on else "ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")
    deadline = time.monotonic() + 10
    while True:
        with psycopg.connect(url) as connection:  # a new session has what the server has by now
            if connection.execute("SELECT current_setting('fsync') = 'on'").fetchone() == (on,):
                return
        assert time.monotonic() < deadline, "the server does not take its setting"
        time.sleep(0.01)


@pytest.fixture
def durable(postgresql: str) -> Iterator[None]:
    """The server syncs its files during this test."""
    _sync_files(postgresql, on=True)
    yield
    _sync_files(postgresql, on=False)


@pytest.fixture
def database_url(postgresql: str) -> Iterator[str]:
    """Address of an empty database with the current schema."""
    name = f"test_{next(_numbers)}"
    with psycopg.connect(postgresql, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template_ombud STRATEGY file_copy")
        yield postgresql.replace("/postgres?", f"/{name}?")
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty database with the current schema."""
    database = Database(database_url)
    yield database
    database.close()
