"""What a shadow run has found so far, a line a ticket, so that it can be ended and begun again.

Ticket ids, codes, dates and counts only; no text of a ticket has a way in (`mappings.replaying.row`).
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, ValidationError

from mappings.replaying.row import Row


class OtherRun(Exception):
    """The file holds another run; the message says what to do."""


class Header(BaseModel):
    """Which run a file holds.

    Attributes:
        since: First instant, UTC; `until` is the last one.
        mapping: Version of the mapping.
        changed: Over tickets that were changed since then; else over those that were made in that time.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    form: Literal[1] = 1
    since: datetime
    until: datetime
    mapping: str
    changed: bool = False


class StateFile:
    """The file of one run.

    Args:
        rows: What it holds already.
    """

    def __init__(self, path: Path, rows: dict[int, Row]) -> None:
        self._path = path
        self.rows = rows

    @classmethod
    def open(cls, path: Path, header: Header) -> Self:
        """Begin a run, or go on with it.

        Raises:
            OtherRun: The file is there and holds another run, or none.
        """
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{header.model_dump_json()}\n", encoding="utf-8")
            return cls(path, {})
        if header_of(path) != header:
            raise OtherRun(
                f"{path} holds a run over another time or by another mapping; name a folder with --out"
            )
        whole = path.read_bytes()
        # a process that was killed may have left half a line
        kept = whole[: whole.rfind(b"\n") + 1]
        if kept != whole:
            path.write_bytes(kept)
        try:
            found = [Row.model_validate_json(line) for line in kept.splitlines()[1:]]
        except ValidationError:
            raise OtherRun(
                f"{path} holds lines of another release; remove it, or name another folder"
            ) from None
        return cls(path, {row.ticket_id: row for row in found})

    def add(self, row: Row) -> None:
        """Keep a row."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{row.model_dump_json(exclude_defaults=True)}\n")
        self.rows[row.ticket_id] = row


def header_of(path: Path) -> Header | None:
    """Which run a file holds; None where there is no file.

    Raises:
        OtherRun: It holds none.
    """
    if not path.exists():
        return None
    with path.open("rb") as file:
        line = file.readline()
    try:
        return Header.model_validate_json(line)
    except ValidationError:
        raise OtherRun(f"{path} is no file of a shadow run; name another folder with --out") from None
