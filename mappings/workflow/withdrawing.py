"""A complaint that its customer took back is closed by itself after a while, where the mapping allows it."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from mappings import fields
from mappings.facts import FactKind
from mappings.fields import FieldValue
from mappings.mapping import Mapping
from mappings.models import Fact
from mappings.stages import Stage
from mappings.workflow.machine import holding

BY_TIME: Final = "withdrawal:"
"""Beginning of the source of an end that no person ordered; the source of the withdrawal follows."""


@dataclass(frozen=True, slots=True)
class LettingGo:
    """What becomes of a complaint that was taken back.

    Attributes:
        facts: What puts its end on record.
        at: UTC; when it is to be closed; None when it is not.
    """

    facts: tuple[Fact, ...] = ()
    at: datetime | None = None


def let_go(
    ticket_fields: ReadOnly[str, FieldValue],
    facts: tuple[Fact, ...],
    mapping: Mapping,
    stage: Stage,
    severity: str | None,
    now: datetime,
) -> LettingGo:
    """Whether a withdrawn complaint is closed now, or when.

    Not where its outcome is empty, which only a person can fill, and never where somebody may be in distress:
    who takes back a critical complaint is looked at by a person.

    Args:
        ticket_fields: As they stand on the ticket.
        now: UTC.
    """
    days = mapping.close_withdrawn_after_days
    if stage is not Stage.WITHDRAWN or days is None or severity == "critical":
        return LettingGo()
    if "outcome" not in mapping.fields.off and ticket_fields.get(fields.OUTCOME.name) is None:
        return LettingGo()
    withdrawn = holding(facts, FactKind.WITHDRAWN)[-1]
    at = withdrawn.at + timedelta(days=days)
    if at > now:
        return LettingGo(at=at)
    return LettingGo((Fact(FactKind.CLOSED.value, now, f"{BY_TIME}{withdrawn.source}"),))
