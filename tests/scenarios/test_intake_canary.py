"""One value of every type comes in at both doors: it stands on the ticket's text, and nowhere else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from integration.helpdesks.simulator.values import JsonObject
from mappings.redaction.types import DataType
from tests.clocks import MovableClock
from tests.complaints.samples import SEAL_KEY, SECRET, a_file, complaint, signed
from tests.scenarios.house import House, open_house
from tests.scenarios.test_canary import _tables
from tests.scenarios.test_canary_types import MAPPING, SENTENCES, VALUES, leaks
from webhooks import form_token

COMPLAINT = f"I want to complain about a late fee on my loan. {SENTENCES}"
CUSTOMER = {
    "name": VALUES[DataType.NAME][1],
    "email": VALUES[DataType.EMAIL][1],
    "phone": VALUES[DataType.PHONE][1],
    "reference": VALUES[DataType.LOAN_NO][1],
}


@pytest.fixture
def house(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.setattr(form_token, "QUICKEST", timedelta(0))
    with open_house(
        database_url,
        tmp_path,
        mapping=MAPPING,
        clock=MovableClock(),
        log_level="DEBUG",
        seal_keys=SEAL_KEY,
        intake_secrets=SECRET.decode(),
        form="on",
    ) as opened:
        yield opened


def post(house: House, body: dict[str, Any] | bytes, **how: Any) -> str:
    raw, headers = signed(body, **how)
    answer = requests.post(f"{house.url}/complaints", raw, headers=headers, timeout=10)
    return f"{answer.status_code} {answer.headers}\n{answer.text}"


def fill_in(house: House, **fields: str) -> str:
    page = requests.get(f"{house.url}/complain?lang=en", timeout=10).text
    token = re.search(r'name="token" value="([^"]+)"', page)
    assert token is not None
    answer = requests.post(f"{house.url}/complain?lang=en", {"token": token[1], **fields}, timeout=10)
    return f"{answer.status_code} {answer.headers}\n{answer.text}"


def sent_everywhere(house: House) -> list[str]:
    """Good and bad complaints with every value in every place; the answers."""
    whole = complaint(
        customer=CUSTOMER,
        text=COMPLAINT,
        title=f"Late fee, {CUSTOMER['name']}, {VALUES[DataType.CN_ID][1]}, {VALUES[DataType.IBAN][1]}",
        attachments=[a_file("Ottoline Vrombaldine 11010519491231002X.txt", content=SENTENCES.encode())],
    )
    answers = [
        post(house, whole, key="Ottoline-Vrombaldine"),
        post(house, whole, key="Ottoline-Vrombaldine"),
        post(house, {**whole, "text": "Another."}, key="Ottoline-Vrombaldine"),
        post(house, {**whole, "title": None, "channel": SENTENCES[:90], SENTENCES[:90]: 1}),
        post(house, {**whole, "customer": {"email": CUSTOMER["name"], "phone": CUSTOMER["email"]}}),
        post(house, json.dumps(whole).encode()[:-5]),
        post(house, whole, secret=b"a-strangers-secret"),
        post(house, whole, timestamp=5),
        fill_in(house, **CUSTOMER, text=COMPLAINT),
    ]
    statuses = [answer[:3] for answer in answers]
    assert statuses == ["202", "202", "409", "422", "422", "422", "403", "403", "200"]
    return answers


@pytest.mark.parametrize("trouble", ["none", "refused", "dropped", "failing", "away"])
def test_no_type_leaves_through_tables_logs_answers_metrics_titles_and_notes(
    house: House, trouble: str, capfd: pytest.CaptureFixture[str]
) -> None:
    answers = sent_everywhere(house)
    tables = [_tables(house.services.database)]
    if trouble == "refused":
        house.simulator.faults.fail_write(nth=2, status=422)
    elif trouble == "dropped":
        house.simulator.faults.drop_answer(times=2)
    elif trouble == "failing":
        house.simulator.faults.fail_write(nth=2, status=500)
    elif trouble == "away":
        house.simulator.faults.unavailable(60)
    house.parts.make_tickets()
    tables.append(_tables(house.services.database))
    house.simulator.faults.clear()
    for _ in range(3):
        house.clock.advance(timedelta(seconds=30))
        house.parts.make_tickets()
    house.work()
    ours = made(house)
    assert len(ours) == 2
    answers += [requests.get(f"{house.url}/{page}", timeout=10).text for page in ("metrics", "deepz")]
    tables.append(_tables(house.services.database))
    printed = "".join(capfd.readouterr())
    assert '"complaint_became_ticket"' in printed
    assert '"complaint_refused"' in printed
    for place, texts in (
        ("tables", tables),
        ("logs", [printed]),
        ("answers", answers),
        ("titles", [f"{row['title']} {row['preferences']}" for row in ours]),
        ("notes", [note for row in ours for note in notes(house, row)]),
    ):
        for text in texts:
            assert leaks(text) == [], place
    for row in ours:
        (first, *_) = house.simulator.articles(number(row))
        assert set(leaks(str(first["body"]))) == {kind.value for kind in VALUES}


def made(house: House) -> list[JsonObject]:
    with house.simulator.state.lock:
        return [
            dict(row)
            for row in house.simulator.state["tickets"]
            if row["created_by_id"] == house.simulator.bot_id
        ]


def number(row: JsonObject) -> int:
    found = row["id"]
    assert isinstance(found, int)
    return found


def notes(house: House, row: JsonObject) -> list[str]:
    """What Ombud wrote in its own name."""
    return [
        f"{article['subject']} {article['body']}"
        for article in house.simulator.articles(number(row))
        if article["created_by_id"] == house.simulator.bot_id and article["sender"] == "Agent"
    ]
