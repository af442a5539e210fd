"""`ombud dead-letters`: what an operator reads and writes there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from integration.cli import main
from integration.store import dead_letters
from integration.store.database import Database
from integration.store.inbox import Inbox, Parked

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
Ombud = Callable[..., Result]


@pytest.fixture
def ombud(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ombud:
    """Runs a command on the database."""
    (tmp_path / "ombud.yaml").write_text("version: 1\nlanguage: en\n", encoding="utf-8")
    monkeypatch.setenv("OMBUD_DATABASE_URL", database.url)
    monkeypatch.setenv("OMBUD_MAPPING", str(tmp_path / "ombud.yaml"))
    return lambda *arguments: CliRunner().invoke(main, ["dead-letters", *arguments])


def given_up(database: Database, error: str, ticket_id: int = 4711) -> int:
    with database.begin() as connection:
        return dead_letters.add(
            connection,
            helpdesk="zammad",
            ticket_id=ticket_id,
            error=error,
            operation="update_ticket",
            status=422,
            error_id="5f0c2d11",
            attempts=3,
            now=NOW,
        )


def test_the_list_tells_every_code_in_full_on_a_narrow_terminal(
    database: Database, ombud: Ombud, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    codes = ("unexpected_answer", "unforeseen:ValueError", "not_allowed")
    for number, code in enumerate(codes):
        given_up(database, code, 4711 + number)
    listed = ombud("list").output
    for words in (*codes, "update_ticket", "4713", "2026-11-24 02:00"):
        assert words in listed, words
    assert "…" not in listed


def test_parked_deliveries_are_closed_once_somebody_has_seen_to_them(
    database: Database, ombud: Ombud
) -> None:
    inbox = Inbox(database.url)
    numbers = [inbox.record(Parked("zammad", key, "no_ticket"), NOW).id for key in "abc"]
    inbox.close()
    assert "discard-parked --all" in ombud("list").output
    assert ombud("discard-parked").exit_code == 2
    assert "1 closed" in ombud("discard-parked", str(numbers[1])).output
    assert ombud("discard-parked", str(numbers[1])).exit_code == 1
    assert "2 closed" in ombud("discard-parked", "--all").output
    assert "No dead letters" in ombud("list").output


def test_a_number_that_no_letter_can_have_is_refused_in_words(ombud: Ombud) -> None:
    for arguments in (("show",), ("replay",), ("discard", "--reason", "x"), ("discard-parked",)):
        refused = ombud(*arguments, str(2**63))
        assert refused.exit_code == 2
        assert "is not in the range" in refused.output


def test_a_reason_is_kept_without_the_personal_data_in_it(database: Database, ombud: Ombud) -> None:
    number = given_up(database, "rejected")
    reason = "duplicate, told to anna.canary@example.com"
    done = ombud("discard", str(number), "--reason", reason)
    assert done.exit_code == 0, done.output
    with database.begin() as connection:
        letter = dead_letters.get(connection, number)
    assert letter is not None
    assert letter.reason is not None
    assert letter.reason.startswith("duplicate, told to [EMAIL")
    assert "canary" not in ombud("show", str(number)).output
