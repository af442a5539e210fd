"""Cases as reports need them, read in batches: codes, dates and counts, without their numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    and_,
    any_,
    func,
    literal,
    or_,
    select,
    text,
    tuple_,
)
from sqlalchemy.dialects.postgresql import ARRAY

from integration.store.schema import clock, complaint_case, expired_figure, fact
from mappings import fields
from mappings.codes import is_listed, key_of_issue
from mappings.facts import FactKind
from mappings.fields import Field
from mappings.models import Fact
from mappings.reporting.lines import COUNTED, CaseRecord, ClockState

BATCH: Final = 1000
"""Cases that are read together; memory does not grow with their number."""
Place = tuple[str, int]


def one_moment(connection: Connection) -> None:
    """See the whole database as it is now until the end of the transaction; must come first in it."""
    connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))


def records(
    connection: Connection, since: datetime | None = None, until: datetime | None = None
) -> Iterator[CaseRecord]:
    """Every case of which a receipt is on record, without those that were merged into another.

    Args:
        since: Only those with a receipt from then on, UTC.
        until: Only those with a receipt before, UTC.
    """
    merged = _merged(connection)
    received = select(fact.c.helpdesk, fact.c.ticket_id).where(
        fact.c.kind == FactKind.RECEIVED.value,
        *(() if since is None else (fact.c.at >= since,)),
        *(() if until is None else (fact.c.at < until,)),
    )
    keys = tuple_(complaint_case.c.helpdesk, complaint_case.c.ticket_id)
    found = connection.execute(
        select(*_COLUMNS).where(keys.in_(received)), execution_options={"yield_per": BATCH}
    )
    for rows in found.partitions():
        places = [(row.helpdesk, row.ticket_id) for row in rows]
        facts, clocks = _facts(connection, places), _clocks(connection, places)
        for row, key in zip(rows, places, strict=True):
            if key not in merged:
                yield _record(row, tuple(facts[key]), tuple(clocks[key]))


def expired(connection: Connection, months: Iterable[str], regime: str | None = None) -> int:
    """How many complaints of some months were removed since, their time of keeping being over.

    Args:
        regime: Only those that a jurisdiction bound in the first place.
    """
    columns = expired_figure.c
    number = connection.scalar(
        select(func.sum(columns.cases)).where(
            columns.month.in_(tuple(months)), *(() if regime is None else (columns.regime == regime,))
        )
    )
    return int(number or 0)


_COLUMNS: Final = (
    complaint_case.c.helpdesk,
    complaint_case.c.ticket_id,
    complaint_case.c.stage,
    complaint_case.c.product,
    complaint_case.c.issue,
    complaint_case.c.severity,
    complaint_case.c.seen,
    complaint_case.c.found,
)


def _merged(connection: Connection) -> frozenset[Place]:
    rows = connection.execute(
        select(fact.c.helpdesk, fact.c.value).where(fact.c.kind == FactKind.MERGED.value)
    )
    return frozenset((row.helpdesk, int(row.value)) for row in rows if row.value.isdigit())


def _facts(connection: Connection, places: list[Place]) -> defaultdict[Place, list[Fact]]:
    found: defaultdict[Place, list[Fact]] = defaultdict(list)
    columns = fact.c
    for row in connection.execute(
        select(
            columns.helpdesk,
            columns.ticket_id,
            columns.kind,
            columns.at,
            columns.source,
            columns.value,
            columns.was,
        )
        .where(_is_at(columns.helpdesk, columns.ticket_id, places), columns.kind.in_(COUNTED))
        .order_by(columns.at, columns.id)
    ):
        found[row.helpdesk, row.ticket_id].append(Fact(row.kind, row.at, row.source, row.value, row.was))
    return found


def _clocks(connection: Connection, places: list[Place]) -> defaultdict[Place, list[ClockState]]:
    found: defaultdict[Place, list[ClockState]] = defaultdict(list)
    columns = clock.c
    for row in connection.execute(
        select(
            columns.helpdesk,
            columns.ticket_id,
            columns.rule,
            columns.kind,
            columns.due_at,
            columns.stopped_at,
        ).where(_is_at(columns.helpdesk, columns.ticket_id, places))
    ):
        found[row.helpdesk, row.ticket_id].append(ClockState(row.rule, row.kind, row.due_at, row.stopped_at))
    return found


def _is_at(helpdesk: ColumnElement[str], ticket_id: ColumnElement[int], places: list[Place]) -> Any:
    """A condition that an index answers, which it does not for pairs."""
    by_helpdesk: defaultdict[str, list[int]] = defaultdict(list)
    for name, number in places:
        by_helpdesk[name].append(number)
    return or_(
        *(
            and_(helpdesk == name, ticket_id == any_(literal(numbers, ARRAY(BigInteger))))
            for name, numbers in by_helpdesk.items()
        )
    )


def _record(row: Any, facts: tuple[Fact, ...], clocks: tuple[ClockState, ...]) -> CaseRecord:
    seen: dict[str, object] = row.seen
    group, redress = seen.get(fields.GROUP.name), seen.get(fields.REDRESS_AMOUNT.name)
    return CaseRecord(
        product=_code(seen, fields.PRODUCT) or row.product,
        issue=key_of_issue(seen.get(fields.ISSUE.name)) or row.issue,
        severity=_code(seen, fields.SEVERITY) or row.severity,
        stage=row.stage,
        outcome=_code(seen, fields.OUTCOME),
        root_cause=_code(seen, fields.ROOT_CAUSE),
        redress=redress if isinstance(redress, int) else None,
        group=group if isinstance(group, str) else None,
        facts=facts,
        clocks=clocks,
        found=row.found,
    )


def _code(seen: dict[str, object], field: Field) -> str | None:
    """What stands in a field where it is a code of its list; a customer can have put words there."""
    value = seen.get(field.name)
    return value if isinstance(value, str) and is_listed(field, value) else None
