"""The models take every whole answer that was recorded, and name the key when one is not as recorded."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from integration.errors import UnexpectedAnswer
from integration.helpdesks.zammad.models import (
    Wire,
    WireArticle,
    WireChange,
    WireHistory,
    WireTicket,
    WireUser,
    parse,
    parse_list,
    wire_time,
)
from tests.helpdesks.recorded import V61, V65, Exchange, answers, exchange

CANARY = "Li-Na-11010519491231002X"


def named(found: list[Exchange]) -> list[Any]:
    return [pytest.param(one, id=f"{one.file[:2]}: {one.name}") for one in found]


EXPANDED = [
    found
    for found in answers(V61 + V65, r"tickets/\d+", "create_article_type")
    if found.request["query"] == {"expand": "true"}
]
ARTICLES = list(answers(V61 + V65, r"ticket_articles/by_ticket/\d+", "content_type"))
USERS = list(answers(V61 + V65, r"users/(me|\d+)", "login"))
HISTORIES = list(answers(V61 + V65, r"ticket_history/\d+", "history"))
SEARCHES = list(answers(V61 + V65, r"tickets/search", "updated_at"))


def test_there_are_whole_answers_of_both_versions() -> None:
    for found in (EXPANDED, ARTICLES, USERS, HISTORIES):
        assert {one.file in V61 for one in found} == {True, False}
    assert SEARCHES


@pytest.mark.parametrize("found", named(EXPANDED))
def test_a_recorded_ticket_is_read(found: Exchange) -> None:
    ticket = parse(WireTicket, found.body, operation="get_ticket")
    assert (ticket.id, ticket.number, ticket.title) == tuple(
        found.body[key] for key in ("id", "number", "title")
    )
    assert (
        ticket.updated_at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        == found.body["updated_at"]
    )
    assert found.body["title"] not in repr(ticket)


@pytest.mark.parametrize("found", named(ARTICLES))
def test_recorded_articles_are_read(found: Exchange) -> None:
    articles = parse_list(WireArticle, found.body, operation="get_articles")
    assert [article.id for article in articles] == [entry["id"] for entry in found.body]
    assert [article.from_ for article in articles] == [entry["from"] for entry in found.body]
    for article, entry in zip(articles, found.body, strict=True):
        assert entry["body"] not in repr(article)
        assert entry["from"] not in repr(article)


@pytest.mark.parametrize("found", named(USERS))
def test_a_recorded_user_is_read(found: Exchange) -> None:
    user = parse(WireUser, found.body, operation="get_user")
    assert (user.firstname, user.lastname, user.email) == tuple(
        found.body[key] for key in ("firstname", "lastname", "email")
    )
    assert user.address == ""
    assert found.body["email"] not in repr(user)


@pytest.mark.parametrize("found", named(SEARCHES))
def test_a_recorded_search_is_read(found: Exchange) -> None:
    rows = parse_list(WireChange, found.body, operation="search_tickets")
    assert [row.id for row in rows] == [entry["id"] for entry in found.body]


@pytest.mark.parametrize("found", named(HISTORIES))
def test_a_recorded_history_is_read(found: Exchange) -> None:
    whole = [entry for entry in found.body["history"] if isinstance(entry, dict)]  # long ones were shortened
    entries = parse(WireHistory, {"history": whole}, operation="ticket_history").history
    assert [entry.id for entry in entries] == [entry["id"] for entry in whole]
    changed = [entry for entry in entries if entry.type == "updated" and entry.attribute == "state"]
    assert (changed[0].value_from, changed[0].value_to) == ("new", "open")
    assert "open" not in repr(changed[0])


def test_an_empty_search_is_read() -> None:
    found = exchange("30_ticket_lifecycle", "reconcile search, page 2 (empty)")
    assert parse_list(WireChange, found.body, operation="search_tickets") == ()


def test_a_search_of_the_old_shape_is_refused() -> None:
    with pytest.raises(UnexpectedAnswer, match="a list of WireChange is not a list"):
        parse_list(WireChange, {"tickets": [5], "tickets_count": 1, "assets": {}}, operation="search_tickets")


def test_only_our_attributes_are_gathered() -> None:
    body = {**EXPANDED[0].body, "complaint_stage": "triage", "complaint_ref": CANARY, "fields": CANARY}
    ticket = parse(WireTicket, body, operation="get_ticket")
    assert ticket.fields == {
        "complaint_stage": "triage",
        "group": "Loan complaints a",
        "priority": "2 normal",
    }


SAMPLES: list[tuple[type[Wire], dict[str, Any]]] = [
    (WireTicket, EXPANDED[0].body),
    (WireArticle, ARTICLES[0].body[0]),
    (WireUser, USERS[0].body),
    (WireChange, EXPANDED[0].body),
]
REQUIRED = [
    pytest.param(model, body, field.alias or name, id=f"{model.__name__}.{name}")
    for model, body in SAMPLES
    for name, field in model.model_fields.items()
    if name != "fields"
]


@pytest.mark.parametrize(("model", "body", "key"), REQUIRED)
def test_a_missing_key_is_named(model: type[Wire], body: dict[str, Any], key: str) -> None:
    short = {name: value for name, value in body.items() if name != key}
    with pytest.raises(UnexpectedAnswer) as caught:
        parse(model, short, operation="get_ticket", ticket_id=5)
    assert str(caught.value) == (
        f"{model.__name__} is not as recorded: {key} (missing) operation=get_ticket ticket=5"
    )


@pytest.mark.parametrize(("model", "body", "key"), REQUIRED)
def test_a_wrong_kind_is_named_and_not_quoted(model: type[Wire], body: dict[str, Any], key: str) -> None:
    with pytest.raises(UnexpectedAnswer) as caught:
        parse(
            model,
            {**body, key: {CANARY: [CANARY]} if key != "preferences" else CANARY},
            operation="get_ticket",
        )
    assert f"is not as recorded: {key} (" in str(caught.value)
    assert CANARY not in "".join(traceback.format_exception(caught.value))
    assert caught.value.__context__ is None


@pytest.mark.parametrize("answer", [None, [], "text", 5, True])
def test_an_answer_of_another_shape_is_refused(answer: object) -> None:
    with pytest.raises(UnexpectedAnswer, match="WireTicket is not as recorded: the answer"):
        parse(WireTicket, answer, operation="get_ticket")


def test_the_path_to_a_wrong_key_is_named() -> None:
    body = {**ARTICLES[0].body[0], "attachments": [{"id": 1, "filename": CANARY}]}
    with pytest.raises(UnexpectedAnswer, match=r"attachments\.0\.size \(missing\)"):
        parse(WireArticle, body, operation="get_articles")


def test_a_sender_that_is_not_known_is_refused() -> None:
    with pytest.raises(UnexpectedAnswer, match=r"sender \(literal_error\)"):
        parse(WireArticle, {**ARTICLES[0].body[0], "sender": CANARY}, operation="get_articles")


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 11, 24, 15, 17, 13, 436000, tzinfo=UTC), "2026-11-24T15:17:13.436Z"),
        (datetime(2026, 11, 24, 15, 17, 13, 436999, tzinfo=UTC), "2026-11-24T15:17:13.436Z"),
        (datetime(2026, 11, 24, 15, 17, 13, tzinfo=UTC), "2026-11-24T15:17:13.000Z"),
        (datetime(2026, 11, 24, 23, 17, 13, tzinfo=timezone(timedelta(hours=8))), "2026-11-24T15:17:13.000Z"),
    ],
)
def test_an_instant_is_sent_in_utc_with_milliseconds(moment: datetime, text: str) -> None:
    assert wire_time(moment) == text
