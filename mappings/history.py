"""Reading a ticket's history: whose value stands in a field, which save was stale, what was ordered.

Pure. The history alone tells who changed what (contract 6.1, 6.5); the ticket shows only the last value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from typing import Final

from mappings import fields
from mappings.fields import FieldValue, Owner
from mappings.models import Author, Edit, History

PEOPLE: Final = (Author.AGENT, Author.OTHER)
"""Whose value is respected: agents, and the triggers that administrators made."""
LEAST_FALLEN: Final = 2
"""So many of our fields that fall back in one save mean nothing; one alone is intent (contract 1)."""
_OURS: Final = frozenset(
    field.name for field in fields.FIELDS if field.owner in (Owner.COMPUTED, Owner.PROPOSED)
)


class Holder(StrEnum):
    """Whose value a field should hold."""

    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the history says about one field.

    Attributes:
        holder: Whose value belongs there.
        value: Their value, where it is theirs, or what we wrote last; it can differ from what stands there.
        undone: True when what stands there is a customer's, to be undone.
        stale: True when what stands there came with a stale save.
        edit: The edit that made it theirs, or that is corrected; None when it was so from the beginning.
    """

    holder: Holder
    value: FieldValue = None
    undone: bool = False
    stale: bool = False
    edit: Edit | None = None


def is_blank(value: FieldValue) -> bool:
    """True for what a field is born with: nothing, and zero for a number (contract 6.3)."""
    return value is None or (value == 0 and not isinstance(value, bool))


def stale_edits(edits: Sequence[Edit]) -> frozenset[int]:
    """Numbers of the edits that nobody meant: a page saved older values of ours back (contract 6.2).

    That is a save in which two or more of our fields fall back to values that we have replaced since the
    same person's previous save.
    """
    found: set[int] = set()
    repaired: set[tuple[int, str, FieldValue]] = set()
    for save in _saves(edits):
        since = max(
            (edit.id for edit in edits if edit.by_id == save[0].by_id and edit.id < save[0].id), default=0
        )
        fallen = [
            edit.id
            for edit in save
            if edit.attribute in _OURS
            and edit.author in PEOPLE
            and (edit.by_id, edit.attribute, edit.after) not in repaired
            and _fell_back(edit, edits, since)
        ]
        if len(fallen) >= LEAST_FALLEN:
            found.update(fallen)
            # repaired once; who does the same again means it
            repaired.update((edit.by_id, edit.attribute, edit.after) for edit in save if edit.id in fallen)
    return frozenset(found)


def standing(
    history: History,
    stale: frozenset[int],
    name: str,
    have: FieldValue,
    *,
    seen_id: int,
    known_theirs: bool = False,
    released_id: int = 0,
) -> Standing:
    """Whose a field is, and what should stand there.

    Args:
        stale: What `stale_edits` says of this history.
        have: What stands there now.
        seen_id: Newest entry that was known when we last decided; a person's edit after it that we wrote
            over was never seen and comes back.
        known_theirs: It is a person's as far as we know, so what we wrote there last was given back.
        released_id: Entry of the order that handed the field back; what was before it does not count.
    """
    edits = [edit for edit in history.edits if edit.attribute == name]
    last = len(edits)
    while last and (edits[last - 1].author is Author.CUSTOMER or edits[last - 1].id in stale):
        last -= 1
    tail, kept = edits[last:], edits[:last]
    undone = any(edit.author is Author.CUSTOMER for edit in tail)
    fell = any(edit.id in stale for edit in tail)
    maker = kept[-1] if kept else None
    if maker is None:
        first = edits[0].before if edits else have
        by_customer = history.created_by is Author.CUSTOMER and not is_blank(first)
        if first is None or by_customer or released_id or history.created_by is Author.OURSELVES:
            return Standing(Holder.OURS, undone=undone or (by_customer and not edits), stale=fell)
        return Standing(Holder.THEIRS, first, undone, fell)
    if maker.author is Author.OURSELVES:
        unseen = (edit for edit in reversed(kept) if edit.author in PEOPLE and edit.id not in stale)
        lost = next(unseen, None)
        if lost is not None and lost.id > max(seen_id, released_id):
            return Standing(Holder.THEIRS, lost.after, undone, fell, lost)
        holder = Holder.THEIRS if known_theirs else Holder.OURS
        return Standing(holder, maker.after, undone, fell, None if known_theirs else maker)
    if maker.id <= released_id:
        return Standing(Holder.OURS, undone=undone, stale=fell, edit=maker)
    return Standing(Holder.THEIRS, maker.after, undone, fell, maker)


def before_customer(history: History, name: str) -> Edit | None:
    """The first of the customer's edits that nobody has edited since; its `before` is what stood there."""
    first: Edit | None = None
    for edit in reversed([edit for edit in history.edits if edit.attribute == name]):
        if edit.author is not Author.CUSTOMER:
            break
        first = edit
    return first


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody chose in the order box.

    Attributes:
        id: Number of the history entry: the order's own name, carried out once.
        at: UTC.
        verb: As it was chosen; it need not be a verb.
        line: The note line that came with it: dates and codes are read from it, it is never repeated.
        repeated: The same person's last order once more, in a save that was stale: perhaps not meant.
    """

    id: int
    at: datetime
    by_id: int
    author: Author
    verb: str
    line: str
    repeated: bool = False

    def __repr__(self) -> str:
        return f"Order({self.id})"


def orders(
    history: History,
    *,
    after_id: int,
    answered: frozenset[int] = frozenset(),
    waiting: frozenset[int] = frozenset(),
) -> tuple[Order, ...]:
    """Orders that were not looked at yet, oldest first.

    One that was taken back before anybody looked is none. Where nothing was ever looked at (`after_id` 0),
    an order that we have cleared counts as carried out: a store that was lost must not repeat it.

    Args:
        after_id: Newest history entry that was looked at.
        answered: Numbers of orders that were answered all the same.
        waiting: Numbers of orders that were cleared and still wait.
    """
    return tuple(order for order in _orders(history, after_id, waiting) if order.id not in answered)


def _orders(history: History, after_id: int, waiting: frozenset[int]) -> Iterator[Order]:
    edits = history.edits
    meaningless = stale_edits(edits)
    stale = {edit.at for edit in edits if edit.id in meaningless}
    chosen = [edit for edit in edits if edit.attribute == fields.ACTION.name]
    for index, edit in enumerate(chosen):
        if edit.id <= after_id or edit.author is Author.OURSELVES or not isinstance(edit.after, str):
            continue
        later = chosen[index + 1 :]
        if later and later[0].after is None and later[0].author in PEOPLE:
            # taken back before anybody looked
            continue
        if (
            edit.id not in waiting
            and after_id == 0
            and any(other.author is Author.OURSELVES and other.after is None for other in later)
        ):
            continue
        earlier = [
            other.after
            for other in chosen[:index]
            if other.by_id == edit.by_id and isinstance(other.after, str)
        ]
        yield Order(
            id=edit.id,
            at=edit.at,
            by_id=edit.by_id,
            author=edit.author,
            verb=edit.after,
            line=_line_of(edits, edit),
            repeated=edit.at in stale and earlier[-1:] == [edit.after],
        )


def _line_of(edits: Sequence[Edit], order: Edit) -> str:
    """What the note line held once the save was done; a customer's words do not count."""
    line: FieldValue = None
    for edit in edits:
        if edit.author is Author.CUSTOMER:
            continue
        if edit.attribute == fields.ACTION_NOTE.name and (edit.id < order.id or edit.at == order.at):
            line = edit.after
    return line.strip() if isinstance(line, str) else ""


def _saves(edits: Iterable[Edit]) -> Iterator[list[Edit]]:
    for _, save in groupby(edits, key=lambda edit: (edit.by_id, edit.at)):
        yield list(save)


def _fell_back(edit: Edit, edits: Sequence[Edit], since: int) -> bool:
    return any(
        ours.author is Author.OURSELVES
        and ours.attribute == edit.attribute
        and since < ours.id < edit.id
        and ours.before == edit.after
        for ours in edits
    )
