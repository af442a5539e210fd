"""Reminders that are due on one complaint: what was told before, who hears, what goes on record (A14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mappings import facts as reading
from mappings import jurisdictions
from mappings.facts import FactKind
from mappings.mapping import Mapping
from mappings.models import Fact, MaskedTicket
from mappings.plan import RunningClock
from mappings.stages import Stage
from mappings.workflow.ladder import Rung, ladder
from mappings.workflow.reminders import (
    Addressee,
    Reminder,
    ReminderRules,
    Told,
    next_reminder_at,
    reminders_due,
    started_of,
    still_told,
)

_OVER = (Stage.ANSWERED, Stage.CLOSED, Stage.ARCHIVED, Stage.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Reminding:
    """What is told now and when something has to be told next.

    Attributes:
        reminders: Each with the clock that it is about and the rung that hears it.
        next_at: UTC; None where nothing will have to be told.
    """

    reminders: tuple[tuple[Reminder, RunningClock, Rung], ...] = ()
    facts: tuple[Fact, ...] = ()
    next_at: datetime | None = None


def remind(
    ticket: MaskedTicket,
    mapping: Mapping,
    clocks: tuple[RunningClock, ...],
    facts: tuple[Fact, ...],
    stage: Stage,
    severity: str | None,
    now: datetime,
) -> Reminding:
    """What has to be told now; nothing once the answer is out.

    Args:
        now: UTC.
    """
    if not mapping.reminders or stage in _OVER:
        return Reminding()
    rules = ReminderRules(percentages=mapping.reminders)
    owner = next((person for person in mapping.people if person.login == ticket.owner_login), None)
    addressee = Addressee(owner, jurisdictions.zone(mapping.zone_name()), severity)
    started = started_of(clocks)
    told = still_told(_told(facts), clocks, started)
    due = reminders_due(clocks, started, told, addressee, now, rules)
    by_rule = {clock.id: clock for clock in clocks}
    new = tuple(
        Fact(
            FactKind.REMINDED.value,
            now,
            f"reminder:{reminder.rule}:{percent}:{by_rule[reminder.rule].due_at.timestamp():.0f}",
            value=f"{reminder.rule}/{percent}/{by_rule[reminder.rule].due_at.isoformat()}",
        )
        for reminder in due
        for percent in reminder.tells
    )
    later = told | {(reminder.rule, percent) for reminder in due for percent in reminder.tells}
    return Reminding(
        tuple((reminder, by_rule[reminder.rule], ladder(reminder.percent, severity)) for reminder in due),
        new,
        next_reminder_at(clocks, started, later, addressee, now, rules),
    )


def heard_by(mapping: Mapping, group: str, rung: Rung) -> tuple[str, ...]:
    """Logins of who stands on a rung, as the mapping tells; the owner is not among them."""
    if rung is Rung.LEAD:
        return tuple(lead.login for lead in mapping.leads_of(group))
    if rung is Rung.MANAGER:
        return mapping.escalation.manager
    return mapping.escalation.compliance if rung is Rung.COMPLIANCE else ()


def _told(facts: tuple[Fact, ...]) -> list[Told]:
    found = []
    for fact in reading.of_kind(facts, FactKind.REMINDED):
        rule, percent, due = fact.value.split("/", 2)
        found.append(Told(rule, int(percent), fact.at, datetime.fromisoformat(due)))
    return found
