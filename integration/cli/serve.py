"""`ombud serve`: database, web and worker on one machine, from one command."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from collections.abc import Mapping as ReadOnly
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import IO, Final

import click

from integration.bootstrap.database import database_address, embedded_folder, with_database
from integration.bootstrap.door import check_door
from integration.cli.start import configured
from integration.embedded import revive
from integration.errors import SettingsError
from integration.log import get_logger
from integration.mapping_file import read_mapping
from integration.settings import (
    FILE_SUFFIX,
    PREFIX,
    Settings,
    missing_for_web,
    missing_for_worker,
    require,
    variable,
)
from integration.store.database import Database

RESTART_SECONDS: Final = 1.0
STOP_SECONDS: Final = 30.0
LOOK_SECONDS: Final = 0.2

log = get_logger()


@click.command()
def command() -> None:
    """Run everything on one machine: embedded PostgreSQL (unless a database is named), web and worker.

    SIGHUP is passed on: both read the mapping again, and the web process its settings.
    """
    settings = configured()
    require([*missing_for_web(settings), *missing_for_worker(settings)])
    check_door(settings, read_mapping(settings.mapping))
    with _alone(settings.data_dir) as lock, with_database(settings) as ready:
        database = Database(database_address(ready), pool_size=1)
        database.migrate()
        database.close()
        revived = None if settings.database_url else partial(revive, embedded_folder(settings))
        sys.exit(Supervisor(environment(ready), lock=lock, revive=revived).run())


@contextmanager
def _alone(folder: Path) -> Iterator[int]:
    """Hold a folder, together with the parts that inherit the lock.

    Yields:
        The lock's file descriptor. As long as a part of a killed `serve` lives, it is held.

    Raises:
        SettingsError: Somebody else holds it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "serve.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SettingsError(
                f"{folder}: another `ombud serve`, or parts of one that was killed, still runs on it; "
                "end them first (pkill -f integration.cli)"
            ) from None
        yield file.fileno()


def environment(settings: Settings, own: ReadOnly[str, str] | None = None) -> dict[str, str]:
    """What the parts inherit: the environment, and the database that was started.

    Args:
        own: Our variables; those of this process by default. None of this process's are passed on then.
    """
    folder = settings.data_dir.resolve() / "metrics"
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.db"):
        old.unlink(missing_ok=True)
    inherited = {
        key: value
        for key, value in os.environ.items()
        if not (key.startswith(PREFIX) if own is not None else key == variable("database_url") + FILE_SUFFIX)
    }
    return {
        **inherited,
        **(own or {}),
        variable("database_url"): database_address(settings),
        "PROMETHEUS_MULTIPROC_DIR": str(folder),
    }


@dataclass
class Supervisor:
    """Starts web and worker, restarts what dies, stops both.

    Attributes:
        environ: What they inherit.
        log_to: Where their logs go; standard error by default.
        lock: File descriptor that they hold too, None for none.
        revive: Starts the embedded database again where it has died, True when it had; None for none.
    """

    environ: ReadOnly[str, str]
    log_to: IO[bytes] | None = None
    lock: int | None = None
    parts: tuple[str, ...] = ("web", "worker")
    revive: Callable[[], bool] | None = None
    _running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    _stopping: bool = False

    def run(self) -> int:
        """Run until SIGINT or SIGTERM; returns the exit status."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._told_to_stop)
        signal.signal(signal.SIGHUP, self._pass_on)
        self.start()
        while not self._stopping:
            time.sleep(LOOK_SECONDS)
            self.look()
        return self.stop()

    def start(self) -> None:
        """Start both parts."""
        for part in self.parts:
            self._start(part)

    def look(self) -> None:
        """Start again what has died."""
        if not self._stopping:
            self._look_at_database()
        for part, process in list(self._running.items()):
            if process.poll() is not None and not self._stopping:
                log.error("part_died", worker=part, status=process.returncode)
                time.sleep(RESTART_SECONDS)
                self._start(part)

    def _look_at_database(self) -> None:
        try:
            if self.revive is not None and self.revive():
                log.error("part_died", worker="database")
        except (subprocess.SubprocessError, OSError):
            log.exception("database_not_started")
            time.sleep(RESTART_SECONDS)

    def stop(self) -> int:
        """Let both finish what they have in hand; returns 1 when one had to be killed."""
        self._stopping = True
        for process in self._running.values():
            process.terminate()
        deadline = time.monotonic() + STOP_SECONDS
        status = 0
        for process in self._running.values():
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                status = 1
        return status

    def _start(self, part: str) -> None:
        self._running[part] = subprocess.Popen(  # noqa: S603  (our own command, no shell)
            [sys.executable, "-m", "integration.cli", part],
            env=dict(self.environ),
            stderr=self.log_to,
            start_new_session=True,
            pass_fds=() if self.lock is None else (self.lock,),
        )

    def _pass_on(self, number: int, _frame: object) -> None:
        for process in self._running.values():
            process.send_signal(number)

    def _told_to_stop(self, *_: object) -> None:
        self._stopping = True
