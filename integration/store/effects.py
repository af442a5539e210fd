"""Effects: what we set out to do to a ticket, and what became of it.

An intent is stored before the write. When no answer comes, or the process dies, the intent stays open and
tells the next worker to wait until the write can no longer take effect, and then to look (contract 1).
"""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, text, update

from integration.store.schema import complaint_case, effect
from integration.store.values import facts_from_json, facts_to_json, fields_from_json, fields_to_json
from mappings.fields import FieldValue
from mappings.models import PARTNER_NOTE_MARK, Case, EffectMarker, Fact
from mappings.plan import Plan


@dataclass(frozen=True, slots=True)
class Intent:
    """A write whose outcome is not known.

    Attributes:
        changes: Those of our own values; what is given back to people is not stored.
        theirs: All proposed fields that are an agent's once it has happened.
        history_id: Newest history entry that it knew; orders up to here are carried out by it.
        facts: Facts that come with it.
        intended_at: UTC, stored before the request was sent.
    """

    marker: EffectMarker
    changes: ReadOnly[str, FieldValue]
    theirs: frozenset[str]
    history_id: int
    facts: tuple[Fact, ...]
    intended_at: datetime
    has_note: bool


def count_of_ticket(connection: Connection, helpdesk: str, ticket_id: int) -> int:
    """How many effects a ticket has had, those whose outcome is open included."""
    return (
        connection.scalar(
            select(func.count())
            .select_from(effect)
            .where(effect.c.helpdesk == helpdesk, effect.c.ticket_id == ticket_id)
        )
        or 0
    )


def claim(connection: Connection, helpdesk: str, ticket_id: int, seen: int) -> bool:
    """Make sure that nobody has begun to write to a ticket since it was picked up, for this transaction.

    The session's lock on the ticket ends with its connection; this holds all the same.

    Args:
        seen: What `count_of_ticket` said when the ticket was picked up.
    """
    connection.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))").bindparams(
            name=f"effect:{helpdesk}:{ticket_id}"
        )
    )
    return count_of_ticket(connection, helpdesk, ticket_id) == seen


def intend(
    connection: Connection, helpdesk: str, ticket_id: int, marker: EffectMarker, plan: Plan, now: datetime
) -> None:
    """Store what is about to be written."""
    connection.execute(
        insert(effect).values(
            id=marker.effect_id,
            helpdesk=helpdesk,
            ticket_id=ticket_id,
            note_kind=_note_kind(plan),
            changes=fields_to_json(plan.ours),
            theirs=sorted(plan.theirs),
            history_id=plan.history_id,
            facts=facts_to_json(plan.facts),
            mapping_version=marker.mapping_version,
            intended_at=now,
        )
    )


def intend_letter(
    connection: Connection,
    helpdesk: str,
    ticket_id: int,
    marker: EffectMarker,
    fact: Fact,
    case: Case,
    now: datetime,
) -> None:
    """Store that a letter is about to be sent; orders are not carried out by it, so `history_id` stays."""
    connection.execute(
        insert(effect).values(
            id=marker.effect_id,
            helpdesk=helpdesk,
            ticket_id=ticket_id,
            note_kind=marker.kind,
            changes={},
            theirs=sorted(case.theirs),
            history_id=case.history_id,
            facts=facts_to_json((fact,)),
            mapping_version=marker.mapping_version,
            intended_at=now,
        )
    )


def renew(connection: Connection, effect_id: str, facts: Sequence[Fact], now: datetime) -> None:
    """Say that its last request is sent only now, from when it can take effect late.

    Args:
        facts: All that come with it, those that letters have put on record meanwhile included.
    """
    connection.execute(
        update(effect)
        .where(effect.c.id == effect_id)
        .values(intended_at=now, facts=facts_to_json(tuple(facts)))
    )


def record_shadow(
    connection: Connection,
    helpdesk: str,
    ticket_id: int,
    effect_id: str,
    plan: Plan,
    version: str,
    now: datetime,
) -> None:
    """Store what would have been written, once as long as it stays the same."""
    last = connection.execute(
        select(effect.c.note_kind, effect.c.changes)
        .where(effect.c.helpdesk == helpdesk, effect.c.ticket_id == ticket_id, effect.c.result == "shadow")
        .order_by(effect.c.intended_at.desc())
        .limit(1)
    ).one_or_none()
    if last is not None and (last.note_kind, last.changes) == (
        _note_kind(plan),
        fields_to_json(plan.ours),
    ):
        return
    intend(
        connection, helpdesk, ticket_id, EffectMarker(effect_id, _note_kind(plan) or "", version), plan, now
    )
    settle(connection, effect_id, "shadow", now)


def _note_kind(plan: Plan) -> str | None:
    return None if plan.note is None else plan.note.kind.value


def settle(connection: Connection, effect_id: str, result: str, now: datetime) -> None:
    """Say what became of an intent: `written`, `found`, `not_written`, `failed` or `shadow`.

    `failed` is a letter that the helpdesk itself said it could not write, and has not written.
    """
    connection.execute(update(effect).where(effect.c.id == effect_id).values(settled_at=now, result=result))


def open_intents(connection: Connection, helpdesk: str, ticket_id: int) -> list[Intent]:
    """Intents of a ticket whose outcome is not known, oldest first."""
    rows = connection.execute(
        select(effect)
        .where(effect.c.helpdesk == helpdesk, effect.c.ticket_id == ticket_id, effect.c.settled_at.is_(None))
        .order_by(effect.c.intended_at)
    )
    return [
        Intent(
            marker=EffectMarker(row.id, row.note_kind or "fields", row.mapping_version),
            changes=fields_from_json(row.changes),
            theirs=frozenset(row.theirs),
            history_id=row.history_id,
            facts=facts_from_json(row.facts),
            intended_at=row.intended_at,
            has_note=row.note_kind is not None,
        )
        for row in rows
    ]


def failures_of_letter(
    connection: Connection, helpdesk: str, ticket_id: int, kind: str, occasion: str
) -> int:
    """How often the helpdesk failed to write a letter.

    Args:
        kind: Of its mark.
        occasion: Source of the fact that the letter puts on record.
    """
    rows = connection.execute(
        select(effect.c.facts).where(
            effect.c.helpdesk == helpdesk,
            effect.c.ticket_id == ticket_id,
            effect.c.note_kind == kind,
            effect.c.result == "failed",
        )
    ).scalars()
    return sum(any(fact.source == occasion for fact in facts_from_json(row)) for row in rows)


def untold(connection: Connection, helpdesk: str, ticket_id: int, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Those of some facts with which no note on the ticket itself has come.

    Args:
        facts: Of kinds that go on record before such a note is written.
    """
    rows = connection.execute(
        select(effect.c.facts).where(
            effect.c.helpdesk == helpdesk,
            effect.c.ticket_id == ticket_id,
            effect.c.note_kind != PARTNER_NOTE_MARK,
            effect.c.result.in_(("written", "found")),
        )
    ).scalars()
    told = {(fact.kind, fact.source) for row in rows for fact in facts_from_json(row)}
    return tuple(fact for fact in facts if (fact.kind, fact.source) not in told)


def last_written_at(connection: Connection, helpdesk: str, ticket_id: int) -> datetime | None:
    """When we last wrote to a ticket, or may have: the instant at which that was settled or begun (UTC)."""
    found: datetime | None = connection.scalar(
        select(func.max(func.coalesce(effect.c.settled_at, effect.c.intended_at))).where(
            effect.c.helpdesk == helpdesk,
            effect.c.ticket_id == ticket_id,
            func.coalesce(effect.c.result, "").not_in(("not_written", "failed", "shadow")),
        )
    )
    return found


def only_shadowed(connection: Connection) -> list[tuple[str, int, str]]:
    """Tickets for which the newest effect was only recorded: helpdesk, ticket id, id of that effect.

    Those with the earliest known due date come first, then by age.
    """
    place = func.row_number().over(
        partition_by=(effect.c.helpdesk, effect.c.ticket_id), order_by=effect.c.intended_at.desc()
    )
    newest = select(
        effect.c.helpdesk,
        effect.c.ticket_id,
        effect.c.id,
        effect.c.result,
        effect.c.intended_at,
        place.label("place"),
    ).subquery()
    rows = connection.execute(
        select(newest.c.helpdesk, newest.c.ticket_id, newest.c.id)
        .outerjoin(
            complaint_case,
            (complaint_case.c.helpdesk == newest.c.helpdesk)
            & (complaint_case.c.ticket_id == newest.c.ticket_id),
        )
        .where(newest.c.place == 1, newest.c.result == "shadow")
        .order_by(complaint_case.c.due_at.asc().nulls_last(), newest.c.intended_at)
    )
    return [(row.helpdesk, row.ticket_id, row.id) for row in rows]


def results(connection: Connection) -> dict[str, int]:
    """How many effects ended in which way."""
    return {
        str(row.result): int(row.number)
        for row in connection.execute(
            select(effect.c.result, func.count().label("number"))
            .where(effect.c.settled_at.is_not(None))
            .group_by(effect.c.result)
        )
    }
