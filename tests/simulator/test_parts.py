"""Small parts: values, queries, replacements, the background worker."""

from __future__ import annotations

import threading

import pytest

from integration.helpdesks.simulator import Simulator, html
from integration.helpdesks.simulator.replacements import inline, payload
from integration.helpdesks.simulator.values import (
    JsonObject,
    JsonValue,
    inspect,
    integer,
    mapping,
    parse_instant,
    text,
)
from integration.helpdesks.simulator.web import nested
from integration.helpdesks.simulator.worker import Worker


@pytest.mark.parametrize(
    ("value", "number"), [(3, 3), ("17", 17), ("abc", 0), (None, 0), (True, 1), (2.9, 2), ("-4", -4)]
)
def test_integers_are_read_as_ruby_reads_them(value: JsonValue, number: int) -> None:
    assert integer(value) == number


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, ""), (True, "true"), (0, "0"), ("x", "x"), ({"v": 1}, '{"v"=>1}'), ([None], "[nil]")],
)
def test_values_become_text_as_in_ruby(value: JsonValue, shown: str) -> None:
    assert text(value) == shown


def test_quotes_are_escaped_in_ruby_text() -> None:
    assert inspect('a"b') == '"a\\"b"'


@pytest.mark.parametrize("value", ["soon", "", None, 5, "2026"])
def test_garbage_is_no_instant(value: JsonValue) -> None:
    assert parse_instant(value) is None


def test_nested_queries_are_read_as_objects_and_lists() -> None:
    query = {
        "expand": ["true"],
        "condition[ticket.state_id][operator]": ["is"],
        "condition[ticket.state_id][value][]": ["1", "2"],
    }
    assert nested(query) == {
        "expand": "true",
        "condition": {"ticket.state_id": {"operator": "is", "value": ["1", "2"]}},
    }


def test_links_are_marked_and_handlers_dropped() -> None:
    cleaned = html.clean('<a href="https://example.org/x" onclick="y()">go</a><br/>', "desk.example.com")
    assert cleaned == (
        '<a href="https://example.org/x" rel="nofollow noreferrer noopener" target="_blank" '
        'title="https://example.org/x">go</a><br>'
    )


@pytest.mark.parametrize(
    ("template", "rendered"),
    [
        ('{"a": "#{ticket.id}"}', {"a": 1}),
        ('{"a": "n #{ticket.id}"}', {"a": "n 1"}),
        ('{"a": "#{ticket.owner.fullname}"}', {"a": "-"}),
        ('{"a": "#{ticket.state}"}', {"a": "new"}),
        ('{"a": "#{ticket.preferences}"}', {"a": "#{ticket.preferences / no such method}"}),
        ('{"a": "#{ticket.title.length}"}', {"a": "#{ticket.title.length / no such method}"}),
        ('{"a": "#{article.sender.name}"}', {"a": "#{article.sender / no such method}"}),
        ('{"a": "#{config.http_type}"}', {"a": "https"}),
        ('{"a": "#{config.nope}"}', {"a": "#{config.nope / no such method}"}),
        ('{"a": "#{nobody.nope}"}', {"a": "#{nobody.nope / no such method}"}),
    ],
)
def test_variables_of_payloads(simulator: Simulator, template: str, rendered: JsonObject) -> None:
    ticket = mapping(simulator.state["tickets"].get(1))
    assert payload(simulator.state, template, ticket, None) == rendered


def test_free_text_can_break_a_payload_as_in_zammad(simulator: Simulator) -> None:
    """Contract 1.4: backslashes are not escaped."""
    ticket: JsonObject = {**mapping(simulator.state["tickets"].get(1)), "title": "C:\\path \\u12"}
    broken = mapping(payload(simulator.state, '{"a":"#{ticket.title}"}', ticket, None))
    assert text(broken["error"]).startswith("unexpected token at '{")


def test_variables_of_texts(simulator: Simulator) -> None:
    ticket = mapping(simulator.state["tickets"].get(1))
    shown = inline(simulator.state, 'no. "#{ticket.number}" #{ticket.nope}', ticket, None)
    assert shown == f'no. "{ticket["number"]}" #{{ticket.nope / no such method}}'


def test_work_runs_in_the_order_in_which_it_is_due() -> None:
    worker, done = Worker(1), []
    worker.hold(True)
    worker.start()
    worker.later(0.02, lambda: done.append("later"))
    worker.later(0.0, lambda: done.append("now"))
    worker.hold(False)
    assert worker.idle(5)
    worker.stop()
    assert done == ["now", "later"]


def test_slow_work_blocks_the_only_worker_but_not_two() -> None:
    for threads, blocked in ((1, True), (2, False)):
        worker, gate, done = Worker(threads), threading.Event(), threading.Event()
        worker.start()
        worker.later(0.0, lambda gate=gate: gate.wait(5))  # type: ignore[misc]  # mypy cannot tell a lambda's default
        worker.later(0.0, done.set)
        assert done.wait(0.2) is not blocked
        gate.set()
        assert worker.idle(5)
        worker.stop()


def test_hurry_makes_everything_due() -> None:
    worker, done = Worker(1), threading.Event()
    worker.start()
    worker.later(3600, done.set)
    assert worker.idle(1, horizon=1.0)
    assert worker.waiting == 1
    worker.hurry()
    assert done.wait(5)
    worker.stop()


def test_settling_says_when_it_takes_too_long(simulator: Simulator) -> None:
    simulator.desk.later(3600, lambda: None)
    with pytest.raises(TimeoutError, match="1 pieces of work"):
        simulator.settle(timeout=0.05)
