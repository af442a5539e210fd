"""`ombud web` as a real process: gunicorn, several workers, signals."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.clocks import MovableClock
from tests.complaints.samples import SEAL_KEY
from tests.webhooks.conftest import Rows
from tests.webhooks.sender import PATH, Sender, headers_for, recorded, sign, thin
from tests.webhooks.surveys import PUBLIC, SURVEY_KEY, path_of
from tests.webhooks.test_ingest import chunks, raw
from webhooks import worker

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Web:
    """A running `ombud web`."""

    process: subprocess.Popen[bytes]
    sender: Sender
    log: Path

    def events(self) -> list[dict[str, object]]:
        """What it has logged; every line must be JSON."""
        return [json.loads(line) for line in self.log.read_text(encoding="utf-8").splitlines()]

    def count(self, event: str) -> int:
        """How often it has logged an event."""
        return sum(entry["event"] == event for entry in self.events())


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(folder: Path, **variables: str) -> dict[str, str]:
    """A clean environment with our variables, named without their prefix."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OMBUD_", "PROM"))}
    ours = {"DATA_DIR": str(folder), "WEB_WORKERS": "2", **variables}
    return kept | {f"OMBUD_{name}": value for name, value in ours.items()}


def wait_until(done: Callable[[], bool], seconds: float = 20) -> None:
    """Look again and again."""
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@contextmanager
def running(folder: Path, **variables: str) -> Iterator[Web]:
    """Start the command, wait until it listens; afterwards it must end well when told to."""
    port = free_port()
    log = folder / "web.log"
    with log.open("wb") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "integration.cli", "web"],
            cwd=ROOT,
            env=environment(folder, LISTEN=f"127.0.0.1:{port}", **variables),
            stderr=stream,
        )
        sender = Sender("127.0.0.1", port)

        def listening() -> bool:
            assert process.poll() is None, log.read_text(encoding="utf-8")
            try:
                return sender.get("/healthz").status == 200
            except OSError:
                return False

        try:
            wait_until(listening)
            yield Web(process, sender, log)
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=20) == 0
        finally:
            process.kill()
            process.wait()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A short path, because an embedded server's socket lies below it."""
    return tmp_path_factory.mktemp("w")


def test_recorded_deliveries_land_and_the_workers_metrics_add_up(
    database_url: str, rows: Rows, folder: Path
) -> None:
    with running(folder, DATABASE_URL=database_url, WEBHOOK_SECRETS="topsecret") as web_process:
        sender = web_process.sender
        assert sender.get("/readyz").status == 200
        statuses = [sender.send(delivery.body, delivery.headers).status for delivery in recorded()]
        keys = list(dict.fromkeys(delivery.key for delivery in recorded()))
        assert statuses.count(202) == len(keys)
        assert statuses.count(200) == len(recorded()) - len(keys)
        assert [key for (key,) in rows("SELECT key FROM delivery ORDER BY id")] == keys
        page = sender.get("/metrics").body.decode()
        assert re.search(rf'^ombud_deliveries_total{{answer="accepted"}} {len(keys)}\.0$', page, re.M)
        assert re.search(r"^ombud_deliveries_undispatched \d", page, re.M)
        assert (folder / f"metrics-{sender.port}").is_dir()
    assert not (folder / f"metrics-{sender.port}").exists()
    assert web_process.count("web_ready") == 1
    assert {entry["level"] for entry in web_process.events()} == {"info"}


def test_a_sender_that_breaks_the_limits_harms_nobody_else(
    database_url: str, rows: Rows, folder: Path
) -> None:
    with (
        running(folder, DATABASE_URL=database_url, WEBHOOK_SECRETS="topsecret") as web_process,
        ExitStack() as slow,
    ):
        sender = web_process.sender
        connection = slow.enter_context(socket.create_connection((sender.host, sender.port)))
        connection.sendall(f"POST {PATH} HTTP/1.1\r\nHost: x\r\nX-Slow: ".encode())  # and never more
        started = time.monotonic()
        assert [sender.deliver(thin()).status for _ in range(5)] == [202] * 5
        assert time.monotonic() - started < 2

        assert sender.deliver(thin(), X_Zammad_Trigger="x" * 9000).status in {400, 431}
        assert sender.deliver(thin(), **{f"X_H{n}": "x" for n in range(60)}).status in {400, 431}
        assert sender.get("/" + "x" * 5000).status in {400, 414}
        reply = sender.send(chunks(3 * 1024 * 1024), headers_for(b""))
        assert (reply.status, reply.json["error"]) == (413, "too_large")
        assert sender.deliver(b" " * 10_000_000).status == 413
        head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in headers_for(b"").items())
        assert b'"incomplete"' in raw(sender, f"{head}\r\nzz\r\nno chunk\r\n".encode())
        assert b'"incomplete"' in raw(sender, f"{head}\r\n5\r\nab".encode())
        both = f"{head}Content-Length: 5\r\n\r\n0\r\n\r\n".encode()
        assert raw(sender, both).startswith(b"HTTP/1.1 400")
        assert sender.deliver(thin()).status == 202
    assert rows("SELECT count(*), count(problem) FROM delivery") == [(6, 0)]


def test_a_request_must_have_arrived_after_its_time_however_slowly_it_keeps_coming(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "REQUEST_SECONDS", 0.3)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        limited = worker.Connection(ours)
        started = time.monotonic()
        while time.monotonic() - started < 0.25:
            theirs.sendall(b"x")
            assert limited.recv(8192) == b"x"
        with pytest.raises(TimeoutError):
            limited.recv(8192)
        theirs.sendall(b"x")
        with pytest.raises(TimeoutError):
            limited.recv(8192)
        assert 0.25 < time.monotonic() - started < 2


def test_a_secret_is_rotated_by_a_signal_without_one_refused_delivery(folder: Path) -> None:
    """On the embedded database, which must outlive the workers that the signal replaces."""
    secrets = folder / "secrets"
    secrets.write_text("old\n", encoding="utf-8")
    with running(folder, WEBHOOK_SECRETS_FILE=str(secrets)) as web_process:
        sender, statuses = web_process.sender, [0]
        stop = threading.Event()

        def keep_sending() -> None:
            while not stop.is_set():
                body = thin()
                statuses.append(sender.deliver(body, X_Hub_Signature=sign(body, b"old")).status)

        def reload(content: str, event: str) -> None:
            before = web_process.count(event)
            secrets.write_text(content, encoding="utf-8")
            web_process.process.send_signal(signal.SIGHUP)
            wait_until(lambda: web_process.count(event) == before + 1)

        def answer(secret: bytes) -> int:
            return sender.deliver(thin(), X_Hub_Signature=sign(thin(), secret)).status

        assert (answer(b"old"), answer(b"new")) == (202, 403)
        thread = threading.Thread(target=keep_sending)
        thread.start()
        reload("new,old", "settings_read")
        wait_until(lambda: [answer(b"new") for _ in range(8)] == [202] * 8)
        wait_until(lambda: len(statuses) > 10)
        stop.set()
        thread.join()
        assert set(statuses[1:]) == {202}
        reload("", "settings_rejected")
        assert {answer(b"old"), answer(b"new")} == {202}
        reload("new", "settings_read")
        wait_until(lambda: [answer(b"old") for _ in range(8)] == [403] * 8)
        assert answer(b"new") == 202


def test_without_a_secret_it_does_not_start_and_names_the_setting(folder: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "integration.cli", "web"],
        cwd=ROOT,
        env=environment(folder, WEBHOOK_BASIC_USER="zammad"),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert ended.returncode == 1
    assert "OMBUD_WEBHOOK_SECRETS: no secret is set" in ended.stderr
    assert "OMBUD_WEBHOOK_BASIC_PASSWORD" in ended.stderr


def test_the_survey_is_answered_over_the_real_server_and_no_token_is_logged(
    database_url: str, rows: Rows, folder: Path
) -> None:
    mapping = folder / "survey.yaml"
    mapping.write_text("version: 1\nlanguage: en\ngroups: [Complaints]\n", encoding="utf-8")
    settings = {
        "DATABASE_URL": database_url,
        "WEBHOOK_SECRETS": "topsecret",
        "LOG_LEVEL": "DEBUG",
        "MAPPING": str(mapping),
        "SEAL_KEYS": SEAL_KEY,
        "SURVEY_KEYS": SURVEY_KEY,
        "PUBLIC_URL": PUBLIC,
    }
    path = path_of(MovableClock())
    form = {"Content-Type": "application/x-www-form-urlencoded", "Accept-Language": "en"}
    with running(folder, **settings) as web_process:
        sender = web_process.sender
        assert sender.get(path).status == 200
        assert b"Thank you" in sender.send(b"score=2&comment=Vrombaldine", form, path=path).body
        assert sender.send(b"score=2", form, path=path[:-8] + "AAAAAAAA").status == 404
        assert sender.send(b"score=2", form, path=f"{path}/more").status == 404
        assert sender.send(b"score=2", form, path=path + "A" * 1200).status == 414
        assert rows("SELECT score FROM survey_answer") == [(2,)]
        assert web_process.count("survey_link_unusable") == 1
    token = path.rpartition("/")[2]
    logged = web_process.log.read_text(encoding="utf-8")
    for hidden in (token[10:40], token[60:90], "Vrombaldine", "/survey/"):
        assert hidden not in logged


def test_with_a_survey_and_a_wrong_mapping_it_does_not_start(database_url: str, folder: Path) -> None:
    mapping = folder / "wrong.yaml"
    mapping.write_text("version: 1\nlanguage: klingon\n", encoding="utf-8")
    settings = {"SURVEY_KEYS": SURVEY_KEY, "PUBLIC_URL": PUBLIC, "MAPPING": str(mapping)}
    ended = subprocess.run(
        [sys.executable, "-m", "integration.cli", "web"],
        cwd=ROOT,
        env=environment(folder, DATABASE_URL=database_url, WEBHOOK_SECRETS="topsecret", **settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode != 0
    assert "klingon" in ended.stderr
