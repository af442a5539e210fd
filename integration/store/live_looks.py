"""What the worker last found when it looked at the helpdesk: codes and subjects, nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select, text
from sqlalchemy.dialects.postgresql import insert

from integration.store.schema import live_look

_WORD: Final = re.compile(r"[a-z][a-z_.\[\]0-9]{0,63}")
"""A path of the mapping, a field or a permission."""

Entry = tuple[str, str]
"""Code and subject of a finding."""


@dataclass(frozen=True, slots=True)
class LiveLook:
    """One look.

    Attributes:
        looked_at: When, UTC.
        mapping_version: Of the mapping that was compared with.
        findings: Code and subject of each.
    """

    looked_at: datetime
    mapping_version: str
    findings: tuple[Entry, ...]


def put(
    connection: Connection,
    *,
    helpdesk: str,
    looked_at: datetime,
    mapping_version: str,
    findings: Iterable[Entry],
) -> None:
    """Keep a look in the place of the one before; a subject that is no code is left out."""
    kept = [[code, subject if _WORD.fullmatch(subject) else ""] for code, subject in findings]
    values = {"looked_at": looked_at, "mapping_version": mapping_version, "findings": kept}
    connection.execute(
        insert(live_look)
        .values(helpdesk=helpdesk, **values)
        .on_conflict_do_update(index_elements=["helpdesk"], set_=values)
    )


def load(connection: Connection, helpdesk: str) -> LiveLook | None:
    """The last look, None before the first one."""
    row = connection.execute(select(live_look).where(live_look.c.helpdesk == helpdesk)).one_or_none()
    if row is None:
        return None
    return LiveLook(
        row.looked_at,
        row.mapping_version,
        tuple((str(code), str(subject)) for code, subject in row.findings),
    )


def worker_silence(connection: Connection) -> float | None:
    """Seconds since any worker last said that it lives; None when none is there."""
    # the engine stamps heartbeats by the database's clock
    silence = connection.scalar(
        text("SELECT extract(epoch FROM now() - max(last_heartbeat)) FROM procrastinate_workers")
    )
    return None if silence is None else max(0.0, float(silence))
