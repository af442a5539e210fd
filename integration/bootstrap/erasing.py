"""What `ombud erase` is made of: the store, and a client with a token that nothing else uses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import SecretStr

from integration.bootstrap.database import database_address, with_database
from integration.clock import Clock, SystemClock
from integration.erasing import Erasing
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.zammad.client import ZammadClient, ZammadToken
from integration.helpdesks.zammad.erasing import PERMISSION, WHOSE, ZammadEraser, ZammadLooker
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
    door = _door(settings, settings.erase_token, clock)
    looking = _door(settings, settings.zammad_token, clock)
    try:
        with with_database(settings) as ready:
            database = Database(database_address(ready), pool_size=2)
            try:
                database.migrate()
                looker = ZammadLooker(ZammadClient(looking))
                yield Erasing(database, ZammadEraser(door), looker, mapping, clock)
            finally:
                database.close()
    finally:
        door.close()
        looking.close()


def _door(settings: Settings, token: SecretStr, clock: Clock) -> HttpDoor:
    return HttpDoor(
        settings.zammad_url,
        auth=ZammadToken(token.get_secret_value()),
        connect_seconds=settings.connect_seconds,
        read_seconds=settings.read_seconds,
        pool_size=1,
        clock=clock,
    )
