"""What a run with kills during follow-ups has found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from rich.table import Table


@dataclass
class Report:
    """What a run found.

    Attributes:
        kills: By part.
        hits: Kills by the kind of follow-up that was being worked on; one kill can hit several.
        idle: Kills that met no work on a ticket.
        checked: Things that were counted, by kind.
        wrong: Things that are there more often or less often than they should be.
        doubled: Effects or texts that were written twice.
        broken: Places at which the archive's chain does not hold.
        ended: Parts that ended without being killed.
        given_up: Dead letters.
        late: Writes that the helpdesk carried out late or without an answer.
        found: Writes that were found done after a death.
        unrested: Moments after which the service did not come to rest.
    """

    kills: Counter[str] = field(default_factory=Counter)
    hits: Counter[str] = field(default_factory=Counter)
    idle: int = 0
    checked: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    ended: Counter[str] = field(default_factory=Counter)
    given_up: int = 0
    late: int = 0
    found: int = 0
    unrested: list[str] = field(default_factory=list)

    @property
    def rounds(self) -> int:
        """How many kills there were."""
        return self.kills.total()

    @property
    def good(self) -> bool:
        """Everything is there once."""
        return not (self.wrong or self.doubled or self.broken or self.ended or self.given_up or self.unrested)

    def table(self) -> Table:
        """For people."""
        table = Table("kind", "kills that fell into it", "counted", title="kill -9 during follow-ups")
        for kind in sorted({*self.hits, *self.checked}):
            table.add_row(kind, str(self.hits[kind]), str(self.checked[kind]))
        table.add_section()
        parts = ", ".join(f"{part} {number}" for part, number in sorted(self.kills.items()))
        for name, value in (
            (f"kills ({parts})", self.rounds),
            ("met no work on a ticket", self.idle),
            ("writes late or without an answer", self.late),
            ("writes found done after a death", self.found),
            ("things not there exactly once", len(self.wrong)),
            ("effects or texts written twice", len(self.doubled)),
            ("breaks of the archive's chain", len(self.broken)),
            ("ended by themselves", self.ended.total()),
            ("dead letters", self.given_up),
            ("moments that did not come to rest", len(self.unrested)),
        ):
            table.add_row(name, str(value))
        return table

    def problems(self) -> list[str]:
        """Everything that is wrong, one line each."""
        return [*self.wrong, *self.doubled, *self.broken, *self.unrested]
