"""One round: complaints arrive, somebody dies, somebody starts again."""

from __future__ import annotations

import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import requests
from rich.table import Table

from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.store.database import Database

SECRET: Final = "a-secret-of-more-than-thirty-two-bytes"
LIMIT_SECONDS: Final = 1.0
TEXTS: Final = (
    ("提前还款违约金", "我要投诉:提前还款被收了违约金,手续费也没有说明。"),
    ("Late fee", "I want to complain: you charged a late fee although my loan payment was on time."),
)
MAPPING: Final = """\
version: 1
language: en
groups: [Complaints]
targets: {acknowledge: 24 hours, answer: 10 days}
"""


@dataclass
class Report:
    """What a run found.

    Attributes:
        accepted: Deliveries answered 2xx.
        lost: Accepted deliveries that are not in the store, or never became handled.
        missing: Tickets without their summary note.
        doubled: Tickets with two notes of one kind.
        unsettled: Writes whose outcome nobody looked up.
        late: Writes that the helpdesk carried out late or without an answer.
    """

    rounds: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    tickets: int = 0
    accepted: int = 0
    lost: list[str] = field(default_factory=list)
    missing: list[int] = field(default_factory=list)
    doubled: list[int] = field(default_factory=list)
    unsettled: int = 0
    late: int = 0
    found: int = 0

    @property
    def good(self) -> bool:
        """Nothing lost, nothing missing, nothing doubled."""
        return not (self.lost or self.missing or self.doubled or self.unsettled)

    def table(self) -> Table:
        """For people."""
        table = Table(title="kill -9", show_header=False)
        for name, value in (
            ("rounds", self.rounds),
            ("killed web / worker", f"{self.kills['web']} / {self.kills['worker']}"),
            ("tickets", self.tickets),
            ("writes late or without an answer", self.late),
            ("writes found done after a crash", self.found),
            ("deliveries accepted", self.accepted),
            ("accepted and lost", len(self.lost)),
            ("tickets without their note", len(self.missing)),
            ("tickets with a doubled note", len(self.doubled)),
            ("writes nobody looked up", self.unsettled),
        ):
            table.add_row(name, str(value))
        return table


class CrashRun:
    """Real processes, a real database, a stand-in helpdesk that commits late now and then."""

    def __init__(self, database_url: str, folder: Path, *, seed: int | None = None) -> None:
        self.seed = random.SystemRandom().randrange(2**32) if seed is None else seed
        self._random = random.Random(self.seed)
        self._database_url = database_url
        self._folder = folder
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._tickets: list[int] = []
        self._report = Report()
        self._log = (folder / "service.log").open("ab")

    @contextmanager
    def open(self) -> Iterator[None]:
        """Start everything, and end it in any case."""
        mapping = self._folder / "ombud.yaml"
        mapping.write_text(MAPPING, encoding="utf-8")
        port = _free_port()
        with Simulator(retry_waits=(0.3, 0.6, 1.2, 2.4), delivery_workers=2) as self._simulator:
            self._environ = {
                **os.environ,
                "OMBUD_DATABASE_URL": self._database_url,
                "OMBUD_DATA_DIR": str(self._folder),
                "OMBUD_MAPPING": str(mapping),
                "OMBUD_ZAMMAD_URL": self._simulator.url,
                "OMBUD_ZAMMAD_TOKEN": self._simulator.bot_token,
                "OMBUD_WEBHOOK_SECRETS": SECRET,
                "OMBUD_LISTEN": f"127.0.0.1:{port}",
                "OMBUD_WEB_WORKERS": "1",
                "OMBUD_WORKER_CONCURRENCY": "4",
                "OMBUD_CONNECT_SECONDS": "0.5",
                "OMBUD_READ_SECONDS": "0.5",
                "OMBUD_UPSTREAM_LIMIT_SECONDS": str(LIMIT_SECONDS),
                "OMBUD_HEARTBEAT_SECONDS": "0.3",
                "OMBUD_LEASE_SECONDS": "1",
                "OMBUD_RETRY_FIRST_SECONDS": "0.1",
                "OMBUD_RETRY_CAP_SECONDS": "0.5",
                "OMBUD_SWEEP_SECONDS": "2",
                "OMBUD_SWEEP_OVERLAP_SECONDS": "5",
                "OMBUD_TICK_SECONDS": "1",
            }
            self._url = f"http://127.0.0.1:{port}"
            provision_minimum(self._simulator, f"{self._url}/webhooks/zammad", SECRET)
            database = Database(self._database_url)
            database.migrate()
            database.close()
            try:
                for part in ("web", "worker"):
                    self._start(part)
                self._wait_for_web()
                yield
            finally:
                for part in list(self._running):
                    self._kill(part)
                self._log.close()

    def round(self) -> None:
        """A few complaints, some of them written late, and a kill at a random instant."""
        for _ in range(self._random.randint(1, 3)):
            title, body = self._random.choice(TEXTS)
            self._tickets.append(self._simulator.create_ticket(title, body))
        trouble = self._random.random()
        if trouble < 0.3:
            # beyond the client's time-out, within the helpdesk's own limit
            self._simulator.faults.commit_late(self._random.uniform(0.1, 0.9) * LIMIT_SECONDS)
            self._report.late += 1
        elif trouble < 0.45:
            self._simulator.faults.drop_answer()
            self._report.late += 1
        time.sleep(self._random.expovariate(1 / 0.25))
        victim = "worker" if self._random.random() < 0.7 else "web"
        self._kill(victim)
        self._report.kills[victim] += 1
        self._report.rounds += 1
        self._start(victim)
        if self._random.random() < 0.5:
            # let the new process come up, so that the next kill meets it at work
            time.sleep(self._random.uniform(0.5, 2.0))

    def finish(self, seconds: float = 90.0) -> Report:
        """Let everything come to rest, then count.

        Raises:
            TimeoutError: It did not come to rest.
        """
        self._simulator.faults.clear()
        self._wait_for_web()
        self._simulator.settle(30)
        database = Database(self._database_url)
        deadline = time.monotonic() + seconds
        try:
            while not self._at_rest(database):
                if time.monotonic() > deadline:
                    break
                time.sleep(0.3)
            self._count(database)
        finally:
            database.close()
        return self._report

    def _at_rest(self, database: Database) -> bool:
        with database.begin() as connection:
            open_work = connection.exec_driver_sql(
                "SELECT (SELECT count(*) FROM delivery WHERE handled_at IS NULL)"
                " + (SELECT count(*) FROM effect WHERE settled_at IS NULL)"
                " + (SELECT count(*) FROM procrastinate_jobs WHERE status IN ('todo', 'doing'))"
            ).scalar_one()
        return open_work == 0 and all(self._marks(ticket) for ticket in self._tickets)

    def _marks(self, ticket_id: int) -> list[str]:
        marks = []
        for article in self._simulator.articles(ticket_id):
            preferences = article["preferences"]
            if isinstance(preferences, dict) and isinstance(mark := preferences.get("ombud"), dict):
                marks.append(str(mark["kind"]))
        return marks

    def _count(self, database: Database) -> None:
        report = self._report
        report.tickets = len(self._tickets)
        accepted = {
            attempt.delivery_id
            for attempt in self._simulator.deliveries
            if attempt.status is not None and 200 <= attempt.status < 300
        }
        report.accepted = len(accepted)
        with database.begin() as connection:
            handled = {
                str(key)
                for key in connection.exec_driver_sql(
                    "SELECT key FROM delivery WHERE handled_at IS NOT NULL AND source = 'webhook'"
                ).scalars()
            }
            report.unsettled = connection.exec_driver_sql(
                "SELECT count(*) FROM effect WHERE settled_at IS NULL"
            ).scalar_one()
            report.found = connection.exec_driver_sql(
                "SELECT count(*) FROM effect WHERE result = 'found'"
            ).scalar_one()
        report.lost = sorted(accepted - handled)
        for ticket_id in self._tickets:
            kinds = Counter(self._marks(ticket_id))
            if not kinds["summary"]:
                report.missing.append(ticket_id)
            if any(number > 1 for number in kinds.values()):
                report.doubled.append(ticket_id)

    def _start(self, part: str) -> None:
        self._running[part] = subprocess.Popen(
            [sys.executable, "-m", "integration.cli", part],
            env=self._environ,
            stdout=self._log,
            stderr=self._log,
            start_new_session=True,
        )

    def _kill(self, part: str) -> None:
        process = self._running.pop(part)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def _wait_for_web(self) -> None:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            try:
                if requests.get(f"{self._url}/readyz", timeout=1).ok:
                    return
            except requests.RequestException:
                pass
            time.sleep(0.1)
        raise TimeoutError("the web process does not come up")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
