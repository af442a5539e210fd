"""`python -m tests.bench.start`: start-up time and memory of `ombud serve`."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
import requests
from rich.console import Console
from rich.table import Table

from integration.helpdesks.simulator import Simulator
from tests.service import MAPPING, SECRET, free_port

SETTLE_SECONDS = 3.0


def _until_ready(url: str, started: float) -> float:
    while time.monotonic() - started < 60:
        try:
            if requests.get(f"{url}/readyz", timeout=1).ok:
                return time.monotonic() - started
        except requests.RequestException:
            time.sleep(0.02)
    raise TimeoutError("the service does not come up")


def _own_memory(process: psutil.Process) -> float:
    """Megabytes that belong to a process, shared pages counted by its share."""
    return float(process.memory_full_info().pss) / 2**20


def _role(process: psutil.Process) -> str:
    words = process.cmdline()
    if words and "postgres" in words[0]:
        return "postgresql"
    return next((word for word in ("web", "worker") if word in words), "supervisor")


def main() -> None:
    """Start twice, measure, print."""
    console = Console()
    rows: list[tuple[str, str]] = []
    with tempfile.TemporaryDirectory(prefix="ombud") as name, Simulator() as simulator:
        folder = Path(name)
        (folder / "ombud.yaml").write_text(MAPPING, encoding="utf-8")
        port = free_port()
        environ = {
            **os.environ,
            "OMBUD_DATA_DIR": str(folder / "var"),
            "OMBUD_MAPPING": str(folder / "ombud.yaml"),
            "OMBUD_ZAMMAD_URL": simulator.url,
            "OMBUD_ZAMMAD_TOKEN": simulator.bot_token,
            "OMBUD_WEBHOOK_SECRETS": SECRET,
            "OMBUD_LISTEN": f"127.0.0.1:{port}",
            "OMBUD_LOG_LEVEL": "WARNING",
        }
        for title in ("first start, database made", "later start"):
            started = time.monotonic()
            process = subprocess.Popen([sys.executable, "-m", "integration.cli", "serve"], env=environ)
            rows.append((title, f"{_until_ready(f'http://127.0.0.1:{port}', started):.1f} s"))
            time.sleep(SETTLE_SECONDS)
            servers = [one for one in psutil.process_iter() if _belongs(one, folder)]
            family = {one.pid: one for one in [*servers, *_with_children(psutil.Process(process.pid))]}
            sums: dict[str, float] = {}
            for one in family.values():
                role = _role(one)
                sums[role] = sums.get(role, 0.0) + _own_memory(one)
            process.send_signal(signal.SIGTERM)
            process.wait(60)
        for role, megabytes in sorted(sums.items()):
            rows.append((f"memory, {role}", f"{megabytes:.0f} MB"))
        rows.append(("memory, all", f"{sum(sums.values()):.0f} MB"))
    table = Table("what", "figure", title="ombud serve, 8 web processes, idle")
    for row in rows:
        table.add_row(*row)
    console.print(table)


def _with_children(process: psutil.Process) -> list[psutil.Process]:
    return [process, *process.children(recursive=True)]


def _belongs(process: psutil.Process, folder: Path) -> bool:
    """True for the postmaster of the folder's database and its children."""
    try:
        line = [*process.cmdline(), *(parent for one in process.parents() for parent in one.cmdline())]
    except psutil.Error:
        return False
    return any(str(folder / "var") in word for word in line) and "postgres" in " ".join(process.cmdline())


if __name__ == "__main__":
    main()
