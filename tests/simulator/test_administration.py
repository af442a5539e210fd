"""Calls of the API that no recording holds (contract 3)."""

from __future__ import annotations

import pytest
import requests

from integration.helpdesks.simulator import Simulator, provision_minimum
from integration.helpdesks.simulator.samples import complain
from integration.helpdesks.simulator.values import JsonObject, mapping, sequence
from tests.simulator.conftest import SECRET, Api, Receiver


def _rows(api: Api, path: str, who: str = "admin") -> list[JsonObject]:
    answer = api.call("GET", path, who=who)
    assert answer.ok, answer.text
    return [mapping(row) for row in sequence(answer.json())]


def test_a_user_is_made_found_changed_and_deleted(api: Api) -> None:
    person: JsonObject = {"firstname": "Ann", "lastname": "Example", "email": "Ann@example.com"}
    person.update(roles=["Agent"], groups={"Complaints": ["full"]}, password="sample")
    made = api.body("POST", "/users", person, who="admin")
    assert (made["login"], made["role_ids"], made["group_ids"]) == ("ann@example.com", [2], {"2": ["full"]})
    assert [row["id"] for row in _rows(api, "/users/search?query=ann@", "bot")] == [made["id"]]
    changed = api.body("PUT", f"/users/{made['id']}", {"phone": "+441", "role_ids": [3]}, who="admin")
    assert (changed["phone"], changed["role_ids"]) == ("+441", [3])
    assert api.call("POST", "/users", person, who="admin").status_code == 422
    assert api.call("DELETE", f"/users/{made['id']}", who="admin").ok
    assert api.call("GET", f"/users/{made['id']}?expand=true", who="admin").status_code == 404


def test_an_agents_token_makes_customers_only(simulator: Simulator, api: Api) -> None:
    made = api.body("POST", "/users", {"email": "ann@example.com", "roles": ["Admin"]})
    assert made["role_ids"] == [3]
    assert api.call("PUT", f"/users/{simulator.agent_id}", {"phone": "1"}).status_code == 403


def test_a_customer_sees_himself_only(simulator: Simulator, api: Api) -> None:
    assert [row["id"] for row in _rows(api, "/users", "customer")] == [simulator.customer_id]
    assert api.call("GET", f"/users/{simulator.bot_id}", who="customer").status_code == 403
    assert api.body("GET", f"/users/{simulator.customer_id}?expand=true", who="customer")["roles"] == [
        "Customer"
    ]


def test_a_customer_can_complain_himself(simulator: Simulator, api: Api) -> None:
    body: JsonObject = {"title": "x", "group": "Branch", "article": {"body": "x", "type": "web"}}
    made = api.body("POST", "/tickets", body, who="customer")
    assert (made["customer_id"], made["created_by_id"]) == (simulator.customer_id, simulator.customer_id)


def test_a_user_with_tickets_cannot_be_deleted(simulator: Simulator, api: Api) -> None:
    simulator.create_ticket("x", "x")
    answer = api.call("DELETE", f"/users/{simulator.customer_id}", who="admin")
    assert (answer.status_code, answer.json()["error"]) == (422, "Can't delete, object has references.")


def test_a_token_is_bound_by_its_permissions(simulator: Simulator, api: Api) -> None:
    made = api.body("POST", "/user_access_token", {"name": "t", "permission": ["admin.webhook"]}, who="admin")
    headers = {"Authorization": f"Token token={made['token']}", "Connection": "close"}
    url = f"{simulator.url}/api/v1"
    assert requests.get(f"{url}/webhooks", headers=headers, timeout=5).ok
    assert requests.get(f"{url}/triggers", headers=headers, timeout=5).status_code == 403
    assert api.call("POST", "/user_access_token", {"label": "t"}, who="admin").status_code == 422


@pytest.mark.parametrize("login", ["li.na@example.com:wrong", "nobody:x"])
def test_a_wrong_password_is_401(simulator: Simulator, login: str) -> None:
    name, _, password = login.partition(":")
    headers = {"Connection": "close"}
    url = f"{simulator.url}/api/v1/users/me"
    assert requests.get(url, auth=(name, password), headers=headers, timeout=5).status_code == 401


def test_a_group_can_be_changed(api: Api) -> None:
    assert api.body("PUT", "/groups/2", {"note": "n"}, who="admin")["note"] == "n"
    assert api.body("GET", "/groups/2")["note"] == "n"
    assert api.call("POST", "/groups", {"name": "complaints"}, who="admin").status_code == 422


def test_administration_objects_are_listed_shown_changed_and_deleted(api: Api) -> None:
    made = api.body("POST", "/text_modules", {"name": "m", "content": "c"}, who="admin")
    path = f"/text_modules/{made['id']}"
    assert api.body("PUT", path, {"content": "d", "nope": 1}, who="admin")["content"] == "d"
    assert api.body("GET", path)["content"] == "d"
    assert api.body("DELETE", path, who="admin") == {}
    assert _rows(api, "/text_modules") == []


def test_links_tags_and_mentions_can_be_undone(simulator: Simulator, api: Api) -> None:
    first, second = simulator.create_ticket("x", "x", tags="a"), simulator.create_ticket("y", "y")
    number = simulator.ticket(second)["number"]
    link: JsonObject = {"link_type": "normal", "link_object_source": "Ticket", "link_object_target": "Ticket"}
    link.update(link_object_source_number=number, link_object_target_value=first)
    api.body("POST", "/links/add", link)
    ends: JsonObject = {"link_object_source_value": second, "link_object_target_value": first}
    assert api.call("DELETE", "/links/remove", ends).json() is True
    assert api.body("GET", f"/links?link_object=Ticket&link_object_value={first}")["links"] == []
    assert api.call("POST", "/links/add", {**link, "link_object_source_number": "0"}).status_code == 422

    listed = _rows(api, "/tag_list")
    assert [(row["name"], row["count"]) for row in listed] == [("a", 1)]
    assert api.call("POST", "/tag_list", {"name": "b"}, who="admin").ok
    assert api.call("DELETE", f"/tag_list/{listed[0]['id']}", who="admin").ok
    assert api.body("GET", f"/tags?object=Ticket&o_id={first}") == {"tags": []}

    mention: JsonObject = {"mentionable_type": "Ticket", "mentionable_id": first}
    api.call("POST", "/mentions", mention)
    path = f"/mentions?mentionable_type=Ticket&mentionable_id={first}"
    (row,) = sequence(api.body("GET", path)["mentions"])
    assert api.call("DELETE", f"/mentions/{mapping(row)['id']}", who="agent").status_code == 403
    assert api.call("DELETE", f"/mentions/{mapping(row)['id']}").ok


def test_an_attachment_goes_with_its_writer_only(simulator: Simulator, api: Api) -> None:
    ticket = simulator.create_ticket("x", "x")
    file: JsonObject = {"filename": "a.txt", "data": "aGk=", "mime-type": "text/plain"}
    note: JsonObject = {"ticket_id": ticket, "body": "x", "internal": True, "attachments": [file]}
    made = api.body("POST", "/ticket_articles", {**note, "subtype": "reply", "type_id": 10})
    assert made["preferences"] == {"subtype": "reply"}
    (attachment,) = sequence(made["attachments"])
    path = f"/attachments/{mapping(attachment)['id']}"
    assert api.call("DELETE", path, who="agent").status_code == 404
    assert api.call("DELETE", path).ok
    assert api.body("GET", f"/ticket_articles/{made['id']}")["attachments"] == []
    assert api.call("GET", f"/ticket_article_plain/{made['id']}").status_code == 204


def test_the_preview_is_the_default_payload_of_the_newest_ticket(simulator: Simulator, api: Api) -> None:
    ticket = simulator.create_ticket("x", "hello")
    shown = api.body("GET", "/webhooks/preview", who="admin")
    assert mapping(shown["ticket"])["id"] == ticket
    assert mapping(shown["article"])["body"] == "hello"
    assert "email" in mapping(mapping(shown["ticket"])["customer"])


def test_the_health_check_names_failing_deliveries(
    simulator: Simulator, api: Api, receiver: Receiver
) -> None:
    provision_minimum(simulator, receiver.url, SECRET)
    assert api.body("GET", "/monitoring/health_check", who="admin")["healthy"] is True
    receiver.answers = [500]
    simulator.desk.retry_waits = (60.0,)
    simulator.create_ticket("x", "x")
    simulator.settle(horizon=1.0)
    shown = api.body("GET", "/monitoring/health_check", who="admin")
    assert "1 time(s) with 1 attempt(s)" in str(shown["message"])


def test_a_checklist_item_can_be_reworded_and_templates_go(simulator: Simulator, api: Api) -> None:
    ticket = simulator.create_ticket("x", "x")
    template: JsonObject = {"name": "t", "active": True, "items": ["a"]}
    made = api.body("POST", "/checklist_templates", template, who="admin")
    assert api.body("DELETE", f"/checklist_templates/{made['id']}", who="admin") == {}
    checklist = api.body("POST", "/checklists", {"ticket_id": ticket})
    (item,) = sequence(api.body("GET", f"/checklists/{checklist['id']}")["item_ids"])
    reworded = api.body("PUT", f"/checklist_items/{item}", {"text": "b"})
    assert reworded["text"] == "b"
    assert api.call("POST", "/checklists", {"ticket_id": 9999}).status_code == 404


def test_two_sample_complaints_come_in_two_languages(simulator: Simulator) -> None:
    first, second = complain(simulator)
    assert "违约金" in str(simulator.ticket(first)["title"])
    assert simulator.articles(second)[0]["type"] == "email"
    assert {simulator.ticket(one)["group"] for one in (first, second)} == {"Complaints"}
