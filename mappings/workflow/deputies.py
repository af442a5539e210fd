"""Who takes over from somebody who is away: the chain of deputies of the mapping."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Final

from mappings import jurisdictions
from mappings.mapping import Mapping
from mappings.people import Person
from mappings.workflow.working_time import next_working

AWAY_AFTER: Final = timedelta(hours=24)
"""Who does not work again within this time is away, and his deputy takes over."""


def next_deputy(
    mapping: Mapping,
    login: str,
    now: datetime,
    avoid: Iterable[str] = (),
    away_after: timedelta = AWAY_AFTER,
) -> str | None:
    """Who takes over from somebody: the first in the chain of deputies who is not away himself.

    Args:
        now: UTC.
        avoid: Logins that are left out; their deputies are asked in their place.

    Returns:
        A login; None where nobody of the chain can.
    """
    left_out = {entry.casefold() for entry in avoid}
    for person in deputies(mapping, login):
        if person.login not in left_out and not is_away(mapping, person, now, away_after):
            return person.login
    return None


def deputies(mapping: Mapping, login: str) -> Iterator[Person]:
    """The deputy of somebody, the deputy's deputy and so on; each once, and never the person himself."""
    by_login = {person.login: person for person in mapping.people}
    seen, person = {login.casefold()}, by_login.get(login.casefold())
    while person is not None and person.deputy is not None and person.deputy not in seen:
        seen.add(person.deputy)
        person = by_login.get(person.deputy)
        if person is not None:
            yield person


def is_away(mapping: Mapping, person: Person, now: datetime, away_after: timedelta = AWAY_AFTER) -> bool:
    """True when somebody does not work within a time from now.

    Args:
        now: UTC.
    """
    return next_working(person, now, jurisdictions.zone(mapping.zone_name())) > now + away_after
