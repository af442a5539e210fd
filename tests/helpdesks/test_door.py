"""The one door out: what it sends, where, how often, and what it says when it fails."""

from __future__ import annotations

import json
import shutil
import socket
import ssl
import subprocess
import threading
import traceback
from pathlib import Path

import pytest
import responses

from integration.errors import (
    HelpdeskError,
    HelpdeskUnavailable,
    NotAllowed,
    NotAuthenticated,
    NotFound,
    NotTrusted,
    OutcomeUnknown,
    Rejected,
    SettingsError,
    UnexpectedAnswer,
)
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.zammad.client import ZammadToken
from tests.helpdesks.wire import Wire, answer, drip, hang_up, silence

BASE = "https://help.example.com"
CANARY = "Li-Na-11010519491231002X"


class Pauses:
    """Waits that were asked for, none of them taken."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)


@pytest.fixture
def pauses() -> Pauses:
    return Pauses()


@pytest.fixture
def door(pauses: Pauses) -> HttpDoor:
    return HttpDoor(BASE, auth=ZammadToken("secret-token"), pause=pauses)


def quick_door(url: str, pauses: Pauses, *, read_seconds: float = 0.3, max_bytes: int = 1000) -> HttpDoor:
    return HttpDoor(
        url,
        auth=ZammadToken("secret-token"),
        connect_seconds=0.3,
        read_seconds=read_seconds,
        max_bytes=max_bytes,
        pause=pauses,
    )


def closed_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"http://127.0.0.1:{server.getsockname()[1]}"


@responses.activate
def test_a_request_carries_token_and_name_and_asks_for_json(door: HttpDoor) -> None:
    sent = responses.get(f"{BASE}/api/v1/users/me", json={"id": 5})
    assert door.read("get_me", "/api/v1/users/me") == {"id": 5}
    headers = sent.calls[0].request.headers
    assert headers["Authorization"] == "Token token=secret-token"
    assert headers["User-Agent"].startswith("Ombud/")
    assert headers["Accept"] == "application/json"


@responses.activate
def test_a_folder_in_the_base_address_is_kept() -> None:
    responses.get(f"{BASE}/desk/api/v1/users/me", json={"id": 5})
    door = HttpDoor(f"{BASE}/desk/", auth=ZammadToken("t"))
    assert door.read("get_me", "/api/v1/users/me") == {"id": 5}


@responses.activate
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(door: HttpDoor, status: int) -> None:
    location = f"https://elsewhere.example.net/{CANARY}"
    sent = responses.get(f"{BASE}/x", status=status, headers={"Location": location})
    with pytest.raises(UnexpectedAnswer, match="Redirected") as caught:
        door.read("get_ticket", "/x", ticket_id=5)
    assert sent.call_count == 1
    assert CANARY not in str(caught.value)


@responses.activate
@pytest.mark.parametrize(
    "path",
    [
        "https://elsewhere.example.net/x",
        "//elsewhere.example.net/x",
        "/../x",
        "/x/../y",
        "/x//y",
        "@elsewhere.example.net/x",
        "/x?y=z",
        "/x#y",
        "/x\n",
        "/x%2e%2e",
        "",
        "x",
        "/",
    ],
)
def test_only_plain_paths_below_the_base_address_are_called(door: HttpDoor, path: str) -> None:
    with pytest.raises(ValueError, match="plain segments"):
        door.read("get_ticket", path)
    assert len(responses.calls) == 0


@pytest.mark.parametrize(
    "address",
    ["", "help.example.com", "ftp://help.example.com", "https://", "file:///etc/passwd", "https://[x"],
)
def test_an_address_that_is_none_is_refused_at_the_start(address: str) -> None:
    with pytest.raises(SettingsError, match="not of the form"):
        HttpDoor(address, auth=ZammadToken("t"))


@pytest.mark.parametrize("extra", ["?a=b", "#c"])
def test_an_address_holds_no_query(extra: str) -> None:
    with pytest.raises(SettingsError, match="more than scheme"):
        HttpDoor(BASE + "/" + extra, auth=ZammadToken("t"))


def test_credentials_in_the_address_are_refused_and_not_repeated() -> None:
    with pytest.raises(SettingsError) as caught:
        HttpDoor("https://bot:hunter2@help.example.com", auth=ZammadToken("t"))
    assert "hunter2" not in str(caught.value)


def test_the_token_is_in_no_representation(door: HttpDoor) -> None:
    assert "secret" not in repr(door)
    assert "secret" not in repr(ZammadToken("secret-token"))


@pytest.mark.parametrize("token", ["", "secret token", "secret\n", "secrét"])
def test_a_token_that_no_header_can_hold_is_refused_without_quoting_it(token: str) -> None:
    with pytest.raises(SettingsError) as caught:
        ZammadToken(token)
    assert "secr" not in str(caught.value)


@responses.activate
def test_cookies_are_not_kept(door: HttpDoor) -> None:
    sent = responses.get(f"{BASE}/x", json={}, headers={"Set-Cookie": "_zammad_session=1; Path=/"})
    door.read("get_ticket", "/x")
    door.read("get_ticket", "/x")
    assert "Cookie" not in sent.calls[1].request.headers


def test_netrc_and_proxy_of_the_environment_do_not_count(
    pauses: Pauses, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login other password other")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("http_proxy", closed_port())
    with Wire(answer(b"{}")) as wire:
        assert quick_door(wire.url, pauses).read("get_me", "/x") == {}
    assert b"Authorization: Token token=secret-token" in wire.heads[0]


def test_a_read_of_a_helpdesk_that_refuses_connections_is_tried_three_times(pauses: Pauses) -> None:
    door = quick_door(closed_port(), pauses)
    with door.counting() as calls, pytest.raises(HelpdeskUnavailable) as caught:
        door.read("get_ticket", "/x", ticket_id=5)
    assert str(caught.value) == "The helpdesk cannot be reached operation=get_ticket ticket=5"
    assert caught.value.retryable
    assert calls.count == 3
    assert pauses.taken == [0.25, 0.75]


def test_a_write_to_a_helpdesk_that_refuses_connections_did_not_happen(pauses: Pauses) -> None:
    door = quick_door(closed_port(), pauses)
    with door.counting() as calls, pytest.raises(HelpdeskUnavailable):
        door.write("update_ticket", "PUT", "/x", body={}, ticket_id=5)
    assert calls.count == 1
    assert pauses.taken == []


def test_a_write_without_an_answer_may_have_happened(pauses: Pauses) -> None:
    with Wire(silence(0.6)) as wire, pytest.raises(OutcomeUnknown) as caught:
        quick_door(wire.url, pauses).write("update_ticket", "PUT", "/x", body={}, ticket_id=5)
    assert (
        str(caught.value) == "A write got no answer; it may have happened. operation=update_ticket ticket=5"
    )
    assert wire.requests == 1


def test_a_write_whose_connection_breaks_may_have_happened(pauses: Pauses) -> None:
    with Wire(hang_up, answer(b"{}")) as wire, pytest.raises(OutcomeUnknown):
        quick_door(wire.url, pauses).write("update_ticket", "PUT", "/x", body={})
    assert wire.requests == 1


@pytest.mark.parametrize(
    "behaviour",
    [
        pytest.param(answer(b'{"id"', length=500), id="broken off"),
        pytest.param(answer(b" " * 2000), id="too large"),
        pytest.param(answer(b"<html>"), id="not JSON"),
        pytest.param(drip(2), id="endless"),
    ],
)
def test_a_write_whose_answer_cannot_be_read_may_have_happened(behaviour: object, pauses: Pauses) -> None:
    assert callable(behaviour)
    with Wire(behaviour) as wire, pytest.raises(OutcomeUnknown):
        quick_door(wire.url, pauses).write("update_ticket", "PUT", "/x", body={})


def test_a_read_whose_connection_breaks_is_tried_again(pauses: Pauses) -> None:
    with Wire(hang_up, answer(b'{"id"', length=500), answer(b'{"id": 5}')) as wire:
        assert quick_door(wire.url, pauses).read("get_ticket", "/x") == {"id": 5}


def test_a_read_without_an_answer_is_not_waited_for_again(pauses: Pauses) -> None:
    with Wire(silence(0.6)) as wire, pytest.raises(HelpdeskUnavailable, match="No answer came in time"):
        quick_door(wire.url, pauses).read("get_ticket", "/x")
    assert pauses.taken == []


def test_an_answer_that_drips_is_given_up(pauses: Pauses) -> None:
    with Wire(drip(5)) as wire, pytest.raises(HelpdeskUnavailable, match="No answer came in time"):
        quick_door(wire.url, pauses, read_seconds=0.1).read("get_ticket", "/x")


def test_silence_in_the_middle_of_an_answer_is_given_up(pauses: Pauses) -> None:
    def half(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        silence(0.6)(connection)

    with Wire(half) as wire, pytest.raises(HelpdeskUnavailable, match="No answer came in time"):
        quick_door(wire.url, pauses).read("get_ticket", "/x")
    assert pauses.taken == []


def test_an_answer_that_is_too_large_is_not_read_to_its_end(pauses: Pauses) -> None:
    with Wire(answer(b" " * 2000)) as wire, pytest.raises(UnexpectedAnswer, match="too large"):
        quick_door(wire.url, pauses).read("get_ticket", "/x")


def test_a_large_error_page_keeps_its_status(pauses: Pauses) -> None:
    page = b"<html>" + b" " * 200_000
    with Wire(answer(page, status="403 Forbidden")) as wire, pytest.raises(NotAllowed):
        quick_door(wire.url, pauses, max_bytes=100).read("get_ticket", "/x")


def test_a_helpdesk_whose_certificate_is_not_trusted_hears_nothing(pauses: Pauses, tmp_path: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl makes the certificate")  # CI has it; a bare machine may not
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    options = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
    options += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([openssl, "req", *options], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    def greet(server: socket.socket) -> None:
        for _ in range(2):
            connection, _ = server.accept()
            try:
                with context.wrap_socket(connection, server_side=True) as secure:
                    secure.recv(65536)
                    answer(b'{"id": 5}')(secure)
            except OSError:
                connection.close()

    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"https://127.0.0.1:{server.getsockname()[1]}"
        thread = threading.Thread(target=greet, args=(server,), daemon=True)
        thread.start()
        with pytest.raises(NotTrusted, match="certificate is not trusted"):
            quick_door(url, pauses).write("update_ticket", "PUT", "/x", body={})
        trusting = HttpDoor(url, auth=ZammadToken("t"), ca_file=certificate)
        assert trusting.read("get_ticket", "/x") == {"id": 5}
        thread.join(5)


@responses.activate
@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_busy_helpdesk_is_read_again_after_a_moment(door: HttpDoor, pauses: Pauses, status: int) -> None:
    responses.get(f"{BASE}/x", status=status)
    responses.get(f"{BASE}/x", json={"id": 5})
    assert door.read("get_ticket", "/x") == {"id": 5}
    assert pauses.taken == [0.25]


@responses.activate
def test_a_search_is_a_read_although_it_is_posted(door: HttpDoor, pauses: Pauses) -> None:
    responses.post(f"{BASE}/search", status=502)
    responses.post(f"{BASE}/search", json=[])
    assert door.read("search_tickets", "/search", search={"page": 1}) == []
    assert pauses.taken == [0.25]


@responses.activate
def test_a_short_wait_that_the_helpdesk_asks_for_is_taken(door: HttpDoor, pauses: Pauses) -> None:
    responses.get(f"{BASE}/x", status=429, headers={"Retry-After": "2"})
    responses.get(f"{BASE}/x", json={"id": 5})
    assert door.read("get_ticket", "/x") == {"id": 5}
    assert pauses.taken == [2.0]


@responses.activate
def test_a_long_wait_that_the_helpdesk_asks_for_is_left_to_the_job(door: HttpDoor, pauses: Pauses) -> None:
    responses.get(f"{BASE}/x", status=429, headers={"Retry-After": "60"})
    with pytest.raises(HelpdeskUnavailable) as caught:
        door.read("get_ticket", "/x")
    assert caught.value.retry_after == 60.0
    assert pauses.taken == []


@responses.activate
def test_a_write_refused_for_now_did_not_happen(door: HttpDoor) -> None:
    sent = responses.put(f"{BASE}/x", status=429, headers={"Retry-After": "1"})
    with pytest.raises(HelpdeskUnavailable) as caught:
        door.write("update_ticket", "PUT", "/x", body={})
    assert caught.value.retry_after == 1.0
    assert sent.call_count == 1


ERRORS: list[tuple[int, type[HelpdeskError], type[HelpdeskError]]] = [
    (304, UnexpectedAnswer, UnexpectedAnswer),
    (400, UnexpectedAnswer, UnexpectedAnswer),
    (401, NotAuthenticated, NotAuthenticated),
    (403, NotAllowed, NotAllowed),
    (404, NotFound, NotFound),
    (405, UnexpectedAnswer, UnexpectedAnswer),
    (409, UnexpectedAnswer, UnexpectedAnswer),
    (413, UnexpectedAnswer, UnexpectedAnswer),
    (422, Rejected, Rejected),
    (429, HelpdeskUnavailable, HelpdeskUnavailable),
    (500, HelpdeskUnavailable, OutcomeUnknown),
    (501, HelpdeskUnavailable, OutcomeUnknown),
    (502, HelpdeskUnavailable, OutcomeUnknown),
    (503, HelpdeskUnavailable, OutcomeUnknown),
    (504, HelpdeskUnavailable, OutcomeUnknown),
]


@responses.activate
@pytest.mark.parametrize(("status", "of_read", "of_write"), ERRORS)
def test_every_status_has_its_error_which_quotes_nothing(
    door: HttpDoor, status: int, of_read: type[HelpdeskError], of_write: type[HelpdeskError]
) -> None:
    body = {"error": f"Invalid value '{CANARY}'", "error_human": CANARY}
    responses.get(f"{BASE}/x", status=status, json=body)
    sent = responses.put(f"{BASE}/x", status=status, json=body)
    with pytest.raises(of_read) as reading:
        door.read("get_ticket", "/x", ticket_id=5)
    with pytest.raises(of_write) as writing:
        door.write("update_ticket", "PUT", "/x", body={"title": CANARY}, ticket_id=5)
    assert type(reading.value) is of_read
    assert type(writing.value) is of_write
    assert sent.call_count == 1
    for caught in (reading, writing):
        assert f"ticket=5 status={status}" in str(caught.value)
        assert CANARY not in "".join(traceback.format_exception(caught.value))
        assert CANARY not in repr(vars(caught.value))
        assert caught.value.__context__ is None


@responses.activate
@pytest.mark.parametrize(
    "content", [f"<html>{CANARY}", f'{{"title": "{CANARY}"', f'"{CANARY}', "[" * 100_000]
)
def test_an_answer_that_is_no_json_is_not_quoted(door: HttpDoor, content: str) -> None:
    responses.get(f"{BASE}/x", body=content)
    with pytest.raises(UnexpectedAnswer, match="The answer is not JSON") as caught:
        door.read("get_ticket", "/x")
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    assert CANARY not in "".join(traceback.format_exception(caught.value))


@responses.activate
def test_a_404_that_is_not_the_helpdesks_own_does_not_mean_that_the_ticket_is_gone(door: HttpDoor) -> None:
    responses.get(f"{BASE}/x", status=404, body="<html>nginx</html>")
    with pytest.raises(UnexpectedAnswer, match="not the helpdesk's own"):
        door.read("get_ticket", "/x")


@responses.activate
def test_an_empty_answer_is_nothing(door: HttpDoor) -> None:
    responses.put(f"{BASE}/x", body="")
    assert door.write("update_ticket", "PUT", "/x", body={}) is None


@responses.activate
def test_requests_are_counted_by_thread_and_block(door: HttpDoor) -> None:
    responses.get(f"{BASE}/x", json={})
    responses.put(f"{BASE}/x", json={})
    with door.counting() as outer:
        door.read("get_ticket", "/x")
        with door.counting() as inner:
            door.write("update_ticket", "PUT", "/x", body={})
        thread = threading.Thread(target=door.read, args=("get_ticket", "/x"))
        thread.start()
        thread.join()
    door.read("get_ticket", "/x")
    assert outer.operations == ["get_ticket", "update_ticket"]
    assert inner.count == 1


@responses.activate
def test_every_try_is_observed_with_its_outcome(pauses: Pauses) -> None:
    seen: list[tuple[str, str, bool]] = []

    def observe(operation: str, outcome: str, seconds: float) -> None:
        seen.append((operation, outcome, seconds >= 0))

    door = HttpDoor(BASE, auth=ZammadToken("t"), pause=pauses, observe=observe)
    responses.get(f"{BASE}/x", status=502)
    responses.get(f"{BASE}/x", json={})
    door.read("get_ticket", "/x")
    assert seen == [("get_ticket", "502", True), ("get_ticket", "200", True)]


def test_a_failure_is_observed_by_its_word(pauses: Pauses) -> None:
    seen: list[str] = []
    door = HttpDoor(
        closed_port(),
        auth=ZammadToken("t"),
        pause=pauses,
        observe=lambda operation, outcome, seconds: seen.append(outcome),
    )
    with pytest.raises(HelpdeskUnavailable):
        door.write("update_ticket", "PUT", "/x", body={})
    assert seen == ["unreached"]


@responses.activate
def test_chinese_text_is_sent_as_json(door: HttpDoor) -> None:
    sent = responses.put(f"{BASE}/x", json={})
    door.write("update_ticket", "PUT", "/x", body={"complaint_issue": "贷款::利率"})
    body = sent.calls[0].request.body
    assert isinstance(body, bytes)
    assert json.loads(body) == {"complaint_issue": "贷款::利率"}
