"""What Zammad lets one erase, with a token made for it (contract 3.4, 6.7), and what it keeps anyway."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from pydantic import Field

from integration.errors import NotFound
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.zammad.adapter import MARK
from integration.helpdesks.zammad.client import API, ZammadClient
from integration.helpdesks.zammad.models import Instant, Wire, WireUser, parse, parse_list
from mappings.erasure import Scope
from mappings.fields import ACTION

PERMISSION: Final = {Scope.TICKET: "admin.data_privacy", Scope.OWN_ARTICLES: "ticket.agent"}
WHOSE: Final = {Scope.TICKET: "a user who has it", Scope.OWN_ARTICLES: "the service account itself"}
"""Whose token it must be: only who wrote an article may delete it."""
TIMEFRAME: Final = timedelta(seconds=600)
"""Default of `ui_ticket_zoom_article_delete_timeframe`; a site can have another one, 0 is no limit."""
_COMMUNICATION: Final = frozenset({"email", "sms", "chat", "fax", "phone", "web", "whatsapp"})


@dataclass(frozen=True, slots=True)
class Remains:
    """A place that an erasure does not reach.

    Attributes:
        place: Code of it.
        what: What stays there, for people.
        who: Who can remove it.
    """

    place: str
    what: str
    who: str


_HTTP_LOGS: Final = Remains(
    "http_logs",
    "copies of what Zammad's webhooks sent; Ombud's own carries ids only, others may carry texts",
    "Zammad drops them after a month; sooner only the administrator of its database",
)
_PRODUCTION_LOG: Final = Remains(
    "production.log",
    "titles, names and fields, in parameters of requests and arguments of jobs",
    "the administrator of the Zammad server, by its rotation of logs",
)
_SENT_MAILS: Final = Remains(
    "sent mails",
    "what has left by mail: letters, auto-replies, notifications of agents that quote articles",
    "nobody from here; mailboxes belong to those who received them, mail servers to their administrators",
)
_BACKUPS: Final = Remains(
    "backups",
    "backups and transaction logs of Zammad's database and files; a restore brings all of it back",
    "whoever keeps them; after a restore run this command again",
)
_OMBUD: Final = Remains(
    "Ombud",
    "ids, codes and dates of the case, and that it was erased; no text",
    "the administrator of Ombud's database",
)
REMAINS: Final[ReadOnly[Scope, tuple[Remains, ...]]] = {
    Scope.TICKET: (
        _HTTP_LOGS,
        _PRODUCTION_LOG,
        Remains(
            "tag names",
            "names of its tags stay in the list of all tags (tag_items)",
            "a Zammad administrator with admin.tag, under Manage > Tags",
        ),
        _SENT_MAILS,
        _BACKUPS,
        Remains(
            "other tickets",
            "copies and notes in other tickets, and the customer's record",
            "each ticket by this command; the record by a Zammad administrator, but deleting a user deletes "
            "all tickets of which he is the customer",
        ),
        _OMBUD,
    ),
    Scope.OWN_ARTICLES: (
        Remains(
            "the ticket",
            "all that customer and agents wrote, with attachments; title, fields and their history",
            "`ombud erase TICKET --ticket`; a single article of another person cannot be changed or deleted",
        ),
        _HTTP_LOGS,
        _PRODUCTION_LOG,
        _SENT_MAILS,
        _BACKUPS,
        _OMBUD,
    ),
}
"""What stays where after each kind of erasure, and who can remove that (contract 3.4, 6.7)."""


@dataclass(frozen=True, slots=True)
class Present:
    """A ticket as it stands this moment, as far as erasing asks.

    Attributes:
        ordered: Something stands in its order box.
        origins: Other tickets whose notes a merge brought here.
    """

    group: str
    ordered: bool
    origins: frozenset[int] = frozenset()


class WireNote(Wire):
    """An article without its texts."""

    id: int
    type: str
    sender: str
    internal: bool
    created_by_id: int
    created_at: Instant
    preferences: ReadOnly[str, object] = Field(repr=False)

    @property
    def is_marked(self) -> bool:
        """True when it carries Ombud's mark and is no customer's."""
        return self.sender == "Agent" and isinstance(self.preferences.get(MARK), dict)

    def is_from_elsewhere(self, ticket_id: int) -> bool:
        """True when it was written on another ticket and a merge brought it here: that one's law binds it."""
        mark = self.preferences.get(MARK)
        return isinstance(mark, dict) and mark.get("ticket", ticket_id) != ticket_id

    @property
    def is_public_letter(self) -> bool:
        """True for what has gone to somebody; the helpdesk does not delete it as it is."""
        return self.type in _COMMUNICATION and not self.internal

    def is_old(self, now: datetime) -> bool:
        """True when it is older than a fresh Zammad lets its author delete it."""
        return now - self.created_at > TIMEFRAME


class _Task(Wire):
    deletable_type: str
    deletable_id: int
    state: str


class ZammadLooker:
    """Looks at a ticket with the token of run time: two requests."""

    def __init__(self, client: ZammadClient) -> None:
        self._client = client

    def present(self, ticket_id: int) -> Present | None:
        """The ticket as it stands; None when there is none any more.

        Raises:
            HelpdeskError: It cannot be seen.
        """
        try:
            ticket = self._client.get_ticket(ticket_id)
            articles = self._client.get_articles(ticket_id)
        except NotFound:
            return None
        marks = (article.preferences.get(MARK) for article in articles)
        origins = (mark.get("ticket", ticket_id) for mark in marks if isinstance(mark, dict))
        others = frozenset(one for one in origins if isinstance(one, int) and one != ticket_id)
        return Present(ticket.group, bool(ticket.fields.get(ACTION.name)), others)


class ZammadEraser:
    """Raw verbs of erasing. Every method is one request and raises `integration.errors`."""

    def __init__(self, door: HttpDoor) -> None:
        self._door = door

    def myself(self) -> int:
        """User id of the token's owner."""
        return parse(WireUser, self._door.read("get_me", f"{API}/users/me"), operation="get_me").id

    def marked_articles(self, ticket_id: int) -> tuple[WireNote, ...]:
        """The articles of a ticket that carry Ombud's mark, oldest first."""
        path = f"{API}/ticket_articles/by_ticket/{ticket_id}"
        answer = self._door.read("get_articles", path, ticket_id=ticket_id)
        found = parse_list(WireNote, answer, operation="get_articles", ticket_id=ticket_id)
        return tuple(sorted((one for one in found if one.is_marked), key=lambda one: one.id))

    def delete_article(self, ticket_id: int, article_id: int) -> None:
        """Delete an article that the token's owner wrote.

        Raises:
            NotAllowed: `reason` says why, where Zammad says so.
            NotFound: It is gone.
        """
        path = f"{API}/ticket_articles/{article_id}"
        self._door.write("delete_article", "DELETE", path, body={}, ticket_id=ticket_id)

    def deletion_state(self, ticket_id: int) -> str | None:
        """How far a ticket's deletion is; None when it is not queued. Needs the right to queue it, too."""
        path = f"{API}/data_privacy_tasks"
        answer = self._door.read("list_data_privacy_tasks", path, ticket_id=ticket_id)
        tasks = parse_list(_Task, answer, operation="list_data_privacy_tasks", ticket_id=ticket_id)
        states = [
            task.state for task in tasks if (task.deletable_type, task.deletable_id) == ("Ticket", ticket_id)
        ]
        return states[-1] if states else None

    def queue_ticket(self, ticket_id: int) -> None:
        """Let Zammad delete a ticket within about ten minutes. Never a user: all his tickets would go along.

        Raises:
            Rejected: `reason` says why: `already_queued`, `no_such_object`, `users_only` (Zammad 6.1).
        """
        body = {"deletable_type": "Ticket", "deletable_id": ticket_id, "preferences": {"sure": "DELETE"}}
        path = f"{API}/data_privacy_tasks"
        self._door.write("queue_deletion", "POST", path, body=body, ticket_id=ticket_id)
