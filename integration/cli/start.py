"""What every command does first: settings, logs, and words for people when something is missing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from integration import log
from integration.errors import OmbudError, SettingsError, StoreUnavailable
from integration.settings import Settings, load, variable

if TYPE_CHECKING:
    # commands without a database do not wait for what it needs
    from integration.store.database import Database


def configured() -> Settings:
    """Read the settings and send logs through the filter.

    Raises:
        SettingsError: Shown by `main` as a list of problems.
    """
    settings = load()
    log.configure(settings.log_level)
    return settings


def require_tables(database: Database) -> None:
    """Refuse a database that has no tables of this version, for a command that only looks.

    Raises:
        click.ClickException: It has none.
    """
    if not database.schema_is_current():
        raise click.ClickException(
            "the database has no tables of this version yet; start `ombud worker` once"
        )


class Problems(click.ClickException):
    """Shows the problems of settings or mapping, one a line."""

    exit_code = 1

    def __init__(self, error: SettingsError) -> None:
        super().__init__(str(error))

    def show(self, file: object = None) -> None:
        """Print to standard error."""
        del file
        click.echo("Ombud cannot start:", err=True)
        for line in str(self.message).splitlines():
            click.echo(f"  {line}", err=True)


class Commands(click.Group):
    """A group that turns our own errors into words."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except SettingsError as error:
            raise Problems(error) from None
        except StoreUnavailable as error:
            raise click.ClickException(
                f"{error}; is the server up, and is {variable('database_url')} right?"
            ) from None
        except OmbudError as error:
            raise click.ClickException(f"{error}; see {error.code} in docs/operations.md") from None
        except BrokenPipeError:
            sys.exit(0)
