"""What was seen of a helpdesk: as much as the checks need, nothing that a person wrote or is called."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

T = TypeVar("T")

FULL: Final = "full"
"""Level of access to a group that includes all others."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """What could not be looked at.

    Attributes:
        needs: The permission that it asks for, or what else is missing.
    """

    needs: str


@dataclass(frozen=True, slots=True)
class Seen(Generic[T]):
    """What was looked at."""

    value: T


Look = Seen[T] | Unseen


@dataclass(frozen=True, slots=True)
class Group:
    """A group of the helpdesk."""

    id: int
    name: str
    active: bool


@dataclass(frozen=True, slots=True)
class Role:
    """A role.

    Attributes:
        full: Ids of the groups to which it gives full access.
    """

    id: int
    active: bool
    full: frozenset[int]


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody's account.

    Attributes:
        levels: Levels of access by name of group, as given to the account itself.
        role_ids: Roles, which can give access too.
    """

    active: bool
    role_ids: frozenset[int]
    levels: ReadOnly[str, frozenset[str]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class State:
    """A ticket state.

    Attributes:
        kind: Id of its type.
    """

    kind: int
    active: bool


@dataclass(frozen=True)
class Observed:
    """One look with the token of run time.

    Attributes:
        seconds_ahead: How far the helpdesk's clock is ahead of ours; None when it does not tell the time.
        myself: The service account.
        agent: Token and account have the permission `ticket.agent`.
        mighty: Token and account may administer.
        states: Ticket states.
        priorities: Whether each ticket priority is active.
        ticket_keys: Names of a ticket's attributes.
        people: The accounts of the mapping's people, in their order; None for who was not found.
    """

    seconds_ahead: float | None
    myself: Account
    agent: bool
    mighty: bool
    groups: Look[tuple[Group, ...]]
    roles: Look[tuple[Role, ...]]
    states: Look[tuple[State, ...]]
    priorities: Look[tuple[bool, ...]]
    ticket_keys: Look[frozenset[str]]
    people: Look[tuple[Account | None, ...]]

    def has_full(self, account: Account, group: str) -> bool | None:
        """Whether an account has full access to a group; None when that cannot be told.

        Access comes from the account and from its active roles.
        """
        if FULL in account.levels.get(group, frozenset()):
            return True
        if isinstance(self.roles, Unseen):
            return None
        given = frozenset[int]().union(
            *(role.full for role in self.roles.value if role.active and role.id in account.role_ids)
        )
        if not given:
            return False
        if isinstance(self.groups, Unseen):
            return None
        return any(known.id in given for known in self.groups.value if known.name == group)
