"""The chain over all packs: each entry holds the hash of the one before, so none can be changed or taken out.

Whoever can write the whole table can also count the whole chain anew. So somebody notes the newest number and
hash outside from time to time; `ombud archive verify --anchor` holds the chain to that note.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final

from mappings.archive.evidence import written

START: Final = "0" * 64
"""What stands before the first entry."""


@dataclass(frozen=True, slots=True)
class Link:
    """What an entry of the chain is counted from.

    Attributes:
        sequence: Number of the entry; grows, and may leave numbers out.
        made_at: UTC.
        sha256: Of the JSON file.
        page_sha256: Of the HTML file.
        previous: Hash of the entry before; `START` for the first.
    """

    sequence: int
    helpdesk: str
    ticket_id: int
    made_at: datetime
    sha256: str
    page_sha256: str
    previous: str

    @property
    def chain(self) -> str:
        """SHA-256 over seven lines with their ends: previous, files, helpdesk, ticket, number, time."""
        lines = (
            self.previous,
            self.sha256,
            self.page_sha256,
            self.helpdesk,
            str(self.ticket_id),
            str(self.sequence),
            written(self.made_at),
        )
        return sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()

    @property
    def stem(self) -> str:
        """Path of the files in the archive's folder, without their ending.

        >>> Link(7, "zammad", 41, datetime(2026, 11, 24, tzinfo=UTC), "", "", START).stem
        '2026/zammad-41-7'
        """
        return f"{self.made_at.astimezone(UTC).year}/{self.helpdesk}-{self.ticket_id}-{self.sequence}"
