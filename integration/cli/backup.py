"""`ombud backup` and `ombud restore`: everything that Ombud keeps, in one file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from integration.backup import make_backup, restore_backup
from integration.bootstrap.database import database_address, with_database
from integration.cli.start import configured
from integration.clock import SystemClock
from integration.settings import Settings
from integration.store.database import Database


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def command(file: Path) -> None:
    """Write database and archive into FILE; the service may go on.

    Mapping, letters, calendar files and secrets are files of yours and are not in it. Without OMBUD_SEAL_KEYS
    nobody can read what waited sealed.
    """
    settings = configured()
    with _database(settings) as database:
        make_backup(database, settings.archive_dir, file, SystemClock().now())
    click.echo(f"{file}: {file.stat().st_size:,} bytes; keep it as carefully as the helpdesk's own backup")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
def restore(file: Path) -> None:
    """Put a backup into an empty database and an empty archive folder, and bring it up to this version.

    Stop the service first. What happened in the helpdesk since the backup is found by the next sweep; what
    Ombud had written by then is recognised by its marks and not written again.
    """
    settings = configured()
    with _database(settings) as database:
        made_at = restore_backup(database, settings.archive_dir, file)
        database.migrate()
    click.echo(f"{file}: restored as it was at {made_at}; start the service")


@contextmanager
def _database(settings: Settings) -> Iterator[Database]:
    """The database as it is: neither a backup nor an empty one is to be migrated first."""
    with with_database(settings) as ready:
        database = Database(database_address(ready), pool_size=1)
        try:
            yield database
        finally:
            database.close()
