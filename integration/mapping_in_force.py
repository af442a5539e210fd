"""The mapping by which a process works: a changed file is taken when it is right, else the old one stays.

Whoever began with a mapping goes on with it: ask once a piece of work, and keep what you got.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import chain, takewhile
from pathlib import Path
from typing import Final

from integration import metrics
from integration.clock import Clock
from integration.errors import SettingsError
from integration.log import get_logger
from integration.mapping_file import named_files, read_document, read_mapping
from mappings.errors import MappingError, Problem
from mappings.loader import mapping_of
from mappings.mapping import Mapping, json_schema

LOOK_SECONDS: Final = 2.0
"""Between two looks at the file; a file that is being written is left alone until it stands still."""
MOST_PLACES: Final = 50
_ODD: Final = re.compile(r"[^A-Za-z0-9_./-]")

Prints = tuple[tuple[str, int, int, int], ...]
"""Each file with its time of change in nanoseconds, its bytes and its inode; zeros where it is not there."""

log = get_logger()


@dataclass(frozen=True, slots=True)
class Rejection:
    """A file that is not taken.

    Attributes:
        since: When it was first refused, UTC.
        keys: Paths of the keys that are wrong, each once, as far as they are keys of a mapping.
    """

    since: datetime
    keys: tuple[str, ...]


class MappingInForce:
    """Gives the mapping in force, and looks whether its file has changed. Threads may share it.

    The calendar files and the folder of letters that the mapping names count as parts of the file.

    Args:
        path: The mapping file.
        check: Raises `SettingsError` for a mapping that is right in itself and cannot be used here.

    Raises:
        SettingsError: The file is missing or wrong; at the start there is no old one to stay with.
    """

    def __init__(
        self, path: Path, clock: Clock, *, check: Callable[[Mapping], None] = lambda _mapping: None
    ) -> None:
        self._path = path
        self._clock = clock
        self._check = check
        self._files: tuple[Path, ...] = (path,)
        self._moving: Prints | None = None
        self._rejection: Rejection | None = None
        self._lock = threading.Lock()
        # first what the files are, then what they say: a change in between is seen at the next look
        self._files = self._named()
        self._known = _prints(self._files)
        self._mapping = read_mapping(path)
        check(self._mapping)

    def __call__(self) -> Mapping:
        """The mapping in force."""
        return self._mapping

    @property
    def path(self) -> Path:
        """The mapping file."""
        return self._path

    @property
    def rejection(self) -> Rejection | None:
        """What is wrong with the file as it stands now; None while it is in force."""
        return self._rejection

    def look(self, *, at_once: bool = False) -> bool:
        """Look at the file and take it when it has changed and is right; True when it was read.

        A file that has changed is read once two looks find it the same, so that half of it is never taken.

        Args:
            at_once: Read it now, changed or not: somebody says that it is complete.
        """
        with self._lock:
            prints = _prints(self._files)
            if not at_once:
                if prints == self._known:
                    self._moving = None
                    return False
                if prints != self._moving:
                    self._moving = prints
                    return False
            self._moving = None
            named = self._named()
            if named != self._files:
                self._files = named
                prints = _prints(named)
            self._known = prints
            self._read()
            return True

    def watch(self) -> Callable[[], None]:
        """Look every `LOOK_SECONDS` from a thread of its own; call what comes back to end it."""
        ended = threading.Event()

        def loop() -> None:
            while not ended.wait(LOOK_SECONDS):
                self.look()

        threading.Thread(target=loop, name="mapping", daemon=True).start()
        return ended.set

    def _named(self) -> tuple[Path, ...]:
        """Files on which the mapping rests; those known so far where it cannot be read."""
        try:
            return (self._path, *named_files(read_document(self._path), self._path.parent))
        except (OSError, MappingError, RecursionError):
            return self._files

    def _read(self) -> None:
        try:
            mapping = mapping_of(read_document(self._path))
            self._check(mapping)
        except MappingError as error:
            self._refuse(error.problems)
        except (OSError, SettingsError):
            self._refuse((_unusable(self._path),))
        except Exception:  # the edge: the old mapping stays, and whoever looks goes on
            log.exception("mapping_not_understood")
            self._refuse((_unusable(self._path),))
        else:
            self._take(mapping)

    def _take(self, mapping: Mapping) -> None:
        changed, repaired = mapping.version_id != self._mapping.version_id, self._rejection is not None
        self._mapping, self._rejection = mapping, None
        if changed or repaired:
            metrics.MAPPING_READS.labels(result="taken").inc()
            log.info("mapping_taken", mapping_version=mapping.version_id, changed=changed)

    def _refuse(self, problems: tuple[Problem, ...]) -> None:
        since = self._clock.now() if self._rejection is None else self._rejection.since
        self._rejection = Rejection(since, tuple(dict.fromkeys(filter(None, map(_known_key, problems)))))
        metrics.MAPPING_READS.labels(result="rejected").inc()
        log.warning(
            "mapping_rejected",
            mapping_version=self._mapping.version_id,
            count=len(problems),
            places=list(dict.fromkeys(map(_place, problems)))[:MOST_PLACES],
            since=since,
        )


def _unusable(path: Path) -> Problem:
    return Problem(path.name, 1, "", "cannot be read or used here")


def _place(problem: Problem) -> str:
    """File and line of a mistake, as a log line may carry them: no value, no key."""
    return f"{_ODD.sub('_', problem.file)[-100:]}:{problem.line}"


def _known_key(problem: Problem) -> str:
    """Path of what is wrong, up to a key that no mapping has: that may be anybody's word."""
    known = _keys()
    parts = takewhile(lambda part: part.partition("[")[0] in known, problem.key.split("."))
    return ".".join(parts)


@cache
def _keys() -> frozenset[str]:
    """Names of all keys of a mapping, in whatever section."""
    schema = json_schema()
    sections = (schema, *schema["$defs"].values())
    return frozenset(chain.from_iterable(section.get("properties", ()) for section in sections))


def _prints(files: tuple[Path, ...]) -> Prints:
    return tuple(map(_print, files))


def _print(file: Path) -> tuple[str, int, int, int]:
    try:
        found = file.stat()
    except OSError:
        return str(file), 0, 0, 0
    return str(file), found.st_mtime_ns, found.st_size, found.st_ino
