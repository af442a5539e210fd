"""Processes die during every kind of follow-up; the suite's short run of what `make crash` does at length."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.followups import FollowUpRun
from tests.crash.life import Moment


@pytest.mark.usefixtures("durable")
def test_kills_during_every_follow_up_double_nothing_and_forget_nothing(
    database_url: str, tmp_path: Path
) -> None:
    run = FollowUpRun(database_url, tmp_path)
    with run.open():
        kills = sum(run.live(2))
        report = run.finish()
    assert report.good, f"seed {run.seed}: {report.problems()} {report}"
    assert report.rounds == kills == 2 * len(Moment)
    assert report.idle < kills
    # the lives themselves are whole: each kind of follow-up was there to be counted
    assert {"acknowledgement", "archive", "close gate", "merge", "partner answered", "survey"} < set(
        report.checked
    )
