"""`ombud replay`: a shadow run over the helpdesk's own tickets; never writes to the helpdesk."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as ReadOnly
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from integration.bootstrap.database import with_database
from integration.bootstrap.worker import TicketServices, build_ticket_services
from integration.cli.lines import YEARS
from integration.cli.start import configured, require_tables
from integration.clock import SystemClock
from integration.errors import OmbudError
from integration.helpdesks.looking import Pace
from integration.mapping_file import read_mapping
from integration.replay.files import PAGE, STATE, write_files
from integration.replay.running import Failed, run
from integration.replay.state import Header, OtherRun, StateFile, header_of
from integration.settings import Settings
from mappings.mapping import Language, Mapping
from mappings.options import in_words
from mappings.replaying.page import Run
from mappings.replaying.summary import Confusion, Summary, summary_of
from mappings.replaying.words import issue_name, word

SHOWN = 20
DAY = click.DateTime(["%Y-%m-%d"])
console = Console()


@dataclass(frozen=True)
class Done:
    """How far a run came.

    Attributes:
        failed: Tickets that could not be read.
        stopped: Why it ended before its end; None where it did not.
    """

    failed: tuple[Failed, ...]
    stopped: OmbudError | None = None


@click.command()
@click.option("--since", type=DAY, required=True, help="First day, local: 2026-11-01.")
@click.option("--until", type=DAY, help="Last day, local; by default up to now.")
@click.option(
    "--changed", is_flag=True, help="Tickets changed since that day, also those that were made before."
)
@click.option(
    "--mapping",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Another mapping file than the one in force.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the results; by default one named by day and mapping.",
)
@click.option(
    "--per-second",
    type=click.FloatRange(0.1, 1000),
    default=5.0,
    show_default=True,
    help="So many requests to the helpdesk a second at most.",
)
@click.pass_context
def command(
    context: click.Context,
    since: datetime,
    until: datetime | None,
    changed: bool,
    path: Path | None,
    out: Path | None,
    per_second: float,
) -> None:
    """Decide anew about the tickets made since a day, and compare; nothing is ever written to the helpdesk.

    A ticket that is older and was only changed since is left out, unless --changed asks for it. Shows what
    would be decided and written now, against what Ombud decided and what agents chose. Ctrl-C ends it; the
    same call goes on where it was. The folder then holds a page, two tables and the state of the run: ticket
    ids, codes, dates and counts.
    """
    if changed and until is not None:
        raise click.UsageError("--changed takes no --until: what changed later has changed since")
    settings = configured()
    mapping = read_mapping(path or settings.mapping)
    folder = out or Path(f"replay-{'changed-' * changed}{since:%Y-%m-%d}-{mapping.version_id}")
    header, state = _opened(folder / STATE, mapping, since, until, changed=changed)
    with with_database(settings) as ready:
        services = build_ticket_services(ready, lambda: mapping, looking=True, pace=Pace(per_second))
        with closing(services):
            require_tables(services.database)
            done = _run(services, header, state, mapping)
    summary = summary_of(state.rows.values())
    about = _about(header, mapping, settings, done)
    write_files(folder, state.rows.values(), summary, about, mapping.language)
    show(console, about, summary, mapping.language)
    _end(context, done, folder)


def _about(header: Header, mapping: Mapping, settings: Settings, done: Done) -> Run:
    zone = mapping.zone_name()
    first, last = (at.astimezone(ZoneInfo(zone)) for at in (header.since, header.until))
    return Run(
        since=f"{first:%Y-%m-%d}",
        until=f"{last:%Y-%m-%d %H:%M} ({zone})",
        mapping=header.mapping,
        helpdesk_url=settings.zammad_url.rstrip("/"),
        failed=len(done.failed),
        changed=header.changed,
        names={
            key: in_words(mapping.language, label) for key, label in mapping.categories.issue_labels.items()
        },
    )


def _end(context: click.Context, done: Done, folder: Path) -> None:
    """Say where everything stands, and what is left to be done."""
    for one in done.failed[:SHOWN]:
        console.print(f"ticket {one.ticket_id}: {one.code}")
    console.print(f"{folder / PAGE} and two tables beside it", soft_wrap=True)
    if done.stopped is not None:
        raise click.ClickException(
            f"{done.stopped}; docs/operations.md says what to do about {done.stopped.code}. "
            "The same call goes on where this one was"
        )
    if done.failed:
        console.print("Tickets that failed are tried again by the same call.")
    context.exit(1 if done.failed else 0)


def _opened(
    path: Path, mapping: Mapping, since: datetime, until: datetime | None, *, changed: bool
) -> tuple[Header, StateFile]:
    """The run of a folder, begun or gone on with; without a last day it keeps the one with which it began."""
    zone = ZoneInfo(mapping.zone_name())
    for day in (since, until):
        if day is not None and not YEARS[0] <= day.year < YEARS[1]:
            raise click.UsageError(f"days must lie between {YEARS[0]} and {YEARS[1]}")
    first = since.replace(tzinfo=zone).astimezone(UTC)
    try:
        known = header_of(path)
        if until is not None:
            last = datetime.combine(until.date() + timedelta(days=1), time(), zone).astimezone(UTC)
            last -= timedelta(milliseconds=1)
        else:
            last = SystemClock().now() if known is None else known.until
        if last < first:
            raise click.UsageError("--until lies before --since")
        header = Header(since=first, until=last, mapping=mapping.version_id, changed=changed)
        return header, StateFile.open(path, header)
    except OtherRun as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"{path.parent}: cannot be written ({error.strerror})") from None


def _run(services: TicketServices, header: Header, state: StateFile, mapping: Mapping) -> Done:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    failed: list[Failed] = []
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        looking = progress.add_task("tickets found", total=None)
        # a ticket that changes while it is looked for is found again
        found: dict[int, None] = {}
        try:
            for ticket_id in _wanted(services, header):
                found[ticket_id] = None
                progress.update(looking, completed=len(found))
            progress.update(looking, total=len(found))
            task = progress.add_task("decided", total=len(found))
            waiting = [ticket_id for ticket_id in found if ticket_id not in state.rows]
            progress.update(task, completed=len(found) - len(waiting))
            for one in run(services.pipeline, services.database, waiting, mapping.categories):
                if isinstance(one, Failed):
                    failed.append(one)
                else:
                    state.add(one)
                progress.advance(task)
        except OmbudError as error:
            return Done(tuple(failed), error)
    return Done(tuple(failed))


def _wanted(services: TicketServices, header: Header) -> Iterator[int]:
    if header.changed:
        yield from (one.ticket_id for one in services.helpdesk.changed_since(header.since, 0))
    else:
        yield from (one.ticket_id for one in services.helpdesk.created_between(header.since, header.until))


def show(console: Console, about: Run, summary: Summary, language: Language) -> None:
    """Print a run for a person."""
    table = Table(
        title=word(language, about.title, since=about.since, until=about.until),
        show_header=False,
        min_width=50,
    )
    table.add_row(word(language, "tickets"), str(summary.tickets))
    for code, count in sorted(summary.outcomes.items()):
        table.add_row(Text(word(language, f"outcome.{code}")), str(count))
    table.add_section()
    for code, count in summary.changes.items():
        table.add_row(Text(word(language, f"change.{code}")), str(count))
    console.print(table)
    for key, confusion in (("agents", summary.agents), ("before", summary.before)):
        _show_confusion(console, key, confusion, about.names, language)
    if not summary.different:
        console.print(word(language, "different.none"))
        return
    names = ("ticket", "how", "was", "now", "chosen")
    table = Table(*(word(language, name) for name in names), title=word(language, "different"))
    for row in summary.different[:SHOWN]:
        hows = (word(language, f"change.{change}") for change in row.differences)
        labels = ("–" if one is None else one.label for one in (row.was, row.now, row.chosen))
        table.add_row(str(row.ticket_id), Text("\n".join(hows)), *map(Text, labels))
    console.print(table)
    if len(summary.different) > SHOWN:
        console.print(word(language, "more", count=len(summary.different) - SHOWN))


def _show_confusion(
    console: Console, key: str, confusion: Confusion, names: ReadOnly[str, str], language: Language
) -> None:
    """The pairs that occur, most frequent first; the page has the whole matrix."""
    if not confusion.total:
        return
    table = Table("", "", "", title=word(language, key), show_header=False)
    pairs = sorted(confusion.counts.items(), key=lambda pair: (-pair[1], pair[0]))
    for (said, would), count in pairs[:SHOWN]:
        style = "green" if said == would else "yellow"
        table.add_row(
            Text(names.get(said) or issue_name(language, said)),
            Text(names.get(would) or issue_name(language, would)),
            Text(str(count), style=style, justify="right"),
        )
    console.print(table)
    numbers = {"total": confusion.total, "same": confusion.same}
    sure = {"sure": confusion.sure_total, "sure_same": confusion.sure_same}
    console.print(word(language, "agreement", **numbers, **sure))
