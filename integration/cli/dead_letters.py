"""`ombud dead-letters`: work that was given up, and what to do with it."""

from __future__ import annotations

from dataclasses import fields
from typing import Final

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from integration.bootstrap.database import opened_database
from integration.cli.start import configured
from integration.clock import SystemClock
from integration.errors import SettingsError
from integration.given_up import LONGEST_REASON, masked_reason, put_back
from integration.mapping_file import read_mapping
from integration.settings import Settings
from integration.store import dead_letters, deliveries
from mappings.mapping import DEFAULT, Mapping

POSITIVE: Final = click.IntRange(1, 2**63 - 1)
"""Numbers that the database can hold."""

console = Console()


@click.group()
def command() -> None:
    """Work that was given up: list, show, replay, discard; and deliveries that could not be read."""


@command.command("list")
@click.option("--error", help="Only those of one error code.")
def list_open(error: str | None) -> None:
    """List open dead letters, oldest first."""
    with opened_database(configured()) as database, database.begin() as connection:
        letters = dead_letters.select_open(connection, error=error)
        parked = deliveries.parked(connection)
    if not letters and not parked:
        console.print("No dead letters.")
        return
    # no table: a code that is cut short can be looked up nowhere
    rows = [("number", "ticket", "error", "operation", "status", "since (UTC)")]
    rows += [
        (
            str(letter.id),
            str(letter.ticket_id),
            letter.error,
            letter.operation or "",
            "" if letter.status is None else str(letter.status),
            f"{letter.failed_at:%Y-%m-%d %H:%M}",
        )
        for letter in letters
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows if letters else ():
        click.echo("  ".join(map(str.ljust, row, widths)).rstrip())
    if parked:
        console.print(
            f"{len(parked)} parked deliveries could not be read; the sweep covers their tickets. Once they "
            "are seen to, `ombud dead-letters discard-parked --all` closes them:",
            soft_wrap=True,
        )
        for delivery in parked[:20]:
            console.print(f"  {delivery.id}: {delivery.problem}, {delivery.received_at:%Y-%m-%d %H:%M} UTC")


@command.command()
@click.argument("number", type=POSITIVE)
def show(number: int) -> None:
    """Show one dead letter."""
    with opened_database(configured()) as database, database.begin() as connection:
        letter = dead_letters.get(connection, number)
    if letter is None:
        raise click.ClickException(f"there is no dead letter {number}; `ombud dead-letters list` shows them")
    table = Table(show_header=False)
    for column in fields(letter):
        value: object = getattr(letter, column.name)
        table.add_row(column.name.replace("_", " "), Text("" if value is None else str(value)))
    console.print(table)
    console.print("docs/operations.md says what each error means and what to do.")


@command.command()
@click.argument("number", type=POSITIVE, required=False)
@click.option("--all", "everything", is_flag=True, help="All open ones.")
@click.option("--error", help="All of one error code.")
def replay(number: int | None, everything: bool, error: str | None) -> None:
    """Try again: one by number, all of one error, or all."""
    chosen = (number is not None) + everything + (error is not None)
    if chosen != 1:
        raise click.UsageError("give one of: a NUMBER, --error CODE, --all")
    now = SystemClock().now()
    with opened_database(configured()) as database, database.begin() as connection:
        letters = dead_letters.select_open(connection, number=number, error=error)
        if not letters:
            raise click.ClickException("no open dead letter matches; `ombud dead-letters list` shows them")
        put_back(connection, letters, now)
    console.print(f"{len(letters)} put back; the worker takes them within a second.")


@command.command()
@click.argument("number", type=POSITIVE)
@click.option("--reason", required=True, help="Why nothing is to be done; kept with the letter.")
def discard(number: int, reason: str) -> None:
    """Close a dead letter without trying again. It is kept, with your reason, personal data in it masked."""
    reason = reason.strip()
    if not 0 < len(reason) <= LONGEST_REASON:
        raise click.UsageError(f"--reason: expected 1 to {LONGEST_REASON} characters, without personal data")
    settings = configured()
    kept = masked_reason(reason, _mapping(settings))
    with opened_database(settings) as database, database.begin() as connection:
        closed = dead_letters.close(connection, [number], "discarded", SystemClock().now(), kept)
    if not closed:
        raise click.ClickException(f"there is no open dead letter {number}")
    console.print(f"Dead letter {number} is closed.")


@command.command("discard-parked")
@click.argument("number", type=POSITIVE, required=False)
@click.option("--all", "everything", is_flag=True, help="All that are open now.")
def discard_parked(number: int | None, everything: bool) -> None:
    """Close parked deliveries that were seen to: one by number, or all. Their tickets are the sweep's."""
    if (number is not None) + everything != 1:
        raise click.UsageError("give one of: a NUMBER, --all")
    with opened_database(configured()) as database, database.begin() as connection:
        closed = deliveries.discard_parked(connection, SystemClock().now(), number=number)
    if not closed:
        raise click.ClickException("no open parked delivery matches; `ombud dead-letters list` shows them")
    console.print(f"{closed} closed.")


def _mapping(settings: Settings) -> Mapping:
    """The site's mapping, by which is masked; where it cannot be read, what holds without one."""
    try:
        return read_mapping(settings.mapping)
    except SettingsError:
        return DEFAULT
