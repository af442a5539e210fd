"""A whole Ombud in one process: real database, real HTTP between simulator, service and client."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import procrastinate
from pydantic import SecretStr
from werkzeug.serving import make_server

from integration.bootstrap.web import build_web_services
from integration.bootstrap.worker import TicketServices, build_worker_parts
from integration.errors import HelpdeskUnavailable
from integration.helpdesks.base import Helpdesk
from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.jobs import QUEUE, engine
from integration.settings import Settings
from integration.worker import WorkerParts
from tests.clocks import MovableClock
from webhooks.app import create_app

SECRET = "a-secret-of-more-than-thirty-two-bytes"
MAPPING = """\
version: 1
language: en
jurisdiction: CN
groups: [Complaints]
targets:
  acknowledge: 24 hours
  answer: 10 days
reminders: []  # have tests of their own; here every note is somebody's doing
stale_after_days: 0
"""
START = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


@dataclass
class House:
    """Simulator, service and clock of one test.

    Attributes:
        url: Where the service hears.
    """

    simulator: Simulator
    clock: MovableClock
    settings: Settings
    parts: WorkerParts
    services: TicketServices
    url: str

    def work(self, rounds: int = 20) -> None:
        """Let everything happen that is to happen now: deliveries, jobs, things due.

        Jobs that wait for a later instant keep waiting.
        """
        for _ in range(rounds):
            self.simulator.settle()
            due = self.parts.follow_ups.run_once()
            made = self.parts.dispatcher.run_once()
            self.run_jobs()
            if not (due or made):
                return
        raise AssertionError("the house does not come to rest")

    def work_without_deliveries(self) -> None:
        """Do what stands in the inbox, whatever the helpdesk still holds back."""
        self.parts.dispatcher.run_once()
        self.run_jobs()

    def run_jobs(self, concurrency: int | None = None) -> None:
        """Run the jobs that can start now."""
        asyncio.run(self._run_jobs(concurrency or self.settings.worker_concurrency))

    async def _run_jobs(self, concurrency: int) -> None:
        app = engine(procrastinate.PsycopgConnector(conninfo=self.services.database.url, min_size=1))
        self.parts.handler.register(app)
        async with app.open_async():
            await app.run_worker_async(
                queues=[QUEUE],
                wait=False,
                concurrency=concurrency,
                listen_notify=False,
                install_signal_handlers=False,
            )

    def notes(self, ticket_id: int) -> list[str]:
        """Bodies of the notes that Ombud wrote, oldest first."""
        return [
            str(article["body"])
            for article in self.simulator.articles(ticket_id)
            if article["created_by_id"] == self.simulator.bot_id
        ]

    def field(self, ticket_id: int, name: str) -> object:
        """A field of a ticket as it stands in the helpdesk."""
        return self.simulator.ticket(ticket_id)[f"complaint_{name}"]


def _until_it_answers(helpdesk: Helpdesk, tries: int = 20) -> None:
    """Greet the helpdesk before the scenario begins: its hasty time-outs are not meant for a busy machine."""
    for _ in range(tries - 1):
        with suppress(HelpdeskUnavailable):
            helpdesk.myself()
            return
    helpdesk.myself()


@contextmanager
def open_house(
    database_url: str,
    folder: Path,
    *,
    mapping: str = MAPPING,
    simulator: Simulator | None = None,
    clock: MovableClock | None = None,
    provision: Callable[[Simulator, str, Path], None] | None = None,
    **settings: object,
) -> Iterator[House]:
    """Open a house; settings by name overrule the short time-outs of tests.

    Args:
        provision: Sets the helpdesk up for deliveries to an address, service account included; without it
            the least that is needed is there.
    """
    clock = clock or MovableClock(START)
    simulator = simulator or Simulator(clock=clock.now, retry_waits=(0.05, 0.05, 0.05, 0.05))
    mapping_file = folder / "ombud.yaml"
    mapping_file.write_text(mapping, encoding="utf-8")
    with simulator:
        chosen = Settings.model_validate(
            {
                "database_url": SecretStr(database_url),
                "data_dir": folder,
                "archive_dir": folder / "archive",
                "mapping": mapping_file,
                "zammad_url": simulator.url,
                "zammad_token": SecretStr("" if provision else simulator.bot_token),
                "webhook_secrets": SECRET,
                "connect_seconds": 3,
                "read_seconds": 3,
                "upstream_limit_seconds": 3,
                "retry_first_seconds": 0.05,
                "retry_cap_seconds": 0.2,
                "heartbeat_seconds": 0.2,
                "lease_seconds": 1,
                "worker_concurrency": 2,
                **settings,
            }
        )
        web = build_web_services(chosen, clock=clock)
        server = make_server("127.0.0.1", 0, create_app(web), threaded=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        url = f"http://127.0.0.1:{server.server_port}"
        if provision is None:
            provision_minimum(simulator, f"{url}/webhooks/zammad", SECRET)
        else:
            provision(simulator, url, folder)
            chosen = chosen.model_copy(update={"zammad_token": SecretStr(simulator.bot_token)})
        parts, services = build_worker_parts(chosen, clock)
        _until_it_answers(services.helpdesk)
        simulator.reset_calls()
        try:
            yield House(simulator, clock, chosen, parts, services, url)
        finally:
            services.close()
            server.shutdown()
            thread.join()
            server.server_close()
            web.close()
