"""Running dates counted again from their facts: what a changed holiday or pack moves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from integration.store import cases, deliveries
from integration.store.cases import OpenClocks
from integration.store.database import Database
from mappings.clocks import Subject, run_clocks
from mappings.facts import FactKind, channel_of, country_of, pack_versions, received
from mappings.law import Law, law_of
from mappings.mapping import Mapping
from mappings.models import Fact
from mappings.packs.regime import regime_pack
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
    database: Database, mapping: Mapping, now: datetime, *, enqueue: bool, packs: bool = False
) -> Iterator[tuple[Moved, ...]]:
    """Count every open clock again, a batch of tickets at a time.

    A ticket whose dates move is put into the queue: the worker decides anew and writes dates and one note.
    Counting twice gives the same.

    Args:
        now: UTC.
        enqueue: Put tickets into the queue; otherwise nothing is changed anywhere.
        packs: Count with the running packs, and let the cases keep these from now on; otherwise each case
            keeps the versions that it has.

    Yields:
        The moved dates of each batch, often none.

    Raises:
        StoreUnavailable: The database cannot be reached.
    """
    place = ("", 0)
    while True:
        with database.begin() as connection:
            batch = cases.open_clocks(connection, after=place, limit=BATCH, all_cases=packs)
            if not batch:
                return
            found: list[Moved] = []
            for entry in batch:
                new = tuple(_running(entry, mapping, now)) if packs else ()
                moves = tuple(_moved(entry, (*entry.facts, *new), mapping))
                found += moves
                if enqueue and new:
                    cases.append_facts(connection, entry.helpdesk, entry.ticket_id, new, now)
                if enqueue and (moves or new):
                    _enqueue(connection, entry, mapping, now)
        place = (batch[-1].helpdesk, batch[-1].ticket_id)
        yield tuple(found)


def _enqueue(connection: Connection, entry: OpenClocks, mapping: Mapping, now: datetime) -> None:
    deliveries.add(
        connection,
        source="replay",
        helpdesk=entry.helpdesk,
        ticket_id=entry.ticket_id,
        key=f"recompute:{mapping.version_id}:{entry.ticket_id}:{now:%Y%m%d%H%M%S}",
        received_at=now,
    )


def _running(entry: OpenClocks, mapping: Mapping, now: datetime) -> Iterator[Fact]:
    """For each pack of which a case keeps another version: that it runs under the running one."""
    for pack, kept in sorted(pack_versions(entry.facts).items()):
        version = regime_pack(pack).version
        if version != kept and pack in mapping.regimes:
            source = f"recompute:{now:%Y%m%d%H%M%S}:{pack}"
            # later than what it takes the place of, whatever the clocks of two machines say
            known = (fact.at for fact in entry.facts if fact.kind == FactKind.PACK_APPLIED)
            at = max(now, *(at + timedelta(seconds=1) for at in known))
            yield Fact(FactKind.PACK_APPLIED.value, at, source, value=f"{pack}@{version}", was=kept)


def basis_of(entry: OpenClocks, facts: tuple[Fact, ...], mapping: Mapping) -> tuple[Law, Subject]:
    """What a case is counted with: the law that binds it, and what it is about, from what is stored."""
    key = mapping.categories.canonical(entry.issue or "")
    issue = key if key in taxonomy().issue_by_key else None
    nature = taxonomy().issue_by_key[issue].nature if issue is not None else None
    channel, country = channel_of(facts), country_of(facts)
    law = law_of(mapping, facts, group=entry.group, channel=channel, country=country, product=entry.product)
    return law, Subject(nature, issue, entry.product, country, channel)


def _moved(entry: OpenClocks, facts: tuple[Fact, ...], mapping: Mapping) -> Iterator[Moved]:
    if received(facts) is None:
        # nothing is on record while its text is withheld: the worker counts from the ticket itself
        return
    law, subject = basis_of(entry, facts, mapping)
    clocks = run_clocks(mapping, law, facts, subject)
    new: dict[str, datetime | None] = defaultdict(lambda: None)
    new.update({clock.id: clock.due_at for clock in clocks if clock.stopped_at is None})
    for rule in sorted(entry.due_at.keys() | new.keys()):
        old = entry.due_at.get(rule)
        if old != new[rule]:
            yield Moved(entry.helpdesk, entry.ticket_id, rule, old, new[rule])
