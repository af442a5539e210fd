"""Zammad's payload becomes an event of ids and times."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integration.store.inbox import Parked, TicketEvent
from tests.webhooks.sender import recorded
from webhooks.zammad import Problem, read

KEY = "fd8c97e1-8799-4d6a-a98f-21c97a4d21ac"


def test_a_thin_payload_is_read_as_recorded() -> None:
    delivery = recorded()[0]
    assert read(delivery.body, delivery.key) == TicketEvent(
        helpdesk="zammad",
        key=KEY,
        ticket_id=5,
        article_id=13,
        updated_by_id=5,
        ticket_updated_at=datetime(2026, 11, 24, 4, 51, 43, tzinfo=UTC),
    )


def test_the_default_payload_is_read_as_recorded() -> None:
    delivery = recorded()[1]
    assert read(delivery.body, delivery.key) == TicketEvent(
        helpdesk="zammad",
        key="e87469c6-54b4-41b7-acec-bc8bd3bd559b",
        ticket_id=5,
        article_id=13,
        updated_by_id=5,
        ticket_updated_at=datetime(2026, 11, 24, 4, 51, 44, 86000, tzinfo=UTC),
    )


def test_every_recorded_delivery_says_which_ticket_it_is_about() -> None:
    for delivery in recorded():
        payload = json.loads(delivery.body)
        event = read(delivery.body, delivery.key)
        assert isinstance(event, TicketEvent)
        assert event.ticket_id == payload.get("ticket", payload).get("id", payload.get("ticket_id"))
        assert event.key == delivery.key
        assert event.ticket_updated_at is not None


def test_a_missing_article_in_zammads_own_words_is_no_article() -> None:
    body = recorded()[8].body
    assert b"#{article.id / no such method}" in body
    event = read(body, KEY)
    assert isinstance(event, TicketEvent)
    assert event.article_id is None


def test_an_empty_article_object_is_no_article() -> None:
    event = read(b'{"ticket": {"id": 7, "updated_at": "2026-11-24T04:51:44.086Z"}, "article": {}}', KEY)
    assert isinstance(event, TicketEvent)
    assert (event.ticket_id, event.article_id) == (7, None)


def test_a_byte_order_mark_and_keys_repeated_with_one_value_do_no_harm() -> None:
    event = read(b'\xef\xbb\xbf{"ticket_id": 7, "ticket_id": 7}', KEY)
    assert isinstance(event, TicketEvent)
    assert event.ticket_id == 7


def test_a_quoted_number_is_an_id() -> None:
    event = read(b'{"ticket_id": "7", "article_id": "8"}', KEY)
    assert isinstance(event, TicketEvent)
    assert (event.ticket_id, event.article_id) == (7, 8)


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", Problem.NOT_JSON),
        (b"ticket", Problem.NOT_JSON),
        (b'{"ticket_id": 5', Problem.NOT_JSON),
        (b'{"ticket_id": ' + b"9" * 5000 + b"}", Problem.NOT_JSON),
        (b"\x1f\x8b\x08\x00", Problem.NOT_UTF8),
        ('{"ticket_id": 5}'.encode("utf-16"), Problem.NOT_UTF8),
        (b'{"ticket_id": "\xff"}', Problem.NOT_UTF8),
        (b"[" * 100_000, Problem.TOO_DEEP),
        (b'{"a":' * 100_000, Problem.TOO_DEEP),
        (b"[]", Problem.NOT_AN_OBJECT),
        (b"5", Problem.NOT_AN_OBJECT),
        (b"null", Problem.NOT_AN_OBJECT),
        (b'{"error": "unexpected token at \'{...\'"}', Problem.SENDER_ERROR),
        (b"{}", Problem.NO_TICKET),
        (b'{"ticket": null}', Problem.NO_TICKET),
        (b'{"ticket": {}}', Problem.BAD_TICKET_ID),
        (b'{"ticket_id": "#{ticket.id / no such method}"}', Problem.BAD_TICKET_ID),
        (b'{"ticket_id": ""}', Problem.BAD_TICKET_ID),
        (b'{"ticket_id": 0}', Problem.BAD_TICKET_ID),
        (b'{"ticket_id": -5}', Problem.BAD_TICKET_ID),
        (b'{"ticket_id": 5.0}', Problem.BAD_TICKET_ID),
        (b'{"ticket_id": 1e300}', Problem.BAD_TICKET_ID),
        (b'{"ticket_id": NaN}', Problem.BAD_TICKET_ID),
        (b'{"ticket_id": true}', Problem.BAD_TICKET_ID),
        (b'{"ticket_id": [5]}', Problem.BAD_TICKET_ID),
        (b'{"ticket_id": 9223372036854775808}', Problem.BAD_TICKET_ID),
        ('{"ticket_id": "٣"}'.encode(), Problem.BAD_TICKET_ID),
        (b'{"ticket_id": 5, "ticket_id": 6}', Problem.AMBIGUOUS),
        (b'{"ticket": {"id": 5, "id": 6, "id": 5}}', Problem.AMBIGUOUS),
    ],
    ids=lambda value: value.decode("ascii", "replace")[:30] if isinstance(value, bytes) else value,
)
def test_what_does_not_name_a_ticket_is_parked_with_a_reason(body: bytes, problem: Problem) -> None:
    assert read(body, KEY) == Parked("zammad", KEY, problem.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2026-13-01 00:00:00 UTC",
        "0001-01-01T00:00:00+14:00",
        "2026-11-24T04:51:43",
        "9" * 99,
    ],
)
def test_a_time_that_cannot_be_read_is_left_out(text: str) -> None:
    event = read(json.dumps({"ticket_id": 5, "updated_at": text}).encode(), KEY)
    assert isinstance(event, TicketEvent)
    assert event.ticket_updated_at is None


@pytest.mark.parametrize(
    "header", [None, "", "Herr Müller", "a" * 65, "key; drop", "sweep:5", "a\nb"], ids=repr
)
def test_a_delivery_id_that_is_no_plain_identifier_counts_as_absent(header: str | None) -> None:
    assert read(b'{"ticket_id": 5}', header).key is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["ticket", "ticket_id", "article", "id", "updated_at", "error"]), inner
        )
    ),
    max_leaves=12,
)


@given(
    json_values.map(lambda value: json.dumps(value).encode()) | st.binary(max_size=60), st.text(max_size=70)
)
def test_no_body_and_no_header_breaks_the_reader_or_is_kept(body: bytes, header: str) -> None:
    event = read(body, header)
    assert event.key is None or event.key == header
    if isinstance(event, Parked):
        assert event.problem in set(Problem)
    else:
        numbers = (event.ticket_id, event.article_id, event.updated_by_id)
        assert all(number is None or 0 < number < 2**63 for number in numbers)
