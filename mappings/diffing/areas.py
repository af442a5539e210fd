"""Which part of the work each key of the mapping is about, and which open cases a change of it touches."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType, UnionType
from typing import Final, Union, get_args, get_origin

from pydantic import BaseModel

from mappings.length import Length
from mappings.mapping import Mapping


class Area(StrEnum):
    """What a key is about, in the order in which changes are told."""

    GROUPS = "groups"
    CATEGORIES = "categories"
    LAW = "law"
    CLOCKS = "clocks"
    LETTERS = "letters"
    OWNERS = "owners"
    REMINDERS = "reminders"
    CLOSING = "closing"
    PARTNERS = "partners"
    PRIVACY = "privacy"
    NOTES = "notes"
    REPORTS = "reports"
    FILE = "file"


class Reach(StrEnum):
    """Which cases a change can touch, as far as the database tells."""

    NONE = "none"
    OPEN = "open"
    """Every open case, when its next note or letter is due."""
    GROUPS = "groups"
    """Open cases that stand in a group which comes or goes."""
    CATEGORY = "category"
    """Open cases without a settled category that are surer than one threshold and not than the other."""
    DATES = "dates"
    """Open cases of which at least one date moves, comes or goes."""
    OWNERLESS = "ownerless"
    """Open cases for which nobody is responsible."""
    ENDED = "ended"
    """Cases that are closed and not filed yet."""
    ASKED = "asked"
    """Open cases with a question to a partner that is not answered."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key belongs.

    Attributes:
        hidden: Its values are people's or the house's own words: told by number, never shown.
    """

    area: Area
    reach: Reach
    hidden: bool = False


AREAS: Final[ReadOnly[str, Place]] = MappingProxyType(
    {
        "version": Place(Area.FILE, Reach.NONE),
        "language": Place(Area.NOTES, Reach.OPEN),
        "jurisdiction": Place(Area.LAW, Reach.DATES),
        "law": Place(Area.LAW, Reach.DATES),
        "regimes": Place(Area.LAW, Reach.DATES),
        "time_zone": Place(Area.CLOCKS, Reach.DATES),
        "groups": Place(Area.GROUPS, Reach.GROUPS),
        "targets.acknowledge": Place(Area.CLOCKS, Reach.DATES),
        "targets.answer": Place(Area.CLOCKS, Reach.DATES),
        "targets.calendar": Place(Area.CLOCKS, Reach.DATES),
        "clocks.on": Place(Area.CLOCKS, Reach.DATES),
        "clocks.off": Place(Area.CLOCKS, Reach.DATES),
        "calendars": Place(Area.CLOCKS, Reach.DATES),
        "categories.own": Place(Area.CATEGORIES, Reach.CATEGORY),
        "categories.labels": Place(Area.CATEGORIES, Reach.OPEN),
        "categories.retired": Place(Area.CATEGORIES, Reach.CATEGORY),
        "learning.model": Place(Area.CATEGORIES, Reach.CATEGORY),
        "learning.own": Place(Area.CATEGORIES, Reach.CATEGORY, hidden=True),
        "decided_above": Place(Area.CATEGORIES, Reach.CATEGORY),
        "severity.large_sum": Place(Area.CATEGORIES, Reach.OPEN),
        "second_opinion": Place(Area.CATEGORIES, Reach.OPEN),
        "second_opinion.url": Place(Area.CATEGORIES, Reach.OPEN),
        "second_opinion.model": Place(Area.CATEGORIES, Reach.OPEN),
        "second_opinion.seconds": Place(Area.CATEGORIES, Reach.OPEN),
        "second_opinion.most_characters": Place(Area.CATEGORIES, Reach.OPEN),
        "second_opinion.price_in": Place(Area.CATEGORIES, Reach.NONE),
        "second_opinion.price_out": Place(Area.CATEGORIES, Reach.NONE),
        "acknowledged_by_auto_reply": Place(Area.CLOCKS, Reach.OPEN),
        "letters": Place(Area.LETTERS, Reach.OPEN),
        "letters.house": Place(Area.LETTERS, Reach.OPEN),
        "letters.contact": Place(Area.LETTERS, Reach.OPEN, hidden=True),
        "letters.privacy": Place(Area.LETTERS, Reach.OPEN, hidden=True),
        "letters.send": Place(Area.LETTERS, Reach.OPEN),
        "letters.draft_for": Place(Area.LETTERS, Reach.OPEN),
        "letters.folder": Place(Area.LETTERS, Reach.OPEN),
        "letters.own": Place(Area.LETTERS, Reach.OPEN),
        "letters.late_referral": Place(Area.LETTERS, Reach.OPEN),
        "reminders": Place(Area.REMINDERS, Reach.OPEN),
        "escalation.manager": Place(Area.REMINDERS, Reach.OPEN, hidden=True),
        "escalation.compliance": Place(Area.REMINDERS, Reach.OPEN, hidden=True),
        "stale_after_days": Place(Area.REMINDERS, Reach.OPEN),
        "archive_after_days": Place(Area.CLOSING, Reach.ENDED),
        "close_withdrawn_after_days": Place(Area.CLOSING, Reach.OPEN),
        "closing": Place(Area.CLOSING, Reach.OPEN),
        "second_pair_of_eyes": Place(Area.CLOSING, Reach.OPEN),
        "fields.off": Place(Area.PRIVACY, Reach.OPEN),
        "redaction.allow": Place(Area.PRIVACY, Reach.OPEN, hidden=True),
        "redaction.mask": Place(Area.PRIVACY, Reach.OPEN),
        "redaction.keep_last_four": Place(Area.PRIVACY, Reach.OPEN),
        "redaction.patterns": Place(Area.PRIVACY, Reach.OPEN, hidden=True),
        "redaction.attachments": Place(Area.PRIVACY, Reach.OPEN),
        "redaction.highlight": Place(Area.PRIVACY, Reach.OPEN),
        "redaction.names": Place(Area.PRIVACY, Reach.OPEN),
        "people": Place(Area.OWNERS, Reach.OWNERLESS, hidden=True),
        "leads": Place(Area.OWNERS, Reach.OWNERLESS, hidden=True),
        "partners": Place(Area.PARTNERS, Reach.ASKED),
        "partners_customer": Place(Area.PARTNERS, Reach.NONE, hidden=True),
        "reports.least": Place(Area.REPORTS, Reach.NONE),
    }
)
"""Every key of the mapping; a section that can be left out as a whole stands here as well."""


def keys_of(model: type[BaseModel] = Mapping, before: str = "") -> Iterator[str]:
    """Every key of a model, dotted. Lists are one key: their entries are compared as wholes.

    >>> [key for key in keys_of() if key.startswith("targets")]
    ['targets.acknowledge', 'targets.answer', 'targets.calendar']
    """
    for name, field in model.model_fields.items():
        section, optional = _section(field.annotation)
        if section is None:
            yield f"{before}{name}"
            continue
        if optional:
            yield f"{before}{name}"
        yield from keys_of(section, f"{before}{name}.")


def _section(annotation: object) -> tuple[type[BaseModel] | None, bool]:
    """The model of a section, and whether it can be left out; None for a key with a value of its own."""
    options = get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)
    for option in options:
        if isinstance(option, type) and issubclass(option, BaseModel) and option is not Length:
            return option, len(options) > 1
    return None, False
