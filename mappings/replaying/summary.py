"""Rows of a shadow run added up: numbers, and a table of confusion by issue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass

from mappings.packs.taxonomy import taxonomy
from mappings.replaying.row import CHANGES, NO_ISSUE, NOT_COMPLAINT, Row


@dataclass(frozen=True)
class Confusion:
    """How often what one said was called what by the other.

    Attributes:
        counts: By (what was said, what would be said now); issue keys, `not_complaint`, `none`.
        sure: Of these pairs, where it would be written as decided.
    """

    counts: ReadOnly[tuple[str, str], int]
    sure: ReadOnly[tuple[str, str], int]

    @property
    def labels(self) -> tuple[str, ...]:
        """Everything that occurs, in the order of the taxonomy."""
        found = {label for pair in self.counts for label in pair}
        order = [issue.key for issue in taxonomy().issues] + [NO_ISSUE, NOT_COMPLAINT]
        return (*(label for label in order if label in found), *sorted(found - set(order)))

    @property
    def total(self) -> int:
        """How many tickets were compared."""
        return sum(self.counts.values())

    @property
    def same(self) -> int:
        """For how many both say the same."""
        return sum(number for (one, other), number in self.counts.items() if one == other)

    @property
    def sure_total(self) -> int:
        """How many of them would be written as decided."""
        return sum(self.sure.values())

    @property
    def sure_same(self) -> int:
        """For how many of those both say the same."""
        return sum(number for (one, other), number in self.sure.items() if one == other)


@dataclass(frozen=True)
class Summary:
    """A shadow run in numbers.

    Attributes:
        outcomes: How many tickets ended in which outcome.
        changes: How many rows differ in which way, in the order of `CHANGES`.
        fields: How many tickets each field would be written on.
        notes: How many notes of which kind would be written; `letters` likewise.
        agents: What agents chose against what the words alone would give.
        before: What Ombud last decided against what would hold now.
    """

    tickets: int
    outcomes: ReadOnly[str, int]
    changes: ReadOnly[str, int]
    fields: ReadOnly[str, int]
    notes: ReadOnly[str, int]
    letters: ReadOnly[str, int]
    agents: Confusion
    before: Confusion
    different: tuple[Row, ...]


def summary_of(rows: Iterable[Row]) -> Summary:
    """Add rows up."""
    rows = sorted(rows, key=lambda row: row.ticket_id)
    changes = Counter(change for row in rows for change in row.differences)
    return Summary(
        tickets=len(rows),
        outcomes=Counter(row.outcome for row in rows),
        changes={change: changes[change] for change in CHANGES if changes[change]},
        fields=Counter(write.field for row in rows for write in row.writes),
        notes=Counter(row.note for row in rows if row.note),
        letters=Counter(letter for row in rows for letter in row.letters),
        agents=_confusion(rows, before=False),
        before=_confusion(rows, before=True),
        different=tuple(row for row in rows if row.differences),
    )


def _confusion(rows: Iterable[Row], *, before: bool) -> Confusion:
    counts: Counter[tuple[str, str]] = Counter()
    sure: Counter[tuple[str, str]] = Counter()
    for row in rows:
        said, would = (row.was, row.now) if before else (row.chosen, row.words)
        if said is None or would is None:
            continue
        pair = said.label, would.label
        counts[pair] += 1
        sure[pair] += bool(would.sure)
    return Confusion(counts, sure)
