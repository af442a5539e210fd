"""The admin pages as tests set them up, and somebody who is logged in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from cryptography.fernet import Fernet
from flask.testing import FlaskClient
from werkzeug.security import generate_password_hash
from werkzeug.test import TestResponse

from integration.bootstrap.web import WebServices
from tests.clocks import MovableClock
from tests.webhooks.conftest import services_with
from webhooks.app import create_app

SECRET: Final = "correct horse battery staple"
HASH: Final = generate_password_hash(SECRET, "scrypt:1024:8:1")
"""A cheap one; what production makes takes longer."""
KEY: Final = Fernet.generate_key().decode()
HOST: Final = "https://127.0.0.1"
MAPPING: Final = """\
version: 1
language: en
groups: [Complaints, Branch London]
targets: {acknowledge: 24 hours, answer: 10 days}
escalation: {manager: [boss.person@example.com]}
people:
  - {login: carla.agent@example.com, skills: [pricing]}
"""


@contextmanager
def admin_services(
    database_url: str, folder: Path, clock: MovableClock, **variables: str
) -> Iterator[WebServices]:
    """The web process's parts with admin pages; variables by name without their prefix."""
    mapping = folder / "ombud.yaml"
    if not mapping.exists():
        mapping.write_text(MAPPING, encoding="utf-8")
    given = {"ADMIN_SECRET_HASH": HASH, "ADMIN_KEYS": KEY, "MAPPING": str(mapping), **variables}
    with services_with(database_url, **{name: value for name, value in given.items() if value}) as services:
        yield replace(services, clock=clock)


class Admin:
    """A browser without scripts: keeps cookies, sends the token of the page it saw last."""

    def __init__(self, services: WebServices, peer: str = "127.0.0.1") -> None:
        self.client: FlaskClient = create_app(services).test_client()
        self.peer = peer
        self.token = ""

    def get(self, path: str, **headers: str) -> TestResponse:
        """Open a page."""
        answer = self.client.get(path, base_url=HOST, headers=headers, environ_base=self._environ)
        return self._seen(answer)

    def post(self, path: str, _headers: dict[str, str] | None = None, **fields: str) -> TestResponse:
        """Send a form with the token of the last page, unless another one is given."""
        data = {"csrf": self.token, **fields}
        answer = self.client.post(
            path, data=data, base_url=HOST, headers=_headers or {}, environ_base=self._environ
        )
        return self._seen(answer)

    def logs_in(self, secret: str = SECRET) -> TestResponse:
        """Go to the login page and give a secret."""
        self.get("/admin/login")
        answer = self.post("/admin/login", secret=secret)
        if answer.status_code == 303:
            self.get("/admin")
        return answer

    @property
    def _environ(self) -> dict[str, str]:
        return {"REMOTE_ADDR": self.peer}

    def _seen(self, answer: TestResponse) -> TestResponse:
        found = re.search(r'name="csrf" value="([0-9a-f]+)"', answer.text)
        if found is not None:
            self.token = found[1]
        return answer
