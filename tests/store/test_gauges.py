"""Gauges that are read from the database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from prometheus_client import CollectorRegistry
from sqlalchemy import insert

from integration.clock import SystemClock
from integration.jobs import Enqueuer, TicketJob
from integration.live.findings import HELPDESK, MAPPING
from integration.store import cursors, follow_ups, live_looks
from integration.store.database import Database
from integration.store.schema import effect, partner_ticket, sealed
from integration.store_gauges import GAUGES, StoreGauges
from mappings.plan import FollowUp


def gauges(database: Database) -> CollectorRegistry:
    """A registry of nothing but the gauges."""
    registry = CollectorRegistry()
    registry.register(StoreGauges(database, SystemClock()))
    return registry


def test_every_gauge_is_there_once_there_is_something_to_tell(database: Database) -> None:
    now = datetime.now(UTC)
    registry = gauges(database)
    late = {"ombud_worker_silence_seconds", "ombud_sweep_age_seconds", "ombud_live_look_age_seconds"}
    late |= {"ombud_live_findings", "ombud_config_info"}
    assert {family.name for family in registry.collect()} == set(GAUGES) - late
    with database.begin() as connection:
        cursors.swept(connection, HELPDESK, now - timedelta(minutes=4))
        for name in (HELPDESK, MAPPING):
            live_looks.put(
                connection, helpdesk=name, looked_at=now, mapping_version="0123456789ab", findings=()
            )
        connection.exec_driver_sql("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now())")
    assert {family.name for family in registry.collect()} == set(GAUGES)
    assert registry.get_sample_value("ombud_config_info", {"mapping_version": "0123456789ab"}) == 1
    assert registry.get_sample_value("ombud_sweep_age_seconds") == pytest.approx(240, abs=20)


def test_registering_reads_nothing_and_an_absent_store_leaves_only_what_needs_none(postgresql: str) -> None:
    away = Database(postgresql.replace("/postgres?", "/no_such_database?"))
    registry = gauges(away)
    assert {family.name for family in registry.collect()} == {"ombud_store_up", "ombud_build_info"}
    assert registry.get_sample_value("ombud_store_up") == 0
    away.close()


def test_jobs_are_told_by_whether_they_can_start(database: Database) -> None:
    with database.begin() as connection:
        Enqueuer().enqueue(connection, [TicketJob("zammad", number, number, None) for number in range(1, 6)])
        connection.exec_driver_sql(
            "UPDATE procrastinate_jobs SET scheduled_at = now() + interval '1 hour' WHERE id <= 2"
        )
        connection.exec_driver_sql("UPDATE procrastinate_jobs SET status = 'doing' WHERE id = 3")
    registry = gauges(database)
    states = {
        state: registry.get_sample_value("ombud_queue_jobs", {"state": state})
        for state in ("ready", "later", "running")
    }
    assert states == {"ready": 2, "later": 2, "running": 1}


def test_a_follow_up_is_overdue_some_minutes_after_its_time(database: Database) -> None:
    now = datetime.now(UTC)
    with database.begin() as connection:
        for minutes in (-60, -1, 60):
            entry = FollowUp("clock", now + timedelta(minutes=minutes))
            follow_ups.add(connection, "zammad", 5, entry)
    registry = gauges(database)
    assert registry.get_sample_value("ombud_follow_ups", {"state": "waiting"}) == 3
    assert registry.get_sample_value("ombud_follow_ups", {"state": "overdue"}) == 1


def test_late_answers_of_partners_and_open_writes_and_old_seals_are_told(database: Database) -> None:
    now = datetime.now(UTC)
    hour = timedelta(hours=1)
    with database.begin() as connection:
        for number, due in enumerate((now - hour, now + hour)):
            connection.execute(
                insert(partner_ticket).values(
                    effect_id=str(number),
                    helpdesk="zammad",
                    ticket_id=number,
                    parent_id=9,
                    partner="core",
                    asked_at=now,
                    due_at=due,
                )
            )
        connection.execute(
            insert(effect).values(
                id="e",
                helpdesk="zammad",
                ticket_id=5,
                changes={},
                theirs=[],
                mapping_version="v",
                intended_at=now - hour,
            )
        )
        connection.execute(
            insert(sealed).values(
                reference="r",
                purpose="complaint",
                helpdesk="zammad",
                key="k",
                body="b",
                received_at=now - 2 * hour,
                expires_at=now + hour,
            )
        )
    registry = gauges(database)
    assert registry.get_sample_value("ombud_partner_questions", {"state": "waiting"}) == 2
    assert registry.get_sample_value("ombud_partner_questions", {"state": "overdue"}) == 1
    assert registry.get_sample_value("ombud_effects_unsettled") == 1
    assert registry.get_sample_value("ombud_effects_unsettled_oldest_seconds") == pytest.approx(3600, abs=20)
    assert registry.get_sample_value("ombud_sealed_oldest_seconds") == pytest.approx(7200, abs=20)
