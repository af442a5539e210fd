"""Conditions of searches, triggers and jobs: read, and checked when they are saved (contract 2.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from integration.helpdesks.simulator.columns import ARTICLE, USER, ticket_columns
from integration.helpdesks.simulator.state import State
from integration.helpdesks.simulator.values import JsonObject, JsonValue, mapping, sequence, text

OPERATORS: Final = frozenset(
    {
        "is", "is not", "is any of", "is none of", "contains", "contains not", "contains one", "contains all",
        "contains one not", "contains all not", "starts with one of", "ends with one of", "starts with",
        "ends with", "matches regex", "does not match regex", "has changed", "has reached",
        "has reached warning", "today", "before (absolute)", "after (absolute)", "before (relative)",
        "after (relative)", "within last (relative)", "within next (relative)", "till (relative)",
        "from (relative)",
    }
)  # fmt: skip
"""`is set` and `not set` are missing on purpose: they do not work on attributes (contract 2.1)."""

_VIRTUAL: Final = frozenset({"ticket.action", "ticket.tags", "article.action", "ticket.mention_user_ids"})


@dataclass(frozen=True, slots=True)
class Leaf:
    """One comparison.

    Attributes:
        name: `ticket.state_id`, `article.sender_id`, `customer.email` …
        unit: Unit of a relative operator: minute, hour, day …
        pre: `specific`, `current_user.id`, `not_set` or empty.
    """

    name: str
    operator: str
    value: JsonValue
    pre: str = ""
    unit: JsonValue = None

    @property
    def scope(self) -> str:
        """`ticket`, `article`, `customer`, `owner` …"""
        return self.name.partition(".")[0]

    @property
    def column(self) -> str:
        """Name behind the scope."""
        return self.name.partition(".")[2]


@dataclass(frozen=True, slots=True)
class Branch:
    """AND, OR or NOT over conditions; NOT means that not all of them hold (recording 90)."""

    operator: str
    children: tuple[Leaf | Branch, ...]


Condition = Leaf | Branch


class BadCondition(Exception):
    """A condition that cannot be used.

    Attributes:
        reason: `attribute`, `operator` or `value`.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def parse(state: State, given: JsonObject) -> Branch:
    """Read a legacy hash or a tree.

    Raises:
        BadCondition: An unknown attribute or operator.
    """
    if "conditions" in given:
        branch = _branch(given)
    else:
        branch = Branch("AND", tuple(_leaf(name, mapping(one)) for name, one in given.items()))
    for leaf in leaves(branch):
        _check(state, leaf)
    return branch


def _branch(given: JsonObject) -> Branch:
    children = tuple(
        _branch(mapping(one))
        if "conditions" in mapping(one)
        else _leaf(text(mapping(one).get("name")), mapping(one))
        for one in sequence(given["conditions"])
    )
    return Branch(text(given.get("operator") or "AND"), children)


def _leaf(name: str, given: JsonObject) -> Leaf:
    return Leaf(
        name=name,
        operator=text(given.get("operator")),
        value=given.get("value"),
        pre=text(given.get("pre_condition")),
        unit=given.get("range"),
    )


def leaves(condition: Condition) -> list[Leaf]:
    """All comparisons of a condition."""
    if isinstance(condition, Leaf):
        return [condition]
    return [leaf for child in condition.children for leaf in leaves(child)]


def _check(state: State, leaf: Leaf) -> None:
    known = {
        "ticket": ticket_columns(state),
        "article": ARTICLE,
        "customer": USER,
        "owner": USER,
        "created_by": USER,
        "updated_by": USER,
    }.get(leaf.scope, ())
    if leaf.name not in _VIRTUAL and leaf.column not in known:
        raise BadCondition("attribute")
    if leaf.operator not in OPERATORS:
        raise BadCondition("operator")
