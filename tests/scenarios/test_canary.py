"""Personal values go in at every door and must come out at none but the ticket itself."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pytest
import requests

from integration.helpdesks.simulator import File, Simulator, provision_minimum
from integration.reports import monthly
from integration.reports.files import as_csv
from integration.store.database import Database
from mappings.loader import load_mapping
from mappings.mapping import Language
from mappings.reporting.page import page_of
from mappings.reporting.tables import tables_of
from tests.service import SECRET, Service

CANARIES: Final = {
    "title": "Zyxquetta",
    "body": "Vrombaldine",
    "html": "Quilpthorne",
    "first name": "Oxbryndel",
    "last name": "Fjalkvist",
    "chinese name": "欧阳珏璎",
    "e-mail": "canary.kanarie@example.net",
    "phone": "13912347788",
    "resident id": "11010519491231002X",
    "card": "6222021234567890128",
    "address": "Grauvogelweg",
    "attachment": "Pelluciderion",
    "agent's words": "Brimwhistle",
    "payload": "Xanthoquist",
    "note line": "Thimblequorn",
    "wrong verb": "Yarrowsprocket",
    "customer's field": "Gnomonfletcher",
}


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(retry_waits=(0.2, 0.2, 0.2, 0.2)) as opened:
        yield opened


def _complaint(simulator: Simulator, number: int) -> int:
    c = CANARIES
    customer = simulator.create_customer(
        c["first name"],
        c["last name"],
        c["e-mail"] if number == 0 else f"{number}.{c['e-mail']}",
        phone=c["phone"],
        street=f"{c['address']} 7",
    )
    return simulator.create_ticket(
        f"Complaint of {c['title']}",
        f"<div>I want to complain, <b>{c['html']}</b>: a late fee on my loan. 我叫{c['chinese name']}, "
        f"{c['resident id']}, {c['card']}, {c['phone']}, {c['body']}</div>",
        customer_id=customer,
        html=True,
        files=(File(f"{c['attachment']}.txt", c["body"].encode()),),
    )


def _sign(body: bytes) -> str:
    return "sha1=" + hmac.new(SECRET.encode(), body, hashlib.sha1).hexdigest()


def _posts(url: str) -> list[str]:
    """Deliveries of every kind, with personal data in them; the answers, headers included."""
    c = CANARIES
    good = json.dumps(
        {
            "ticket": {"id": 2, "title": c["title"], "updated_at": "2026-11-24T04:51:43.000Z"},
            "article": {"id": 3, "body": c["payload"], "from": c["e-mail"]},
        },
        ensure_ascii=False,
    ).encode()
    broken = json.dumps({"error": f"unexpected token at '{c['payload']}'"}).encode()
    path = f"{url}/webhooks/zammad"
    kind = {"Content-Type": "application/json; charset=utf-8"}
    answers = [
        requests.post(path, good, headers={**kind, "X-Hub-Signature": _sign(good)}, timeout=5),
        requests.post(path, broken, headers={**kind, "X-Hub-Signature": _sign(broken)}, timeout=5),
        requests.post(path, good[:-9], headers={**kind, "X-Hub-Signature": _sign(good[:-9])}, timeout=5),
        requests.post(path, good, headers={**kind, "X-Hub-Signature": "sha1=" + "0" * 40}, timeout=5),
        requests.post(path, good, headers=kind, timeout=5),
        requests.post(
            path, good, headers={"Content-Type": "text/plain", "X-Hub-Signature": _sign(good)}, timeout=5
        ),
        requests.post(path, good * 8000, headers={**kind, "X-Hub-Signature": "sha1=00"}, timeout=5),
        requests.get(f"{url}/{c['title']}?name={c['last name']}", timeout=5),
        requests.get(f"{url}/healthz", timeout=5),
        requests.get(f"{url}/readyz", timeout=5),
        requests.get(f"{url}/metrics", timeout=5),
    ]
    assert {answer.status_code for answer in answers} >= {200, 202, 401, 403, 404, 413, 415}
    return [f"{answer.headers}\n{answer.text}" for answer in answers]


def _tables(database: Database) -> str:
    """Every row of every table, the job engine's included."""
    with database.begin() as connection:
        names = connection.exec_driver_sql(
            "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'"
        ).scalars()
        return "\n".join(
            str(row)
            for name in list(names)
            for row in connection.exec_driver_sql(f"SELECT t::text FROM {name} t").scalars()
        )


def test_personal_values_occur_nowhere_in_database_logs_metrics_and_answers(
    simulator: Simulator, database: Database, tmp_path: Path
) -> None:
    service = Service(
        simulator, database.url, tmp_path, {"OMBUD_LOG_LEVEL": "DEBUG", "OMBUD_GIVE_UP_HOURS": "0.0001"}
    )
    provision_minimum(simulator, f"{service.url}/webhooks/zammad", SECRET)
    try:
        service.start("web")
        service.start("worker")
        service.wait_until_ready()
        answers = _posts(service.url)
        tickets = []
        for number, trouble in enumerate(("none", "refused", "late", "failing", "away")):
            if trouble == "refused":
                simulator.faults.fail_write(status=422)
            elif trouble == "late":
                simulator.faults.commit_late(0.7)
            elif trouble == "failing":
                simulator.faults.fail_write(status=500)
            elif trouble == "away":
                simulator.faults.unavailable(2.5)
            written = _writes(simulator)
            tickets.append(_complaint(simulator, number))
            simulator.settle()
            if trouble == "away":
                time.sleep(1.0)
            else:  # a trouble that nothing met yet would be replaced by the next one
                _wait_for_a_write(simulator, after=written)
        words = CANARIES["agent's words"]
        simulator.agent_replies(tickets[0], f"Noted, {words}", internal=False, channel="phone")
        simulator.agent_saves(tickets[0], {"complaint_issue": f"{CANARIES['payload']}::x"})
        _wait(lambda: all(_noted(simulator, ticket) for ticket in tickets))
        _order(simulator, tickets[0], "confirm")
        _order(simulator, tickets[0], CANARIES["wrong verb"])
        words = CANARIES["customer's field"]
        customer = simulator.ticket(tickets[1])["customer_id"]
        assert isinstance(customer, int)
        simulator.edit(
            tickets[1],
            {"complaint_product": words, "complaint_outcome": words, "complaint_next_step": words},
            by=customer,
        )
        _wait(lambda: simulator.ticket(tickets[1])["complaint_outcome"] == "")
        answers.append(requests.get(f"{service.url}/metrics", timeout=5).text)
        rows = _tables(database)
        report = _report(database)
    finally:
        service.kill_all()

    log = service.log.read_text(encoding="utf-8")
    assert '"ticket_handled"' in log
    assert "rejected" in rows
    outputs = {"logs": log, "database": rows, "answers": "\n".join(answers), "report": report}
    for where, text in outputs.items():
        for kind, value in CANARIES.items():
            assert value not in text, f"{kind} in {where}"
        assert simulator.bot_token not in text, f"token in {where}"
        assert SECRET not in text, f"secret in {where}"
    for ticket in tickets:
        for note in _noted(simulator, ticket):
            for kind, value in CANARIES.items():
                assert value not in note, f"{kind} in a note"


def _report(database: Database) -> str:
    """The report of this month with every small number in it, as page and as CSV."""
    mapping, now = load_mapping("version: 1\nreports: {least: 1}\n"), datetime.now(UTC)
    month = f"{now.astimezone(ZoneInfo('Asia/Shanghai')):%Y-%m}"
    report = monthly(database, month, mapping, now)
    assert report.total.volume.count == 5
    assert {one.type for one in report.found} >= {"PHONE", "CN_ID"}
    tables = tables_of(report, mapping, Language.ZH)
    return page_of(report, mapping, Language.EN) + as_csv(month, tables)


def _order(simulator: Simulator, ticket_id: int, verb: str) -> None:
    line = f"{CANARIES['note line']} {CANARIES['resident id']}"
    simulator.edit(ticket_id, {"complaint_action": verb, "complaint_action_note": line})
    _wait(lambda: simulator.ticket(ticket_id)["complaint_action"] == "")


def _writes(simulator: Simulator) -> int:
    return simulator.calls["PUT", "/api/v1/tickets/:id"]


def _wait_for_a_write(simulator: Simulator, *, after: int) -> None:
    _wait(lambda: _writes(simulator) > after)


def _noted(simulator: Simulator, ticket_id: int) -> list[str]:
    return [
        f"{article['subject']}\n{article['body']}"
        for article in simulator.articles(ticket_id)
        if article["created_by_id"] == simulator.bot_id
    ]


def _wait(condition: Callable[[], bool], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "not in time"
        time.sleep(0.1)
