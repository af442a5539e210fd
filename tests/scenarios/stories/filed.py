"""What the archive holds of a complaint, and whether it is as it was made."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from click.testing import CliRunner

from integration.cli import main
from integration.store import evidence
from tests.scenarios.house import House
from tests.scenarios.stories.looking import HELPDESK


@dataclass(frozen=True, slots=True)
class PackClock:
    """A clock of an evidence pack; local time, a dash where there is none."""

    id: str
    citation: str
    due: str
    done: str


def verified(house: House) -> str:
    """What `ombud archive verify` says, without the hash that it prints at last."""
    done = CliRunner().invoke(
        main,
        ["archive", "verify"],
        env={
            "OMBUD_DATABASE_URL": house.services.database.url,
            "OMBUD_DATA_DIR": str(house.settings.data_dir),
            "OMBUD_ARCHIVE_DIR": str(house.settings.archive_dir),
            "OMBUD_MAPPING": str(house.settings.mapping),
        },
    )
    assert done.exit_code == 0, done.output
    return done.output.partition("Keep this")[0].strip()


def pack_clocks(house: House, ticket_id: int, zone: ZoneInfo) -> list[PackClock]:
    """Clocks of the newest pack, earliest due first."""
    with house.services.database.begin() as connection:
        newest = evidence.of_ticket(connection, HELPDESK, ticket_id)[-1]
    path = Path(house.settings.archive_dir) / f"{newest.link.stem}.json"
    pack = json.loads(path.read_text(encoding="utf-8"))
    return [
        PackClock(
            clock["id"], clock["citation"], _local(clock["due_at"], zone), _local(clock["stopped_at"], zone)
        )
        for clock in pack["clocks"]
    ]


def _local(value: str | None, zone: ZoneInfo) -> str:
    return f"{datetime.fromisoformat(value).astimezone(zone):%Y-%m-%d %H:%M}" if value else "–"
