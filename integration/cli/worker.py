"""`ombud worker`: works on tickets."""

from __future__ import annotations

import time
from typing import Final

import click
from prometheus_client import start_http_server

from integration.bootstrap.database import with_database
from integration.bootstrap.worker import build_worker_parts
from integration.cli.start import configured
from integration.errors import StoreUnavailable
from integration.log import get_logger
from integration.store.database import Database
from integration.worker import Worker

AGAIN_SECONDS: Final = 1.0

log = get_logger()


def migrate_when_reachable(database: Database) -> None:
    """Bring the schema up to date; a database that is away is waited for, since work is waiting too."""
    while True:
        try:
            database.migrate()
        except StoreUnavailable as error:
            log.warning("schema_not_checked", error=error.code)
            time.sleep(AGAIN_SECONDS)
        else:
            return


@click.command()
def command() -> None:
    """Work on tickets: jobs, sweep, follow-ups. Stops on SIGTERM when the tickets in hand are done."""
    with with_database(configured()) as settings:
        parts, services = build_worker_parts(settings)
        try:
            migrate_when_reachable(services.database)
            if settings.worker_listen:
                host, _, port = settings.worker_listen.rpartition(":")
                start_http_server(int(port), addr=host)
            Worker(parts).run()
        finally:
            services.close()
