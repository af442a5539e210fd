"""What is kept of tickets that ask partners: ids and instants, and what nobody has looked at yet."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection

from integration.store import cases, partner_tickets, whole_cases
from integration.store.database import Database
from integration.store.schema import partner_ticket
from integration.store.whole_cases import Figures
from mappings.models import Fact
from mappings.plan import OutgoingQuestion

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
NONE = Figures("2026-11", "CN", "", "", "", "", "", "", 0, 0, 0, 0, 0, 0)


def ask(connection: Connection, effect_id: str, complaint_id: int = 5) -> None:
    question = OutgoingQuestion(
        key="history:9",
        partner="core",
        group="Branch",
        customer="x",
        title="",
        html="",
        asked_at=NOW,
        due_at=NOW + timedelta(days=10),
        fact=Fact("shared", NOW, "history:9", value="core/2026-12-04"),
        here="",
        told="",
        told_failed="",
    )
    partner_tickets.intend(connection, "zammad", complaint_id, effect_id, question)


@pytest.fixture
def asked(database: Database) -> Database:
    """A complaint 5 whose question is ticket 27."""
    with database.begin() as connection:
        ask(connection, "a1")
        partner_tickets.made(connection, "a1", 27, "13027")
    return database


def test_a_question_is_known_once_its_ticket_is_there(database: Database) -> None:
    with database.begin() as connection:
        ask(connection, "a1")
        ask(connection, "a2")
        assert partner_tickets.of_complaint(connection, "zammad", 5) == ()
        partner_tickets.made(connection, "a1", 27, "13027")
        partner_tickets.not_made(connection, "a2")
        partner_tickets.not_made(connection, "a1")
        (question,) = partner_tickets.of_complaint(connection, "zammad", 5)
        assert (question.ticket_id, question.number, question.partner) == (27, "13027", "core")
        assert cases.load(connection, "zammad", 5).questions == (question,)
        assert partner_tickets.complaint_of(connection, "zammad", 27) == 5
        assert partner_tickets.complaint_of(connection, "zammad", 5) is None


def test_what_happens_while_somebody_looks_has_to_be_looked_at_again(asked: Database) -> None:
    with asked.begin() as connection:
        (before,) = partner_tickets.of_complaint(connection, "zammad", 5)
        assert before.heard == 0
        partner_tickets.heard(connection, "zammad", 27)
        (loaded,) = partner_tickets.of_complaint(connection, "zammad", 5)
        partner_tickets.heard(connection, "zammad", 27)
        partner_tickets.looked(connection, "zammad", loaded)
        (still,) = partner_tickets.of_complaint(connection, "zammad", 5)
        assert still.heard == 2
        partner_tickets.looked(connection, "zammad", still)
        (done,) = partner_tickets.of_complaint(connection, "zammad", 5)
        assert done.heard == 0


def test_the_first_answer_and_the_recall_are_noted_once(asked: Database) -> None:
    facts = [
        Fact("partner_answered", NOW + timedelta(days=number), f"article:{number}", value="27")
        for number in (2, 1, 3)
    ]
    facts.append(Fact("partner_recalled", NOW, "partner:27", value="27"))
    with asked.begin() as connection:
        partner_tickets.remember(connection, "zammad", facts)
        row = connection.execute(partner_ticket.select()).one()
    assert (row.answered_at, row.recalled_at) == (NOW + timedelta(days=1), NOW)


def test_a_case_that_is_forgotten_takes_its_questions_with_it(asked: Database) -> None:
    with asked.begin() as connection:
        ask(connection, "b1", complaint_id=6)
        whole_cases.forget(connection, "zammad", 5, NONE)
        assert [row.effect_id for row in connection.execute(partner_ticket.select())] == ["b1"]
