"""The helpdesk's answers → what was observed. GET only, with the token of run time (contract 3.1, 6.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from collections.abc import Mapping as ReadOnly
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final, TypeVar

from pydantic import Field

from integration.clock import Clock
from integration.errors import NotAllowed, NotFound, UnexpectedAnswer
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.zammad.client import API, EXPAND
from integration.helpdesks.zammad.models import Wire, parse, parse_list
from integration.live.observed import Account, Group, Look, Observed, Role, Seen, State, Unseen
from mappings.people import Person

AGENT: Final = "ticket.agent"
_ALL: Final = {"per_page": "1000"}
_CANDIDATES: Final = "50"
"""Users that a search for one login may answer; Zammad finds parts of words."""

T = TypeVar("T")
W = TypeVar("W", bound=Wire)


class _WireAccount(Wire):
    """A user, expanded. `groups`: levels of access by name of group, as given to the user himself."""

    login: str = Field(repr=False)
    active: bool
    role_ids: tuple[int, ...]
    groups: dict[str, tuple[str, ...]]

    def account(self) -> Account:
        levels = {name: frozenset(given) for name, given in self.groups.items()}
        return Account(self.active, frozenset(self.role_ids), levels)


class _WireGroup(Wire):
    id: int
    name: str
    active: bool


class _WireRole(Wire):
    id: int
    active: bool
    group_ids: dict[int, tuple[str, ...]] = Field(default_factory=dict)


class _WireState(Wire):
    state_type_id: int
    active: bool


class _WirePriority(Wire):
    active: bool


class HelpdeskTime:
    """Hears the `Date` of every answer and keeps how far the helpdesk's clock is ahead."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.seconds_ahead: float | None = None

    def __call__(self, headers: ReadOnly[str, str]) -> None:
        """Take note of one answer's headers."""
        self.seconds_ahead = seconds_ahead(headers.get("Date"), self._clock.now())


def seconds_ahead(date: str | None, now: datetime) -> float | None:
    """Seconds by which a `Date` header is ahead of an instant; None when it says nothing.

    The header has whole seconds, so up to one of them means nothing.
    """
    if date is None:
        return None
    try:
        there = parsedate_to_datetime(date)
    except ValueError:
        return None
    difference = (there.replace(tzinfo=there.tzinfo or UTC) - now).total_seconds()
    return 0.0 if -1.0 <= difference <= 1.0 else difference


class Reader:
    """Reads one helpdesk.

    Args:
        door: With the token of run time.
        time: Heard the door's answers.
    """

    def __init__(self, door: HttpDoor, time: HelpdeskTime) -> None:
        self._door = door
        self._time = time

    def observe(self, people: Iterable[Person]) -> Observed:
        """Look at everything that the token may see.

        Raises:
            HelpdeskError: The helpdesk cannot be asked at all. A missing right is no error but unseen.
        """
        answer = self._door.read("get_me", f"{API}/users/me", params=EXPAND)
        myself = parse(_WireAccount, answer, operation="get_me").account()
        ahead = self._time.seconds_ahead
        roles = _look("admin.role", self._roles)
        macros = _look(AGENT, lambda: self._door.read("list_macros", f"{API}/macros", params=_ALL))
        return Observed(
            seconds_ahead=ahead,
            myself=myself,
            agent=isinstance(roles, Seen) or isinstance(macros, Seen),
            mighty=isinstance(_look("admin", self._probe), Seen),
            groups=_look("admin.group", self._groups),
            roles=roles,
            states=_look(AGENT, self._states),
            priorities=_look(AGENT, self._priorities),
            ticket_keys=self._ticket_keys(),
            people=_look(AGENT, lambda: tuple(self._person(person) for person in people)),
        )

    def _probe(self) -> None:
        """Ask for what any administrator may see (contract 6.8); nothing of the answer is looked at."""
        self._door.read("list_settings", f"{API}/settings")

    def _groups(self) -> tuple[Group, ...]:
        rows = self._list(_WireGroup, "groups")
        return tuple(Group(row.id, row.name, row.active) for row in rows)

    def _roles(self) -> tuple[Role, ...]:
        rows = self._list(_WireRole, "roles")
        return tuple(
            Role(
                row.id,
                row.active,
                frozenset(key for key, levels in row.group_ids.items() if "full" in levels),
            )
            for row in rows
        )

    def _states(self) -> tuple[State, ...]:
        return tuple(State(row.state_type_id, row.active) for row in self._list(_WireState, "ticket_states"))

    def _priorities(self) -> tuple[bool, ...]:
        return tuple(row.active for row in self._list(_WirePriority, "ticket_priorities"))

    def _ticket_keys(self) -> Look[frozenset[str]]:
        """Attributes are columns, so any ticket has them all; values are dropped at once."""
        params = {"page": "1", "per_page": "1", **EXPAND}

        def keys() -> frozenset[str] | None:
            answer = self._door.read("list_tickets", f"{API}/tickets", params=params)
            if not isinstance(answer, list):
                raise UnexpectedAnswer(operation="list_tickets")
            first = answer[0] if answer else None
            return frozenset(first) if isinstance(first, dict) else None

        found = _look(AGENT, keys)
        if isinstance(found, Unseen):
            return found
        return (
            Unseen("a ticket that the service account can see") if found.value is None else Seen(found.value)
        )

    def _person(self, person: Person) -> Account | None:
        params = {"query": person.login, "limit": _CANDIDATES, **EXPAND}
        answer = self._door.read("search_users", f"{API}/users/search", params=params)
        rows = parse_list(_WireAccount, answer, operation="search_users")
        return next((row.account() for row in rows if row.login.casefold() == person.login), None)

    def _list(self, model: type[W], collection: str) -> tuple[W, ...]:
        operation = f"list_{collection}"
        answer = self._door.read(operation, f"{API}/{collection}", params=_ALL)
        return parse_list(model, answer, operation=operation)


def _look(permission: str, read: Callable[[], T]) -> Look[T]:
    """What a reading answers, or which permission it asks for."""
    try:
        return Seen(read())
    except NotAllowed:
        return Unseen(permission)
    except NotFound:
        return Unseen("a newer version of the helpdesk")
