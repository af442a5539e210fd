"""Who is behind a user id: we ourselves, an agent, a customer, or the helpdesk's own machinery."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from typing import Final

from integration.errors import NotFound
from integration.helpdesks.zammad.client import ZammadClient
from integration.helpdesks.zammad.models import NOBODY, WirePerson
from mappings.models import Author

KEPT_SECONDS: Final = 300.0
"""So long an answer is believed: roles change rarely, and who lost access can save nothing any more."""


class Authors:
    """Tells authors apart; an answer costs one request a person, and is kept for some minutes.

    Only agents can have access to groups, of their own or through a role. An administrator without any, a
    customer with a role of another name and a customer of the same organisation are not agents.

    Args:
        monotonic: Seconds that never go back.
    """

    def __init__(self, client: ZammadClient, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._client = client
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._known: dict[int, tuple[float, Author]] = {}
        self._records: dict[int, WirePerson] = {}
        self._roles: tuple[float, frozenset[int]] | None = None

    def learn(self, people: Iterable[WirePerson]) -> None:
        """Take records that came along with something else, so that nobody has to ask for them."""
        now = self._monotonic()
        for person in people:
            if person.group_ids:
                with self._lock:
                    self._known[person.id] = (now, Author.AGENT)
            else:
                with self._lock:
                    self._records[person.id] = person

    def of(self, user_id: int, myself: int, ticket_id: int) -> Author:
        """The author behind a user id.

        Raises:
            HelpdeskError: The record cannot be read.
        """
        if user_id == myself:
            return Author.OURSELVES
        if user_id == NOBODY:
            return Author.OTHER
        now = self._monotonic()
        with self._lock:
            known = self._known.get(user_id)
        if known is not None and now - known[0] < KEPT_SECONDS:
            return known[1]
        author = self._ask(user_id, ticket_id)
        with self._lock:
            self._known[user_id] = (now, author)
        return author

    def _ask(self, user_id: int, ticket_id: int) -> Author:
        with self._lock:
            learnt = self._records.pop(user_id, None)
        try:
            person = learnt or self._client.get_person(user_id, ticket_id=ticket_id)
        except NotFound:
            return Author.OTHER
        if person.group_ids or self._roles_of_agents() & set(person.role_ids):
            return Author.AGENT
        return Author.CUSTOMER

    def _roles_of_agents(self) -> frozenset[int]:
        now = self._monotonic()
        with self._lock:
            known = self._roles
        if known is not None and now - known[0] < KEPT_SECONDS:
            return known[1]
        roles = frozenset(role.id for role in self._client.get_roles() if role.group_ids)
        with self._lock:
            self._roles = (now, roles)
        return roles
