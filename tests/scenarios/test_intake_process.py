"""The door in real processes: what was answered becomes one ticket each, whoever is killed meanwhile."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.helpdesks.simulator.values import mapping
from integration.store.database import Database
from tests.complaints.samples import SEAL_KEY, SECRET, a_file, complaint, signed
from tests.service import SECRET as WEBHOOK_SECRET
from tests.service import Service


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(retry_waits=(0.2, 0.2, 0.2, 0.2)) as opened:
        yield opened


def marks(simulator: Simulator) -> Counter[str]:
    """How many tickets carry each reference."""
    with simulator.state.lock:
        found = [mapping(mapping(row["preferences"]).get("ombud")) for row in simulator.state["tickets"]]
    return Counter(str(one["intake"]) for one in found if "intake" in one)


def test_every_answered_complaint_becomes_one_ticket_although_the_worker_is_killed(
    simulator: Simulator, database: Database, tmp_path: Path
) -> None:
    service = Service(
        simulator,
        database.url,
        tmp_path,
        {"OMBUD_SEAL_KEYS": SEAL_KEY, "OMBUD_INTAKE_SECRETS": SECRET.decode(), "OMBUD_FORM": "on"},
    )
    provision_minimum(simulator, f"{service.url}/webhooks/zammad", WEBHOOK_SECRET)
    references = []
    try:
        service.start("web")
        service.wait_until_ready()
        assert requests.get(f"{service.url}/complain", timeout=5).status_code == 200
        big = a_file(content=b"x" * (5 * 1024 * 1024))
        for number in range(6):
            files = [big, big] if number == 0 else []
            raw, headers = signed(
                complaint(text=f"Complaint {number}: a late fee on my loan.", attachments=files)
            )
            answer = requests.post(f"{service.url}/complaints", raw, headers=headers, timeout=10)
            assert answer.status_code == 202
            references.append(answer.json()["reference"])
        simulator.faults.latency = 0.1
        service.start("worker")
        _wait(lambda: len(marks(simulator)) >= 2)
        service.kill("worker")
        simulator.faults.latency = 0.0
        # what the dead worker had in hand is given up at once instead of after its lease
        with database.begin() as connection:
            connection.exec_driver_sql("UPDATE sealed SET next_try_at = NULL WHERE settled_at IS NULL")
        service.start("worker")
        _wait(lambda: len(marks(simulator)) == 6 and _settled(database) == 6)
        _wait(lambda: _handled(database) >= 6)
        assert service.ended() == []
    finally:
        service.kill_all()
    assert marks(simulator) == Counter(references)


def _settled(database: Database) -> int:
    return _count(database, "SELECT count(*) FROM sealed WHERE settled_at IS NOT NULL AND ciphertext IS NULL")


def _handled(database: Database) -> int:
    return _count(database, "SELECT count(*) FROM delivery WHERE source = 'intake' AND outcome = 'written'")


def _count(database: Database, query: str) -> int:
    with database.begin() as connection:
        return int(connection.exec_driver_sql(query).scalar_one())


def _wait(condition: Callable[[], bool], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "not in time"
        time.sleep(0.1)
