"""`ombud sealed`: what was lost is told by reference, until somebody has seen to it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pydantic import SecretStr

from integration.cli import main
from integration.sealed import Purpose, Seals
from integration.store import sealed
from integration.store.database import Database
from tests.complaints.samples import SEAL_KEY

AT = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)


def run(database: Database, folder: Path, *arguments: str) -> Result:
    settings = {"OMBUD_DATABASE_URL": database.url, "OMBUD_DATA_DIR": str(folder)}
    return CliRunner().invoke(main, ["sealed", *arguments], env=settings)


@pytest.fixture
def reference(database: Database) -> str:
    """A complaint that has expired."""
    with database.begin() as connection:
        receipt = Seals([SecretStr(SEAL_KEY)]).put(
            connection,
            purpose=Purpose.COMPLAINT,
            helpdesk="zammad",
            key="k",
            content=b"Quilpthorne",
            same=b"Quilpthorne",
            received_at=AT,
            keep=timedelta(hours=1),
        )
        sealed.expire(connection, AT + timedelta(hours=1))
    return receipt.reference


def test_a_lost_complaint_is_listed_by_reference_until_it_is_closed(
    database: Database, tmp_path: Path, reference: str
) -> None:
    listed = run(database, tmp_path, "list")
    assert listed.output.splitlines() == [
        "waiting: 0, of these failing: 0, expired: 1",
        f"{reference}  2026-11-26 09:30 UTC  last error: none",
    ]
    assert run(database, tmp_path, "close", reference.lower()).output == "closed: 1\n"
    assert run(database, tmp_path, "list").output == "waiting: 0, of these failing: 0, expired: 0\n"


def test_an_unknown_reference_closes_nothing_and_says_so(
    database: Database, tmp_path: Path, reference: str
) -> None:
    result = run(database, tmp_path, "close", "AAAAA-AAAAA")
    assert result.exit_code == 1
    assert "closed: 0" in result.output
    assert reference in run(database, tmp_path, "list").output
