"""Background work: one queue, ordered by time, run by a few threads (contract 1.2: one by default)."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(order=True)
class _Job:
    due: float
    number: int
    work: Callable[[], None] = field(compare=False)


class Worker:
    """Runs work when it is due. A slow piece blocks the others as long as all threads are busy."""

    def __init__(self, threads: int) -> None:
        self._jobs: list[_Job] = []
        self._numbers = itertools.count()
        self._changed = threading.Condition()
        self._threads = [
            threading.Thread(target=self._serve, name=f"simulator-worker-{index}", daemon=True)
            for index in range(threads)
        ]
        self._running = 0
        self._stopped = False
        self._held = False

    def start(self) -> None:
        """Start the threads."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Forget what is queued and wait for what is running."""
        with self._changed:
            self._stopped = True
            self._jobs.clear()
            self._changed.notify_all()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(timeout=5)

    def later(self, delay: float, work: Callable[[], None]) -> None:
        """Queue work.

        Args:
            delay: Seconds from now.
        """
        with self._changed:
            heapq.heappush(self._jobs, _Job(time.monotonic() + delay, next(self._numbers), work))
            self._changed.notify_all()

    def hold(self, held: bool) -> None:
        """Keep the queue waiting, or let it go on."""
        with self._changed:
            self._held = held
            self._changed.notify_all()

    def hurry(self) -> None:
        """Everything queued is due now, in its order."""
        with self._changed:
            now = time.monotonic()
            for place, job in enumerate(sorted(self._jobs)):
                job.due = now + place * 1e-6
            heapq.heapify(self._jobs)
            self._changed.notify_all()

    def idle(self, timeout: float, horizon: float = float("inf")) -> bool:
        """Wait until nothing is running or due; False when `timeout` seconds were not enough.

        Args:
            horizon: Work that is due later than in this many seconds is not waited for.
        """

        def at_rest() -> bool:
            later = not self._jobs or self._jobs[0].due > time.monotonic() + horizon
            return later and not self._running

        with self._changed:
            return self._changed.wait_for(at_rest, timeout)

    @property
    def waiting(self) -> int:
        """How many pieces of work are queued, future tries included."""
        return len(self._jobs)

    def _serve(self) -> None:
        while True:
            with self._changed:
                job = self._next()
                if job is None:
                    return
                self._running += 1
            try:
                job.work()
            finally:
                with self._changed:
                    self._running -= 1
                    self._changed.notify_all()

    def _next(self) -> _Job | None:
        while not self._stopped:
            if self._held or not self._jobs:
                self._changed.wait()
                continue
            wait = self._jobs[0].due - time.monotonic()
            if wait <= 0:
                return heapq.heappop(self._jobs)
            self._changed.wait(wait)
        return None
