"""`ombud check`: are mapping and settings right? All problems at once."""

from __future__ import annotations

from pathlib import Path

import click

from integration.errors import SettingsError
from integration.settings import load, variable, warnings
from mappings.advice import advice
from mappings.errors import MappingError
from mappings.loader import load_mapping

WRONG = 1
MISSING = 2


@click.command()
@click.option(
    "--mapping",
    "path",
    type=click.Path(path_type=Path),
    default=Path("ombud.yaml"),
    show_default=True,
    envvar=variable("mapping"),
    help="The mapping file.",
)
@click.pass_context
def command(context: click.Context, path: Path) -> None:
    """Check mapping file and settings and print every problem, one a line.

    Settings that are missing are no problem here: `ombud serve` says what it lacks. Exit status: 0 right,
    1 wrong, 2 there is no such file.
    """
    settings_right = _check_settings()
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        click.echo(f"{path}: cannot be read ({error.strerror}); copy ombud.example.yaml to begin", err=True)
        context.exit(MISSING)
    except UnicodeDecodeError:
        click.echo(f"{path}:1: is not UTF-8 text")
        context.exit(WRONG)
    try:
        mapping = load_mapping(text, str(path))
    except MappingError as error:
        for problem in error.problems:
            click.echo(str(problem))
        context.exit(WRONG)
    for line in advice(mapping):
        click.echo(f"{path}: note: {line}")
    click.echo(f"{path}: right, version {mapping.version_id}")
    if not settings_right:
        context.exit(WRONG)


def _check_settings() -> bool:
    try:
        settings = load()
    except SettingsError as error:
        for line in str(error).splitlines():
            click.echo(f"environment: {line}")
        return False
    for line in warnings(settings):
        click.echo(f"environment: note: {line}")
    return True
