"""How many open cases a changed mapping touches, counted from what is stored; nothing is changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from integration.recompute import BATCH, basis_of
from integration.store import cases, open_cases
from integration.store.cases import OpenClocks
from integration.store.database import Database
from integration.store.open_cases import OVER, OpenCase
from mappings.clocks import run_clocks
from mappings.diffing import Reach
from mappings.facts import received
from mappings.mapping import Mapping


@dataclass(frozen=True, slots=True)
class Touched:
    """Open cases, and how many of them each kind of change touches."""

    open: int
    by_reach: ReadOnly[Reach, int]


def touched(database: Database, old: Mapping, new: Mapping, *, dates: bool = True) -> Touched:
    """Count the open cases that two mappings treat differently.

    Args:
        dates: False leaves out counting the dates of every case under both, which takes the longest.

    Raises:
        StoreUnavailable: The database cannot be reached.
    """
    found: Counter[Reach] = Counter()
    with database.begin() as connection:
        asked = open_cases.with_questions(connection)
        for case in open_cases.open_cases(connection):
            found.update(_reaches(case, old, new))
            found[Reach.ASKED] += (case.helpdesk, case.ticket_id) in asked
        found[Reach.ENDED] = open_cases.count_unfiled(connection)
        for entry in _with_dates(connection) if dates else ():
            found[Reach.DATES] += _dates(entry, old) != _dates(entry, new)
    return Touched(found[Reach.OPEN], found)


def _reaches(case: OpenCase, old: Mapping, new: Mapping) -> Iterator[Reach]:
    yield Reach.OPEN
    if case.group is not None and old.handles(case.group) != new.handles(case.group):
        yield Reach.GROUPS
    low, high = sorted((old.decided_above, new.decided_above))
    if case.confidence is not None and not case.settled and low < case.confidence <= high:
        yield Reach.CATEGORY
    if not case.settled:
        yield Reach.UNSETTLED
    if not case.settled or case.issue in old.categories.paths - new.categories.paths:
        yield Reach.OWN
    if not case.owned:
        yield Reach.OWNERLESS


def _with_dates(connection: Connection) -> Iterator[OpenClocks]:
    """Open cases with what their dates rest on."""
    place = ("", 0)
    while batch := cases.open_clocks(connection, after=place, limit=BATCH, all_cases=True):
        place = (batch[-1].helpdesk, batch[-1].ticket_id)
        yield from (
            entry
            for entry in batch
            if entry.stage is not None and entry.stage not in OVER and received(entry.facts) is not None
        )


def _dates(entry: OpenClocks, mapping: Mapping) -> dict[str, datetime]:
    """When each clock that runs under a mapping is due, UTC."""
    law, subject = basis_of(entry, entry.facts, mapping)
    clocks = run_clocks(mapping, law, entry.facts, subject)
    return {clock.id: clock.due_at for clock in clocks if clock.stopped_at is None}
