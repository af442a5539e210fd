"""The admin pages, where the settings open them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from integration.admin.access import Access
from integration.admin.budget import Budget
from integration.admin.door import AdminDoor
from integration.bootstrap.worker import TicketServices, build_ticket_services
from integration.clock import Clock
from integration.mapping_in_force import MappingInForce
from integration.observe import NoSteps
from integration.pipeline import Reading
from integration.settings import Settings

SECONDS: Final = 10.0
"""For all requests of one look; the web process is wanted for deliveries, too."""
CONNECT_SECONDS: Final = 2.0
READ_SECONDS: Final = 4.0


def build_admin(
    settings: Settings, mapping: MappingInForce, clock: Clock
) -> tuple[AdminDoor | None, Callable[[], None]]:
    """Build the door; None where nobody can log in. What comes with it gives everything back."""
    if not settings.has_admin_pages:
        return None, lambda: None
    look = Look(settings, mapping, clock)
    door = AdminDoor(
        access=Access.of(settings),
        mapping=mapping,
        look=look,
        helpdesk_url=settings.zammad_url.rstrip("/"),
        proxies=settings.form_proxies,
    )
    return door, look.close


class Look:
    """Decides about one ticket at a time as it stands in the helpdesk. Opens its connections at the first."""

    def __init__(self, settings: Settings, mapping: MappingInForce, clock: Clock) -> None:
        self._settings = settings.model_copy(
            update={
                "connect_seconds": min(settings.connect_seconds, CONNECT_SECONDS),
                "read_seconds": min(settings.read_seconds, READ_SECONDS),
                "worker_concurrency": 1,
            }
        )
        self._mapping = mapping
        self._clock = clock
        self._budget = Budget(SECONDS)
        self._lock = threading.Lock()
        self._services: TicketServices | None = None

    def __call__(self, ticket_id: int) -> Reading:
        """Decide and write nothing; attachments are not looked into.

        Raises:
            SettingsError: The web process does not know the helpdesk.
            OmbudError: The ticket cannot be read.
        """
        with self._lock:
            if self._services is None:
                self._services = build_ticket_services(
                    self._settings,
                    self._mapping,
                    self._clock,
                    looking=True,
                    pace=self._budget,
                    steps=NoSteps(),
                )
            self._budget.begin()
            return self._services.pipeline.explain(ticket_id, attachments=False)

    def close(self) -> None:
        """Give the connections back."""
        if self._services is not None:
            self._services.close()
