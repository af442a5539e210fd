"""The worker process: jobs, and the loops beside them.

dispatch      deliveries into jobs, woken by the intake, else every second
tick          follow-ups that are due
sweep         changes that no delivery announced
live          is the helpdesk as the mapping says?
mapping       has its file changed? at once on SIGHUP
intake        sealed complaints into tickets
reports       months that somebody wants to see
rescue        jobs of workers that died
housekeeping  old deliveries, follow-ups that were taken, finished jobs
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Protocol

import procrastinate
import psycopg
from sqlalchemy.exc import SQLAlchemyError

from integration.clock import Clock
from integration.dispatch import Dispatcher
from integration.errors import OmbudError
from integration.followups import FollowUps
from integration.jobs import QUEUE, TicketHandler, delete_finished, engine, put_back_stalled
from integration.log import get_logger
from integration.mapping_in_force import LOOK_SECONDS
from integration.store import deliveries, follow_ups, sealed
from integration.store.database import Database
from integration.store.inbox import CHANNEL
from integration.sweep import Sweep

DISPATCH_SECONDS: Final = 1.0
INTAKE_SECONDS: Final = 2.0
REPORTS_SECONDS: Final = 1.0
SWEEP_LOOK_SECONDS: Final = 5.0
HOUSEKEEPING_SECONDS: Final = 3600.0
AFTER_FAILURE_SECONDS: Final = 1.0
JOB_POLL_SECONDS: Final = 1.0
FINISHED_JOBS_HOURS: Final = 24

log = get_logger()


class LookAtMapping(Protocol):
    """Looks whether the mapping file has changed."""

    def __call__(self, *, at_once: bool = False) -> object:
        """Look; at once where somebody says that the file is complete."""
        ...


@dataclass(frozen=True, slots=True)
class WorkerParts:
    """Everything that a worker process is made of; put together in `integration.bootstrap`.

    Attributes:
        concurrency: Tickets worked on at the same time.
        heartbeat_seconds: How often this worker says that it lives.
        lease_seconds: A worker silent for so long has died.
        stuck_seconds: No ticket takes so long; a job that does is put back.
        tick_seconds: Between two looks for things due.
        live_seconds: Between two looks at whether the helpdesk is as the mapping says.
        keep_deliveries: Handled deliveries and taken follow-ups are kept so long.
    """

    database: Database
    clock: Clock
    handler: TicketHandler
    dispatcher: Dispatcher
    follow_ups: FollowUps
    sweep: Sweep
    greet: Callable[[], object]
    look_live: Callable[[], object]
    look_at_mapping: LookAtMapping
    make_tickets: Callable[[], object]
    count_months: Callable[[], object]
    concurrency: int
    heartbeat_seconds: float
    lease_seconds: float
    stuck_seconds: float
    tick_seconds: float
    live_seconds: float
    keep_deliveries: timedelta


class Worker:
    """Runs until told to stop."""

    def __init__(self, parts: WorkerParts) -> None:
        self._parts = parts
        self._stop = threading.Event()
        self._told = threading.Event()
        self._end_jobs: Callable[[], None] | None = None

    def stop(self) -> None:
        """Finish the tickets in hand and end."""
        self._stop.set()
        self._told.set()
        if self._end_jobs is not None:
            self._end_jobs()

    def look_at_mapping(self) -> None:
        """Read the mapping file now. Tickets in hand are finished by the mapping with which they began."""
        self._told.set()

    def run(self, *, signals: bool = True) -> None:
        """Work until stopped.

        Args:
            signals: End on SIGINT and SIGTERM, look at the mapping on SIGHUP; in the main thread only.
        """
        parts = self._parts
        loops = [
            threading.Thread(target=self._dispatch, name="dispatch", daemon=True),
            self._every("tick", parts.tick_seconds, parts.follow_ups.run_once),
            self._every("sweep", min(SWEEP_LOOK_SECONDS, parts.tick_seconds), parts.sweep.run_if_due),
            self._every("housekeeping", HOUSEKEEPING_SECONDS, self._clean),
            self._every("rescue", parts.heartbeat_seconds, self._rescue),
            self._every("intake", INTAKE_SECONDS, parts.make_tickets),
            self._every("reports", REPORTS_SECONDS, parts.count_months),
            self._every("greet", HOUSEKEEPING_SECONDS, parts.greet),
            self._every("live", parts.live_seconds, parts.look_live),
            self._every("mapping", LOOK_SECONDS, self._mapping, wakes=self._told),
        ]
        for loop in loops:
            loop.start()
        log.info("worker_started")
        try:
            asyncio.run(self._jobs(signals=signals))
        finally:
            self._stop.set()
            self._told.set()
            for loop in loops:
                loop.join(timeout=5)
            log.info("worker_stopped")

    async def _jobs(self, *, signals: bool) -> None:
        # one thread a ticket; the default pool is sized by processors
        asyncio.get_running_loop().set_default_executor(
            ThreadPoolExecutor(self._parts.concurrency, thread_name_prefix="ticket")
        )
        if signals:
            loop = asyncio.get_running_loop()
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(number, self.stop)
            loop.add_signal_handler(signal.SIGHUP, self.look_at_mapping)
        while not self._stop.is_set():
            try:
                await self._work_until_broken()
            except (psycopg.Error, procrastinate.exceptions.ProcrastinateException) as error:
                log.warning("engine_lost", exception_class=type(error).__name__)
            if not self._stop.is_set():
                await asyncio.sleep(AFTER_FAILURE_SECONDS)

    async def _work_until_broken(self) -> None:
        parts = self._parts
        app = engine(
            procrastinate.PsycopgConnector(
                conninfo=parts.database.url,
                min_size=1,
                max_size=parts.concurrency + 4,
                timeout=5,
                kwargs={"connect_timeout": 5, "application_name": "ombud-worker"},
            )
        )
        parts.handler.register(app)
        loop = asyncio.get_running_loop()
        async with app.open_async():
            jobs = asyncio.create_task(
                app.run_worker_async(
                    queues=[QUEUE],
                    concurrency=parts.concurrency,
                    fetch_job_polling_interval=JOB_POLL_SECONDS,
                    install_signal_handlers=False,
                    update_heartbeat_interval=parts.heartbeat_seconds,
                    stalled_worker_timeout=parts.lease_seconds,
                )
            )
            self._end_jobs = lambda: _call_in(loop, jobs.cancel)
            if self._stop.is_set():
                jobs.cancel()
            try:
                with contextlib.suppress(asyncio.CancelledError):
                    await jobs
            finally:
                self._end_jobs = None

    def _rescue(self) -> None:
        """Put back jobs that nobody works on, and deliveries whose job is gone."""
        parts = self._parts
        with parts.database.begin() as connection:
            jobs = put_back_stalled(
                connection, lease_seconds=parts.lease_seconds, stuck_seconds=parts.stuck_seconds
            )
            lease = timedelta(seconds=parts.lease_seconds)
            orphans = deliveries.give_back_orphans(connection, parts.clock.now() - lease)
        if jobs or orphans:
            log.warning("work_rescued", count=jobs, deliveries=orphans)

    def _dispatch(self) -> None:
        """Dispatch whenever the intake wakes us, and every second anyhow."""
        while not self._stop.is_set():
            try:
                with self._parts.database.listen(CHANNEL) as connection:
                    while not self._stop.is_set():
                        self._parts.dispatcher.run_once()
                        for _ in connection.notifies(timeout=DISPATCH_SECONDS, stop_after=1):
                            pass
            except (OmbudError, SQLAlchemyError, psycopg.Error) as error:
                log.warning("dispatch_failed", exception_class=type(error).__name__)
                self._stop.wait(AFTER_FAILURE_SECONDS)
            except Exception as error:  # the worker's edge: its thread must not die
                log.exception("dispatch_failed", exc_info=error)
                self._stop.wait(AFTER_FAILURE_SECONDS)

    def _mapping(self) -> None:
        told = self._told.is_set() and not self._stop.is_set()
        self._told.clear()
        self._parts.look_at_mapping(at_once=told)

    def _every(
        self, name: str, seconds: float, work: Callable[[], object], *, wakes: threading.Event | None = None
    ) -> threading.Thread:
        """A thread that does something now and then, and survives its failures.

        Args:
            wakes: Does it at once when it is set; `stop` sets it too.
        """

        def loop() -> None:
            while not self._stop.is_set():
                try:
                    work()
                except (OmbudError, SQLAlchemyError) as error:
                    log.warning(f"{name}_failed", error=getattr(error, "code", "database"))
                except Exception as error:  # the worker's edge: its thread must not die
                    log.exception(f"{name}_failed", exc_info=error)
                (wakes or self._stop).wait(seconds)

        return threading.Thread(target=loop, name=name, daemon=True)

    def _clean(self) -> None:
        now = self._parts.clock.now()
        with self._parts.database.begin() as connection:
            deleted = deliveries.delete_handled_before(connection, now - self._parts.keep_deliveries)
            follow_ups.delete_taken_before(connection, now - self._parts.keep_deliveries)
            sealed.delete_settled_before(connection, now - self._parts.keep_deliveries)
            delete_finished(connection, hours=FINISHED_JOBS_HOURS)
        log.info("housekeeping_finished", deleted=deleted)


def _call_in(loop: asyncio.AbstractEventLoop, work: Callable[[], object]) -> None:
    with contextlib.suppress(RuntimeError):  # the loop has ended by itself
        loop.call_soon_threadsafe(work)
