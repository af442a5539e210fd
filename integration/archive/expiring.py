"""Remove cases that no law asks to keep any more: packs, facts and dates go, numbers and tombstones stay.

The rows go first and the files after them. A process that dies between leaves files whose rows say that they
are removed: `ombud archive verify` names them, and the next run removes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from integration.archive.files import PACK, PAGE, Folder, ticket_of
from integration.erasing import not_up_to_date
from integration.log import get_logger
from integration.recompute import basis_of
from integration.store import cases, evidence, whole_cases
from integration.store.cases import OpenClocks
from integration.store.database import Database
from integration.store.evidence import Place
from integration.store.whole_cases import Figures, Stored
from mappings import jurisdictions
from mappings.archive.retention import Retention, retention_of
from mappings.erasure import Against, Obstacle
from mappings.facts import FactKind, received
from mappings.jurisdictions import Jurisdiction
from mappings.mapping import Mapping
from mappings.models import Fact

log: Final = get_logger()


@dataclass(frozen=True, slots=True)
class Fate:
    """What became, or would become, of one case.

    Attributes:
        retention: None where nothing of the case is on record any more, so that nobody can tell.
        waits: What was not looked at yet, and may be a hold.
        is_removed: False when it is kept, or was only looked at.
    """

    helpdesk: str
    ticket_id: int
    packs: int
    retention: Retention | None
    waits: tuple[Obstacle, ...] = ()
    is_removed: bool = False

    @property
    def may_go(self) -> bool:
        """True when nothing speaks against removing it."""
        return self.retention is not None and self.retention.is_over and not self.waits


def expire(
    database: Database, folder: Path, mapping: Mapping, now: datetime, *, apply: bool
) -> Iterator[Fate]:
    """Look at every case in the archive, and remove those whose time is over.

    Args:
        now: UTC.
        apply: Remove; otherwise nothing is changed anywhere.

    Raises:
        ArchiveUnavailable: A file cannot be removed; the next run does it.
        StoreUnavailable: The database cannot be reached.
    """
    files = Folder(folder)
    with database.begin() as connection:
        found = evidence.places(connection)
    lying = _by_ticket(files) if apply else {}
    for helpdesk, ticket_id in found:
        with database.ticket_lock(helpdesk, ticket_id) as held, database.begin() as connection:
            fate = _look(connection, helpdesk, ticket_id, mapping, now, held=held, apply=apply)
        if fate.is_removed:
            log.info("case_expired", ticket=ticket_id)
            _remove_files(database, files, helpdesk, ticket_id, lying.get((helpdesk, ticket_id), ()))
        yield fate


def sweep_files(database: Database, folder: Path) -> int:
    """Remove files whose rows say that they are removed; returns how many there were.

    Raises:
        ArchiveUnavailable: A file cannot be removed.
        StoreUnavailable: The database cannot be reached.
    """
    files, swept = Folder(folder), 0
    with database.begin() as connection:
        removed = [one.link for one in evidence.entries(connection) if one.removed_at is not None]
    for link in removed:
        swept += sum(files.remove(link.stem + ending) for ending in (PACK, PAGE))
    return swept


def _by_ticket(files: Folder) -> dict[Place, list[str]]:
    """What lies in the folder, by ticket; looked at once, since there may be many files."""
    found: dict[Place, list[str]] = {}
    for name in files.names():
        told = ticket_of(name)
        if told is not None:
            found.setdefault(told[:2], []).append(name)
    return found


def _remove_files(
    database: Database, files: Folder, helpdesk: str, ticket_id: int, lying: Iterable[str]
) -> None:
    """Remove what the archive's folder holds of an expired case, files without a row too."""
    with database.begin() as connection:
        rows = evidence.of_ticket(connection, helpdesk, ticket_id)
    names = {one.link.stem + ending: one.removed_at for one in rows for ending in (PACK, PAGE)}
    kept = {name for name, removed_at in names.items() if removed_at is None}
    for name in sorted({*names, *lying} - kept):
        files.remove(name)


def _look(
    connection: Connection,
    helpdesk: str,
    ticket_id: int,
    mapping: Mapping,
    now: datetime,
    *,
    held: bool,
    apply: bool,
) -> Fate:
    if apply:
        evidence.lock(connection)
        whole_cases.hold_case(connection, helpdesk, ticket_id)
    packs = sum(one.removed_at is None for one in evidence.of_ticket(connection, helpdesk, ticket_id))
    entry = cases.clocks_of(connection, helpdesk, ticket_id)
    stored = whole_cases.load(connection, helpdesk, ticket_id)
    if entry is None or stored is None:
        return Fate(helpdesk, ticket_id, packs, None)
    law, subject = basis_of(entry, entry.facts, mapping)
    retention = retention_of(mapping, law, entry.facts, subject, now)
    waits = tuple(not_up_to_date(connection, ticket_id, now))
    if not held:
        waits = (*waits, Obstacle(Against.NOT_UP_TO_DATE, waits_for=("worker",)))
    fate = Fate(helpdesk, ticket_id, packs, retention, waits)
    if not (apply and fate.may_go):
        return fate
    figures = figures_of(entry, stored, law.jurisdiction, packs)
    for merged in _merged(connection, helpdesk, entry.facts, {ticket_id}):
        # without the fact that it was merged it would be a complaint of its own again, and open for ever
        whole_cases.forget_uncounted(connection, helpdesk, merged)
    whole_cases.forget(connection, helpdesk, ticket_id, figures)
    evidence.bury(connection, helpdesk, ticket_id, now)
    return Fate(helpdesk, ticket_id, packs, retention, is_removed=True)


def _merged(connection: Connection, helpdesk: str, facts: Iterable[Fact], seen: set[int]) -> Iterator[int]:
    """Tickets that became part of a case, and of them; not those that have packs of their own."""
    for fact in facts:
        if fact.kind != FactKind.MERGED or not fact.value.isdigit() or int(fact.value) in seen:
            continue
        number = int(fact.value)
        seen.add(number)
        if any(one.removed_at is None for one in evidence.of_ticket(connection, helpdesk, number)):
            continue
        entry = cases.clocks_of(connection, helpdesk, number)
        yield from _merged(connection, helpdesk, () if entry is None else entry.facts, seen)
        yield number


def figures_of(entry: OpenClocks, stored: Stored, jurisdiction: Jurisdiction, packs: int) -> Figures:
    """The numbers of a case: no id, nothing finer than a month."""
    receipt = received(entry.facts)
    zone = jurisdictions.zone(jurisdictions.TIME_ZONES[jurisdiction])
    duties = [clock for clock in stored.clocks if clock.kind == "duty"]
    return Figures(
        month="" if receipt is None else f"{receipt.at.astimezone(zone):%Y-%m}",
        regime=jurisdiction.value,
        product=stored.outcome.product or "",
        issue=stored.outcome.issue or "",
        severity=stored.outcome.severity or "",
        stage=entry.stage or "",
        outcome=stored.outcome.outcome or "",
        root_cause=stored.outcome.root_cause or "",
        packs=packs,
        facts=len(entry.facts),
        letters=sum(fact.kind == FactKind.LETTER_WRITTEN for fact in entry.facts),
        effects=len(stored.effects),
        duties=len(duties),
        late=sum(clock.stopped_at is None or clock.stopped_at > clock.due_at for clock in duties),
    )
