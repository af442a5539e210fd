"""`ombud categories`: what each category means, those of a house too; also writes `docs/categories.md`."""

from __future__ import annotations

from pathlib import Path

import click

from integration.mapping_file import read_mapping
from mappings.own_categories import CategoriesSection
from mappings.packs.category_page import category_page

FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.option("--mapping", "mapping", type=FILE, help="With what this mapping adds, renames and retires.")
@click.option("--write", "path", type=FILE, help="Write the page into this file.")
def command(mapping: Path | None, path: Path | None) -> None:
    """Print what each product and issue means, with borders and examples, so that officers label alike.

    Without --mapping it is the shipped taxonomy alone.
    """
    section = CategoriesSection() if mapping is None else read_mapping(mapping).categories
    made = category_page(section)
    if path is None:
        click.echo(made, nl=False)
        return
    try:
        path.write_text(made, encoding="utf-8")
    except OSError as error:
        raise click.ClickException(f"{path}: cannot be written ({error.strerror})") from None
    click.echo(f"{path} written")
