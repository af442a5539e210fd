"""Work that was given up and is wanted after all: dead letters go back into the inbox."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from integration.jobs import bring_forward
from integration.names import aids_of
from integration.store import dead_letters, deliveries
from integration.store.dead_letters import DeadLetter
from mappings.mapping import Mapping
from mappings.redaction import Withheld, mask_fields

LONGEST_REASON: Final = 200
"""Characters of a reason for discarding."""


def put_back(connection: Connection, letters: Sequence[DeadLetter], now: datetime) -> int:
    """Let the tickets of open letters be worked on again, and close the letters; returns how many closed.

    Twice is as once: a letter brings one delivery only.

    Args:
        now: UTC.
    """
    for letter in letters:
        deliveries.add(
            connection,
            source="replay",
            helpdesk=letter.helpdesk,
            ticket_id=letter.ticket_id,
            key=f"replay:{letter.id}",
            received_at=now,
        )
        bring_forward(connection, [(letter.helpdesk, letter.ticket_id)])
    return dead_letters.close(connection, [letter.id for letter in letters], "replayed", now)


def masked_reason(reason: str, mapping: Mapping) -> str:
    """A reason for discarding without the personal data in it; tables hold none, whoever types."""
    try:
        masked = mask_fields(
            "",
            reason,
            is_html=False,
            people=[],
            mapping=mapping,
            jurisdiction=mapping.jurisdiction,
            aids=aids_of(mapping),
        )
    except Withheld:
        return "[…]"
    return masked.body.text
