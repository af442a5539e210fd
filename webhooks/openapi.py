"""GET /complaints/openapi.json: what `POST /complaints` takes and answers, from the models (OpenAPI 3.1)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.metadata import version
from typing import Any, Final

from flask import Flask, Response
from pydantic import BaseModel, Field
from pydantic.json_schema import models_json_schema

from integration.complaints.submission import Submission
from webhooks import intake
from webhooks.errors import ANSWERS

PATH: Final = "/complaints/openapi.json"

REFUSALS: Final = (
    "wrong_type",
    "intake_signature_missing",
    "intake_key_wrong",
    "intake_timestamp_wrong",
    "intake_signature_wrong",
    "incomplete",
    "intake_too_large",
    "intake_invalid",
    "intake_conflict",
    "intake_not_set_up",
    "store_unavailable",
    "failed",
)
"""Codes that a sender can get."""


class WrongPart(BaseModel):
    """One thing that is wrong with a complaint."""

    at: str = Field(description="JSON Pointer (RFC 6901); of an unknown key to the object that holds it")
    problem: str = Field(description="stable word")
    expected: str = Field(description="what is expected there")


class Refusal(BaseModel):
    """An answer that takes nothing."""

    error: str = Field(description="stable code")
    what: str = Field(description="what is wrong and what to do")
    request: str = Field(description="id of the request, as in the log")
    problems: list[WrongPart] = Field(default_factory=list, description="everything at once; only with 422")


@cache
def document() -> Mapping[str, Any]:
    """The document as plain data."""
    _, defined = models_json_schema(
        [(Submission, "validation"), (intake.Accepted, "serialization"), (Refusal, "serialization")],
        ref_template="#/components/schemas/{model}",
    )
    return {
        "openapi": "3.1.0",
        "info": {"title": "Ombud: complaints in", "version": version("ombud")},
        "paths": {intake.PATH: {"post": _operation()}},
        "components": {"schemas": defined["$defs"]},
    }


def register(app: Flask) -> None:
    """Add the route."""

    def show() -> Response:
        return Response(json.dumps(document(), ensure_ascii=False), 200, mimetype="application/json")

    app.add_url_rule(PATH, "openapi", show, methods=["GET"], provide_automatic_options=False)


def _operation() -> dict[str, Any]:
    taken = {
        "202": _answer("It is on disk and will become a ticket.", "Accepted"),
        "201": _answer("It was sent before, and its ticket is there.", "Accepted"),
    }
    refused: dict[str, Any] = {}
    for code in REFUSALS:
        status = str(ANSWERS[code].status)
        told = f"`{code}`: {ANSWERS[code].what}"
        known = refused.get(status)
        refused[status] = _answer(f"{known['description']} {told}" if known else told, "Refusal")
    return {
        "operationId": "postComplaint",
        "summary": "Hand a complaint over",
        "description": (
            "Signed with HMAC-SHA256 over timestamp, line feed, idempotency key, line feed and the body. "
            "When no answer came, send it again with the same key and body, signed anew."
        ),
        "parameters": [
            _header(
                "X-Ombud-Timestamp", r"^[0-9]{1,12}$", "Unix time in seconds, five minutes from ours at most"
            ),
            _header("X-Ombud-Signature", r"^sha256=[0-9a-f]{64}$", "the signature in hex"),
            _header("Idempotency-Key", r"^[\x21-\x7e]{8,128}$", "random, a new one for each complaint"),
        ],
        "requestBody": {"required": True, "content": _content("Submission")},
        "responses": {**taken, **refused},
    }


def _header(name: str, pattern: str, meaning: str) -> dict[str, Any]:
    return {
        "name": name,
        "in": "header",
        "required": True,
        "description": meaning,
        "schema": {"type": "string", "pattern": pattern},
    }


def _answer(description: str, model: str) -> dict[str, Any]:
    return {"description": description, "content": _content(model)}


def _content(model: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{model}"}}}
