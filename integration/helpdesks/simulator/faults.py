"""Trouble on demand: what a helpdesk does to its clients on a bad day."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happens to one request.

    Attributes:
        status: Answer at once with this status, without doing anything; None to go on.
        retry_after: Seconds for a `Retry-After` header.
        late: Seconds to wait between reading the request and carrying it out.
        dropped: Carry it out, then close the connection without an answer.
    """

    status: int | None = None
    retry_after: float | None = None
    late: float = 0.0
    dropped: bool = False


def _nothing() -> None:
    """No interruption."""


class Faults:
    """Faults that tests switch on. A write is a PUT, POST or DELETE that is not a search.

    Attributes:
        latency: Seconds that every answer takes longer.
        restart_gap: Seconds for which connections are refused after `execute_migrations` (contract 6.8).
    """

    def __init__(self, refuse: Callable[[float], None]) -> None:
        self._refuse = refuse
        self._lock = threading.Lock()
        self.latency = 0.0
        self.restart_gap = 0.0
        self._reset()

    def _reset(self) -> None:
        self._down_until = 0.0
        self._down_status = 503
        self._throttled = 0
        self._retry_after = 1.0
        self._failing: dict[int, int] = {}
        self._writes = 0
        self._late: list[float] = []
        self._dropped = 0
        self._interruptions: list[tuple[str, str, Callable[[], object]]] = []

    def clear(self) -> None:
        """No more faults."""
        with self._lock:
            self.latency = self.restart_gap = 0.0
            self._reset()

    def refuse(self, seconds: float) -> None:
        """Close the listening socket for a while: connections are refused."""
        self._refuse(seconds)

    def unavailable(self, seconds: float, status: int = 503) -> None:
        """Answer everything with `status` for a while."""
        with self._lock:
            self._down_until = time.monotonic() + seconds
            self._down_status = status

    def throttle(self, times: int = 1, retry_after: float = 1.0) -> None:
        """Answer the next `times` requests with 429 and `Retry-After`, in seconds."""
        with self._lock:
            self._throttled = times
            self._retry_after = retry_after

    def fail_write(self, nth: int = 1, status: int = 500) -> None:
        """Answer the n-th write from now with `status`, without carrying it out."""
        with self._lock:
            self._failing[self._writes + nth] = status

    def commit_late(self, seconds: float, times: int = 1) -> None:
        """Carry the next `times` writes out `seconds` after they arrived, even if the client has left."""
        with self._lock:
            self._late = [seconds] * times

    def drop_answer(self, times: int = 1) -> None:
        """Carry the next `times` writes out, then close the connection without an answer."""
        with self._lock:
            self._dropped = times

    def before(self, method: str, path: str, action: Callable[[], object]) -> None:
        """Let something happen once, just before the next such request is carried out.

        So a person can save exactly between a client's look and its write.

        Args:
            path: Below `/api/v1`, for example `/tickets/17`.
        """
        with self._lock:
            self._interruptions.append((method, f"/api/v1{path}", action))

    def interruption(self, method: str, path: str) -> Callable[[], object]:
        """What has to happen before this request is carried out; mostly nothing."""
        with self._lock:
            for number, (wanted, where, action) in enumerate(self._interruptions):
                if (wanted, where) == (method, path):
                    del self._interruptions[number]
                    return action
        return _nothing

    def next(self, method: str, path: str) -> Trouble:
        """What happens to the request that just arrived."""
        with self._lock:
            if time.monotonic() < self._down_until:
                return Trouble(status=self._down_status)
            if self._throttled:
                self._throttled -= 1
                return Trouble(status=429, retry_after=self._retry_after)
            if method == "GET" or path.endswith("/search"):
                return Trouble()
            self._writes += 1
            status = self._failing.pop(self._writes, None)
            if status is not None:
                return Trouble(status=status)
            dropped = self._dropped > 0
            self._dropped -= int(dropped)
            return Trouble(late=self._late.pop() if self._late else 0.0, dropped=dropped)
