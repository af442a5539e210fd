"""Exception → answer, in one table. Every answer is JSON with a stable code and never quotes the request."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Final

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

from integration import metrics
from integration.complaints.submission import Problem
from integration.errors import OmbudError, StoreUnavailable
from integration.log import bound, get_logger, request_id

log = get_logger()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a caller is told.

    Attributes:
        what: What is wrong and what to do, in words for the person who set the webhook up.
    """

    status: int
    what: str
    headers: Mapping[str, str] = field(default_factory=dict)


ANSWERS: Final[Mapping[str, Answer]] = {
    "signature_missing": Answer(
        401, "X-Hub-Signature is missing; set the HMAC signature token of the webhook in Zammad"
    ),
    "signature_wrong": Answer(
        403,
        "X-Hub-Signature does not fit the body; the token in Zammad must be one of OMBUD_WEBHOOK_SECRETS, "
        "and no proxy may change the body",
    ),
    "authorization_missing": Answer(
        401,
        "Authorization is missing; set the user and password (or the bearer token) of the webhook in Zammad",
        {"WWW-Authenticate": 'Basic realm="ombud", Bearer realm="ombud"'},
    ),
    "authorization_wrong": Answer(403, "Authorization is not the one that is set here"),
    "too_large": Answer(
        413, "the body is larger than 1 MiB; use the thin payload; the ticket will be found by a sweep"
    ),
    "wrong_type": Answer(415, "the content type must be application/json"),
    "wrong_method": Answer(405, "the method is not allowed here; a webhook must use POST"),
    "incomplete": Answer(400, "the body did not arrive as its head announced it"),
    "intake_not_set_up": Answer(
        503, "complaints are not taken here: the door is not set up (docs/intake.md)"
    ),
    "intake_signature_missing": Answer(
        401, "X-Ombud-Signature and X-Ombud-Timestamp are needed; docs/intake.md says how to sign"
    ),
    "intake_signature_wrong": Answer(
        403,
        "X-Ombud-Signature does not fit timestamp, Idempotency-Key and body; the secret must be one of "
        "OMBUD_INTAKE_SECRETS, and no proxy may change the body",
    ),
    "intake_timestamp_wrong": Answer(
        403,
        "X-Ombud-Timestamp is not Unix time of these five minutes; set the clock, and sign again",
    ),
    "intake_key_wrong": Answer(
        400,
        "Idempotency-Key is needed: 8 to 128 printable signs without blanks, a new one for each complaint",
    ),
    "intake_conflict": Answer(
        409, "another complaint was sent under this Idempotency-Key; nothing was taken; use a new key"
    ),
    "intake_too_large": Answer(413, "the body is too large; 10 MiB of attachments are the most"),
    "intake_invalid": Answer(422, "the complaint is not of the form; `problems` tells all that is wrong"),
    "bad_request": Answer(400, "the request cannot be understood"),
    "not_found": Answer(404, "there is nothing at this address"),
    "store_unavailable": Answer(503, "the delivery could not be stored; send it again"),
    "failed": Answer(500, "an error happened here; the log tells it by the request's id"),
}

_BY_STATUS: Final = {400: "bad_request", 404: "not_found", 405: "wrong_method", 413: "too_large"}


class Refused(Exception):
    """A request that is not accepted.

    Args:
        code: A key of `ANSWERS`.
        problems: What is wrong with the body, where its parts are told.
    """

    def __init__(self, code: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.problems = problems


def register(app: Flask) -> None:
    """Answer every exception of an app from the table."""
    app.register_error_handler(Exception, answer_to)


def answer_to(error: Exception) -> Response:
    """The answer to an exception, counted and logged."""
    extra: dict[str, str] = {}
    if isinstance(error, Refused):
        code = error.code
    elif isinstance(error, StoreUnavailable):
        code = error.code
        extra["Retry-After"] = f"{error.retry_after or 10:.0f}"
    elif isinstance(error, HTTPException):
        code = _BY_STATUS.get(error.code or 500, "failed" if (error.code or 500) >= 500 else "bad_request")
        if error.code == 405:
            extra |= {name: value for name, value in error.get_headers() if name == "Allow"}
    else:
        code = "failed"
    answer = ANSWERS[code]
    reference = request_id(request.headers.get("X-Request-Id"))
    is_delivery = request.path.startswith("/webhooks/")
    is_complaint = request.path.startswith("/complain")
    if is_delivery:
        metrics.DELIVERIES.labels(answer=code).inc()
    elif is_complaint:
        metrics.COMPLAINTS.labels(answer=code).inc()
    with bound(request=reference):
        if code == "failed":
            log.error("request_failed", exc_info=error)
        elif isinstance(error, OmbudError) and is_delivery:
            log.error("delivery_not_stored", error=error.code, exc_info=error)
        elif isinstance(error, OmbudError):
            log.error("request_not_served", error=error.code, exc_info=error)
        elif is_delivery:
            log.warning("delivery_refused", answer=code)
        elif is_complaint:
            log.warning("complaint_refused", answer=code)
    told: dict[str, object] = {"error": code, "what": answer.what, "request": reference}
    if isinstance(error, Refused) and error.problems:
        told["problems"] = [asdict(problem) for problem in error.problems]
    body = json.dumps(told)
    return Response(body, answer.status, {**answer.headers, **extra}, mimetype="application/json")


def unless_it_fails(work: Callable[[], bool]) -> bool:
    """Do something that has an ordinary way beside it; False when it raised.

    The request is then done once more the ordinary way, and what is wrong with it is answered from the table.
    """
    try:
        return work()
    except Exception:  # noqa: BLE001 - the edge: see above
        return False
