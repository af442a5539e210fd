"""Looking at a ticket changes nothing, there or here."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import psycopg
from click.testing import CliRunner, Result

from integration.bootstrap.worker import build_ticket_services
from integration.cli import main
from integration.mapping_file import read_mapping
from tests.scenarios.desk import UK, Desk
from tests.scenarios.house import House, open_house


def environ(house: House, **more: str) -> dict[str, str]:
    """The environment in which a command finds the house."""
    settings = house.settings
    return {
        "OMBUD_DATABASE_URL": house.services.database.url,
        "OMBUD_DATA_DIR": str(settings.data_dir),
        "OMBUD_ARCHIVE_DIR": str(settings.archive_dir),
        "OMBUD_MAPPING": str(settings.mapping),
        "OMBUD_ZAMMAD_URL": settings.zammad_url,
        "OMBUD_ZAMMAD_TOKEN": settings.zammad_token.get_secret_value(),
        **more,
    }


def run(house: House, *arguments: str, **more: str) -> Result:
    """Call a command."""
    return CliRunner().invoke(main, [*arguments], env=environ(house, **more))


def everything(url: str) -> dict[str, str]:
    """Every table with its content."""
    with psycopg.connect(url) as connection:
        names = connection.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1"
        ).fetchall()
        return {
            name: str(connection.execute(f'SELECT * FROM "{name}" ORDER BY 1'.encode()).fetchall())
            for (name,) in names
        }


def test_explaining_a_complaint_that_is_due_to_be_filed_makes_no_evidence_pack(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path, mapping=UK) as house:
        desk = Desk.receives(house)
        desk.delivered()
        desk.answers()
        desk.delivered()
        desk.saves(
            complaint_outcome="upheld", complaint_root_cause="system_error", complaint_redress_amount=25
        )
        desk.order("close")
        assert desk.stage == "closed"
        house.clock.advance(timedelta(days=20))
        tables, standing = everything(database_url), house.simulator.ticket(desk.ticket_id)
        house.simulator.reset_calls()
        mapping = read_mapping(house.settings.mapping)
        services = build_ticket_services(house.settings, lambda: mapping, house.clock, looking=True)
        assert services.pipeline.explain(desk.ticket_id).plan.asks_for_pack
        services.close()
        shown = run(house, "explain", str(desk.ticket_id))
        assert shown.exit_code == 0, shown.output
        assert everything(database_url) == tables
        assert house.simulator.ticket(desk.ticket_id) == standing
        assert {method for method, _ in house.simulator.calls} == {"GET"}
        assert not (tmp_path / "archive").exists()
