"""A simulator, a receiver of its webhooks, and somebody who calls its API."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests

from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.seed import PASSWORD
from integration.helpdesks.simulator.values import JsonObject, JsonValue, mapping

SECRET = "a-secret-of-more-than-thirty-two-bytes"
FAST = (0.01, 0.01, 0.01, 0.01)


@dataclass
class Receiver:
    """Hears deliveries.

    Attributes:
        url: Where to send them.
        answers: Statuses for the next ones; 200 when empty.
        heard: Method, path, headers and body of each.
    """

    url: str = ""
    answers: list[int] = field(default_factory=list)
    location: str = ""
    heard: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    heard = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def _hear(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            heard.heard.append((self.command, self.path, dict(self.headers), body))
            self.send_response(heard.answers.pop(0) if heard.answers else 200)
            if heard.location:
                self.send_header("Location", heard.location)
            self.end_headers()

        def do_POST(self) -> None:
            self._hear()

        def do_GET(self) -> None:
            self._hear()

        def log_message(self, format: str, *args: object) -> None:
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    heard.url = f"http://127.0.0.1:{server.server_port}/hook"
    yield heard
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(retry_waits=FAST, mail_delay=0.0, mail_waits=(0.01, 0.01, 0.01)) as running:
        yield running


@dataclass
class Api:
    """Calls the simulator's API as one of its persons."""

    simulator: Simulator

    def call(
        self, method: str, path: str, body: JsonValue = None, *, who: str = "bot", timeout: float = 5
    ) -> requests.Response:
        """One request over a connection of its own."""
        headers = {"Connection": "close"}
        auth = ("li.na@example.com", PASSWORD) if who == "customer" else None
        if auth is None:
            headers["Authorization"] = f"Token token={self.simulator.token(who)}"
        url = f"{self.simulator.url}/api/v1{path}"
        return requests.request(method, url, json=body, headers=headers, auth=auth, timeout=timeout)

    def body(self, method: str, path: str, body: JsonValue = None, *, who: str = "bot") -> JsonObject:
        """The answer's object; an error status fails the test."""
        answer = self.call(method, path, body, who=who)
        assert answer.status_code < 300, answer.text
        return mapping(answer.json())


@pytest.fixture
def api(simulator: Simulator) -> Api:
    return Api(simulator)
