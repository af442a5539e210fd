"""Conditions, triggers, jobs (contract 2)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.conditions import BadCondition, parse
from integration.helpdesks.simulator.selectors import Subject, absolute, holds
from integration.helpdesks.simulator.values import JsonObject, JsonValue
from tests.simulator.conftest import Api


def _trigger(api: Api, name: str, condition: JsonObject, perform: JsonObject, **more: JsonValue) -> None:
    body: JsonObject = {"name": name, "condition": condition, "perform": perform, "active": True, **more}
    api.body("POST", "/triggers", body, who="admin")


CREATED: JsonObject = {"ticket.action": {"operator": "is", "value": "create"}}


def test_what_a_trigger_changes_fires_no_other_trigger(simulator: Simulator, api: Api) -> None:
    _trigger(api, "a", CREATED, {"ticket.priority_id": {"value": "3"}})
    high: JsonObject = {"ticket.priority_id": {"operator": "is", "value": ["3"]}}
    updated: JsonObject = {"ticket.action": {"operator": "is", "value": "update"}}
    _trigger(api, "b", {**high, **updated}, {"ticket.tags": {"operator": "add", "value": "seen"}})
    ticket = simulator.create_ticket("x", "x")
    assert simulator.ticket(ticket)["priority"] == "3 high"
    assert simulator.ticket(ticket)["updated_by"] == "-"
    assert simulator.state.tags.get(ticket) is None


def test_triggers_run_in_the_order_of_their_names(simulator: Simulator, api: Api) -> None:
    _trigger(api, "b second", CREATED, {"ticket.title": {"value": "second"}})
    _trigger(api, "A first", CREATED, {"ticket.title": {"value": "first"}})
    assert simulator.ticket(simulator.create_ticket("x", "x"))["title"] == "second"


def test_a_selective_trigger_needs_a_named_change_or_an_article(simulator: Simulator, api: Api) -> None:
    high: JsonObject = {"ticket.priority_id": {"operator": "is", "value": ["2"]}}
    _trigger(api, "s", high, {"ticket.tags": {"operator": "add", "value": "s"}})
    ticket = simulator.create_ticket("x", "x")
    simulator.state.tags[ticket].clear()
    simulator.edit(ticket, {"title": "y"})
    assert simulator.state.tags[ticket] == []
    simulator.agent_replies(ticket, "note")
    assert simulator.state.tags[ticket] == ["s"]


def test_the_auto_reply_of_a_fresh_installation_writes_a_system_mail() -> None:
    with Simulator(auto_reply=True, mail_delay=0.0) as simulator:
        ticket = simulator.create_ticket("x", "x")
        simulator.settle()
        reply = simulator.articles(ticket)[1]
    assert (reply["type"], reply["sender"], reply["to"]) == ("email", "System", "li.na@example.com")
    assert simulator.state["tickets"].get(ticket) is not None


def test_without_it_a_new_ticket_has_one_article(simulator: Simulator) -> None:
    assert len(simulator.articles(simulator.create_ticket("x", "x"))) == 1


def test_jobs_and_time_triggers_run_on_demand(simulator: Simulator, api: Api) -> None:
    due: JsonObject = {
        "ticket.pending_time": {"operator": "before (relative)", "value": "1", "range": "minute"}
    }
    tag: JsonObject = {"ticket.tags": {"operator": "add", "value": "swept"}}
    job: JsonObject = {"name": "sweep", "object": "Ticket", "condition": due, "perform": tag}
    api.body("POST", "/jobs", job, who="admin")
    reached: JsonObject = {"ticket.pending_time": {"operator": "has reached", "value": []}}
    remind: JsonObject = {"ticket.tags": {"operator": "add", "value": "reminded"}}
    _trigger(api, "t", reached, remind, activator="time")
    ticket = simulator.create_ticket("x", "x")
    simulator.edit(ticket, {"state": "pending reminder", "pending_time": "2020-01-01T00:00:00Z"})
    assert (simulator.run_jobs(), simulator.run_time_triggers()) == (1, 1)
    assert simulator.state.tags[ticket] == ["swept", "reminded"]


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ({"ticket.title": {"operator": "contains", "value": "LOAN"}}, True),
        ({"ticket.title": {"operator": "contains not", "value": "loan"}}, False),
        ({"ticket.title": {"operator": "is", "value": ["My loan", "other"]}}, True),
        ({"ticket.title": {"operator": "is none of", "value": ["My loan"]}}, False),
        ({"ticket.title": {"operator": "ends with one of", "value": ["loan"]}}, True),
        ({"ticket.title": {"operator": "does not match regex", "value": "^My"}}, False),
        ({"ticket.note": {"operator": "is", "value": [""]}}, True),
        ({"ticket.owner_id": {"operator": "is", "pre_condition": "not_set", "value": []}}, True),
        ({"ticket.customer_id": {"operator": "is", "pre_condition": "current_user.id"}}, True),
        ({"ticket.tags": {"operator": "contains all", "value": "a, b"}}, True),
        ({"ticket.tags": {"operator": "contains one not", "value": "c"}}, True),
        ({"ticket.tags": {"operator": "contains all not", "value": "a,b"}}, False),
        ({"article.body": {"operator": "contains", "value": "hello"}}, True),
        ({"owner.login": {"operator": "is", "value": "-"}}, True),
        ({"ticket.created_at": {"operator": "within last (relative)", "value": "1", "range": "hour"}}, True),
        ({"ticket.created_at": {"operator": "after (relative)", "value": "1", "range": "hour"}}, False),
        ({"ticket.created_at": {"operator": "from (relative)", "value": "1", "range": "week"}}, True),
        ({"ticket.pending_time": {"operator": "before (absolute)", "value": "2027-01-01"}}, False),
        (
            {"operator": "OR", "conditions": [{"name": "ticket.title", "operator": "is", "value": "no"}]},
            False,
        ),
        (
            {"operator": "NOT", "conditions": [{"name": "ticket.title", "operator": "is", "value": "no"}]},
            True,
        ),
    ],
)
def test_conditions(simulator: Simulator, condition: JsonObject, found: bool) -> None:
    ticket_id = simulator.create_ticket("My loan", "hello", tags="a,b")
    with simulator.state.lock:
        ticket = simulator.state["tickets"].get(ticket_id)
        assert ticket is not None
        subject = Subject(simulator.state, ticket, user_id=simulator.customer_id, searching=True)
        assert holds(parse(simulator.state, condition), subject) is found


@pytest.mark.parametrize(
    ("condition", "reason"),
    [
        ({"ticket.nope": {"operator": "is", "value": "x"}}, "attribute"),
        ({"nobody.login": {"operator": "is", "value": "x"}}, "attribute"),
        ({"ticket.title": {"operator": "is set"}}, "operator"),
    ],
)
def test_what_cannot_be_a_condition(simulator: Simulator, condition: JsonObject, reason: str) -> None:
    with pytest.raises(BadCondition) as refused:
        parse(simulator.state, condition)
    assert refused.value.reason == reason


def test_offsets_of_absolute_conditions_are_ignored() -> None:
    assert absolute("2026-11-24T23:17:13.436+08:00") == datetime(2026, 11, 24, 23, 17, 13, 436000, tzinfo=UTC)
    with pytest.raises(BadCondition):
        absolute("soon")
