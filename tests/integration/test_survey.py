"""From the stored answer to the worker: given until a fact tells it, then what was written is gone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from sqlalchemy import select

from integration.sealed import Seals
from integration.store import cases
from integration.store import sealed as rows
from integration.store.database import Database
from integration.store.schema import sealed
from integration.survey import Given, SurveyDoor, discard, take, told
from integration.survey_links import Asked, SurveyLinks
from mappings.mapping import DEFAULT
from mappings.models import SurveyAnswer
from mappings.workflow.satisfaction import heard
from tests.clocks import MovableClock
from tests.mappings.builders import UK

NOW: Final = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
SEALS: Final = Seals([SecretStr(Fernet.generate_key().decode())])
KEEP: Final = timedelta(hours=48)
LINKS: Final = SurveyLinks(
    [SecretStr(Fernet.generate_key().decode())],
    "https://ombud.example.com",
    timedelta(days=30),
    MovableClock(),
)


def answer(
    database: Database,
    score: int = 2,
    comment: str = "too slow",
    *,
    ticket_id: int = 5,
    occasion: str = "history:97",
    seals: Seals | None = SEALS,
) -> bool:
    door = SurveyDoor(LINKS, seals, KEEP, lambda: DEFAULT)
    asked = Asked("zammad", ticket_id, occasion, NOW)
    return door.take(database, asked, Given(score, comment, "en"), NOW)


def taken(database: Database, seals: Seals | None = SEALS, ticket_id: int = 5) -> tuple[SurveyAnswer, ...]:
    with database.begin() as connection:
        return take(connection, "zammad", ticket_id, seals)


def record(database: Database, answers: tuple[SurveyAnswer, ...]) -> None:
    """What the pipeline does once the note stands on the ticket."""
    with database.begin() as connection:
        cases.append_facts(connection, "zammad", 5, heard(answers, (), UK, NOW).facts, NOW)
        told(connection, "zammad", 5, NOW)


def outcomes(database: Database) -> list[tuple[str | None, bool]]:
    with database.begin() as connection:
        found = connection.execute(select(sealed.c.outcome, sealed.c.ciphertext).order_by(sealed.c.id))
        return [(outcome, ciphertext is None) for outcome, ciphertext in found]


def test_an_answer_is_given_again_until_a_fact_tells_it_and_then_what_was_written_is_gone(
    database: Database,
) -> None:
    assert answer(database)
    expected = (SurveyAnswer("history:97", 2, NOW, "too slow"),)
    assert taken(database) == taken(database) == expected
    assert outcomes(database) == [(None, False)]
    record(database, expected)
    assert taken(database) == ()
    assert outcomes(database) == [("delivered", True)]
    assert not answer(database, 5, "again")
    assert outcomes(database) == [("delivered", True)]


def test_an_answer_that_comes_while_another_is_told_waits_for_the_next_work(database: Database) -> None:
    answer(database)
    first = taken(database)
    answer(database, 4, "better", occasion="history:98")
    record(database, first)
    assert taken(database) == (SurveyAnswer("history:98", 4, NOW, "better"),)
    assert outcomes(database) == [("delivered", True), (None, False)]


def test_answers_of_other_tickets_stay_with_them(database: Database) -> None:
    answer(database, ticket_id=6)
    assert taken(database) == ()
    with database.begin() as connection:
        told(connection, "zammad", 5, NOW)
        discard(connection, "zammad", 5, NOW)
    assert taken(database, ticket_id=6) == (SurveyAnswer("history:97", 2, NOW, "too slow"),)


def test_an_answer_without_a_comment_seals_nothing(database: Database) -> None:
    answer(database, 5, "")
    answer(database, 4, "dropped, since nothing can keep it", occasion="history:98", seals=None)
    assert taken(database, seals=None) == (
        SurveyAnswer("history:97", 5, NOW),
        SurveyAnswer("history:98", 4, NOW),
    )
    assert outcomes(database) == []


@pytest.mark.parametrize("seals", [None, Seals([SecretStr(Fernet.generate_key().decode())])])
def test_a_comment_whose_key_was_taken_away_is_told_as_lost_and_the_score_stays(
    database: Database, seals: Seals | None
) -> None:
    answer(database)
    assert taken(database, seals=seals) == (SurveyAnswer("history:97", 2, NOW, comment_lost=True),)


def test_a_comment_that_waited_too_long_is_told_as_lost_and_the_score_stays(database: Database) -> None:
    answer(database)
    with database.begin() as connection:
        assert rows.expire(connection, NOW + KEEP) == 1
    assert taken(database) == (SurveyAnswer("history:97", 2, NOW, comment_lost=True),)


def test_a_ticket_that_is_gone_takes_what_was_written_with_it(database: Database) -> None:
    answer(database)
    with database.begin() as connection:
        discard(connection, "zammad", 5, NOW)
    assert outcomes(database) == [("discarded", True)]
