"""The same customer with the same matter again: the second complaint is a signal, the third goes up.

Contract 4.

Who he is stays unknown here: the worker finds earlier complaints by a keyed hash and tells their ids only.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from mappings import facts as reading
from mappings.facts import FactKind
from mappings.models import Case, Fact
from mappings.plan import Evidence, Trigger
from mappings.severity.levels import LEVELS

SIGNAL: Final = "repeat"
"""Id of the signal, as in `packs/severity.yaml`."""
RULE: Final = "repeat.counted"
"""Rule that the signal names when complaints were counted, not words."""
THIRD: Final = 2
"""So many earlier complaints make this one the third."""
_HIGHEST: Final = "high"
"""Critical comes from P0 signals only."""


def matter_facts(case: Case, issue: str | None, now: datetime) -> tuple[Fact, ...]:
    """What is put on record of earlier complaints that were just found.

    Args:
        issue: The one that holds.
        now: UTC.
    """
    if not case.earlier or issue is None:
        return ()
    told = _told(case.facts, issue)
    number = len(case.earlier)
    if told is not None and number <= _number(told):
        return ()
    # told anew where one before it came on record later: the third may have been looked at before the second
    source = f"matter:{issue}" if told is None else f"matter:{issue}:{number}"
    listed = ",".join(str(ticket_id) for ticket_id in case.earlier[:MOST])
    return (Fact(FactKind.REPEATED.value, now, source, value=f"{number}/{listed}"),)


MOST: Final = 20
"""So many earlier complaints are named."""


def earlier(facts: Iterable[Fact], issue: str | None) -> tuple[int, ...]:
    """Ids of the tickets of earlier complaints about the same issue, as far as they are named.

    >>> from datetime import UTC, datetime
    >>> earlier([Fact("repeated", datetime(2026, 11, 24, tzinfo=UTC), "matter:fees", "2/5,17")], "fees")
    (5, 17)
    """
    told = _told(facts, issue)
    if told is None:
        return ()
    return tuple(int(number) for number in told.value.partition("/")[2].split(",") if number)


def _told(facts: Iterable[Fact], issue: str | None) -> Fact | None:
    """What was last told of earlier complaints about an issue."""
    matters = (f"matter:{issue}", f"matter:{issue}:")
    found = (
        fact
        for fact in reading.of_kind(facts, FactKind.REPEATED)
        if fact.source == matters[0] or fact.source.startswith(matters[1])
    )
    return max(found, key=_number, default=None)


def _number(fact: Fact) -> int:
    return int(fact.value.partition("/")[0] or 0)


def with_signal(triggers: tuple[Trigger, ...], found: tuple[int, ...]) -> tuple[Trigger, ...]:
    """The signals, with that of a repeated complaint where earlier ones were counted."""
    if not found:
        return triggers
    counted = Evidence("", f"{RULE}.{len(found) + 1}")
    for place, trigger in enumerate(triggers):
        if trigger.id == SIGNAL:
            heard = Trigger(trigger.id, trigger.level, (*trigger.evidence, counted))
            return (*triggers[:place], heard, *triggers[place + 1 :])
    return (*triggers, Trigger(SIGNAL, "P2", (counted,)))


def raised(severity: str, found: tuple[int, ...]) -> str:
    """One step up from the third complaint on.

    >>> raised("medium", (5, 17)), raised("medium", (5,)), raised("high", (5, 17))
    ('high', 'medium', 'high')
    """
    if len(found) < THIRD or LEVELS.index(severity) >= LEVELS.index(_HIGHEST):
        return severity
    return LEVELS[LEVELS.index(severity) + 1]
