"""Follow-ups as they are kept: waiting, taken, forgotten."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from integration.store import follow_ups
from integration.store.database import Database
from integration.store.schema import follow_up
from mappings.plan import FollowUp

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def test_what_was_taken_is_forgotten_after_a_while_and_what_waits_never_is(database: Database) -> None:
    with database.begin() as connection:
        for number, kind in enumerate(("long_ago", "lately", "waits_since_long")):
            follow_ups.add(connection, "zammad", number, FollowUp(kind, NOW - 60 * DAY))
            if kind != "waits_since_long":
                taken_at = NOW - (40 * DAY if kind == "long_ago" else DAY)
                assert [due.kind for due in follow_ups.take_due(connection, taken_at)] == [kind]
        assert follow_ups.delete_taken_before(connection, NOW - 30 * DAY) == 1
        kept = list(connection.scalars(select(follow_up.c.kind).order_by(follow_up.c.id)))
        assert kept == ["lately", "waits_since_long"]
        assert [due.kind for due in follow_ups.take_due(connection, NOW)] == ["waits_since_long"]
