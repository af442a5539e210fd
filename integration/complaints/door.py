"""The door for complaints beside the helpdesk: take one, seal it, answer with a reference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from integration.complaints.submission import Rules, Submission
from integration.sealed import Purpose, Receipt, Seals
from integration.store.database import Database
from mappings.mapping import Mapping

HELPDESK = "zammad"
"""Under which name tickets are stored."""


class Entrance(StrEnum):
    """Where a complaint comes in; keys of one entrance are none of the other."""

    API = "api"
    FORM = "form"


@dataclass(frozen=True)
class Door:
    """What the web process needs to take complaints.

    Attributes:
        mapping: Gives the mapping in force.
        keep: So long a complaint waits for the helpdesk at most.
        secrets: Those that sign complaints, newest first; empty: only the form is open.
        form: The public form is open.
        proxies: How many proxies of the house stand before it, for the address of who sends the form.
    """

    seals: Seals
    mapping: Callable[[], Mapping]
    keep: timedelta
    secrets: tuple[bytes, ...] = ()
    form: bool = False
    proxies: int = 0

    @property
    def language(self) -> str:
        """Of the house; of who asks for none that the form has."""
        return self.mapping().language.value

    def rules(self, now: datetime) -> Rules:
        """What a complaint is judged by at this moment (UTC).

        Groups are those that are handled, and the first one gets what names none; an instant without offset
        is one of the site's zone. People of the mapping are no customers.
        """
        mapping = self.mapping()
        return Rules(mapping.groups, mapping.zone_name(), now, _staff(mapping))

    def take(
        self, database: Database, submission: Submission, entrance: Entrance, key: str, now: datetime
    ) -> Receipt:
        """Seal a complaint; when this returns it is on disk.

        Args:
            key: The caller's idempotency key.
            now: UTC.

        Raises:
            StoreUnavailable: It is not known to be stored.
        """
        content = submission.model_dump_json().encode()
        with database.begin() as connection:
            return self.seals.put(
                connection,
                purpose=Purpose.COMPLAINT,
                helpdesk=HELPDESK,
                key=f"{entrance}:{key}",
                content=content,
                same=content,
                received_at=now,
                keep=self.keep,
            )


def _staff(mapping: Mapping) -> frozenset[str]:
    people = (person.login for person in mapping.people)
    logins = (*people, *mapping.escalation.manager, *mapping.escalation.compliance)
    return frozenset(login.casefold() for login in logins if "@" in login)
