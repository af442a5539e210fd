"""Kills during every kind of follow-up: complaints live in moved time, and somebody dies all the while."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import psycopg
from cryptography.fernet import Fernet

from integration.archive.verifying import Broken, survey, verify
from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.store.database import Database
from tests.crash.life import COMPLIANCE, MANAGER, MAPPING, Life, Moment, Place
from tests.crash.lives import LIVES
from tests.crash.nursed import NursedService
from tests.crash.report import Report
from tests.crash.seen import Seen
from tests.crash.shared_clock import SharedClock
from tests.crash.victims import Hit, Victims
from tests.service import SECRET

START: Final = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
LIMIT_SECONDS: Final = 0.8
"""As long a write that got no answer may still take effect."""
MOST_REQUESTS: Final = 30
"""A kill waits for up to so many requests, so that it meets work and not the time between."""
PATIENCE_SECONDS: Final = 10.0
AIMED: Final = 0.5
"""So many of the kills wait for one of the tickets that have something due."""
MOST_OF_TICKET: Final = 8
"""Requests that the work on one ticket takes, about."""
QUIET: Final = """
    SELECT (SELECT count(*) FROM delivery WHERE handled_at IS NULL AND problem IS NULL)
         + (SELECT count(*) FROM effect WHERE settled_at IS NULL)
         + (SELECT count(*) FROM procrastinate_jobs WHERE status IN ('todo', 'doing'))
         + (SELECT count(*) FROM follow_up WHERE enqueued_at IS NULL AND due_at <= %(now)s)
         + (SELECT count(*) FROM survey_answer WHERE enqueued_at IS NULL)
         + (SELECT count(*) FROM cursor WHERE swept_at IS NULL OR swept_at < %(since)s)
         + (SELECT 1 - least(count(*), 1) FROM cursor)
"""
"""Work that is left, what a sweep has to find included."""


class FollowUpRun:
    """All lives once, from the first mail to the archive. Several runs may add to one report.

    Args:
        copies: So many customers a life.
    """

    def __init__(
        self,
        database_url: str,
        folder: Path,
        *,
        seed: int | None = None,
        copies: int = 1,
        report: Report | None = None,
    ) -> None:
        self.seed = random.SystemRandom().randrange(2**32) if seed is None else seed
        self.report = Report() if report is None else report
        self._random = random.Random(self.seed)
        self._database_url = database_url
        self._folder = folder
        self._copies = copies
        self._targets: list[int] = []
        self._rested_since = START

    @contextmanager
    def open(self) -> Iterator[None]:
        """Start everything, and end it in any case."""
        self._folder.mkdir(exist_ok=True)
        self._clock = SharedClock(self._folder / "clock")
        self._clock.put(START)
        self._database = Database(self._database_url)
        self._database.migrate()
        try:
            with (
                Simulator(
                    clock=self._clock.now,
                    retry_waits=(0.2, 0.4, 0.8, 1.6),
                    mail_delay=0.05,
                    delivery_workers=2,
                ) as self._simulator,
                self._serving(),
            ):
                self._seen = Seen(self._simulator, self._database)
                self._victims = Victims(self._database, self._clock)
                self._lives = self._born()
                yield
        finally:
            self._database.close()

    @contextmanager
    def _serving(self) -> Iterator[None]:
        key = Fernet.generate_key().decode()
        self._service = NursedService(
            self._simulator,
            self._database_url,
            self._folder,
            self._clock,
            MAPPING,
            {
                "OMBUD_ARCHIVE_DIR": str(self._folder / "archive"),
                "OMBUD_PUBLIC_URL": "https://desk.example",
                "OMBUD_SEAL_KEYS": key,
                "OMBUD_SURVEY_KEYS": key,
                "OMBUD_UPSTREAM_LIMIT_SECONDS": str(LIMIT_SECONDS),
                "OMBUD_HEARTBEAT_SECONDS": "0.2",
                "OMBUD_LEASE_SECONDS": "0.7",
                "OMBUD_SWEEP_SECONDS": "1",
                "OMBUD_SWEEP_OVERLAP_SECONDS": "1",
                "OMBUD_TICK_SECONDS": "0.3",
            },
        )
        provision_minimum(self._simulator, f"{self._service.url}/webhooks/zammad", SECRET)
        try:
            for part in ("web", "worker"):
                self._service.start(part)
            self._service.wait_until_ready()
            yield
        finally:
            self._service.kill_all()

    def _born(self) -> list[Life]:
        simulator = self._simulator
        place = Place(
            simulator,
            simulator.create_agent("Mia", "Manager", MANAGER, Complaints="full"),
            simulator.create_agent("Cora", "Compliance", COMPLIANCE, Complaints="full"),
            lambda: self._service.url,
        )
        kinds = [life for life in LIVES for _ in range(self._copies)]
        return [life(place, number) for number, life in enumerate(kinds)]

    def live(self, kills: int) -> Iterator[int]:
        """Go through all moments, with so many kills at each.

        Yields:
            How many kills there were at the moment.
        """
        for moment in Moment:
            at = START + moment.value
            if at > self._clock.now():
                self._clock.put(at)
            self._targets = self._victims.waiting()
            self._act(moment)
            hits = [self._kill() for _ in range(kills)]
            if not self._comes_to_rest():
                self.report.unrested.append(f"{moment.name}: {self._left()} pieces of work left")
            self._count_hits(hits)
            yield kills

    def _act(self, moment: Moment) -> None:
        for life in self._random.sample(self._lives, len(self._lives)):
            life.act(moment, self._seen)

    def _kill(self) -> Hit:
        """Somebody dies at a random request or while a random ticket is in hand, and starts again at once."""
        trouble = self._random.random()
        if trouble < 0.15:
            # beyond the client's time-out, within the helpdesk's own limit
            self._simulator.faults.commit_late(self._random.uniform(0.1, 0.8) * LIMIT_SECONDS)
            self.report.late += 1
        elif trouble < 0.3:
            self._simulator.faults.drop_answer()
            self.report.late += 1
        if self._targets and self._random.random() < AIMED:
            self._wait_for_ticket(self._targets.pop(self._random.randrange(len(self._targets))))
            self._wait_for_requests(self._random.randint(0, MOST_OF_TICKET))
        else:
            self._wait_for_requests(self._random.randint(1, MOST_REQUESTS))
        time.sleep(self._random.uniform(0, 0.02))
        victim = self._random.choices(("worker", "web", "connections"), (17, 1, 2))[0]
        self.report.kills[victim] += 1
        self._start_again_what_ended()
        if victim == "connections":
            hit = self._victims.hit()
            self._drop_connections()
            return hit
        self._service.kill(victim)
        hit = self._victims.hit() if victim == "worker" else Hit()
        self._service.start(victim)
        return hit

    def _wait_for_ticket(self, ticket_id: int) -> None:
        """Wait until a ticket is in hand; those without a date are worked on last, and so seldom met."""
        self._wait_until(lambda: self._victims.is_in_hand(ticket_id))

    def _wait_for_requests(self, number: int) -> None:
        wanted = self._simulator.calls.total() + number
        self._wait_until(lambda: self._simulator.calls.total() >= wanted)

    def _wait_until(self, come: Callable[[], bool]) -> None:
        """Wait for something that work brings about, but not longer than there is work."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        looks = 0
        while not come() and time.monotonic() < deadline:
            time.sleep(0.004)
            looks += 1
            if looks % 50 == 0 and not self._left():
                return

    def _drop_connections(self) -> None:
        with psycopg.connect(self._database_url, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND application_name LIKE 'ombud%'"
                " AND pid <> pg_backend_pid()"
            )
        # ours were among them
        self._database.engine.dispose()

    def _start_again_what_ended(self) -> None:
        """As a supervisor does; but no part may end by itself, so it is counted."""
        for part in self._service.ended():
            self.report.ended[part] += 1
            self._service.kill(part)
            self._service.start(part)

    def _comes_to_rest(self, seconds: float = 60.0) -> bool:
        """Let everything be done that is due, without any more trouble."""
        self._simulator.faults.clear()
        deadline = time.monotonic() + seconds
        self._simulator.settle(seconds)
        self._rested_since = self._clock.now()
        while self._left():
            self._start_again_what_ended()
            if time.monotonic() > deadline:
                return False
            time.sleep(0.05)
            self._simulator.settle(seconds)
        return True

    def _left(self) -> int:
        with psycopg.connect(self._database_url, autocommit=True) as connection:
            row = connection.execute(
                QUIET, {"now": self._clock.now(), "since": self._rested_since}
            ).fetchone()
        assert row is not None
        return int(row[0])

    def _count_hits(self, hits: list[Hit]) -> None:
        for hit in hits:
            kinds = self._victims.kinds(hit)
            self.report.hits.update(kinds)
            self.report.idle += not kinds

    def finish(self) -> Report:
        """Count everything."""
        report = self.report
        for life in self._lives:
            for found in life.found(self._seen):
                report.checked[found.kind] += 1
                if not found.good:
                    report.wrong.append(f"{type(life).__name__}: {found}")
            for ticket_id in life.tickets:
                for written in (ticket_id, *self._seen.children(ticket_id)):
                    report.doubled += self._seen.doubled(written)
        report.broken += self._verify()
        with psycopg.connect(self._database_url) as connection:
            row = connection.execute(
                "SELECT (SELECT count(*) FROM dead_letter), count(*) FROM effect WHERE result = 'found'"
            ).fetchone()
        assert row is not None
        report.given_up += int(row[0])
        report.found += int(row[1])
        return report

    def _verify(self) -> Iterator[str]:
        """Hold the archive to its chain; a maker that died may leave a file, and no row."""
        folder = self._folder / "archive"
        seen = survey(self._database, folder)
        self.report.checked["archive"] += len(seen.entries)
        tickets = Counter(entry.link.ticket_id for entry in seen.entries)
        yield from (f"ticket {number}: {count} packs" for number, count in tickets.items() if count > 1)
        for found in verify(self._database, folder, seen):
            yield from (str(one) for one in found if one.what is not Broken.FILE_WITHOUT_ROW)
