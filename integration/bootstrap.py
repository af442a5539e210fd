"""The only place where real parts are put together."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from pydantic import SecretStr

from integration.clock import Clock, SystemClock
from integration.embedded import embedded_postgresql
from integration.errors import SettingsError
from integration.settings import Settings, missing_for_web, require, variable
from integration.store.database import Database
from integration.store.deliveries import Inbox


@contextmanager
def with_database(settings: Settings) -> Iterator[Settings]:
    """The settings with a database address; without one the embedded server runs meanwhile."""
    if settings.database_url is not None:
        yield settings
        return
    with embedded_postgresql(settings.data_dir / "postgresql") as url:
        yield settings.model_copy(update={"database_url": SecretStr(url)})


def database_address(settings: Settings) -> str:
    """The database's address.

    Raises:
        SettingsError: There is none; see `with_database`.
    """
    if settings.database_url is None:
        raise SettingsError(f"{variable('database_url')}: no database is named and none has been started")
    return settings.database_url.get_secret_value()


@dataclass(frozen=True)
class WebServices:
    """What the web process works with."""

    settings: Settings
    inbox: Inbox
    database: Database
    clock: Clock

    def close(self) -> None:
        """Give everything back."""
        self.inbox.close()
        self.database.close()


def build_web_services(settings: Settings) -> WebServices:
    """Build the web process's parts. Call it after fork.

    Raises:
        SettingsError: Something is missing; a web process without a secret does not start.
    """
    require(missing_for_web(settings))
    url = database_address(settings)
    return WebServices(settings, Inbox(url), Database(url, pool_size=1), SystemClock())
