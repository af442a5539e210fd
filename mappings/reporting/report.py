"""The figures of a month as a frozen model: what every way of showing them is made from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from mappings.reporting.guarding import Figure
from mappings.reporting.lines import Step

OTHERS: Final = "*"
"""Key of the row in which categories stand together that have too few complaints for one of their own."""
NONE: Final = ""
"""Key of what has no code."""


class Dimension(StrEnum):
    """By what a month is broken down."""

    CATEGORY = "category"
    CHANNEL = "channel"
    REGIME = "regime"
    TEAM = "team"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of some complaints of the month.

    Attributes:
        key: Code of what they have in common; `OTHERS` for the rest together.
        volume: How many; the other figures are out of it.
        late: With a duty that was missed.
        acknowledged_after: Median in minutes of the calendar from receipt; None for too few.
        answered_after: Likewise, to the first final answer.
        repeated: From a customer who complained of the same before.
        reopened: That were worked on again after they had ended.
        corrected: Whose category an agent put right.
        surveyed: That the customer rated.
        satisfaction: Mean of 1 to 5, rounded to a tenth; None for too few.
    """

    key: str
    volume: Figure
    late: Figure
    acknowledged_after: int | None
    answered_after: int | None
    repeated: Figure
    reopened: Figure
    corrected: Figure
    surveyed: Figure
    satisfaction: float | None


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The month by one dimension: most complaints first, the others last."""

    by: Dimension
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ClockRow:
    """How a clock was kept.

    Attributes:
        rule: Its id.
        late: Missed, out of those that ended or whose date has passed.
    """

    rule: str
    late: Figure


@dataclass(frozen=True, slots=True)
class Count:
    """How many complaints have a code."""

    key: str
    complaints: Figure


@dataclass(frozen=True, slots=True)
class Found:
    """Personal data of one type.

    Attributes:
        complaints: In how many it was found.
        values: How many distinct values in all; None where the complaints are too few.
    """

    type: str
    complaints: Figure
    values: int | None


@dataclass(frozen=True, slots=True)
class Rise:
    """An issue of which there is more than in the months before.

    Attributes:
        now: Complaints of the month.
        before: Those of the months before, oldest first; None where that month's report tells none either.
        more: How many more than on average; a count that is not told is taken for the largest it can be.
    """

    issue: str
    now: int
    before: tuple[int | None, ...]
    more: float


@dataclass(frozen=True, slots=True)
class Need:
    """In which step a team errs: complaints with at least one error there."""

    team: str
    errors: tuple[tuple[Step, Figure], ...]


@dataclass(frozen=True, slots=True)
class MonthReport:
    """The figures of the complaints that were received in a month.

    Attributes:
        month: `2026-10`, of the receipt in the zone of each complaint's jurisdiction.
        as_of: When it was reckoned, UTC; what happens later is in a later report.
        least: Smallest number of complaints that is told.
        expired: Complaints of that month that were removed since and are in no figure here.
        months: Volume of the months before and of this one, oldest first.
        root_causes: Most frequent first; those without stand under `NONE`.
        put_right: By the issue that Ombud held for right: of how many complaints agents said another one.
        found: By type, most frequent first.
        rising: Fastest first.
        needs: By team.
    """

    month: str
    as_of: datetime
    least: int
    expired: Figure
    total: Row
    months: tuple[tuple[str, Figure], ...]
    breakdowns: tuple[Breakdown, ...]
    clocks: tuple[ClockRow, ...]
    root_causes: tuple[Count, ...]
    put_right: tuple[Count, ...]
    found: tuple[Found, ...]
    rising: tuple[Rise, ...]
    needs: tuple[Need, ...]

    def by(self, dimension: Dimension) -> Breakdown:
        """The month by one dimension."""
        return next(breakdown for breakdown in self.breakdowns if breakdown.by is dimension)
