"""The search for changed tickets loses none, whatever changes while it runs (contract 6.7)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests
import responses
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from integration.errors import UnexpectedAnswer
from integration.helpdesks.base import Change
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.zammad.adapter import ZammadHelpdesk
from integration.helpdesks.zammad.client import ZammadClient, ZammadToken
from integration.helpdesks.zammad.models import wire_time
from tests.helpdesks.recorded import BASE

T0 = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)


def at(milliseconds: int) -> datetime:
    return T0 + timedelta(milliseconds=milliseconds)


class Shelf:
    """Tickets and the one search over them, as recorded: bounds inclusive, ms, sorted, pages from 1."""

    def __init__(self, tickets: dict[int, int]) -> None:
        self.tickets = {number: at(ms) for number, ms in tickets.items()}
        self.after_search: Callable[[int], None] = lambda searches: None
        self.searches: list[dict[str, Any]] = []
        self.last_search = T0

    def touch(self, number: int, milliseconds: int | None = None) -> None:
        """Change a ticket now, or later than everything else."""
        latest = max(self.tickets.values()) + timedelta(milliseconds=1)
        self.tickets[number] = latest if milliseconds is None else at(milliseconds)

    def answer(self, request: requests.PreparedRequest) -> tuple[int, dict[str, str], str]:
        assert isinstance(request.body, bytes)
        body = json.loads(request.body)
        assert (body["sort_by"], body["order_by"]) == ("updated_at,id", "asc,asc")
        asked = body["condition"]["ticket.updated_at"]
        assert asked["operator"] == "after (absolute)"
        assert asked["value"].endswith("Z")
        since = datetime.fromisoformat(asked["value"])
        rows = sorted((moment, number) for number, moment in self.tickets.items() if moment >= since)
        size = body["per_page"]
        page = rows[(body["page"] - 1) * size : body["page"] * size]
        self.searches.append({"since": since, "page": body["page"], "rows": len(page)})
        self.after_search(len(self.searches))
        return (
            200,
            {},
            json.dumps([{"id": number, "updated_at": wire_time(moment)} for moment, number in page]),
        )


def search(shelf: Shelf, *, page: int, since: datetime = T0, after_id: int = 0) -> list[Change]:
    with serving(shelf, page=page) as desk:
        return list(desk.changed_since(since, after_id))


@contextmanager
def serving(shelf: Shelf, *, page: int) -> Iterator[ZammadHelpdesk]:
    with responses.RequestsMock() as mock:
        mock.add_callback("POST", f"{BASE}/api/v1/tickets/search", callback=shelf.answer)
        yield ZammadHelpdesk(ZammadClient(HttpDoor(BASE, auth=ZammadToken("t"))), page=page)


def ids(changes: list[Change]) -> list[int]:
    return [change.ticket_id for change in changes]


def test_nothing_changed_is_one_request() -> None:
    shelf = Shelf({1: -5})
    assert ids(search(shelf, page=3)) == []
    assert len(shelf.searches) == 1


def test_changes_come_by_instant_and_id_over_all_pages() -> None:
    shelf = Shelf({1: 9, 2: 4, 3: 4, 4: 0, 5: 7, 6: 8, 7: 9})
    found = search(shelf, page=3)
    assert [change.ticket_id for change in found] == [4, 2, 3, 5, 6, 1, 7]
    assert found[0] == Change(ticket_id=4, updated_at=T0)
    assert {one["page"] for one in shelf.searches} == {1}


def test_the_search_is_lazy() -> None:
    shelf = Shelf({number: number for number in range(1, 50)})
    with serving(shelf, page=5) as desk:
        assert next(desk.changed_since(T0, 0)).ticket_id == 1
    assert len(shelf.searches) == 1


def test_a_bound_finer_than_a_millisecond_is_cut_so_that_nothing_is_missed() -> None:
    shelf = Shelf({1: 0})
    assert ids(search(shelf, page=3, since=T0 + timedelta(microseconds=999))) == [1]


def test_tickets_of_the_first_millisecond_up_to_the_id_are_left_out() -> None:
    shelf = Shelf({1: 0, 2: 0, 3: 0, 4: 1})
    assert ids(search(shelf, page=10, after_id=2)) == [3, 4]
    assert ids(search(shelf, page=2, after_id=2)) == [3, 4]
    assert ids(search(shelf, page=1, after_id=3)) == [4]


def test_a_ticket_that_changes_between_pages_comes_again_and_no_other_is_skipped() -> None:
    shelf = Shelf({1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6})

    def change_one_of_the_first_page(searches: int) -> None:
        if searches == 1:
            shelf.touch(2)

    shelf.after_search = change_one_of_the_first_page
    assert ids(search(shelf, page=3)) == [1, 2, 3, 4, 5, 6, 2]


def test_a_ticket_that_moves_behind_the_page_being_read_is_found_there() -> None:
    shelf = Shelf({1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6})

    def change_one_not_read_yet(searches: int) -> None:
        if searches == 1:
            shelf.touch(4)

    shelf.after_search = change_one_not_read_yet
    assert ids(search(shelf, page=3)) == [1, 2, 3, 5, 6, 4]


def test_one_millisecond_may_fill_several_pages() -> None:
    shelf = Shelf({**dict.fromkeys(range(1, 12), 5), 20: 6, 21: 7})
    assert ids(search(shelf, page=3)) == [*range(1, 12), 20, 21]


def test_a_ticket_that_leaves_a_crowded_millisecond_makes_no_other_be_skipped() -> None:
    shelf = Shelf(dict.fromkeys(range(1, 10), 5))

    def change_one_of_the_first_page(searches: int) -> None:
        if searches == 3:
            shelf.touch(1)

    shelf.after_search = change_one_of_the_first_page
    found = ids(search(shelf, page=3))
    assert sorted(found) == [1, *range(1, 10)]
    assert found[-1] == 1


def test_a_ticket_that_moves_onto_a_page_that_was_read_is_met_on_the_way_back() -> None:
    shelf = Shelf({1: 5, 2: 5, 3: 5, 9: 6})

    def change_one_of_the_first_page(searches: int) -> None:
        if searches == 1:
            shelf.touch(2)

    shelf.after_search = change_one_of_the_first_page
    assert ids(search(shelf, page=2, since=at(5))) == [1, 2, 3, 9, 2]


def test_a_search_ends_although_the_last_millisecond_is_exactly_full() -> None:
    shelf = Shelf({1: 5, 2: 5, 3: 5})
    assert ids(search(shelf, page=3)) == [1, 2, 3]


def test_an_answer_that_is_not_sorted_is_refused() -> None:
    with responses.RequestsMock() as mock:
        rows = [{"id": 1, "updated_at": wire_time(at(5))}, {"id": 2, "updated_at": wire_time(at(4))}]
        mock.post(f"{BASE}/api/v1/tickets/search", json=rows)
        desk = ZammadHelpdesk(ZammadClient(HttpDoor(BASE, auth=ZammadToken("t"))))
        changes = desk.changed_since(T0, 0)
        with pytest.raises(UnexpectedAnswer, match="not in the order asked for"):
            next(changes)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    tickets=st.dictionaries(st.integers(1, 40), st.integers(0, 6), min_size=1),
    page=st.integers(1, 5),
    touches=st.dictionaries(st.integers(1, 12), st.lists(st.integers(1, 40), max_size=4)),
)
@example(tickets={1: 0, 2: 1, 3: 3, 4: 3, 5: 3, 18: 2, 19: 2, 6: 2}, page=2, touches={4: [18]})
def test_every_ticket_is_found_as_it_last_was(
    tickets: dict[int, int], page: int, touches: dict[int, list[int]]
) -> None:
    shelf = Shelf(tickets)
    at_last_search: dict[int, datetime] = {}

    def change_some(searches: int) -> None:
        at_last_search.clear()
        at_last_search.update(shelf.tickets)
        for number in touches.get(searches, []):
            shelf.touch(number)

    shelf.after_search = change_some
    found = search(shelf, page=page)
    assert len(set(found)) == len(found)
    assert {(change.ticket_id, change.updated_at) for change in found} >= set(at_last_search.items())
