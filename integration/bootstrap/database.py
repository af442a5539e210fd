"""Which database a process uses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import SecretStr

from integration.embedded import embedded_postgresql
from integration.errors import SettingsError
from integration.settings import Settings, variable
from integration.store.database import Database


@contextmanager
def with_database(settings: Settings) -> Iterator[Settings]:
    """The settings with a database address; without one the embedded server runs meanwhile."""
    if settings.database_url is not None:
        yield settings
        return
    with embedded_postgresql(embedded_folder(settings)) as url:
        yield settings.model_copy(update={"database_url": SecretStr(url)})


def embedded_folder(settings: Settings) -> Path:
    """Where the embedded server keeps its data."""
    return settings.data_dir / "postgresql"


def database_address(settings: Settings) -> str:
    """The database's address.

    Raises:
        SettingsError: There is none; see `with_database`.
    """
    if settings.database_url is None:
        raise SettingsError(f"{variable('database_url')}: no database is named and none has been started")
    return settings.database_url.get_secret_value()


@contextmanager
def opened_database(settings: Settings, *, pool_size: int = 1) -> Iterator[Database]:
    """The database with the current schema, for a command that looks into it."""
    with with_database(settings) as running:
        database = Database(database_address(running), pool_size=pool_size)
        try:
            database.migrate()
            yield database
        finally:
            database.close()
