"""The sweep: every change that no delivery announced, also after hours of downtime.

It asks the helpdesk for tickets changed since its cursor, less an overlap, and puts them through the same
door as deliveries. The same change is enqueued once, however often sweeps overlap.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from integration import metrics
from integration.clock import Clock
from integration.helpdesks.base import Change, Helpdesk
from integration.log import get_logger
from integration.store import cursors, deliveries
from integration.store.database import Database

BATCH: Final = 50

log = get_logger()


class Sweep:
    """Finds missed changes of one helpdesk.

    Args:
        every: Between two sweeps.
        overlap: How far a sweep looks back behind the last one.
        first: How far the very first sweep looks back.
    """

    def __init__(
        self,
        helpdesk: Helpdesk,
        database: Database,
        clock: Clock,
        *,
        every: timedelta,
        overlap: timedelta,
        first: timedelta,
    ) -> None:
        self._helpdesk = helpdesk
        self._database = database
        self._clock = clock
        self._every = every
        self._overlap = overlap
        self._first = first

    def run_if_due(self) -> int | None:
        """Sweep when it is time, or when somebody asked; None when it is not.

        Raises:
            OmbudError: Helpdesk or store cannot be reached; the cursor keeps what was reached.
        """
        with self._database.begin() as connection:
            cursor = cursors.load(connection, self._helpdesk.name)
        if cursor is not None and cursor.swept_at is not None:
            asked = cursor.requested_at is not None and cursor.requested_at > cursor.swept_at
            if not asked and self._clock.now() < cursor.swept_at + self._every:
                return None
        return self.run_once()

    def run_once(self) -> int:
        """Sweep now; returns how many changes were new to us.

        Raises:
            OmbudError: Helpdesk or store cannot be reached; the cursor keeps what was reached.
        """
        started = self._clock.now()
        with self._database.begin() as connection:
            cursor = cursors.load(connection, self._helpdesk.name)
        reached = None if cursor is None else cursor.updated_at
        since = (started - self._first if reached is None else reached) - self._overlap
        found = 0
        batch: list[Change] = []
        for change in self._helpdesk.changed_since(since, 0):
            batch.append(change)
            if len(batch) >= BATCH:
                found += self._enqueue(batch, reached)
                batch = []
        found += self._enqueue(batch, reached)
        with self._database.begin() as connection:
            known = cursors.load(connection, self._helpdesk.name)
            if known is None or known.updated_at is None:
                # nothing has changed yet; the next sweep must not begin later than this one
                cursors.move(connection, self._helpdesk.name, since)
            cursors.swept(connection, self._helpdesk.name, started)
        log.info("sweep_finished", found=found, since=since)
        return found

    def _enqueue(self, changes: Sequence[Change], reached: datetime | None) -> int:
        """Store a batch and how far it goes, both or neither."""
        if not changes:
            return 0
        new = 0
        with self._database.begin() as connection:
            for change in changes:
                added = deliveries.add(
                    connection,
                    source="sweep",
                    helpdesk=self._helpdesk.name,
                    ticket_id=change.ticket_id,
                    key=f"sweep:{change.ticket_id}:{change.updated_at.isoformat()}",
                    received_at=self._clock.now(),
                    ticket_updated_at=change.updated_at,
                )
                new += added is not None
            # a helpdesk whose clock is ahead must not make the next sweep blind
            newest = min(max(change.updated_at for change in changes), self._clock.now())
            if reached is None or newest > reached:
                cursors.move(connection, self._helpdesk.name, newest)
        metrics.SWEEP_FOUND.inc(new)
        return new
