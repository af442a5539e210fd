"""The stand-in as tests and the demo use it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from types import TracebackType
from typing import Final, Self

from integration.helpdesks.simulator import bounces, history, present, privacy, seed, triggers
from integration.helpdesks.simulator.delivery import Attempt
from integration.helpdesks.simulator.desk import Desk
from integration.helpdesks.simulator.faults import Faults
from integration.helpdesks.simulator.persons import People
from integration.helpdesks.simulator.routes import articles as article_routes
from integration.helpdesks.simulator.routes import catalog, checklists, objects, small, users
from integration.helpdesks.simulator.routes import tickets as ticket_routes
from integration.helpdesks.simulator.server import HttpServer
from integration.helpdesks.simulator.state import State, Version
from integration.helpdesks.simulator.values import JsonObject, JsonValue
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


def _real_clock() -> datetime:
    return datetime.now(UTC)


class Simulator(People):
    """A Zammad stand-in over real HTTP; everything is forgotten when it stops.

    Attributes:
        faults: Trouble on demand.
        empty: It started as a fresh installation.

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
        super().__init__(
            Desk(
                State(version=version, clock=clock),
                self._worker.later,
                mail_delay=mail_delay,
                mail_waits=mail_waits,
                retry_waits=retry_waits,
            )
        )
        self.desk.bounced = partial(bounces.note, self.desk)
        self.faults = Faults(self._refuse)
        self.web = Web(self.desk, self.faults, _ROUTERS)
        self._host = host
        self._server = HttpServer(self.web.app, host, port)
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

    def new_token(self, user_id: int, *permissions: str) -> str:
        """A further token."""
        with self.state.lock:
            return seed.token(self.state, user_id, *permissions)

    def adopt_bot(self, user_id: int, token: str) -> None:
        """Let another account be the service account, in a simulator that started empty."""
        self.cast = seed.Cast(bot=user_id)
        self._tokens["bot"] = token

    # what happens by the clock

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
