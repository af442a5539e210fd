"""Deliveries into jobs: one job a ticket for everything that has arrived, none ever missed.

The intake commits the delivery row alone and wakes this part outside of that transaction. Whatever dies in
between, the row is still here, without `dispatched_at`.
"""

from __future__ import annotations

from typing import Final

from integration.clock import Clock
from integration.jobs import Enqueuer, TicketJob, bring_forward
from integration.store import deliveries
from integration.store.database import Database

BATCH: Final = 500


class Dispatcher:
    """Turns undispatched deliveries into jobs."""

    def __init__(self, database: Database, clock: Clock, enqueuer: Enqueuer) -> None:
        self._database = database
        self._clock = clock
        self._enqueuer = enqueuer

    def run_once(self) -> int:
        """Dispatch all that waits; returns how many jobs were made.

        Rows and jobs change in one transaction: both or neither.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        made = 0
        while True:
            with self._database.begin() as connection:
                waiting = deliveries.undispatched(connection, BATCH)
                if not waiting:
                    return made
                jobs: dict[tuple[str, int], TicketJob] = {}
                for entry in waiting:
                    key = (entry.helpdesk, entry.ticket_id)
                    earlier = jobs.get(key)
                    if earlier is None:
                        jobs[key] = TicketJob(*key, entry.id, entry.due_at)
                    elif entry.id > earlier.delivery_id:
                        jobs[key] = TicketJob(*key, entry.id, earlier.due_at)
                # what a person does is looked at now, even if the ticket waits for its next try
                bring_forward(
                    connection, {(one.helpdesk, one.ticket_id) for one in waiting if one.source == "webhook"}
                )
                self._enqueuer.enqueue(connection, list(jobs.values()))
                deliveries.mark_dispatched(connection, [entry.id for entry in waiting], self._clock.now())
                made += len(jobs)
