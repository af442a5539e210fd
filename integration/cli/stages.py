"""`ombud stages`: the way of a complaint and its verbs; also writes the page `docs/workflow.md`."""

from __future__ import annotations

from pathlib import Path

import click

from mappings.workflow.page import page


@click.command()
@click.option(
    "--write",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the page into this file.",
)
def command(path: Path | None) -> None:
    """Print the stages, what each of them needs, and which verb goes when."""
    text = page()
    if path is None:
        click.echo(text, nl=False)
        return
    path.write_text(text, encoding="utf-8")
    click.echo(f"{path} written")
