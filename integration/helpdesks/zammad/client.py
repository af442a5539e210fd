"""Zammad's REST API, one method a call (contract 3)."""

from __future__ import annotations

import re
from collections.abc import Mapping as ReadOnly
from typing import Final

from requests import PreparedRequest
from requests.auth import AuthBase

from integration.errors import SettingsError
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.zammad.models import (
    WireAccess,
    WireArticle,
    WireChange,
    WireCreated,
    WireDraft,
    WireDrafts,
    WireHistory,
    WireLink,
    WireLinks,
    WireMade,
    WireMarked,
    WirePerson,
    WireRole,
    WireTicket,
    WireUser,
    parse,
    parse_list,
)

API: Final = "/api/v1"
EXPAND: Final = {"expand": "true"}
_TOKEN = re.compile(r"[\x21-\x7e]+")


class ZammadToken(AuthBase):
    """The service account's access token, as a header of every request (contract 3.1)."""

    def __init__(self, token: str) -> None:
        """Keep the token.

        Raises:
            SettingsError: It holds blanks, line ends or nothing; the HTTP library would quote such a header.
        """
        if _TOKEN.fullmatch(token) is None:
            raise SettingsError("the helpdesk's access token is empty or holds blanks or line ends")
        self._header = f"Token token={token}"

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        """Add the header."""
        request.headers["Authorization"] = self._header
        return request

    def __repr__(self) -> str:
        return "ZammadToken(…)"


class ZammadClient:
    """Raw verbs. Every method is one request, raises `integration.errors` and answers parsed models."""

    def __init__(self, door: HttpDoor) -> None:
        self._door = door

    def get_ticket(self, ticket_id: int) -> WireTicket:
        """The ticket with names beside ids."""
        answer = self._door.read(
            "get_ticket", f"{API}/tickets/{ticket_id}", params=EXPAND, ticket_id=ticket_id
        )
        return parse(WireTicket, answer, operation="get_ticket", ticket_id=ticket_id)

    def get_articles(self, ticket_id: int) -> tuple[WireArticle, ...]:
        """All articles of the ticket, in no promised order; attachments by name and size."""
        path = f"{API}/ticket_articles/by_ticket/{ticket_id}"
        answer = self._door.read("get_articles", path, ticket_id=ticket_id)
        return parse_list(WireArticle, answer, operation="get_articles", ticket_id=ticket_id)

    def get_attachment(self, ticket_id: int, article_id: int, attachment_id: int, most_bytes: int) -> bytes:
        """The content of an attachment; the helpdesk asks for access to the ticket only (contract 3.3)."""
        path = f"{API}/ticket_attachment/{ticket_id}/{article_id}/{attachment_id}"
        return self._door.download("get_attachment", path, most_bytes=most_bytes, ticket_id=ticket_id)

    def get_user(self, user_id: int, *, ticket_id: int | None = None) -> WireUser:
        """A user's record; `ticket_id` only tells errors what it was for."""
        answer = self._door.read("get_user", f"{API}/users/{user_id}", ticket_id=ticket_id)
        return parse(WireUser, answer, operation="get_user", ticket_id=ticket_id)

    def get_person(self, user_id: int, *, ticket_id: int | None = None) -> WirePerson:
        """Roles and groups of a user."""
        answer = self._door.read("get_person", f"{API}/users/{user_id}", ticket_id=ticket_id)
        return parse(WirePerson, answer, operation="get_person", ticket_id=ticket_id)

    def get_roles(self) -> tuple[WireRole, ...]:
        """All roles; `ticket.agent` may read them (contract 6.1)."""
        return parse_list(WireRole, self._door.read("get_roles", f"{API}/roles"), operation="get_roles")

    def get_access(self) -> WireAccess:
        """The groups of the service account by name."""
        answer = self._door.read("get_access", f"{API}/users/me", params=EXPAND)
        return parse(WireAccess, answer, operation="get_access")

    def get_me(self) -> WireUser:
        """The service account."""
        return parse(WireUser, self._door.read("get_me", f"{API}/users/me"), operation="get_me")

    def update_ticket(self, ticket_id: int, body: ReadOnly[str, object]) -> None:
        """Change attributes and add at most one article in one event.

        The answer is not looked at: it can show another writer's values (contract 6.2).
        """
        path = f"{API}/tickets/{ticket_id}"
        self._door.write("update_ticket", "PUT", path, body=body, ticket_id=ticket_id)

    def create_article(self, body: ReadOnly[str, object], *, ticket_id: int) -> None:
        """Add an article to a ticket; with type `email` it is sent (contract 6.4)."""
        self._door.write("create_article", "POST", f"{API}/ticket_articles", body=body, ticket_id=ticket_id)

    def get_draft(self, ticket_id: int) -> WireDraft | None:
        """The ticket's shared draft, None when there is none (contract 6.5)."""
        path = f"{API}/tickets/{ticket_id}/shared_draft"
        answer = self._door.read("get_draft", path, ticket_id=ticket_id)
        return parse(WireDrafts, answer, operation="get_draft", ticket_id=ticket_id).draft

    def put_draft(self, ticket_id: int, body: ReadOnly[str, object]) -> None:
        """Make or overwrite the ticket's shared draft; what stood there is gone without a word."""
        path = f"{API}/tickets/{ticket_id}/shared_draft"
        self._door.write("put_draft", "PUT", path, body=body, ticket_id=ticket_id)

    def update_article(
        self, article_id: int, *, internal: bool = False, highlight: str = "", ticket_id: int
    ) -> None:
        """Make an article internal, or highlight in it; the helpdesk applies nothing else (contract 3.3).

        Args:
            internal: False leaves it as it is: nothing is ever made public here.
            highlight: Empty leaves it as it is.
        """
        body: dict[str, object] = {}
        if internal:
            body["internal"] = True
        if highlight:
            body["preferences"] = {"highlight": highlight}
        path = f"{API}/ticket_articles/{article_id}"
        self._door.write("update_article", "PUT", path, body=body, ticket_id=ticket_id)

    def search_tickets(
        self,
        condition: ReadOnly[str, object],
        *,
        sort_by: str,
        order_by: str,
        page: int,
        per_page: int,
    ) -> tuple[WireChange, ...]:
        """One page of the tickets that match a condition, answered from the database (contract 3.2).

        Args:
            condition: The flat form `{"ticket.<column>": {"operator", "value"}}`, which 6.1 and 6.5 take.
            sort_by: Columns, separated by commas.
            order_by: `asc` or `desc` a column.
            page: From 1.
            per_page: At most 200, above which Zammad cuts silently.
        """
        search = {
            "condition": condition,
            "sort_by": sort_by,
            "order_by": order_by,
            "page": page,
            "per_page": per_page,
        }
        # without expand the answer's shape depends on the version
        answer = self._door.read("search_tickets", f"{API}/tickets/search", params=EXPAND, search=search)
        return parse_list(WireChange, answer, operation="search_tickets")

    def search_created(self, since: str, *, page: int, per_page: int) -> tuple[WireCreated, ...]:
        """One page of the tickets made at or after an instant, as the wire writes it, oldest first."""
        search = {
            "condition": {"ticket.created_at": {"operator": "after (absolute)", "value": since}},
            "sort_by": "created_at,id",
            "order_by": "asc,asc",
            "page": page,
            "per_page": per_page,
        }
        answer = self._door.read("search_created", f"{API}/tickets/search", params=EXPAND, search=search)
        return parse_list(WireCreated, answer, operation="search_created")

    def search_marked(
        self, condition: ReadOnly[str, object], *, page: int, per_page: int
    ) -> tuple[WireMarked, ...]:
        """One page of the tickets that match a condition, by id, with their `preferences`."""
        search = {
            "condition": condition,
            "sort_by": "id",
            "order_by": "asc",
            "page": page,
            "per_page": per_page,
        }
        answer = self._door.read("search_marked", f"{API}/tickets/search", params=EXPAND, search=search)
        return parse_list(WireMarked, answer, operation="search_marked")

    def search_users(self, query: str, *, limit: int = 50) -> tuple[WireUser, ...]:
        """Users in whose names, logins or addresses the query occurs."""
        params = {"query": query, "limit": str(limit)}
        answer = self._door.read("search_users", f"{API}/users/search", params=params)
        return parse_list(WireUser, answer, operation="search_users")

    def create_user(self, body: ReadOnly[str, object]) -> WireUser:
        """Make a user; with `ticket.agent` alone it is a customer (contract 3.5)."""
        answer = self._door.write("create_user", "POST", f"{API}/users", body=body)
        return parse(WireUser, answer, operation="create_user")

    def create_ticket(self, body: ReadOnly[str, object]) -> WireMade:
        """Make a ticket with its first article: one event (contract 1.2)."""
        answer = self._door.write("create_ticket", "POST", f"{API}/tickets", body=body)
        return parse(WireMade, answer, operation="create_ticket")

    def get_links(self, ticket_id: int) -> tuple[WireLink, ...]:
        """Links of the ticket, as it sees them."""
        params = {"link_object": "Ticket", "link_object_value": str(ticket_id)}
        answer = self._door.read("get_links", f"{API}/links", params=params, ticket_id=ticket_id)
        return parse(WireLinks, answer, operation="get_links", ticket_id=ticket_id).links

    def add_link(self, link_type: str, source_number: str, target_id: int) -> None:
        """Link two tickets; the source goes by number, the target by id (contract 3.5)."""
        body = {
            "link_type": link_type,
            "link_object_source": "Ticket",
            "link_object_source_number": source_number,
            "link_object_target": "Ticket",
            "link_object_target_value": target_id,
        }
        self._door.write("add_link", "POST", f"{API}/links/add", body=body, ticket_id=target_id)

    def ticket_history(self, ticket_id: int) -> WireHistory:
        """Who changed which attribute when; the only place that tells (contract 6.5)."""
        answer = self._door.read("ticket_history", f"{API}/ticket_history/{ticket_id}", ticket_id=ticket_id)
        return parse(WireHistory, answer, operation="ticket_history", ticket_id=ticket_id)
