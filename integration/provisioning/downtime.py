"""The seconds for which Zammad is gone after its fields were changed (contract 3.6, 6.8)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from integration.errors import HelpdeskUnavailable, OutcomeUnknown

_IN_A_ROW: Final = 2
"""One answer can come from a process that is about to end itself."""


@dataclass(frozen=True)
class Downtime:
    """How to wait for a restart. Durations in seconds.

    Attributes:
        grace: Processes that restart themselves do it within this time after the answer.
        interval: Between two questions.
        limit: Give up after this long.
        now: A monotonic clock.
        pause: Waits.
    """

    grace: float = 7.0
    interval: float = 0.1
    limit: float = 300.0
    now: Callable[[], float] = time.monotonic
    pause: Callable[[float], None] = time.sleep

    def wait(self, ask: Callable[[], object], *, restarts: bool) -> None:
        """Wait until the helpdesk answers twice in a row.

        Args:
            ask: A harmless question.
            restarts: Processes may yet end themselves: answers within the grace do not count, unless the
                helpdesk has been seen gone before.

        Raises:
            HelpdeskUnavailable: It has not come back.
        """
        started = self.now()
        answers = 0
        gone = not restarts
        while answers < _IN_A_ROW:
            waited = self.now() - started
            if waited > self.limit:
                raise HelpdeskUnavailable(
                    f"The helpdesk has not come back within {self.limit:.0f} s; is something there that "
                    "starts its processes again?",
                    operation="await_restart",
                )
            try:
                ask()
            except (HelpdeskUnavailable, OutcomeUnknown):
                gone, answers = True, 0
            else:
                answers = answers + 1 if gone or waited >= self.grace else 0
            if answers < _IN_A_ROW:
                self.pause(self.interval)
