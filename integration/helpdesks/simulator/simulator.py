"""The stand-in as tests and the demo use it."""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from types import TracebackType
from typing import Final, Self

from integration.helpdesks.simulator import (
    articles,
    bounces,
    history,
    people,
    present,
    privacy,
    seed,
    tickets,
    triggers,
)
from integration.helpdesks.simulator.access import Actor
from integration.helpdesks.simulator.delivery import Attempt
from integration.helpdesks.simulator.desk import Desk, Event
from integration.helpdesks.simulator.faults import Faults
from integration.helpdesks.simulator.routes import articles as article_routes
from integration.helpdesks.simulator.routes import catalog, checklists, objects, small, users
from integration.helpdesks.simulator.routes import tickets as ticket_routes
from integration.helpdesks.simulator.server import HttpServer
from integration.helpdesks.simulator.state import State, Version
from integration.helpdesks.simulator.values import JsonObject, JsonValue, integer, text
from integration.helpdesks.simulator.web import Web
from integration.helpdesks.simulator.worker import Worker

_ROUTERS: Final = (
    ticket_routes.router,
    article_routes.router,
    users.router,
    small.router,
    objects.router,
    checklists.router,
    catalog.router,
)


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


def _real_clock() -> datetime:
    return datetime.now(UTC)


class Simulator:
    """A Zammad stand-in over real HTTP; everything is forgotten when it stops.

    Attributes:
        state: The rows. Hold `state.lock` while looking at them.
        desk: State and what follows from a write; for helpers that go beyond the methods here.
        faults: Trouble on demand.
        cast: Ids of the persons and groups it starts with.

    Args:
        version: Which Zammad is imitated, `6.5` or `6.1`.
        port: 0 lets the system choose.
        empty: Start as a fresh installation: one administrator, one group, no service account.
        clock: The present instant, aware; it stamps rows. Waits are real seconds all the same.
        auto_reply: Leave the default auto reply trigger active, as a fresh Zammad does (contract 6.4).
        retry_waits: Seconds between the five tries of a webhook.
        mail_delay: Seconds until an e-mail article counts as sent.
        mail_waits: Seconds between the four tries of a mail that fails.
        delivery_workers: Threads that deliver; Zammad has one by default.
    """

    def __init__(
        self,
        version: Version = "6.5",
        port: int = 0,
        host: str = "127.0.0.1",
        *,
        empty: bool = False,
        clock: Callable[[], datetime] = _real_clock,
        auto_reply: bool = False,
        retry_waits: tuple[float, ...] = (10.0, 20.0, 30.0, 40.0),
        mail_delay: float = 0.2,
        mail_waits: tuple[float, ...] = (25.0, 55.0, 75.0),
        delivery_workers: int = 1,
    ) -> None:
        self._worker = Worker(delivery_workers)
        self.state = State(version=version, clock=clock)
        self.desk = Desk(
            self.state,
            self._worker.later,
            mail_delay=mail_delay,
            mail_waits=mail_waits,
            retry_waits=retry_waits,
        )
        self.desk.bounced = partial(bounces.note, self.desk)
        self.faults = Faults(self._refuse)
        self.web = Web(self.desk, self.faults, _ROUTERS)
        self._host = host
        self._server = HttpServer(self.web.app, host, port)
        self.cast = seed.Cast()
        self.empty = empty
        self._tokens: dict[str, str] = {}
        with self.state.lock:
            seed.fresh(self.desk, auto_reply=auto_reply)
            self._tokens["admin"] = seed.token(self.state, seed.ADMIN, "admin", "ticket.agent")
            if not empty:
                self.cast = seed.cast(self.state)
                for name, user_id in self.cast.agents().items():
                    self._tokens[name] = seed.token(self.state, user_id, "ticket.agent")

    def _refuse(self, seconds: float) -> None:
        self._server.refuse(seconds)

    # life

    def start(self) -> Self:
        """Listen, and start the background worker."""
        self._worker.start()
        self._server.start()
        return self

    def stop(self) -> None:
        """Stop listening; what is queued is forgotten."""
        self._server.stop()
        self._worker.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """Base URL, without a trailing slash."""
        return f"http://{self._host}:{self._server.port}"

    # who is who

    def token(self, name: str) -> str:
        """Token of `admin`, `bot`, `agent`, `lead`, `readonly` or `other`.

        Raises:
            LookupError: There is no such person in a fresh installation.
        """
        if name not in self._tokens:
            raise LookupError(f"no token for {name!r}: this simulator started empty")
        return self._tokens[name]

    @property
    def admin_token(self) -> str:
        """Token with the permissions `admin` and `ticket.agent`."""
        return self.token("admin")

    @property
    def bot_token(self) -> str:
        """Token of the service account: `ticket.agent` only."""
        return self.token("bot")

    @property
    def agent_token(self) -> str:
        """Token of the agent Carla: `ticket.agent` only."""
        return self.token("agent")

    @property
    def admin_id(self) -> int:
        """Id of the administrator."""
        return seed.ADMIN

    @property
    def bot_id(self) -> int:
        """Id of the service account."""
        return self.cast.bot

    @property
    def agent_id(self) -> int:
        """Id of the agent Carla."""
        return self.cast.agent

    @property
    def customer_id(self) -> int:
        """Id of the customer Li Na."""
        return self.cast.customer

    def new_token(self, user_id: int, *permissions: str) -> str:
        """A further token."""
        with self.state.lock:
            return seed.token(self.state, user_id, *permissions)

    def adopt_bot(self, user_id: int, token: str) -> None:
        """Let another account be the service account, in a simulator that started empty."""
        self.cast = seed.Cast(bot=user_id)
        self._tokens["bot"] = token

    # what people do; straight into the state, so that calls are not counted

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

    def run_privacy_tasks(self) -> int:
        """Carry queued deletions out. Returns how many."""
        with self.state.lock:
            return privacy.run(self.state)

    def run_jobs(self) -> int:
        """Run the scheduler jobs once. Returns how many tickets matched."""
        with self.state.lock:
            return triggers.sweep(self.desk)

    def run_time_triggers(self) -> int:
        """Run the time triggers once. Returns how often they fired."""
        with self.state.lock:
            return triggers.reach(self.desk)

    # what one can look at

    def _ticket(self, ticket_id: int) -> JsonObject:
        found = self.state["tickets"].get(ticket_id)
        if found is None:
            raise LookupError(f"no ticket {ticket_id}")
        return found

    def ticket(self, ticket_id: int) -> JsonObject:
        """The ticket, expanded, as it is now."""
        with self.state.lock:
            return present.ticket_expanded(self.state, self._ticket(ticket_id))

    def articles(self, ticket_id: int) -> list[JsonObject]:
        """Articles of a ticket, oldest first."""
        with self.state.lock:
            return [present.article(self.state, row) for row in self.state.articles_of(ticket_id)]

    def history(self, ticket_id: int) -> list[JsonValue]:
        """History entries of a ticket, oldest first."""
        with self.state.lock:
            return history.of_ticket(self.state, ticket_id)

    @property
    def deliveries(self) -> list[Attempt]:
        """Every try to deliver a webhook, oldest first."""
        with self.state.lock:
            return list(self.desk.attempts)

    @property
    def lost_deliveries(self) -> list[str]:
        """Ids of deliveries whose fifth try failed."""
        with self.state.lock:
            return list(self.desk.lost)

    def forget_deliveries(self) -> None:
        """Empty `deliveries` and `lost_deliveries`."""
        with self.state.lock:
            self.desk.attempts.clear()
            self.desk.lost.clear()

    @property
    def calls(self) -> Counter[tuple[str, str]]:
        """How often each (method, route) was asked: `("PUT", "/api/v1/tickets/:id")`."""
        return Counter(self.web.calls)

    def reset_calls(self) -> None:
        """Count from zero."""
        self.web.calls.clear()

    def hold_deliveries(self) -> None:
        """Let nothing leave: what is queued waits."""
        self._worker.hold(True)

    def release_deliveries(self) -> None:
        """Go on after `hold_deliveries`."""
        self._worker.hold(False)

    def hurry(self) -> None:
        """Do at once what waits for its next try; a try that fails again waits again."""
        self._worker.hurry()

    def settle(self, timeout: float = 10.0, horizon: float = float("inf")) -> None:
        """Wait until all deliveries and mails, their next tries included, are done.

        Args:
            horizon: Tries that are due later than in this many seconds are not waited for.

        Raises:
            TimeoutError: They are not done after `timeout` seconds.
        """
        if not self._worker.idle(timeout, horizon):
            raise TimeoutError(f"{self._worker.waiting} pieces of work still wait after {timeout} s")
