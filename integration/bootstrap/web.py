"""What the web process is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from integration.bootstrap.database import database_address
from integration.clock import Clock, SystemClock
from integration.settings import Settings, missing_for_web, require
from integration.store.database import Database
from integration.store.inbox import Inbox

if TYPE_CHECKING:
    from integration.complaints.door import Door
    from integration.survey import SurveyDoor


@dataclass(frozen=True)
class WebServices:
    """What the web process works with.

    Attributes:
        door: Takes complaints beside the helpdesk; None where it is not set up.
        survey: Takes answers of customers; None where there is no survey.
    """

    settings: Settings
    inbox: Inbox
    database: Database
    clock: Clock
    door: Door | None = None
    survey: SurveyDoor | None = None

    def close(self) -> None:
        """Give everything back."""
        self.inbox.close()
        self.database.close()


def build_web_services(settings: Settings) -> WebServices:
    """Build the web process's parts. Call it after fork.

    Raises:
        SettingsError: Something is missing; a web process without a secret does not start.
    """
    require(missing_for_web(settings))
    url = database_address(settings)
    clock = SystemClock()
    door, survey = _door(settings), _survey(settings, clock)
    return WebServices(settings, Inbox(url), Database(url, pool_size=1), clock, door, survey)


def _door(settings: Settings) -> Door | None:
    if not settings.seal_keys:
        return None
    # here: a process without the door need not carry the mapping
    from integration.bootstrap.door import build_door

    return build_door(settings)


def _survey(settings: Settings, clock: Clock) -> SurveyDoor | None:
    if not settings.survey_keys:
        return None
    # here: as above
    from integration.bootstrap.survey import build_survey

    return build_survey(settings, clock)
