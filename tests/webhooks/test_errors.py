"""Exception → answer."""

from __future__ import annotations

from typing import Never

import pytest
from flask import Flask, abort

from integration import metrics
from integration.errors import StoreUnavailable
from tests.webhooks.logs import Lines
from webhooks import errors


@pytest.fixture
def app() -> Flask:
    """An app whose every route fails in its own way."""
    app = Flask("failing")
    errors.register(app)

    def fail(how: str) -> Never:
        match how:
            case "own":
                raise errors.Refused("signature_wrong")
            case "store":
                raise StoreUnavailable(retry_after=2.4)
            case "bug":
                raise ValueError("Herr Müller, 13800138000")
            case _:
                abort(int(how))

    app.add_url_rule("/fail/<how>", "fail", fail)
    return app


@pytest.mark.parametrize(
    ("how", "status", "code"),
    [
        ("own", 403, "signature_wrong"),
        ("store", 503, "store_unavailable"),
        ("bug", 500, "failed"),
        ("400", 400, "bad_request"),
        ("404", 404, "not_found"),
        ("405", 405, "wrong_method"),
        ("413", 413, "too_large"),
        ("418", 400, "bad_request"),
        ("501", 500, "failed"),
    ],
)
def test_every_exception_has_one_answer(app: Flask, logged: Lines, how: str, status: int, code: str) -> None:
    reply = app.test_client().get(f"/fail/{how}")
    assert reply.status_code == status
    assert reply.json is not None
    assert reply.json["error"] == code
    assert reply.json["what"] == errors.ANSWERS[code].what


def test_an_unforeseen_error_is_logged_by_class_and_place_and_never_by_its_text(
    app: Flask, logged: Lines
) -> None:
    reply = app.test_client().get("/fail/bug", headers={"X-Request-Id": "abc-1"})
    (event,) = logged.named("request_failed")
    assert event["request"] == "abc-1"
    assert [link["class"] for link in event["exception"]] == ["builtins.ValueError"]
    assert "Müller" not in logged.text + reply.text
    assert "13800138000" not in logged.text + reply.text


def test_an_unavailable_store_says_when_to_come_again(app: Flask, logged: Lines) -> None:
    assert app.test_client().get("/fail/store").headers["Retry-After"] == "2"


def test_every_code_is_counted_under_its_own_label() -> None:
    answers = {"accepted", "duplicate", "parked"} | set(errors.ANSWERS)
    assert {code for code in answers if metrics.ANSWERS(code) != code} == set()
