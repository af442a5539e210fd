"""Everything the stand-in remembers, behind one lock."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final, Literal

from integration.helpdesks.simulator.tables import Table
from integration.helpdesks.simulator.values import JsonObject, instant, integer

Version = Literal["6.1", "6.5"]

SYSTEM_USER: Final = 1
"""The user `-`: system, and "nobody" as an owner (contract 1.3)."""

TYPES: Final[dict[int, str]] = {
    1: "email",
    2: "sms",
    3: "chat",
    4: "fax",
    5: "phone",
    10: "note",
    11: "web",
    14: "whatsapp",
}
"""Article types by id (contract 3.3)."""

TYPE_IDS: Final[dict[str, int]] = {name: number for number, name in TYPES.items()}
COMMUNICATION: Final = frozenset({1, 2, 3, 4, 5, 11, 14})
"""Types that count as contact with the customer."""

SENDERS: Final[dict[int, str]] = {1: "Agent", 2: "Customer", 3: "System"}
SENDER_IDS: Final[dict[str, int]] = {name: number for number, name in SENDERS.items()}

_TABLES: Final = (
    "users", "roles", "groups", "organizations", "tickets", "articles", "ticket_states", "ticket_priorities",
    "attributes", "webhooks", "triggers", "jobs", "macros", "overviews", "slas", "calendars", "text_modules",
    "public_links", "core_workflows", "email_addresses", "settings", "http_logs", "data_privacy_tasks",
    "tag_items", "mentions", "links", "shared_drafts", "checklists", "checklist_items", "checklist_templates",
    "attachments", "translations", "history",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """An access token.

    Attributes:
        user_id: Whose it is.
        permissions: What it may do at most; the user's own permissions bound it as well.
    """

    user_id: int
    permissions: frozenset[str]


@dataclass
class State:
    """All rows, and the only clock that stamps them.

    Attributes:
        version: Which Zammad is imitated.
        clock: The present instant, aware.
        lock: Held while rows are read or written; a PUT keeps it until it has committed.
        passwords: For Basic authentication, by login.
        tags: Names by ticket id, in order of adding.
        files: Content of attachments by attachment id.
        by_ticket: Article ids by ticket id, oldest first.
        told: Ids of history entries by ticket id, oldest first.
        changed: Number of a ticket's last change, by ticket id; it grows with every change of any ticket.
        leftovers: Columns of tickets without an attribute.
        fqdn: Host name that the installation believes to have; `http_type` likewise.
    """

    version: Version
    clock: Callable[[], datetime]
    lock: threading.RLock = field(default_factory=threading.RLock)
    tables: dict[str, Table] = field(default_factory=lambda: {name: Table() for name in _TABLES})
    tokens: dict[str, Token] = field(default_factory=dict)
    passwords: dict[str, str] = field(default_factory=dict)
    tags: dict[int, list[str]] = field(default_factory=dict)
    files: dict[int, bytes] = field(default_factory=dict)
    leftovers: list[str] = field(default_factory=list)
    fqdn: str = "desk.example.com"
    http_type: str = "https"
    product_name: str = "Example Desk"
    next_number: int = 13001
    next_store_file: int = 1
    by_ticket: dict[int, list[int]] = field(default_factory=dict)
    told: dict[int, list[int]] = field(default_factory=dict)
    changed: dict[int, int] = field(default_factory=dict)
    _changes: int = 0
    _last: datetime = datetime(1970, 1, 1, tzinfo=UTC)

    @property
    def modern(self) -> bool:
        """True for 6.5, false for 6.1."""
        return self.version == "6.5"

    def __getitem__(self, name: str) -> Table:
        return self.tables[name]

    def now(self) -> datetime:
        """The present instant in UTC."""
        return self.clock().astimezone(UTC)

    def tick(self) -> str:
        """A stamp: the clock's time, never before an earlier stamp."""
        self._last = max(self.now(), self._last)
        return instant(self._last)

    def touch(self, ticket: JsonObject) -> None:
        """Stamp a ticket's change: at least one millisecond after its last one."""
        moment = datetime.fromisoformat(str(ticket["updated_at"])) + timedelta(milliseconds=1)
        ticket["updated_at"] = max(self.tick(), instant(moment))
        self._changes += 1
        self.changed[integer(ticket["id"])] = self._changes

    def stamp(self, row: JsonObject, user_id: int) -> JsonObject:
        """Fill in who created the row and when."""
        moment = self.tick()
        row.update(updated_by_id=user_id, created_by_id=user_id, created_at=moment, updated_at=moment)
        return row

    def articles_of(self, ticket_id: int) -> list[JsonObject]:
        """Articles of a ticket, oldest first."""
        rows = (self["articles"].get(article_id) for article_id in self.by_ticket.get(ticket_id, ()))
        return [row for row in rows if row is not None]

    def setting(self, name: str) -> object:
        """Present value of a setting, None when there is none of this name."""
        row = self["settings"].find(name=name)
        current = row.get("state_current") if row else None
        return current.get("value") if isinstance(current, dict) else None

    def user(self, user_id: object) -> JsonObject:
        """The user's row; the system user's when there is none."""
        found = self["users"].get(user_id) if isinstance(user_id, int) else None
        return found or self["users"].get(SYSTEM_USER) or {}

    def login(self, user_id: object) -> str:
        """How `expand` names a user."""
        return str(self.user(user_id).get("login"))

    def name_of(self, table: str, row_id: object) -> str | None:
        """Name column of a row, None when there is no such row."""
        row = self[table].get(row_id) if isinstance(row_id, int) else None
        return None if row is None else str(row["name"])

    def ticket_of(self, article: JsonObject) -> JsonObject | None:
        """The ticket of an article."""
        return self["tickets"].get(integer(article["ticket_id"]))
