"""Desired values against what stands on the ticket: who owns a field decides who wins (contract 1)."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from functools import cache
from typing import Final

from mappings import fields
from mappings.fields import FieldValue
from mappings.models import Case, MaskedTicket
from mappings.texts import sentences

PROPOSED: Final = (fields.PRODUCT.name, fields.ISSUE.name, fields.SEVERITY.name)
_NEEDS_HELP: Final = "needs_help"


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What is to be written, and what people did.

    Attributes:
        changes: Fields to write, only those that differ.
        newly_theirs: Proposed fields that an agent has taken over and that were not known as such.
        corrected: The computed fields that were edited by hand, in the order of their table.
        restored: True when a stale save brought several of our fields back and they are put right silently.
    """

    changes: ReadOnly[str, FieldValue]
    newly_theirs: frozenset[str]
    corrected: tuple[str, ...]
    restored: bool


def reconcile(
    ticket: MaskedTicket,
    case: Case,
    computed: ReadOnly[str, FieldValue],
    proposed: ReadOnly[str, FieldValue],
) -> Reconciled:
    """Compare field by field. What the helpdesk has no attribute for is neither written nor missed.

    Args:
        computed: Desired values of computed fields.
        proposed: Desired values of proposed fields; empty where nothing may be proposed.
    """
    lost = {name for name in (*computed, *PROPOSED) if _is_lost(ticket, case, name)}
    fallen = lost | {name for name in computed if _is_earlier(ticket, case, name)}
    # an agent's page saves every attribute of its copy: several of ours falling back together mean nothing
    stale = len(fallen) >= 2
    changes: dict[str, FieldValue] = {
        name: want for name, want in computed.items() if name in ticket.fields and ticket.fields[name] != want
    }
    edited = [name for name in changes if _is_edited(ticket, case, name, computed[name])]
    theirs: set[str] = set()
    for name, want in proposed.items():
        if name in case.theirs or name not in ticket.fields:
            continue
        have = ticket.fields.get(name)
        if stale and name in lost:
            changes[name] = want if want is not None else case.written[name]
        elif _is_theirs(case, name, have, want):
            theirs.add(name)
        elif want is not None and have != want:
            changes[name] = want
    if fields.NEXT_STEP.name in fallen:
        fallen.add(fields.NEXT_STEP_AT.name)
    corrected = tuple(name for name in edited if not (stale and name in fallen))
    return Reconciled(changes, frozenset(theirs), corrected, restored=stale)


def filled_by_person(ticket: MaskedTicket, case: Case, name: str) -> bool:
    """True when a field holds a value that is not the one we wrote."""
    have = ticket.fields.get(name)
    return have is not None and have != case.written.get(name)


def _is_lost(ticket: MaskedTicket, case: Case, name: str) -> bool:
    return name in ticket.fields and case.written.get(name) is not None and ticket.fields[name] is None


def _is_earlier(ticket: MaskedTicket, case: Case, name: str) -> bool:
    """What stood there before our last write, as far as that shows: our own words, but older ones."""
    have, written = ticket.fields.get(name), case.written.get(name)
    if written is None or have == written:
        return False
    if name == fields.STAGE.name:
        return (have, written) == ("received", "acknowledged")
    return name == fields.NEXT_STEP.name and have in _steps()


@cache
def _steps() -> frozenset[str]:
    steps = [sentence for key, sentence in sentences().items() if key.startswith("step.")]
    return frozenset(text for step in steps for text in (step.zh, step.en))


def _is_edited(ticket: MaskedTicket, case: Case, name: str, want: FieldValue) -> bool:
    """A hand edit: what we wrote is still right, and something else stands there."""
    have = ticket.fields.get(name)
    return name in case.written and case.written[name] == want and have != want and have != _NEEDS_HELP


def _is_theirs(case: Case, name: str, have: FieldValue, want: FieldValue) -> bool:
    if name in case.written:
        return have not in (case.written[name], want)
    return have is not None and have != want
