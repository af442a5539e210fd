"""When a person last did something about a complaint; what Ombud writes is no touch."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from mappings import facts as reading
from mappings import jurisdictions
from mappings.facts import FactKind
from mappings.mapping import Mapping
from mappings.models import Fact, MaskedTicket
from mappings.stages import Stage
from mappings.workflow.stale import stale_at
from mappings.workflow.working_time import next_working

_OVER = (Stage.CLOSED, Stage.ARCHIVED)


def touched_at(ticket: MaskedTicket, facts: tuple[Fact, ...], now: datetime) -> datetime:
    """The newest article or order of a person, UTC; the ticket's beginning where there is none.

    The history is not read for this alone, so an order is known by the fact that it left.

    Args:
        now: UTC; facts about a day that is ahead tell nothing.
    """
    touches = (at for at in _touches(ticket, facts) if at <= now)
    return max(touches, default=ticket.created_at)


def stale_facts(
    ticket: MaskedTicket, mapping: Mapping, facts: tuple[Fact, ...], stage: Stage, now: datetime
) -> tuple[tuple[Fact, ...], datetime | None]:
    """The alarm that is due now, and when the next one is, UTC.

    Args:
        now: UTC.
    """
    if not mapping.stale_after_days or stage in _OVER:
        return (), None
    last = touched_at(ticket, facts, now)
    alarms = reading.of_kind(facts, FactKind.STALE)
    at = stale_at(last, mapping.stale_after_days, alarms[-1].at if alarms else None)
    if at is None:
        return (), None
    owner = next((person for person in mapping.people if person.login == ticket.owner_login), None)
    if owner is not None:
        # like every reminder it comes when its owner works
        at = next_working(owner, at, jurisdictions.zone(mapping.zone_name()))
    if at <= now:
        source = f"stale:{last.timestamp():.0f}"
        return (Fact(FactKind.STALE.value, now, source, value=str(mapping.stale_after_days)),), None
    return (), at


def _touches(ticket: MaskedTicket, facts: tuple[Fact, ...]) -> Iterator[datetime]:
    yield from (head.created_at for head in ticket.heads if not head.ours)
    yield from (fact.at for fact in facts if fact.kind == FactKind.ASSIGNED or reading.HISTORY in fact.source)
    history = ticket.history
    yield from (edit.at for edit in (history.edits if history is not None else ()) if edit.by_id != 0)
