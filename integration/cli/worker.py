"""`ombud worker`: works on tickets."""

from __future__ import annotations

import click
from prometheus_client import start_http_server

from integration.bootstrap.database import with_database
from integration.bootstrap.worker import build_worker_parts
from integration.cli.start import configured
from integration.worker import Worker


@click.command()
def command() -> None:
    """Work on tickets: jobs, sweep, follow-ups. Stops on SIGTERM when the tickets in hand are done."""
    with with_database(configured()) as settings:
        parts, services = build_worker_parts(settings)
        try:
            services.database.migrate()
            if settings.worker_listen:
                host, _, port = settings.worker_listen.rpartition(":")
                start_http_server(int(port), addr=host)
            Worker(parts).run()
        finally:
            services.close()
