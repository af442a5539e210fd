"""What customers and agents do, straight into the state: no request is counted."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from integration.helpdesks.simulator import articles, people, present, seed, tickets, triggers
from integration.helpdesks.simulator.access import Actor
from integration.helpdesks.simulator.desk import Desk, Event
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, text


@dataclass(frozen=True, slots=True)
class File:
    """An attachment to be sent.

    Attributes:
        mime_type: For example `text/plain`.
    """

    filename: str
    content: bytes
    mime_type: str = "text/plain"

    def parameter(self) -> JsonObject:
        """As the API takes it."""
        data = base64.b64encode(self.content).decode()
        return {"filename": self.filename, "data": data, "mime-type": self.mime_type}


class People:
    """The verbs of customers and agents.

    Attributes:
        desk: State and what follows from a write; for helpers that go beyond the methods here.
        cast: Ids of the persons and groups that are there from the start.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.cast = seed.Cast()

    @property
    def state(self) -> State:
        """The rows. Hold `state.lock` while looking at them."""
        return self.desk.state

    @property
    def agent_id(self) -> int:
        """Id of the agent Carla."""
        return self.cast.agent

    @property
    def customer_id(self) -> int:
        """Id of the customer Li Na."""
        return self.cast.customer

    def _ticket(self, ticket_id: int) -> JsonObject:
        found = self.state["tickets"].get(ticket_id)
        if found is None:
            raise LookupError(f"no ticket {ticket_id}")
        return found

    @contextmanager
    def _acting(self) -> Iterator[State]:
        with self.state.lock:
            yield self.state
            triggers.fire(self.desk)

    def create_customer(self, firstname: str, lastname: str, email: str, **more: JsonValue) -> int:
        """Add a customer; his password is `seed.PASSWORD`. Returns his id."""
        values: JsonObject = {"firstname": firstname, "lastname": lastname, "email": email, **more}
        with self._acting() as state:
            user = people.insert(state, values, seed.ADMIN)
            state.passwords[text(user["login"])] = seed.PASSWORD
            return integer(user["id"])

    def create_agent(self, firstname: str, lastname: str, email: str, **groups: str) -> int:
        """Add an agent with `level` on groups by name, underscores for spaces. Returns his id."""
        with self._acting() as state:
            given: JsonObject = {}
            for name, level in groups.items():
                row = state["groups"].named(name.replace("_", " ")) or {}
                given[str(row["id"])] = [level]
            values: JsonObject = {
                "firstname": firstname,
                "lastname": lastname,
                "email": email,
                "role_ids": [2],
            }
            user = people.insert(state, {**values, "group_ids": given}, seed.ADMIN)
            return integer(user["id"])

    def create_ticket(
        self,
        title: str,
        body: str,
        *,
        customer_id: int | None = None,
        group: str = "Complaints",
        html: bool = False,
        channel: str = "web",
        files: tuple[File, ...] = (),
        tags: str = "",
        fields: JsonObject | None = None,
        by: int | None = None,
    ) -> int:
        """A customer complains. Returns the ticket's id.

        Args:
            customer_id: Li Na when not given.
            channel: Article type: web, email, phone, note.
            by: Who enters it; the customer himself when not given.
        """
        customer = self.customer_id if customer_id is None else customer_id
        params: JsonObject = {"title": title, "group": group, "customer_id": customer, **(fields or {})}
        if tags:
            params["tags"] = tags
        article: JsonObject = {"subject": title, "body": body, "sender": "Customer"}
        article["type"] = channel if channel != "email" else "web"
        article["content_type"] = "text/html" if html else "text/plain"
        article["attachments"] = [file.parameter() for file in files]
        params["article"] = article
        with self._acting() as state:
            ticket_id = self.enter(params, by=by or customer)
            if channel == "email":
                # inbound mail has no API; the article only has to look like one
                for written in state.articles_of(ticket_id):
                    written.update(type_id=1, to="complaints@desk.example.com")
                self._ticket(ticket_id)["create_article_type_id"] = 1
            return ticket_id

    def enter(self, params: JsonObject, *, by: int) -> int:
        """Create a ticket from parameters as `POST /tickets` takes them. Returns its id."""
        with self._acting():
            return integer(tickets.create(self.desk, params, Actor(by))["id"])

    def customer_replies(
        self, ticket_id: int, body: str, *, html: bool = False, files: tuple[File, ...] = ()
    ) -> int:
        """The ticket's customer writes again. Returns the article's id."""
        ticket = self._ticket(ticket_id)
        return self._write(ticket, integer(ticket["customer_id"]), body, "web", html, files, internal=False)

    def agent_replies(
        self,
        ticket_id: int,
        body: str,
        *,
        by: int | None = None,
        internal: bool = True,
        channel: str = "note",
        html: bool = False,
        files: tuple[File, ...] = (),
        **more: JsonValue,
    ) -> int:
        """An agent writes: an internal note, or with `channel="email"` a letter. Returns the article's id."""
        ticket = self._ticket(ticket_id)
        user_id = self.agent_id if by is None else by
        return self._write(ticket, user_id, body, channel, html, files, internal=internal, **more)

    def _write(
        self,
        ticket: JsonObject,
        user_id: int,
        body: str,
        channel: str,
        html: bool,
        files: tuple[File, ...],
        *,
        internal: bool,
        **more: JsonValue,
    ) -> int:
        params: JsonObject = {"body": body, "type": channel, "internal": internal, **more}
        params["content_type"] = "text/html" if html else "text/plain"
        params["attachments"] = [file.parameter() for file in files]
        with self._acting():
            writer = ticket["updated_by_id"]
            article = articles.create(self.desk, ticket, params, Actor(user_id))
            changes = {"updated_by_id": (writer, ticket["updated_by_id"])} if writer != user_id else {}
            article_id = integer(article["id"])
            self.desk.emit(Event("update", integer(ticket["id"]), user_id, article_id, changes))
            return article_id

    def browser_copy(self, ticket_id: int) -> JsonObject:
        """All attributes of a ticket as an agent's browser has loaded them."""
        with self.state.lock:
            return present.ticket_plain(self.state, self._ticket(ticket_id))

    def agent_saves(
        self, ticket_id: int, fields: JsonObject, *, copy: JsonObject | None = None, by: int | None = None
    ) -> None:
        """An agent saves in the browser: all attributes of its copy and the edited fields (contract 6.2).

        Args:
            copy: An older `browser_copy`; the present values when not given.
        """
        loaded = self.browser_copy(ticket_id) if copy is None else copy
        self.edit(ticket_id, {**loaded, **fields}, by=by)

    def edit(self, ticket_id: int, fields: JsonObject, *, by: int | None = None) -> None:
        """Change fields of a ticket, as an agent (Carla when `by` is not given) or as its customer."""
        with self._acting():
            actor = Actor(self.agent_id if by is None else by)
            tickets.update(self.desk, self._ticket(ticket_id), fields, actor)
