"""`ombud catch-up`: after the shadow time, write to the tickets that were only decided on."""

from __future__ import annotations

from contextlib import closing

import click
from rich.console import Console

from integration.bootstrap.database import database_address, with_database
from integration.cli.start import configured
from integration.clock import SystemClock
from integration.settings import variable
from integration.store import deliveries, effects
from integration.store.database import Database

console = Console()


@click.command()
@click.option("--yes", is_flag=True, help="Do it; without it the tickets are only counted.")
@click.option("--limit", type=click.IntRange(1), help="So many tickets at most; call again for the next.")
def command(yes: bool, limit: int | None) -> None:
    """Look again at tickets that were decided on while OMBUD_SHADOW was true, so that they are written.

    Earliest due date first. A ticket that has been written since is left out, and so is one for which there
    was nothing to write.
    """
    settings = configured()
    if settings.shadow and yes:
        raise click.UsageError(f"{variable('shadow')} is still true, so nothing would be written")
    with (
        with_database(settings) as running,
        closing(Database(database_address(running), pool_size=1)) as database,
    ):
        database.migrate()
        with database.begin() as connection:
            waiting = effects.only_shadowed(connection)
            chosen = waiting[:limit]
            now = SystemClock().now()
            for helpdesk, ticket_id, effect_id in chosen if yes else ():
                deliveries.add(
                    connection,
                    source="replay",
                    helpdesk=helpdesk,
                    ticket_id=ticket_id,
                    key=f"catch_up:{effect_id}",
                    received_at=now,
                )
    if yes:
        console.print(f"{len(chosen)} of {len(waiting)} put into the queue; the worker takes them now.")
    else:
        console.print(f"{len(waiting)} tickets were only decided on. --yes writes to them, --limit in parts.")
