"""A stand-in that is set up as the mapping says, by the real provisioning."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from integration.bootstrap.provisioning import site_of
from integration.clock import Clock, SystemClock
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.simulator import Simulator
from integration.helpdesks.zammad.admin import ZammadAdmin
from integration.helpdesks.zammad.client import ZammadToken
from integration.live.findings import Code, Finding
from integration.live.look import look, look_at_everything
from integration.provisioning.apply import Applier
from integration.provisioning.downtime import Downtime
from integration.provisioning.existing import read_existing
from integration.provisioning.plan import make_plan
from integration.settings import Settings
from mappings.loader import load_mapping
from mappings.mapping import Mapping

SECRET = "a-secret-of-more-than-thirty-two-bytes"
MAPPING = """\
version: 1
groups: [Complaints, Branch]
targets: {acknowledge: 24 hours}
people:
  - login: carla.agent@example.com
"""


@dataclass
class Desk:
    """A stand-in, what we know of it, and how it is looked at."""

    simulator: Simulator
    settings: Settings
    mapping: Mapping

    def look(self, clock: Clock | None = None, **settings: object) -> list[tuple[Code, str]]:
        """With the token of run time: code and subject of each finding."""
        return [(one.code, one.subject) for one in self.findings(clock, **settings)]

    def findings(self, clock: Clock | None = None, **settings: object) -> tuple[Finding, ...]:
        """With the token of run time."""
        return look(self.with_settings(**settings), self.mapping, clock or SystemClock())

    def look_at_everything(self, **settings: object) -> list[tuple[Code, str]]:
        """With the token for administration too, where it is set."""
        chosen = self.with_settings(**settings)
        found = look_at_everything(chosen, self.mapping, lambda: site_of(chosen), SystemClock())
        return [(one.code, one.subject) for one in found]

    def with_settings(self, **settings: object) -> Settings:
        """The settings with some changed."""
        return Settings.model_validate({**self.settings.model_dump(), **settings})

    def row(self, table: str, name: str) -> dict[str, object]:
        """A row of the stand-in, to be changed by a test."""
        with self.simulator.state.lock:
            found = self.simulator.state[table].named(name)
        assert found is not None, name
        return found  # type: ignore[return-value]  # an id is a number


def provision(settings: Settings, mapping: Mapping) -> None:
    """Set the stand-in up."""
    token = ZammadToken(settings.zammad_admin_token.get_secret_value())
    door = HttpDoor(settings.zammad_url, auth=token)
    admin = ZammadAdmin(door)
    existing = read_existing(admin)
    plan = make_plan(mapping, site_of(settings), existing, adopt=True)
    Applier(admin, existing, plan, force=True, downtime=Downtime(grace=0, interval=0.01)).run()
    door.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk that agrees."""
    with Simulator() as simulator:
        settings = Settings.model_validate(
            {
                "zammad_url": simulator.url,
                "zammad_token": simulator.bot_token,
                "zammad_admin_token": simulator.admin_token,
                "webhook_secrets": SECRET,
                "public_url": "https://ombud.example.com",
                "connect_seconds": 1,
                "read_seconds": 5,
                "mapping": tmp_path / "ombud.yaml",
            }
        )
        mapping = load_mapping(MAPPING)
        (tmp_path / "ombud.yaml").write_text(MAPPING, encoding="utf-8")
        provision(settings, mapping)
        simulator.create_ticket("A complaint", "words")
        yield Desk(simulator, settings, mapping)
