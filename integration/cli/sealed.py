"""`ombud sealed`: complaints that wait for the helpdesk, and those that were lost; references and dates."""

from __future__ import annotations

import click

from integration.bootstrap.database import opened_database
from integration.cli.start import configured
from integration.clock import SystemClock
from integration.store import sealed


@click.group()
def command() -> None:
    """Complaints that wait sealed for the helpdesk, and those that were thrown away."""


@command.command("list")
def list_expired() -> None:
    """Tell how many wait, and the references of those of which no ticket could be made in time.

    A reference is what the sender was told; whoever sent the complaint has its text, Ombud has not any more.
    """
    with opened_database(configured()) as database, database.begin() as connection:
        waiting, lost = sealed.waiting(connection), sealed.expired(connection)
    click.echo(f"waiting: {waiting.open}, of these failing: {waiting.failing}, expired: {waiting.expired}")
    for one in lost:
        click.echo(
            f"{one.reference}  {one.received_at:%Y-%m-%d %H:%M} UTC  last error: {one.error or 'none'}"
        )


@command.command()
@click.argument("references", nargs=-1, required=True)
def close(references: tuple[str, ...]) -> None:
    """Say that expired complaints were seen to: they were sent again, or came another way."""
    wanted = {reference.strip().upper() for reference in references}
    with opened_database(configured()) as database, database.begin() as connection:
        closed = sealed.close_expired(connection, sorted(wanted), SystemClock().now())
    click.echo(f"closed: {closed}")
    if closed < len(wanted):
        raise click.ClickException("not all of these are references of expired complaints that are open")
