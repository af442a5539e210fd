"""Tries of a secret: a few of each sender and not too many of all, counted in one place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from integration.store.database import Database
from integration.store.login_tries import Limit, wait

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
TEN = timedelta(minutes=10)


def tries(database: Database, sender: str, now: datetime = NOW) -> timedelta | None:
    with database.begin() as connection:
        return wait(connection, [Limit(sender, 2, TEN), Limit("all", 5, TEN)], now)


def test_a_sender_has_its_tries_at_once_and_then_one_after_the_other(database: Database) -> None:
    assert [tries(database, "a") for _ in range(3)] == [None, None, TEN / 2]
    assert tries(database, "a", NOW + TEN / 2 - timedelta(seconds=1)) == timedelta(seconds=1)
    assert tries(database, "a", NOW + TEN / 2) is None
    assert tries(database, "a", NOW + TEN / 2) == TEN / 2


def test_many_senders_together_are_too_many_and_what_is_refused_counts_for_nobody(database: Database) -> None:
    assert [tries(database, name) for name in "abcdefg"] == [None] * 5 + [TEN / 5] * 2
    later = NOW + TEN / 5
    assert tries(database, "f", later) is None
    assert tries(database, "g", later) == TEN / 5
    after = later + TEN * 2
    assert [tries(database, "g", after) for _ in range(3)] == [None, None, TEN / 2]
