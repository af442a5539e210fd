"""When to try again: a pure function, so that it can be read as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_LONGEST_EXPONENT: Final = 30


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how long to try. All values in seconds.

    Attributes:
        first: Wait before the second try; it doubles from try to try.
        cap: Longest wait, short because a waiting job holds back the younger jobs of its ticket.
        give_up_after: Sum of the waits after which the work becomes a dead letter.
    """

    first: float
    cap: float
    give_up_after: float

    def wait(self, attempts: int, at_least: float | None = None) -> float | None:
        """Seconds until the next try.

        Args:
            attempts: Tries so far, one at least.
            at_least: What the error itself asks for.

        Returns:
            None when it is time to give up.
        """
        if self._waited(attempts - 1) >= self.give_up_after:
            return None
        return max(self._step(attempts), at_least or 0.0)

    def _step(self, attempt: int) -> float:
        exponent = min(attempt - 1, _LONGEST_EXPONENT)
        return min(self.cap, self.first * (1 << exponent))

    def _waited(self, steps: int) -> float:
        total = 0.0
        for attempt in range(1, steps + 1):
            step = self._step(attempt)
            if step >= self.cap:
                return total + (steps - attempt + 1) * self.cap
            total += step
        return total
