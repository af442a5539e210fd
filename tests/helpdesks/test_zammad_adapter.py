"""Our verbs, spoken to recorded answers of 6.1 and 6.5."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import responses
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from integration import helpdesks
from integration.errors import (
    HelpdeskError,
    HelpdeskUnavailable,
    NotAllowed,
    NotAuthenticated,
    NotFound,
    OutcomeUnknown,
    Rejected,
)
from integration.helpdesks.base import Helpdesk, TicketHead
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.zammad.adapter import ZammadHelpdesk
from integration.helpdesks.zammad.client import ZammadClient, ZammadToken
from mappings.fields import FIELDS, FieldValue, Owner
from mappings.models import Attachment, EffectMarker, Person, Role, Sender
from mappings.plan import ArticleChange, Note, NoteKind
from tests.helpdesks.recorded import BASE, V61, V65, Exchange, exchange, exchanges

MARKER = EffectMarker(effect_id="e-1", kind="summary", mapping_version="3")
MARK = {"ombud": {"effect": "e-1", "kind": "summary", "mapping": "3"}}
NOTE = Note(kind=NoteKind.SUMMARY, subject="Complaint", html="<p>贷款 &amp; fees</p>")

ME_61 = exchange("10_auth_and_errors", "who am I (service account)")
TICKET_61 = exchange("30_ticket_lifecycle", "get ticket expanded")
ARTICLES_61 = exchange("30_ticket_lifecycle", "articles after write back (marker in preferences)")
USER_61 = exchange("30_ticket_lifecycle", "customer record")
TICKET_65 = exchange("50_agent_runtime", "GET expanded after the PUT")
ARTICLES_65 = exchange("50_agent_runtime", "articles after the PUT")
USER_65 = exchange("50_agent_runtime", "the guessed customer")
BOT_65 = 4


@pytest.fixture
def door() -> HttpDoor:
    return HttpDoor(BASE, auth=ZammadToken("t"), pause=lambda seconds: None)


@pytest.fixture
def client(door: HttpDoor) -> ZammadClient:
    return ZammadClient(door)


@pytest.fixture
def desk(client: ZammadClient) -> Helpdesk:
    return ZammadHelpdesk(client)


@pytest.fixture
def mock() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


def serve(mock: responses.RequestsMock, number: int, **answers: Any) -> None:
    """Serve a ticket of 6.5 with changed answers."""
    mock.get(f"{BASE}/api/v1/users/me", json={**USER_65.body, "id": BOT_65})
    mock.get(f"{BASE}/api/v1/tickets/{number}", json=answers.get("ticket", TICKET_65.body))
    mock.get(
        f"{BASE}/api/v1/ticket_articles/by_ticket/{number}", json=answers.get("articles", ARTICLES_65.body)
    )
    mock.get(f"{BASE}/api/v1/users/12", json=answers.get("user", USER_65.body))


def test_a_recorded_ticket_of_6_1_is_fetched(mock: responses.RequestsMock, desk: Helpdesk) -> None:
    for found in (ME_61, TICKET_61, ARTICLES_61, USER_61):
        found.replay(mock)
    head = desk.look(5)
    ticket = desk.fetch(head)
    assert (head.id, head.group, head.updated_by_id) == (5, "Loan complaints a", 3)
    assert head.updated_at == ticket.updated_at == datetime(2026, 11, 24, 4, 51, 40, 390000, tzinfo=UTC)
    assert (ticket.number, ticket.state, ticket.channel) == ("81004", "new", "web")
    assert ticket.owner_id is None
    assert ticket.title == "提前还款被收违约金"
    assert ticket.people_known
    assert [person.email for person in ticket.people if person.role is Role.CUSTOMER] == [
        "li.na@example.com"
    ] * 2
    first, note = ticket.articles
    assert (first.sender, first.channel, first.internal, first.is_html) == (
        Sender.CUSTOMER,
        "web",
        False,
        True,
    )
    assert first.attachments == (Attachment(id=5, filename="还款凭证.txt", size=26),)
    assert first.body.startswith("<div>您好")
    assert (note.sender, note.channel, note.internal) == (Sender.AGENT, "note", True)
    assert note.marker is None  # somebody else's key


def test_a_recorded_ticket_of_6_5_is_fetched(mock: responses.RequestsMock, desk: Helpdesk) -> None:
    serve(mock, 2)
    ticket = desk.fetch(desk.look(2))
    assert ticket.fields == {
        "complaint_action": "acknowledge",
        "group": "Complaints",
        "priority": "2 normal",
    }
    assert (ticket.id, ticket.owner_id, ticket.customer_id, ticket.group) == (2, 5, 12, "Complaints")
    assert [article.id for article in ticket.articles] == [2, 3, 6]
    assert [article.sender for article in ticket.articles] == [Sender.CUSTOMER, Sender.SYSTEM, Sender.AGENT]
    assert [article.is_html for article in ticket.articles] == [False, True, False]
    assert ticket.people[0].name == "Wang Fang"
    assert Person(role=Role.AGENT, email="carla.agent@example.com") in ticket.people
    assert "Service Bot" not in [person.name for person in ticket.people]


def test_a_full_read_is_three_requests(mock: responses.RequestsMock, desk: Helpdesk, door: HttpDoor) -> None:
    serve(mock, 2)
    desk.myself()
    with door.counting() as calls:
        desk.fetch(desk.look(2))
    assert calls.operations == ["get_ticket", "get_articles", "get_user"]


def test_looking_whether_there_is_anything_to_do_is_two_requests(
    mock: responses.RequestsMock, desk: Helpdesk, door: HttpDoor
) -> None:
    serve(mock, 2)
    desk.myself()
    with door.counting() as calls:
        ticket = desk.fetch(desk.look(2), with_people=False)
    assert calls.operations == ["get_ticket", "get_articles"]
    assert not ticket.people_known
    assert Person(role=Role.OTHER, name="Wang Fang", email="wang.fang@example.com") in ticket.people


def test_people_can_be_added_later_and_are_then_the_same(
    mock: responses.RequestsMock, desk: Helpdesk, door: HttpDoor
) -> None:
    serve(mock, 2)
    whole = desk.fetch(desk.look(2))
    part = desk.fetch(desk.look(2), with_people=False)
    with door.counting() as calls:
        assert desk.add_people(part) == whole
        assert desk.add_people(whole) is whole
    assert calls.operations == ["get_user"]


def test_who_we_are_is_asked_once(mock: responses.RequestsMock, desk: Helpdesk, door: HttpDoor) -> None:
    ME_61.replay(mock)
    with door.counting() as calls:
        assert [desk.myself(), desk.myself()] == [5, 5]
    assert calls.count == 1


def test_a_head_from_elsewhere_is_looked_at_again(mock: responses.RequestsMock, desk: Helpdesk) -> None:
    serve(mock, 2)
    head = desk.look(2)
    plain = TicketHead(
        head.id,
        head.created_at,
        head.updated_at,
        head.updated_by_id,
        head.customer_id,
        head.created_by_id,
        head.group,
    )
    assert desk.fetch(plain) == desk.fetch(head)


def test_no_representation_shows_words_of_the_ticket(mock: responses.RequestsMock, desk: Helpdesk) -> None:
    serve(mock, 2)
    head = desk.look(2)
    for text in ("Prepayment", "wang", "Wang", "carla", "charged"):
        assert text not in repr(head) + repr(desk.fetch(head))


def test_articles_come_oldest_first(mock: responses.RequestsMock, desk: Helpdesk) -> None:
    serve(mock, 2, articles=ARTICLES_65.body[::-1])
    assert [article.id for article in desk.fetch(desk.look(2)).articles] == [2, 3, 6]


@pytest.mark.parametrize(
    ("changes", "trusted"),
    [
        pytest.param({}, True, id="our note"),
        pytest.param({"origin_by_id": BOT_65}, True, id="our note, named as its origin"),
        pytest.param(
            {"created_by_id": 12, "origin_by_id": 12, "sender": "Customer"}, False, id="the customer's"
        ),
        pytest.param({"created_by_id": 5}, False, id="an agent's"),
        pytest.param({"origin_by_id": 12}, False, id="made for the customer"),
        pytest.param({"sender": "Customer"}, False, id="as the customer"),
        pytest.param({"preferences": {}}, False, id="without a mark"),
        pytest.param({"preferences": {"ombud": "e-1"}}, False, id="with another mark"),
        pytest.param({"preferences": {"ombud": {"effect": "e-1"}}}, False, id="with half a mark"),
        pytest.param({"preferences": {"ombud": {**MARK["ombud"], "effect": 1}}}, False, id="with a number"),
        pytest.param({"preferences": {"ombud": {**MARK["ombud"], "ticket": 2}}}, True, id="of this ticket"),
        pytest.param({"preferences": {"ombud": {**MARK["ombud"], "ticket": 3}}}, False, id="of another"),
    ],
)
def test_a_mark_counts_only_on_what_the_service_account_wrote(
    mock: responses.RequestsMock, desk: Helpdesk, changes: dict[str, Any], trusted: bool
) -> None:
    note = {**ARTICLES_65.body[2], "preferences": MARK, **changes}
    serve(mock, 2, articles=[note])
    assert desk.fetch(desk.look(2)).markers == ((MARKER,) if trusted else ())


def sent_body(sent: responses.BaseResponse) -> dict[str, Any]:
    body = sent.calls[0].request.body
    assert isinstance(body, bytes)
    content = json.loads(body)
    assert isinstance(content, dict)
    return content


def test_fields_and_note_go_in_one_request(
    mock: responses.RequestsMock, desk: Helpdesk, door: HttpDoor
) -> None:
    sent = mock.put(f"{BASE}/api/v1/tickets/5", json={})
    changes: dict[str, FieldValue] = {
        "complaint_stage": "triage",
        "complaint_due_at": datetime(2026, 12, 9, 16, tzinfo=UTC),
        "complaint_action": None,
        "complaint_auto": True,
    }
    with door.counting() as calls:
        desk.write(5, changes, NOTE, MARKER)
    assert calls.operations == ["update_ticket"]
    assert sent_body(sent) == {
        "complaint_stage": "triage",
        "complaint_due_at": "2026-12-09T16:00:00Z",
        "complaint_action": "",
        "complaint_auto": True,
        "article": {
            "subject": "Complaint",
            "body": "<p>贷款 &amp; fees</p>",
            "content_type": "text/html",
            "type": "note",
            "sender": "Agent",
            "internal": True,
            "preferences": {"ombud": {**MARK["ombud"], "ticket": 5}},
        },
    }


def test_fields_alone_write_no_article(mock: responses.RequestsMock, desk: Helpdesk) -> None:
    sent = mock.put(f"{BASE}/api/v1/tickets/5", json={})
    desk.write(5, {"complaint_stage": "triage"}, None, MARKER)
    assert sent_body(sent) == {"complaint_stage": "triage"}


def test_nothing_to_write_is_no_request(mock: responses.RequestsMock, desk: Helpdesk, door: HttpDoor) -> None:
    with door.counting() as calls:
        desk.write(5, {}, None, MARKER)
    assert calls.count == 0


@pytest.mark.parametrize(
    "name", ["title", "state", "article", "internal", "preferences", "complaint_reference"]
)
def test_only_our_fields_are_written(desk: Helpdesk, name: str) -> None:
    with pytest.raises(ValueError, match=f"not our fields: {name}"):
        desk.write(5, {name: "x"}, None, MARKER)


def test_an_answer_that_shows_another_writers_values_is_no_failure(
    mock: responses.RequestsMock, desk: Helpdesk
) -> None:
    mock.put(f"{BASE}/api/v1/tickets/5", json={"complaint_stage": "closed"})
    desk.write(5, {"complaint_stage": "triage"}, None, MARKER)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(
    kind=st.sampled_from(NoteKind),
    subject=st.text(),
    html=st.text(),
    marker=st.builds(EffectMarker, st.text(), st.sampled_from(["summary", "email"]), st.text()),
    changes=st.dictionaries(
        st.sampled_from([f.name for f in FIELDS if f.owner is not Owner.AGENT]), st.none(), max_size=4
    ),
)
def test_whatever_is_written_is_an_internal_note(
    desk: Helpdesk, kind: NoteKind, subject: str, html: str, marker: EffectMarker, changes: dict[str, None]
) -> None:
    with responses.RequestsMock() as mock:
        sent = mock.put(f"{BASE}/api/v1/tickets/5", json={})
        desk.write(5, changes, Note(kind, subject, html), marker)
        article = sent_body(sent)["article"]
    assert (article["type"], article["internal"], article["sender"]) == ("note", True, "Agent")
    assert (article["subject"], article["body"]) == (subject, html)
    assert not {"to", "cc"} & article.keys()


def calls_in(path: Path, names: set[str]) -> Iterator[tuple[str, str, str]]:
    """File, function and name of every call of one of the methods."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            for node in ast.walk(function):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Attribute)
                    and node.func.attr in names
                ):
                    yield path.name, function.name, node.func.attr


def test_the_ways_to_write_are_known_and_only_letters_leave_the_house() -> None:
    folder = Path(next(iter(helpdesks.__path__)))
    files = [folder / "http.py", *sorted((folder / "zammad").glob("*.py"))]
    names = {
        "write",
        "update_ticket",
        "update_article",
        "create_article",
        "put_draft",
        "add_link",
        "create_ticket",
        "create_user",
        "request",
        "post",
        "put",
        "patch",
        "delete",
        "send",
        "_internal_note",
    }
    assert {found for path in files for found in calls_in(path, names)} == {
        ("http.py", "_send", "request"),
        ("client.py", "update_ticket", "write"),
        ("client.py", "update_article", "write"),
        ("adapter.py", "write", "update_ticket"),
        ("adapter.py", "change_article", "update_article"),
        # letters to the customer: the one article that leaves the house, and the draft that an agent sends
        ("adapter.py", "send_letter", "create_article"),
        ("client.py", "create_article", "write"),
        ("adapter.py", "propose_letter", "put_draft"),
        ("client.py", "put_draft", "write"),
        # a complaint that came in beside the helpdesk: the customer's words, of a type that nobody sends
        ("client.py", "create_user", "write"),
        ("client.py", "create_ticket", "write"),
        ("adapter.py", "create_ticket", "create_ticket"),
        ("making.py", "create_ticket", "create_ticket"),
        ("making.py", "make_customer", "create_user"),
        # letters to the customer: handed to the mail, or left as a draft that an agent sends
        ("client.py", "create_article", "write"),
        ("client.py", "put_draft", "write"),
        ("adapter.py", "send_letter", "create_article"),
        ("adapter.py", "propose_letter", "put_draft"),
        # a question to a partner: an internal note in a ticket of its own, linked to the complaint
        ("client.py", "add_link", "write"),
        ("making.py", "ask_partner", "create_ticket"),
        ("making.py", "link_partner", "add_link"),
        # objects of administration, never tickets or articles
        ("admin.py", "create", "write"),
        ("admin.py", "update", "write"),
        ("admin.py", "migrate", "write"),
        # a person's erasing: deletes, writes no text
        ("erasing.py", "delete_article", "write"),
        ("erasing.py", "queue_ticket", "write"),
    }
    written = ast.parse((folder / "zammad" / "adapter.py").read_text(encoding="utf-8"))
    made = {
        function.name: [
            {
                key.value: value
                for key, value in zip(node.keys, node.values, strict=True)
                if isinstance(key, ast.Constant)
            }
            for node in ast.walk(function)
            if isinstance(node, ast.Dict)
        ]
        for function in ast.walk(written)
        if isinstance(function, ast.FunctionDef)
    }
    articles = {
        name: [
            (ast.literal_eval(entries["type"]), ast.literal_eval(entries["internal"]))
            for entries in dictionaries
            if "type" in entries
        ]
        for name, dictionaries in made.items()
    }
    assert {name: found for name, found in articles.items() if found} == {
        "_internal_note": [("note", True)],
        "send_letter": [("email", False)],
        "propose_letter": [("email", False)],
    }


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(
    change=st.builds(
        ArticleChange,
        article_id=st.integers(1, 10**9),
        hide=st.booleans(),
        marks=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)), max_size=5).map(tuple),
    )
)
def test_of_an_article_nothing_but_its_visibility_and_its_highlights_is_ever_sent(
    desk: Helpdesk, change: ArticleChange
) -> None:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        sent = mock.put(f"{BASE}/api/v1/ticket_articles/{change.article_id}", json={})
        desk.change_article(5, change)
        if not (change.hide or change.marks):
            assert sent.call_count == 0
            return
        body = sent_body(sent)
    assert body.keys() <= {"internal", "preferences"}
    assert ("internal" in body) == change.hide
    # nothing is ever made public
    assert body.get("internal", True) is True
    preferences = body.get("preferences", {})
    assert ("preferences" in body) == bool(change.marks)
    assert preferences.keys() <= {"highlight"}
    assert re.fullmatch(r"[a-zA-Z0-9$|:-]*", preferences.get("highlight", ""))


def test_hiding_and_highlighting_are_what_was_recorded(
    mock: responses.RequestsMock, desk: Helpdesk, door: HttpDoor
) -> None:
    for file, name, change in (
        ("30_ticket_lifecycle", "set customer article internal", ArticleChange(13, hide=True)),
        ("30_ticket_lifecycle", "set highlight", ArticleChange(13, marks=((10, 20),))),
        (
            "60_drafts_checklists_visibility",
            "highlight: what the UI stores",
            ArticleChange(22, marks=((0, 11),)),
        ),
    ):
        found = exchange(file, name)
        sent = mock.put(
            BASE + found.path,
            json=found.body,
            match=[responses.matchers.json_params_matcher(found.request["body"])],
        )
        desk.change_article(5, change)
        assert sent.call_count == 1
    both = mock.put(f"{BASE}/api/v1/ticket_articles/7", json={})
    with door.counting() as calls:
        desk.change_article(5, ArticleChange(7, hide=True, marks=((0, 4), (13, 18))))
    assert calls.operations == ["update_article"]
    assert sent_body(both) == {
        "internal": True,
        "preferences": {
            "highlight": "type:TextRange|0$4$1$highlight-Yellow$article-content-7"
            "|13$18$2$highlight-Yellow$article-content-7"
        },
    }


def test_an_article_that_is_gone_is_out_of_sight_and_any_other_refusal_is_heard(
    mock: responses.RequestsMock, desk: Helpdesk
) -> None:
    change = ArticleChange(7, hide=True)
    url = f"{BASE}/api/v1/ticket_articles/7"
    mock.put(url, json={"error": "Couldn't find Ticket::Article with 'id'=7"}, status=404)
    desk.change_article(5, change)
    mock.replace("PUT", url, json={"error": "Not authorized"}, status=403)
    with pytest.raises(NotAllowed):
        desk.change_article(5, change)


@pytest.mark.parametrize(
    ("stands", "expected"),
    [
        (None, False),
        ("", False),
        ("type:TextRange", False),
        ("type:TextRange|0$4$1$highlight-Green$article-content-21", True),
    ],
)
def test_a_highlight_that_stands_is_seen(
    mock: responses.RequestsMock, desk: Helpdesk, stands: str | None, expected: bool
) -> None:
    first, *others = ARTICLES_65.body
    preferences = {**first["preferences"], "highlight": stands}
    serve(mock, TICKET_65.body["id"], articles=[{**first, "preferences": preferences}, *others])
    ticket = desk.fetch(desk.look(TICKET_65.body["id"]))
    (found,) = [article for article in ticket.articles if article.id == first["id"]]
    assert found.highlighted is expected


RECORDED_ERRORS = [
    pytest.param(found, id=f"{found.file[:2]}: {found.name}")
    for file in V61 + V65
    for found in exchanges(file)
    if isinstance(found.status, int) and found.status >= 400
]


def expected_error(found: Exchange) -> type[HelpdeskError]:
    if found.status == 403 and found.body["error"] == "Authentication required":
        return NotAuthenticated
    if found.status == 500:
        return HelpdeskUnavailable if found.is_read else OutcomeUnknown
    return {401: NotAuthenticated, 403: NotAllowed, 404: NotFound, 422: Rejected}[int(found.status)]


def send(door: HttpDoor, found: Exchange) -> None:
    if found.request["method"] == "GET":
        door.read("recorded", found.path)
    elif found.is_read:
        door.read("recorded", found.path, search=found.request["body"])
    else:
        door.write("recorded", found.request["method"], found.path, body={})


@pytest.mark.parametrize("found", RECORDED_ERRORS)
def test_every_recorded_refusal_is_the_error_that_it_means(
    mock: responses.RequestsMock, door: HttpDoor, found: Exchange
) -> None:
    mock.add(found.request["method"], BASE + found.path, json=found.body, status=found.status)
    with pytest.raises(expected_error(found)) as caught:
        send(door, found)
    text = str(found.body.get("error", ""))
    if text.startswith("Error ID "):
        assert caught.value.error_id == text[len("Error ID ") :].partition(":")[0]
    else:
        assert caught.value.error_id is None
        assert text not in str(caught.value)


def test_the_recorded_write_back_is_what_the_client_sends(
    mock: responses.RequestsMock, client: ZammadClient
) -> None:
    for name in (
        "write back: fields, state, priority, owner-less, internal note in one PUT",
        "PUT several custom fields, state, owner, preferences and an article with preferences in one call",
    ):
        file = next(f for f in V61 + V65 for found in exchanges(f) if found.name == name)
        found = exchange(file, name)
        # the answer is not needed with names, which costs Zammad time
        sent = mock.put(
            BASE + found.path,
            json=found.body,
            match=[responses.matchers.json_params_matcher(found.request["body"])],
        )
        client.update_ticket(int(found.path.rpartition("/")[2]), found.request["body"])
        assert sent.call_count == 1


def test_the_recorded_search_is_what_the_client_sends(
    mock: responses.RequestsMock, client: ZammadClient
) -> None:
    found = exchange("90_search_privacy", "keyset: after the last updated_at of page 1 minus 1 ms")
    ours = {
        "condition": {
            "ticket.updated_at": {"operator": "after (absolute)", "value": "2026-11-24T15:10:01.009Z"}
        },
        "sort_by": found.request["body"]["sort_by"],
        "order_by": found.request["body"]["order_by"],
        "page": 1,
        "per_page": 3,
    }
    mock.post(
        BASE + found.path,
        json=[{"id": number, "updated_at": instant} for number, instant in found.body],
        match=[
            responses.matchers.query_param_matcher(found.request["query"]),
            responses.matchers.json_params_matcher(ours),
        ],
    )
    rows = client.search_tickets(
        ours["condition"], sort_by="updated_at,id", order_by="asc,asc", page=1, per_page=3
    )
    assert [row.id for row in rows] == [number for number, _ in found.body]


def test_the_recorded_history_is_read_by_the_client(
    mock: responses.RequestsMock, client: ZammadClient
) -> None:
    found = exchange("30_ticket_lifecycle", "history")
    found.replay(mock)
    entries = client.ticket_history(5).history
    orders = [entry for entry in entries if entry.attribute == "lc_category_a" and entry.type == "updated"]
    assert (orders[0].created_by_id, orders[0].value_to) == (5, "vehicle::repossession")
