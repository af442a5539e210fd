"""Who is told when a duty comes near its date: the ladder of escalation, as data.

Percentages and rungs are our own defaults, no law names them (workflow.yaml, follow_up_alerts).
"""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Rung(StrEnum):
    """Who is told, from the nearest to the highest; whoever stands below hears it too."""

    OWNER = "owner"
    LEAD = "lead"
    MANAGER = "manager"
    COMPLIANCE = "compliance"

    @property
    def hears(self) -> tuple[Rung, ...]:
        """Everybody who is told at this rung.

        >>> [rung.value for rung in Rung.LEAD.hears]
        ['owner', 'lead']
        """
        rungs = tuple(Rung)
        return rungs[: rungs.index(self) + 1]


_USUAL: Final = ((50, Rung.OWNER), (80, Rung.LEAD), (95, Rung.MANAGER), (100, Rung.COMPLIANCE))
_CRITICAL: Final = ((50, Rung.LEAD), (80, Rung.MANAGER), (95, Rung.COMPLIANCE))

LADDER: Final[ReadOnly[str, tuple[tuple[int, Rung], ...]]] = MappingProxyType(
    {"low": _USUAL, "medium": _USUAL, "high": _USUAL, "critical": _CRITICAL}
)
"""From which percentage on which rung is told, by severity. A critical complaint starts one rung higher."""


def ladder(percent: int, severity: str | None) -> Rung:
    """The rung that is told at a percentage of a clock; the owner below the first one.

    Args:
        severity: low, medium, high, critical; None is usual.

    >>> ladder(80, "medium").value, ladder(80, "critical").value, ladder(10, None).value
    ('lead', 'manager', 'owner')
    """
    rows = _USUAL if severity is None else LADDER[severity]
    return next((rung for begin, rung in reversed(rows) if begin <= percent), Rung.OWNER)
