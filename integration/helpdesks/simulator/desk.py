"""State plus what happens after a write: events for triggers, and work for later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue

if TYPE_CHECKING:
    from integration.helpdesks.simulator.delivery import Attempt

Changes = dict[str, tuple[JsonValue, JsonValue]]
"""Changed columns: before and after."""


@dataclass(frozen=True, slots=True)
class Event:
    """One change of one ticket in one request; a PUT with an article is one event (contract 1.2).

    Attributes:
        user_id: Who did it.
        article_id: The article that came with it.
        changes: Changed columns.
    """

    kind: Literal["create", "update"]
    ticket_id: int
    user_id: int
    article_id: int | None = None
    changes: Changes = field(default_factory=dict)


class Later(Protocol):
    """Runs something after a while, outside of the request."""

    def __call__(self, delay: float, work: Callable[[], None]) -> None:
        """Run `work` in `delay` seconds."""
        ...


@dataclass
class Desk:
    """What the parts of the stand-in share.

    Attributes:
        later: Background worker.
        events: Changes whose triggers have not been evaluated yet.
        mail_delay: Seconds until an e-mail article is sent.
        mail_waits: Seconds between the tries of a mail that fails (contract 6.4: four tries).
        retry_waits: Seconds between the tries of a webhook (contract 1.1: five tries).
        attempts: Every try to deliver a webhook, oldest first.
        lost: Ids of deliveries that were given up.
        bounced: Told of an e-mail article whose last try failed, and of the failure's text.
    """

    state: State
    later: Later
    events: list[Event] = field(default_factory=list)
    mail_delay: float = 0.2
    mail_waits: tuple[float, ...] = (25.0, 55.0, 75.0)
    retry_waits: tuple[float, ...] = (10.0, 20.0, 30.0, 40.0)
    attempts: list[Attempt] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    bounced: Callable[[JsonObject, str], None] = field(default=lambda _article, _failure: None)

    def emit(self, event: Event) -> None:
        """Remember a change; its triggers are evaluated at the end of the request."""
        self.events.append(event)
