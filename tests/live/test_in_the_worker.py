"""Looks inside a running worker."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import requests

from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.store import live_looks
from integration.store.database import Database
from integration.worker import Worker
from tests.live.conftest import SECRET
from tests.scenarios.house import open_house
from tests.service import SECRET as SERVICE_SECRET
from tests.service import Service


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "not in time"
        time.sleep(0.05)


def test_a_worker_looks_at_its_start_and_a_failing_look_never_ends_it(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path) as house:
        looked: list[int] = []

        def failing() -> None:
            looked.append(1)
            raise ValueError("Carla")

        worker = Worker(replace(house.parts, look_live=failing, live_seconds=0.05))
        thread = threading.Thread(target=worker.run, kwargs={"signals": False})
        thread.start()
        try:
            wait_for(lambda: len(looked) > 2)
            ticket = house.simulator.create_ticket("Complaint", "I complain about a late fee on my loan")
            wait_for(lambda: bool(house.notes(ticket)))
        finally:
            worker.stop()
            thread.join(20)
        assert not thread.is_alive()


def test_a_running_service_tells_its_deep_health(database: Database, tmp_path: Path) -> None:
    with Simulator(retry_waits=(0.2, 0.2, 0.2, 0.2)) as simulator:
        service = Service(simulator, database.url, tmp_path, {"OMBUD_LIVE_SECONDS": "0.3"})
        provision_minimum(simulator, f"{service.url}/webhooks/zammad", SERVICE_SECRET)
        simulator.create_ticket("A complaint", "words")

        def deep() -> dict[str, object]:
            found: dict[str, object] = requests.get(f"{service.url}/deepz", timeout=5).json()
            return found

        try:
            service.start("web")
            service.wait_until_ready()
            assert deep()["status"] == "degraded"  # no worker
            service.start("worker")
            wait_for(lambda: deep()["status"] == "ok")
            simulator.faults.unavailable(3)
            wait_for(lambda: deep()["status"] == "degraded")
            assert requests.get(f"{service.url}/readyz", timeout=5).status_code == 200
            wait_for(lambda: deep()["status"] == "ok")
        finally:
            service.kill_all()
        with database.begin() as connection:
            assert live_looks.load(connection, "zammad") is not None
        log = service.log.read_text(encoding="utf-8")
        assert '"helpdesk_disagrees"' in log
        assert SECRET not in log
