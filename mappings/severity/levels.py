"""Levels and how they combine (contract 4): critical comes from a P0 signal only."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from mappings.packs.taxonomy import taxonomy
from mappings.plan import Trigger

LEVELS: Final = ("low", "medium", "high", "critical")
OF_TRIGGER: Final = {"P0": "critical", "P1": "high", "P2": "medium", "P3": "low"}
_OF_ISSUE: Final = {1: "low", 2: "medium", 3: "medium", 4: "high"}


def of_issue(issue: str | None) -> str:
    """The default of an issue; low where there is none.

    >>> of_issue("fees"), of_issue("collection_harassment"), of_issue(None)
    ('medium', 'high', 'low')
    """
    return "low" if issue is None else _OF_ISSUE[taxonomy().issue_by_key[issue].default_severity]


def highest(issue: str | None, triggers: Iterable[Trigger]) -> str:
    """The highest of the issue's default and the signals' levels."""
    found = [of_issue(issue), *(OF_TRIGGER[trigger.level] for trigger in triggers)]
    return max(found, key=LEVELS.index)
