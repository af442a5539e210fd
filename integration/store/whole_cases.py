"""What the store holds of a case, for its pack; and what stays of it once it may go."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass

from sqlalchemy import Connection, Row, delete, select
from sqlalchemy.dialects.postgresql import insert

from integration.store import opinions, partner_tickets, surveys
from integration.store.schema import (
    clock,
    complaint_case,
    dead_letter,
    effect,
    expired_figure,
    fact,
    follow_up,
    sealed,
)
from integration.store.values import fields_from_json, trace_from_json
from mappings import fields
from mappings.archive.evidence import DecisionEntry, EffectEntry, OutcomeEntry
from mappings.codes import is_listed
from mappings.fields import Field, FieldValue
from mappings.plan import RunningClock
from mappings.stages import Stage


@dataclass(frozen=True, slots=True)
class Stored:
    """What the store holds of a case beside its facts."""

    mapping_version: str
    decision: DecisionEntry
    outcome: OutcomeEntry
    clocks: tuple[RunningClock, ...]
    effects: tuple[EffectEntry, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """What stays of a case for statistics: codes, empty where there is none, and counts.

    Attributes:
        month: Of receipt in the jurisdiction's zone, `2026-11`.
        late: Duties that were met late or not at all.
    """

    month: str
    regime: str
    product: str
    issue: str
    severity: str
    stage: str
    outcome: str
    root_cause: str
    packs: int
    facts: int
    letters: int
    effects: int
    duties: int
    late: int


def hold_case(connection: Connection, helpdesk: str, ticket_id: int) -> None:
    """Keep others from saving a case until the end of the transaction, so that it is read as a whole."""
    connection.execute(
        select(complaint_case.c.ticket_id)
        .where(complaint_case.c.helpdesk == helpdesk, complaint_case.c.ticket_id == ticket_id)
        .with_for_update()
    )


def load(connection: Connection, helpdesk: str, ticket_id: int) -> Stored | None:
    """What a pack is made from, beside the facts; None when there is no case."""
    row = connection.execute(
        select(complaint_case).where(
            complaint_case.c.helpdesk == helpdesk, complaint_case.c.ticket_id == ticket_id
        )
    ).one_or_none()
    if row is None:
        return None
    basis, seen = row.basis or {}, fields_from_json(row.seen)
    issue = _code(seen, fields.ISSUE)
    redress = seen.get(fields.REDRESS_AMOUNT.name)
    return Stored(
        mapping_version=row.mapping_version,
        decision=DecisionEntry(
            product=row.product,
            issue=row.issue,
            severity=row.severity,
            decided=row.decided,
            confidence=basis.get("confidence"),
            rules=tuple(basis.get("rules", ())),
            signals=tuple(basis.get("signals", ())),
        ),
        outcome=OutcomeEntry(
            product=_code(seen, fields.PRODUCT) or row.product,
            issue=row.issue if issue is None else issue.rpartition("::")[2],
            severity=_code(seen, fields.SEVERITY) or row.severity,
            outcome=_code(seen, fields.OUTCOME),
            root_cause=_code(seen, fields.ROOT_CAUSE),
            redress=redress if isinstance(redress, int) else None,
        ),
        clocks=_clocks(connection, helpdesk, ticket_id),
        effects=_effects(connection, helpdesk, ticket_id),
    )


def _code(seen: ReadOnly[str, FieldValue], field: Field) -> str | None:
    value = seen.get(field.name)
    return value if isinstance(value, str) and is_listed(field, value) else None


def _clocks(connection: Connection, helpdesk: str, ticket_id: int) -> tuple[RunningClock, ...]:
    rows = connection.execute(
        select(clock).where(clock.c.helpdesk == helpdesk, clock.c.ticket_id == ticket_id)
    )
    return tuple(_clock(row) for row in rows)


def _clock(row: Row[tuple[object, ...]]) -> RunningClock:
    trace = trace_from_json(row.trace)
    rule = next((dict(step.detail) for step in trace if step.code == "rule"), {})
    return RunningClock(
        id=row.rule,
        kind=row.kind,
        answers="",
        due_date=row.due_date,
        timezone=row.timezone,
        due_at=row.due_at,
        citation=rule.get("citation", ""),
        stopped_at=row.stopped_at,
        trace=trace,
    )


def _effects(connection: Connection, helpdesk: str, ticket_id: int) -> tuple[EffectEntry, ...]:
    """Writes to the ticket; the one that says *archived* came after the pack and is no part of it."""
    rows = connection.execute(
        select(effect).where(effect.c.helpdesk == helpdesk, effect.c.ticket_id == ticket_id)
    )
    return tuple(
        EffectEntry(
            id=row.id,
            kind=row.note_kind or "fields",
            result=row.result,
            at=row.settled_at or row.intended_at,
            mapping_version=row.mapping_version,
        )
        for row in rows
        if row.changes.get(fields.STAGE.name) != Stage.ARCHIVED
    )


def forget(connection: Connection, helpdesk: str, ticket_id: int, figures: Figures) -> None:
    """Forget a case: its numbers are added up, everything else of it is deleted."""
    _add(connection, figures)
    for table in (fact, clock, effect, follow_up, dead_letter, sealed, complaint_case):
        connection.execute(delete(table).where(table.c.helpdesk == helpdesk, table.c.ticket_id == ticket_id))
    surveys.forget(connection, helpdesk, ticket_id)
    opinions.forget(connection, helpdesk, ticket_id)
    partner_tickets.forget(connection, helpdesk, ticket_id)


def _add(connection: Connection, figures: Figures) -> None:
    keys = ("month", "regime", "product", "issue", "severity", "stage", "outcome", "root_cause")
    counts = {"cases": 1}
    counts |= {name: getattr(figures, name) for name in ("packs", "facts", "letters", "effects")}
    counts |= {"duties": figures.duties, "late": figures.late}
    columns = expired_figure.c
    connection.execute(
        insert(expired_figure)
        .values(**{name: getattr(figures, name) for name in keys}, **counts)
        .on_conflict_do_update(
            index_elements=list(keys), set_={name: columns[name] + number for name, number in counts.items()}
        )
    )
