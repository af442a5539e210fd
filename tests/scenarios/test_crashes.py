"""Processes die; the suite's short run of `make crash`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.rounds import CrashRun


@pytest.mark.usefixtures("durable")
def test_thirty_kills_lose_no_accepted_delivery_and_double_no_note(database_url: str, tmp_path: Path) -> None:
    run = CrashRun(database_url, tmp_path)
    with run.open():
        for _ in range(30):
            run.round()
        report = run.finish()
    assert report.good, f"seed {run.seed}: {report}"
    assert report.rounds == 30
    assert report.accepted > 0
    assert report.late > 0
