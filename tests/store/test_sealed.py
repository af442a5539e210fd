"""Sealed texts: nothing readable is stored, nothing is stored twice, nothing goes without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr

from integration.errors import SealNotKnown
from integration.sealed import Kept, Purpose, Receipt, Seals
from integration.store import sealed as rows
from integration.store.database import Database
from integration.store.sealed import LEASE, SealedText
from tests.scenarios.test_canary import _tables

NOW = datetime(2026, 11, 29, 8, 0, tzinfo=UTC)
KEEP = timedelta(hours=48)
CANARY = "Quilpthorne 欧阳珏璎 canary.kanarie@example.net"


def a_key() -> SecretStr:
    return SecretStr(Fernet.generate_key().decode())


@pytest.fixture
def key() -> SecretStr:
    return a_key()


@pytest.fixture
def seals(key: SecretStr) -> Seals:
    return Seals([key])


def put(
    database: Database, seals: Seals, key: str = "k-1", content: str = CANARY, at: datetime = NOW
) -> Receipt:
    with database.begin() as connection:
        return seals.put(
            connection,
            purpose=Purpose.COMPLAINT,
            helpdesk="zammad",
            key=key,
            content=content.encode(),
            same=content.encode(),
            received_at=at,
            keep=KEEP,
        )


@contextmanager
def taken(database: Database, now: datetime = NOW) -> Iterator[SealedText]:
    with database.begin() as connection:
        text = rows.take_open(connection, Purpose.COMPLAINT, now)
    assert text is not None
    yield text


def test_what_is_sealed_comes_out_as_it_went_in_and_stands_nowhere_readable(
    database: Database, seals: Seals
) -> None:
    put(database, seals, key="case of Fjalkvist")
    for hidden in (*CANARY.split(), "Fjalkvist"):
        assert hidden not in _tables(database)
    with taken(database) as text:
        assert seals.open(text).decode() == CANARY
        assert CANARY not in repr(text)


def test_the_same_key_and_content_are_stored_once_and_get_the_same_reference(
    database: Database, seals: Seals
) -> None:
    first, second = put(database, seals), put(database, seals)
    assert (first.kept, second.kept, second.reference) == (Kept.NEW, Kept.SAME, first.reference)
    with database.begin() as connection:
        assert rows.waiting(connection).open == 1


def test_the_same_key_with_another_content_is_a_conflict_and_leaves_the_first_one(
    database: Database, seals: Seals
) -> None:
    first, second = put(database, seals), put(database, seals, content="something else")
    assert (second.kept, second.reference) == (Kept.CONFLICT, first.reference)
    with taken(database) as text:
        assert seals.open(text).decode() == CANARY


def test_after_a_rotation_old_texts_are_opened_and_known_keys_are_still_known(
    database: Database, seals: Seals, key: SecretStr
) -> None:
    first = put(database, seals)
    both = Seals([a_key(), key])
    assert put(database, both) == Receipt(Kept.SAME, first.reference)
    with taken(database) as text:
        assert both.open(text).decode() == CANARY


def test_without_the_key_nobody_opens_it(database: Database, seals: Seals) -> None:
    put(database, seals)
    with taken(database) as text, pytest.raises(SealNotKnown):
        Seals([a_key()]).open(text)


def test_the_oldest_one_is_taken_first_and_by_one_only_until_its_lease_ends(
    database: Database, seals: Seals
) -> None:
    first = put(database, seals, key="1")
    second = put(database, seals, key="2")
    with taken(database) as one, taken(database) as two:
        assert [one.reference, two.reference] == [first.reference, second.reference]
    with database.begin() as connection:
        assert rows.take_open(connection, Purpose.COMPLAINT, NOW) is None
        assert rows.take_open(connection, Purpose.SURVEY, NOW + LEASE) is None
        again = rows.take_open(connection, Purpose.COMPLAINT, NOW + LEASE)
    assert again is not None
    assert (again.reference, again.attempts) == (first.reference, 2)


def test_what_is_settled_has_no_ciphertext_and_tells_its_ticket_to_who_asks_again(
    database: Database, seals: Seals
) -> None:
    reference = put(database, seals).reference
    with taken(database) as text, database.begin() as connection:
        rows.settle(connection, text.id, "created", NOW, ticket_id=7, ticket_number="81007")
    assert put(database, seals) == Receipt(Kept.SAME, reference, "81007")
    with database.begin() as connection:
        assert connection.exec_driver_sql("SELECT ciphertext, ticket_id FROM sealed").one() == (None, 7)
        assert rows.expire(connection, NOW + KEEP) == 0


def test_what_expires_loses_its_text_and_stays_a_loss_until_somebody_closes_it(
    database: Database, seals: Seals
) -> None:
    reference = put(database, seals).reference
    with database.begin() as connection:
        assert rows.expire(connection, NOW + KEEP - timedelta(seconds=1)) == 0
        assert rows.expire(connection, NOW + KEEP) == 1
        assert connection.exec_driver_sql("SELECT ciphertext FROM sealed").scalar_one() is None
        assert (rows.waiting(connection).open, rows.waiting(connection).expired) == (0, 1)
        assert rows.delete_settled_before(connection, NOW + timedelta(days=900)) == 0
        assert [lost.reference for lost in rows.expired(connection)] == [reference]
        assert rows.close_expired(connection, [reference], NOW + KEEP) == 1
        assert rows.waiting(connection).expired == 0
        assert rows.delete_settled_before(connection, NOW + timedelta(days=900)) == 1


def test_what_expired_and_comes_again_is_kept_anew_under_its_reference(
    database: Database, seals: Seals
) -> None:
    reference = put(database, seals).reference
    later = NOW + KEEP
    with database.begin() as connection:
        rows.expire(connection, later)
    assert put(database, seals, at=later).reference == reference
    with taken(database, later) as text:
        assert (seals.open(text).decode(), text.attempts) == (CANARY, 1)
    with database.begin() as connection:
        assert rows.waiting(connection).expired == 0


def test_what_failed_waits_for_its_next_try_and_is_counted(database: Database, seals: Seals) -> None:
    put(database, seals)
    with taken(database) as text, database.begin() as connection:
        rows.postpone(connection, text.id, "helpdesk_unavailable", NOW + timedelta(seconds=10))
        waiting = rows.waiting(connection)
        assert (waiting.open, waiting.failing, waiting.oldest) == (1, 1, NOW)
        assert rows.take_open(connection, Purpose.COMPLAINT, NOW + timedelta(seconds=9)) is None
    with taken(database, NOW + timedelta(seconds=10)) as again:
        assert again.error == "helpdesk_unavailable"
