"""The survey, where the settings open it: its links for letters, its door for answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from integration.clock import Clock
from integration.sealed import Seals
from integration.settings import Settings
from integration.survey import SurveyDoor
from integration.survey_links import SurveyLinks
from mappings.mapping import Mapping


def build_links(settings: Settings, clock: Clock) -> SurveyLinks | None:
    """The addresses that letters name; None without keys or public address, and then there is no survey."""
    if not settings.survey_keys or not settings.public_url:
        return None
    return SurveyLinks(settings.survey_keys, settings.public_url, timedelta(days=settings.survey_days), clock)


def build_survey(settings: Settings, clock: Clock, mapping: Callable[[], Mapping]) -> SurveyDoor | None:
    """The door for answers; None where there is no survey.

    Args:
        mapping: Gives the mapping in force.
    """
    links = build_links(settings, clock)
    if links is None:
        return None
    return SurveyDoor(
        links=links,
        # in shadow nobody would read a comment
        seals=None if settings.shadow else Seals.of(settings.seal_keys),
        keep=timedelta(hours=settings.seal_hours),
        mapping=mapping,
        proxies=settings.form_proxies,
    )
