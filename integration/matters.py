"""The same customer with the same matter: known by a keyed hash only, never by who he is."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from integration.sealed import Seals
from integration.store import cases
from integration.store.database import Database
from mappings.models import Role, Ticket
from mappings.plan import Decision

LABEL: Final = "matter"
REMEMBERED: Final = timedelta(days=365)
"""Complaints that are older make no other one a repeated one."""


class Matters:
    """Finds earlier complaints.

    Args:
        seals: Gives the keys; with a new one in front, hashes under the old ones are still found.
    """

    def __init__(self, seals: Seals, database: Database) -> None:
        self._seals = seals
        self._database = database

    def hashes(self, ticket: Ticket, decision: Decision) -> tuple[str, ...]:
        """Hashes of customer and issue, the newest key's first; none where either is uncertain."""
        if not (decision.is_complaint and decision.decided and decision.issue and ticket.people_known):
            return ()
        address = next(
            (person.email for person in ticket.people if person.role is Role.CUSTOMER and person.email), ""
        )
        who = address.strip().casefold() or f"id:{ticket.customer_id}"
        return self._seals.hashes(LABEL, f"{decision.issue}|{who}".encode())

    def earlier_of_known(
        self, helpdesk: str, ticket_id: int, decision: Decision, now: datetime
    ) -> tuple[int, ...]:
        """Ids of earlier tickets with the matter that is on record of a ticket, where it is still about that.

        Args:
            now: UTC.
        """
        with self._database.begin() as connection:
            since = now - REMEMBERED
            return cases.earlier_of_own_matter(connection, helpdesk, ticket_id, decision.issue, since)

    def earlier(self, helpdesk: str, ticket: Ticket, decision: Decision, now: datetime) -> tuple[int, ...]:
        """Ids of earlier tickets with the same matter.

        Args:
            now: UTC.
        """
        hashes = self.hashes(ticket, decision)
        if not hashes:
            return ()
        with self._database.begin() as connection:
            return cases.same_matter(connection, helpdesk, ticket.id, hashes, now - REMEMBERED)
