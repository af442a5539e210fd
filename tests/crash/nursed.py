"""Web and worker as processes that share a clock; workers come out of a nursery and so start at once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from integration.helpdesks.simulator import Simulator
from tests.crash.shared_clock import SharedClock
from tests.service import Process, Service

GONE_SECONDS: Final = 30.0


class Forked:
    """A worker that the nursery has forked; whose child it is does not matter here."""

    def __init__(self, pid: int) -> None:
        self.pid = pid

    def poll(self) -> int | None:
        """None while it runs."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return -signal.SIGKILL
        return None

    def wait(self) -> int:
        """Wait until it is gone.

        Raises:
            TimeoutError: It stays.
        """
        deadline = time.monotonic() + GONE_SECONDS
        while (code := self.poll()) is None:
            if time.monotonic() > deadline:
                raise TimeoutError("a worker stays although it was killed")
            time.sleep(0.002)
        return code


class NursedService(Service):
    """As `Service`, in moved time."""

    def __init__(
        self,
        simulator: Simulator,
        database_url: str,
        folder: Path,
        clock: SharedClock,
        mapping: str,
        settings: dict[str, str],
    ) -> None:
        super().__init__(simulator, database_url, folder, settings, mapping=mapping)
        self._command = [sys.executable, "-m", "tests.crash.process", str(clock.file)]
        with self.log.open("ab") as log:
            self._nursery = subprocess.Popen(
                [*self._command, "nursery"],
                env=self._environ,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
            )

    def _open(self, part: str) -> Process:
        if part != "worker":
            return super()._open(part)
        assert self._nursery.stdin is not None
        assert self._nursery.stdout is not None
        self._nursery.stdin.write(b"worker\n")
        self._nursery.stdin.flush()
        return Forked(int(self._nursery.stdout.readline()))

    def kill_all(self) -> None:
        """SIGKILL whatever runs, the nursery last."""
        super().kill_all()
        self._nursery.kill()
        self._nursery.communicate()
