"""Lines of cases → the figures of a month. One line at a time, so that memory grows with categories only."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from statistics import median
from typing import Final

from mappings.reporting.guarding import Figure, Part, alone, figure_of, fold, guard
from mappings.reporting.lines import Line, Step
from mappings.reporting.report import (
    NONE,
    OTHERS,
    Breakdown,
    ClockRow,
    Count,
    Dimension,
    Found,
    MonthReport,
    Need,
    Rise,
    Row,
)

BEFORE: Final = 3
"""So many months before are looked at for what rises."""
RISING: Final = 5
"""So many issues are named at most."""

_KEY: Final[dict[Dimension, Callable[[Line], str]]] = {
    Dimension.CATEGORY: lambda line: line.issue,
    Dimension.CHANNEL: lambda line: line.channel,
    Dimension.REGIME: lambda line: line.regimes[0].value,
    Dimension.TEAM: lambda line: line.team,
    Dimension.OUTCOME: lambda line: line.outcome,
}


def months_before(month: str, number: int) -> tuple[str, ...]:
    """So many months and the one itself, oldest first.

    >>> months_before("2026-02", 3)
    ('2025-11', '2025-12', '2026-01', '2026-02')
    """
    year, last = int(month[:4]), int(month[5:])
    places = (year * 12 + last - 1 - back for back in range(number, -1, -1))
    return tuple(f"{place // 12:04}-{place % 12 + 1:02}" for place in places)


def month_after(month: str) -> str:
    """The next month.

    >>> month_after("2025-12")
    '2026-01'
    """
    year, last = int(month[:4]), int(month[5:])
    return f"{year + last // 12:04}-{last % 12 + 1:02}"


@dataclass(slots=True)
class Tally:
    """Sums over some complaints."""

    volume: int = 0
    late: int = 0
    repeated: int = 0
    reopened: int = 0
    corrected: int = 0
    surveyed: int = 0
    score: int = 0
    acknowledged: array[int] = field(default_factory=lambda: array("q"))
    answered: array[int] = field(default_factory=lambda: array("q"))

    def add(self, line: Line) -> None:
        """Count a complaint."""
        self.volume += 1
        self.late += bool(line.late)
        self.repeated += line.repeated
        self.reopened += line.reopened
        self.corrected += Step.CATEGORISING in line.errors
        if line.satisfaction is not None:
            self.surveyed += 1
            self.score += line.satisfaction
        if line.acknowledged_after is not None:
            self.acknowledged.append(line.acknowledged_after)
        if line.answered_after is not None:
            self.answered.append(line.answered_after)

    def take_in(self, other: Tally) -> None:
        """Add the sums of another."""
        for name in ("volume", "late", "repeated", "reopened", "corrected", "surveyed", "score"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.acknowledged.extend(other.acknowledged)
        self.answered.extend(other.answered)


class Counting:
    """Adds complaints up.

    Args:
        month: `2026-10`.
        least: Smallest number of complaints that may be told; 1 tells everything.
    """

    def __init__(self, month: str, least: int) -> None:
        self._month, self._least = month, least
        self._months = months_before(month, BEFORE)
        self._issues: dict[str, Counter[str]] = {one: Counter() for one in self._months}
        self._total = Tally()
        self._tallies: dict[Dimension, defaultdict[str, Tally]] = {
            dimension: defaultdict(Tally) for dimension in Dimension
        }
        self._kept: Counter[str] = Counter()
        self._late: Counter[str] = Counter()
        self._causes: Counter[str] = Counter()
        self._held: Counter[str] = Counter()
        self._put_right: Counter[str] = Counter()
        self._found: Counter[str] = Counter()
        self._values: Counter[str] = Counter()
        self._errors: dict[Step, Counter[str]] = {step: Counter() for step in Step}

    def add(self, line: Line) -> None:
        """Count a complaint of the month, or of one before; any other is left out."""
        if line.month not in self._issues:
            return
        self._issues[line.month][line.issue] += 1
        if line.month != self._month:
            return
        self._total.add(line)
        for dimension, tallies in self._tallies.items():
            tallies[_KEY[dimension](line)].add(line)
        self._kept.update(line.met)
        self._late.update(line.late)
        self._causes[line.root_cause] += 1
        self._held[line.held] += 1
        self._put_right[line.held] += line.is_put_right
        for kind, values in (line.found or {}).items():
            self._found[kind] += 1
            self._values[kind] += values
        for step in line.errors:
            self._errors[step][line.team] += 1

    def report(self, now: datetime, expired: int = 0) -> MonthReport:
        """The figures as they may be told.

        Args:
            now: UTC.
            expired: Complaints of the month that were removed since.
        """
        least, volume = self._least, self._total.volume
        enough = volume >= least
        return MonthReport(
            month=self._month,
            as_of=now,
            least=least,
            expired=_volume(expired, least),
            total=self._rows([NONE], [self._total])[0],
            months=tuple((one, _volume(self._issues[one].total(), least)) for one in self._months),
            breakdowns=tuple(Breakdown(one, self._broken_down(one) if enough else ()) for one in Dimension),
            clocks=self._clocks(),
            root_causes=self._root_causes() if enough else (),
            put_right=self._of_ours() if enough else (),
            found=self._types() if enough else (),
            rising=self._rising() if enough else (),
            needs=self._needs() if enough else (),
        )

    def _broken_down(self, dimension: Dimension) -> tuple[Row, ...]:
        keys, tallies = self._parts(self._tallies[dimension])
        return self._rows(keys, tallies)

    def _parts(self, tallies: dict[str, Tally]) -> tuple[list[str], list[Tally]]:
        """Keys with a row of their own and their sums, and those of the others together."""
        own, others = fold({key: tally.volume for key, tally in tallies.items()}, self._least)
        parts = [tallies[key] for key in own]
        if not others:
            return list(own), parts
        together = Tally()
        for key in others:
            together.take_in(tallies[key])
        return [*own, OTHERS], [*parts, together]

    def _rows(self, keys: Sequence[str], tallies: Sequence[Tally]) -> tuple[Row, ...]:
        late = self._guarded((tally.late, tally.volume) for tally in tallies)
        repeated = self._guarded((tally.repeated, tally.volume) for tally in tallies)
        reopened = self._guarded((tally.reopened, tally.volume) for tally in tallies)
        corrected = self._guarded((tally.corrected, tally.volume) for tally in tallies)
        surveyed = self._guarded((tally.surveyed, tally.volume) for tally in tallies)
        return tuple(
            Row(
                key=key,
                volume=_volume(tally.volume, self._least),
                late=late[place],
                acknowledged_after=self._median(tally.acknowledged),
                answered_after=self._median(tally.answered),
                repeated=repeated[place],
                reopened=reopened[place],
                corrected=corrected[place],
                surveyed=surveyed[place],
                # the scores of two rows add up to those of the month, as the answers do
                satisfaction=round(tally.score / count, 1) if (count := surveyed[place].count) else None,
            )
            for place, (key, tally) in enumerate(zip(keys, tallies, strict=True))
        )

    def _guarded(self, pairs: Iterable[tuple[int, int]]) -> tuple[Figure, ...]:
        parts = [Part(count, of) for count, of in pairs]
        marks = guard(parts, self._least)
        return tuple(figure_of(part, mark, self._least) for part, mark in zip(parts, marks, strict=True))

    def _median(self, minutes: array[int]) -> int | None:
        return int(median(minutes)) if minutes and len(minutes) >= self._least else None

    def _clocks(self) -> tuple[ClockRow, ...]:
        of = {rule: self._kept[rule] + self._late[rule] for rule in self._kept.keys() | self._late.keys()}
        return tuple(
            ClockRow(rule, alone(self._late[rule], number, self._least))
            for rule, number in sorted(of.items())
            if number >= self._least
        )

    def _root_causes(self) -> tuple[Count, ...]:
        own, others = fold(self._causes, self._least)
        rows = [Count(key, Figure(self._causes[key], self._total.volume)) for key in own]
        together = sum(self._causes[key] for key in others)
        return (*rows, *([Count(OTHERS, Figure(together, self._total.volume))] if others else ()))

    def _of_ours(self) -> tuple[Count, ...]:
        """How often agents put right what Ombud held, by what it held."""
        own, others = fold(self._held, self._least)
        members = [(key, (key,)) for key in own] + ([(OTHERS, others)] if others else [])
        figures = self._guarded(
            (sum(self._put_right[one] for one in keys), sum(self._held[one] for one in keys))
            for _, keys in members
        )
        return tuple(Count(key, figure) for (key, _), figure in zip(members, figures, strict=True))

    def _types(self) -> tuple[Found, ...]:
        return tuple(
            Found(
                kind,
                figure := alone(number, self._total.volume, self._least),
                None if figure.count is None else self._values[kind],
            )
            for kind, number in sorted(
                self._found.items(), key=lambda one: (-max(one[1], self._least), one[0])
            )
        )

    def _rising(self) -> tuple[Rise, ...]:
        """Reckoned from what the reports of those months tell, so that it tells no more."""
        told = [fold(self._issues[one], self._least)[0] for one in self._months]
        earlier = [
            place for place in range(BEFORE) if self._issues[self._months[place]].total() >= self._least
        ]
        rises = []
        for issue in told[-1]:
            if not issue or not earlier:
                continue
            before = tuple(
                self._issues[self._months[place]][issue] if issue in told[place] else None
                for place in earlier
            )
            now = self._issues[self._month][issue]
            mean = sum(self._least - 1 if one is None else one for one in before) / len(before)
            rises.append(Rise(issue, now, before, round(now - mean, 1)))
        rises.sort(key=lambda rise: (-rise.more, rise.issue))
        return tuple(rise for rise in rises if rise.more > 0)[:RISING]

    def _needs(self) -> tuple[Need, ...]:
        tallies = self._tallies[Dimension.TEAM]
        own, others = fold({team: tally.volume for team, tally in tallies.items()}, self._least)
        teams = [(team, (team,)) for team in own] + ([(OTHERS, others)] if others else [])
        columns = {
            step: self._guarded(
                (sum(errors[one] for one in members), sum(tallies[one].volume for one in members))
                for _, members in teams
            )
            for step, errors in self._errors.items()
        }
        return tuple(
            Need(team, tuple((step, column[place]) for step, column in columns.items()))
            for place, (team, _) in enumerate(teams)
        )


def _volume(count: int, least: int) -> Figure:
    """How many complaints, where that may be told."""
    return alone(count, count, least)
