"""`ombud demo`: sample complaints through real webhooks, on a Zammad stand-in."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import click
import requests
from rich.columns import Columns
from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from integration.bootstrap.database import with_database
from integration.cli.plain import plain
from integration.cli.serve import Supervisor, environment
from integration.helpdesks.simulator import File, Simulator, provision_minimum
from integration.settings import load
from integration.store.database import Database
from mappings.fields import FIELDS

WAIT_SECONDS: Final = 60.0

MAPPING: Final = """\
version: 1
language: {language}
jurisdiction: {jurisdiction}
groups: [Complaints]
regimes: [cn, uk]
targets:
  acknowledge: 24 hours
  answer: 10 days
letters:
  house: Example Lending
  contact: complaints@lender.example
  send: [acknowledgement]
"""


@dataclass(frozen=True, slots=True)
class Sample:
    """A complaint of the demo; all persons are invented."""

    customer: tuple[str, str, str]
    title: str
    body: str
    html: bool = False
    files: tuple[File, ...] = ()


SAMPLES: Final = (
    Sample(
        ("娜", "李", "li.na@example.com"),
        "提前还款被收违约金",
        "<div>您好,我叫李娜,身份证号 11010519491231002X,手机 13812345678。<br>10月3日提前还清车贷,被扣 "
        "<b>¥3,200.00</b> 违约金,签合同时没有说明。我要投诉,请退还!</div>",
        html=True,
    ),
    Sample(
        ("伟", "张", "zhang.wei@example.com"),
        "催收骚扰家人",
        "我要投诉:贷款逾期两天,催收半夜骚扰我父母,还爆通讯录、恐吓同事。"
        "银行卡 6222021234567890128。再不处理我就找银保监。",
    ),
    Sample(
        ("Max", "Miller", "max.miller@example.com"),
        "Charged a late fee although I paid on time",
        "I want to complain. My personal loan payment was on time, yet you charged a late fee of 45.00 and "
        "reported me to the credit bureau. Call me on +44 20 7946 0958 or write to max.miller@example.com.",
        files=(File("statement Max Miller.txt", b"paid 2026-11-01"),),
    ),
    Sample(
        ("Grace", "Hall", "grace.hall@example.com"),
        "I never applied for this loan",
        "This is a complaint: somebody used identity theft to open a loan in my name without my knowledge. "
        "I have lost my job and cannot afford this. Please stop.",
    ),
    Sample(
        ("Ben", "Okoro", "ben.okoro@example.com"),
        "Opening hours",
        "Hello, could you tell me the opening hours of your branch on Saturday? Thank you.",
    ),
)


@click.command()
@click.option("--once", is_flag=True, help="End when the samples are handled, instead of at Ctrl-C.")
@click.option(
    "--language", type=click.Choice(["zh", "en"]), default="en", show_default=True, help="Of the notes."
)
@click.option(
    "--jurisdiction",
    type=click.Choice(["CN", "UK"]),
    default="CN",
    show_default=True,
    help="Whose deadlines run.",
)
def command(once: bool, language: str, jurisdiction: str) -> None:
    """Send sample complaints in Chinese and English through real webhooks and show what becomes of them.

    Starts an embedded PostgreSQL, a Zammad stand-in and the whole service on free ports of this machine.
    """
    console = Console(width=None if os.environ.get("COLUMNS") or Console().is_terminal else 110)
    mapping = MAPPING.format(language=language, jurisdiction=jurisdiction)
    with _folder() as folder, Simulator(delivery_workers=2) as simulator:
        (folder / "ombud.yaml").write_text(mapping, encoding="utf-8")
        secret = secrets.token_hex(32)
        port = _free_port()
        variables = {
            "OMBUD_DATA_DIR": str(folder),
            "OMBUD_MAPPING": str(folder / "ombud.yaml"),
            "OMBUD_ZAMMAD_URL": simulator.url,
            "OMBUD_ZAMMAD_TOKEN": simulator.bot_token,
            "OMBUD_WEBHOOK_SECRETS": secret,
            "OMBUD_LISTEN": f"127.0.0.1:{port}",
            "OMBUD_WEB_WORKERS": "2",
        }
        started = time.monotonic()
        settings = load(variables)
        with with_database(settings) as ready, (folder / "service.log").open("wb") as log_file:
            assert ready.database_url is not None  # noqa: S101  (with_database has just set it)
            database = Database(ready.database_url.get_secret_value(), pool_size=1)
            database.migrate()
            database.close()
            service = Supervisor(environment(ready, variables), log_to=log_file)
            service.start()
            try:
                _wait_until_ready(f"http://127.0.0.1:{port}/readyz")
                provision_minimum(simulator, f"http://127.0.0.1:{port}/webhooks/zammad", secret)
                console.print(
                    f"Service up after {time.monotonic() - started:.1f} s: http://127.0.0.1:{port} "
                    f"(Zammad stand-in: {simulator.url})\n"
                )
                for sample in SAMPLES:
                    _play(console, simulator, sample)
                _summary(console, simulator)
                if not once:
                    console.print("\nThe service keeps running; Ctrl-C ends it.")
                    _until_interrupted(service)
            finally:
                service.stop()


def _play(console: Console, simulator: Simulator, sample: Sample) -> None:
    firstname, lastname, email = sample.customer
    customer = simulator.create_customer(firstname, lastname, email)
    sent = time.monotonic()
    ticket_id = simulator.create_ticket(
        sample.title, sample.body, customer_id=customer, html=sample.html, files=sample.files
    )
    before = _fields(simulator, ticket_id)
    note = _wait_for_note(simulator, ticket_id)
    seconds = time.monotonic() - sent
    after = _fields(simulator, ticket_id)
    table = Table("field", "before", "after", expand=True)
    for name, value in after.items():
        if value or before.get(name):
            table.add_row(name, before.get(name) or "–", Text(value or "–", style="bold"))
    letter = Panel(Text(plain(sample.body)), title=f"customer: {sample.title}", border_style="cyan")
    answer = Panel(Text(plain(note)), title=f"internal note, after {seconds:.2f} s", border_style="green")
    console.rule(f"Ticket {ticket_id}")
    console.print(letter, table, answer)
    for mail in _articles(simulator, ticket_id, "email"):
        sent_letter = Panel(Text(plain(mail)), title="letter to the customer", border_style="magenta")
        console.print(sent_letter)


def _summary(console: Console, simulator: Simulator) -> None:
    calls = sum(simulator.calls.values())
    tries = simulator.deliveries
    console.print(
        Columns(
            [
                f"deliveries: {len(tries)}, answered 2xx: {sum(1 for one in tries if one.status == 202)}",
                f"calls to the helpdesk, provisioning included: {calls}",
            ]
        )
    )


def _fields(simulator: Simulator, ticket_id: int) -> dict[str, str]:
    ticket = simulator.ticket(ticket_id)
    shown: dict[str, str] = {}
    for field in FIELDS:
        value = ticket.get(field.name)
        if value is None or value == "":
            shown[field.name] = ""
        elif isinstance(value, str) and value.endswith("Z") and value[:4].isdigit():
            shown[field.name] = f"{datetime.fromisoformat(value):%Y-%m-%d %H:%M} UTC"
        else:
            shown[field.name] = str(value)
    return shown


def _wait_for_note(simulator: Simulator, ticket_id: int) -> str:
    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline:
        for note in _articles(simulator, ticket_id, "note"):
            return note
        time.sleep(0.02)
    raise click.ClickException(f"ticket {ticket_id} got no note within {WAIT_SECONDS:g} s")


def _articles(simulator: Simulator, ticket_id: int, kind: str) -> list[str]:
    """Bodies of what Ombud wrote."""
    return [
        str(article["body"])
        for article in simulator.articles(ticket_id)
        if article["created_by_id"] == simulator.bot_id and article["type"] == kind
    ]


def _wait_until_ready(url: str) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline:
        try:
            if requests.get(url, timeout=1).ok:
                return
        except requests.RequestException:
            pass
        time.sleep(0.05)
    raise click.ClickException(f"the service did not become ready within {WAIT_SECONDS:g} s")


def _until_interrupted(service: Supervisor) -> None:
    try:
        while True:
            time.sleep(0.5)
            service.look()
    except KeyboardInterrupt:
        pass


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder of its own, with a short path: a unix socket's address may have about a hundred characters."""
    folder = Path(tempfile.mkdtemp(prefix="ombud-demo-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
