"""A helpdesk to provision, and the command as an administrator calls it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import requests
from click.testing import CliRunner, Result

from integration.cli import main
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.simulator import Simulator
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, mapping, sequence
from integration.helpdesks.zammad.admin import ZammadAdmin
from integration.helpdesks.zammad.client import ZammadToken
from integration.provisioning.desk import PERMISSIONS, ROLE_NAME

SECRET = "canary-signature-secret-of-forty-bytes-ab"
BASIC_PASSWORD = "canary-basic-password"
PUBLIC_URL = "https://ombud.example.com"
MAPPING = """\
version: 1
language: en
jurisdiction: CN
regimes: [cn, uk]
groups: [Complaints]
"""
ALL_RIGHTS = (
    "admin.group", "admin.role", "admin.object", "admin.webhook", "admin.trigger", "admin.macro",
    "admin.core_workflow", "admin.overview", "admin.text_module", "admin.calendar", "admin.tag",
    "admin.checklist",
)  # fmt: skip
"""What docs/provisioning.md lists."""


class Desk:
    """One simulator and the settings of its Ombud.

    Attributes:
        variables: The environment of the command.
        outputs: Everything that the command has printed.
    """

    def __init__(self, simulator: Simulator, folder: Path, text: str = MAPPING) -> None:
        self.simulator = simulator
        self._file = folder / "ombud.yaml"
        self.outputs: list[str] = []
        self.write_mapping(text)
        self.variables = {
            "OMBUD_ZAMMAD_URL": simulator.url,
            "OMBUD_ZAMMAD_ADMIN_TOKEN": simulator.admin_token,
            "OMBUD_MAPPING": str(self._file),
            "OMBUD_PUBLIC_URL": PUBLIC_URL,
            "OMBUD_WEBHOOK_SECRETS": SECRET,
            "OMBUD_WEBHOOK_BASIC_USER": "svc",
            "OMBUD_WEBHOOK_BASIC_PASSWORD": BASIC_PASSWORD,
            "OMBUD_READ_SECONDS": "5",
        }

    def write_mapping(self, text: str) -> None:
        """Put another mapping in place."""
        self._file.write_text(text, encoding="utf-8")

    def call(self, *arguments: str) -> Result:
        """Call `ombud provision …`."""
        if arguments[0] == "apply":
            arguments = (*arguments, "--grace", "0")
        result = CliRunner().invoke(main, ["provision", *arguments], env=self.variables)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        self.outputs.append(result.output)
        return result

    def api(
        self, method: str, path: str, body: JsonObject | None = None, token: str | None = None
    ) -> JsonValue:
        """Do something as the administrator, or with another token."""
        response = self.ask(method, path, body, token)
        response.raise_for_status()
        answer: JsonValue = response.json()
        return answer

    def ask(
        self, method: str, path: str, body: JsonObject | None = None, token: str | None = None
    ) -> requests.Response:
        """The same, answering whatever comes."""
        headers = {"Authorization": f"Token token={token or self.simulator.admin_token}"}
        return requests.request(
            method, f"{self.simulator.url}/api/v1{path}", json=body, headers=headers, timeout=10
        )

    def rows(self, collection: str) -> list[JsonObject]:
        """All rows of a collection."""
        return [mapping(row) for row in sequence(self.api("GET", f"/{collection}"))]

    def named(self, collection: str, name: str) -> JsonObject:
        """The one row of that name."""
        (row,) = [row for row in self.rows(collection) if row["name"] == name]
        return row

    def edit(self, collection: str, which: str, /, **columns: JsonValue) -> None:
        """Edit an object by hand; a field's change is migrated as the button does."""
        row = self.named(collection, which)
        if collection == "object_manager_attributes":
            columns = {"name": which, "object": "Ticket", **columns}
        self.api("PUT", f"/{collection}/{row['id']}", columns)
        if collection == "object_manager_attributes":
            self.api("POST", "/object_manager_attributes_execute_migrations", {})

    def restarts_itself(self, value: bool) -> None:
        """Set `auto_shutdown`."""
        row = self.named("settings", "auto_shutdown")
        self.api("PUT", f"/settings/{row['id']}", {"state_current": {"value": value}})

    def create_service_account(self) -> int:
        """Follow the words of the trigger's obstacle: a user in the role, who makes his own token."""
        person: JsonObject = {
            "firstname": "Om", "lastname": "Bud", "email": "ombud@example.com", "roles": [ROLE_NAME],
        }  # fmt: skip
        user_id = integer(mapping(self.api("POST", "/users", person))["id"])
        login = self.simulator.new_token(user_id, *PERMISSIONS)
        wanted: JsonObject = {"name": "ombud", "permission": ["ticket.agent"], "expires_at": None}
        answer = mapping(self.api("POST", "/user_access_token", wanted, token=login))
        self.variables["OMBUD_ZAMMAD_TOKEN"] = str(answer["token"])
        self.simulator.adopt_bot(user_id, str(answer["token"]))
        return user_id

    def provision(self) -> None:
        """From nothing to a whole desk: apply, service account, apply."""
        assert self.call("apply").exit_code == 1
        self.create_service_account()
        result = self.call("apply")
        assert result.exit_code == 0, result.output

    def everything(self) -> dict[str, list[JsonObject]]:
        """All administration objects as they are now."""
        collections = (
            "groups", "roles", "object_manager_attributes", "webhooks", "triggers", "macros",
            "core_workflows", "overviews", "text_modules", "calendars", "tag_list",
        )  # fmt: skip
        return {collection: self.rows(collection) for collection in collections}


@contextmanager
def open_admin(desk: Desk) -> Iterator[ZammadAdmin]:
    """A client for tests below the command."""
    door = HttpDoor(desk.simulator.url, auth=ZammadToken(desk.variables["OMBUD_ZAMMAD_ADMIN_TOKEN"]))
    yield ZammadAdmin(door)
    door.close()
