"""How an object of ours is known again (docs/decisions/0007).

Objects with a note carry `ombud:<key>:<fingerprint>` in it. The others stand in the record: one inactive text
module that lists key, id and fingerprint of each. The fingerprint is of what was written, so that an edit by
hand is told from a change of the mapping.
"""

from __future__ import annotations

import re
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from typing import Final

from pydantic import JsonValue

from integration.helpdesks.zammad.admin import Row, id_of

RECORD_KEY: Final = "letter/record"
RECORD_NAME: Final = "Ombud: record of provisioning (keep)"
FORBIDDEN: Final = re.compile(r"[^a-z0-9_./-]")

_MARKER: Final = re.compile(r"ombud:([a-z0-9_./-]+):([0-9a-f]{12})")
_ENTRY: Final = re.compile(r"([a-z0-9_./-]+)=(\d+):([0-9a-f]{12})")


@dataclass(frozen=True, slots=True)
class Claim:
    """That an object is ours.

    Attributes:
        key: Which of ours, such as `macro/confirm`.
        fingerprint: Of what was last written.
        row_id: The object's id; 0 when it was about to be created, and in notes.
    """

    key: str
    fingerprint: str
    row_id: int = 0


def note(key: str, fingerprint: str) -> str:
    """The note of an object of ours."""
    return f"Kept by Ombud (docs/provisioning.md). ombud:{key}:{fingerprint}"


def claim_in(row: ReadOnly[str, JsonValue]) -> Claim | None:
    """The claim that an object's note makes."""
    found = _MARKER.search(str(row.get("note") or ""))
    return None if found is None else Claim(found[1], found[2])


@dataclass(frozen=True)
class Record:
    """Claims on objects without a note, as the helpdesk keeps them.

    Attributes:
        row_id: The text module; None where there is none yet.
        readable: False when text modules cannot be read, so that nobody knows.
    """

    row_id: int | None = None
    claims: ReadOnly[str, Claim] = field(default_factory=dict)
    readable: bool = True

    def content(self) -> str:
        """The text module's text."""
        lines = " ".join(
            f"{claim.key}={claim.row_id}:{claim.fingerprint}" for _, claim in sorted(self.claims.items())
        )
        return f"<div>What Ombud has put here and where. Do not edit. {lines}</div>"


def record_of(text_modules: tuple[Row, ...]) -> Record:
    """The record among the text modules."""
    for row in text_modules:
        claim = claim_in(row)
        if claim is not None and claim.key == RECORD_KEY:
            entries = _ENTRY.findall(str(row.get("content") or ""))
            claims = {key: Claim(key, fingerprint, int(row_id)) for key, row_id, fingerprint in entries}
            return Record(id_of(row), claims)
    return Record()
