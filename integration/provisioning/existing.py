"""What the helpdesk has, read with GET only."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field

from pydantic import JsonValue

from integration.errors import NotAllowed, NotFound
from integration.helpdesks.zammad.admin import Row, ZammadAdmin
from integration.provisioning.kinds import FACTS, Kind
from integration.provisioning.marker import Record, record_of


@dataclass(frozen=True)
class Existing:
    """Everything that was found.

    Attributes:
        rows: Objects by kind; for fields, those of tickets.
        refused: Kinds that may not be read, with the refusal.
        absent: Kinds that this server does not have.
        record: Our claims on objects without a note.
        restarts_itself: What the setting `auto_shutdown` says; None when it cannot be read or is not there.
    """

    rows: ReadOnly[Kind, tuple[Row, ...]] = field(default_factory=dict)
    refused: ReadOnly[Kind, NotAllowed] = field(default_factory=dict)
    absent: frozenset[Kind] = frozenset()
    record: Record = field(default_factory=Record)
    restarts_itself: bool | None = None

    def named(self, kind: Kind, name: str) -> Row | None:
        """The first object of that name, small and capital letters alike."""
        wanted = name.casefold()
        return next(
            (row for row in self.rows.get(kind, ()) if str(row.get("name", "")).casefold() == wanted), None
        )


def read_existing(admin: ZammadAdmin) -> Existing:
    """Read everything that provisioning is about.

    Raises:
        HelpdeskError: The helpdesk cannot be asked at all. A missing right is no error but a finding.
    """
    rows: dict[Kind, tuple[Row, ...]] = {}
    refused: dict[Kind, NotAllowed] = {}
    absent: set[Kind] = set()
    for kind, facts in FACTS.items():
        try:
            found = admin.rows(facts.path, expand=facts.expand)
        except NotAllowed as error:
            refused[kind] = error
        except NotFound:
            absent.add(kind)
        else:
            rows[kind] = tuple(
                row for row in found if kind is not Kind.FIELD or row.get("object") == "Ticket"
            )
    readable = Kind.LETTER in rows
    return Existing(
        rows=rows,
        refused=refused,
        absent=frozenset(absent),
        record=record_of(rows[Kind.LETTER]) if readable else Record(readable=False),
        restarts_itself=_restarts_itself(admin),
    )


def _restarts_itself(admin: ZammadAdmin) -> bool | None:
    try:
        settings = admin.rows("settings")
    except (NotAllowed, NotFound):
        return None
    current: JsonValue = next(
        (row.get("state_current") for row in settings if row.get("name") == "auto_shutdown"), None
    )
    value = current.get("value") if isinstance(current, dict) else None
    return value if isinstance(value, bool) else None
