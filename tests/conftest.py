"""One real PostgreSQL a run; one fresh database a test."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from integration.embedded import embedded_postgresql
from integration.store.database import Database

_numbers = itertools.count(1)


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
        yield url


@pytest.fixture
def database_url(postgresql: str) -> Iterator[str]:
    """Address of an empty database with the current schema."""
    name = f"test_{next(_numbers)}"
    with psycopg.connect(postgresql, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template_ombud")
        yield postgresql.replace("/postgres?", f"/{name}?")
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty database with the current schema."""
    database = Database(database_url)
    yield database
    database.close()
