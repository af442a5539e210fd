"""The admin pages before a whole house: explaining writes nothing, a retry works, and no text leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from mappings.redaction.types import DataType
from tests.clocks import MovableClock
from tests.scenarios.house import START, House, open_house
from tests.scenarios.test_canary import _tables
from tests.scenarios.test_canary_types import MAPPING, SENTENCES, VALUES, leaks
from tests.webhooks.admin.desk import HASH, KEY, SECRET
from webhooks.admin.page import NAVIGATION

COMPLAINT = "I want to complain: you charged a late fee on my loan although I paid on time. "


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(
        database_url,
        tmp_path,
        mapping=MAPPING,
        clock=MovableClock(START),
        log_level="DEBUG",
        admin_secret_hash=HASH,
        admin_keys=KEY,
    ) as opened:
        yield opened


class Admin:
    """Somebody who is logged in, over real HTTP; the cookie is sent back although the address has no TLS."""

    def __init__(self, house: House) -> None:
        self.url = house.url
        self.cookie = ""
        self.answers: list[str] = []
        self.get("/admin/login")
        assert self.post("/admin/login", secret=SECRET).status_code == 303

    def get(self, path: str) -> requests.Response:
        """Open a page."""
        return self._heard(
            requests.get(
                f"{self.url}{path}", headers={"Cookie": self.cookie}, timeout=20, allow_redirects=False
            )
        )

    def post(self, path: str, **fields: str) -> requests.Response:
        """Send a form."""
        token = re.search(r'name="csrf" value="(\w+)"', self.answers[-1])
        data = {"csrf": "" if token is None else token[1], **fields}
        return self._heard(
            requests.post(
                f"{self.url}{path}", data, headers={"Cookie": self.cookie}, timeout=20, allow_redirects=False
            )
        )

    def _heard(self, answer: requests.Response) -> requests.Response:
        given = answer.headers.get("Set-Cookie", "")
        if given:
            self.cookie = given.partition(";")[0]
        self.answers.append(f"{answer.headers}\n{answer.text}")
        return answer


def test_a_ticket_is_explained_as_it_stands_without_a_trace_there_or_here(house: House) -> None:
    ticket_id = house.simulator.create_ticket("Late fee", COMPLAINT + SENTENCES, channel="email")
    admin = Admin(house)
    house.simulator.reset_calls()
    before = (
        _tables(house.services.database),
        house.simulator.articles(ticket_id),
        house.simulator.ticket(ticket_id),
    )
    page = admin.get(f"/admin/tickets/{ticket_id}/now").text
    for told in ("As it stands now", "late fee", "Would be written", "complaint_stage", "The note"):
        assert told in page, told
    assert leaks(page) == []
    after = (
        _tables(house.services.database),
        house.simulator.articles(ticket_id),
        house.simulator.ticket(ticket_id),
    )
    assert after == before
    house.work()
    page = admin.get(f"/admin/tickets/{ticket_id}/now").text
    assert "Nothing would be written" in page
    assert "On record" in page
    assert "complaint received" in page
    assert leaks(page) == []


def test_a_helpdesk_that_is_away_is_told_on_the_page_beside_what_is_on_record(house: House) -> None:
    ticket_id = house.simulator.create_ticket("Late fee", COMPLAINT, channel="email")
    house.work()
    admin = Admin(house)
    house.simulator.faults.unavailable(600)
    page = admin.get(f"/admin/tickets/{ticket_id}/now")
    assert page.status_code == 200
    assert "cannot be reached or is overloaded" in page.text
    assert "On record" in page.text
    house.simulator.faults.clear()
    assert "has no such ticket" in admin.get("/admin/tickets/987654/now").text


def test_work_that_was_given_up_is_tried_again_from_the_page_and_done(house: House) -> None:
    ticket_id = house.simulator.create_ticket("Late fee", COMPLAINT, channel="email")
    house.simulator.settle()
    house.simulator.faults.fail_write(status=422)
    house.work()
    assert house.field(ticket_id, "stage") == "needs_help"
    admin = Admin(house)
    page = admin.get("/admin/dead-letters").text
    assert "<code>rejected</code>" in page
    assert f"/admin/tickets/{ticket_id}" in page
    assert admin.post("/admin/dead-letters/retry", error="rejected").status_code == 303
    assert "1 put back" in admin.get("/admin/dead-letters").text
    house.work()
    assert house.field(ticket_id, "stage") == "received"
    assert len(house.notes(ticket_id)) == 2
    assert "There are no dead letters" in admin.get("/admin/dead-letters").text


def test_what_is_pasted_reaches_no_log_no_table_no_metric_and_no_other_answer(
    house: House, capfd: pytest.CaptureFixture[str]
) -> None:
    admin = Admin(house)
    before = _tables(house.services.database)
    admin.get("/admin/try")
    pasted = f"{COMPLAINT}{SENTENCES}"
    answer = admin.post("/admin/try", text=pasted, title=SENTENCES[:200], group="Complaints", language="en")
    assert answer.status_code == 200
    shown = re.sub(r"<form method=\"post\" action=\"/admin/try\".*?</form>", "", answer.text, flags=re.DOTALL)
    assert "<mark>" in shown
    assert leaks(shown) == []
    assert leaks(answer.text), "the text stays in the form of whoever pasted it"
    answers = []
    for fields in (
        {"text": pasted, "group": pasted[:200], "language": "en"},
        {"text": pasted * 100, "group": "Complaints", "language": "en"},
        {"text": pasted, "group": "Complaints", "language": pasted[:200]},
        {"text": pasted, "csrf": pasted[:200]},
        {pasted[:200]: pasted},
    ):
        admin.get("/admin/try")
        refused = admin.post("/admin/try", **fields)
        assert refused.status_code in (403, 413, 422), refused.status_code
        answers.append(
            re.sub(
                r"<form method=\"post\" action=\"/admin/try\".*?</form>", "", refused.text, flags=re.DOTALL
            )
        )
    answers += [admin.get(path).text for _, path in NAVIGATION]
    answers += [requests.get(f"{house.url}/{page}", timeout=10).text for page in ("metrics", "deepz")]
    for path in (f"/admin/{VALUES[DataType.EMAIL][1]}", f"/admin?list={VALUES[DataType.EMAIL][1]}"):
        answers.append(admin.get(path).text)
    printed = "".join(capfd.readouterr())
    assert "admin_logged_in" in printed
    for place, texts in (("answers", answers), ("logs", [printed]), ("cookies", [admin.cookie])):
        for text in texts:
            assert leaks(text) == [], place
    assert _tables(house.services.database) == before


def test_looking_and_trying_count_as_no_decision_in_the_metrics(house: House) -> None:
    admin = Admin(house)
    ticket_id = house.simulator.create_ticket("Late fee", COMPLAINT, channel="email")

    def decisions() -> list[str]:
        text = requests.get(f"{house.url}/metrics", timeout=10).text
        return [
            line for line in text.splitlines() if line.startswith(("ombud_decisions", "ombud_step_seconds"))
        ]

    before = decisions()
    admin.get(f"/admin/tickets/{ticket_id}/now")
    admin.get("/admin/try")
    admin.post("/admin/try", text=COMPLAINT, language="zh")
    assert decisions() == before
