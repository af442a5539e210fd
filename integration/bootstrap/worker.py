"""What the worker process is made of, and the commands that look at one ticket."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final

from integration.attachments import limits
from integration.beside import Beside
from integration.bootstrap.database import database_address
from integration.bootstrap.door import check_door
from integration.bootstrap.survey import build_links
from integration.clock import Clock, SystemClock
from integration.complaints.creating import Creating
from integration.dispatch import Dispatcher
from integration.followups import FollowUps
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.looking import LookingDoor
from integration.helpdesks.zammad.adapter import ZammadHelpdesk
from integration.helpdesks.zammad.client import ZammadClient, ZammadToken
from integration.jobs import Enqueuer, TicketHandler
from integration.live.look import LiveLooks
from integration.live.mapping import MappingLooks
from integration.mapping_in_force import MappingInForce
from integration.names import name_models
from integration.observe import MetricSteps, ObservedRequests, observe_request
from integration.opinions.asking import Opinions
from integration.pipeline import Pipeline, Steps
from integration.reports.asked import AskedReports
from integration.retry import RetryPolicy
from integration.sealed import Seals
from integration.settings import Settings, missing_for_worker, require
from integration.store.database import Database
from integration.sweep import Sweep
from integration.traces import OFF, Traces, start_traces
from integration.worker import WorkerParts
from mappings.categories import model
from mappings.mapping import Mapping
from mappings.redaction.attachments import MOST_SECONDS

MOST_CALLS: Final = 16
"""More requests than one ticket can cost, second tries included; attachments are counted by time."""
MOST_SECONDS_OF_ATTACHMENTS: Final = 2 * (limits.SECONDS_OF_TICKET + MOST_SECONDS)
"""A ticket that changes meanwhile is looked through again; what was fetched is not fetched twice."""

MOST_SECONDS_OF_OPINION: Final = 20.0
"""The most that the mapping allows; it is asked once."""


@dataclass(frozen=True)
class TicketServices:
    """What is needed to work on tickets: by the worker, and by commands that look at one."""

    database: Database
    door: HttpDoor
    helpdesk: ZammadHelpdesk
    pipeline: Pipeline
    opinions: Opinions
    traces: Traces = OFF

    def close(self) -> None:
        """Give everything back."""
        self.traces.end()
        self.opinions.close()
        self.door.close()
        self.database.close()


def build_ticket_services(
    settings: Settings,
    mapping: Callable[[], Mapping],
    clock: Clock | None = None,
    *,
    looking: bool = False,
    pace: Callable[[], None] | None = None,
    steps: Steps | None = None,
    traces: Traces = OFF,
) -> TicketServices:
    """Build database, helpdesk and pipeline.

    Args:
        mapping: Gives the mapping in force.
        clock: The machine's own by default.
        looking: Nothing can be written with them, neither there nor here.
        pace: Called before each request of those who look: lets them wait, or raises when it is enough.
        steps: Hears of every step; counted in metrics by default.
        traces: Takes note of what is done.

    Raises:
        SettingsError: Something is missing.
    """
    require(missing_for_worker(settings))
    clock = clock or SystemClock()
    database = Database(
        database_address(settings), pool_size=2 * settings.worker_concurrency + 4, read_only=looking
    )
    door = (LookingDoor if looking else HttpDoor)(
        settings.zammad_url,
        auth=ZammadToken(settings.zammad_token.get_secret_value()),
        connect_seconds=settings.connect_seconds,
        read_seconds=settings.read_seconds,
        pool_size=settings.worker_concurrency + 2,
        clock=clock,
        observe=ObservedRequests(traces),
    )
    if isinstance(door, LookingDoor):
        door.pace = pace
    helpdesk = ZammadHelpdesk(ZammadClient(door))
    links = build_links(settings, clock)
    opinions = Opinions(helpdesk.name, database, clock, settings.second_opinion_key, looking=looking)
    pipeline = Pipeline(
        helpdesk,
        database,
        clock,
        mapping,
        steps or MetricSteps(traces),
        upstream_limit=timedelta(seconds=settings.upstream_limit_seconds),
        shadow=settings.shadow,
        beside=Beside(
            helpdesk,
            database,
            archive_dir=settings.archive_dir,
            seals=Seals.of(settings.seal_keys),
            links=links,
            shadow=settings.shadow,
            looking=looking,
        ),
        opinions=opinions,
        link_of=None if links is None else links.link_of,
    )
    return TicketServices(database, door, helpdesk, pipeline, opinions, traces)


def build_worker_parts(settings: Settings, clock: Clock | None = None) -> tuple[WorkerParts, TicketServices]:
    """Build a worker process's parts.

    Raises:
        SettingsError: Something is missing, or the mapping is wrong.
    """
    clock = clock or SystemClock()
    mapping = MappingInForce(settings.mapping, clock, check=partial(_check, settings))
    model.warm()  # the first ticket does not wait for it
    services = build_ticket_services(settings, mapping, clock, traces=start_traces(settings))
    handler = TicketHandler(
        services.pipeline,
        services.database,
        clock,
        RetryPolicy(
            first=settings.retry_first_seconds,
            cap=settings.retry_cap_seconds,
            give_up_after=settings.give_up_hours * 3600,
        ),
        services.door.counting,
        services.traces,
    )
    parts = WorkerParts(
        database=services.database,
        clock=clock,
        handler=handler,
        dispatcher=Dispatcher(services.database, clock, Enqueuer()),
        follow_ups=FollowUps(services.database, clock),
        sweep=Sweep(
            services.helpdesk,
            services.database,
            clock,
            every=timedelta(seconds=settings.sweep_seconds),
            overlap=timedelta(seconds=settings.sweep_overlap_seconds),
            first=timedelta(hours=settings.sweep_first_hours),
        ),
        greet=services.helpdesk.myself,
        make_tickets=Creating(
            services.helpdesk,
            services.database,
            clock,
            mapping,
            None if settings.shadow else Seals.of(settings.seal_keys),
            upstream_limit=timedelta(seconds=settings.upstream_limit_seconds),
        ).run_once,
        count_months=AskedReports(services.database, clock, mapping).run_once,
        look_live=LiveLooks(settings, mapping, services.database, clock, observe_request).run_once,
        look_at_mapping=MappingLooks(mapping, services.database, clock).run_once,
        concurrency=settings.worker_concurrency,
        heartbeat_seconds=settings.heartbeat_seconds,
        lease_seconds=settings.lease_seconds,
        stuck_seconds=settings.lease_seconds
        + MOST_CALLS * (settings.connect_seconds + 2 * settings.read_seconds)
        + MOST_SECONDS_OF_ATTACHMENTS
        + MOST_SECONDS_OF_OPINION,
        tick_seconds=settings.tick_seconds,
        live_seconds=settings.live_seconds,
        keep_deliveries=timedelta(days=settings.keep_deliveries_days),
    )
    return parts, services


def _check(settings: Settings, mapping: Mapping) -> None:
    """Refuse a mapping that is right and cannot be used here: told at the start, not at the first ticket.

    Raises:
        SettingsError: Why not.
    """
    check_door(settings, mapping)
    name_models(mapping)
