"""`python -m tests.crash --rounds N`: the long run."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from integration.embedded import embedded_postgresql
from tests.crash.rounds import CrashRun


def main() -> int:
    """Run, show progress, print what was found; exit status 1 when anything was lost or doubled."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=None, help="repeat an earlier run's kills")
    options = parser.parse_args()
    console = Console()
    with (
        tempfile.TemporaryDirectory(prefix="ombud") as folder,
        embedded_postgresql(Path(folder) / "pg") as url,
    ):
        run = CrashRun(url, Path(folder), seed=options.seed)
        with run.open(), Progress(console=console) as progress:
            task = progress.add_task("kill -9", total=options.rounds)
            for number in range(options.rounds):
                if number % 25 == 24:
                    run.catch_up()
                run.round()
                progress.advance(task)
            report = run.finish()
    console.print(report.table())
    return 0 if report.good else 1


sys.exit(main())
