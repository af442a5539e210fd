"""Places in lists, as addresses carry them: `2026-11-29T10:00:00+00:00~17~cn.o3.decision`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from werkzeug.exceptions import BadRequest

LARGEST: Final = 2**63
"""The first number that the database cannot hold."""
_BETWEEN: Final = "~"


def written(*parts: datetime | int | str) -> str:
    """A place as a text.

    >>> written(datetime(2026, 11, 29, tzinfo=UTC), 17)
    '2026-11-29T00:00:00+00:00~17'
    """
    return _BETWEEN.join(
        part.astimezone(UTC).isoformat() if isinstance(part, datetime) else str(part) for part in parts
    )


def at_instant(text: str) -> tuple[datetime, int, str] | None:
    """A place that begins with an instant and a number; None for none.

    Raises:
        BadRequest: It is no place.
    """
    if not text:
        return None
    try:
        instant, number, *rest = text.split(_BETWEEN)
        at = datetime.fromisoformat(instant)
        if at.tzinfo is None or len(rest) > 1:
            raise BadRequest
        return at, whole(number) or 0, "".join(rest)
    except ValueError:
        raise BadRequest from None


def whole(text: str) -> int | None:
    """A whole number that the database can hold; None for none.

    Raises:
        BadRequest: It is something else.
    """
    if not text:
        return None
    if not (text.isascii() and text.isdigit()) or not 0 < int(text[:20]) < LARGEST:
        raise BadRequest
    return int(text)
