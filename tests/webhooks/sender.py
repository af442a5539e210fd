"""Sends deliveries as Zammad does: one connection each, the bytes as given."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

PATH: Final = "/webhooks/zammad"
SECRET: Final = b"topsecret"
"""The signature token of the recordings."""


@dataclass(frozen=True)
class Delivery:
    """A recorded delivery, its body byte for byte."""

    headers: Mapping[str, str]
    body: bytes

    @property
    def key(self) -> str:
        """The helpdesk's id of it."""
        return self.headers["X-Zammad-Delivery"]


@cache
def recorded() -> tuple[Delivery, ...]:
    """Every delivery that was recorded from a real Zammad, in order."""
    path = Path(__file__).parent.parent / "recordings" / "40_webhook_deliveries.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    return tuple(Delivery(entry["headers"], entry["body"].encode()) for entry in content["deliveries"])


def sign(body: bytes, secret: bytes = SECRET) -> str:
    """The header that Zammad would send."""
    return "sha1=" + hmac.new(secret, body, hashlib.sha1).hexdigest()


def thin(ticket_id: int = 5, **more: object) -> bytes:
    """The recommended payload."""
    return json.dumps(
        {"v": 1, "ticket_id": ticket_id, "updated_at": "2026-11-24 04:51:43 UTC", **more}
    ).encode()


def headers_for(body: bytes, **changes: str | None) -> dict[str, str]:
    """Headers of a good delivery; `changes` by name with `_` for `-`, None takes one away."""
    headers: dict[str, str | None] = {
        "User-Agent": "Zammad User Agent",
        "X-Zammad-Trigger": "a trigger",
        "X-Zammad-Delivery": str(uuid.uuid4()),
        "Content-Type": "application/json; charset=utf-8",
        "X-Hub-Signature": sign(body),
        "Connection": "close",
    }
    headers |= {name.replace("_", "-"): value for name, value in changes.items()}
    return {name: value for name, value in headers.items() if value is not None}


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body, which is always JSON."""
        assert self.headers["Content-Type"] == "application/json"
        return json.loads(self.body)


@dataclass(frozen=True)
class Sender:
    """Talks to one server."""

    host: str
    port: int

    def send(
        self,
        body: bytes | Iterable[bytes],
        headers: Mapping[str, str],
        *,
        method: str = "POST",
        path: str = PATH,
    ) -> Reply:
        """Send one request over its own connection; an iterable body goes in chunks."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=20)
        try:
            connection.request(method, path, body, dict(headers), encode_chunked=not isinstance(body, bytes))
            answer = connection.getresponse()
            return Reply(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            connection.close()

    def deliver(self, body: bytes, **changes: str | None) -> Reply:
        """Send a signed delivery."""
        return self.send(body, headers_for(body, **changes))

    def get(self, path: str) -> Reply:
        """Ask for a page."""
        return self.send(b"", {}, method="GET", path=path)
