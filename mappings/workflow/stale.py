"""Cases that nobody touches: one alarm after some days, and none again before somebody did.

The limit is our own default, no law names one.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

LIMIT_DAYS: Final = 7


def stale_at(
    last_touched_at: datetime, limit_days: int = LIMIT_DAYS, alarmed_at: datetime | None = None
) -> datetime | None:
    """When a case becomes stale, UTC; None when that was told since it was touched.

    Args:
        last_touched_at: When a person last did something about it; what Ombud writes is no touch.
        limit_days: Days of 24 hours.
        alarmed_at: When the last alarm was given.

    Raises:
        ValueError: The limit is not above 0.

    >>> stale_at(datetime(2026, 11, 22, 8, tzinfo=UTC))
    datetime.datetime(2026, 11, 29, 8, 0, tzinfo=datetime.timezone.utc)
    """
    if limit_days <= 0:
        raise ValueError("the limit lies above 0")
    if alarmed_at is not None and alarmed_at >= last_touched_at:
        return None
    return last_touched_at.astimezone(UTC) + timedelta(days=limit_days)


def stale(
    last_touched_at: datetime,
    now: datetime,
    limit_days: int = LIMIT_DAYS,
    alarmed_at: datetime | None = None,
) -> bool:
    """True when an alarm is due: nobody touched the case for so long, and nobody was told of it yet.

    Raises:
        ValueError: The limit is not above 0.
    """
    at = stale_at(last_touched_at, limit_days, alarmed_at)
    return at is not None and at <= now
