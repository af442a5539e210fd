"""How long a case is kept: the reading of `mappings.erasure`, asked for packs.

Only the rules' own start facts count, never when something was last changed. What has not begun has not
ended, and where no rule gives a number nobody can say that the time is over.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from mappings.clocks.engine import Subject
from mappings.erasure import Against, Obstacle, obstacles_of
from mappings.law import Law
from mappings.mapping import Mapping
from mappings.models import Fact

_EVER: Final = datetime(1, 1, 2, tzinfo=UTC)
"""At this instant every retention still runs."""
_OPEN: Final = frozenset({Against.RETENTION_NOT_BEGUN, Against.RETENTION_WITHOUT_END, Against.NOT_KNOWN})


@dataclass(frozen=True, slots=True)
class Retention:
    """How long a case is kept.

    Attributes:
        until: Last day, local date of the rule that ends last; None where nobody can say.
        is_ruled: False where no rule that binds gives a number.
        obstacles: Everything that speaks against removing it now, holds and open duties too.
    """

    until: date | None
    is_ruled: bool
    obstacles: tuple[Obstacle, ...]

    @property
    def is_over(self) -> bool:
        """True when a rule has asked to keep it, asks no more, and nothing else speaks against it."""
        return self.is_ruled and not self.obstacles


def retention_of(
    mapping: Mapping, law: Law, facts: Iterable[Fact], subject: Subject, now: datetime
) -> Retention:
    """How long a case is kept. A case that was archived counts as a complaint, whatever was said since.

    Args:
        now: UTC.
    """
    known = tuple(facts)
    ever = obstacles_of(mapping, law, known, subject, complaint=True, now=_EVER)
    ruled = [one for one in ever if one.code is Against.RETENTION_RUNNING]
    is_open = any(one.code in _OPEN for one in ever)
    last = max(ruled, key=lambda one: one.due_at or _EVER, default=None)
    return Retention(
        until=None if last is None or is_open else last.due_date,
        is_ruled=bool(ruled),
        obstacles=obstacles_of(mapping, law, known, subject, complaint=True, now=now),
    )
