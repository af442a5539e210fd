"""When a closed complaint is filed: after a while in which it could still be reopened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from mappings.facts import FactKind
from mappings.mapping import Mapping
from mappings.models import Case, Fact
from mappings.stages import Stage
from mappings.workflow.machine import holding


@dataclass(frozen=True, slots=True)
class Filing:
    """What is to be done about the archive.

    Attributes:
        asks: The evidence pack is to be made now, and the case then looked at again.
        facts: What puts it on record once it is made.
        at: UTC; when it is to be made, None when it is, or the complaint is not closed.
    """

    asks: bool = False
    facts: tuple[Fact, ...] = ()
    at: datetime | None = None


NOTHING: Final = Filing()


def file(case: Case, mapping: Mapping, facts: tuple[Fact, ...], stage: Stage, now: datetime) -> Filing:
    """Whether the pack of a case is made now, or when.

    Args:
        now: UTC.
    """
    if stage is not Stage.CLOSED:
        return NOTHING
    closed = holding(facts, FactKind.CLOSED)[-1]
    at = closed.at + timedelta(days=mapping.archive_after_days)
    if at > now:
        return Filing(at=at)
    if case.pack is None:
        return Filing(asks=True)
    number = case.pack.partition(":")[0]
    return Filing(facts=(Fact(FactKind.ARCHIVED.value, now, f"archive:{number}", value=case.pack),))
