"""An agent hides what a customer should not see any more; nothing is said to be erased (design rule 8)."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import requests

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.persons import File
from integration.helpdesks.simulator.seed import PASSWORD
from integration.pipeline import Pipeline
from integration.store import cases, effects
from tests.scenarios.house import MAPPING, House, open_house

CARD = "6222021234567890128"
COMPLAINT = (
    "Late fee",
    f"I want to complain: you charged a late fee on my loan. My bank card is {CARD}, my phone 13800138000.",
)
ARTICLE = "/api/v1/ticket_articles/:id"


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, tmp_path) as opened:
        yield opened


@pytest.fixture
def marking(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, tmp_path, mapping=f"{MAPPING}redaction:\n  highlight: true\n") as opened:
        yield opened


def _complains(house: House) -> int:
    """A complaint that is handled already, with one attachment."""
    customer = house.simulator.create_customer("Jane", "Doe", "jane.doe@example.com")
    statement = File("statement.txt", b"balance", "text/plain")
    ticket_id = house.simulator.create_ticket(*COMPLAINT, customer_id=customer, files=(statement,))
    house.work()
    house.clock.advance(timedelta(minutes=10))
    house.simulator.reset_calls()
    return ticket_id


def _order(house: House, ticket_id: int, line: str = "", by: int | None = None) -> str:
    """Somebody chooses `hide`; the newest note."""
    house.simulator.edit(ticket_id, {"complaint_action": "hide", "complaint_action_note": line}, by=by)
    house.work()
    house.clock.advance(timedelta(minutes=10))
    return house.notes(ticket_id)[-1]


def _as_customer(house: House, path: str) -> requests.Response:
    url = f"{house.simulator.url}/api/v1{path}"
    return requests.get(url, auth=("jane.doe@example.com", PASSWORD), timeout=10)


def _articles_sent(simulator: Simulator) -> int:
    return simulator.calls[("PUT", ARTICLE)]


def test_the_customer_no_longer_sees_it_can_download_its_attachment_and_the_note_says_so(
    house: House,
) -> None:
    ticket_id = _complains(house)
    first = house.simulator.articles(ticket_id)[0]
    assert [one["id"] for one in _as_customer(house, f"/ticket_articles/by_ticket/{ticket_id}").json()] == [
        first["id"]
    ]
    told = _order(house, ticket_id)
    assert house.field(ticket_id, "privacy") == "hidden"
    assert _as_customer(house, f"/ticket_articles/by_ticket/{ticket_id}").json() == []
    assert _as_customer(house, f"/ticket_articles/{first['id']}").status_code == 403
    attachments = first["attachments"]
    assert isinstance(attachments, list)
    (attachment,) = attachments
    assert isinstance(attachment, dict)
    download = _as_customer(house, f"/ticket_attachment/{ticket_id}/{first['id']}/{attachment['id']}")
    assert download.content == b"balance"
    for expected in (
        "Hidden from the customer",
        "article 1 (2026-11-24 10:00)",
        "attachments (1) stay downloadable by the customer",
        "nothing is erased",
        "http_logs",
        "production.log",
        "Only an administrator can delete the whole ticket",
    ):
        assert expected in told
    assert CARD not in told
    for name in ("action", "action_note"):
        assert house.field(ticket_id, name) == ""


def test_an_order_of_one_article_costs_seven_calls_and_a_second_one_changes_nothing(house: House) -> None:
    ticket_id = _complains(house)
    _order(house, ticket_id, "1")
    assert _articles_sent(house.simulator) == 1
    assert sum(house.simulator.calls.values()) <= 7
    house.simulator.reset_calls()
    told = _order(house, ticket_id, "1")
    assert _articles_sent(house.simulator) == 0
    assert "nothing had to change" in told
    assert len(house.notes(ticket_id)) == 3
    assert "holds an id, a card" in _order(house, ticket_id)
    assert house.field(ticket_id, "privacy") == "hidden"


def test_hiding_is_no_news_to_ourselves(house: House) -> None:
    ticket_id = _complains(house)
    _order(house, ticket_id, "all")
    deliveries, notes = len(house.simulator.deliveries), house.notes(ticket_id)
    house.simulator.reset_calls()
    for _ in range(3):
        house.clock.advance(timedelta(minutes=10))
        house.parts.sweep.run_once()
        house.work()
    assert len(house.simulator.deliveries) == deliveries
    assert house.notes(ticket_id) == notes
    assert not [route for method, route in house.simulator.calls if method == "PUT"]


def test_a_customers_own_order_is_undone_and_hides_nothing(house: House) -> None:
    ticket_id = _complains(house)
    told = _order(house, ticket_id, "all", by=int(str(house.simulator.ticket(ticket_id)["customer_id"])))
    assert "changed by the customer" in told
    assert _articles_sent(house.simulator) == 0
    assert not house.simulator.articles(ticket_id)[0]["internal"]
    assert house.field(ticket_id, "privacy") == "masked"


def test_nobody_but_the_order_makes_the_level_hidden(house: House) -> None:
    ticket_id = _complains(house)
    house.simulator.edit(ticket_id, {"complaint_privacy": "hidden"})
    house.work()
    assert house.field(ticket_id, "privacy") == "masked"
    assert "hide" in house.notes(ticket_id)[-1]


def _two_cards(house: House) -> tuple[int, list[bool]]:
    """A complaint with a card in its first and in its last article; the customer sees both."""
    ticket_id = _complains(house)
    house.simulator.customer_replies(ticket_id, f"Once more, this is my card: {CARD}")
    house.work()
    house.clock.advance(timedelta(minutes=10))
    house.simulator.reset_calls()
    return ticket_id, _internal(house, ticket_id)


def _internal(house: House, ticket_id: int) -> list[bool]:
    return [
        bool(article["internal"])
        for article in house.simulator.articles(ticket_id)
        if article["sender"] == "Customer"
    ]


def _lose_the_answer_of_the_article(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    del monkeypatch
    house.simulator.faults.drop_answer()


def _lose_the_write_of_the_ticket(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    del monkeypatch
    house.simulator.faults.fail_write(2, status=503)


def _commit_the_article_late(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    del monkeypatch
    house.simulator.faults.commit_late(1.3)


def _die_between(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(*_: object, **__: object) -> None:
        monkeypatch.undo()
        raise RuntimeError("killed here")

    monkeypatch.setattr(house.services.helpdesk, "write", die)


def _die_before_the_record(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    del house

    def die(*_: object) -> None:
        monkeypatch.undo()
        raise RuntimeError("killed here")

    monkeypatch.setattr(Pipeline, "_record", die)


@pytest.mark.parametrize(
    "trouble",
    [
        _lose_the_answer_of_the_article,
        _lose_the_write_of_the_ticket,
        _commit_the_article_late,
        _die_between,
        _die_before_the_record,
    ],
)
def test_a_crash_between_the_writes_hides_one_article_and_is_answered_once(
    database_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    trouble: Callable[[House, pytest.MonkeyPatch], None],
) -> None:
    with open_house(
        database_url, tmp_path, connect_seconds=1, read_seconds=1, upstream_limit_seconds=2
    ) as house:
        ticket_id, before = _two_cards(house)
        assert before == [False, False]
        notes = len(house.notes(ticket_id))
        house.simulator.edit(ticket_id, {"complaint_action": "hide"})
        house.simulator.settle()
        trouble(house, monkeypatch)
        deadline = time.monotonic() + 8
        while house.field(ticket_id, "privacy") != "hidden" or _open_work(house):
            assert time.monotonic() < deadline, "not in time"
            house.work_without_deliveries()
            time.sleep(0.05)
        house.work()
        assert _internal(house, ticket_id) == [False, True]
        assert len(house.notes(ticket_id)) == notes + 1
        assert "Hidden from the customer" in house.notes(ticket_id)[-1]
        with house.services.database.begin() as connection:
            facts = cases.load(connection, "zammad", ticket_id).facts
        newest = house.simulator.articles(ticket_id)[-2]["id"]
        assert [fact.value for fact in facts if fact.kind == "article_hidden"] == [str(newest)]


def test_the_wait_after_a_crash_counts_from_the_last_request_and_not_from_the_first(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket_id, _ = _two_cards(house)
    article_id = house.simulator.articles(ticket_id)[-1]["id"]
    took = timedelta(minutes=3)
    house.simulator.edit(ticket_id, {"complaint_action": "hide"})
    house.simulator.settle()
    house.simulator.faults.before("PUT", f"/ticket_articles/{article_id}", lambda: house.clock.advance(took))
    _die_between(house, monkeypatch)
    ordered_at = house.clock.now()
    house.work_without_deliveries()
    with house.services.database.begin() as connection:
        (intent,) = effects.open_intents(connection, "zammad", ticket_id)
    assert intent.intended_at >= ordered_at + took


def _open_work(house: House) -> int:
    with house.services.database.begin() as connection:
        return int(
            connection.exec_driver_sql(
                "SELECT (SELECT count(*) FROM delivery WHERE handled_at IS NULL)"
                " + (SELECT count(*) FROM effect WHERE settled_at IS NULL)"
            ).scalar_one()
        )


def test_a_ticket_that_refuses_the_field_is_told_of_and_hides_no_second_article_later(house: House) -> None:
    ticket_id, _ = _two_cards(house)
    house.simulator.edit(ticket_id, {"complaint_action": "hide"})
    house.simulator.settle()
    house.simulator.faults.fail_write(2, status=422)
    house.work()
    assert house.field(ticket_id, "stage") == "needs_help"
    assert _internal(house, ticket_id) == [False, True]
    # nothing says "hidden" yet
    assert house.field(ticket_id, "privacy") == "masked"
    house.clock.advance(timedelta(hours=2))
    house.work()
    assert _internal(house, ticket_id) == [False, True]
    assert house.field(ticket_id, "privacy") == "hidden"
    assert sum("Hidden from the customer" in note for note in house.notes(ticket_id)) == 1


def test_in_shadow_no_article_is_touched_and_the_order_waits_for_the_day_of_writing(
    database_url: str, tmp_path: Path
) -> None:
    mapping = f"{MAPPING}redaction:\n  highlight: true\n"
    with open_house(database_url, tmp_path, mapping=mapping, shadow=True) as house:
        ticket_id = house.simulator.create_ticket(*COMPLAINT)
        house.work()
        house.simulator.edit(ticket_id, {"complaint_action": "hide"})
        house.work()
        assert not [route for method, route in house.simulator.calls if method == "PUT"]
        with house.services.database.begin() as connection:
            facts = cases.load(connection, "zammad", ticket_id).facts
        assert not [fact for fact in facts if fact.kind.startswith("article_")]


# marked


def test_found_data_is_highlighted_for_agents_where_the_mapping_asks_for_it(marking: House) -> None:
    house = marking
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.work()
    assert sum(house.simulator.calls.values()) <= 6
    first = house.simulator.articles(ticket_id)[0]
    preferences = first["preferences"]
    assert isinstance(preferences, dict)
    kind, *entries = str(preferences["highlight"]).split("|")
    assert kind == "type:TextRange"
    shown = []
    for number, entry in enumerate(entries, start=1):
        start, end, place, colour, container = entry.split("$")
        assert (place, colour, container) == (
            str(number),
            "highlight-Yellow",
            f"article-content-{first['id']}",
        )
        shown.append(COMPLAINT[1][int(start) : int(end)])
    assert CARD in shown
    assert "13800138000" in shown
    assert not first["internal"]
    assert house.field(ticket_id, "privacy") == "marked"
    assert "highlighted" in house.notes(ticket_id)[0]
    house.clock.advance(timedelta(hours=1))
    house.simulator.reset_calls()
    house.parts.sweep.run_once()
    house.simulator.edit(ticket_id, {"title": "Late fee!"})
    house.work()
    assert not [route for method, route in house.simulator.calls if method == "PUT"]


def test_what_an_agent_has_highlighted_stays_as_it_is(marking: House) -> None:
    house = marking
    house.simulator.hold_deliveries()
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    first = house.simulator.articles(ticket_id)[0]
    own = f"type:TextRange|0$4$1$highlight-Green$article-content-{first['id']}"
    requests.put(
        f"{house.simulator.url}/api/v1/ticket_articles/{first['id']}",
        json={"preferences": {"highlight": own}},
        headers={"Authorization": f"Token token={house.simulator.agent_token}"},
        timeout=10,
    ).raise_for_status()
    house.simulator.release_deliveries()
    house.work()
    preferences = house.simulator.articles(ticket_id)[0]["preferences"]
    assert isinstance(preferences, dict)
    assert preferences["highlight"] == own
    assert house.field(ticket_id, "privacy") == "masked"


def test_without_the_key_a_complaint_costs_no_call_more(house: House) -> None:
    house.simulator.create_ticket(*COMPLAINT)
    house.work()
    assert sum(house.simulator.calls.values()) <= 5
    assert _articles_sent(house.simulator) == 0
