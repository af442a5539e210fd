"""Alive, ready, metrics."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import psycopg

from tests.webhooks.conftest import Rows, services_with, serving
from tests.webhooks.sender import Sender, thin


def sample(text: str, name: str) -> float | None:
    """One value of a metrics page."""
    found = re.search(rf"^{re.escape(name)} (\S+)$", text, re.MULTILINE)
    return None if found is None else float(found[1])


def test_it_is_alive_and_ready_when_the_store_is(server: Sender) -> None:
    assert (server.get("/healthz").status, server.get("/healthz").json) == (200, {"status": "alive"})
    assert (server.get("/readyz").status, server.get("/readyz").json) == (200, {"status": "ready"})


def test_without_a_store_it_is_alive_and_not_ready_and_says_what_to_do(postgresql: str) -> None:
    with (
        services_with(postgresql.replace("/postgres?", "/no_such_database?")) as services,
        serving(services) as server,
    ):
        assert server.get("/healthz").status == 200
        reply = server.get("/readyz")
        assert reply.status == 503
        (problem,) = reply.json["problems"]
        assert problem["code"] == "store_unavailable"
        assert "OMBUD_DATABASE_URL" in problem["do"]
        page = server.get("/metrics")
        assert page.status == 200
        assert sample(page.body.decode(), "ombud_store_up") == 0


def test_an_older_schema_is_not_ready(server: Sender, rows: Rows) -> None:
    rows.do("UPDATE alembic_version SET version_num = '0000'")
    reply = server.get("/readyz")
    assert (reply.status, reply.json["problems"][0]["code"]) == (503, "schema_not_current")


def test_metrics_tell_what_waits_and_for_how_long(server: Sender, rows: Rows) -> None:
    now = datetime.now(UTC)
    for body in (thin(5), thin(6), b"{}"):
        server.deliver(body)
    rows.do("UPDATE delivery SET received_at = %s", now - timedelta(minutes=5))
    rows.do("UPDATE delivery SET dispatched_at = received_at WHERE ticket_id = 6")
    rows.do(
        "INSERT INTO dead_letter (helpdesk, ticket_id, error, attempts, failed_at) VALUES"
        " ('zammad', 9, 'rejected', 3, %s)",
        now,
    )
    for ticket, kind, days in ((5, "duty", -1), (5, "window", -1), (6, "duty", 1), (7, "duty", 9)):
        rows.do(
            "INSERT INTO clock (helpdesk, ticket_id, rule, kind, due_date, timezone, due_at, trace,"
            " mapping_version) VALUES ('zammad', %s, %s, %s, %s, 'UTC', %s, '[]', 'v')",
            ticket,
            f"r{days}{kind}",
            kind,
            now.date(),
            now + timedelta(days=days),
        )
    page = server.get("/metrics").body.decode()
    assert sample(page, "ombud_store_up") == 1
    assert sample(page, "ombud_deliveries_undispatched") == 1
    assert sample(page, "ombud_deliveries_unhandled") == 2
    assert 295 < (sample(page, "ombud_oldest_waiting_seconds") or 0) < 360
    assert sample(page, "ombud_deliveries_parked") == 1
    assert sample(page, "ombud_dead_letters_open") == 1
    assert sample(page, 'ombud_clocks{state="open"}') == 3
    assert sample(page, 'ombud_clocks{state="breached"}') == 1
    assert sample(page, 'ombud_clocks{state="at_risk"}') == 1


def test_every_answer_to_a_delivery_is_counted(server: Sender) -> None:
    def counted(answer: str) -> float:
        name = f'ombud_deliveries_total{{answer="{answer}"}}'
        return sample(server.get("/metrics").body.decode(), name) or 0

    before = {answer: counted(answer) for answer in ("accepted", "duplicate", "parked", "signature_wrong")}
    key = "8b1f9c1e-6a75-4a55-9d31-2a1b2f1a0002"
    server.deliver(thin(), X_Zammad_Delivery=key)
    server.deliver(thin(), X_Zammad_Delivery=key)
    server.deliver(b"{}")
    server.deliver(thin(), X_Hub_Signature="sha1=" + "0" * 40)
    assert {answer: counted(answer) - count for answer, count in before.items()} == dict.fromkeys(before, 1)


def test_a_database_that_refuses_us_after_the_start_makes_it_not_ready(
    server: Sender, rows: Rows, postgresql: str
) -> None:
    (name,) = rows("SELECT current_database()")[0]
    assert server.get("/readyz").status == 200
    with psycopg.connect(postgresql, autocommit=True) as other:
        other.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false".encode())
        other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))
        assert server.get("/readyz").status == 503
        assert server.get("/healthz").status == 200
        other.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true".encode())
    assert server.get("/readyz").status == 200
