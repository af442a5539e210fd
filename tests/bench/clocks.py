"""`python -m tests.bench.clocks`: a million open clocks counted again, and the tick over what is due.

Tickets are made by SQL: each has a receipt, a notice of error in writing and a portal posting, and so four
open clocks under the law of the United States and a target of the house.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import psutil
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from integration.embedded import embedded_postgresql
from integration.recompute import recompute
from integration.store import follow_ups
from integration.store.database import Database
from mappings.clocks import Subject, run_clocks
from mappings.law import Law
from mappings.loader import load_mapping
from mappings.models import Fact

US = "version: 1\njurisdiction: US\ntargets: {answer: 10 days}\n"
HOLIDAY = f"{US}calendars:\n  - {{calendar: US-fed, holidays: [2026-11-30]}}\n"
START = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
KINDS = (("received", "ticket"), ("notice_in_writing", "history:3"), ("portal_posted", "history:4"))
NOW = datetime(2026, 11, 24, tzinfo=UTC)


def fill(database: Database, tickets: int) -> int:
    """Make the tickets with facts, clocks and follow-ups. Returns how many clocks are open."""
    facts = tuple(Fact(kind, START, source) for kind, source in KINDS)
    mapping = load_mapping(US)
    clocks = run_clocks(mapping, Law.of(mapping.jurisdiction), facts, Subject("pricing", "fees", "mortgage"))
    with database.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO complaint_case (helpdesk, ticket_id, product, issue, decided, written, theirs,"
            " summarised, mapping_version, created_at, updated_at)"
            " SELECT 'zammad', n, 'mortgage', 'fees', true, '{}', '{}', true, 'bench', now(), now()"
            f" FROM generate_series(1, {tickets}) n"
        )
        for fact in facts:
            connection.exec_driver_sql(
                "INSERT INTO fact (helpdesk, ticket_id, kind, at, source, recorded_at)"
                f" SELECT 'zammad', n, '{fact.kind}', '{START.isoformat()}', '{fact.source}', now()"
                f" FROM generate_series(1, {tickets}) n"
            )
        for clock in clocks:
            connection.exec_driver_sql(
                "INSERT INTO clock (helpdesk, ticket_id, rule, kind, due_date, timezone, due_at, trace,"
                f" mapping_version) SELECT 'zammad', n, '{clock.id}', '{clock.kind}', '{clock.due_date}',"
                f" '{clock.timezone}', '{clock.due_at.isoformat()}', '[]', 'bench'"
                f" FROM generate_series(1, {tickets}) n"
            )
        connection.exec_driver_sql(
            "INSERT INTO follow_up (helpdesk, ticket_id, kind, due_at)"
            " SELECT 'zammad', n, kind, timestamptz '2026-11-23Z' + mod(n, 90) * interval '1 day'"
            f" FROM generate_series(1, {tickets}) n, unnest(ARRAY['a', 'b', 'c', 'd']) kind"
        )
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM ANALYZE")
    return len(clocks) * tickets


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tickets", type=int, default=250_000)
    options = parser.parse_args()
    console = Console()
    own = psutil.Process()
    with tempfile.TemporaryDirectory() as folder, embedded_postgresql(Path(folder)) as url:
        database = Database(url)
        database.migrate()
        clocks = fill(database, options.tickets)
        table = Table("what", "figure", title=f"{clocks:,} open clocks of {options.tickets:,} tickets")
        before = own.memory_info().rss
        for name, text in (("nothing changed", US), ("a holiday more", HOLIDAY)):
            started, moved = time.perf_counter(), 0
            with Progress(console=console, transient=True) as progress:
                task = progress.add_task(name, total=None)
                for batch in recompute(database, load_mapping(text), NOW, enqueue=False):
                    moved += len(batch)
                    progress.advance(task)
            seconds = time.perf_counter() - started
            table.add_row(
                f"recompute, {name}", f"{seconds:.1f} s, {clocks / seconds:,.0f} clocks/s, {moved:,} moved"
            )
        table.add_row("memory that it took more", f"{(own.memory_info().rss - before) / 2**20:.0f} MB")
        ticks = []
        while True:
            started = time.perf_counter()
            with database.begin() as connection:
                due = follow_ups.take_due(connection, NOW)
            if not due:
                break
            ticks.append((time.perf_counter() - started, len(due)))
        taken = sum(number for _, number in ticks)
        slowest = max(seconds for seconds, _ in ticks)
        spent = sum(seconds for seconds, _ in ticks)
        table.add_row(
            f"ticks over {4 * options.tickets:,} follow-ups",
            f"{taken:,} due in {len(ticks):,} batches of {max(number for _, number in ticks)}, "
            f"{1000 * spent / len(ticks):.1f} ms each, slowest {1000 * slowest:.1f} ms",
        )
        started = time.perf_counter()
        with database.begin() as connection:
            follow_ups.take_due(connection, NOW)
        table.add_row("a tick with nothing due", f"{1000 * (time.perf_counter() - started):.2f} ms")
        database.close()
    console.print(table)


if __name__ == "__main__":
    main()
