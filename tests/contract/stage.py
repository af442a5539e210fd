"""A simulator in the place of a recorded installation, and exchanges repeated on it."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

import requests

from integration.helpdesks.simulator import Attempt, Simulator
from integration.helpdesks.simulator.seed import PASSWORD
from integration.helpdesks.simulator.values import JsonObject, JsonValue
from tests.contract.compare import differences
from tests.contract.exchanges import Exchange

RECORDED_RECEIVER: Final = "http://127.0.0.1:9911"
_STAMP: Final = re.compile(r"2026-11-24T\d\d:\d\d:\d\d\.\d{3}Z")
ADMIN: Final = 3


class Clock:
    """Follows the recording's stamps, and goes on by a millisecond whenever somebody looks."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 24, 4, 24, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(milliseconds=1)
        return self.moment

    def follow(self, exchange: Exchange) -> None:
        """Go to the latest stamp of an answer, never back."""
        self.moment += timedelta(milliseconds=20)
        if exchange.file.startswith("90") and exchange.name.startswith("tasks after"):
            return
        stamps = _STAMP.findall(json.dumps(exchange.body))
        for stamp in stamps:
            moment = datetime.fromisoformat(stamp)
            if moment > self.moment and not _asked(exchange, stamp):
                self.moment = moment


def _asked(exchange: Exchange, stamp: str) -> bool:
    return stamp in json.dumps([exchange.sent, exchange.query])


@dataclass
class Verdict:
    """What came of one exchange."""

    exchange: Exchange
    differences: list[str]


@dataclass
class Stage:
    """A simulator in a recorded installation's place.

    Attributes:
        receiver: Base URL of the receiver of webhooks.
        steps: Deliveries by the label of the step that caused them (recording 70).
        named: Deliveries by a name that a hidden step gave them (recording 80).
    """

    simulator: Simulator
    clock: Clock
    receiver: str
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    steps: dict[str, list[Attempt]] = field(default_factory=dict)
    named: list[Attempt] = field(default_factory=list)

    def put(self, ticket_id: int, fields: JsonObject, user_id: int) -> None:
        """Change a ticket without a request."""
        self.simulator.edit(ticket_id, fields, by=user_id)

    def play(self, exchange: Exchange) -> None:
        """Repeat one exchange and compare the answers."""
        self.clock.follow(exchange)
        answer = self._send(exchange)
        body = self._body(answer)
        self.verdicts[exchange.key] = Verdict(exchange, differences(exchange, answer.status_code, body))

    def _send(self, exchange: Exchange) -> requests.Response:
        headers = {"Accept": "application/json", "Connection": "close"}
        data: bytes | None = None
        if exchange.sent is not None:
            written = exchange.sent if isinstance(exchange.sent, str) else json.dumps(exchange.sent)
            data = written.replace(RECORDED_RECEIVER, self.receiver).encode()
            headers["Content-Type"] = "application/json"
        if exchange.caller == "<customer-basic>":
            auth: tuple[str, str] | None = ("li.na@example.com", PASSWORD)
        else:
            auth = None
            if exchange.caller != "anonymous":
                headers["Authorization"] = f"Token token={self._token(exchange.caller)}"
        query = {key: str(value) for key, value in exchange.query.items()}
        url = f"{self.simulator.url}{exchange.path}"
        return requests.request(
            exchange.method, url, params=query, data=data, headers=headers, auth=auth, timeout=10
        )

    def _token(self, caller: str) -> str:
        names = {
            "<bot-token>": "bot",
            "<admin-token>": "admin",
            "<agent-token>": "agent",
            "<readonly-agent-token>": "readonly",
            "<other-group-agent-token>": "other",
        }
        if caller in names:
            return self.simulator.token(names[caller])
        if caller.startswith("<token:"):
            return self.simulator.new_token(ADMIN, caller[len("<token:") : -1])
        return caller.partition(":")[2]

    def _body(self, answer: requests.Response) -> JsonValue:
        if not answer.headers.get("Content-Type", "").startswith("application/json"):
            return answer.content.decode("utf-8" if answer.text.isascii() else "latin-1")
        if not answer.content:
            return ""
        parsed: JsonValue = json.loads(answer.text.replace(self.receiver, RECORDED_RECEIVER))
        return parsed


@contextmanager
def receiver() -> Iterator[str]:
    """Something that answers every delivery with 200."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
