"""Tickets, articles and people as the helpers and the API show them (contract 3, 6)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import requests

from integration.helpdesks.simulator import File, Simulator, provision_minimum
from integration.helpdesks.simulator.values import mapping, sequence
from tests.simulator.conftest import SECRET, Api


@pytest.fixture
def provisioned(simulator: Simulator) -> Simulator:
    provision_minimum(simulator, "http://127.0.0.1:9/hook", SECRET)
    simulator.hold_deliveries()
    return simulator


def test_an_agents_browser_brings_older_values_back(provisioned: Simulator) -> None:
    """Contract 6.2: the page saves every attribute of its copy."""
    ticket = provisioned.create_ticket("x", "x")
    copy = provisioned.browser_copy(ticket)
    provisioned.edit(
        ticket, {"complaint_stage": "triage", "complaint_severity": "high"}, by=provisioned.bot_id
    )
    provisioned.agent_saves(ticket, {"state": "open"}, copy=copy)
    now = provisioned.ticket(ticket)
    assert (now["state"], now["complaint_stage"], now["complaint_severity"]) == ("open", "", "")


def test_a_save_over_http_with_all_attributes_does_the_same(provisioned: Simulator, api: Api) -> None:
    ticket = provisioned.create_ticket("x", "x")
    copy = provisioned.browser_copy(ticket)
    provisioned.edit(ticket, {"complaint_stage": "triage"}, by=provisioned.bot_id)
    answer = api.body("PUT", f"/tickets/{ticket}?all=true", {**copy, "state_id": 2}, who="agent")
    assert mapping(mapping(answer["assets"])["Ticket"])[str(ticket)]
    assert provisioned.ticket(ticket)["complaint_stage"] == ""


def test_the_history_tells_who_changed_what(provisioned: Simulator) -> None:
    ticket = provisioned.create_ticket("x", "x")
    provisioned.edit(ticket, {"complaint_action": "confirm"}, by=provisioned.agent_id)
    provisioned.edit(ticket, {"complaint_action": ""}, by=provisioned.bot_id)
    found = [
        (entry["created_by_id"], entry["value_from"], entry["value_to"])
        for entry in map(mapping, provisioned.history(ticket))
        if entry.get("attribute") == "complaint_action"
    ]
    assert found == [(provisioned.agent_id, "", "confirm"), (provisioned.bot_id, "confirm", "")]


def test_stamps_grow_with_every_write_even_when_the_clock_stands() -> None:
    noon = datetime(2026, 11, 24, 12, tzinfo=UTC)
    with Simulator(clock=lambda: noon) as simulator:
        ticket = simulator.create_ticket("x", "x")
        stamps = []
        for number in range(5):
            simulator.edit(ticket, {"title": f"t{number}"})
            stamps.append(str(simulator.ticket(ticket)["updated_at"]))
    assert stamps == sorted(set(stamps))
    assert all(stamp.startswith("2026-11-24T12:00:00.") for stamp in stamps)


def test_a_save_of_equal_values_by_the_same_user_changes_nothing(provisioned: Simulator) -> None:
    ticket = provisioned.create_ticket("x", "x")
    provisioned.edit(ticket, {"title": "y"})
    before = provisioned.ticket(ticket)
    provisioned.edit(ticket, {"title": "y"})
    assert provisioned.ticket(ticket) == before


def test_a_refused_article_leaves_no_trace_of_its_save(provisioned: Simulator, api: Api) -> None:
    ticket = provisioned.create_ticket("x", "x")
    before, told = provisioned.ticket(ticket), len(provisioned.history(ticket))
    answer = api.call("PUT", f"/tickets/{ticket}", {"title": "y", "article": {"subject": "no body"}})
    assert answer.status_code == 422
    assert provisioned.ticket(ticket) == before
    assert len(provisioned.history(ticket)) == told


def test_html_files_and_channels_come_in(simulator: Simulator, api: Api) -> None:
    ticket = simulator.create_ticket(
        "x", "<p>a</p><script>b</script>", html=True, channel="email", files=(File("合同.txt", b"HT-1"),)
    )
    (article,) = simulator.articles(ticket)
    assert (article["body"], article["type"], article["content_type"]) == ("<p>a</p>", "email", "text/html")
    (attachment,) = map(mapping, sequence(article["attachments"]))
    assert (attachment["filename"], attachment["size"]) == ("合同.txt", "4")
    path = f"/ticket_attachment/{ticket}/{article['id']}/{attachment['id']}"
    assert api.call("GET", path).content == b"HT-1"


def test_replies_of_customer_and_agent(simulator: Simulator) -> None:
    ticket = simulator.create_ticket("x", "x")
    simulator.agent_replies(ticket, "internal")
    simulator.agent_replies(ticket, "letter", internal=False, channel="email", to="li.na@example.com")
    simulator.customer_replies(ticket, "again")
    shown = [(row["sender"], row["type"], row["internal"]) for row in simulator.articles(ticket)]
    assert shown == [
        ("Customer", "web", False),
        ("Agent", "note", True),
        ("Agent", "email", False),
        ("Customer", "web", False),
    ]


def test_a_customer_can_write_fields_of_his_own_ticket_only(provisioned: Simulator, api: Api) -> None:
    ticket = provisioned.create_ticket("x", "x")
    foreign = provisioned.create_ticket("y", "y", customer_id=provisioned.cast.customer_two)
    assert api.call("PUT", f"/tickets/{ticket}", {"complaint_action": "close"}, who="customer").ok
    assert provisioned.ticket(ticket)["complaint_action"] == "close"
    assert api.call("PUT", f"/tickets/{foreign}", {"title": "z"}, who="customer").status_code == 403


def test_new_people_have_the_rights_they_were_given(simulator: Simulator) -> None:
    customer = simulator.create_customer("Ann", "Example", "ann@example.com", phone="+441")
    agent = simulator.create_agent("Bo", "Example", "bo@example.com", Branch="full", Broken_mail="read")
    ticket = simulator.create_ticket("x", "x", customer_id=customer, group="Branch")
    simulator.edit(ticket, {"owner_id": agent}, by=agent)
    assert simulator.ticket(ticket)["owner"] == "bo@example.com"
    assert mapping(simulator.state.user(customer))["phone"] == "+441"


def test_acting_for_somebody_else_needs_admin_user(simulator: Simulator, api: Api) -> None:
    ticket = simulator.create_ticket("x", "x")
    note = simulator.agent_replies(ticket, "mine")
    url = f"{simulator.url}/api/v1/ticket_articles/{note}"
    for token, status in ((simulator.bot_token, 403), (simulator.admin_token, 200)):
        headers = {"Authorization": f"Token token={token}", "From": "carla.agent@example.com"}
        headers["Connection"] = "close"
        assert requests.delete(url, headers=headers, timeout=5).status_code == status


def test_an_own_note_can_be_deleted_for_ten_minutes(api: Api) -> None:
    moments = [datetime(2026, 11, 24, 12, tzinfo=UTC)]
    with Simulator(clock=lambda: moments[-1]) as simulator:
        ticket = simulator.create_ticket("x", "x")
        note = simulator.agent_replies(ticket, "mine", by=simulator.bot_id)
        moments.append(moments[-1] + timedelta(minutes=11))
        refused = Api(simulator).call("DELETE", f"/ticket_articles/{note}")
    assert refused.status_code == 403


def test_a_mail_that_fails_ends_in_a_system_note_and_an_open_ticket(simulator: Simulator) -> None:
    ticket = simulator.create_ticket("x", "x", group="Broken mail")
    simulator.edit(ticket, {"state": "closed"}, by=simulator.bot_id)
    letter = simulator.agent_replies(
        ticket, "letter", by=simulator.bot_id, internal=False, channel="email", to="li.na@example.com"
    )
    simulator.settle()
    sent = next(row for row in simulator.articles(ticket) if row["id"] == letter)
    assert mapping(sent["preferences"])["delivery_retry"] == 4
    assert simulator.articles(ticket)[-1]["sender"] == "System"
    assert simulator.ticket(ticket)["state"] == "open"
    assert simulator.ticket(ticket)["updated_by"] == "-"


def test_calls_are_counted_by_route(simulator: Simulator, api: Api) -> None:
    ticket = simulator.create_ticket("x", "x")
    api.body("GET", f"/tickets/{ticket}")
    api.body("PUT", f"/tickets/{ticket}", {"title": "y"})
    api.call("GET", "/nowhere")
    assert simulator.calls == {
        ("GET", "/api/v1/tickets/:id"): 1,
        ("PUT", "/api/v1/tickets/:id"): 1,
        ("GET", "no route"): 1,
    }
    simulator.reset_calls()
    assert not simulator.calls
