"""`ombud simulator`: a Zammad stand-in to try things on."""

from __future__ import annotations

import threading

import click
from rich.console import Console
from rich.table import Table

from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.helpdesks.simulator.samples import complain
from integration.helpdesks.simulator.seed import PASSWORD
from integration.helpdesks.simulator.state import Version

DEFAULT_WEBHOOK = "http://127.0.0.1:8080/webhooks/zammad"
DEFAULT_SECRET = "sample-secret-for-the-simulator-only"  # noqa: S105  (a sample, printed on start)


@click.command("simulator")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=3000, show_default=True, help="0 takes a free one."
)
@click.option("--empty", is_flag=True, help="A fresh installation: one administrator, nothing provisioned.")
@click.option(
    "--version", "imitated", type=click.Choice(["6.5", "6.1"]), default="6.5", show_default=True,
    help="Which Zammad is imitated.",
)  # fmt: skip
@click.option("--webhook", default=DEFAULT_WEBHOOK, show_default=True, help="Where deliveries go.")
@click.option("--secret", default=DEFAULT_SECRET, help="Key of the deliveries' signature.")
def command(port: int, empty: bool, imitated: Version, webhook: str, secret: str) -> None:
    """Run a Zammad stand-in in the foreground; it forgets everything when it stops."""
    with Simulator(version=imitated, port=port, empty=empty) as simulator:
        lines = [("url", simulator.url), ("admin token", simulator.admin_token)]
        if not empty:
            provision_minimum(simulator, webhook, secret)
            tickets = complain(simulator)
            lines += [
                ("bot token", simulator.bot_token),
                ("agent token", simulator.agent_token),
                ("customer login", f"li.na@example.com / {PASSWORD}"),
                ("webhook", webhook),
                ("signature secret", secret),
                ("tickets", ", ".join(str(ticket) for ticket in tickets)),
            ]
        _show(lines)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            Console(stderr=True).print("stopped")


def _show(lines: list[tuple[str, str]]) -> None:
    """`name: value` a line, aligned on a terminal."""
    console = Console()
    if not console.is_terminal:
        for name, value in lines:
            click.echo(f"{name}: {value}")
        return
    table = Table(show_header=False, box=None, pad_edge=False)
    for name, value in lines:
        table.add_row(f"{name}:", value, style="bold" if name == "url" else None)
    console.print(table)
