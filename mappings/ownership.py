"""Desired values against what stands on the ticket: who owns a field decides who wins (contract 1)."""

from __future__ import annotations

from collections.abc import Iterator, Set
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from mappings import facts as reading
from mappings import fields
from mappings.codes import NONE, UNLISTED, code_of
from mappings.facts import FactKind
from mappings.fields import BY_NAME, FieldValue, Owner
from mappings.history import (
    PEOPLE,
    Holder,
    Standing,
    before_customer,
    is_blank,
    stale_edits,
    standing,
)
from mappings.mapping import Mapping
from mappings.models import Author, Case, Fact, History, MaskedTicket, Ticket
from mappings.stages import Stage

PROPOSED: Final = (fields.PRODUCT.name, fields.ISSUE.name, fields.SEVERITY.name)
CORRECTED_BY: Final[ReadOnly[str, FactKind]] = MappingProxyType(
    {
        fields.PRODUCT.name: FactKind.PRODUCT_CORRECTED,
        fields.ISSUE.name: FactKind.ISSUE_CORRECTED,
        fields.SEVERITY.name: FactKind.SEVERITY_CORRECTED,
    }
)
"""What an agent's change of a proposed field is recorded as."""
AT_ONCE: Final = timedelta(seconds=2)
"""A ticket that was changed no later than this after it was made was changed by making it (contract 6.6)."""
CLOSED_STATE: Final = "closed"
"""The helpdesk's own state of a ticket that nobody works on any more."""
_NOT_OVER: Final = tuple(
    stage for stage in Stage if stage not in (Stage.CLOSED, Stage.ARCHIVED, Stage.NOT_COMPLAINT)
)
_BOX: Final = (fields.ACTION.name, fields.ACTION_NOTE.name)
_WATCHED: Final = tuple(name for name in BY_NAME if name not in _BOX)
_GUARDED: Final = tuple(
    field.name
    for field in BY_NAME.values()
    if field.owner is Owner.AGENT or field in fields.NATIVE or field in (fields.AUTO, fields.SATISFACTION)
)
"""Not ours to fill, and still not a customer's to change."""


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What is to be written, and what people did.

    Attributes:
        changes: Fields to write, only those that differ.
        returned: Names among them whose value is somebody else's, given back.
        theirs: Proposed fields that are an agent's.
        newly_theirs: Those that were not known as such.
        corrected: The computed fields that were edited by hand, in the order of their table.
        undone: Fields whose change by the customer is undone, in the same order.
        restored: True when a stale save brought several of our fields back and they are put right silently.
    """

    changes: ReadOnly[str, FieldValue]
    returned: frozenset[str]
    theirs: frozenset[str]
    newly_theirs: frozenset[str]
    corrected: tuple[str, ...]
    undone: tuple[str, ...]
    restored: bool


class Ownership:
    """Whose each field of one ticket is, read once.

    Args:
        facts: Those of the case and the new ones, since an order of this very moment can hand fields back.
        mapping: Tells which groups are ours.
    """

    def __init__(self, ticket: MaskedTicket, case: Case, facts: tuple[Fact, ...], mapping: Mapping) -> None:
        self._ticket = ticket
        self._case = case
        self._mapping = mapping
        self._stale = stale_edits(ticket.history.edits) if ticket.history is not None else frozenset()
        self._standings = {name: self._read(name, facts) for name in ticket.fields if name in _WATCHED}

    def of(self, name: str) -> Standing | None:
        """What is known of a field, None where the helpdesk has no such attribute."""
        return self._standings.get(name)

    def is_theirs(self, name: str) -> bool:
        """True when a field is a person's, an emptied one too."""
        found = self._standings.get(name)
        return found is not None and found.holder is Holder.THEIRS

    def theirs(self, name: str) -> FieldValue:
        """The value that a person gave a proposed field; None when it is not a person's."""
        found = self._standings.get(name)
        return found.value if found is not None and found.holder is Holder.THEIRS else None

    def corrections(self, guess: ReadOnly[str, FieldValue]) -> Iterator[Fact]:
        """What people changed in proposed fields since we last looked, as facts: codes only.

        Args:
            guess: What Ombud held for right where it had written nothing.
        """
        history = self._ticket.history
        for edit in history.edits if history is not None else ():
            known = edit.attribute in CORRECTED_BY and edit.id > self._case.history_id
            if known and edit.author is Author.AGENT and edit.id not in self._stale:
                yield Fact(
                    CORRECTED_BY[edit.attribute].value,
                    edit.at,
                    f"{reading.HISTORY}{edit.id}",
                    value=_code(edit.attribute, edit.after, self._mapping),
                    was=_code(
                        edit.attribute,
                        self._case.written.get(edit.attribute) or guess.get(edit.attribute),
                        self._mapping,
                    ),
                )

    def reconcile(
        self,
        computed: ReadOnly[str, FieldValue],
        proposed: ReadOnly[str, FieldValue],
        handed_back: frozenset[str] = frozenset(),
    ) -> Reconciled:
        """Compare field by field. What the helpdesk has no attribute for is neither written nor missed.

        Args:
            computed: Desired values of computed fields.
            proposed: Desired values of proposed fields; empty where nothing may be proposed.
            handed_back: Proposed fields that an order of this moment has given back.
        """
        changes: dict[str, FieldValue] = {}
        returned: set[str] = set()
        theirs: set[str] = set()
        corrected: list[str] = []
        for name in BY_NAME:
            found = self._standings.get(name)
            if found is None:
                continue
            have = target = self._ticket.fields[name]
            if name in computed:
                target = computed[name]
                if have != target and self._is_edited(name, found, target):
                    corrected.append(name)
            elif name in PROPOSED:
                target = self._ours(name, found, proposed, handed_back)
                if found.holder is Holder.THEIRS:
                    theirs.add(name)
                    target = found.value
            elif name in _GUARDED:
                target = self._guarded(name, found)
            if have == target:
                continue
            changes[name] = target
            guarded = name in _GUARDED and name not in computed
            if guarded or (name in PROPOSED and found.holder is Holder.THEIRS):
                returned.add(name)
        undone = tuple(name for name in changes if self._standings[name].undone)
        stale = any(self._standings[name].stale for name in changes)
        box = tuple(name for name in _BOX if self._is_box_of_customer(name))
        changes.update(dict.fromkeys(box))
        return Reconciled(
            changes=changes,
            returned=frozenset(returned),
            theirs=frozenset(theirs),
            newly_theirs=frozenset(theirs - self._case.theirs),
            corrected=tuple(corrected),
            undone=(*undone, *box),
            restored=stale,
        )

    def _read(self, name: str, facts: tuple[Fact, ...]) -> Standing:
        have, case, history = self._ticket.fields[name], self._case, self._ticket.history
        released = reading.released_by(facts, name)
        if history is not None:
            return standing(
                history,
                self._stale,
                name,
                have,
                seen_id=case.history_id,
                known_theirs=name in case.theirs and released <= case.history_id,
                released_id=released,
            )
        differs = not case.seen and have != case.written.get(name)
        if name in PROPOSED and (name in case.theirs or differs):
            return Standing(Holder.THEIRS, have)
        return Standing(Holder.OURS)

    def _ours(
        self,
        name: str,
        found: Standing,
        proposed: ReadOnly[str, FieldValue],
        handed_back: frozenset[str],
    ) -> FieldValue:
        if proposed.get(name) is not None:
            return proposed[name]
        if found.undone or found.stale:
            return self._case.written.get(name)
        emptied = name in handed_back and name in proposed
        return None if emptied else self._ticket.fields[name]

    def _is_edited(self, name: str, found: Standing, want: FieldValue) -> bool:
        if found.undone or found.stale:
            return False
        if self._ticket.history is not None:
            edit = found.edit
            # an edit that we have seen and left alone is not put back, but overtaken
            return edit is not None and edit.author in PEOPLE and edit.id > self._case.history_id
        written = self._case.written
        held = self._ticket.fields[name]
        return name in written and written[name] == want and held != Stage.NEEDS_HELP

    def _guarded(self, name: str, found: Standing) -> FieldValue:
        """What should stand in a field that is not ours to fill."""
        history, have = self._ticket.history, self._ticket.fields[name]
        if history is None:
            return have
        if BY_NAME[name] in fields.NATIVE:
            first = before_customer(history, name)
            if first is None:
                return found.value if found.holder is Holder.THEIRS and found.edit is not None else have
            before = first.before
            moved_in = name == fields.GROUP.name and not self._mapping.handles(str(before))
            return have if moved_in else before
        if found.holder is Holder.OURS and not (found.undone or found.stale):
            return have
        return found.value

    def _is_box_of_customer(self, name: str) -> bool:
        history = self._ticket.history
        if history is None or self._ticket.fields.get(name) is None:
            return False
        created = history.created_by is Author.CUSTOMER and not self._edits(name)
        return created or before_customer(history, name) is not None

    def _edits(self, name: str) -> bool:
        history = self._ticket.history
        return history is not None and any(edit.attribute == name for edit in history.edits)


def asks_for_history(ticket: Ticket, case: Case, own: Set[str] = NONE) -> bool:
    """True when only the history can tell what happened: something stands there that we did not leave so.

    Args:
        own: Values of the issue field that the mapping adds.
    """
    if ticket.fields.get(fields.ACTION.name) is not None or _order_waits(case):
        return True
    if ticket.state == CLOSED_STATE and case.written.get(fields.STAGE.name) in _NOT_OVER:
        # somebody closed it, and only the history tells who and when
        return True
    if not case.seen:
        changed = ticket.updated_at - ticket.created_at > AT_ONCE
        by_customer = changed and ticket.updated_by_id == ticket.customer_id
        return by_customer or any(not is_blank(ticket.fields.get(field.name)) for field in fields.FIELDS)
    now = seen_after(ticket.fields, {}, own)
    # two values that are in no list look the same from here
    return any(code == UNLISTED or code != case.seen.get(name) for name, code in now.items())


def _order_waits(case: Case) -> bool:
    """True when an agent was told that his order waits for the end of a failure; its box is empty by then."""
    waiting = (fact for fact in case.facts if fact.kind == FactKind.ORDER_WAITING)
    return any(reading.history_number(fact) > case.history_id for fact in waiting)


def is_taken_from_us(history: History, mapping: Mapping) -> bool:
    """True when a ticket left our groups because its customer put it elsewhere (contract 6.1)."""
    first = before_customer(history, fields.GROUP.name)
    return first is not None and mapping.handles(str(first.before))


def seen_after(
    held: ReadOnly[str, FieldValue], changes: ReadOnly[str, FieldValue], own: Set[str] = NONE
) -> ReadOnly[str, FieldValue]:
    """Codes that stand on the ticket once the changes are made; never words."""
    after = {**held, **changes}
    seen = {name: code_of(BY_NAME[name], after[name], own) for name in _WATCHED if name in after}
    if after.get(fields.ACTION_NOTE.name) is not None:
        # that a line stands there, not what it says
        seen[fields.ACTION_NOTE.name] = True
    return MappingProxyType(seen)


def _code(name: str, value: FieldValue, mapping: Mapping) -> str:
    code = code_of(BY_NAME[name], value, mapping.categories.paths)
    return "" if code is None else str(code)
