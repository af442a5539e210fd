"""Letters that cannot be written, do not arrive, or meet what somebody else wrote."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from integration.errors import OutcomeUnknown, SettingsError
from integration.helpdesks.simulator import Simulator
from integration.helpdesks.zammad.client import ZammadClient
from integration.store import dead_letters
from tests.clocks import MovableClock
from tests.scenarios.desk import UK, Desk
from tests.scenarios.house import START, House, open_house

TEMPLATE = (Path(__file__).parents[2] / "mappings/packs/letters/en/ask_customer.html.j2").read_text(
    encoding="utf-8"
)
DONE = {"complaint_outcome": "not_upheld", "complaint_root_cause": "system_error"}
OWN = UK.replace("letters:", "letters:\n  folder: letters")


@contextmanager
def _house(
    database_url: str, folder: Path, mapping: str = UK, *, own: str | None = None, seconds: float = 3
) -> Iterator[House]:
    """A house whose mail gives a letter up at once after its fourth try.

    Args:
        own: The site's own template of the request for information.
        seconds: As long we wait for an answer, and for a write that got none.
    """
    if own is not None:
        (folder / "letters/en").mkdir(parents=True)
        (folder / "letters/en/ask_customer.html.j2").write_text(own, encoding="utf-8")
    clock = MovableClock(START)
    simulator = Simulator(clock=clock.now, retry_waits=(0.05,) * 4, mail_delay=0.01, mail_waits=(0.01,) * 3)
    with open_house(
        database_url,
        folder,
        mapping=mapping,
        clock=clock,
        simulator=simulator,
        read_seconds=seconds,
        upstream_limit_seconds=seconds,
    ) as house:
        yield house


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with _house(database_url, tmp_path) as opened:
        yield opened


def _unreachable(house: House) -> int:
    """A customer whose mail nobody takes."""
    return house.simulator.create_customer("Wei", "Wang", "reject@example.com")


def _corrects_address(desk: Desk, address: str) -> None:
    simulator = desk.house.simulator
    with simulator.state.lock:
        customer = simulator.state["users"].get(int(str(simulator.ticket(desk.ticket_id)["customer_id"])))
        assert customer is not None
        customer["email"] = address


def _drafts(house: House) -> list[str]:
    with house.simulator.state.lock:
        return [str(row["new_article"]) for row in house.simulator.state["shared_drafts"]]


def test_a_bounced_acknowledgement_does_not_count_and_the_agent_can_have_it_sent_again(house: House) -> None:
    desk = Desk.receives(house, customer_id=_unreachable(house))
    desk.delivered()
    assert (desk.has("acknowledged"), desk.has("letter_failed")) == (0, 1)
    assert (desk.stage, desk.step) == ("received", "Acknowledge the complaint")
    assert desk.told("Not delivered") == 1
    desk.passes(hours=4)
    assert desk.letters == ["acknowledgement"]
    _corrects_address(desk, "wang.wei@example.com")
    desk.order("acknowledge")
    desk.delivered()
    assert desk.letters == ["acknowledgement", "acknowledgement"]
    assert (desk.has("acknowledged"), desk.stage) == (1, "investigating")


def test_a_final_answer_that_bounces_after_it_counted_has_to_be_given_again(house: House) -> None:
    desk = Desk.receives(house)
    desk.delivered()
    desk.answers()
    desk.delivered()
    answer = next(fact for fact in desk.facts if fact.kind == "response_sent")
    assert desk.stage == "answered"
    desk.mail_fails(int(answer.source.partition(":")[2]))
    assert (desk.stage, desk.told("Not delivered")) == ("investigating", 1)
    assert house.field(desk.ticket_id, "due_at") == "2027-01-19T23:59:59.000Z"
    desk.order("close")
    assert desk.told("<code>answer</code>") >= 1
    assert desk.state != "closed"
    desk.answers()
    desk.delivered()
    assert desk.stage == "answered"


def test_a_group_without_an_address_ends_in_a_word_to_the_agent_and_not_in_a_circle(
    database_url: str, tmp_path: Path
) -> None:
    with _house(database_url, tmp_path, seconds=1) as house:
        with house.simulator.state.lock:
            (house.simulator.state["groups"].named("Complaints") or {})["email_address_id"] = None
        desk = Desk.receives(house)
        _again(desk, lambda: bool(desk.notes))
        assert desk.told("whether this group has an e-mail address") == 1
        tries = house.simulator.calls["POST", "/api/v1/ticket_articles"]
        assert tries == 3
        desk.passes(minutes=3)
        assert (desk.stage, desk.step) == ("received", "Acknowledge the complaint")
        desk.passes(hours=6)
        assert house.simulator.calls["POST", "/api/v1/ticket_articles"] == tries
        with house.services.database.begin() as connection:
            assert dead_letters.select_open(connection) == []


def test_a_letter_that_stands_although_the_helpdesk_answered_with_an_error_is_not_sent_again(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _house(database_url, tmp_path, seconds=1) as house:
        original = ZammadClient.create_article

        def create_article(self: ZammadClient, *args: object, **more: object) -> object:
            original(self, *args, **more)  # type: ignore[arg-type]  # passed on
            raise OutcomeUnknown(operation="create_article", status=500)

        monkeypatch.setattr(ZammadClient, "create_article", create_article)
        desk = Desk.receives(house)
        assert desk.letters == ["acknowledgement"]
        assert desk.told("was handed to the mail") == 1
        desk.delivered()
        assert (desk.stage, desk.letters) == ("investigating", ["acknowledgement"])


def test_a_customer_without_an_address_gets_his_letters_by_post_up_to_the_end(house: House) -> None:
    desk = Desk.receives(house, customer_id=house.simulator.create_customer("Wei", "Wang", ""))
    assert (desk.letters, desk.told("<b>To be printed</b>: the acknowledgement")) == ([], 1)
    assert desk.told("we received your complaint on 24 November 2026") == 1
    assert _drafts(house) == []
    desk.order("acknowledge", "2026-11-24 post")
    assert (desk.stage, desk.has("acknowledged")) == ("investigating", 1)
    desk.passes(days=1)
    desk.order("answer")
    assert desk.told("<b>To be printed</b>: the final answer") == 1
    desk.order("record", "response_sent=2026-11-25 referral_told=2026-11-25")
    assert desk.stage == "answered"
    desk.saves(**DONE)
    desk.order("close")
    desk.passes(days=2)
    assert (desk.stage, desk.state, desk.letters) == ("closed", "closed", [])
    assert desk.told("<b>To be printed</b>: the acknowledgement") == 1


def test_a_template_with_a_mistake_keeps_the_worker_from_starting(database_url: str, tmp_path: Path) -> None:
    broken = TEMPLATE.replace("{{ number }}", "{{ numbre }}")
    with (
        pytest.raises(SettingsError, match=r"ask_customer\.html\.j2:4.*numbre"),
        _house(database_url, tmp_path, OWN, own=broken),
    ):
        pytest.fail("it started")


def test_a_template_that_fails_only_when_it_is_written_is_told_once_and_answers_the_order(
    database_url: str, tmp_path: Path
) -> None:
    hidden = TEMPLATE.replace(
        "{{ number }}", "{% if wanted | length == 4 %}{{ wanted.website }}{% endif %}{{ number }}"
    )
    with _house(database_url, tmp_path, OWN, own=hidden) as house:
        desk = Desk.receives(house)
        desk.delivered()
        desk.order("ask_customer", "send: statement; contract; receipt; card")
        assert (desk.letters, desk.told("Could not be written")) == (["acknowledgement"], 1)
        assert not house.simulator.ticket(desk.ticket_id)["complaint_action"]
        desk.passes(hours=1)
        assert (desk.told("Could not be written"), desk.stage) == (1, "investigating")
        desk.order("ask_customer", "send: statement")
        assert desk.letters == ["acknowledgement", "ask_customer"]


def test_somebody_elses_draft_stands_and_the_letter_is_in_the_note(house: House) -> None:
    desk = Desk.receives(house)
    desk.delivered()
    with house.simulator.state.lock:
        house.simulator.state["shared_drafts"].insert(
            {
                "ticket_id": desk.ticket_id,
                "new_article": {"body": "Dear Ms Li, about the other matter"},
                "ticket_attributes": {},
                "created_by_id": house.simulator.agent_id,
                "updated_by_id": house.simulator.agent_id,
                "created_at": "2026-11-24T02:00:00.000Z",
                "updated_at": "2026-11-24T02:00:00.000Z",
            }
        )
    desk.order("answer")
    assert ["the other matter" in draft for draft in _drafts(house)] == [True]
    assert desk.told("another one stands there") == 1
    assert "this is our final response" in desk.notes[-1]


def test_a_draft_of_ours_that_an_agent_worked_on_is_not_overwritten(house: House) -> None:
    desk = Desk.receives(house)
    desk.delivered()
    desk.order("answer")
    assert desk.told("is the shared draft of this ticket") == 1
    with house.simulator.state.lock:
        for draft in house.simulator.state["shared_drafts"]:
            draft["new_article"] = {"body": "The fee was wrong, we pay it back."}
            draft["updated_by_id"] = house.simulator.agent_id
    desk.order("answer")
    assert ["we pay it back" in draft for draft in _drafts(house)] == [True]
    assert desk.told("another one stands there") == 1


def test_a_draft_of_ours_that_was_ordered_stays_when_a_letter_comes_by_itself(house: House) -> None:
    desk = Desk.receives(house)
    desk.delivered()
    desk.passes(days=40)
    desk.order("answer")
    desk.passes(days=6)
    (draft,) = house.simulator.state["shared_drafts"]
    assert "this is our final response" in str(draft["new_article"])
    assert draft["ticket_attributes"] == {"complaint_action": "answer"}
    assert desk.told("another one stands there") == desk.told("more time") == 1


def test_what_an_agent_orders_takes_the_place_of_a_draft_that_came_by_itself(house: House) -> None:
    desk = Desk.receives(house)
    desk.delivered()
    desk.passes(days=46)
    assert ["more time" in draft for draft in _drafts(house)] == [True]
    desk.order("answer")
    assert ["this is our final response" in draft for draft in _drafts(house)] == [True]


def test_two_dates_that_come_near_at_once_make_one_letter_about_the_delay(
    database_url: str, tmp_path: Path
) -> None:
    mapping = UK.replace("2 business days}", "2 business days, answer: 56 days}")
    with _house(database_url, tmp_path, mapping) as house:
        desk = Desk.receives(house)
        desk.delivered()
        for _ in range(12):
            desk.passes(days=5)
        delays = [fact for fact in desk.facts if fact.source.startswith("letter:holding_delay")]
        assert [fact.kind for fact in delays] == ["letter_proposed"]


def _again(desk: Desk, done: Callable[[], bool], seconds: float = 20) -> None:
    """Let jobs try again until something has happened."""
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline, "not in time"
        desk.house.clock.advance(timedelta(seconds=1))
        desk.house.work()
        time.sleep(0.05)
