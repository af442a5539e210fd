"""`ombud recompute`: what a changed holiday or pack moves, and the way to write it to the tickets."""

from __future__ import annotations

from contextlib import closing, nullcontext
from datetime import datetime

import click
from rich.console import Console

from integration.bootstrap.database import database_address, with_database
from integration.cli.start import configured
from integration.clock import SystemClock
from integration.live.findings import HELPDESK, MAPPING
from integration.mapping_file import read_mapping
from integration.recompute import Moved, recompute
from integration.store import live_looks
from integration.store.database import Database
from mappings.mapping import Mapping

SHOWN = 200
console = Console()


@click.command()
@click.option("--yes", is_flag=True, help="Put the tickets into the queue; without it dates are only shown.")
@click.option(
    "--packs",
    is_flag=True,
    help="Move the cases to the running versions of the packs; without it each keeps its own.",
)
def command(yes: bool, packs: bool) -> None:
    """Count all running dates again with the mapping in force, and show those that move: old → new.

    With --yes each ticket whose date moves is decided anew; its note shows both dates.
    """
    settings = configured()
    mapping = read_mapping(settings.mapping)
    moved, tickets = 0, set[tuple[str, int]]()
    if settings.shadow and yes:
        raise click.ClickException("in shadow nothing is written to tickets, so no date can be moved there")
    with with_database(settings) as running, closing(Database(database_address(running))) as database:
        database.migrate()
        if yes:
            _refuse_another_mapping(database, mapping)
        now = SystemClock().now()
        with console.status("counting …") if console.is_terminal else nullcontext():
            for batch in recompute(database, mapping, now, enqueue=yes, packs=packs):
                for move in batch:
                    moved += 1
                    tickets.add((move.helpdesk, move.ticket_id))
                    if moved <= SHOWN:
                        console.print(_line(move), highlight=False)
    if moved > SHOWN:
        console.print(f"… and {moved - SHOWN} more")
    console.print(f"{moved} dates of {len(tickets)} tickets move under version {mapping.version_id}.")
    if tickets:
        console.print("The worker writes them now." if yes else "--yes writes them to the tickets.")


def _refuse_another_mapping(database: Database, mapping: Mapping) -> None:
    """A worker that still works by the former file would leave every date where it is."""
    with database.begin() as connection:
        look = live_looks.load(connection, MAPPING) or live_looks.load(connection, HELPDESK)
    if look is not None and look.mapping_version != mapping.version_id:
        raise click.ClickException(
            f"the worker last said that it works by version {look.mapping_version} of the mapping, and this "
            f"file is {mapping.version_id}: it takes a changed file within seconds, unless it is wrong "
            "(`ombud check`, /deepz); else restart the worker, and try again"
        )


def _line(move: Moved) -> str:
    return f"{move.helpdesk} {move.ticket_id} {move.rule}: {_at(move.old)} → {_at(move.new)}"


def _at(moment: datetime | None) -> str:
    return "–" if moment is None else f"{moment:%Y-%m-%d %H:%M} UTC"
