"""Web and worker as real processes, for tests that kill them or read everything they print."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Final, Protocol

import requests

from integration.helpdesks.simulator import Simulator

SECRET: Final = "a-secret-of-more-than-thirty-two-bytes"
MAPPING: Final = """\
version: 1
language: en
groups: [Complaints]
targets: {acknowledge: 24 hours, answer: 10 days}
"""


class Process(Protocol):
    """What is needed of a process that was started."""

    @property
    def pid(self) -> int:
        """Its number, which is that of its group too."""
        ...

    def poll(self) -> int | None:
        """None while it runs."""
        ...

    def wait(self) -> int:
        """Wait until it has ended."""
        ...


class Service:
    """The two processes and where they hear.

    Args:
        settings: Settings by variable, over short time-outs.
        mapping: Text of the mapping file.
    """

    def __init__(
        self,
        simulator: Simulator,
        database_url: str,
        folder: Path,
        settings: dict[str, str] | None = None,
        *,
        mapping: str = MAPPING,
    ) -> None:
        port = free_port()
        mapping_file = folder / "ombud.yaml"
        mapping_file.write_text(mapping, encoding="utf-8")
        self.url = f"http://127.0.0.1:{port}"
        self.log = folder / "service.log"
        self._environ = {
            **{key: value for key, value in os.environ.items() if not key.startswith("OMBUD_")},
            "OMBUD_DATABASE_URL": database_url,
            "OMBUD_DATA_DIR": str(folder),
            "OMBUD_MAPPING": str(mapping_file),
            "OMBUD_ZAMMAD_URL": simulator.url,
            "OMBUD_ZAMMAD_TOKEN": simulator.bot_token,
            "OMBUD_WEBHOOK_SECRETS": SECRET,
            "OMBUD_LISTEN": f"127.0.0.1:{port}",
            "OMBUD_WEB_WORKERS": "1",
            "OMBUD_WORKER_CONCURRENCY": "4",
            "OMBUD_CONNECT_SECONDS": "0.5",
            "OMBUD_READ_SECONDS": "0.5",
            "OMBUD_UPSTREAM_LIMIT_SECONDS": "1",
            "OMBUD_HEARTBEAT_SECONDS": "0.3",
            "OMBUD_LEASE_SECONDS": "1",
            "OMBUD_RETRY_FIRST_SECONDS": "0.1",
            "OMBUD_RETRY_CAP_SECONDS": "0.5",
            "OMBUD_SWEEP_SECONDS": "2",
            "OMBUD_SWEEP_OVERLAP_SECONDS": "5",
            "OMBUD_TICK_SECONDS": "1",
            **(settings or {}),
        }
        self._command = [sys.executable, "-m", "integration.cli"]
        self._running: dict[str, Process] = {}

    def start(self, part: str) -> None:
        """Start `web` or `worker`."""
        self._running[part] = self._open(part)

    def _open(self, part: str) -> Process:
        with self.log.open("ab") as log:
            return subprocess.Popen(
                [*self._command, part],
                env=self._environ,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def kill(self, part: str) -> None:
        """SIGKILL a part, its children included."""
        process = self._running.pop(part)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def ended(self) -> list[str]:
        """Parts that ended by themselves, which none may do."""
        return [part for part, process in self._running.items() if process.poll() is not None]

    def kill_all(self) -> None:
        """SIGKILL whatever runs."""
        for part in list(self._running):
            self.kill(part)

    def pid(self, part: str) -> int:
        """Process id of a part."""
        return self._running[part].pid

    def wait_until_ready(self, seconds: float = 30) -> None:
        """Wait for the web process.

        Raises:
            TimeoutError: It does not come up.
        """
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                if requests.get(f"{self.url}/readyz", timeout=1).ok:
                    return
            except requests.RequestException:
                pass
            time.sleep(0.05)
        raise TimeoutError("the web process does not come up")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
