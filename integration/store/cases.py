"""Cases, facts and clocks: what is remembered of a ticket."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, cast, delete, exists, func, or_, select, tuple_, update
from sqlalchemy.dialects.postgresql import JSONB, insert

from integration.store import partner_tickets
from integration.store.open_cases import OVER
from integration.store.schema import clock, complaint_case, fact
from integration.store.values import basis_to_json, fields_from_json, fields_to_json, trace_to_json
from mappings.facts import FactKind
from mappings.fields import GROUP, ISSUE, PRODUCT, FieldValue
from mappings.models import Case, Fact
from mappings.plan import Plan
from mappings.stages import Stage


def load(connection: Connection, helpdesk: str, ticket_id: int) -> Case:
    """Read a case; one that does not exist is an empty one."""
    row = connection.execute(
        select(complaint_case).where(
            complaint_case.c.helpdesk == helpdesk, complaint_case.c.ticket_id == ticket_id
        )
    ).one_or_none()
    facts = tuple(
        Fact(kind=stored.kind, at=stored.at, source=stored.source, value=stored.value, was=stored.was)
        for stored in connection.execute(
            select(fact.c.kind, fact.c.at, fact.c.source, fact.c.value, fact.c.was)
            .where(fact.c.helpdesk == helpdesk, fact.c.ticket_id == ticket_id)
            .order_by(fact.c.at, fact.c.id)
        )
    )
    if row is None:
        questions = partner_tickets.of_complaint(connection, helpdesk, ticket_id)
        return Case(ticket_id=ticket_id, facts=facts, questions=questions)
    return Case(
        ticket_id=ticket_id,
        facts=facts,
        written=fields_from_json(row.written),
        theirs=frozenset(row.theirs),
        summarised=row.summarised,
        seen=fields_from_json(row.seen),
        history_id=row.history_id,
        due=_due(connection, helpdesk, ticket_id),
        questions=partner_tickets.of_complaint(connection, helpdesk, ticket_id),
    )


def _due(connection: Connection, helpdesk: str, ticket_id: int) -> dict[str, datetime]:
    """When each open clock is due, UTC, by rule."""
    rows = connection.execute(
        select(clock.c.rule, clock.c.due_at).where(
            clock.c.helpdesk == helpdesk, clock.c.ticket_id == ticket_id, clock.c.stopped_at.is_(None)
        )
    )
    return {row.rule: row.due_at for row in rows}


def save(
    connection: Connection,
    helpdesk: str,
    ticket_id: int,
    plan: Plan,
    *,
    case: Case,
    mapping_version: str,
    leading_due_at: datetime | None,
    owner_id: int | None,
    matter: str | None = None,
    now: datetime,
) -> None:
    """Store a case after its plan was carried out, with its facts and clocks.

    Args:
        case: The case as it is now, `written` and `theirs` brought up to date.
        leading_due_at: The earliest open answer duty, UTC.
        owner_id: User id of who is responsible; None when nobody is.
        matter: Keyed hash of customer and issue; None leaves what is known.
        now: UTC.
    """
    values = {
        "stage": _text(case.written, "complaint_stage"),
        "product": plan.decision.product,
        "issue": plan.decision.issue,
        "severity": plan.decision.severity,
        "decided": plan.decision.decided,
        "basis": basis_to_json(plan.decision),
        "due_at": leading_due_at,
        "owner_id": owner_id,
        **({} if matter is None else {"matter": matter}),
        **({} if plan.found is None else {"found": dict(plan.found)}),
        **_remembered(case, mapping_version, now),
    }
    connection.execute(
        insert(complaint_case)
        .values(helpdesk=helpdesk, ticket_id=ticket_id, created_at=now, **values)
        .on_conflict_do_update(index_elements=["helpdesk", "ticket_id"], set_=values)
    )
    _append(connection, helpdesk, ticket_id, plan.facts, now)
    connection.execute(delete(clock).where(clock.c.helpdesk == helpdesk, clock.c.ticket_id == ticket_id))
    for running in plan.clocks:
        connection.execute(
            insert(clock).values(
                helpdesk=helpdesk,
                ticket_id=ticket_id,
                rule=running.id,
                kind=running.kind,
                due_date=running.due_date,
                timezone=running.timezone,
                due_at=running.due_at,
                stopped_at=running.stopped_at,
                trace=trace_to_json(running.trace),
                mapping_version=mapping_version,
            )
        )


def remember(
    connection: Connection, helpdesk: str, ticket_id: int, case: Case, mapping_version: str, now: datetime
) -> None:
    """Store what an earlier write turned out to have done, before anything new is decided."""
    _append(connection, helpdesk, ticket_id, case.facts, now)
    values = _remembered(case, mapping_version, now)
    connection.execute(
        insert(complaint_case)
        .values(helpdesk=helpdesk, ticket_id=ticket_id, decided=False, created_at=now, **values)
        .on_conflict_do_update(index_elements=["helpdesk", "ticket_id"], set_=values)
    )


@dataclass(frozen=True, slots=True)
class OpenClocks:
    """The open clocks of a ticket with what they rest on.

    Attributes:
        product: What stands on the ticket, else our guess; `issue` likewise.
        group: Where the ticket stands.
        due_at: UTC, by rule.
        stage: The one that we wrote last.
    """

    helpdesk: str
    ticket_id: int
    product: str | None
    issue: str | None
    group: str | None
    facts: tuple[Fact, ...]
    due_at: ReadOnly[str, datetime]
    stage: str | None = None


def open_clocks(
    connection: Connection, *, after: tuple[str, int], limit: int, all_cases: bool = False
) -> list[OpenClocks]:
    """Tickets with open clocks, by helpdesk and id, behind a place.

    Args:
        all_cases: Those without any, too.
    """
    keys = tuple_(complaint_case.c.helpdesk, complaint_case.c.ticket_id)
    is_open = exists().where(
        clock.c.helpdesk == complaint_case.c.helpdesk,
        clock.c.ticket_id == complaint_case.c.ticket_id,
        clock.c.stopped_at.is_(None),
    )
    return _with_clocks(
        connection,
        connection.execute(
            select(*_BASIS)
            .where(keys > after, *(() if all_cases else (is_open,)))
            .order_by(complaint_case.c.helpdesk, complaint_case.c.ticket_id)
            .limit(limit)
        ).all(),
    )


def clocks_of(connection: Connection, helpdesk: str, ticket_id: int) -> OpenClocks | None:
    """The same of one ticket, whether clocks are open or not; None when there is no case."""
    found = connection.execute(
        select(*_BASIS).where(complaint_case.c.helpdesk == helpdesk, complaint_case.c.ticket_id == ticket_id)
    ).all()
    return next(iter(_with_clocks(connection, found)), None)


_BASIS: Final = (
    complaint_case.c.helpdesk,
    complaint_case.c.ticket_id,
    complaint_case.c.product,
    complaint_case.c.issue,
    complaint_case.c.seen,
    complaint_case.c.stage,
)


def _with_clocks(connection: Connection, found: Sequence[Any]) -> list[OpenClocks]:
    if not found:
        return []
    places = [(row.helpdesk, row.ticket_id) for row in found]
    facts: dict[tuple[str, int], list[Fact]] = {place: [] for place in places}
    for row in connection.execute(
        select(fact)
        .where(tuple_(fact.c.helpdesk, fact.c.ticket_id).in_(places))
        .order_by(fact.c.at, fact.c.id)
    ):
        facts[row.helpdesk, row.ticket_id].append(Fact(row.kind, row.at, row.source, row.value, row.was))
    dates: dict[tuple[str, int], dict[str, datetime]] = {place: {} for place in places}
    for row in connection.execute(
        select(clock.c.helpdesk, clock.c.ticket_id, clock.c.rule, clock.c.due_at).where(
            tuple_(clock.c.helpdesk, clock.c.ticket_id).in_(places), clock.c.stopped_at.is_(None)
        )
    ):
        dates[row.helpdesk, row.ticket_id][row.rule] = row.due_at
    return [
        OpenClocks(
            row.helpdesk,
            row.ticket_id,
            row.seen.get(PRODUCT.name) or row.product,
            (row.seen.get(ISSUE.name) or "").rpartition("::")[2] or row.issue,
            row.seen.get(GROUP.name),
            tuple(facts[row.helpdesk, row.ticket_id]),
            dates[row.helpdesk, row.ticket_id],
            row.stage,
        )
        for row in found
    ]


def append_facts(
    connection: Connection, helpdesk: str, ticket_id: int, facts: Iterable[Fact], now: datetime
) -> None:
    """Put facts on record that do not come from work on the ticket; one that is known stays as it is."""
    _append(connection, helpdesk, ticket_id, facts, now)


def saw_group(connection: Connection, helpdesk: str, ticket_id: int, group: str) -> None:
    """Remember in which group a ticket that is not ours any more stands."""
    connection.execute(
        update(complaint_case)
        .where(complaint_case.c.helpdesk == helpdesk, complaint_case.c.ticket_id == ticket_id)
        .values(seen=complaint_case.c.seen.concat(cast({GROUP.name: group}, JSONB)))
    )


def gave_up(connection: Connection, helpdesk: str, ticket_id: int) -> None:
    """Another ticket has taken a case over: nobody is responsible for it any more, and it repeats nothing."""
    connection.execute(
        update(complaint_case)
        .where(complaint_case.c.helpdesk == helpdesk, complaint_case.c.ticket_id == ticket_id)
        .values(owner_id=None, matter=None)
    )


def merged_into(connection: Connection, helpdesk: str, ticket_id: int) -> int | None:
    """The ticket that has put on record that this one was merged into it; None while none has."""
    target: int | None = connection.scalar(
        select(fact.c.ticket_id)
        .where(
            fact.c.helpdesk == helpdesk,
            fact.c.kind == FactKind.MERGED.value,
            fact.c.value == str(ticket_id),
        )
        .order_by(fact.c.id.desc())
        .limit(1)
    )
    return target


def forget_dates(connection: Connection, helpdesk: str, ticket_id: int) -> None:
    """Drop the clocks of a ticket that is counted again at once."""
    connection.execute(delete(clock).where(clock.c.helpdesk == helpdesk, clock.c.ticket_id == ticket_id))


def end_clocks(connection: Connection, helpdesk: str, ticket_id: int) -> None:
    """Forget the clocks of a ticket that is not ours any more; its facts stay."""
    connection.execute(delete(clock).where(clock.c.helpdesk == helpdesk, clock.c.ticket_id == ticket_id))
    connection.execute(
        update(complaint_case)
        .where(complaint_case.c.helpdesk == helpdesk, complaint_case.c.ticket_id == ticket_id)
        .values(due_at=None)
    )


def same_matter(
    connection: Connection, helpdesk: str, ticket_id: int, matters: Iterable[str], since: datetime
) -> tuple[int, ...]:
    """Ids of earlier tickets with the same matter, oldest first.

    Args:
        matters: Its keyed hashes, one a key that may have been in use.
        since: Older cases are left out, UTC.
    """
    rows = connection.scalars(
        select(complaint_case.c.ticket_id)
        .where(
            complaint_case.c.helpdesk == helpdesk,
            complaint_case.c.matter.in_(list(matters)),
            complaint_case.c.ticket_id < ticket_id,
            complaint_case.c.created_at >= since,
            complaint_case.c.stage != Stage.NOT_COMPLAINT.value,
        )
        .order_by(complaint_case.c.ticket_id)
    )
    return tuple(rows)


def earlier_of_own_matter(
    connection: Connection, helpdesk: str, ticket_id: int, issue: str | None, since: datetime
) -> tuple[int, ...]:
    """Ids of earlier tickets with the matter that is on record of this one, as `same_matter` finds them.

    Args:
        issue: What it is about now; another one makes the matter on record an old one.
    """
    own = select(complaint_case.c.matter).where(
        complaint_case.c.helpdesk == helpdesk,
        complaint_case.c.ticket_id == ticket_id,
        complaint_case.c.issue == issue,
    )
    matter = connection.scalar(own)
    return () if matter is None else same_matter(connection, helpdesk, ticket_id, (matter,), since)


def later_of_matter(connection: Connection, helpdesk: str, ticket_id: int, matter: str) -> tuple[int, ...]:
    """Ids of later tickets with a matter: they may have been looked at before this one was on record."""
    rows = connection.scalars(
        select(complaint_case.c.ticket_id)
        .where(
            complaint_case.c.helpdesk == helpdesk,
            complaint_case.c.matter == matter,
            complaint_case.c.ticket_id > ticket_id,
            complaint_case.c.stage != Stage.NOT_COMPLAINT.value,
        )
        .order_by(complaint_case.c.ticket_id)
    )
    return tuple(rows)


def loads(connection: Connection, helpdesk: str, user_ids: Iterable[int]) -> dict[int, int]:
    """How many open complaints each of these users is responsible for, as far as was seen."""
    open_stages = [stage.value for stage in Stage if stage not in OVER]
    rows = connection.execute(
        select(complaint_case.c.owner_id, func.count().label("number"))
        .where(
            complaint_case.c.helpdesk == helpdesk,
            complaint_case.c.owner_id.in_(list(user_ids)),
            complaint_case.c.stage.in_(open_stages),
        )
        .group_by(complaint_case.c.owner_id)
    )
    return {row.owner_id: row.number for row in rows}


def spoken_on(connection: Connection, helpdesk: str, since: datetime | None) -> tuple[int, ...]:
    """Ids of tickets whose category people judged: they changed it, confirmed it, or let it stand to the end.

    Args:
        since: Cases that were met before are left out, UTC.
    """
    told = exists().where(
        fact.c.helpdesk == complaint_case.c.helpdesk,
        fact.c.ticket_id == complaint_case.c.ticket_id,
        fact.c.kind.in_([FactKind.ISSUE_CORRECTED.value, FactKind.CONFIRMED.value]),
    )
    ended = complaint_case.c.stage.in_(
        [stage.value for stage in (Stage.ANSWERED, Stage.CLOSED, Stage.ARCHIVED)]
    )
    rows = connection.scalars(
        select(complaint_case.c.ticket_id)
        .where(
            complaint_case.c.helpdesk == helpdesk,
            or_(told, ended),
            *(() if since is None else (complaint_case.c.created_at >= since,)),
        )
        .order_by(complaint_case.c.ticket_id.desc())
    )
    return tuple(rows)


def count(connection: Connection) -> int:
    """How many tickets are known."""
    return connection.scalar(select(func.count()).select_from(complaint_case)) or 0


def _remembered(case: Case, mapping_version: str, now: datetime) -> dict[str, object]:
    return {
        "written": fields_to_json(case.written),
        "theirs": sorted(case.theirs),
        "summarised": case.summarised,
        "seen": fields_to_json(case.seen),
        "history_id": case.history_id,
        "mapping_version": mapping_version,
        "updated_at": now,
    }


def _append(
    connection: Connection, helpdesk: str, ticket_id: int, facts: Iterable[Fact], now: datetime
) -> None:
    """Store facts; one that is known already stays as it is."""
    rows = [
        {
            "helpdesk": helpdesk,
            "ticket_id": ticket_id,
            "kind": new.kind,
            "at": new.at,
            "source": new.source,
            "value": new.value,
            "was": new.was,
            "recorded_at": now,
        }
        for new in facts
    ]
    if rows:
        connection.execute(insert(fact).on_conflict_do_nothing(), rows)


def _text(fields: ReadOnly[str, FieldValue], name: str) -> str | None:
    value = fields.get(name)
    return value if isinstance(value, str) else None
