"""Things due: a follow-up whose time has come brings its ticket back through the same door."""

from __future__ import annotations

from integration.clock import Clock
from integration.store import deliveries, follow_ups
from integration.store.database import Database


class FollowUps:
    """Turns due follow-ups into deliveries."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def run_once(self) -> int:
        """Enqueue all that is due; returns how many.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        total = 0
        while True:
            now = self._clock.now()
            with self._database.begin() as connection:
                due = follow_ups.take_due(connection, now)
                for entry in due:
                    deliveries.add(
                        connection,
                        source="follow_up",
                        helpdesk=entry.helpdesk,
                        ticket_id=entry.ticket_id,
                        key=f"follow_up:{entry.id}",
                        received_at=now,
                        ticket_updated_at=None,
                    )
            if not due:
                return total
            total += len(due)
