"""A command that prints a page of the docs, or writes it: each page is made from what the code reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click


def page_command(made: Callable[[], str], about: str) -> click.Command:
    """A command for one page.

    Args:
        made: Makes the page, Markdown.
        about: What the command says of itself.
    """

    @click.command(help=about)
    @click.option(
        "--write",
        "path",
        type=click.Path(path_type=Path, dir_okay=False),
        help="Write the page into this file.",
    )
    def command(path: Path | None) -> None:
        if path is None:
            click.echo(made(), nl=False)
            return
        path.write_text(made(), encoding="utf-8")
        click.echo(f"{path} written")

    return command
