"""Many cases as rows, made by SQL: sixty days of work, with clocks and traces of the real rules."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Final

from integration.live.findings import HELPDESK, Code
from integration.store import live_looks
from integration.store.database import Database
from integration.store.values import trace_to_json
from mappings.clocks import Subject, run_clocks
from mappings.law import Law
from mappings.loader import load_mapping
from mappings.models import Fact
from tests.service import MAPPING

BEGAN: Final = "timestamptz '{now}' - mod(n * 7919, 86400) * interval '1 minute'"
"""When a case began: spread evenly over sixty days."""
OPEN: Final = "(mod(n * 7919, 86400) < 8640 OR mod(n, 20) = 0)"
"""Those of the last six days, and one in twenty of the others, which is then late."""
CASE: Final = """
INSERT INTO complaint_case (helpdesk, ticket_id, stage, product, issue, severity, decided, basis, due_at,
    written, theirs, summarised, mapping_version, created_at, updated_at)
SELECT '{helpdesk}', n,
    CASE WHEN mod(n, 400) = 0 THEN 'needs_help' WHEN {open} THEN 'investigating' ELSE 'archived' END,
    'consumer', 'fees', (ARRAY['low', 'medium', 'high', 'critical'])[1 + mod(n, 4)], true,
    '{{"rules": ["model.issue", "issue.fees.en"], "signals": [], "confidence": 910}}',
    {began} + interval '10 days', '{{}}', '{{}}', true, 'bench', {began}, {began}
FROM generate_series(1, {cases}) n
"""
FACT: Final = """
INSERT INTO fact (helpdesk, ticket_id, kind, at, source, recorded_at)
SELECT '{helpdesk}', n, '{kind}', {began} + interval '{minutes} minutes', 'history:{minutes}', now()
FROM generate_series(1, {cases}) n
"""
CLOCK: Final = """
INSERT INTO clock (helpdesk, ticket_id, rule, kind, due_date, timezone, due_at, stopped_at, trace,
    mapping_version)
SELECT '{helpdesk}', n, '{rule}', '{kind}', ({began} + interval '{seconds} seconds')::date, '{timezone}',
    {began} + interval '{seconds} seconds',
    CASE WHEN {open} THEN {stopped} ELSE {began} + interval '5 days' END, '{trace}', 'bench'
FROM generate_series(1, {cases}) n
"""
EFFECT: Final = """
INSERT INTO effect (id, helpdesk, ticket_id, note_kind, changes, theirs, mapping_version, intended_at,
    settled_at, result)
SELECT 'e{number}-' || n, '{helpdesk}', n, 'change', '{{}}', '{{}}', 'bench', {began}, {began}, 'written'
FROM generate_series(1, {cases}) n
"""
DELIVERY: Final = """
INSERT INTO delivery (helpdesk, key, source, ticket_id, received_at, dispatched_at, handled_at, outcome)
SELECT '{helpdesk}', 'k{number}-' || n, 'webhook', n, {began}, {began},
    CASE WHEN {number} = 2 AND mod(n, 100) = 0 THEN NULL ELSE {began} + interval '2 seconds' END, 'written'
FROM generate_series(1, {cases}) n
"""
LETTER: Final = """
INSERT INTO dead_letter (helpdesk, ticket_id, error, operation, status, attempts, failed_at)
SELECT '{helpdesk}', n, (ARRAY['rejected', 'not_allowed', 'unexpected_answer'])[1 + mod(n, 3)],
    'update_ticket', 422, 5, now() - n * interval '1 minute'
FROM generate_series(1, 2000) n
"""
FACTS: Final = (("received", 0), ("acknowledged", 60), ("confirmed", 90), ("assigned", 95))
ROUNDS: Final = 3
"""Effects and deliveries of each case."""


def fill(database: Database, cases: int, now: datetime) -> None:
    """Make cases, each with four facts, its clocks, three effects and deliveries; and 2,000 dead letters."""
    mapping = load_mapping(MAPPING)
    received = now - timedelta(days=5)
    facts = (Fact("received", received, "ticket"),)
    clocks = run_clocks(mapping, Law.of(mapping.jurisdiction), facts, Subject("pricing", "fees", "consumer"))
    common = {"helpdesk": HELPDESK, "cases": cases, "open": OPEN, "began": BEGAN.format(now=now.isoformat())}
    statements = [CASE.format(**common), LETTER.format(**common)]
    statements += [FACT.format(kind=kind, minutes=minutes, **common) for kind, minutes in FACTS]
    for number in range(ROUNDS):
        statements += [EFFECT.format(number=number, **common), DELIVERY.format(number=number, **common)]
    for clock in clocks:
        statements.append(
            CLOCK.format(
                rule=clock.id,
                kind=clock.kind,
                timezone=clock.timezone,
                seconds=round((clock.due_at - received).total_seconds()),
                stopped=f"{common['began']} + interval '1 hour'"
                if clock.answers == "acknowledged"
                else "NULL",
                trace=json.dumps(trace_to_json(clock.trace)).replace("'", "''").replace("%", "%%"),
                **common,
            )
        )
    with database.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
        live_looks.put(
            connection,
            helpdesk=HELPDESK,
            looked_at=now,
            mapping_version=mapping.version_id,
            findings=[(Code.FIELD_DIFFERS.value, "complaint_stage")],
        )
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM ANALYZE")
