"""`python -m tests.bench.pipeline`: tickets a second, and how long until the note stands on the ticket.

Everything runs on this machine, the Zammad stand-in included, so the figures are a lower bound. A real
Zammad answers in 25 to 170 ms a call and will be the slower side.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from integration.embedded import embedded_postgresql
from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.store.database import Database
from tests.service import SECRET, Service

TEXTS = (
    ("提前还款违约金", "我要投诉:车贷提前还款被收违约金,手续费也没有说明,身份证 11010519491231002X。"),
    ("Late fee", "I want to complain: you charged a late fee although my loan payment was on time. " * 5),
)


def _notes(simulator: Simulator, tickets: list[int]) -> dict[int, datetime]:
    """When each ticket got its note."""
    found: dict[int, datetime] = {}
    for ticket_id in tickets:
        for article in simulator.articles(ticket_id):
            if article["created_by_id"] == simulator.bot_id:
                found.setdefault(ticket_id, datetime.fromisoformat(str(article["created_at"])))
    return found


def _wait(simulator: Simulator, tickets: list[int], seconds: float) -> dict[int, datetime]:
    deadline = time.monotonic() + seconds
    while True:
        found = _notes(simulator, tickets)
        if len(found) == len(tickets):
            return found
        if time.monotonic() > deadline:
            raise TimeoutError(f"{len(tickets) - len(found)} tickets without a note after {seconds} s")
        time.sleep(0.2)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tickets", type=int, default=300, help="at once, for the throughput")
    parser.add_argument("--paced", type=int, default=100, help="one by one, for the latency")
    parser.add_argument("--rate", type=float, default=4.0, help="paced tickets a second")
    options = parser.parse_args()
    console = Console()
    with (
        tempfile.TemporaryDirectory(prefix="ombud") as name,
        embedded_postgresql(Path(name) / "pg") as url,
        Simulator(delivery_workers=4) as simulator,
    ):
        database = Database(url)
        database.migrate()
        database.close()
        service = Service(
            simulator,
            url,
            Path(name),
            {
                "OMBUD_READ_SECONDS": "20",
                "OMBUD_UPSTREAM_LIMIT_SECONDS": "60",
                "OMBUD_SWEEP_SECONDS": "3600",
                "OMBUD_WEB_WORKERS": "2",
                "OMBUD_HEARTBEAT_SECONDS": "5",
                "OMBUD_LEASE_SECONDS": "30",
            },
        )
        provision_minimum(simulator, f"{service.url}/webhooks/zammad", SECRET)
        try:
            service.start("web")
            service.start("worker")
            service.wait_until_ready()
            warm = [simulator.create_ticket(*TEXTS[0]) for _ in range(5)]
            _wait(simulator, warm, 60)

            sent: dict[int, float] = {}
            paced: list[int] = []
            for number in track(range(options.paced), "one by one", console=console):
                paced.append(simulator.create_ticket(*TEXTS[number % 2]))
                time.sleep(1 / options.rate)
            notes = _wait(simulator, paced, 60)
            for attempt in simulator.deliveries:
                sent.setdefault(attempt.ticket_id, attempt.at.timestamp())
            waits = sorted((notes[ticket].timestamp() - sent[ticket]) * 1000 for ticket in paced)

            simulator.hold_deliveries()
            many = [simulator.create_ticket(*TEXTS[number % 2]) for number in range(options.tickets)]
            simulator.reset_calls()
            started = time.monotonic()
            simulator.release_deliveries()
            with console.status(f"{options.tickets} at once"):
                _wait(simulator, many, 600)
            seconds = time.monotonic() - started
            calls = sum(simulator.calls.values())
        finally:
            service.kill_all()
    table = Table("what", "figure", title="Pipeline, simulator on the same machine")
    table.add_row("delivery sent to visible note, median", f"{statistics.median(waits):.0f} ms")
    table.add_row("delivery sent to visible note, p99", f"{waits[int(len(waits) * 0.99) - 1]:.0f} ms")
    table.add_row(f"tickets a second, {options.tickets} at once", f"{options.tickets / seconds:.1f}")
    table.add_row("calls to the helpdesk a ticket", f"{calls / options.tickets:.2f}")
    console.print(table)


if __name__ == "__main__":
    main()
