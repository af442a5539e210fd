"""Webhooks on their way: rendered when sent, signed, tried five times, then lost (contract 1.1, 1.2)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import ssl
import uuid
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final
from urllib.parse import urlencode, urljoin, urlsplit

from integration.helpdesks.simulator import payload, replacements
from integration.helpdesks.simulator.desk import Desk
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, text, truthy

OPEN_TIMEOUT: Final = 4.0
READ_TIMEOUT: Final = 30.0
_REDIRECTS: Final = 10


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to deliver a webhook.

    Attributes:
        delivery_id: `X-Zammad-Delivery`, the same for all tries.
        trigger: Name of the trigger or job.
        number: 1 to 5.
        at: When it was rendered and sent, UTC.
        status: The receiver's answer; None when there was none.
        error: Why there was no answer.
    """

    delivery_id: str
    trigger: str
    webhook_id: int
    ticket_id: int
    article_id: int | None
    number: int
    at: datetime
    url: str
    headers: dict[str, str]
    body: bytes
    status: int | None
    error: str = ""

    @property
    def succeeded(self) -> bool:
        """Any 2xx."""
        return self.status is not None and 200 <= self.status < 300


@dataclass(frozen=True, slots=True)
class _Order:
    delivery_id: str
    trigger: str
    webhook_id: int
    ticket_id: int
    article_id: int | None


def enqueue(
    desk: Desk, source: JsonObject, ticket: JsonObject, article_id: int | None, webhook_id: int
) -> None:
    """Queue a delivery; a webhook that does not exist or is switched off is ignored."""
    webhook = desk.state["webhooks"].get(webhook_id)
    if webhook is None or not webhook["active"]:
        return
    order = _Order(str(uuid.uuid4()), text(source["name"]), webhook_id, integer(ticket["id"]), article_id)
    desk.later(0.0, partial(_run, desk, order, 1))


def _run(desk: Desk, order: _Order, number: int) -> None:
    request = _render(desk, order)
    if request is None:
        return
    url, headers, body, verified = request
    at = desk.state.now()
    try:
        status: int | None = _send(url, headers, body, verified=verified, follow=not desk.state.modern)
        error = ""
    except (OSError, http.client.HTTPException) as failure:
        status, error = None, f"{type(failure).__name__}: {failure}"
    attempt = Attempt(
        delivery_id=order.delivery_id,
        trigger=order.trigger,
        webhook_id=order.webhook_id,
        ticket_id=order.ticket_id,
        article_id=order.article_id,
        number=number,
        at=at,
        url=url,
        headers=headers,
        body=body,
        status=status,
        error=error,
    )
    with desk.state.lock:
        desk.attempts.append(attempt)
        _log(desk, attempt)
    if attempt.succeeded:
        return
    if number <= len(desk.retry_waits):
        desk.later(desk.retry_waits[number - 1], partial(_run, desk, order, number + 1))
    else:
        desk.lost.append(order.delivery_id)


def _render(desk: Desk, order: _Order) -> tuple[str, dict[str, str], bytes, bool] | None:
    """URL, headers, body and whether TLS is verified; None when ticket, article or webhook are gone."""
    state = desk.state
    with state.lock:
        webhook, ticket = state["webhooks"].get(order.webhook_id), state["tickets"].get(order.ticket_id)
        article = None if order.article_id is None else state["articles"].get(order.article_id)
        if webhook is None or ticket is None or (article is None and order.article_id is not None):
            return None
        if webhook["customized_payload"] and webhook["custom_payload"]:
            rendered: JsonValue = replacements.payload(
                state, text(webhook["custom_payload"]), ticket, article
            )
        else:
            rendered = payload.default(state, ticket, article)
        body = payload.encode(rendered)
        return (
            text(webhook["endpoint"]),
            headers(webhook, order.trigger, order.delivery_id, body),
            body,
            truthy(webhook["ssl_verify"]),
        )


def sign(secret: str, body: bytes) -> str:
    """Value of `X-Hub-Signature` over the raw body."""
    return "sha1=" + hmac.new(secret.encode(), body, hashlib.sha1).hexdigest()


def headers(webhook: JsonObject, trigger: str, delivery_id: str, body: bytes) -> dict[str, str]:
    """Headers of a delivery (contract 1.1)."""
    sent = {
        "Accept-Encoding": "gzip;q=1.0,deflate;q=0.6,identity;q=0.3",
        "Accept": "*/*",
        "User-Agent": "Zammad User Agent",
        "X-Zammad-Trigger": trigger,
        "X-Zammad-Delivery": delivery_id,
        "Content-Type": "application/json; charset=utf-8",
    }
    name, password = webhook["basic_auth_username"], webhook["basic_auth_password"]
    if name and password:
        sent["Authorization"] = "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()
    if webhook["signature_token"] and body:
        sent["X-Hub-Signature"] = sign(text(webhook["signature_token"]), body)
    return {**sent, "Connection": "close", "Content-Length": str(len(body))}


def _send(url: str, sent: dict[str, str], body: bytes, *, verified: bool, follow: bool) -> int:
    """POST over a new connection.

    Args:
        follow: Up to 6.1 a redirect is followed as GET with the payload in the query (contract 1.1).
    """
    status, location = _exchange("POST", url, sent, body, verified=verified)
    hops = 0
    while follow and location and 300 <= status < 400 and hops < _REDIRECTS:
        hops += 1
        url = f"{urljoin(url, location)}?{urlencode({'payload': body.decode()})}"
        bare = {key: value for key, value in sent.items() if key != "Content-Length"}
        status, location = _exchange("GET", url, bare, None, verified=verified)
    return status


def _exchange(
    method: str, url: str, sent: dict[str, str], body: bytes | None, *, verified: bool
) -> tuple[int, str | None]:
    parts = urlsplit(url)
    host, path = parts.hostname or "", parts.path or "/"
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context()
        if not verified:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        connection = http.client.HTTPSConnection(host, parts.port, timeout=OPEN_TIMEOUT, context=context)
    else:
        connection = http.client.HTTPConnection(host, parts.port, timeout=OPEN_TIMEOUT)
    try:
        connection.connect()
        connection.sock.settimeout(READ_TIMEOUT)
        target = f"{path}?{parts.query}" if parts.query else path
        connection.putrequest(method, target, skip_accept_encoding=True)
        for name, value in sent.items():
            connection.putheader(name, value.encode())
        connection.endheaders(body)
        answer = connection.getresponse()
        answer.read()
        return answer.status, answer.getheader("Location")
    finally:
        connection.close()


def _log(desk: Desk, attempt: Attempt) -> None:
    """Keep the copy that Zammad keeps: full headers and body (contract 1.5)."""
    head = "".join(f"{name}: {value}\n" for name, value in attempt.headers.items())
    request: JsonObject = {"content": f"{head}\n{attempt.body.decode()}", "content_type": "application/json"}
    row: JsonObject = {
        "direction": "out",
        "facility": "webhook",
        "method": "POST",
        "url": attempt.url,
        "status": "" if attempt.status is None else str(attempt.status),
        "ip": None,
        "request": request,
        "response": mapping({"code": attempt.status or 0, "content": attempt.error}),
    }
    desk.state["http_logs"].insert(desk.state.stamp(row, 1))
