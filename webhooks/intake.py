"""POST /complaints: verify, check, seal, answer with a reference; the worker makes a ticket of it.

| what came                                   | answer                                              |
| ------------------------------------------- | --------------------------------------------------- |
| a complaint                                 | 202 after it is on disk, sealed                     |
| the same again (`Idempotency-Key`)          | 202, or 201 once its ticket is there: same reference |
| another one under the same key              | 409                                                 |
| signed, but not of the form                 | 422 with everything that is wrong                   |
| the door is not set up                      | 503                                                 |
| anything else                               | see `webhooks.errors`                               |
"""

from __future__ import annotations

from typing import Final

from flask import Flask, Response, request
from gunicorn.http.errors import ParseException
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge

from integration import metrics
from integration.bootstrap.web import WebServices
from integration.complaints.door import Door, Entrance
from integration.complaints.submission import MOST_BYTES_TOGETHER, Rules, Submission, problem_of
from integration.sealed import Kept
from mappings.packs.intake import intake, said
from webhooks import signed
from webhooks.errors import Refused

PATH: Final = "/complaints"
LARGEST_BODY: Final = MOST_BYTES_TOGETHER * 4 // 3 + 1024 * 1024
"""Bytes: attachments in base64, and a megabyte for the rest."""
MOST_PROBLEMS: Final = 50

_CUT_OFF: Final = (ClientDisconnected, ParseException, OSError)


class Accepted(BaseModel):
    """The answer to a complaint that is on disk."""

    model_config = ConfigDict(frozen=True)

    reference: str = Field(description="name of the complaint, for the customer and for questions about it")
    ticket_number: str | None = Field(description="number of its ticket; null until it is made")
    what_happens_next: str = Field(
        description="a sentence for the customer, in the language of the complaint"
    )


def register(app: Flask, services: WebServices) -> None:
    """Add the route."""

    def receive() -> Response:
        door = services.door
        if door is None or not door.secrets:
            raise Refused("intake_not_set_up")
        key, body = _trusted(door, services)
        submission = read(body, door.rules(services.clock.now()))
        receipt = door.take(services.database, submission, Entrance.API, key, services.clock.now())
        if receipt.kept is Kept.CONFLICT:
            raise Refused("intake_conflict")
        metrics.COMPLAINTS.labels(answer="duplicate" if receipt.kept is Kept.SAME else "accepted").inc()
        answer = Accepted(
            reference=receipt.reference,
            ticket_number=receipt.ticket_number,
            what_happens_next=said(intake().next, submission.language),
        )
        status = 202 if receipt.ticket_number is None else 201
        return Response(answer.model_dump_json(), status, mimetype="application/json")

    app.add_url_rule(PATH, "complaints", receive, methods=["POST"], provide_automatic_options=False)


def read(body: bytes, rules: Rules) -> Submission:
    """Read a complaint.

    Raises:
        Refused: It is not of the form; with all that is wrong, quoting nothing.
    """
    try:
        return Submission.model_validate_json(body, context=rules)
    except ValidationError as error:
        found = error.errors(include_input=False, include_context=False, include_url=False)
    problems = dict.fromkeys(problem_of(one["type"], one["loc"]) for one in found)
    raise Refused("intake_invalid", tuple(problems)[:MOST_PROBLEMS])


def _trusted(door: Door, services: WebServices) -> tuple[str, bytes]:
    """Idempotency key and body of a request that one of our senders signed just now."""
    if request.mimetype != "application/json":
        raise Refused("wrong_type")
    header = request.headers.get("X-Ombud-Signature", "")
    timestamp = request.headers.get("X-Ombud-Timestamp", "")
    key = request.headers.get("Idempotency-Key", "")
    if not (header and timestamp):
        raise Refused("intake_signature_missing")
    if signed.KEY.fullmatch(key) is None:
        raise Refused("intake_key_wrong")
    if not signed.is_timely(timestamp, services.clock.now()):
        raise Refused("intake_timestamp_wrong")
    body = _body()
    if not signed.is_signed(timestamp, key, body, header, door.secrets):
        raise Refused("intake_signature_wrong")
    return key, body


def _body() -> bytes:
    # one byte more, because werkzeug cuts a chunked body at the limit without a word
    request.max_content_length = LARGEST_BODY + 1
    try:
        body = request.get_data(cache=False)
    except RequestEntityTooLarge:
        raise Refused("intake_too_large") from None
    except _CUT_OFF:
        raise Refused("incomplete") from None
    if len(body) > LARGEST_BODY:
        raise Refused("intake_too_large")
    return body
