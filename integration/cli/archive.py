"""`ombud archive`: evidence packs; make, verify, list, expire."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

import click
from rich.console import Console
from rich.progress import Progress, track
from rich.table import Table
from rich.text import Text

from integration.archive.expiring import Fate, expire, sweep_files
from integration.archive.files import PACK, PAGE
from integration.archive.making import archive_case
from integration.archive.verifying import Anchor, Break, Broken, survey
from integration.archive.verifying import verify as verified
from integration.bootstrap.database import opened_database
from integration.cli.erase import AGAINST
from integration.cli.start import configured
from integration.clock import SystemClock
from integration.errors import NothingToArchive
from integration.helpdesks.zammad.adapter import ZammadHelpdesk
from integration.mapping_file import read_mapping
from integration.store import evidence
from integration.store.evidence import Entry

SHOWN: Final = 200
BROKEN: Final = 1
HELPDESK: Final = ZammadHelpdesk.name
_ANCHOR: Final = re.compile(r"([0-9]{1,18}):([0-9a-f]{64})")
_WHAT: Final = {
    Broken.FILE_MISSING: (
        "the file is not there",
        "put it back from a backup; `ombud archive make TICKET` makes a new pack, and cannot mend this one",
    ),
    Broken.FILE_CHANGED: (
        "the file is not what was archived",
        "keep it aside, put the archived one back from a backup, and find out who changed it",
    ),
    Broken.FILE_NOT_REMOVED: (
        "its row says that the file is removed, and it is there",
        "`ombud archive expire --apply` removes it, unless it was put back on purpose",
    ),
    Broken.FILE_WITHOUT_ROW: (
        "no row of the table names this file",
        (
            "a process died while it made the pack, or a row was taken away: compare with a backup of the "
            "table; when no row is lost, `ombud archive make TICKET`, then delete the file"
        ),
    ),
    Broken.ROW_MISSING: (
        "the row before this one is missing, changed or new",
        "restore the table `evidence` from a backup; rows up to the one before still hold",
    ),
    Broken.ROW_CHANGED: (
        "the row was changed",
        "restore the table `evidence` from a backup",
    ),
    Broken.ANCHOR_MISSING: (
        "the chain does not go through the number and hash that were noted",
        "the whole chain was counted anew, or its end was taken away: restore the table `evidence`",
    ),
}
"""What each is, and what to do."""
console = Console()


@click.group()
def command() -> None:
    """Evidence packs of complaints, in the folder OMBUD_ARCHIVE_DIR: make, verify, list, expire.

    docs/archive.md says what a pack holds and how to check one by hand.
    """


@command.command()
@click.argument("tickets", metavar="TICKET_ID...", type=click.IntRange(min=1), nargs=-1, required=True)
def make(tickets: tuple[int, ...]) -> None:
    """Archive cases from what is stored; the helpdesk is not asked.

    A case that has not changed since is there already. Exit status 1: one of the tickets has no case.
    """
    settings = configured()
    mapping = read_mapping(settings.mapping)
    missing: list[int] = []
    with opened_database(settings, pool_size=2) as database:
        chosen = tuple(dict.fromkeys(tickets))
        for ticket in track(chosen, "archiving …", console=console, transient=True):
            now = SystemClock().now()
            try:
                made = archive_case(database, settings.archive_dir, HELPDESK, ticket, now, mapping)
            except NothingToArchive:
                missing.append(ticket)
                continue
            how = "archived" if made.is_new else "unchanged"
            console.print(f"{ticket}: {how}, number {made.sequence}, {made.sha256}", highlight=False)
    if missing:
        raise click.ClickException(
            f"nothing is on record of {', '.join(map(str, missing))}; TICKET_ID is the helpdesk's id of the "
            "ticket, not its number"
        )


def _anchor(_context: click.Context, _parameter: click.Parameter, value: str | None) -> Anchor | None:
    if value is None:
        return None
    found = _ANCHOR.fullmatch(value.strip())
    if found is None:
        raise click.BadParameter("expected NUMBER:HASH, as an earlier run of verify printed it")
    return Anchor(int(found[1]), found[2])


@command.command()
@click.option(
    "--anchor",
    metavar="NUMBER:HASH",
    callback=_anchor,
    help="What an earlier run printed and you kept elsewhere; the chain must go through it.",
)
@click.pass_context
def verify(context: click.Context, anchor: Anchor | None) -> None:
    """Hold every file to its hash and the chain to itself.

    Exit status 0: all as it was archived. 1: broken; the first place is told with what to do.
    """
    settings = configured()
    with opened_database(settings, pool_size=2) as database:
        seen = survey(database, settings.archive_dir)
        broken: list[Break] = []
        with Progress(console=console, transient=True) as progress:
            task = progress.add_task("verifying …", total=len(seen.entries) + 1)
            for found in verified(database, settings.archive_dir, seen, anchor):
                broken += found
                progress.advance(task)
    removed = sum(entry.removed_at is not None for entry in seen.entries)
    console.print(f"{len(seen.entries)} entries, {removed} of them removed when their time was over.")
    if broken:
        _show(broken)
        context.exit(BROKEN)
    console.print("Every file and every row is as it was archived.")
    if seen.last is not None:
        console.print("Keep this elsewhere, for --anchor:")
        console.print(f"{seen.last.link.sequence}:{seen.last.chain}", highlight=False, soft_wrap=True)


def _show(broken: list[Break]) -> None:
    first = broken[0]
    what, to_do = _WHAT[first.what]
    console.print(Text(f"Broken: {what}.", style="red bold"))
    table = Table(show_header=False, box=None)
    table.add_row("code", first.what.value)
    table.add_row("number", "–" if first.sequence is None else str(first.sequence))
    table.add_row("file", Text(first.name or "–"))
    table.add_row("expected", first.expected)
    table.add_row("found", first.found)
    table.add_row("to do", to_do)
    console.print(table)
    if len(broken) > 1:
        counts = Counter(one.what.value for one in broken)
        console.print(
            f"{len(broken)} places in all: {', '.join(f'{n} {what}' for what, n in counts.items())}"
        )
        for one in broken[1:SHOWN]:
            number = "" if one.sequence is None else f" number {one.sequence}"
            console.print(Text(f"  {one.what.value}{number} {one.name}".rstrip()))


@command.command("list")
@click.option("--ticket", type=click.IntRange(min=1), help="Only those of one ticket.")
@click.option("--sums", is_flag=True, help="Lines for `sha256sum -c`, to be run in the archive's folder.")
def list_entries(ticket: int | None, sums: bool) -> None:
    """List what was archived, oldest first, removed packs too."""
    settings = configured()
    with opened_database(settings, pool_size=2) as database, database.begin() as connection:
        found = (
            evidence.entries(connection)
            if ticket is None
            else evidence.of_ticket(connection, HELPDESK, ticket)
        )
    if sums:
        for entry in found:
            if entry.removed_at is None:
                click.echo(f"{entry.link.sha256}  {entry.link.stem}{PACK}")
                click.echo(f"{entry.link.page_sha256}  {entry.link.stem}{PAGE}")
        return
    if not found:
        console.print("Nothing is archived.")
        return
    table = Table("number", "ticket", "made (UTC)", "file", "SHA-256", "keep until", "removed (UTC)")
    for entry in found:
        table.add_row(*_cells(entry))
    console.print(table)


def _cells(entry: Entry) -> tuple[str, ...]:
    link = entry.link
    gone = "" if entry.removed_at is None else f"{entry.removed_at:%Y-%m-%d} {entry.removed_why}"
    return (
        str(link.sequence),
        f"{link.helpdesk} {link.ticket_id}",
        f"{link.made_at:%Y-%m-%d %H:%M}",
        f"{link.stem}{PACK}",
        f"{link.sha256[:12]}…",
        "not known" if entry.retain_until is None else entry.retain_until.isoformat(),
        gone,
    )


@command.command("expire")
@click.option("--apply", is_flag=True, help="Do it; without it everything is only shown.")
def expire_cases(apply: bool) -> None:
    """Remove cases whose time of keeping is over: packs, facts and dates. Shows; --apply does it.

    Kept are: a tombstone for each pack, so that the chain holds, and numbers by month and codes. The time is
    counted from the facts that the law names, never from the last change.
    """
    settings = configured()
    mapping = read_mapping(settings.mapping)
    gone = kept = 0
    with opened_database(settings, pool_size=2) as database:
        swept = sweep_files(database, settings.archive_dir) if apply else 0
        now = SystemClock().now()
        for fate in expire(database, settings.archive_dir, mapping, now, apply=apply):
            gone += fate.may_go
            kept += not fate.may_go
            if gone + kept <= SHOWN:
                console.print(
                    Text(f"{fate.helpdesk} {fate.ticket_id}: {_told(fate, apply=apply)}"), soft_wrap=True
                )
    if gone + kept > SHOWN:
        console.print(f"… and {gone + kept - SHOWN} more")
    if swept:
        console.print(f"{swept} files were removed that an earlier run had left.")
    if apply:
        console.print(f"Cases removed: {gone}; kept: {kept}.")
    else:
        console.print(f"Cases that may go: {gone}; kept: {kept}. Nothing was changed; --apply removes.")


def _told(fate: Fate, *, apply: bool) -> str:
    packs = f"{fate.packs} pack{'' if fate.packs == 1 else 's'}"
    if fate.may_go:
        return f"{packs} {'removed' if apply else 'would be removed'}"
    return f"{packs} kept: {'; '.join(_why(fate))}"


def _why(fate: Fate) -> Iterator[str]:
    retention = fate.retention
    if retention is None:
        yield "no_case: its facts are not on record, so nobody can tell"
    else:
        for one in retention.obstacles:
            until = "" if one.due_date is None else f" until {one.due_date.isoformat()}"
            rule = f" ({one.rule}{until})" if one.rule else ""
            waits = f", waits for {' or '.join(one.waits_for)}" if one.waits_for else ""
            yield f"{one.code.value}{rule}{waits}: {AGAINST[one.code][0]}"
        if not retention.is_ruled and not retention.obstacles:
            yield "no_retention_rule: no rule that binds it says when its time is over"
    for one in fate.waits:
        yield f"{one.code.value} ({', '.join(one.waits_for)}): {AGAINST[one.code][0]}"
