"""One round: complaints arrive, somebody dies, somebody starts again."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psycopg
from rich.table import Table

from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.store.database import Database
from tests.service import SECRET, Service

LIMIT_SECONDS: Final = 1.0
TEXTS: Final = (
    ("提前还款违约金", "我要投诉:提前还款被收了违约金,手续费也没有说明。"),
    ("Late fee", "I want to complain: you charged a late fee although my loan payment was on time."),
)


@dataclass
class Report:
    """What a run found.

    Attributes:
        ended: Parts that ended without being killed.
        accepted: Deliveries answered 2xx.
        lost: Accepted deliveries that are not in the store, or never became handled.
        missing: Tickets without their summary note.
        doubled: Tickets with two notes of one kind.
        unsettled: Writes whose outcome nobody looked up.
        unsaid: Tickets whose category an agent took over, without the note that says so.
        given_up: Dead letters; nothing in a run is a reason for one.
        late: Writes that the helpdesk carried out late or without an answer.
    """

    rounds: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    ended: Counter[str] = field(default_factory=Counter)
    tickets: int = 0
    accepted: int = 0
    lost: list[str] = field(default_factory=list)
    missing: list[int] = field(default_factory=list)
    doubled: list[int] = field(default_factory=list)
    unsettled: int = 0
    unsaid: list[int] = field(default_factory=list)
    given_up: int = 0
    late: int = 0
    found: int = 0

    @property
    def good(self) -> bool:
        """Nothing lost, nothing missing, nothing doubled."""
        return not (
            self.lost
            or self.missing
            or self.doubled
            or self.unsettled
            or self.unsaid
            or self.given_up
            or self.ended
        )

    def table(self) -> Table:
        """For people."""
        table = Table(title="kill -9", show_header=False)
        for name, value in (
            ("rounds", self.rounds),
            ("killed web / worker", f"{self.kills['web']} / {self.kills['worker']}"),
            ("all database connections dropped", self.kills["connections"]),
            ("ended by themselves", sum(self.ended.values())),
            ("tickets", self.tickets),
            ("writes late or without an answer", self.late),
            ("writes found done after a crash", self.found),
            ("deliveries accepted", self.accepted),
            ("accepted and lost", len(self.lost)),
            ("tickets without their note", len(self.missing)),
            ("tickets with a doubled note", len(self.doubled)),
            ("agents' edits without their note", len(self.unsaid)),
            ("writes nobody looked up", self.unsettled),
            ("dead letters", self.given_up),
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
        self._tickets: list[int] = []
        self._edited: set[int] = set()
        self._answered: set[int] = set()
        self._report = Report()

    @contextmanager
    def open(self) -> Iterator[None]:
        """Start everything, and end it in any case."""
        with Simulator(retry_waits=(0.3, 0.6, 1.2, 2.4), delivery_workers=2) as self._simulator:
            self._service = Service(
                self._simulator,
                self._database_url,
                self._folder,
                {"OMBUD_UPSTREAM_LIMIT_SECONDS": str(LIMIT_SECONDS)},
            )
            provision_minimum(self._simulator, f"{self._service.url}/webhooks/zammad", SECRET)
            database = Database(self._database_url)
            database.migrate()
            database.close()
            try:
                for part in ("web", "worker"):
                    self._service.start(part)
                self._service.wait_until_ready()
                yield
            finally:
                self._service.kill_all()

    def catch_up(self, seconds: float = 30.0) -> None:
        """Let the service work off what waits; on a busy machine kills would only ever meet it starting."""
        deadline = time.monotonic() + seconds
        database = Database(self._database_url)
        try:
            while not self._at_rest(database) and time.monotonic() < deadline:
                self._start_again_what_ended()
                time.sleep(0.3)
        finally:
            database.close()

    def round(self) -> None:
        """A few complaints, some of them written late, and a kill at a random instant."""
        for _ in range(self._random.randint(1, 3)):
            title, body = self._random.choice(TEXTS)
            self._tickets.append(self._simulator.create_ticket(title, body))
        self._people_act()
        trouble = self._random.random()
        if trouble < 0.3:
            # beyond the client's time-out, within the helpdesk's own limit
            self._simulator.faults.commit_late(self._random.uniform(0.1, 0.9) * LIMIT_SECONDS)
            self._report.late += 1
        elif trouble < 0.45:
            self._simulator.faults.drop_answer()
            self._report.late += 1
        time.sleep(self._random.expovariate(1 / 0.25))
        self._report.rounds += 1
        victim = self._random.choices(("worker", "web", "connections"), (6, 3, 1))[0]
        self._report.kills[victim] += 1
        self._start_again_what_ended()
        if victim == "connections":
            self._drop_connections()
        else:
            self._service.kill(victim)
            self._service.start(victim)
        if self._random.random() < 0.5:
            # let the new process come up, so that the next kill meets it at work
            time.sleep(self._random.uniform(0.5, 2.0))

    def _people_act(self) -> None:
        """An agent takes a category over, or answers; each ticket at most once in each way."""
        for ticket_id in self._random.sample(self._tickets, min(2, len(self._tickets))):
            if ticket_id not in self._edited and self._marks(ticket_id):
                self._edited.add(ticket_id)
                self._simulator.agent_saves(ticket_id, {"complaint_issue": "service::service_quality"})
            elif ticket_id not in self._answered:
                self._answered.add(ticket_id)
                self._simulator.agent_replies(ticket_id, "We have it.", internal=False, channel="phone")

    def _start_again_what_ended(self) -> None:
        """As a supervisor does; but no part may end by itself, so it is counted."""
        for part in self._service.ended():
            self._report.ended[part] += 1
            self._service.kill(part)
            self._service.start(part)

    def _drop_connections(self) -> None:
        """What a restart of the database does to those who use it."""
        with psycopg.connect(self._database_url, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    def finish(self, seconds: float = 180.0) -> Report:
        """Let everything come to rest, then count.

        Raises:
            TimeoutError: It did not come to rest.
        """
        self._simulator.faults.clear()
        self._service.wait_until_ready()
        self._simulator.settle(30)
        database = Database(self._database_url)
        deadline = time.monotonic() + seconds
        try:
            while not self._at_rest(database):
                if time.monotonic() > deadline:
                    break
                self._start_again_what_ended()
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
            report.given_up = connection.exec_driver_sql("SELECT count(*) FROM dead_letter").scalar_one()
        report.lost = sorted(accepted - handled)
        for ticket_id in self._tickets:
            kinds = Counter(self._marks(ticket_id))
            if not kinds["summary"]:
                report.missing.append(ticket_id)
            if any(number > 1 for number in kinds.values()):
                report.doubled.append(ticket_id)
            if ticket_id in self._edited and not kinds["ownership"]:
                report.unsaid.append(ticket_id)
