"""Reading the note line: dates first, then words. What it says is checked here and never repeated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

EARLIEST: Final = date(1990, 1, 1)
"""Nothing that a running complaint needs is older; an earlier date is a typing mistake."""
_DATE: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_PAIR: Final = re.compile(r"([a-z_]+)\s*=\s*(\S+)")


@dataclass(frozen=True, slots=True)
class Dated:
    """A note line that begins with a date: `2026-11-20 external appraisal`.

    Attributes:
        day: Local day; None where the line does not begin with one.
        words: The rest, in small letters.
    """

    day: date | None
    words: tuple[str, ...]


def dated(line: str) -> Dated:
    """Take the date from the beginning of a line.

    >>> dated("2026-11-20 external appraisal").words
    ('external', 'appraisal')
    """
    first, _, rest = line.strip().partition(" ")
    day = as_day(first)
    words = rest if day is not None else line
    return Dated(day, tuple(words.casefold().replace(",", " ").split()))


def pairs(line: str) -> tuple[tuple[str, str], ...] | None:
    """`kind=date` pairs of a line; None when anything else stands there.

    >>> pairs("received=2026-11-20, response_sent = 2026-11-24")
    (('received', '2026-11-20'), ('response_sent', '2026-11-24'))
    >>> pairs("received 2026-11-20") is None
    True
    """
    text = line.strip().casefold()
    found = tuple((match[1], match[2].rstrip(",;")) for match in _PAIR.finditer(text))
    left = _PAIR.sub("", text).replace(",", "").replace(";", "").strip()
    return found if found and not left else None


def as_day(word: str) -> date | None:
    """A date as the calendar knows it, not before 1990; None for anything else."""
    match = _DATE.fullmatch(word)
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    return day if day >= EARLIEST else None


def start_of(day: date, zone: ZoneInfo) -> datetime:
    """The first instant of a local day, UTC: what starts a duty is taken early."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def end_of(day: date, zone: ZoneInfo, now: datetime) -> datetime:
    """The last second of a local day, or `now` on that day, UTC: what ends something is taken late."""
    last = datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC) - timedelta(seconds=1)
    return min(last, now)
