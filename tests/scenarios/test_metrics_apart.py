"""Web and worker as processes apart: each tells what it counts, the web process what is stored."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.store.database import Database
from tests.service import SECRET, Service, free_port


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(retry_waits=(0.2, 0.2)) as opened:
        yield opened


def _samples(page: str) -> dict[str, float]:
    """Values by name and labels, as they stand on a page."""
    found = re.findall(r"^(ombud_\S+?(?:\{[^}]*\})?) (\S+)$", page, re.M)
    return {name: float(value) for name, value in found}


def _wait(condition: Callable[[], bool], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "not in time"
        time.sleep(0.1)


def test_each_process_tells_its_part_and_the_store_tells_the_rest(
    simulator: Simulator, database: Database, tmp_path: Path
) -> None:
    port = free_port()
    service = Service(simulator, database.url, tmp_path, {"OMBUD_WORKER_LISTEN": f"127.0.0.1:{port}"})
    provision_minimum(simulator, f"{service.url}/webhooks/zammad", SECRET)

    def web() -> dict[str, float]:
        return _samples(requests.get(f"{service.url}/metrics", timeout=5).text)

    try:
        service.start("web")
        service.start("worker")
        service.wait_until_ready()
        text = "I want to complain about a late fee on my loan. My ID is 11010519491231002X."
        ticket = simulator.create_ticket("Late fee", text, customer_id=None)
        _wait(lambda: any(a["created_by_id"] == simulator.bot_id for a in simulator.articles(ticket)))
        _wait(lambda: web()["ombud_deliveries_unhandled"] == 0)
        heard = web()
        did = _samples(requests.get(f"http://127.0.0.1:{port}/metrics", timeout=5).text)
        service.kill("worker")
        alone = web()
    finally:
        service.kill_all()

    assert heard['ombud_deliveries_total{answer="accepted"}'] >= 1
    assert heard['ombud_clocks{state="open"}'] >= 1
    assert heard["ombud_worker_silence_seconds"] < 10
    assert not any(
        value for name, value in heard.items() if name.startswith(("ombud_jobs_total", "ombud_steps_total"))
    )
    assert did['ombud_jobs_total{outcome="written"}'] >= 1
    assert did['ombud_steps_total{outcome="ok",step="apply"}'] >= 1
    assert did['ombud_spans_total{type="CN_ID"}'] == 1
    assert did['ombud_helpdesk_requests_total{operation="update_ticket",status="200"}'] >= 1
    assert sum(value for name, value in did.items() if name.startswith("ombud_decisions_total")) >= 1
    (version,) = {name for name in alone if name.startswith("ombud_config_info")}
    assert re.fullmatch(r'ombud_config_info\{mapping_version="[0-9a-f]{12}"\}', version)
    assert alone[version] == 1, "the mapping in force is told although the worker is gone"
