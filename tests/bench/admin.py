"""`python -m tests.bench.admin`: first paint of every admin page in Chromium, with 100,000 cases.

The real web process behind gunicorn, a real PostgreSQL, a helpdesk that answers over HTTP. First paint is
Chromium's own `first-contentful-paint`, counted from the start of the navigation.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.progress import track
from rich.table import Table
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service as Driver
from selenium.webdriver.support.ui import WebDriverWait

from integration.clock import SystemClock
from integration.embedded import embedded_postgresql
from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.mapping_in_force import MappingInForce
from integration.reports.asked import AskedReports
from integration.store.database import Database
from tests.bench.many_cases import fill
from tests.browser.conftest import FLAGS
from tests.service import SECRET, Service
from tests.webhooks.admin.desk import HASH, KEY
from tests.webhooks.admin.desk import SECRET as ADMIN_SECRET

COMPLAINT: Final = (
    "I want to complain: you charged a late fee on my loan although I paid on time. My name is Jane Doe."
)
PAINTED: Final = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


def browser(folder: Path) -> Chrome:
    """A Chromium with a folder of its own."""
    options = ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for flag in (*FLAGS, f"--user-data-dir={folder}"):
        options.add_argument(flag)
    return Chrome(options=options, service=Driver(shutil.which("chromedriver")))


def painted(driver: Chrome) -> float:
    """Milliseconds from the start of the navigation to the first paint with content."""
    return float(WebDriverWait(driver, 20, 0.01).until(lambda one: one.execute_script(f"return {PAINTED}")))


def sent(driver: Chrome) -> float:
    """Press the page's button; the first paint of what comes."""
    began = driver.execute_script("return performance.timeOrigin")
    driver.find_element("id", "send").click()
    WebDriverWait(driver, 20, 0.01).until(
        lambda one: one.execute_script(f"return performance.timeOrigin !== {began}")
    )
    return painted(driver)


def log_in(driver: Chrome, url: str) -> None:
    """Open the pages."""
    driver.get(f"{url}/admin/login?lang=en")
    driver.find_element("id", "secret").send_keys(ADMIN_SECRET)
    sent(driver)


def counted(driver: Chrome, url: str, month: str) -> float:
    """Seconds from the first look at a month to its figures, by a page that looks again by itself."""
    started = time.monotonic()
    driver.get(f"{url}/admin/reports?month={month}")
    WebDriverWait(driver, 120, 0.1).until(lambda one: one.find_elements("css selector", ".report"))
    return time.monotonic() - started


@contextmanager
def counting(address: str, mapping: Path) -> Iterator[None]:
    """What the worker does for reports, without the work on tickets, which would change the rows."""
    database, ended = Database(address, pool_size=2), threading.Event()
    asked = AskedReports(database, SystemClock(), MappingInForce(mapping, SystemClock()))

    def count() -> None:
        while not ended.wait(1):
            asked.run_once()

    thread = threading.Thread(target=count)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
        database.close()


def measure(driver: Chrome, url: str, ticket_id: int, rounds: int, month: str) -> dict[str, list[float]]:
    """First paints by page."""
    pages = {
        "Today": "/admin",
        "Today, all overdue": "/admin?list=overdue",
        "Ticket": "/admin/tickets/4711",
        "Ticket, decided now": f"/admin/tickets/{ticket_id}/now",
        "Deliveries": "/admin/deliveries",
        "Deliveries, page far behind": "/admin/deliveries?before=1000",
        "Deliveries waiting": "/admin/deliveries?show=waiting",
        "Dead letters": "/admin/dead-letters",
        "Dead letter": "/admin/dead-letters/17",
        "Mapping": "/admin/mapping",
        "Try it": "/admin/try",
        "Reports": "/admin/reports",
        "Reports, not counted before": "/admin/reports?month={unknown}",
        "Reports, counted": f"/admin/reports?month={month}",
        "Health": "/admin/health",
    }
    found: dict[str, list[float]] = {name: [] for name in (*pages, "Try it, decided")}
    for number in track(range(rounds + 1), description="rounds", transient=True):
        for name, path in pages.items():
            driver.get(url + path.format(unknown=f"20{number // 12:02}-{number % 12 + 1:02}"))
            assert driver.find_elements("css selector", "header nav a[aria-current=page]"), name
            if number:  # the first round fills caches, as the first look of a day does; told apart
                found[name].append(painted(driver))
            else:
                found.setdefault(f"{name} (first)", []).append(painted(driver))
        driver.get(f"{url}/admin/try")
        driver.find_element("id", "text").send_keys(COMPLAINT)
        if number:
            found["Try it, decided"].append(sent(driver))
        else:
            found.setdefault("Try it, decided (first)", []).append(sent(driver))
    return found


def main() -> None:
    """Fill, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=30)
    options = parser.parse_args()
    console = Console()
    with (
        tempfile.TemporaryDirectory(prefix="ombud") as name,
        embedded_postgresql(Path(name) / "pg") as address,
        Simulator() as simulator,
    ):
        folder = Path(name)
        database = Database(address)
        database.migrate()
        started = time.monotonic()
        fill(database, options.cases, datetime.now(UTC))
        database.close()
        console.print(f"{options.cases:,} cases made in {time.monotonic() - started:.0f} s")
        service = Service(
            simulator,
            address,
            folder,
            {
                "OMBUD_ADMIN_SECRET_HASH": HASH,
                "OMBUD_ADMIN_KEYS": KEY,
                "OMBUD_WEB_WORKERS": "2",
                "OMBUD_LOG_LEVEL": "WARNING",
            },
        )
        provision_minimum(simulator, f"{service.url}/webhooks/zammad", SECRET)
        ticket_id = simulator.create_ticket("Late fee", COMPLAINT, channel="email")
        service.start("web")
        try:
            service.wait_until_ready(60)
            driver = browser(folder / "chromium")
            try:
                url = service.url.replace("127.0.0.1", "localhost")
                month = f"{datetime.now(UTC):%Y-%m}"
                log_in(driver, url)
                with counting(address, folder / "ombud.yaml"):
                    seconds = counted(driver, url, month)
                console.print(f"a month nobody had counted: figures after {seconds:.1f} s, page at once")
                found = measure(driver, url, ticket_id, options.rounds, month)
            finally:
                driver.quit()
        finally:
            service.kill_all()
    _print(console, found, options.cases)


def _print(console: Console, found: dict[str, list[float]], cases: int) -> None:
    table = Table(
        "page", "p50 ms", "p95 ms", "worst ms", "first ms", title=f"first paint in Chromium, {cases:,} cases"
    )
    for page, times in found.items():
        if page.endswith(" (first)"):
            continue
        ordered = sorted(times)
        table.add_row(
            page,
            f"{statistics.median(ordered):.0f}",
            f"{ordered[int(len(ordered) * 0.95) - 1]:.0f}",
            f"{ordered[-1]:.0f}",
            f"{found[f'{page} (first)'][0]:.0f}",
        )
    console.print(table)


if __name__ == "__main__":
    main()
