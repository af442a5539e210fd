"""GET /admin/health: every live check with what to do. Out of the database; the helpdesk is not asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from flask import Blueprint, Response

from integration.live.findings import MEANINGS, Code, Dependency
from integration.live.health import DeepHealth, Status, Told, deep_health
from webhooks.admin.page import FOLDER, Desk


@dataclass(frozen=True, slots=True)
class Check:
    """One check: what was found, or None where nothing was."""

    code: Code
    told: Told | None


@dataclass(frozen=True, slots=True)
class Group:
    """What is checked of one part of the whole."""

    dependency: Dependency
    status: Status
    checks: list[Check]

    @property
    def found(self) -> int:
        """How many checks found something."""
        return sum(check.told is not None for check in self.checks)


def register(blueprint: Blueprint, desk: Desk) -> None:
    """Add the page."""

    def health() -> Response:
        settings = desk.services.settings
        found = deep_health(
            desk.services.database,
            desk.now(),
            every=timedelta(seconds=settings.live_seconds),
            lease=timedelta(seconds=settings.lease_seconds),
            rejection=desk.door.mapping.rejection,
        )
        return desk.render(
            "health.html",
            "health",
            health=found,
            groups=[
                Group(dependency, found.dependencies[dependency], _checks(found, dependency))
                for dependency in Dependency
            ],
        )

    blueprint.add_url_rule(
        f"{FOLDER}/health", "health", health, methods=["GET"], provide_automatic_options=False
    )


def _checks(health: DeepHealth, dependency: Dependency) -> list[Check]:
    told = {one.code: one for one in health.findings}
    return [
        Check(code, told.get(code)) for code, meaning in MEANINGS.items() if meaning.dependency is dependency
    ]
