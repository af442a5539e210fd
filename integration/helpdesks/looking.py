"""The door of those who only look: nothing is changed through it, and requests can wait for their turn."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from collections.abc import Mapping as ReadOnly

from integration.helpdesks.http import HttpDoor
from integration.helpdesks.outcome import Outcome


class Pace:
    """Lets somebody pass so many times a second at most, evenly. Threads may share it.

    Args:
        per_second: Above 0.
        now: Seconds of a clock that only goes forward.
    """

    def __init__(
        self,
        per_second: float,
        *,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._apart = 1 / per_second
        self._now = now
        self._sleep = sleep
        self._next = 0.0
        self._lock = threading.Lock()

    def __call__(self) -> None:
        """Wait for the turn."""
        with self._lock:
            now = self._now()
            turn = max(now, self._next)
            self._next = turn + self._apart
        if turn > now:
            self._sleep(turn - now)


class LookingDoor(HttpDoor):
    """A door that refuses to write before anything is sent.

    It lets through GET, and the POST of a search, whose conditions do not fit into an address.

    Attributes:
        pace: Called before each request.
    """

    pace: Callable[[], None] | None = None

    def write(
        self,
        operation: str,
        method: str,
        path: str,
        *,
        body: ReadOnly[str, object],
        ticket_id: int | None = None,
    ) -> object:
        """Refuse.

        Raises:
            RuntimeError: Always; whoever looks has no reason to write.
        """
        del method, path, body, ticket_id
        raise RuntimeError(f"{operation} would write, and this door is for looking only")

    def _send(
        self,
        operation: str,
        method: str,
        url: str,
        params: ReadOnly[str, str] | None,
        body: ReadOnly[str, object] | None,
        most_bytes: int,
    ) -> Outcome:
        if not (method == "GET" or (method == "POST" and url.endswith("/search"))):
            raise RuntimeError(f"{operation} is no reading, and this door is for looking only")
        if self.pace is not None:
            self.pace()
        return super()._send(operation, method, url, params, body, most_bytes)
