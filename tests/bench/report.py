"""`python -m tests.bench.report`: the report of a month out of 100,000 cases; time and memory.

Cases are made by SQL, spread over ten months; each has eight facts and three clocks.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import psutil
from rich.console import Console
from rich.table import Table

from integration.embedded import embedded_postgresql
from integration.reports import monthly
from integration.store.database import Database
from mappings.loader import load_mapping
from mappings.mapping import Language
from mappings.packs.taxonomy import taxonomy
from mappings.reporting.page import page_of

UK = "version: 1\njurisdiction: UK\ntargets: {acknowledge: 24 hours}\n"
NOW = datetime(2026, 11, 24, tzinfo=UTC)
START = "timestamptz '2026-01-15Z' + mod(n, 10) * interval '1 month' + mod(n, 14) * interval '1 day'"
FACTS = {
    "received": (0, "email"),
    "pack_applied": (0, "uk@2026-11-24"),
    "assigned": (1, "5"),
    "acknowledged": (3, ""),
    "letter_delivered": (3, "acknowledgement"),
    "order_refused": (20, "close/close"),
    "response_sent": (300, ""),
    "closed": (301, ""),
}


def fill(database: Database, cases: int) -> None:
    """Make the cases."""
    issues = ",".join(f"'{issue.key}'" for issue in taxonomy().issues)
    with database.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO complaint_case (helpdesk, ticket_id, stage, product, issue, decided, written,"
            " theirs, summarised, seen, found, mapping_version, created_at, updated_at)"
            f" SELECT 'zammad', n, 'closed', 'mortgage',"
            f" (ARRAY[{issues}])[1 + mod(n::bigint * n, 41)],"
            " true, '{}', '{}', true, jsonb_build_object('group', 'Team ' || mod(n, 12),"
            " 'complaint_outcome', 'upheld', 'complaint_root_cause', 'process'),"
            " '{\"EMAIL\": 1, \"NAME\": 2}', 'bench', now(), now()"
            f" FROM generate_series(1, {cases}) n"
        )
        for kind, (hours, value) in FACTS.items():
            connection.exec_driver_sql(
                "INSERT INTO fact (helpdesk, ticket_id, kind, at, source, value, recorded_at)"
                f" SELECT 'zammad', n, '{kind}', {START} + {hours} * interval '1 hour', 'history:9',"
                f" '{value}', now()"
                f" FROM generate_series(1, {cases}) n"
            )
        for rule, days in (("uk.disp.final", 56), ("site.acknowledge", 1), ("uk.disp.src", 3)):
            connection.exec_driver_sql(
                "INSERT INTO clock (helpdesk, ticket_id, rule, kind, due_date, timezone, due_at, stopped_at,"
                f" trace, mapping_version) SELECT 'zammad', n, '{rule}', 'duty', '2026-10-01',"
                f" 'Europe/London', {START} + {days} * interval '1 day',"
                f" {START} + mod(n, 60) * interval '1 day',"
                " '[]', 'bench'"
                f" FROM generate_series(1, {cases}) n"
            )
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM ANALYZE")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    options = parser.parse_args()
    own, table = psutil.Process(), Table("what", "figure", title=f"{options.cases:,} cases")
    with tempfile.TemporaryDirectory() as folder, embedded_postgresql(Path(folder)) as url:
        database, mapping = Database(url), load_mapping(UK)
        database.migrate()
        fill(database, options.cases)
        before = own.memory_info().rss
        for month in ("2026-10", "2026-09"):
            started, worked = time.perf_counter(), time.process_time()
            report = monthly(database, month, mapping, NOW)
            seconds, own_seconds = time.perf_counter() - started, time.process_time() - worked
            told = f"{seconds:.1f} s, {own_seconds:.1f} s of them its own work"
            table.add_row(f"report of {month}", f"{told}; {report.total.volume.count:,} complaints")
        table.add_row("memory that it took more", f"{(own.memory_info().rss - before) / 2**20:.0f} MB")
        started = time.perf_counter()
        page = page_of(report, mapping, Language.EN)
        table.add_row("page", f"{1000 * (time.perf_counter() - started):.0f} ms, {len(page):,} characters")
        database.close()
    Console().print(table)


if __name__ == "__main__":
    main()
