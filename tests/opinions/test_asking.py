"""Who is asked: the model that the mapping in force names, once for the same words."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from integration.opinions.asking import Opinions
from integration.opinions.breaker import FAILURES
from integration.store import opinions
from integration.store.database import Database
from mappings.models import Case
from mappings.opinions.section import SecondOpinionSection
from mappings.plan import Decision, OpinionQuestion
from tests.clocks import MovableClock
from tests.opinions.standin import Model, names, open_model, status

GUESS = Decision("en", is_complaint=True, is_loan=True, product="unknown", issue="fees")


@pytest.fixture
def model() -> Iterator[Model]:
    with open_model() as opened:
        yield opened


def asking(database: Database, *, looking: bool = False) -> Opinions:
    return Opinions("zammad", database, MovableClock(), SecretStr(""), looking=looking)


def question(version: str = "1:1") -> OpinionQuestion:
    return OpinionQuestion(version, "Choose.", "{}", ("fees", "disclosure"))


def section(model: Model) -> SecondOpinionSection:
    return SecondOpinionSection(url=model.url, model="m")


def test_the_model_that_the_mapping_names_now_is_asked(database: Database, model: Model) -> None:
    asks = asking(database)
    with open_model() as other:
        other.behaviour = names("disclosure")
        case = asks.ask(Case(1), question(), GUESS, section(model))
        case = asks.ask(case, question("2:2"), GUESS, section(other))
        case = asks.ask(case, question("3:3"), GUESS, section(model))
        assert [one.issue for one in case.opinions] == ["fees", "disclosure", "fees"]
        assert (len(model.told), len(other.told)) == (2, 1)
    assert asks.known(Case(1)).opinions == case.opinions
    asks.close()
    asks.close()


def test_another_server_does_not_rest_for_what_the_old_one_did(database: Database, model: Model) -> None:
    asks = asking(database)
    with open_model() as other:
        other.behaviour = status(500)
        for number in range(FAILURES + 1):
            asks.ask(Case(1), question(f"{number}:1"), GUESS, section(other))
        assert len(other.told) == FAILURES
    case = asks.ask(Case(1), question("9:9"), GUESS, section(model))
    assert case.opinions[-1].issue == "fees"


def test_of_many_at_once_one_asks_for_the_same_words(database: Database, model: Model) -> None:
    asks = asking(database)
    threads = [
        threading.Thread(target=asks.ask, args=(Case(1), question(), GUESS, section(model))) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(model.told) == 1
    assert len(asks.known(Case(1)).opinions) == 1


def test_who_only_looks_puts_nothing_on_record(database: Database, model: Model) -> None:
    asks = asking(database, looking=True)
    case = asks.ask(Case(1), question(), GUESS, section(model))
    assert [one.issue for one in case.opinions] == ["fees"]
    assert asks.known(Case(1)).opinions == ()


def test_opinions_of_other_tickets_are_neither_known_nor_forgotten(database: Database, model: Model) -> None:
    asks = asking(database)
    for ticket_id in (1, 2):
        asks.ask(Case(ticket_id), question(), GUESS, section(model))
    with database.begin() as connection:
        opinions.forget(connection, "zammad", 1)
    assert asks.known(Case(1)).opinions == ()
    assert len(asks.known(Case(2)).opinions) == 1
