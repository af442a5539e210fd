"""`python -m tests.bench.followups`: what 100,000 open cases with five follow-ups each cost.

Some complaints are handled by a real worker against the Zammad stand-in; their rows are copied by SQL to make
the other cases, so that sizes are those of complaints that were worked on. Then the clock is moved.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import psutil
from rich.console import Console
from rich.table import Table
from sqlalchemy import Connection, text

from integration.dispatch import Dispatcher
from integration.embedded import embedded_postgresql
from integration.followups import FollowUps
from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.jobs import Enqueuer
from integration.store.database import Database
from tests.clocks import MovableClock
from tests.crash.nursed import NursedService
from tests.crash.shared_clock import SharedClock
from tests.service import SECRET

START: Final = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
DAYS: Final = 90
"""Over which the follow-ups are spread."""
KINDS: Final = ("reminder", "stale", "partner", "archive", "answer_due")
COPIES_FROM: Final = 10_000_000
"""Ids of copied tickets begin here."""
TEXT: Final = (
    "Late fee",
    "I want to complain: you charged a late fee on my loan although I paid on time. " * 5,
)
MAPPING: Final = """\
version: 1
language: en
jurisdiction: UK
groups: [Complaints]
letters: {house: Example Bank, contact: complaints@bank.example, send: [acknowledgement]}
targets: {answer: 20 days}
people: [{login: carla.agent@example.com}, {login: leo.lead@example.com, lead: true}]
"""
TABLES: Final = ("complaint_case", "fact", "clock", "effect", "delivery", "follow_up")


@dataclass
class Bench:
    """One measurement.

    Attributes:
        rows: What was found, as printed.
    """

    console: Console
    simulator: Simulator
    database: Database
    clock: SharedClock
    service: NursedService
    real: list[int] = field(default_factory=list)
    rows: list[tuple[str, str]] = field(default_factory=list)

    def handle(self, tickets: int) -> None:
        """Have complaints handled, each with its acknowledgement delivered."""
        for number in range(tickets):
            customer = self.simulator.create_customer("Wei", f"Wang{number}", f"wang.{number}@example.com")
            self.real.append(self.simulator.create_ticket(*TEXT, channel="email", customer_id=customer))
        self._wait("handled", self._is_quiet)
        self.clock.put(START + timedelta(minutes=5))
        self._wait("delivered", lambda: self._is_quiet() and self._count("fact", "kind = 'acknowledged'"))
        self.rows.append(("worker's memory after that", _megabytes(self.service.pid("worker"))))

    def copy(self, cases: int) -> None:
        """Make so many cases of the handled ones, and five follow-ups for each."""
        with self.database.begin() as connection:
            for name in TABLES[:-1]:
                with self.console.status(f"copying {name}"):
                    _copy(connection, name, cases, self.real)
            connection.execute(
                text(
                    "INSERT INTO follow_up (helpdesk, ticket_id, kind, due_at)"
                    " SELECT 'zammad', :first + n, kind, CAST(:start AS timestamptz)"
                    " + interval '1 hour' + random() * :days * interval '1 day'"
                    " FROM generate_series(1, :cases) n, unnest(CAST(:kinds AS text[])) kind"
                ).bindparams(first=COPIES_FROM, cases=cases, kinds=list(KINDS), start=START, days=DAYS)
            )
        with self.database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")

    def sizes(self, cases: int) -> None:
        """How large the database is."""
        with self.database.begin() as connection:
            for name in TABLES:
                sizes = connection.execute(
                    text(
                        "SELECT pg_table_size(CAST(:name AS regclass)) AS rows,"
                        " pg_indexes_size(CAST(:name AS regclass)) AS indexes,"
                        " (SELECT reltuples FROM pg_class WHERE oid = CAST(:name AS regclass)) AS number"
                    ).bindparams(name=name)
                ).one()
                self.rows.append(
                    (
                        f"table {name}, {sizes.number:,.0f} rows",
                        f"{sizes.rows / 2**20:.0f} MB, indexes {sizes.indexes / 2**20:.0f} MB",
                    )
                )
            whole = connection.scalar(text("SELECT pg_database_size(current_database())")) or 0
        self.rows.append(("database", f"{whole / 2**20:.0f} MB, {whole / cases / 1024:.1f} KB a case"))

    def ticks(self) -> None:
        """Ticks with nothing due, one a minute, one an hour, and a single one after two days."""
        clock = MovableClock(START)
        ticks = FollowUps(self.database, clock)
        own = psutil.Process()
        before = own.memory_info().rss
        self._timed("a tick with nothing due", ticks.run_once, 200)
        clock.advance(timedelta(hours=1))
        for name, step, times in (
            ("minute", timedelta(minutes=1), 300),
            ("hour", timedelta(hours=1), 24),
        ):
            found: list[int] = []

            def later(step: timedelta = step, found: list[int] = found) -> None:
                clock.advance(step)
                found.append(ticks.run_once())

            with self.console.status(f"{times} ticks, a {name} apart"):
                self._timed(f"a tick, one a {name}", later, times)
            self.rows.append(
                (f"due in such a {name}", f"mean {statistics.mean(found):.1f}, most {max(found)}")
            )
        clock.advance(timedelta(days=2))
        started = time.perf_counter()
        due = ticks.run_once()
        seconds = time.perf_counter() - started
        self.rows.append(
            ("one tick after two days", f"{due:,} due in {seconds:.2f} s, {due / seconds:,.0f} a second")
        )
        dispatcher = Dispatcher(self.database, clock, Enqueuer())
        started = time.perf_counter()
        jobs = dispatcher.run_once()
        seconds = time.perf_counter() - started
        self.rows.append(("into jobs", f"{jobs:,} in {seconds:.2f} s, {jobs / seconds:,.0f} a second"))
        self.rows.append(
            ("memory that all this took more", f"{(own.memory_info().rss - before) / 2**20:.0f} MB")
        )

    def work(self) -> None:
        """Handled follow-ups a second: the real complaints are reminded, all at once."""
        with self.database.begin() as connection:
            # what was made of the copies is no ticket of the stand-in
            connection.exec_driver_sql("DELETE FROM procrastinate_jobs WHERE status = 'todo'")
            connection.exec_driver_sql(
                f"DELETE FROM delivery WHERE handled_at IS NULL AND ticket_id > {COPIES_FROM}"
            )
            connection.exec_driver_sql(
                f"DELETE FROM follow_up WHERE ticket_id > {COPIES_FROM} AND due_at < '2026-12-06'"
            )
        self.service.start("worker")
        time.sleep(5)
        self.rows.append(("worker's memory, nothing due", _megabytes(self.service.pid("worker"))))
        self.simulator.reset_calls()
        started = time.monotonic()
        self.clock.put(START + timedelta(days=11))
        wanted = len(self.real)
        self._wait("reminded", lambda: self._count("fact", "kind = 'reminded'", wanted))
        seconds = time.monotonic() - started
        calls = self.simulator.calls.total()
        self.rows += [
            ("reminders a second, due to note", f"{wanted / seconds:.1f}, {calls / wanted:.1f} calls each"),
            ("worker's memory after that", _megabytes(self.service.pid("worker"))),
        ]

    def _timed(self, what: str, work: Callable[[], object], times: int) -> None:
        spent = []
        for _ in range(times):
            started = time.perf_counter()
            work()
            spent.append(1000 * (time.perf_counter() - started))
        spent.sort()
        usual, slow = statistics.median(spent), spent[int(0.99 * times) - 1]
        self.rows.append((what, f"median {usual:.1f} ms, p99 {slow:.1f} ms, slowest {spent[-1]:.1f} ms"))

    def _count(self, table: str, condition: str, wanted: int | None = None) -> bool:
        query = (
            f"SELECT count(DISTINCT ticket_id) FROM {table} WHERE {condition} AND ticket_id < {COPIES_FROM}"
        )
        with self.database.begin() as connection:
            found = connection.scalar(text(query)) or 0
        return found >= (len(self.real) if wanted is None else wanted)

    def _is_quiet(self) -> bool:
        query = "SELECT count(*) FROM delivery WHERE handled_at IS NULL"
        with self.database.begin() as connection:
            return not connection.scalar(text(query)) and self._count("complaint_case", "summarised")

    def _wait(self, what: str, until: Callable[[], bool], seconds: float = 600) -> None:
        deadline = time.monotonic() + seconds
        with self.console.status(f"{len(self.real)} complaints: {what}"):
            while not until():
                if time.monotonic() > deadline:
                    raise TimeoutError(f"not {what} after {seconds} s")
                time.sleep(0.1)


def _copy(connection: Connection, table: str, cases: int, real: list[int]) -> None:
    """Copy the rows of real tickets to so many others, each in its turn."""
    columns = list(
        connection.scalars(
            text(
                "SELECT column_name FROM information_schema.columns WHERE table_name = :name"
                " AND is_identity = 'NO' ORDER BY ordinal_position"
            ).bindparams(name=table)
        )
    )
    fresh = {"ticket_id": f"{COPIES_FROM} + n", "id": "md5(one.id || n)", "key": "md5(one.key || n)"}
    chosen = ", ".join(fresh.get(name, f"one.{name}") for name in columns)
    connection.execute(
        text(
            f"INSERT INTO {table} ({', '.join(columns)}) SELECT {chosen}"
            f" FROM generate_series(1, {cases}) n"
            f" JOIN {table} one ON one.ticket_id = (CAST(:real AS bigint[]))[1 + n % {len(real)}]"
        ).bindparams(real=real)
    )


def _megabytes(pid: int) -> str:
    return f"{psutil.Process(pid).memory_info().rss / 2**20:.0f} MB"


@contextmanager
def _opened(folder: Path, console: Console) -> Iterator[Bench]:
    clock = SharedClock(folder / "clock")
    clock.put(START)
    with (
        embedded_postgresql(folder / "pg") as url,
        Simulator(clock=clock.now, delivery_workers=4, mail_delay=0.05) as simulator,
    ):
        database = Database(url)
        database.migrate()
        slow = {
            "OMBUD_READ_SECONDS": "20",
            "OMBUD_UPSTREAM_LIMIT_SECONDS": "60",
            "OMBUD_SWEEP_SECONDS": "3600",
        }
        live = {"OMBUD_HEARTBEAT_SECONDS": "5", "OMBUD_LEASE_SECONDS": "30"}
        service = NursedService(simulator, url, folder, clock, MAPPING, slow | live)
        provision_minimum(simulator, f"{service.url}/webhooks/zammad", SECRET)
        try:
            service.start("web")
            service.start("worker")
            service.wait_until_ready(120)
            yield Bench(console, simulator, database, clock, service)
        finally:
            service.kill_all()
            database.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.followups", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--real", type=int, default=100, help="complaints that a worker handles")
    options = parser.parse_args()
    console = Console()
    with tempfile.TemporaryDirectory(prefix="ombud") as folder, _opened(Path(folder), console) as bench:
        bench.handle(options.real)
        bench.service.kill("worker")
        bench.copy(options.cases)
        bench.sizes(options.cases)
        bench.ticks()
        bench.work()
        table = Table("what", "figure", title=f"{options.cases:,} open cases, {len(KINDS)} follow-ups each")
        for row in bench.rows:
            table.add_row(*row)
        console.print(table)


if __name__ == "__main__":
    main()
