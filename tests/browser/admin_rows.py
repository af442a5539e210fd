"""A day at the admin desk: cases, clocks, deliveries and dead letters as rows, decided by the real rules."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, insert

from integration.live.findings import HELPDESK, Code
from integration.store import live_looks
from integration.store.database import Database
from integration.store.schema import clock, complaint_case, dead_letter, delivery, effect, fact
from integration.store.values import trace_to_json
from mappings.clocks import Subject, run_clocks
from mappings.law import Law
from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.models import Fact

CASES: Final = (
    # hours since receipt, product, issue, severity, stage
    (260, "consumer", "fees", "critical", "investigating"),
    (250, "mortgage", "collection_harassment", "high", "investigating"),
    (238, "consumer", "fees", "medium", "triage"),
    (30, "vehicle", "fees", "medium", "received"),
    (23, "card_instalment", "fees", "high", "received"),
    (20, "consumer", "fees", "low", "received"),
    (3, "mortgage", "fees", "low", "needs_help"),
    (2, "consumer", "fees", "medium", "received"),
)


def fill(database: Database, now: datetime, mapping_text: str) -> None:
    """Put a day's work into an empty database."""
    mapping = load_mapping(mapping_text)
    with database.begin() as connection:
        for number, case in enumerate(CASES, start=1):
            _case(connection, 4700 + number, now, mapping, *case)
        for number in range(1, 61):
            _delivery(connection, number, now)
        for number, (error, operation, status) in enumerate(
            (
                ("rejected", "update_ticket", 422),
                ("not_allowed", "ticket", 403),
                ("rejected", "update_ticket", 422),
            ),
            1,
        ):
            connection.execute(
                insert(dead_letter).values(
                    helpdesk=HELPDESK,
                    ticket_id=4710 - number,
                    error=error,
                    operation=operation,
                    status=status,
                    error_id="5f0c2d" if status == 422 else None,
                    attempts=3 + number,
                    failed_at=now - timedelta(hours=number),
                )
            )
        live_looks.put(
            connection,
            helpdesk=HELPDESK,
            looked_at=now - timedelta(minutes=4),
            mapping_version=mapping.version_id,
            findings=[
                (Code.GROUP_NOT_FULL.value, "groups[1]"),
                (Code.FIELD_DIFFERS.value, "complaint_stage"),
                (Code.ADDRESS_WITHOUT_TLS.value, ""),
            ],
        )


def _case(
    connection: Connection,
    ticket_id: int,
    now: datetime,
    mapping: Mapping,
    hours: int,
    product: str,
    issue: str,
    severity: str,
    stage: str,
) -> None:
    received = now - timedelta(hours=hours)
    facts = [Fact("received", received, "ticket")]
    if hours > 48:
        facts.append(Fact("acknowledged", received + timedelta(hours=3), "article:2"))
    clocks = run_clocks(
        mapping, Law.of(mapping.jurisdiction), tuple(facts), Subject("pricing", issue, product)
    )
    common: ReadOnly[str, Any] = {"helpdesk": HELPDESK, "ticket_id": ticket_id}
    connection.execute(
        insert(complaint_case).values(
            **common,
            stage=stage,
            product=product,
            issue=issue,
            severity=severity,
            decided=hours % 2 == 0,
            basis={"rules": ["model.issue", f"issue.{issue}.en"], "signals": [], "confidence": 870},
            written={"complaint_stage": stage},
            theirs=[],
            due_at=min((one.due_at for one in clocks if one.stopped_at is None), default=None),
            summarised=True,
            mapping_version=mapping.version_id,
            created_at=received,
            updated_at=now - timedelta(minutes=hours),
        )
    )
    for one in facts:
        connection.execute(
            insert(fact).values(**common, kind=one.kind, at=one.at, source=one.source, recorded_at=now)
        )
    for running in clocks:
        connection.execute(
            insert(clock).values(
                **common,
                rule=running.id,
                kind=running.kind,
                due_date=running.due_date,
                timezone=running.timezone,
                due_at=running.due_at,
                stopped_at=running.stopped_at,
                trace=trace_to_json(running.trace),
                mapping_version=mapping.version_id,
            )
        )
    connection.execute(
        insert(effect).values(
            **common,
            id=f"effect-{ticket_id}",
            note_kind="summary",
            changes={},
            theirs=[],
            mapping_version=mapping.version_id,
            intended_at=received + timedelta(seconds=20),
            settled_at=received + timedelta(seconds=22),
            result="written",
        )
    )


def _delivery(connection: Connection, number: int, now: datetime) -> None:
    at = now - timedelta(minutes=90 - number)
    parked, waits = number == 20, number > 57
    connection.execute(
        insert(delivery).values(
            helpdesk=HELPDESK,
            key=f"key-{number}",
            source="sweep" if number % 9 == 0 else "webhook",
            ticket_id=None if parked else 4701 + number % 8,
            received_at=at,
            problem="unreadable" if parked else None,
            dispatched_at=None if waits or parked else at,
            handled_at=None if waits or parked else at + timedelta(seconds=1.4),
            outcome=None if waits or parked else ("unchanged" if number % 3 else "written"),
        )
    )
