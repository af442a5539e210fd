"""`ombud categories`: what each category means; also writes the page `docs/categories.md`."""

from __future__ import annotations

from pathlib import Path

import click

from mappings.packs.category_page import category_page


@click.command()
@click.option(
    "--write",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the page into this file.",
)
def command(path: Path | None) -> None:
    """Print what each product and issue means, with borders and examples, so that officers label alike."""
    page = category_page()
    if path is None:
        click.echo(page, nl=False)
        return
    path.write_text(page, encoding="utf-8")
    click.echo(f"{path} written")
