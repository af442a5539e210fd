"""A complaint's work as a collector sees it, and one id for it in logs and in requests to the helpdesk."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from integration.store.database import Database
from tests.integration.collector import Collector, attributes_of
from tests.scenarios.house import open_house
from tests.scenarios.test_canary import CANARIES, _complaint
from tests.webhooks.logs import caught_logs

STEPS = {"pick_up", "fetch", "mask", "decide", "apply", "record"}


def test_a_trace_tells_every_step_and_call_and_no_word_of_the_ticket(
    database: Database, tmp_path: Path
) -> None:
    with Collector() as collector:
        with open_house(database.url, tmp_path, otlp_endpoint=collector.url) as house:
            ticket = _complaint(house.simulator, 0)
            house.work()
            assert house.notes(ticket)
        spans = collector.spans
        sent = b"".join(collector.bodies)
    root = next(span for span in spans if attributes_of(span).get("ombud.outcome") == "written")
    same = [span for span in spans if span.trace_id == root.trace_id]
    assert {span.name for span in same} >= STEPS | {"ticket", "update_ticket", "get_articles"}
    assert attributes_of(root)["ombud.ticket"] == ticket
    assert attributes_of(root)["ombud.request"] == f"ombud-{attributes_of(root)['ombud.delivery']}"
    by_id = {span.span_id: span for span in same}
    put = next(span for span in same if span.name == "update_ticket")
    assert by_id[put.parent_span_id].name == "apply"
    for kind, value in CANARIES.items():
        assert value.encode() not in sent, kind
    assert house.simulator.bot_token.encode() not in sent


def test_one_id_goes_with_a_piece_of_work_through_its_tries_to_the_helpdesk(
    database: Database, tmp_path: Path
) -> None:
    with (
        caught_logs() as logged,
        open_house(database.url, tmp_path, read_seconds=0.5, upstream_limit_seconds=0.5) as house,
    ):
        heard = house.simulator.web.request_ids
        heard.clear()
        house.simulator.faults.fail_write(status=500)
        ticket = house.simulator.create_ticket("Late fee", "I want to complain about a late fee on my loan.")
        house.work()
        for _ in range(100):
            if house.notes(ticket):
                break
            time.sleep(0.1)
            house.work()
    about = [entry for entry in logged.events if entry.get("ticket") == ticket]
    assert {entry["event"] for entry in about} >= {"ticket_try_again", "ticket_handled"}
    (request,) = {entry["request"] for entry in about}
    assert set(heard) == {request}, "every call of every try carries it"
    assert house.simulator.calls["PUT", "/api/v1/tickets/:id"] == 2


@pytest.mark.parametrize("value", ["two words", "", "x" * 65])
def test_what_is_no_id_is_sent_nowhere(value: str) -> None:
    from integration.log import bound, current_request

    with bound(request=value):
        assert current_request() is None
    assert current_request() is None
