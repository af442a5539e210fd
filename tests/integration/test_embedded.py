"""The embedded database: whoever looks after it starts it again."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

import psycopg
import pytest

from integration.cli.serve import Supervisor
from integration.embedded import embedded_postgresql, revive
from tests.webhooks.logs import caught_logs


def test_a_database_that_died_is_started_again_at_the_same_address(tmp_path: Path) -> None:
    with embedded_postgresql(tmp_path / "pg") as url:
        supervisor = Supervisor({}, parts=(), revive=lambda: revive(tmp_path / "pg"))
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 1 AS one")
        supervisor.look()
        pid = int((tmp_path / "pg/postmaster.pid").read_text(encoding="utf-8").split()[0])
        os.kill(pid, signal.SIGQUIT)
        with caught_logs() as lines:
            for _ in range(300):
                supervisor.look()
                if lines.named("part_died"):
                    break
                time.sleep(0.1)
        (told,) = lines.named("part_died")
        assert told["worker"] == "database"
        with psycopg.connect(url) as connection:
            assert connection.execute("SELECT one FROM kept").fetchall() == [(1,)]


def test_a_database_that_does_not_start_ends_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> bool:
        raise subprocess.TimeoutExpired("pg_ctl", 10)

    monkeypatch.setattr("integration.cli.serve.RESTART_SECONDS", 0)
    with caught_logs() as lines:
        Supervisor({}, parts=(), revive=fails).look()
    assert len(lines.named("database_not_started")) == 1
