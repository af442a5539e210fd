"""Desired values against what stands on the ticket: who owns a field decides who wins (contract 1)."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from mappings import facts as reading
from mappings import fields
from mappings.codes import code_of
from mappings.facts import FactKind
from mappings.fields import BY_NAME, FieldValue, Owner
from mappings.history import PEOPLE, Holder, Standing, before_customer, stale_edits, standing
from mappings.models import Author, Case, Edit, Fact, MaskedTicket, Ticket
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
    """

    def __init__(self, ticket: MaskedTicket, case: Case, facts: tuple[Fact, ...]) -> None:
        self._ticket = ticket
        self._case = case
        self._stale = stale_edits(ticket.history.edits) if ticket.history is not None else frozenset()
        self._standings = {name: self._read(name, facts) for name in ticket.fields if name in _WATCHED}

    def of(self, name: str) -> Standing | None:
        """What is known of a field, None where the helpdesk has no such attribute."""
        return self._standings.get(name)

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
                    value=_code(edit.attribute, edit.after),
                    was=_code(
                        edit.attribute, self._case.written.get(edit.attribute) or guess.get(edit.attribute)
                    ),
                )

    def reconcile(
        self, computed: ReadOnly[str, FieldValue], proposed: ReadOnly[str, FieldValue]
    ) -> Reconciled:
        """Compare field by field. What the helpdesk has no attribute for is neither written nor missed.

        Args:
            computed: Desired values of computed fields.
            proposed: Desired values of proposed fields; empty where nothing may be proposed.
        """
        changes: dict[str, FieldValue] = {}
        returned: set[str] = set()
        theirs: set[str] = set()
        corrected: list[str] = []
        for name in BY_NAME:
            found = self._standings.get(name)
            if found is None:
                continue
            have = self._ticket.fields[name]
            if name in computed:
                if have != computed[name]:
                    changes[name] = computed[name]
                    if self._is_edited(name, found, computed[name]):
                        corrected.append(name)
            elif name in PROPOSED:
                if found.holder is Holder.THEIRS:
                    theirs.add(name)
                    target = found.value
                else:
                    target = self._ours(name, found, proposed)
                if have != target:
                    changes[name] = target
                    if found.holder is Holder.THEIRS:
                        returned.add(name)
            elif name in _GUARDED and self._is_customers(name):
                edit = self._first_of_customer(name)
                target = None if edit is None else edit.before
                if have != target:
                    changes[name] = target
                    returned.add(name)
        if self._standings.get(fields.AUTO.name) is not None and self._standings[fields.AUTO.name].stale:
            changes.setdefault(fields.AUTO.name, True)
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

    def _ours(self, name: str, found: Standing, proposed: ReadOnly[str, FieldValue]) -> FieldValue:
        have = self._ticket.fields[name]
        if proposed.get(name) is not None:
            return proposed[name]
        if found.undone or found.stale:
            return self._case.written.get(name)
        handed_back = name in self._case.theirs and name in proposed
        return None if handed_back else have

    def _is_edited(self, name: str, found: Standing, want: FieldValue) -> bool:
        if found.undone or found.stale or self._ticket.fields[name] == Stage.NEEDS_HELP:
            return False
        if self._ticket.history is not None:
            edit = found.edit
            return edit is not None and edit.author in PEOPLE
        written = self._case.written
        return name in written and written[name] == want

    def _is_customers(self, name: str) -> bool:
        """True when what stands in a field that is not ours is the customer's doing."""
        history = self._ticket.history
        if history is None:
            return False
        if self._first_of_customer(name) is not None:
            # a group or priority is undone only where we know what stood there before
            return BY_NAME[name] not in fields.NATIVE or name in self._case.seen
        created = history.created_by is Author.CUSTOMER and BY_NAME[name] not in fields.NATIVE
        return created and bool(self._ticket.fields[name]) and not self._edits(name)

    def _is_box_of_customer(self, name: str) -> bool:
        history = self._ticket.history
        if history is None or self._ticket.fields.get(name) is None:
            return False
        created = history.created_by is Author.CUSTOMER and not self._edits(name)
        return created or self._first_of_customer(name) is not None

    def _first_of_customer(self, name: str) -> Edit | None:
        return None if self._ticket.history is None else before_customer(self._ticket.history, name)

    def _edits(self, name: str) -> bool:
        history = self._ticket.history
        return history is not None and any(edit.attribute == name for edit in history.edits)


def asks_for_history(ticket: Ticket, case: Case) -> bool:
    """True when only the history can tell what happened: something stands there that we did not leave so."""
    if any(ticket.fields.get(name) is not None for name in _BOX):
        return True
    if not case.seen:
        # first sight: zero is what a number field is born with (contract 6.3)
        return any(ticket.fields.get(field.name) for field in fields.FIELDS)
    return any(
        code_of(BY_NAME[name], ticket.fields[name]) != case.seen.get(name)
        for name in _WATCHED
        if name in ticket.fields
    )


def is_moved_by_customer(ticket: Ticket) -> bool:
    """True when the ticket stands in its group because its customer put it there (contract 6.1)."""
    return ticket.history is not None and before_customer(ticket.history, fields.GROUP.name) is not None


def seen_after(
    held: ReadOnly[str, FieldValue], changes: ReadOnly[str, FieldValue]
) -> ReadOnly[str, FieldValue]:
    """Codes that stand on the ticket once the changes are made; never words."""
    after = {**held, **changes}
    return MappingProxyType({name: code_of(BY_NAME[name], after[name]) for name in _WATCHED if name in after})


def _code(name: str, value: FieldValue) -> str:
    code = code_of(BY_NAME[name], value)
    return "" if code is None else str(code)
