"""A new administrator follows docs/install-zammad.md: every command of the page in order, in one shell."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from integration.helpdesks.simulator import Simulator
from integration.provisioning.desk import ROLE_NAME
from tests.service import free_port

HOUSE = Path(__file__).parents[2]
PAGE = HOUSE / "docs" / "install-zammad.md"
_PARTS = re.compile(r"<!-- by hand: ([^>]+) -->|```sh\n(.*?)```", re.S)
DONE = "--- done"


class Shell:
    """One bash that stays open, as the administrator's does."""

    def __init__(self, folder: Path) -> None:
        environ = {key: value for key, value in os.environ.items() if not key.startswith("OMBUD_")}
        self._process = subprocess.Popen(
            ["bash", "--norc"],
            cwd=folder,
            env={**environ, "COLUMNS": "200"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(self, command: str) -> str:
        """Run a line, which has to succeed; what it printed."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{command}; echo '{DONE}' $?\n")
        self._process.stdin.flush()
        said: list[str] = []
        for line in self._process.stdout:
            if line.startswith(DONE):
                assert line.strip() == f"{DONE} 0", "".join(said)
                return "".join(said)
            said.append(line)
        raise AssertionError("the shell ended: " + "".join(said))

    def interrupt(self) -> None:
        """Ctrl-C for what runs in the background."""
        self.run("kill -INT -- -$(jobs -p %1); wait %1 || true")

    def close(self) -> None:
        """End the shell and all that it started: each of its jobs is a group of its own."""
        try:
            self.run("for job in $(jobs -p); do kill -INT -- -$job; wait $job; done; true")
        finally:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A fresh copy of what the page works with; `make env` has made the environment that runs this test."""
    for name in ("ombud.example.yaml", ".env.example"):
        shutil.copy(HOUSE / name, tmp_path / name)
    (tmp_path / ".venv").symlink_to(HOUSE / ".venv")
    return tmp_path


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(empty=True, auto_reply=True) as opened:
        yield opened


@pytest.fixture
def shell(folder: Path) -> Iterator[Shell]:
    opened = Shell(folder)
    # a shell of its own jobs, so that Ctrl-C reaches what runs in the background
    opened.run("set -m")
    yield opened
    opened.close()


class Hands:
    """What the page lets people do in Zammad and in a browser.

    Attributes:
        pasted: What they paste, by the word of the page.
        noted_in_shadow: Notes that stood on the ticket when the shadow time ended.
    """

    def __init__(self, simulator: Simulator, shell: Shell, url: str) -> None:
        self._simulator = simulator
        self._shell = shell
        self._url = url
        self.pasted = {"PASTE-THE-ADMINISTRATORS-TOKEN": simulator.admin_token}
        self.ticket_id = 0
        self.noted_in_shadow = -1

    def do(self, what: str) -> None:
        """Do what a mark of the page says."""
        steps: dict[str, Callable[[], object]] = {
            "administrator's token": lambda: None,
            "service account": self._create_service_account,
            "a complaint": self._complain,
            "stop": self._stop,
        }
        steps[what]()

    def _api(self, method: str, path: str, body: object) -> dict[str, object]:
        answer = requests.request(
            method,
            f"{self._simulator.url}/api/v1{path}",
            json=body,
            headers={"Authorization": f"Token token={self._simulator.admin_token}"},
            timeout=10,
        )
        answer.raise_for_status()
        return dict(answer.json())

    def _create_service_account(self) -> None:
        person = {"firstname": "Om", "lastname": "Bud", "email": "ombud@example.com", "roles": [ROLE_NAME]}
        user_id = self._api("POST", "/users", person)["id"]
        assert isinstance(user_id, int)
        token = self._simulator.new_token(user_id, "ticket.agent")
        self._simulator.adopt_bot(user_id, token)
        self.pasted["PASTE-THE-SERVICE-TOKEN"] = token

    def _stop(self) -> None:
        self._shell.interrupt()
        self.noted_in_shadow = len(self.notes())

    def notes(self) -> list[object]:
        """Articles of the ticket that the service account wrote."""
        articles = self._simulator.articles(self.ticket_id)
        return [article for article in articles if article["created_by_id"] == self._simulator.bot_id]

    def _complain(self) -> None:
        _wait(lambda: requests.get(f"{self._url}/readyz", timeout=1).ok)
        customer = {"firstname": "Li", "lastname": "Na", "email": "li.na@example.com", "roles": ["Customer"]}
        user_id = self._api("POST", "/users", customer)["id"]
        assert isinstance(user_id, int)
        self.ticket_id = self._simulator.create_ticket(
            "Late fee",
            "I want to complain: you charged me a late payment fee on my car loan although I paid on time.",
            customer_id=user_id,
        )


def _wait(condition: Callable[[], bool], seconds: float = 40) -> None:
    deadline = time.monotonic() + seconds
    while True:
        try:
            if condition():
                return
        except requests.RequestException:
            pass
        assert time.monotonic() < deadline, "not in time"
        time.sleep(0.1)


def test_every_command_of_the_page_works_in_its_order(
    simulator: Simulator, shell: Shell, folder: Path
) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    hands = Hands(simulator, shell, url)
    places = {"https://help.example.com": simulator.url, "https://ombud.example.com": url}
    shell.run(f"export OMBUD_LISTEN=127.0.0.1:{port} OMBUD_WEB_WORKERS=1 OMBUD_DATA_DIR={folder}/var")
    said: dict[str, str] = {}
    for found in _PARTS.finditer(PAGE.read_text(encoding="utf-8")):
        if found[1]:
            hands.do(found[1])
            continue
        for line in found[2].strip().splitlines():
            if line == "make env":
                continue
            command = line
            for word, value in {**places, **hands.pasted}.items():
                command = command.replace(word, value)
            if command.endswith("ombud serve"):
                command += " > serve.log 2>&1 & true"
            said[line] = shell.run(command)
    ombud = ".venv/bin/ombud"
    assert "right" in said[f"{ombud} check"]
    assert "nothing to do" in said[f"{ombud} provision plan"].lower()
    assert "late" in said[f"{ombud} explain 2"].lower()
    assert hands.ticket_id == 2
    assert hands.noted_in_shadow == 0
    assert said[f"{ombud} catch-up"].startswith("1 tickets")
    _wait(lambda: bool(hands.notes()))
    assert len(hands.notes()) == 1
    assert simulator.ticket(hands.ticket_id)["complaint_stage"] == "received"


def test_the_page_names_no_command_that_does_not_exist() -> None:
    from integration.cli import COMMANDS

    named = set(re.findall(r"ombud ([a-z-]+)", PAGE.read_text(encoding="utf-8")))
    assert named <= {*COMMANDS, "beside"}
