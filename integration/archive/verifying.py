"""Hold the archive to itself: every file to its hash, every row to the one before, every file to a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from integration.archive.files import PACK, PAGE, Folder
from integration.store import evidence
from integration.store.database import Database
from integration.store.evidence import Entry
from mappings.archive.chain import START


class Broken(StrEnum):
    """Ways in which an archive is not what it was."""

    FILE_MISSING = "file_missing"
    FILE_CHANGED = "file_changed"
    FILE_NOT_REMOVED = "file_not_removed"
    """Its row says that it was removed."""
    FILE_WITHOUT_ROW = "file_without_row"
    """A process died before its row was stored, or a row was taken away, or it is somebody else's."""
    ROW_MISSING = "row_missing"
    """The row before this one is not the one that it was counted from."""
    ROW_CHANGED = "row_changed"
    ANCHOR_MISSING = "anchor_missing"
    """The chain does not go through what was noted outside."""


@dataclass(frozen=True, slots=True)
class Break:
    """One place that does not hold.

    Attributes:
        sequence: Number of the row; None for a file that has none.
        name: The file in the archive's folder; empty where a row is meant.
        expected: Hash, else a code.
        found: Likewise.
    """

    what: Broken
    sequence: int | None
    name: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """Number and hash of an entry, as somebody noted them outside."""

    sequence: int
    chain: str


@dataclass(frozen=True, slots=True)
class Survey:
    """Rows and files of one moment: no pack is being made while they are read.

    Attributes:
        names: Files in the folder.
    """

    entries: tuple[Entry, ...]
    names: tuple[str, ...]

    @property
    def last(self) -> Entry | None:
        """The newest entry."""
        return self.entries[-1] if self.entries else None


def survey(database: Database, folder: Path) -> Survey:
    """Read rows and names.

    Raises:
        ArchiveUnavailable: The folder cannot be read.
        StoreUnavailable: The database cannot be reached.
    """
    with database.begin() as connection:
        evidence.lock(connection)
        return Survey(tuple(evidence.entries(connection)), tuple(Folder(folder).names()))


def verify(
    database: Database, folder: Path, seen: Survey, anchor: Anchor | None = None
) -> Iterator[tuple[Break, ...]]:
    """Check every entry, in the order of the chain, and then what has no entry.

    Yields:
        What does not hold: once for each entry, and once more at the end.

    Raises:
        ArchiveUnavailable: A file cannot be read.
    """
    files, previous = Folder(folder), START
    for entry in seen.entries:
        yield (*_row(entry, previous), *_files(database, files, entry))
        previous = entry.chain
    yield (*_anchored(seen.entries, anchor), *_left_over(seen))


def _row(entry: Entry, previous: str) -> Iterator[Break]:
    link = entry.link
    if link.previous != previous:
        yield Break(Broken.ROW_MISSING, link.sequence, "", link.previous, previous)
    if link.chain != entry.chain:
        yield Break(Broken.ROW_CHANGED, link.sequence, "", entry.chain, link.chain)


def _files(database: Database, files: Folder, entry: Entry) -> Iterator[Break]:
    link = entry.link
    for ending, expected in ((PACK, link.sha256), (PAGE, link.page_sha256)):
        name = link.stem + ending
        found = files.digest(name)
        if entry.removed_at is not None:
            if found is not None:
                yield Break(Broken.FILE_NOT_REMOVED, link.sequence, name, "removed", found or "no_file")
        elif found is None:
            if not _is_removed(database, link.sequence):
                yield Break(Broken.FILE_MISSING, link.sequence, name, expected, "missing")
        elif found != expected:
            yield Break(Broken.FILE_CHANGED, link.sequence, name, expected, found or "no_file")


def _is_removed(database: Database, sequence: int) -> bool:
    """Whether its time ran out while the archive was being checked."""
    with database.begin() as connection:
        now = evidence.get(connection, sequence)
    return now is not None and now.removed_at is not None


def _anchored(entries: Sequence[Entry], anchor: Anchor | None) -> Iterator[Break]:
    if anchor is None:
        return
    found = next((one.chain for one in entries if one.link.sequence == anchor.sequence), "missing")
    if found != anchor.chain:
        yield Break(Broken.ANCHOR_MISSING, anchor.sequence, "", anchor.chain, found)


def _left_over(seen: Survey) -> Iterator[Break]:
    known = {entry.link.stem + ending for entry in seen.entries for ending in (PACK, PAGE)}
    for name in seen.names:
        if name not in known:
            yield Break(Broken.FILE_WITHOUT_ROW, None, name, "no_file", "file")
