"""The closed list of facts, and how a list of them is read whatever its order.

Facts are appended and never changed; a later, recorded one corrects an earlier one of the same kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from mappings.models import Fact


class FactKind(StrEnum):
    """What can have happened to a case."""

    RECEIVED = "received"
    BRANCH_RECEIVED = "branch_received"
    REGULATOR_FORWARDED = "regulator_forwarded"
    PORTAL_POSTED = "portal_posted"
    NOTICE_IN_WRITING = "notice_in_writing"
    NOTICE_SENT = "notice_sent"
    SALE_DATE = "sale_date"
    DEBT_NOTICE_RECEIVED = "debt_notice_received"
    NEW_FACTS = "new_facts"
    APPRAISAL_START = "appraisal_start"
    APPRAISAL_END = "appraisal_end"
    MEDIATION_START = "mediation_start"
    MEDIATION_END = "mediation_end"
    RESPONSE_SENT = "response_sent"
    DOCUMENT_SENT = "document_sent"
    ACKNOWLEDGED = "acknowledged"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


TICKET: Final = "ticket"
"""Source of the facts that the ticket itself gives by default."""

_ARTICLE: Final = "article:"
_NUMBER: Final = re.compile(r"[0-9]+")


def of_kind(facts: Iterable[Fact], kind: str) -> tuple[Fact, ...]:
    """All facts of a kind, earliest first."""
    return tuple(
        sorted((fact for fact in facts if fact.kind == kind), key=lambda fact: (fact.at, fact.source))
    )


def received(facts: Iterable[Fact]) -> Fact | None:
    """The fact of receipt that holds: the last recorded one, else the ticket's own.

    >>> from datetime import UTC, datetime
    >>> default = Fact("received", datetime(2026, 11, 24, tzinfo=UTC), "ticket")
    >>> recorded = Fact("received", datetime(2026, 11, 20, tzinfo=UTC), "history:97")
    >>> received([recorded, default]).source
    'history:97'
    """
    return max(of_kind(facts, FactKind.RECEIVED), key=_weight, default=None)


def is_acknowledged(facts: Iterable[Fact]) -> bool:
    """True when an acknowledgement is known that is not older than the receipt."""
    facts = tuple(facts)
    since = received(facts)
    return any(since is None or fact.at >= since.at for fact in of_kind(facts, FactKind.ACKNOWLEDGED))


def _weight(fact: Fact) -> tuple[bool, int, float]:
    numbers = _NUMBER.findall(fact.source)
    if fact.source.startswith(_ARTICLE):
        # told by the ticket as well, and outdone by what a person recorded
        return False, 1, -fact.at.timestamp()
    # between two that nothing else tells apart the earlier wins: early is safer for a duty
    return fact.source != TICKET, int(numbers[-1][-18:]) if numbers else 0, -fact.at.timestamp()


def starts(facts: Iterable[Fact], kind: str, *, late: bool) -> Fact | None:
    """The fact of a kind from which a clock runs.

    Args:
        late: True where a late date is the safe one (holds, windows, retention).
    """
    if kind == FactKind.RECEIVED:
        return received(facts)
    found = of_kind(facts, kind)
    return (found[-1] if late else found[0]) if found else None
