"""Canaries: whatever a delivery holds, nothing of it stands in an answer, a log, a metric or a row."""

from __future__ import annotations

import json
import logging

import pytest

from integration.store.inbox import Inbox
from tests.webhooks.conftest import Rows
from tests.webhooks.logs import Lines
from tests.webhooks.sender import PATH, Sender, headers_for, recorded, thin

CANARIES = (
    "Xaveria Canarybird",
    "xaveria.canarybird@mail.example",
    "金丝雀女士",
    "13800138999",
    "110101199003077758",
    "6222021234567890128",
    "GB33BUKB20201555555555",
    "canary-street-17",
)
TEXT = " ".join(CANARIES)


def filled(value: object) -> object:
    """A payload with the canaries in every text of it."""
    if isinstance(value, dict):
        return {key: filled(inner) for key, inner in value.items()} | {TEXT: TEXT}
    if isinstance(value, list):
        return [filled(inner) for inner in value] + [TEXT]
    return TEXT if isinstance(value, str) else value


def full_payload() -> bytes:
    """The default payload as recorded, every text a canary."""
    payload = json.loads(recorded()[1].body)
    return json.dumps(filled(payload), ensure_ascii=False).encode()


@pytest.mark.parametrize("store", ["there", "broken"])
def test_no_canary_gets_anywhere(server: Sender, logged: Lines, rows: Rows, store: str) -> None:
    if store == "broken":
        rows.do("DROP TABLE delivery CASCADE")
    full = full_payload()
    assert TEXT in full.decode()
    latin = "Xaveria Canarybird 13800138999 canary-street-17"
    in_headers = {
        "X_Zammad_Trigger": latin,
        "User_Agent": latin,
        "X_Zammad_Delivery": latin,
        "X_Request_Id": latin,
        "Authorization": f"Basic {latin}",
        "Cookie": latin,
    }
    bodies = [
        full,
        json.dumps({"error": f"unexpected token at '{TEXT}'"}).encode(),
        json.dumps({"ticket_id": TEXT, "article_id": TEXT, "updated_at": TEXT}).encode(),
        f'{{"ticket_id": 5, "{TEXT}": '.encode(),
        TEXT.encode(),
        TEXT.encode("utf-16"),
        full.ljust(1024 * 1024 + 5),
    ]
    replies = []
    for body in bodies:
        replies += [
            server.deliver(body),
            server.deliver(body, **in_headers),
            server.deliver(body, X_Hub_Signature=None),
            server.deliver(body, X_Hub_Signature=f"sha1={latin}"),
            server.deliver(body, Content_Type=f"text/plain; name={latin}"),
        ]
    query = "Xaveria%20Canarybird%2013800138999"
    for path in (f"{PATH}?q={query}", f"/{query}", f"{PATH}/{query}"):
        replies += [
            server.send(thin(), headers_for(thin()), path=path),
            server.send(b"", {}, method="GET", path=path),
        ]
    replies.append(server.get("/metrics"))
    statuses = {reply.status for reply in replies}
    assert statuses >= {200, 401, 403, 404, 405, 415}
    assert statuses >= ({202, 413} if store == "there" else {503})
    answers = "\n".join(f"{reply.headers} {reply.body.decode()}" for reply in replies)
    stored = rows.everything()
    assert '"ticket_id": 5' in stored or "'ticket_id': 5" in stored or store == "broken"
    assert logged.events
    for place, text in (("answers", answers), ("logs", logged.text), ("rows", stored)):
        escaped = json.dumps(text)
        for canary in CANARIES:
            for part in (canary, *canary.split(), query):
                assert part not in text, place
                assert json.dumps(part)[1:-1] not in escaped, place


def test_an_exception_with_a_payload_in_it_is_logged_without(
    server: Sender, logged: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(*_: object) -> None:
        logging.getLogger("some.library").error("while reading %s", TEXT)
        raise ValueError(TEXT) from KeyError(TEXT)

    monkeypatch.setattr(Inbox, "record", explode)
    reply = server.deliver(full_payload())
    assert (reply.status, reply.json["error"]) == (500, "failed")
    (failed,) = logged.named("request_failed")
    assert [link["class"] for link in failed["exception"]] == ["builtins.ValueError", "builtins.KeyError"]
    assert any(line.startswith("webhooks/ingest.py:") for line in failed["exception"][0]["lines"])
    for canary in CANARIES:
        assert json.dumps(canary)[1:-1] not in logged.text + reply.body.decode()
