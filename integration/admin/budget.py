"""A time within which a look at the helpdesk has to end, however many requests it takes."""

from __future__ import annotations

import time
from collections.abc import Callable

from integration.errors import HelpdeskUnavailable


class Budget:
    """Called before each request of a look; refuses the next one once the time is over.

    Args:
        seconds: For all requests of a look; the last one may take its own time beyond.
        now: Seconds of a clock that only goes forward.
    """

    def __init__(self, seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._now = now
        self._end = now()

    def begin(self) -> None:
        """A look begins."""
        self._end = self._now() + self._seconds

    def __call__(self) -> None:
        """Let a request pass.

        Raises:
            HelpdeskUnavailable: The time is over.
        """
        if self._now() >= self._end:
            raise HelpdeskUnavailable("the helpdesk answers too slowly to be looked at from a page")
