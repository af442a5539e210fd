"""What the deep health answer says, out of the database alone: the web process never asks the helpdesk."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sqlalchemy.exc import ProgrammingError

from integration.errors import StoreUnavailable
from integration.live.findings import HELPDESK, MAPPING, MEANINGS, Code, Dependency, Meaning, Severity
from integration.store import live_looks, sealed
from integration.store.database import Database
from integration.store.live_looks import Entry, LiveLook
from integration.store.sealed import NOTHING_WAITS, Waiting

if TYPE_CHECKING:
    from integration.mapping_in_force import Rejection

SLACK: Final = timedelta(seconds=60)
"""A look may take so long before the next one counts as missing."""
LONG: Final = timedelta(minutes=15)
"""A complaint that has waited sealed for so long, and failed, is told."""


class Status(StrEnum):
    """The whole, or one dependency."""

    OK = "ok"
    DEGRADED = "degraded"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Told:
    """Findings of one code.

    Attributes:
        subjects: Paths of the mapping, fields, permissions; those that have one.
        since: When it began, UTC; None where that is not known.
    """

    code: Code
    count: int
    subjects: tuple[str, ...]
    since: datetime | None = None

    @property
    def meaning(self) -> Meaning:
        """What the code says."""
        return MEANINGS[self.code]


@dataclass(frozen=True, slots=True)
class DeepHealth:
    """How everything is.

    Attributes:
        looked_at: When the worker last looked at the helpdesk, UTC; None when it never did.
        age: Since then.
        mapping_version: Of the mapping in force in the worker.
        findings: Failures first.
    """

    status: Status
    dependencies: dict[Dependency, Status]
    looked_at: datetime | None
    age: timedelta | None
    mapping_version: str | None
    findings: tuple[Told, ...]


def deep_health(
    database: Database,
    now: datetime,
    *,
    every: timedelta,
    lease: timedelta,
    rejection: Rejection | None = None,
) -> DeepHealth:
    """Read how everything is.

    Args:
        now: UTC.
        every: Between two looks of the worker.
        lease: A worker silent for so long has died.
        rejection: What this process itself refuses of the mapping file.
    """
    try:
        if not database.schema_is_current():
            return _without(Code.SCHEMA_NOT_CURRENT)
        with database.begin() as connection:
            last = live_looks.load(connection, HELPDESK)
            mapping = live_looks.load(connection, MAPPING)
            silence = live_looks.worker_silence(connection)
            waiting = sealed.waiting(connection)
    except StoreUnavailable:
        return _without(Code.STORE_UNAVAILABLE)
    except ProgrammingError:
        return _without(Code.SCHEMA_NOT_CURRENT)
    if rejection is not None and (mapping is None or not mapping.findings):
        keys = rejection.keys or ("",)
        refused = tuple((Code.MAPPING_REJECTED.value, key) for key in keys)
        version = "" if mapping is None else mapping.mapping_version
        mapping = LiveLook(rejection.since, version, refused)
    return judge(last, silence, now, every=every, lease=lease, waiting=waiting, mapping=mapping)


def judge(
    last: LiveLook | None,
    silence: float | None,
    now: datetime,
    *,
    every: timedelta,
    lease: timedelta,
    waiting: Waiting = NOTHING_WAITS,
    mapping: LiveLook | None = None,
) -> DeepHealth:
    """How everything is, given what was read. Pure.

    Args:
        last: The worker's last look.
        silence: Seconds since a worker last said that it lives; None when there is none.
        now: UTC.
        every: Between two looks of the worker.
        lease: A worker silent for so long has died.
        waiting: Complaints that wait sealed for the helpdesk.
        mapping: The look at the mapping file, with the version in force.
    """
    entries: list[Entry] = [] if last is None else list(last.findings)
    entries += [] if mapping is None else mapping.findings
    age = None if last is None else max(timedelta(), now - last.looked_at)
    stale = age is not None and age > 2 * every + SLACK
    if silence is None or silence > lease.total_seconds():
        entries.append((Code.WORKER_SILENT, ""))
    if waiting.expired:
        entries += [(Code.SEALED_EXPIRED, "")] * waiting.expired
    if waiting.failing and waiting.oldest is not None and now - waiting.oldest > LONG:
        entries += [(Code.SEALED_FAILING, "")] * waiting.failing
    if stale:
        entries.append((Code.LOOK_STALE, ""))
    if last is None:
        entries.append((Code.NO_LOOK, ""))
    findings = _told(entries, {} if mapping is None else {Code.MAPPING_REJECTED: mapping.looked_at})
    seen = Status.UNKNOWN if last is None or stale else Status.OK
    dependencies = {
        Dependency.DATABASE: Status.OK,
        Dependency.WORKER: Status.OK,
        Dependency.HELPDESK: seen,
        Dependency.MAPPING: seen,
    }
    for told in findings:
        if told.meaning.severity is Severity.FAILURE:
            dependencies[told.meaning.dependency] = Status.DEGRADED
    return DeepHealth(
        _whole(dependencies),
        dependencies,
        None if last is None else last.looked_at,
        age,
        next((look.mapping_version for look in (mapping, last) if look and look.mapping_version), None),
        findings,
    )


def _without(code: Code) -> DeepHealth:
    """What is left to say without the tables."""
    dependencies = dict.fromkeys(Dependency, Status.UNKNOWN)
    dependencies[Dependency.DATABASE] = Status.DEGRADED
    return DeepHealth(Status.DEGRADED, dependencies, None, None, None, _told([(code, "")], {}))


def _whole(dependencies: dict[Dependency, Status]) -> Status:
    for status in (Status.DEGRADED, Status.UNKNOWN):
        if status in dependencies.values():
            return status
    return Status.OK


def _told(entries: list[Entry], since: dict[Code, datetime]) -> tuple[Told, ...]:
    """Findings by code, failures first; codes of another version are left out."""
    known = [(Code(code), subject) for code, subject in entries if code in set(Code)]
    counts = Counter(code for code, _ in known)
    order = list(Severity)
    told = [
        Told(
            code,
            count,
            tuple(subject for other, subject in known if other is code and subject),
            since.get(code),
        )
        for code, count in counts.items()
    ]
    return tuple(sorted(told, key=lambda one: (order.index(one.meaning.severity), one.code.value)))
