"""Real processes take a changed mapping without a restart, and keep the old one while the new is wrong."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.store.database import Database
from tests.complaints.samples import SEAL_KEY
from tests.scenarios.house import MAPPING as HOUSE_MAPPING
from tests.scenarios.house import open_house
from tests.service import MAPPING, SECRET, Service

COMPLAINT = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")


def wait_for(condition: Callable[[], bool], seconds: float = 40) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "not in time"
        time.sleep(0.05)


@contextmanager
def served(
    database: Database, folder: Path, *parts: str, **settings: str
) -> Iterator[tuple[Simulator, Service]]:
    """A helpdesk and our processes beside it."""
    with Simulator(retry_waits=(0.2, 0.2, 0.2, 0.2)) as simulator:
        ours = {f"OMBUD_{name}": value for name, value in settings.items()}
        service = Service(simulator, database.url, folder, {"OMBUD_LIVE_SECONDS": "0.5", **ours})
        provision_minimum(simulator, f"{service.url}/webhooks/zammad", SECRET)
        try:
            for part in parts:
                service.start(part)
            service.wait_until_ready()
            yield simulator, service
            assert not service.ended()
        finally:
            service.kill_all()


def deep(service: Service) -> dict[str, Any]:
    found: dict[str, Any] = requests.get(f"{service.url}/deepz", timeout=5).json()
    return found


def codes(service: Service) -> set[str]:
    return {str(finding["code"]) for finding in deep(service)["findings"]}


def mark_of(simulator: Simulator, ticket_id: int) -> str:
    """Version of the mapping in the mark of the newest note of ours; empty while there is none."""
    marks = [
        article["preferences"]["ombud"]["mapping"]  # type: ignore[index, call-overload]  # JSON
        for article in simulator.articles(ticket_id)
        if "ombud" in (article["preferences"] or {})  # type: ignore[operator]  # JSON
    ]
    return str(marks[-1]) if marks else ""


def test_a_worker_takes_a_changed_file_keeps_the_old_one_while_it_is_wrong_and_takes_the_repaired_one(
    database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "ombud.yaml"
    with served(database, tmp_path, "web", "worker") as (simulator, service):
        first = simulator.create_ticket(*COMPLAINT)
        wait_for(lambda: bool(mark_of(simulator, first)))
        began = mark_of(simulator, first)
        wait_for(lambda: deep(service)["mapping_version"] == began)

        path.write_text(MAPPING.replace("10 days", "5 days"), encoding="utf-8")
        wait_for(lambda: deep(service)["mapping_version"] != began)
        second = simulator.create_ticket(*COMPLAINT)
        wait_for(lambda: bool(mark_of(simulator, second)))
        changed = mark_of(simulator, second)
        assert changed == deep(service)["mapping_version"] != began

        path.write_text(
            MAPPING + "people: [{login: carla.agent@example.com, skils: [x]}]\n", encoding="utf-8"
        )
        wait_for(lambda: "mapping_rejected" in codes(service))
        told = deep(service)
        assert (told["status"], told["mapping_version"]) == ("degraded", changed)
        assert next(one for one in told["findings"] if one["code"] == "mapping_rejected")["since"]
        third = simulator.create_ticket(*COMPLAINT)
        wait_for(lambda: bool(mark_of(simulator, third)))
        assert mark_of(simulator, third) == changed

        path.write_text(MAPPING.replace("10 days", "3 days"), encoding="utf-8")
        os.kill(service.pid("worker"), signal.SIGHUP)
        wait_for(lambda: "mapping_rejected" not in codes(service))
        fourth = simulator.create_ticket(*COMPLAINT)
        wait_for(lambda: bool(mark_of(simulator, fourth)))
        assert mark_of(simulator, fourth) not in {began, changed}
    log = service.log.read_text(encoding="utf-8")
    assert '"places":["ombud.yaml:5"]' in log
    assert "carla" not in log


def test_the_web_process_outlives_a_signal_while_the_mapping_of_its_door_is_wrong(
    database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "ombud.yaml"
    settings = {"SEAL_KEYS": SEAL_KEY, "FORM": "true"}
    with served(database, tmp_path, "web", **settings) as (_, service):

        def language() -> str:
            page = requests.get(f"{service.url}/complain", headers={"Accept-Language": "xx"}, timeout=5)
            assert page.status_code == 200
            return page.text.partition('<html lang="')[2][:2]

        def read(event: str) -> int:
            return service.log.read_text(encoding="utf-8").count(f'"{event}"')

        assert language() == "en"
        path.write_text("version: 1\nlanguage: zh\n", encoding="utf-8")  # no groups, so no door
        os.kill(service.pid("web"), signal.SIGHUP)
        wait_for(lambda: read("settings_read") == 1)
        for _ in range(5):
            assert language() == "en"
        path.write_text(MAPPING.replace("language: en", "language: zh"), encoding="utf-8")
        os.kill(service.pid("web"), signal.SIGHUP)
        wait_for(lambda: read("settings_read") == 2)
        wait_for(lambda: language() == "zh")
        path.write_text(MAPPING, encoding="utf-8")
        wait_for(lambda: language() == "en")


def test_a_ticket_in_hand_is_finished_by_the_mapping_with_which_it_began(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path, mapping=HOUSE_MAPPING) as house:
        pipeline, path = house.services.pipeline, house.settings.mapping
        reached, go_on = threading.Event(), threading.Event()
        look = pipeline.helpdesk.look

        def slow(ticket_id: int) -> Any:
            reached.set()
            assert go_on.wait(20)
            return look(ticket_id)

        pipeline.helpdesk.look = slow  # type: ignore[method-assign]  # holds the work in hand
        ticket_id = house.simulator.create_ticket(*COMPLAINT)
        working = threading.Thread(target=house.work)
        working.start()
        assert reached.wait(20)
        path.write_text(HOUSE_MAPPING.replace("10 days", "5 days"), encoding="utf-8")
        assert house.parts.look_at_mapping(at_once=True)
        go_on.set()
        working.join(30)
        assert house.field(ticket_id, "due_at") == "2026-12-04T15:59:59.000Z"
        next_one = house.simulator.create_ticket(*COMPLAINT)
        house.work()
        assert house.field(next_one, "due_at") == "2026-11-29T15:59:59.000Z"
        assert mark_of(house.simulator, ticket_id) != mark_of(house.simulator, next_one)
