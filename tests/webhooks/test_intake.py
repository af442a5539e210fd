"""Complaints over HTTP: signed, timely, once, and nothing of them readable anywhere."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from integration.bootstrap.web import WebServices
from integration.errors import SettingsError
from integration.settings import Settings, load, missing_for_web, require
from tests.complaints.samples import SEAL_KEY, SECRET, a_file, complaint, signed
from tests.webhooks.conftest import Rows, services_with, serving
from tests.webhooks.logs import Lines
from tests.webhooks.sender import Reply, Sender
from webhooks import errors, intake, openapi
from webhooks.app import AUTHENTICATION, create_app
from webhooks.signed import sign

MAPPING = "version: 1\nlanguage: en\njurisdiction: CN\ngroups: [Complaints, Branch]\n"


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    file = tmp_path / "ombud.yaml"
    file.write_text(MAPPING, encoding="utf-8")
    return file


@pytest.fixture
def services(database_url: str, mapping: Path) -> Iterator[WebServices]:
    with services_with(
        database_url,
        SEAL_KEYS=SEAL_KEY,
        INTAKE_SECRETS=f"{SECRET.decode()},an-older-secret",
        MAPPING=str(mapping),
    ) as services:
        yield services


def post(server: Sender, body: dict[str, Any] | bytes, **how: Any) -> Reply:
    raw, headers = signed(body, **how)
    return server.send(raw, headers, path=intake.PATH)


def test_a_complaint_is_on_disk_before_it_is_answered_with_a_reference(server: Sender, rows: Rows) -> None:
    reply = post(server, complaint(language="de"))
    assert reply.status == 202
    assert reply.json["ticket_number"] is None
    assert reply.json["what_happens_next"].startswith("Ihre Beschwerde ist eingegangen")
    assert rows("SELECT reference, purpose, helpdesk FROM sealed") == [
        (reply.json["reference"], "complaint", "zammad")
    ]


def test_the_same_complaint_again_gets_the_same_answer_and_is_kept_once(server: Sender, rows: Rows) -> None:
    first = post(server, complaint(), key="branch-0001")
    again = post(server, complaint(), key="branch-0001", timestamp=int(time.time()) - 60)
    assert (again.status, again.json) == (first.status, first.json)
    rows.do("UPDATE sealed SET settled_at = now(), outcome = 'created', ticket_number = '81007'")
    later = post(server, complaint(), key="branch-0001")
    assert (later.status, later.json) == (201, {**first.json, "ticket_number": "81007"})
    assert rows("SELECT count(*) FROM sealed") == [(1,)]


def test_another_complaint_under_the_same_key_is_a_conflict(server: Sender, rows: Rows) -> None:
    post(server, complaint(), key="branch-0001")
    reply = post(server, complaint(text="Another matter."), key="branch-0001")
    assert (reply.status, reply.json["error"]) == (409, "intake_conflict")
    assert rows("SELECT count(*) FROM sealed") == [(1,)]


def test_a_rotated_secret_is_still_taken_and_a_strangers_is_not(server: Sender, rows: Rows) -> None:
    assert post(server, complaint(), secret=b"an-older-secret").status == 202
    refused = post(server, complaint(), secret=b"somebody-elses")
    assert (refused.status, refused.json["error"]) == (403, "intake_signature_wrong")
    assert rows("SELECT count(*) FROM sealed") == [(1,)]


@pytest.mark.parametrize("apart", [-301, 301, -(10**6)])
def test_outside_of_the_window_a_signature_is_worth_nothing(server: Sender, apart: int) -> None:
    reply = post(server, complaint(), timestamp=int(time.time()) + apart)
    assert (reply.status, reply.json["error"]) == (403, "intake_timestamp_wrong")


def test_a_caught_request_cannot_be_sent_under_another_key_or_instant(server: Sender, rows: Rows) -> None:
    raw, headers = signed(complaint())
    assert server.send(raw, headers, path=intake.PATH).status == 202
    for changed in (
        {**headers, "Idempotency-Key": "another-key"},
        {**headers, "X-Ombud-Timestamp": str(int(headers["X-Ombud-Timestamp"]) + 1)},
    ):
        reply = server.send(raw, changed, path=intake.PATH)
        assert (reply.status, reply.json["error"]) == (403, "intake_signature_wrong")
    assert server.send(raw + b" ", headers, path=intake.PATH).status == 403
    assert server.send(raw, headers, path=intake.PATH).status == 202
    assert rows("SELECT count(*) FROM sealed") == [(1,)]


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"X-Ombud-Signature": None}, 401, "intake_signature_missing"),
        ({"X-Ombud-Timestamp": None}, 401, "intake_signature_missing"),
        ({"Idempotency-Key": None}, 400, "intake_key_wrong"),
        ({"Idempotency-Key": "short"}, 400, "intake_key_wrong"),
        ({"Idempotency-Key": "with blanks in it"}, 400, "intake_key_wrong"),
        ({"X-Ombud-Timestamp": "now"}, 403, "intake_timestamp_wrong"),
        ({"X-Ombud-Timestamp": "1e9"}, 403, "intake_timestamp_wrong"),
        ({"X-Ombud-Signature": "sha1=" + "0" * 40}, 403, "intake_signature_wrong"),
        ({"Content-Type": "text/plain"}, 415, "wrong_type"),
    ],
)
def test_every_refusal_has_its_code(
    server: Sender, rows: Rows, changes: dict[str, str | None], status: int, code: str
) -> None:
    raw, headers = signed(complaint())
    sent = {name: value for name, value in {**headers, **changes}.items() if value is not None}
    reply = server.send(raw, sent, path=intake.PATH)
    assert (reply.status, reply.json["error"]) == (status, code)
    assert rows("SELECT count(*) FROM sealed") == [(0,)]


def test_what_is_wrong_is_told_all_at_once_and_not_quoted(server: Sender, logged: Lines) -> None:
    reply = post(server, complaint(channel="Fjalkvist", text="", group="Grauvogelweg"))
    assert (reply.status, reply.json["error"]) == (422, "intake_invalid")
    assert [(one["at"], one["problem"]) for one in reply.json["problems"]] == [
        ("/channel", "enum"),
        ("/text", "string_too_short"),
        ("/group", "not_handled"),
    ]
    for hidden in ("Fjalkvist", "Grauvogelweg"):
        assert hidden not in reply.body.decode() + logged.text


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"text": ' * 2000, b"1e999"])
def test_a_body_that_is_no_complaint_is_refused(server: Sender, body: bytes) -> None:
    assert post(server, body).status == 422


def test_ten_megabytes_of_attachments_are_taken_and_a_larger_body_is_refused(
    server: Sender, rows: Rows
) -> None:
    big = a_file(content=b"x" * (5 * 1024 * 1024))
    assert post(server, complaint(attachments=[big, big])).status == 202
    reply = post(server, complaint(text="x" * (intake.LARGEST_BODY + 1)))
    assert (reply.status, reply.json["error"]) == (413, "intake_too_large")
    raw, headers = signed(b"x" * (intake.LARGEST_BODY + 1))
    pieces = (raw[start : start + 65536] for start in range(0, len(raw), 65536))
    assert server.send(pieces, {**headers, "Transfer-Encoding": "chunked"}, path=intake.PATH).status == 413


def test_without_a_database_it_says_that_nothing_was_taken(
    server: Sender, rows: Rows, postgresql: str
) -> None:
    (name,) = rows("SELECT current_database()")[0]
    import psycopg

    with psycopg.connect(postgresql, autocommit=True) as other:
        other.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false".encode())
    reply = post(server, complaint())
    assert (reply.status, reply.json["error"]) == (503, "store_unavailable")
    assert int(reply.headers["Retry-After"]) > 0


@pytest.mark.parametrize("left_out", ["SEAL_KEYS", "INTAKE_SECRETS", "shadow"])
def test_a_door_that_is_not_set_up_takes_nothing(database_url: str, mapping: Path, left_out: str) -> None:
    given = {"SEAL_KEYS": SEAL_KEY, "INTAKE_SECRETS": SECRET.decode(), "MAPPING": str(mapping)}
    if left_out == "shadow":
        given["SHADOW"] = "true"
    elif left_out == "SEAL_KEYS":
        given = {"MAPPING": str(mapping)}
    else:
        del given[left_out]
    with services_with(database_url, **given) as services, serving(services) as server:
        reply = post(server, complaint())
        assert (reply.status, reply.json["error"]) == (503, "intake_not_set_up")


def test_a_secret_without_a_key_to_seal_with_is_refused_at_the_start() -> None:
    settings = load({"OMBUD_WEBHOOK_SECRETS": "x" * 32, "OMBUD_INTAKE_SECRETS": "y" * 32})
    assert [line.split(":")[0] for line in missing_for_web(settings)] == ["OMBUD_SEAL_KEYS"]
    with pytest.raises(SettingsError):
        require(missing_for_web(Settings(webhook_secrets=settings.webhook_secrets, form=True)))


def test_a_mapping_without_groups_opens_no_door(database_url: str, mapping: Path) -> None:
    mapping.write_text("version: 1\n", encoding="utf-8")
    given = {"SEAL_KEYS": SEAL_KEY, "INTAKE_SECRETS": SECRET.decode(), "MAPPING": str(mapping)}
    with pytest.raises(SettingsError, match="groups"), services_with(database_url, **given):
        pass


def test_the_document_tells_the_routes_the_models_and_every_answer(services: WebServices) -> None:
    client = create_app(services).test_client()
    document = json.loads(client.get(openapi.PATH).data)
    assert document["openapi"] == "3.1.0"
    routes = {
        (rule.rule, method.lower())
        for rule in create_app(services).url_map.iter_rules()
        for method in rule.methods or ()
        if AUTHENTICATION[rule.rule] == "signature" and rule.rule.startswith("/complaints")
    }
    told = {(path, method) for path, operations in document["paths"].items() for method in operations}
    assert told == routes
    operation = document["paths"][intake.PATH]["post"]
    body = document["components"]["schemas"]["Submission"]
    assert set(body["properties"]) == {
        "channel", "language", "received_at", "customer", "text", "title", "group", "attachments",
    }  # fmt: skip
    assert body["required"] == ["channel", "language", "customer", "text"]
    assert body["additionalProperties"] is False
    codes = {code for code in errors.ANSWERS if code.startswith("intake_")}
    assert codes <= set(openapi.REFUSALS)
    for code in openapi.REFUSALS:
        assert f"`{code}`" in operation["responses"][str(errors.ANSWERS[code].status)]["description"]
    assert "$ref" in json.dumps(operation)
    for reference in _references(document):
        assert reference.removeprefix("#/components/schemas/") in document["components"]["schemas"]


def _references(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"]
        for value in part.values():
            yield from _references(value)
    elif isinstance(part, list):
        for value in part:
            yield from _references(value)


def test_a_signature_needs_a_secret(server: Sender) -> None:
    raw, headers = signed(complaint())
    forged = sign(headers["X-Ombud-Timestamp"], headers["Idempotency-Key"], raw, b"")
    assert server.send(raw, {**headers, "X-Ombud-Signature": forged}, path=intake.PATH).status == 403
