"""Make the pack of a case: files first, their row second, so that a row never names what is not there.

One transaction holds the chain's lock from the choice of the number to the row. A process that dies between
leaves a file without a row, which `ombud archive verify` names; its number is never given again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from integration.archive.files import PACK, PAGE, Folder
from integration.errors import NothingToArchive
from integration.log import get_logger
from integration.recompute import basis_of
from integration.store import cases, evidence, whole_cases
from integration.store.database import Database
from mappings.archive.canonical import digest, pack_bytes
from mappings.archive.chain import Link
from mappings.archive.evidence import Evidence, evidence_of
from mappings.archive.page import page_of
from mappings.archive.retention import retention_of
from mappings.mapping import Mapping
from mappings.plan import NoteKind

log: Final = get_logger()


@dataclass(frozen=True, slots=True)
class Archived:
    """A case that is in the archive.

    Attributes:
        sequence: Number of its entry.
        sha256: Of the JSON file.
        chain: Hash of the chain up to this entry.
        is_new: False when the same pack was there already.
    """

    sequence: int
    sha256: str
    chain: str
    is_new: bool


def archive_case(
    database: Database, folder: Path, helpdesk: str, ticket_id: int, now: datetime, mapping: Mapping
) -> Archived:
    """Put a case into the archive; one whose pack would be the same as its newest is there already.

    Call it outside of any transaction that has saved the case, since it waits for that one to end.

    Args:
        folder: The archive's; made when it is not there.
        now: UTC.
        mapping: Gives the page's language, and the rules that say how long the case is kept.

    Raises:
        NothingToArchive: No case of that ticket is on record.
        ArchiveUnavailable: The folder cannot be written.
        StoreUnavailable: The database cannot be reached, or the chain is held by another for half a minute.
    """
    with database.begin() as connection:
        evidence.lock(connection)
        pack = _pack(connection, helpdesk, ticket_id)
        content = pack_bytes(pack)
        newest = evidence.newest_of(connection, helpdesk, ticket_id)
        if newest is not None and newest.link.sha256 in (digest(content), _as_of(newest.link.made_at, pack)):
            return Archived(newest.link.sequence, newest.link.sha256, newest.chain, is_new=False)
        entry = cases.clocks_of(connection, helpdesk, ticket_id)
        assert entry is not None  # noqa: S101  (its pack was made from it)
        law, subject = basis_of(entry, entry.facts, mapping)
        retention = retention_of(mapping, law, entry.facts, subject, now)
        link = _write(connection, Folder(folder), pack, content, now, mapping)
        evidence.append(connection, link, retention.until)
    log.info("case_archived", ticket=ticket_id)
    return Archived(link.sequence, link.sha256, link.chain, is_new=True)


def _as_of(made_at: datetime, pack: Evidence) -> str:
    """Hash of a pack without what failed since another one was made: the case itself is the same."""
    failed = (NoteKind.FAILURE, NoteKind.FAILURE_ALONE)
    since = made_at.replace(microsecond=0)
    kept = tuple(one for one in pack.effects if one.kind not in failed or one.at < since)
    return digest(pack_bytes(pack.model_copy(update={"effects": kept})))


def _pack(connection: Connection, helpdesk: str, ticket_id: int) -> Evidence:
    whole_cases.hold_case(connection, helpdesk, ticket_id)
    stored = whole_cases.load(connection, helpdesk, ticket_id)
    facts = cases.load(connection, helpdesk, ticket_id).facts
    if stored is None or not facts:
        raise NothingToArchive(f"ticket {ticket_id}: no fact of it is on record")
    return evidence_of(
        helpdesk=helpdesk,
        ticket_id=ticket_id,
        facts=facts,
        clocks=stored.clocks,
        effects=stored.effects,
        decision=stored.decision,
        outcome=stored.outcome,
        mapping_version=stored.mapping_version,
    )


def _write(
    connection: Connection, folder: Folder, pack: Evidence, content: bytes, now: datetime, mapping: Mapping
) -> Link:
    page = page_of(pack, mapping.language).encode()
    while True:
        link = Link(
            sequence=evidence.next_number(connection),
            helpdesk=pack.helpdesk,
            ticket_id=pack.ticket_id,
            made_at=now,
            sha256=digest(content),
            page_sha256=digest(page),
            previous=evidence.last_chain(connection),
        )
        if not any(folder.has(link.stem + ending) for ending in (PACK, PAGE)):
            break
        # the database was put back to an earlier state than the files: nothing is ever written over
    folder.write(link.stem + PAGE, page)
    folder.write(link.stem + PACK, content)
    return link
