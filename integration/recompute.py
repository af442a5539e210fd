"""Running dates counted again from their facts: what a changed holiday or pack moves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from integration.store import cases, deliveries
from integration.store.cases import OpenClocks
from integration.store.database import Database
from mappings.clocks import Subject, run_clocks
from mappings.mapping import Mapping
from mappings.packs.taxonomy import taxonomy

BATCH: Final = 1000
"""Tickets that are looked at together; memory does not grow with their number."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A date that is another one now.

    Attributes:
        rule: Id of the clock.
        old: UTC; None when the clock did not run.
        new: UTC; None when it runs no more.
    """

    helpdesk: str
    ticket_id: int
    rule: str
    old: datetime | None
    new: datetime | None


def recompute(
    database: Database, mapping: Mapping, now: datetime, *, enqueue: bool
) -> Iterator[tuple[Moved, ...]]:
    """Count every open clock again, a batch of tickets at a time.

    A ticket whose dates move is put into the queue: the worker decides anew and writes dates and one note.
    Facts are never changed, so counting twice gives the same.

    Args:
        now: UTC.
        enqueue: Put tickets into the queue; otherwise nothing is changed anywhere.

    Yields:
        The moved dates of each batch, often none.

    Raises:
        StoreUnavailable: The database cannot be reached.
    """
    place = ("", 0)
    while True:
        with database.begin() as connection:
            batch = cases.open_clocks(connection, after=place, limit=BATCH)
            if not batch:
                return
            moved = tuple(move for entry in batch for move in _moved(entry, mapping))
            for ticket in sorted({(move.helpdesk, move.ticket_id) for move in moved}) if enqueue else ():
                helpdesk, ticket_id = ticket
                key = f"recompute:{mapping.version_id}:{ticket_id}:{now:%Y%m%d%H%M%S}"
                deliveries.add(
                    connection,
                    source="replay",
                    helpdesk=helpdesk,
                    ticket_id=ticket_id,
                    key=key,
                    received_at=now,
                )
        place = (batch[-1].helpdesk, batch[-1].ticket_id)
        yield moved


def _moved(entry: OpenClocks, mapping: Mapping) -> Iterator[Moved]:
    issue = entry.issue if entry.issue in taxonomy().issue_by_key else None
    nature = taxonomy().issue_by_key[issue].nature if issue is not None else None
    clocks = run_clocks(mapping, mapping.jurisdiction, entry.facts, Subject(nature, issue, entry.product))
    new: dict[str, datetime | None] = defaultdict(lambda: None)
    new.update({clock.id: clock.due_at for clock in clocks if clock.stopped_at is None})
    for rule in sorted(entry.due_at.keys() | new.keys()):
        old = entry.due_at.get(rule)
        if old != new[rule]:
            yield Moved(entry.helpdesk, entry.ticket_id, rule, old, new[rule])
