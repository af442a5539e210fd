"""The comparison with recordings notices what it has to notice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from integration.helpdesks.simulator.values import JsonObject, JsonValue, mapping, sequence
from tests.contract.compare import differences
from tests.contract.exchanges import Exchange, exchanges

TICKET = exchanges("50_agent_runtime")[0]
ARTICLES = exchanges("30_ticket_lifecycle")[4]


def _status(exchange: Exchange) -> int:
    assert isinstance(exchange.status, int)
    return exchange.status


def test_the_recorded_answer_agrees_with_itself() -> None:
    assert differences(TICKET, _status(TICKET), TICKET.body) == []
    assert differences(ARTICLES, _status(ARTICLES), ARTICLES.body) == []


def test_another_status_differs() -> None:
    assert "status 200 instead of 201" in differences(TICKET, 200, TICKET.body)[0]


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"title": "Another"}, ".title: 'Another' instead of 'Prepayment fee'"),
        ({"owner_id": "1"}, ".owner_id: '1' instead of 1"),
        ({"complaint_flag": 0}, ".complaint_flag: 0 instead of False"),
        ({"updated_at": "2026-11-24 15:06:41"}, ".updated_at: '2026-11-24 15:06:41' instead of"),
        ({"surplus": None}, ".surplus is too much"),
        ({"complaint_channels": ["mail"]}, ".complaint_channels: 1 entries instead of 0"),
    ],
)
def test_a_changed_value_differs(change: JsonObject, found: str) -> None:
    body: JsonObject = {**mapping(TICKET.body), **change}
    (line,) = differences(TICKET, _status(TICKET), body)
    assert line.startswith(found)


def test_a_missing_key_differs() -> None:
    body = {key: value for key, value in mapping(TICKET.body).items() if key != "checklist_id"}
    assert differences(TICKET, _status(TICKET), body) == [".checklist_id is missing"]


def test_stamps_may_differ_between_runs() -> None:
    body: JsonObject = {**mapping(TICKET.body), "updated_at": "2026-11-24T17:00:00.001Z"}
    assert differences(TICKET, _status(TICKET), body) == []


def test_a_list_without_a_row_differs() -> None:
    assert differences(ARTICLES, _status(ARTICLES), []) == [": 0 entries instead of 1: []"]


def test_a_summary_of_ids_is_compared_with_the_rows_in_their_order() -> None:
    search = next(one for one in exchanges("90_search_privacy") if one.name == "tree_select is leaf")
    rows: list[JsonValue] = [{"id": number} for number in sequence(search.body)]
    assert differences(search, 200, rows) == []
    assert differences(search, 200, rows[::-1])


def test_masked_errors_agree_whatever_their_number() -> None:
    masked = next(one for one in exchanges("10_auth_and_errors") if one.name == "malformed json body")
    other: JsonObject = {"error": "Error ID AAAAAAAA: Please contact your administrator."}
    assert differences(masked, 500, other) == []
    assert differences(masked, 500, {"error": "Something else"})


def test_another_file_may_leave_keys_out() -> None:
    reduced = replace(TICKET, body={"id": 2})
    assert differences(reduced, _status(TICKET), TICKET.body) == []
