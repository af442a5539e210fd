"""The job engine's one task, thin: handle a ticket, try again, or keep it as a dead letter.

Arguments are ids. `lock` keeps one ticket to one job at a time. There is no `queueing_lock`: together with
retries it leaves jobs stuck (docs/decisions/0001).
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

import procrastinate
from procrastinate import JobContext, RetryDecision
from procrastinate.jobs import Job
from procrastinate.retry import BaseRetryStrategy
from sqlalchemy import Connection, text

from integration import metrics
from integration.clock import Clock
from integration.errors import HelpdeskError, OmbudError, StoreUnavailable, TicketBusy
from integration.log import bound, get_logger
from integration.pipeline import Outcome, Pipeline, Work
from integration.retry import RetryPolicy
from integration.store import dead_letters, deliveries, follow_ups
from integration.store.database import Database
from integration.traces import OFF, Traces
from mappings.failure import Failure, next_try
from mappings.plan import FollowUp

QUEUE: Final = "tickets"
TASK: Final = "handle_ticket"
UNKNOWN_DUE: Final = -2_000_000_000
BUSY_SECONDS: Final = 1.0
UNFORESEEN_TRIES: Final = 3

log = get_logger()


class CallCount(Protocol):
    """How many requests a piece of work sent to the helpdesk."""

    @property
    def count(self) -> int:
        """Requests so far."""
        ...


class TryAgain(Exception):
    """The job goes back to the queue. Carries no text, since job engines log exceptions."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class _AsToldByTheTask(BaseRetryStrategy):
    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        del job
        if not isinstance(exception, TryAgain):
            return None
        return RetryDecision(retry_at=datetime.now(UTC) + timedelta(seconds=exception.seconds))


@dataclass(frozen=True, slots=True)
class TicketJob:
    """A job to be put into the queue.

    Attributes:
        due_at: The ticket's leading clock (UTC), None when it has none yet.
    """

    helpdesk: str
    ticket_id: int
    delivery_id: int
    due_at: datetime | None


def priority(due_at: datetime | None) -> int:
    """Order of work: known due dates first, the earliest first; then by age, which is the job's number."""
    return UNKNOWN_DUE if due_at is None else -int(due_at.timestamp() // 60)


def lock_of(helpdesk: str, ticket_id: int) -> str:
    """Name of the lock that a ticket's jobs share."""
    return f"{helpdesk}:{ticket_id}"


def request_of(work: Work) -> str:
    """Id of a piece of work in logs, traces and requests to the helpdesk; the same at every try."""
    return f"ombud-{work.delivery_id}"


def engine(connector: procrastinate.BaseConnector) -> procrastinate.App:
    """The job engine on a connector of the caller's choice, without tasks."""
    return procrastinate.App(connector=connector)


class Enqueuer:
    """Puts jobs into the queue inside the caller's transaction."""

    def __init__(self) -> None:
        # the connector is never opened: every query runs on the caller's connection
        self._app = engine(procrastinate.SyncPsycopgConnector())

    def enqueue(self, connection: Connection, jobs: Sequence[TicketJob]) -> None:
        """Store jobs; they exist once the caller's transaction is committed.

        Raises:
            StoreUnavailable: The database cannot be reached.
        """
        if not jobs:
            return
        try:
            self._defer(connection, jobs)
        except procrastinate.exceptions.ProcrastinateException as error:
            raise StoreUnavailable from error

    def _defer(self, connection: Connection, jobs: Sequence[TicketJob]) -> None:
        self._app.job_manager.batch_defer_jobs(
            [
                Job(
                    id=None,
                    queue=QUEUE,
                    task_name=TASK,
                    priority=priority(job.due_at),
                    lock=lock_of(job.helpdesk, job.ticket_id),
                    queueing_lock=None,
                    task_kwargs={
                        "helpdesk": job.helpdesk,
                        "ticket_id": job.ticket_id,
                        "delivery_id": job.delivery_id,
                    },
                )
                for job in jobs
            ],
            connection=connection.connection.driver_connection,
        )


def bring_forward(connection: Connection, tickets: Iterable[tuple[str, int]]) -> None:
    """Let waiting jobs of these tickets (helpdesk, id) start at once; they would hold back younger ones."""
    locks = [lock_of(helpdesk, ticket_id) for helpdesk, ticket_id in tickets]
    if locks:
        connection.execute(
            text(
                "UPDATE procrastinate_jobs SET scheduled_at = NULL"
                " WHERE lock = ANY(:locks) AND status = 'todo' AND scheduled_at > now()"
            ).bindparams(locks=locks)
        )


def delete_finished(connection: Connection, *, hours: int) -> int:
    """Forget jobs that succeeded so many hours ago; failed ones stay until somebody looks."""
    return connection.execute(
        text(
            "DELETE FROM procrastinate_jobs j WHERE j.status = 'succeeded' AND NOT EXISTS ("
            " SELECT 1 FROM procrastinate_events e WHERE e.job_id = j.id"
            " AND e.at > now() - make_interval(hours => :hours))"
        ).bindparams(hours=hours)
    ).rowcount


def put_back_stalled(connection: Connection, *, lease_seconds: float, stuck_seconds: float) -> int:
    """Put back jobs that nobody works on any more; returns how many.

    That is a job whose worker is silent for longer than its lease, one that runs longer than any ticket can
    take, and one whose delivery is handled although the engine was not told so. A job that is put back too
    early does no harm: the ticket is locked, and a handled delivery ends it at once.

    Args:
        lease_seconds: Silence after which a worker has died.
        stuck_seconds: More than the longest time that a ticket can take.
    """
    stalled = connection.execute(
        text(
            """
            SELECT j.id
            FROM procrastinate_jobs j
            LEFT JOIN procrastinate_workers w ON w.id = j.worker_id
            LEFT JOIN delivery d ON d.id = (j.args ->> 'delivery_id')::bigint
            CROSS JOIN LATERAL (
                SELECT max(e.at) AS at FROM procrastinate_events e
                WHERE e.job_id = j.id AND e.type = 'started'
            ) started
            WHERE j.status = 'doing' AND (
                w.id IS NULL
                OR w.last_heartbeat < now() - make_interval(secs => :lease)
                OR started.at < now() - make_interval(secs => :stuck)
                OR (d.handled_at IS NOT NULL AND started.at < now() - make_interval(secs => :lease))
            )
            """
        ).bindparams(lease=lease_seconds, stuck=stuck_seconds)
    ).scalars()
    numbers = list(stalled)
    for number in numbers:
        connection.execute(
            text("SELECT procrastinate_retry_job_v2(:job, now(), NULL, NULL, NULL)").bindparams(job=number)
        )
    return len(numbers)


class TicketHandler:
    """The worker's edge: what a job runs, and what becomes of its errors."""

    def __init__(
        self,
        pipeline: Pipeline,
        database: Database,
        clock: Clock,
        retry: RetryPolicy,
        counting: Callable[[], AbstractContextManager[CallCount]],
        traces: Traces = OFF,
    ) -> None:
        self._pipeline = pipeline
        self._database = database
        self._clock = clock
        self._retry = retry
        self._counting = counting
        self._traces = traces
        self._surprises: Counter[int] = Counter()

    def register(self, app: procrastinate.App) -> None:
        """Make the task known to a worker's engine."""

        @app.task(name=TASK, queue=QUEUE, retry=_AsToldByTheTask(), pass_context=True)
        def handle_ticket(context: JobContext, helpdesk: str, ticket_id: int, delivery_id: int) -> None:
            del helpdesk
            self.run(Work(ticket_id, delivery_id), attempts=context.job.attempts + 1, job=context.job.id)

    def run(self, work: Work, *, attempts: int = 1, job: int | None = None) -> None:
        """Handle a ticket.

        Args:
            attempts: Number of this try, from 1.
            job: Number of the job, for the log.

        Raises:
            TryAgain: The work is not done and must come back.
        """
        request = request_of(work)
        about = {"ticket": work.ticket_id, "delivery": work.delivery_id}
        with bound(request=request, **about, **({} if job is None else {"job": job})):
            try:
                with self._traces.span("ticket", request=request, attempt=attempts, **about) as noting:
                    noting.say(outcome=self._attempt(work).value)
            except TicketBusy as error:
                metrics.JOBS.labels(outcome="busy").inc()
                raise TryAgain(error.retry_after or BUSY_SECONDS) from None
            except OmbudError as error:
                self._failed(work, error, attempts)
            except Exception as error:  # noqa: BLE001  (the worker's edge: nothing may be lost)
                self._unforeseen(work, error, attempts)

    def _attempt(self, work: Work) -> Outcome:
        started = time.perf_counter()
        with self._database.ticket_lock(self._pipeline.helpdesk.name, work.ticket_id) as held:
            if not held:
                raise TicketBusy
            with self._counting() as calls:
                outcome = self._pipeline.handle(work)
        self._surprises.pop(work.ticket_id, None)
        metrics.JOBS.labels(outcome=outcome.value).inc()
        seconds = round(time.perf_counter() - started, 4)
        if outcome is Outcome.ALREADY_HANDLED:
            log.debug("ticket_already_handled", seconds=seconds)
            return outcome
        metrics.HELPDESK_CALLS.observe(calls.count)
        if outcome is Outcome.WRITTEN:
            with self._database.begin() as connection:
                received_at = deliveries.received_at(connection, work.delivery_id)
            if received_at is not None:
                metrics.NOTE_SECONDS.observe((self._clock.now() - received_at).total_seconds())
        log.info("ticket_handled", outcome=outcome.value, calls=calls.count, seconds=seconds)
        return outcome

    def _failed(self, work: Work, error: OmbudError, attempts: int) -> None:
        wait = self._retry.wait(attempts, error.retry_after) if error.retryable else None
        if wait is not None:
            metrics.JOBS.labels(outcome="try_again").inc()
            log.warning("ticket_try_again", error=error.code, attempt=attempts, wait_seconds=round(wait, 1))
            raise TryAgain(wait) from None
        self._give_up(work, error, attempts)

    def _unforeseen(self, work: Work, error: Exception, attempts: int) -> None:
        log.exception("ticket_failed", exc_info=error, attempt=attempts)
        self._surprises[work.ticket_id] += 1
        if self._surprises[work.ticket_id] < UNFORESEEN_TRIES:
            wait = self._retry.wait(self._surprises[work.ticket_id])
            metrics.JOBS.labels(outcome="try_again").inc()
            raise TryAgain(self._retry.cap if wait is None else wait) from None
        unforeseen = OmbudError()
        unforeseen.code = f"unforeseen:{type(error).__name__.lower()}"
        self._give_up(work, unforeseen, attempts)

    def _give_up(self, work: Work, error: OmbudError, attempts: int) -> None:
        """Keep a dead letter and say so on the ticket, as far as the helpdesk lets us."""
        try:
            number, again_at = self._keep(work, error, attempts)
        except Exception as store_error:  # the worker's edge: the store itself is away, so the job is kept
            log.exception("dead_letter_not_kept", exc_info=store_error)
            raise TryAgain(self._retry.cap) from None
        self._surprises.pop(work.ticket_id, None)
        metrics.JOBS.labels(outcome="dead_letter").inc()
        metrics.DEAD_LETTERS.labels(error=error.code.partition(":")[0]).inc()
        log.error("ticket_given_up", error=error.code, attempt=attempts, dead_letter=number)
        try:
            self._pipeline.report_failure(work, Failure(error.code, f"OMBUD-{number}", again_at))
            with self._database.begin() as connection:
                dead_letters.reported(connection, number, self._clock.now())
        except OmbudError as report_error:
            log.warning("failure_not_reported", error=report_error.code, dead_letter=number)

    def _keep(self, work: Work, error: OmbudError, attempts: int) -> tuple[int, datetime]:
        """Store a dead letter in place of the ticket's older ones, and when the work is tried again.

        Returns:
            Its number, and the instant of the next try (UTC).
        """
        details = error if isinstance(error, HelpdeskError) else HelpdeskError()
        helpdesk, now = self._pipeline.helpdesk.name, self._clock.now()
        with self._database.begin() as connection:
            known = dead_letters.select_open_of_ticket(connection, helpdesk, work.ticket_id)
            number = dead_letters.add(
                connection,
                helpdesk=helpdesk,
                ticket_id=work.ticket_id,
                error=error.code,
                operation=details.operation or None,
                status=details.status,
                error_id=details.error_id,
                attempts=attempts,
                now=now,
            )
            again_at = next_try(now, 1 + dead_letters.repeats(connection, helpdesk, work.ticket_id, known))
            follow_ups.add(connection, helpdesk, work.ticket_id, FollowUp("retry", again_at))
            dead_letters.close(connection, [letter.id for letter in known], "repeated", now)
            deliveries.mark_handled(
                connection, helpdesk, work.ticket_id, work.delivery_id, "dead_letter", now
            )
        return number, again_at
