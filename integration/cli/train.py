"""`ombud train`: learn from what agents said of this house's tickets, in this house."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from integration.bootstrap.database import with_database
from integration.bootstrap.worker import TicketServices, build_ticket_services
from integration.cli.start import configured
from integration.clock import SystemClock
from integration.errors import OmbudError, SettingsError
from integration.helpdesks.looking import Pace
from integration.house_model_file import house_model_path
from integration.learning import Gathered, gather, judged_tickets
from integration.mapping_file import read_document, read_mapping
from integration.settings import Settings
from mappings.categories.house import HouseModel
from mappings.learning.fitting import FEWEST_LESSONS, rounds
from mappings.learning.learning import Taught, learn
from mappings.learning.writing import Card, card_text
from mappings.mapping import Mapping

USUAL: Final = "house-model.json"
CARD: Final = ".md"
REFUSED: Final = 3
"""Exit status when nothing is written, since it would not be better."""
WHY: Final = {
    "nothing_learned": f"too little to learn: a shipped model needs {FEWEST_LESSONS} tickets, and issues "
    "that agents corrected for at least three customers",
    "too_few": "too few newest tickets to judge by",
    "not_better": "it does not clearly put more tickets right than the shipped model",
    "worse_than_present": "it puts fewer tickets right than the house model in use",
    "less_probable": "it gives what agents said less probability than the shipped model",
    "decides_wrongly": "where it decides, it is right less often than the shipped model",
}
console = Console()


@click.command()
@click.option(
    "--since", type=click.DateTime(["%Y-%m-%d"]), help="Only complaints that Ombud met from this day on."
)
@click.option(
    "--limit", type=click.IntRange(1), default=5000, show_default=True, help="So many tickets at most."
)
@click.option(
    "--per-second", type=click.FloatRange(min=0, min_open=True), default=20.0, show_default=True,
    help="So many requests to the helpdesk a second at most.",
)  # fmt: skip
@click.option(
    "--write", "path", type=click.Path(path_type=Path, dir_okay=False),
    help=f"The house model's file; by default what the mapping names, else {USUAL} beside it.",
)  # fmt: skip
@click.pass_context
def command(
    context: click.Context, since: datetime | None, limit: int, per_second: float, path: Path | None
) -> None:
    """Learn which issues this house means, from what agents corrected, confirmed and let stand.

    The tickets are read again, changing nothing; their text is masked and stays in memory. What was learned
    is written only if it is right more often than the shipped model on the newest tickets, of customers whom
    it has not read. A card (.md) with the figures is written beside it either way; where a model is in use
    and the new one is not better, under the name *.refused.md.

    Exit status 0: written. 3: not better, nothing but the card was written. docs/learning.md tells the rest.
    """
    settings = configured()
    mapping = read_mapping(settings.mapping, house_model=False)
    named = _named(settings.mapping)
    path = path or named or settings.mapping.parent / USUAL
    if path.suffix == CARD or path.resolve() == settings.mapping.resolve():
        raise click.UsageError(f"{path} is no place for a house model: card or mapping stands there")
    with with_database(settings) as ready:
        services = build_ticket_services(ready, lambda: mapping, looking=True, pace=Pace(per_second))
        try:
            gathered = _gathered(services, mapping, since, limit)
        except OmbudError as error:
            raise click.ClickException(
                f"{error}; docs/operations.md says what to do about {error.code}"
            ) from None
        finally:
            services.close()
    present = _present(settings)
    with _bar() as bar:
        task = bar.add_task("learning", total=rounds(gathered.lessons))
        taught = learn(
            gathered.lessons,
            mapping.decided_above,
            present={} if present is None else present.layers,
            advance=lambda: bar.advance(task),
        )
        bar.update(task, completed=rounds(gathered.lessons))
    card = Card(
        taught.version,
        SystemClock().now(),
        taught.parts,
        taught.comparison,
        taught.objections,
        mapping.decided_above,
        taught.layers,
        gathered.unread,
    )
    # what is in use keeps its own card
    refused = not taught.text and path.exists()
    card_path = path.with_suffix(f".refused{CARD}" if refused else CARD)
    _write(card_path, card_text(card))
    _show(taught, mapping)
    if not taught.text:
        console.print("Not written: " + "; ".join(map(_why, taught.objections)) + ".")
        console.print(f"{card_path} has the figures. What is in use stays in use.", soft_wrap=True)
        context.exit(REFUSED)
    _write(path, taught.text)
    console.print(f"{path} is house model {taught.version}; {card_path} has its figures.", soft_wrap=True)
    if named != path:
        console.print(
            f"To use it, write `learning: {{model: {path.name}}}` into the mapping.", soft_wrap=True
        )


def _named(mapping: Path) -> Path | None:
    """The file that the mapping names; whether it is right was told before."""
    return house_model_path(read_document(mapping), mapping.parent)


def _present(settings: Settings) -> HouseModel | None:
    """The house model in use; None where there is none, or it cannot be read any more."""
    try:
        return read_mapping(settings.mapping).house_model
    except SettingsError:
        return None


def _gathered(services: TicketServices, mapping: Mapping, since: datetime | None, limit: int) -> Gathered:
    if not services.database.schema_is_current():
        raise click.ClickException(
            "the database has no tables of this version yet; start `ombud worker` once"
        )
    utc = None if since is None else since.replace(tzinfo=UTC)
    tickets = judged_tickets(services.database, services.helpdesk.name, mapping, utc, limit)
    with _bar() as bar:
        task = bar.add_task("reading tickets", total=len(tickets))
        return gather(services.helpdesk, mapping, tickets, lambda: bar.advance(task))


@contextmanager
def _bar() -> Iterator[Progress]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        yield bar


def _show(taught: Taught, mapping: Mapping) -> None:
    parts = taught.parts
    console.print(
        f"{len(parts.teach)} tickets taught, the newest {len(parts.judge)} were held back, {parts.left_out} "
        "older ones by the same customers left out.",
        soft_wrap=True,
    )
    both = taught.comparison.figures(mapping.decided_above)
    if both is None:
        return
    table = Table("held back", "shipped", "house")
    for name, figures in (("first", "first"), ("first three", "first_three"), ("decided", "decided")):
        table.add_row(name, *(f"{getattr(one, figures):.3f}" for one in both))
    right = ("–" if one.right_of_decided is None else f"{one.right_of_decided:.3f}" for one in both)
    table.add_row("right of those", *right)
    console.print(table)


def _why(code: str) -> str:
    language = code.removeprefix("worse_in_")
    return WHY.get(code) or f"it is right less often in {language}"


def _write(path: Path, text: str) -> None:
    """Put a file in place whole: a worker may be looking at it."""
    half = path.with_name(f".{path.name}.new")
    try:
        half.write_text(text, encoding="utf-8")
        half.replace(path)
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written ({type(error).__name__})") from None
