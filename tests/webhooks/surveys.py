"""The survey as tests set it up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from cryptography.fernet import Fernet
from pydantic import SecretStr

from integration.bootstrap.web import WebServices
from integration.survey_links import PATH, SurveyLinks
from tests.clocks import MovableClock
from tests.complaints.samples import SEAL_KEY
from tests.webhooks.conftest import services_with

SURVEY_KEY: Final = Fernet.generate_key().decode()
PUBLIC: Final = "https://ombud.example.com"
LIFETIME: Final = timedelta(days=30)


@contextmanager
def survey_services(
    database_url: str, folder: Path, clock: MovableClock, **variables: str
) -> Iterator[WebServices]:
    """The web process's parts with a survey; variables by name without their prefix."""
    mapping = folder / "ombud.yaml"
    mapping.write_text("version: 1\nlanguage: en\ngroups: [Complaints]\n", encoding="utf-8")
    given = {
        "SEAL_KEYS": SEAL_KEY,
        "SURVEY_KEYS": SURVEY_KEY,
        "PUBLIC_URL": PUBLIC,
        "MAPPING": str(mapping),
        **variables,
    }
    with services_with(database_url, **{name: value for name, value in given.items() if value}) as services:
        yield replace(services, clock=clock)


def path_of(
    clock: MovableClock, ticket_id: int = 5, key: str = "history:97", signed_by: str = SURVEY_KEY
) -> str:
    """Path of a link that a letter would name."""
    links = SurveyLinks([SecretStr(signed_by)], PUBLIC, LIFETIME, clock)
    path = links.link_of(ticket_id, key).removeprefix(PUBLIC)
    assert path.startswith(PATH)
    return path
