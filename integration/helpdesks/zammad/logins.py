"""User ids of people whom the mapping names by login; kept for some minutes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from typing import Final

from integration.errors import HelpdeskError
from integration.helpdesks.zammad.client import ZammadClient

KEPT_SECONDS: Final = 900.0
CANDIDATES: Final = 20
"""Users that a search for one login may answer; Zammad finds parts of words."""


class Logins:
    """Finds user ids; one request a login that was not asked for lately.

    Args:
        monotonic: Seconds that never go back.
    """

    def __init__(self, client: ZammadClient, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._client = client
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._known: dict[str, tuple[float, int | None]] = {}

    def ids(self, logins: Iterable[str]) -> dict[str, int]:
        """Ids by login, of those that the helpdesk knows.

        Raises:
            HelpdeskError: The helpdesk cannot be asked.
        """
        found: dict[str, int] = {}
        for login in logins:
            user_id = self._id(login)
            if user_id is not None:
                found[login] = user_id
        return found

    def ids_if_told(self, logins: Iterable[str]) -> dict[str, int]:
        """The same; nobody where the helpdesk does not tell, since nothing depends on it."""
        try:
            return self.ids(logins)
        except HelpdeskError:
            return {}

    def _id(self, login: str) -> int | None:
        now = self._monotonic()
        with self._lock:
            known = self._known.get(login)
        if known is not None and now - known[0] < KEPT_SECONDS:
            return known[1]
        rows = self._client.search_users(login, limit=CANDIDATES)
        user_id = next((row.id for row in rows if row.login.casefold() == login.casefold()), None)
        with self._lock:
            self._known[login] = (now, user_id)
        return user_id
