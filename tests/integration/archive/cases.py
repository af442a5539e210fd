"""Cases in the store, made from tickets that are full of personal data, as the pipeline leaves them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final

from integration.archive.making import Archived, archive_case
from integration.archive.verifying import Anchor, Break, survey, verify
from integration.store import cases, cursors, effects
from integration.store.database import Database
from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.models import Case, EffectMarker, Fact, Person, Role
from tests.mappings.builders import article, carry_out, plan_of, ticket

NOW: Final = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LONG_AGO: Final = datetime(2020, 3, 2, 2, 0, tzinfo=UTC)
CN: Final = load_mapping("version: 1\nlanguage: zh\njurisdiction: CN\n")
UK: Final = load_mapping("version: 1\nlanguage: en\njurisdiction: UK\n")
CANARIES: Final = (
    "欧阳珏璎",
    "Fjalkvist",
    "canary.kanarie@example.net",
    "13912347788",
    "Grauvogelweg",
    "Xanthoquist",
)
_PEOPLE: Final = (
    Person(
        Role.CUSTOMER, "Oxbryndel", "Fjalkvist", email=CANARIES[2], phones=(CANARIES[3],), address=CANARIES[4]
    ),
)
_WORDS: Final = (
    f"我要投诉：贷款乱收服务费、手续费和担保费，要求退费。我叫{CANARIES[0]}，电话{CANARIES[3]}，{CANARIES[5]}。"
    f" I want to complain about fees on my loan. {CANARIES[1]}, {CANARIES[2]}, {CANARIES[4]} 7"
)


def ended(*more: Fact, at: datetime = LONG_AGO) -> tuple[Fact, ...]:
    """Facts of a complaint that was answered and closed at an instant."""
    kinds = ("received", "acknowledged", "response_sent", "closed")
    return (*(Fact(kind, at, f"history:9{number}") for number, kind in enumerate(kinds, 1)), *more)


def store(
    database: Database,
    ticket_id: int,
    facts: Iterable[Fact] = (),
    mapping: Mapping = CN,
    *,
    outcome: str = "",
) -> None:
    """Handle a complaint full of personal data, with what is known of it already."""
    complaint = replace(
        ticket(article(_WORDS), title=_WORDS[:60], people=_PEOPLE, outcome=outcome or None), id=ticket_id
    )
    case = Case(ticket_id, tuple(facts))
    plan = plan_of(complaint, case, mapping)
    _, after = carry_out(complaint, case, plan, mapping, NOW)
    after = replace(after, written=MappingProxyType({**after.written, "complaint_stage": "closed"}))
    with database.begin() as connection:
        if effects.count_of_ticket(connection, "zammad", ticket_id) == 0:
            marker = EffectMarker(f"effect-{ticket_id}", "summary", mapping.version_id)
            effects.intend(connection, "zammad", ticket_id, marker, plan, NOW)
            effects.settle(connection, marker.effect_id, "written", NOW)
        cases.append_facts(connection, "zammad", ticket_id, case.facts, NOW)
        cases.save(
            connection,
            "zammad",
            ticket_id,
            plan,
            case=after,
            mapping_version=mapping.version_id,
            leading_due_at=None,
            owner_id=None,
            now=NOW,
        )


def append(database: Database, ticket_id: int, *facts: Fact) -> None:
    """Put facts on record."""
    with database.begin() as connection:
        cases.append_facts(connection, "zammad", ticket_id, facts, NOW)


def swept(database: Database, at: datetime = NOW) -> None:
    """A worker has looked for missed changes."""
    with database.begin() as connection:
        cursors.swept(connection, "zammad", at)


@dataclass(frozen=True)
class Archive:
    """An archive in a folder, by a mapping."""

    database: Database
    folder: Path
    mapping: Mapping = CN

    def make(self, ticket_id: int, now: datetime = NOW) -> Archived:
        """Archive a case."""
        return archive_case(self.database, self.folder, "zammad", ticket_id, now, self.mapping)

    def breaks(self, anchor: Anchor | None = None) -> list[Break]:
        """All that does not hold, in the order of the chain."""
        seen = survey(self.database, self.folder)
        return [one for found in verify(self.database, self.folder, seen, anchor) for one in found]

    def files(self) -> list[Path]:
        """Every file, sorted."""
        return sorted(path for path in self.folder.rglob("*") if path.is_file())

    def sql(self, statement: str) -> None:
        """Change the table behind everybody's back."""
        with self.database.begin() as connection:
            connection.exec_driver_sql(statement)
