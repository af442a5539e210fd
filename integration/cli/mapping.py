"""`ombud mapping diff`: what a changed mapping changes, and how many open cases that touches."""

from __future__ import annotations

import json
from contextlib import closing, nullcontext
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from integration.bootstrap.database import database_address, with_database
from integration.cli.start import configured
from integration.errors import StoreUnavailable
from integration.mapping_file import read_mapping
from integration.settings import Settings, variable
from integration.store.database import Database
from integration.touched import Touched, touched
from mappings.diffing import Comparison, Difference, Reach, compare
from mappings.diffing.telling import reach, tell, word
from mappings.mapping import Language, Mapping

FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def command() -> None:
    """Look at mappings: what would another one change?"""


@command.command("diff")
@click.argument("old", type=FILE)
@click.argument("new", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of a table.")
def diff(old: Path, new: Path, as_json: bool) -> None:
    """Tell what the mapping NEW changes against OLD, and how many open cases that touches.

    Both files are checked first. Nothing is changed anywhere. Without a database only the changes are
    told. People and texts of the house are told by number only.
    """
    before, after = read_mapping(old), read_mapping(new)
    found = compare(before, after)
    counted = count_touched(configured(), before, after, found) if found.differences else None
    if as_json:
        click.echo(json.dumps(as_data(found, counted), ensure_ascii=False, indent=2))
    else:
        show(Console(), found, counted, after.language)


def count_touched(settings: Settings, old: Mapping, new: Mapping, found: Comparison) -> Touched | None:
    """How many open cases are touched; None where there is no database, or none with our tables."""
    dates = any(one.place.reach is Reach.DATES for one in found.differences)
    console = Console(stderr=True)
    if settings.database_url is None and not (settings.data_dir / "postgresql").exists():
        return None
    with (
        with_database(settings) as running,
        closing(Database(database_address(running), pool_size=1, read_only=True)) as database,
        console.status("counting …") if console.is_terminal else nullcontext(),
    ):
        try:
            current = database.schema_is_current()
            return touched(database, old, new, dates=dates) if current else None
        except StoreUnavailable as error:
            raise click.ClickException(
                f"{error}; without {variable('database_url')} the changes alone are told"
            ) from None


def as_data(found: Comparison, counted: Touched | None) -> dict[str, object]:
    """A comparison as JSON; cases are null where nobody counted them."""
    return {
        "old": found.old,
        "new": found.new,
        "open_cases": None if counted is None else counted.open,
        "differences": [_entry(one, counted) for one in found.differences],
        "clocks_begin": list(found.clocks_begin),
        "clocks_end": list(found.clocks_end),
    }


def _entry(one: Difference, counted: Touched | None) -> dict[str, object]:
    return {
        "area": one.place.area.value,
        "key": one.key,
        "how": one.how.value,
        "before": one.before,
        "after": one.after,
        "added": list(one.added),
        "removed": list(one.removed),
        "changed": list(one.changed),
        "counts": dict(zip(("added", "removed", "changed"), one.counts, strict=True)),
        "touches": one.place.reach.value,
        "cases": None if counted is None else counted.by_reach.get(one.place.reach, 0),
    }


def show(console: Console, found: Comparison, counted: Touched | None, language: Language) -> None:
    """Print a comparison for a person."""
    if not found.differences:
        console.print(word(language, "same"))
        return
    columns = ["column.area", "column.key", "column.what"]
    columns += [] if counted is None else ["column.touches"]
    title = word(language, "title", old=found.old, new=found.new)
    table = Table(*(word(language, column) for column in columns), title=title)
    area = ""
    for one in found.differences:
        named = word(language, f"area.{one.place.area.value}")
        about = Text(f"{word(language, f'key.{one.key}')}\n")
        about.append(one.key, style="dim")
        cells = [Text("" if named == area else named), about, Text("\n".join(tell(language, one)))]
        if counted is not None:
            number = counted.by_reach.get(one.place.reach, 0)
            cells.append(Text(reach(language, one.place.reach, number)))
        table.add_row(*cells)
        area = named
    console.print(table)
    for key, ids in (("clocks_begin", found.clocks_begin), ("clocks_end", found.clocks_end)):
        if ids:
            console.print(Text(f"{word(language, key)}: {', '.join(ids)}"))
    if counted is None:
        console.print(word(language, "no_database"))
    else:
        console.print(word(language, "open_cases", count=counted.open))
    console.print(word(language, "takes_effect"))
