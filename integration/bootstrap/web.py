"""What the web process is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from integration.bootstrap.database import database_address
from integration.clock import Clock, SystemClock
from integration.settings import Settings, missing_for_web, require
from integration.store.database import Database
from integration.store.inbox import Inbox

if TYPE_CHECKING:
    from integration.admin.door import AdminDoor
    from integration.complaints.door import Door
    from integration.mapping_in_force import MappingInForce
    from integration.survey import SurveyDoor


@dataclass(frozen=True)
class WebServices:
    """What the web process works with.

    Attributes:
        door: Takes complaints beside the helpdesk; None where it is not set up.
        survey: Takes answers of customers; None where there is no survey.
        admin: The admin pages; None where nobody can log in.
        mapping: The mapping in force; None where nothing here asks for it.
        end: Ends what runs beside the requests.
    """

    settings: Settings
    inbox: Inbox
    database: Database
    clock: Clock
    door: Door | None = None
    survey: SurveyDoor | None = None
    admin: AdminDoor | None = None
    mapping: MappingInForce | None = None
    end: Callable[[], None] = lambda: None

    def close(self) -> None:
        """Give everything back."""
        self.end()
        self.inbox.close()
        self.database.close()


def build_web_services(
    settings: Settings, mapping: MappingInForce | None = None, clock: Clock | None = None
) -> WebServices:
    """Build the web process's parts. Call it after fork.

    Args:
        mapping: What `mapping_for_doors` gave before the fork; read anew by default.
        clock: The machine's own by default.

    Raises:
        SettingsError: Something is missing; a web process without a secret does not start.
    """
    require(missing_for_web(settings))
    url = database_address(settings)
    clock = clock or SystemClock()
    mapping = mapping or mapping_for_doors(settings, clock)
    if mapping is None:
        return WebServices(settings, Inbox(url), Database(url, pool_size=1), clock)
    # here: a process without doors need not carry what they need
    from integration.bootstrap.door import build_door
    from integration.bootstrap.survey import build_survey

    admin, end_admin = _admin(settings, mapping, clock)
    end_watch = mapping.watch()

    def end() -> None:
        end_watch()
        end_admin()

    return WebServices(
        settings,
        Inbox(url),
        Database(url, pool_size=1),
        clock,
        build_door(settings, mapping),
        build_survey(settings, clock, mapping),
        admin,
        mapping,
        end,
    )


def _admin(
    settings: Settings, mapping: MappingInForce, clock: Clock
) -> tuple[AdminDoor | None, Callable[[], None]]:
    """The admin pages, which need all that a worker needs to decide."""
    if not settings.has_admin_pages:
        return None, lambda: None
    from integration.bootstrap.admin import build_admin

    return build_admin(settings, mapping, clock)


def mapping_for_doors(settings: Settings, clock: Clock) -> MappingInForce | None:
    """The mapping in force; None where there is no door for complaints, no survey and no admin page.

    Called before the fork, so that what deciding loads is there once for all processes.

    Raises:
        SettingsError: The mapping is wrong, or the door cannot be opened with it.
    """
    if not (settings.seal_keys or settings.survey_keys or settings.has_admin_pages):
        return None
    # here: a process without doors need not carry the mapping
    from integration.bootstrap.door import check_door
    from integration.mapping_in_force import MappingInForce

    if settings.has_admin_pages:
        from mappings.categories import model

        model.warm()
    return MappingInForce(settings.mapping, clock, check=lambda found: check_door(settings, found))
