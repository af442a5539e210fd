"""The worker's looks at its mapping file: what is in force is stored for the web process and for commands."""

from __future__ import annotations

from typing import Final

from integration.clock import Clock
from integration.live.findings import MAPPING, Code
from integration.mapping_in_force import MappingInForce, Rejection
from integration.store import live_looks
from integration.store.database import Database

WHOLE: Final = ("",)
"""Subject of what is wrong with no key in particular."""


class MappingLooks:
    """Looks at the file and tells what came of it, once for each change."""

    def __init__(self, mapping: MappingInForce, database: Database, clock: Clock) -> None:
        self._mapping = mapping
        self._database = database
        self._clock = clock
        self._told: tuple[str, Rejection | None] | None = None

    def run_once(self, *, at_once: bool = False) -> bool:
        """Look; True when something is in force, or refused, that was not told before.

        Args:
            at_once: As in `MappingInForce.look`.

        Raises:
            StoreUnavailable: It could not be told, and is told at the next look.
        """
        self._mapping.look(at_once=at_once)
        version, rejection = self._mapping().version_id, self._mapping.rejection
        if (version, rejection) == self._told:
            return False
        keys = () if rejection is None else rejection.keys or WHOLE
        with self._database.begin() as connection:
            live_looks.put(
                connection,
                helpdesk=MAPPING,
                looked_at=self._clock.now() if rejection is None else rejection.since,
                mapping_version=version,
                findings=[(Code.MAPPING_REJECTED.value, key) for key in keys],
            )
        self._told = version, rejection
        return True
