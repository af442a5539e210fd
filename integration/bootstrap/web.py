"""What the web process is made of."""

from __future__ import annotations

from dataclasses import dataclass

from integration.bootstrap.database import database_address
from integration.clock import Clock, SystemClock
from integration.settings import Settings, missing_for_web, require
from integration.store.database import Database
from integration.store.inbox import Inbox


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
