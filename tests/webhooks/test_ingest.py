"""A delivery is verified, put on disk and only then answered."""

from __future__ import annotations

import base64
import json
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from integration.bootstrap.web import build_web_services
from integration.errors import SettingsError
from integration.settings import load
from integration.store.database import Database
from integration.store.inbox import CHANNEL
from tests.webhooks.conftest import Rows, services_with, serving
from tests.webhooks.sender import PATH, Sender, headers_for, recorded, sign, thin

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)


def test_every_recorded_delivery_lands_once_with_its_ids_and_times(server: Sender, rows: Rows) -> None:
    expected: dict[str, int] = {}
    for delivery in recorded():
        reply = server.send(delivery.body, delivery.headers)
        first = delivery.key not in expected
        assert reply.status == (202 if first else 200)
        number = reply.json["delivery"]
        assert expected.setdefault(delivery.key, number) == number
    assert rows("SELECT key, id FROM delivery ORDER BY id") == list(expected.items())
    assert rows(
        "SELECT helpdesk, source, ticket_id, article_id, updated_by_id, ticket_updated_at, problem,"
        " dispatched_at, handled_at FROM delivery ORDER BY id LIMIT 2"
    ) == [
        ("zammad", "webhook", 5, 13, 5, datetime(2026, 11, 24, 4, 51, 43, tzinfo=UTC), None, None, None),
        ("zammad", "webhook", 5, 13, 5, datetime(2026, 11, 24, 4, 51, 44, 86000, UTC), None, None, None),
    ]


def test_the_same_delivery_sent_by_eight_threads_is_one_row_and_one_202(server: Sender, rows: Rows) -> None:
    body = thin()
    headers = headers_for(body)
    start = threading.Barrier(8)

    def send() -> tuple[int, int]:
        start.wait()
        reply = server.send(body, headers)
        return reply.status, reply.json["delivery"]

    with ThreadPoolExecutor(8) as pool:
        replies = [future.result() for future in [pool.submit(send) for _ in range(8)]]
    assert sorted(status for status, _ in replies) == [200] * 7 + [202]
    assert rows("SELECT id FROM delivery") == [(replies[0][1],)]
    assert {number for _, number in replies} == {replies[0][1]}


def test_the_same_body_under_a_new_delivery_id_is_a_new_hint(server: Sender, rows: Rows) -> None:
    assert [server.deliver(thin()).status for _ in range(2)] == [202, 202]
    assert rows("SELECT count(*), count(DISTINCT ticket_id) FROM delivery") == [(2, 1)]


def test_a_delivery_without_an_id_is_taken_every_time(server: Sender, rows: Rows) -> None:
    assert [server.deliver(thin(), X_Zammad_Delivery=None).status for _ in range(2)] == [202, 202]
    assert rows("SELECT key FROM delivery") == [(None,), (None,)]


def test_a_signed_body_that_names_no_ticket_is_parked_and_answered_202(server: Sender, rows: Rows) -> None:
    bodies = [b'{"error": "unexpected token"}', b"[" * 200_000, b"{", b"\xff", b""]
    assert [server.deliver(body).status for body in bodies] == [202] * 5
    assert rows("SELECT ticket_id, problem FROM delivery ORDER BY id") == [
        (None, "sender_error"),
        (None, "too_deep"),
        (None, "not_json"),
        (None, "not_utf8"),
        (None, "not_json"),
    ]


def test_a_parked_delivery_asks_for_a_sweep_because_something_did_change(server: Sender, rows: Rows) -> None:
    rows.do("INSERT INTO cursor (name, updated_at) VALUES ('zammad', %s)", NOW)
    server.deliver(b"{}")
    assert rows("SELECT requested_at IS NOT NULL FROM cursor") == [(True,)]


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"X_Hub_Signature": None}, 401, "signature_missing"),
        ({"X_Hub_Signature": ""}, 401, "signature_missing"),
        ({"X_Hub_Signature": sign(thin(), b"other")}, 403, "signature_wrong"),
        ({"X_Hub_Signature": "sha256=" + "0" * 64}, 403, "signature_wrong"),
        ({"Content_Type": "text/plain"}, 415, "wrong_type"),
        ({"Content_Type": "application/x-www-form-urlencoded"}, 415, "wrong_type"),
        ({"Content_Type": "multipart/form-data; boundary=x"}, 415, "wrong_type"),
        ({"Content_Type": None}, 415, "wrong_type"),
    ],
)
def test_what_is_refused_leaves_no_row(
    server: Sender, rows: Rows, changes: dict[str, str | None], status: int, code: str
) -> None:
    reply = server.deliver(thin(), **changes)
    assert (reply.status, reply.json["error"]) == (status, code)
    assert rows("SELECT * FROM delivery") == []


def test_two_signature_headers_are_wrong(server: Sender) -> None:
    body = thin()
    head = "".join(f"{name}: {value}\r\n" for name, value in headers_for(body).items())
    request = f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{head}X-Hub-Signature: {sign(body)}\r\n"
    request += f"Content-Length: {len(body)}\r\n\r\n"
    assert b" 403 " in raw(server, request.encode() + body).splitlines()[0]


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
def test_other_methods_are_answered_405_and_told_what_to_use(server: Sender, method: str) -> None:
    body = thin()
    reply = server.send(body, headers_for(body), method=method)
    assert (reply.status, reply.headers["Allow"]) == (405, "POST")


@pytest.mark.parametrize("path", [PATH + "/", "//webhooks/zammad", "/webhooks//zammad", "/webhooks", "/"])
def test_no_spelling_of_the_address_is_redirected(server: Sender, path: str) -> None:
    body = thin()
    assert server.send(body, headers_for(body), path=path).status in {202, 404}


def test_a_secret_can_be_rotated_while_both_are_in_force(database_url: str) -> None:
    body = thin()
    with (
        services_with(database_url, WEBHOOK_SECRETS="new,old") as services,
        serving(services) as server,
    ):
        for secret, status in ((b"old", 202), (b"new", 202), (b"topsecret", 403)):
            assert server.deliver(body, X_Hub_Signature=sign(body, secret)).status == status


def test_without_a_secret_the_web_process_is_not_built() -> None:
    with pytest.raises(SettingsError, match="OMBUD_WEBHOOK_SECRETS: no secret is set"):
        build_web_services(load({"OMBUD_DATABASE_URL": "postgresql://nowhere"}))


def basic(user: str, password: str) -> str:
    """What Zammad sends as Basic authentication."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


@pytest.mark.parametrize(
    ("authorization", "status", "code"),
    [
        (basic("zammad", "pässword"), 202, None),
        (basic("zammad", "pässword").replace("Basic", "basic"), 202, None),
        ("Bearer token-of-seven", 202, None),
        (None, 401, "authorization_missing"),
        (basic("zammad", "wrong"), 403, "authorization_wrong"),
        (basic("", ""), 403, "authorization_wrong"),
        ("Bearer token-of-eight", 403, "authorization_wrong"),
        ("Bearer Token-of-seven", 403, "authorization_wrong"),
        ("Basic token-of-seven", 403, "authorization_wrong"),
        ("Bearer", 403, "authorization_wrong"),
        ("Bearer \xe9\xff", 403, "authorization_wrong"),
    ],
)
def test_a_second_factor_is_asked_for_beside_the_signature(
    database_url: str, authorization: str | None, status: int, code: str | None
) -> None:
    with (
        services_with(
            database_url,
            WEBHOOK_BASIC_USER="zammad",
            WEBHOOK_BASIC_PASSWORD="pässword",
            WEBHOOK_BEARER="token-of-seven",
        ) as services,
        serving(services) as server,
    ):
        reply = server.deliver(thin(), Authorization=authorization)
        assert (reply.status, reply.json.get("error")) == (status, code)
        assert server.deliver(thin(), Authorization=authorization, X_Hub_Signature=None).status != 202


def chunks(size: int) -> Iterator[bytes]:
    """A body that does not say how long it is."""
    for _ in range(size // 65536):
        yield b" " * 65536


def test_an_oversize_body_is_refused_and_a_sweep_is_asked_for_once_a_minute(
    server: Sender, rows: Rows
) -> None:
    long_ago = NOW - timedelta(days=30)
    rows.do("INSERT INTO cursor (name, updated_at, requested_at) VALUES ('zammad', %s, %s)", NOW, long_ago)
    for body in (b" " * (1024 * 1024 + 1), b" " * 10_000_000):
        reply = server.deliver(body)
        assert (reply.status, reply.json["error"]) == (413, "too_large")
    reply = server.send(chunks(3 * 1024 * 1024), headers_for(b""))
    assert (reply.status, reply.json["error"]) == (413, "too_large")
    assert rows("SELECT requested_at > now() - interval '1 minute' FROM cursor") == [(True,)]
    asked = rows("SELECT requested_at FROM cursor")
    server.deliver(b" " * 2_000_000)
    assert rows("SELECT requested_at FROM cursor") == asked
    assert rows("SELECT * FROM delivery") == []


def test_a_body_of_exactly_one_mebibyte_is_taken_also_in_chunks(server: Sender) -> None:
    body = thin().ljust(1024 * 1024)
    assert server.deliver(body).status == 202
    pieces = (body[start : start + 65536] for start in range(0, len(body), 65536))
    assert server.send(pieces, headers_for(body)).status == 202


def raw(server: Sender, request: bytes) -> bytes:
    """Send bytes as they are, end sending, and read what comes."""
    with socket.create_connection((server.host, server.port), timeout=10) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
        return answer


def head_of(body: bytes, length: int) -> bytes:
    """The head of a request that announces some other length."""
    head = "".join(f"{name}: {value}\r\n" for name, value in headers_for(body).items())
    return f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{head}Content-Length: {length}\r\n\r\n".encode()


def test_a_body_shorter_or_longer_than_announced_is_not_taken(server: Sender, rows: Rows) -> None:
    body = thin()
    assert b'"incomplete"' in raw(server, head_of(body, len(body) + 100) + body)
    assert b'"signature_wrong"' in raw(server, head_of(body, len(body) - 1) + body)
    assert rows("SELECT * FROM delivery") == []


def test_a_database_that_is_away_is_answered_503_and_works_again_without_a_restart(
    server: Sender, rows: Rows, postgresql: str
) -> None:
    import psycopg  # a connection to another database, to shut the one under test

    (name,) = rows("SELECT current_database()")[0]
    assert server.deliver(thin()).status == 202
    key = "8b1f9c1e-6a75-4a55-9d31-2a1b2f1a0001"
    with psycopg.connect(postgresql, autocommit=True) as other:
        other.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false".encode())
        other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))
        reply = server.deliver(thin(6), X_Zammad_Delivery=key)
        assert (reply.status, reply.json["error"]) == (503, "store_unavailable")
        assert int(reply.headers["Retry-After"]) >= 1
        other.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true".encode())
    deadline = time.monotonic() + 5
    while (reply := server.deliver(thin(6), X_Zammad_Delivery=key)).status != 202:
        assert reply.status == 503
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert server.deliver(thin(6), X_Zammad_Delivery=key).status == 200


def test_connections_lost_while_idle_cost_no_delivery(server: Sender, rows: Rows) -> None:
    with ThreadPoolExecutor(4) as pool:
        assert {reply.status for reply in pool.map(lambda _: server.deliver(thin()), range(12))} == {202}
    rows(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND application_name = 'ombud-web'"
    )
    assert server.deliver(thin()).status == 202


def test_a_database_without_our_tables_is_answered_503(server: Sender, rows: Rows) -> None:
    rows.do("DROP TABLE delivery")
    assert server.deliver(thin()).status == 503


def test_the_dispatcher_is_woken_after_the_row_is_there(
    server: Sender, database: Database, rows: Rows
) -> None:
    with database.listen(CHANNEL) as listening:
        server.deliver(thin())
        heard = list(listening.notifies(timeout=5, stop_after=1))
        assert [notification.channel for notification in heard] == [CHANNEL]
        assert rows("SELECT count(*) FROM delivery") == [(1,)]


def test_every_answer_is_json_with_a_stable_code_and_a_reference(server: Sender) -> None:
    reply = server.deliver(thin(), X_Hub_Signature=None, X_Request_Id="proxy-17")
    assert reply.json == {
        "error": "signature_missing",
        "what": "X-Hub-Signature is missing; set the HMAC signature token of the webhook in Zammad",
        "request": "proxy-17",
    }
    reply = server.get("/nothing")
    assert (reply.status, reply.json["error"]) == (404, "not_found")
    accepted = server.deliver(thin())
    assert json.loads(accepted.body).keys() == {"delivery"}
