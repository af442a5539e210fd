"""What `ombud erase` is made of: the store, and a client with a token that nothing else uses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from integration.bootstrap.database import database_address, with_database
from integration.clock import Clock, SystemClock
from integration.erasing import Erasing
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.zammad.client import ZammadToken
from integration.helpdesks.zammad.erasing import PERMISSION, WHOSE, ZammadEraser
from integration.settings import Settings, missing_for_erasing, require
from integration.store.database import Database
from mappings.erasure import Scope
from mappings.mapping import Mapping


@contextmanager
def erasing(
    settings: Settings, mapping: Mapping, scope: Scope, clock: Clock | None = None
) -> Iterator[Erasing]:
    """Open store and helpdesk for erasing.

    Raises:
        SettingsError: Address or token is missing, or the token is one that has another purpose.
        StoreUnavailable: The database cannot be reached.
    """
    require(missing_for_erasing(settings, PERMISSION[scope], WHOSE[scope]))
    clock = clock or SystemClock()
    door = HttpDoor(
        settings.zammad_url,
        auth=ZammadToken(settings.erase_token.get_secret_value()),
        connect_seconds=settings.connect_seconds,
        read_seconds=settings.read_seconds,
        pool_size=1,
        clock=clock,
    )
    try:
        with with_database(settings) as ready:
            database = Database(database_address(ready), pool_size=2)
            try:
                database.migrate()
                yield Erasing(database, ZammadEraser(door), mapping, clock)
            finally:
                database.close()
    finally:
        door.close()
