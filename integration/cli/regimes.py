"""`ombud regimes`: what the shipped law packs say, with sources; also writes the pages of `docs/regimes`."""

from __future__ import annotations

from pathlib import Path

import click

from mappings.packs import REGIMES
from mappings.packs.pages import INDEX, pages


@click.command()
@click.argument("regime", required=False, type=click.Choice(REGIMES))
@click.option(
    "--write",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write every page into this folder and remove pages of packs that are gone.",
)
def command(regime: str | None, folder: Path | None) -> None:
    """Print what a law pack says: every clock with citation, source, and whether it is on and why not.

    Without REGIME it prints the list of packs. A fact base, not legal advice.
    """
    shipped = pages()
    if folder is None:
        click.echo(shipped[INDEX if regime is None else f"{regime}.md"], nl=False)
        return
    folder.mkdir(parents=True, exist_ok=True)
    for gone in folder.glob("*.md"):
        if gone.name not in shipped:
            gone.unlink()
    for name, text in shipped.items():
        (folder / name).write_text(text, encoding="utf-8")
    click.echo(f"{len(shipped)} pages in {folder}")
