"""`python -m tests.crash`: the long run, at the intake and during every kind of follow-up."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Final

import psycopg
from rich.console import Console
from rich.progress import Progress

from integration.embedded import embedded_postgresql
from tests.crash.followups import FollowUpRun
from tests.crash.life import Moment
from tests.crash.report import Report
from tests.crash.rounds import CrashRun

KILLS: Final = 4
"""At each moment of a life."""


def main() -> int:
    """Run, show progress, print what was found; exit status 1 when anything was lost or doubled."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash", description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000, help="kills while complaints arrive")
    parser.add_argument("--follow-ups", type=int, default=300, help="kills during follow-ups, at least")
    parser.add_argument("--seed", type=int, default=None, help="repeat an earlier run's kills")
    options = parser.parse_args()
    console = Console()
    good = True
    with (
        tempfile.TemporaryDirectory(prefix="ombud") as folder,
        embedded_postgresql(Path(folder) / "pg") as url,
        Progress(console=console) as progress,
    ):
        if options.rounds:
            good = _rounds(url, Path(folder), options.rounds, options.seed, progress)
        if options.follow_ups:
            good = _follow_ups(url, Path(folder), options.follow_ups, options.seed, progress) and good
    return 0 if good else 1


def _rounds(url: str, folder: Path, rounds: int, seed: int | None, progress: Progress) -> bool:
    run = CrashRun(url, folder, seed=seed)
    with run.open():
        task = progress.add_task("kill -9", total=rounds)
        for number in range(rounds):
            if number % 25 == 24:
                run.catch_up()
            run.round()
            progress.advance(task)
        report = run.finish()
    progress.console.print(report.table())
    return report.good


def _follow_ups(url: str, folder: Path, kills: int, seed: int | None, progress: Progress) -> bool:
    """All lives, again and again with a fresh database, until there were so many kills."""
    passes = -(-kills // (KILLS * len(Moment)))
    report = Report()
    task = progress.add_task("kill -9 during follow-ups", total=passes * KILLS * len(Moment))
    try:
        for number in range(passes):
            known = len(report.problems())
            run = FollowUpRun(
                _fresh(url, f"follow_ups_{number}"),
                folder / f"follow_ups_{number}",
                seed=None if seed is None else seed + number,
                report=report,
            )
            with run.open():
                for killed in run.live(KILLS):
                    progress.advance(task, killed)
                run.finish()
            for problem in report.problems()[known:]:
                progress.console.print(f"seed {run.seed}: {problem}", markup=False)
    finally:
        # whoever ends it early sees what was found so far
        progress.console.print(report.table())
    return report.good


def _fresh(url: str, name: str) -> str:
    """Address of a new database of that name."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return url.replace("/postgres?", f"/{name}?")


sys.exit(main())
