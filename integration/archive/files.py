"""The archive's folder: files that appear whole or not at all, and that nobody else can read."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from integration.errors import ArchiveUnavailable

PACK: Final = ".json"
PAGE: Final = ".html"
UNFINISHED: Final = ".part"
_FOLDER_MODE: Final = 0o700
_FILE_MODE: Final = 0o600
_STEM: Final = re.compile(r"(?P<helpdesk>[a-z0-9_]+)-(?P<ticket>[0-9]+)-(?P<number>[0-9]+)\.(?:json|html)")


class Folder:
    """The archive's folder.

    Args:
        root: Made when the first pack is written.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def write(self, name: str, content: bytes) -> None:
        """Put a file there: written aside, on disk, then renamed. One that is there already stays untouched.

        Args:
            name: Relative, such as `2026/zammad-41-7.json`.

        Raises:
            ArchiveUnavailable: The folder cannot be written, or the name is taken.
        """
        target = self.root / name
        aside = target.with_name(target.name + UNFINISHED)
        try:
            if self.has(name):
                raise FileExistsError  # told below like any other trouble of the folder
            self._make(target.parent)
            # what a killed process left; the caller is the only one who writes
            aside.unlink(missing_ok=True)
            handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, _FILE_MODE)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            aside.rename(target)
            _sync(target.parent)
        except OSError as error:
            raise _unavailable(error, name) from None

    def has(self, name: str) -> bool:
        """Whether something of that name is there, whatever it is."""
        return os.path.lexists(self.root / name)

    def digest(self, name: str) -> str | None:
        """SHA-256 of a file, 64 hex digits; None when it is not there, empty when it is no plain file.

        Raises:
            ArchiveUnavailable: It cannot be read.
        """
        try:
            handle = os.open(self.root / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            if (self.root / name).is_symlink():
                return ""
            raise _unavailable(error, name) from None
        try:
            with os.fdopen(handle, "rb") as file:
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    return ""
                return hashlib.file_digest(file, "sha256").hexdigest()
        except IsADirectoryError:
            return ""
        except OSError as error:
            raise _unavailable(error, name) from None

    def remove(self, name: str) -> bool:
        """Remove a file; True when there was one.

        Raises:
            ArchiveUnavailable: It cannot be removed.
        """
        path = self.root / name
        try:
            path.unlink()
            _sync(path.parent)
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError as error:
            raise _unavailable(error, name) from None
        return True

    def names(self) -> Iterator[str]:
        """Everything that is there, by name; nothing when there is no folder yet.

        Raises:
            ArchiveUnavailable: A folder cannot be read.
        """
        if not self.root.is_dir():
            return
        for parent, folders, found in os.walk(self.root, onerror=_raise):
            folders.sort()
            linked = [one for one in folders if (Path(parent) / one).is_symlink()]
            for name in sorted((*found, *linked)):
                yield (Path(parent) / name).relative_to(self.root).as_posix()

    def _make(self, folder: Path) -> None:
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        for one in reversed(missing):
            with suppress(FileExistsError):
                one.mkdir(mode=_FOLDER_MODE)
            _sync(one.parent)


def ticket_of(name: str) -> tuple[str, int, int] | None:
    """Helpdesk, ticket and number that a name tells; None when it is no name of a pack.

    >>> ticket_of("2026/zammad-41-7.json")
    ('zammad', 41, 7)
    """
    found = _STEM.fullmatch(name.rpartition("/")[2].removesuffix(UNFINISHED))
    return None if found is None else (found["helpdesk"], int(found["ticket"]), int(found["number"]))


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _raise(error: OSError) -> None:
    raise _unavailable(error, "")


def _unavailable(error: OSError, name: str) -> ArchiveUnavailable:
    where = f" at {name}" if name else ""
    return ArchiveUnavailable(f"the archive's folder says {type(error).__name__}{where}")
