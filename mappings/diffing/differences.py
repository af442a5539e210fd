"""Two mappings compared key by key: pure, and without people's data in what it answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from pydantic import BaseModel

from mappings.clocks.engine import is_on
from mappings.clocks.own import own_rules
from mappings.diffing.areas import AREAS, Area, Place
from mappings.mapping import LettersSection, Mapping
from mappings.packs.regime import packs_in, regime_pack


class How(StrEnum):
    """What became of a value."""

    CHANGED = "changed"
    """One value took the place of another one."""
    LIST = "list"
    """Entries came, went or changed."""
    ORDER = "order"
    """The same entries in another order."""
    BEGINS = "begins"
    """A section that was left out is there now."""
    ENDS = "ends"
    """A section is left out now."""
    HIDDEN = "hidden"
    """Another value, which is not shown."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One key whose value is another one.

    Attributes:
        before: The old value as the file writes it; empty where there was none or it is not shown.
        after: The new one.
        added: Entries of a list that came, by name; empty where they are not shown.
        removed: Those that went.
        changed: Those that stayed and are different inside, each with the names of what changed.
        counts: How many came, went and changed, also where they are not shown.
    """

    key: str
    place: Place
    how: How
    before: str = ""
    after: str = ""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    counts: tuple[int, int, int] = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a new mapping changes.

    Attributes:
        old: Version of the old mapping; `new` likewise.
        differences: In the order of the areas, then of the keys in the file.
        clocks_begin: Ids of the clocks that can run under the new mapping and could not before.
        clocks_end: The other way round.
    """

    old: str
    new: str
    differences: tuple[Difference, ...]
    clocks_begin: tuple[str, ...] = ()
    clocks_end: tuple[str, ...] = ()


def compare(old: Mapping, new: Mapping) -> Comparison:
    """Everything in which two mappings differ."""
    found = [
        difference
        for key, place in AREAS.items()
        if (difference := _difference(key, place, _value(old, key), _value(new, key))) is not None
    ]
    order = list(Area)
    before, after = _clocks(old), _clocks(new)
    return Comparison(
        old.version_id,
        new.version_id,
        tuple(sorted(found, key=lambda difference: order.index(difference.place.area))),
        clocks_begin=tuple(sorted(after - before)),
        clocks_end=tuple(sorted(before - after)),
    )


def _value(mapping: Mapping, key: str) -> object:
    """The value of a dotted key; None where its section is left out."""
    value: object = mapping
    for name in key.split("."):
        if value is None:
            return None
        value = getattr(value, name)
    return value


def _difference(key: str, place: Place, old: object, new: object) -> Difference | None:
    if isinstance(old, LettersSection) or isinstance(new, LettersSection):
        # what stands in a section is told by its own keys
        if (old is None) == (new is None):
            return None
        return Difference(key, place, How.BEGINS if old is None else How.ENDS)
    if old == new:
        return None
    if isinstance(old, tuple) or isinstance(new, tuple):
        return _of_lists(key, place, _entries(old), _entries(new))
    if place.hidden:
        return Difference(key, place, How.HIDDEN)
    return Difference(key, place, How.CHANGED, _shown(old), _shown(new))


def _entries(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _of_lists(key: str, place: Place, old: tuple[object, ...], new: tuple[object, ...]) -> Difference | None:
    """Entries that have a name are the same one when it is; all others are their own name."""
    before = dict(_named(old))
    after = dict(_named(new))
    added = tuple(name for name in after if name not in before)
    removed = tuple(name for name in before if name not in after)
    both = [(name, before[name], after[name]) for name in after if name in before]
    changed = tuple((name, _inside(one, other)) for name, one, other in both if one != other)
    counts = (len(added), len(removed), len(changed))
    if not any(counts):
        return Difference(key, place, How.ORDER) if old != new else None
    if place.hidden:
        inside = tuple(dict.fromkeys(part for _, parts in changed for part in parts))
        return Difference(key, place, How.LIST, changed=inside, counts=counts)
    told = tuple(f"{name} ({', '.join(parts)})" if parts else name for name, parts in changed)
    return Difference(key, place, How.LIST, added=added, removed=removed, changed=told, counts=counts)


def _named(entries: Iterable[object]) -> Iterator[tuple[str, object]]:
    seen: dict[str, int] = {}
    for entry in entries:
        name = _name(entry)
        seen[name] = seen.get(name, 0) + 1
        yield (name if seen[name] == 1 else f"{name} #{seen[name]}"), entry


def _name(entry: object) -> str:
    """By what an entry of a list is known; one without a name is known by all that stands in it."""
    if isinstance(entry, BaseModel):
        for attribute in ("id", "login", "group", "name", "calendar"):
            value = getattr(entry, attribute, None)
            if isinstance(value, str):
                return str(value)
        filled = entry.model_dump(mode="json", exclude_defaults=True)
        return "; ".join(f"{name}: {_shown(value)}" for name, value in filled.items())
    if isinstance(entry, tuple):
        return str(entry[0])
    return _shown(entry)


def _inside(old: object, new: object) -> tuple[str, ...]:
    """Names of what is different inside an entry."""
    if not (isinstance(old, BaseModel) and isinstance(new, BaseModel)):
        return ()
    return tuple(name for name in type(new).model_fields if getattr(old, name) != getattr(new, name))


def _shown(value: object) -> str:
    """A value as the file writes it; empty where there is none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(map(_shown, value))
    return str(value)


def _clocks(mapping: Mapping) -> frozenset[str]:
    """Ids of all clocks that can run here: rows of law that bind and are on, and the site's own targets."""
    rows = {
        rule.id
        for jurisdiction in mapping.jurisdictions
        for regime in packs_in(jurisdiction, mapping.regimes)
        for rule in regime_pack(regime).rules_in(jurisdiction)
        if is_on(mapping, rule)
    }
    return frozenset(rows | {rule.id for rule in own_rules(mapping, mapping.jurisdiction)})
