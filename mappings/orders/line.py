"""Reading the note line: dates first, then words. What it says is checked here and never repeated."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

EARLIEST: Final = date(1990, 1, 1)
LATEST: Final = date(2199, 12, 31)
"""Nothing that a running complaint needs is older; an earlier date is a typing mistake."""
_DATE: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_BETWEEN: Final = re.compile(r"[\s,;、]+")


@dataclass(frozen=True, slots=True)
class Dated:
    """A note line that begins with a date: `2026-11-20 external appraisal`.

    Attributes:
        day: Local day; None where the line does not begin with one.
        words: The rest, in small letters.
    """

    day: date | None
    words: tuple[str, ...]


def words(line: str) -> tuple[str, ...]:
    """Words of a line in small letters, whatever stands between them, Chinese commas too.

    >>> words("Mortgage，fees、severity")
    ('mortgage', 'fees', 'severity')
    """
    plain = unicodedata.normalize("NFKC", line).casefold()
    return tuple(word for word in _BETWEEN.split(plain) if word)


def dated(line: str) -> Dated:
    """Take the date from the beginning of a line.

    >>> dated("2026-11-20 external appraisal").words
    ('external', 'appraisal')
    """
    found = words(line)
    day = as_day(found[0]) if found else None
    return Dated(day, found if day is None else found[1:])


def pairs(line: str) -> tuple[tuple[str, str], ...] | None:
    """`kind=date` pairs of a line; None when anything else stands there.

    >>> pairs("received=2026-11-20, response_sent = 2026-11-24")
    (('received', '2026-11-20'), ('response_sent', '2026-11-24'))
    >>> pairs("received 2026-11-20") is None
    True
    """
    text = re.sub(r"\s*=\s*", "=", unicodedata.normalize("NFKC", line))
    found = tuple((kind, value) for kind, _, value in (word.partition("=") for word in words(text)))
    return found if found and all(kind and value for kind, value in found) else None


def as_day(word: str) -> date | None:
    """A date as the calendar knows it, from 1990 to 2199; None for anything else."""
    match = _DATE.fullmatch(word)
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    return day if EARLIEST <= day <= LATEST else None


def start_of(day: date, zone: ZoneInfo) -> datetime:
    """The first instant of a local day, UTC: what starts a duty is taken early."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def end_of(day: date, zone: ZoneInfo, now: datetime) -> datetime:
    """The last second of a local day, or `now` on that day, UTC: what ends something is taken late."""
    return min(last_second(day, zone), now)


def last_second(day: date, zone: ZoneInfo) -> datetime:
    """The last second of a local day, UTC."""
    return datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC) - timedelta(seconds=1)
