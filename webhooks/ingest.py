"""POST /webhooks/zammad: verify, record, 202. Nothing else happens before the answer.

| what came                                     | answer                            |
| --------------------------------------------- | --------------------------------- |
| a delivery                                    | 202 after its row is on disk      |
| the same delivery again (`X-Zammad-Delivery`) | 200, the same number              |
| signed, but it does not say which ticket      | parked and 202                    |
| larger than 1 MiB                             | 413, and a sweep is asked for     |
| anything else                                 | see `webhooks.errors`             |
"""

from __future__ import annotations

import base64
import hmac
import time
from collections.abc import Sequence
from typing import Final, NamedTuple

from flask import Flask, Response, request
from gunicorn.http.errors import ParseException
from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge

from integration import metrics
from integration.bootstrap.web import WebServices
from integration.log import get_logger
from integration.settings import Settings
from integration.store.inbox import Parked
from webhooks import signature, zammad
from webhooks.errors import Refused

PATH: Final = "/webhooks/zammad"
LARGEST_BODY: Final = 1024 * 1024
"""Bytes. Zammad's default payload holds a whole article; the thin one has about 150."""

_DRAIN_BYTES: Final = 16 * LARGEST_BODY
_DRAIN_SECONDS: Final = 5.0

_CUT_OFF: Final = (ClientDisconnected, ParseException, OSError)
"""What a body that ends early, comes too slowly or in broken chunks raises while it is read."""

_ACCEPTED: Final = metrics.DELIVERIES.labels(answer="accepted")
_DUPLICATE: Final = metrics.DELIVERIES.labels(answer="duplicate")
_PARKED: Final = metrics.DELIVERIES.labels(answer="parked")

log = get_logger()


class Head(NamedTuple):
    """What is read of a request's head; None where a header is absent."""

    content_type: str | None
    authorization: str | None
    signature: str | None
    delivery: str | None


class Accepted(NamedTuple):
    """The answer to a delivery that is on disk."""

    body: bytes
    duplicate: bool


class Intake:
    """Verifies and records deliveries, whoever has read them from the wire."""

    NAME: Final = "ombud_intake"
    """Its place in the application's `extensions`."""

    def __init__(self, services: WebServices) -> None:
        self._services = services
        self._secrets = [secret.get_secret_value().encode() for secret in services.settings.webhook_secrets]
        self._second_factors = _second_factors(services.settings)

    def check(self, head: Head) -> None:
        """Refuse by the head alone what need not be read further.

        Raises:
            Refused: Wrong type, no signature, or a second factor that is absent or wrong.
        """
        content_type = head.content_type or ""
        if content_type.partition(";")[0].strip().lower() != "application/json":
            raise Refused("wrong_type")
        _check_authorization(head.authorization, self._second_factors)
        if not head.signature:
            raise Refused("signature_missing")

    def take(self, head: Head, body: bytes) -> Accepted:
        """Verify a delivery and put it on disk.

        Raises:
            Refused: It is not from our helpdesk.
            StoreUnavailable: It could not be stored.
        """
        started = time.perf_counter()
        self.check(head)
        if signature.verify(body, head.signature, self._secrets) is not signature.Verdict.VALID:
            raise Refused("signature_wrong")
        event = zammad.read(body, head.delivery)
        now = self._services.clock.now()
        recorded = self._services.inbox.record(event, now)
        metrics.INTAKE_SECONDS.observe(time.perf_counter() - started)
        if recorded.duplicate:
            _DUPLICATE.inc()
        elif isinstance(event, Parked):
            _PARKED.inc()
            log.warning("delivery_parked", delivery=recorded.id, problem=event.problem)
            self._services.inbox.request_sweep(now)
        else:
            _ACCEPTED.inc()
        return Accepted(b'{"delivery":%d}' % recorded.id, recorded.duplicate)


def register(app: Flask, services: WebServices) -> None:
    """Add the route."""
    intake = Intake(services)
    app.extensions[Intake.NAME] = intake

    def receive() -> Response:
        get = request.environ.get
        head = Head(
            get("CONTENT_TYPE"),
            get("HTTP_AUTHORIZATION"),
            get("HTTP_X_HUB_SIGNATURE"),
            get("HTTP_X_ZAMMAD_DELIVERY"),
        )
        intake.check(head)
        accepted = intake.take(head, _body(services))
        return Response(accepted.body, 200 if accepted.duplicate else 202, mimetype="application/json")

    app.add_url_rule(PATH, "zammad", receive, methods=["POST"], provide_automatic_options=False)


def _second_factors(settings: Settings) -> list[bytes]:
    """The values of `Authorization` that are accepted; empty: none is asked for."""
    accepted = []
    if settings.webhook_basic_user:
        pair = f"{settings.webhook_basic_user}:{settings.webhook_basic_password.get_secret_value()}"
        accepted.append(b"basic " + base64.b64encode(pair.encode()))
    if bearer := settings.webhook_bearer.get_secret_value():
        accepted.append(b"bearer " + bearer.encode())
    return accepted


def _check_authorization(header: str | None, accepted: Sequence[bytes]) -> None:
    if not accepted:
        return
    if not header:
        raise Refused("authorization_missing")
    scheme, _, credentials = header.partition(" ")
    given = f"{scheme.lower()} {credentials}".encode("latin-1", "replace")
    matches = False
    for expected in accepted:
        matches |= hmac.compare_digest(expected, given)
    if not matches:
        raise Refused("authorization_wrong")


def _body(services: WebServices) -> bytes:
    announced = request.content_length
    try:
        body = request.get_data(cache=False)
        too_large = len(body) > LARGEST_BODY
    except RequestEntityTooLarge:
        body, too_large = b"", True
    except _CUT_OFF:
        raise Refused("incomplete") from None
    if too_large:
        _drain(_DRAIN_BYTES if announced is None else announced - len(body))
        services.inbox.request_sweep(services.clock.now())
        raise Refused("too_large")
    return body


def _drain(left: int) -> None:
    """Read on for a while, since a sender that is cut off while sending never sees the answer."""
    stream = request.environ["wsgi.input"]
    left, end = min(left, _DRAIN_BYTES), time.monotonic() + _DRAIN_SECONDS
    try:
        while left > 0 and time.monotonic() < end and (piece := stream.read(min(left, 65536))):
            left -= len(piece)
    except _CUT_OFF:
        return
