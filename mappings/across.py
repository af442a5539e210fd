"""What no single key of a mapping can know: lists that repeat themselves, names that must exist elsewhere.

The checks look at the file's data as it stands, so that they also run where other values are wrong. What
could merely follow from another mistake is not told. Logins are never quoted; a line says which is meant.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from pydantic import ValidationError

from mappings import across_categories
from mappings.jurisdictions import parse
from mappings.length import Length, Unit
from mappings.packs import REGIMES
from mappings.packs.regime import packs_in, row_ids
from mappings.yamltext import Document, Mistake, Path, closest

_LISTS: Final[tuple[Path, ...]] = (
    ("groups",),
    ("regimes",),
    ("fields", "off"),
    ("redaction", "allow"),
    ("redaction", "mask"),
    ("redaction", "names"),
    ("redaction", "keep_last_four"),
    ("clocks", "on"),
    ("clocks", "off"),
)
_OF_LAW: Final = ("groups", "channels", "countries", "products", "jurisdictions")
_OF_PERSON: Final = ("skills", "languages", "working_hours", "groups")
_HOURS: Final = {Unit.HOUR: 1, Unit.DAY: 24, Unit.BUSINESS_DAY: 24, Unit.WEEK: 168}


def mistakes(document: Document) -> Iterator[Mistake]:
    """Every mistake of a mapping file that lies between its keys."""
    people = _entries(document, "people")
    entries = _entries(document, "law")
    lists = [*_LISTS, *(("people", number, key) for number in people for key in _OF_PERSON)]
    lists += [("law", number, key) for number in entries for key in _OF_LAW]
    for path in lists:
        yield from _repeated(document, path)
    yield from _targets(document)
    yield from _calendars(document)
    yield from _clocks(document)
    yield from _logins(document, people)
    yield from _deputies(document, people)
    yield from _leads(document, people)
    yield from _groups_of_people(document, people)
    yield from _partners(document)
    yield from _law(document)
    yield from _patterns(document)
    yield from across_categories.mistakes(document)


def _at(document: Document, path: Path) -> object:
    """The value at a path, None when there is none."""
    node: object = document.data
    for part in path:
        if isinstance(node, dict):
            node = node.get(part)
        elif isinstance(node, list) and isinstance(part, int) and part < len(node):
            node = node[part]
        else:
            return None
    return node


def _entries(document: Document, key: str) -> dict[int, dict[str, object]]:
    """The sections of a list of the top, by position."""
    found = document.data.get(key)
    if not isinstance(found, list):
        return {}
    return {number: entry for number, entry in enumerate(found) if isinstance(entry, dict)}


def _word(value: object) -> str | None:
    return value.strip().casefold() if isinstance(value, str) and value.strip() else None


def _repeated(document: Document, path: Path) -> Iterator[Mistake]:
    entries = _at(document, path)
    if not isinstance(entries, list):
        return
    seen: dict[object, int] = {}
    for number, entry in enumerate(entries):
        if not isinstance(entry, str | int):
            continue
        if entry in seen:
            line = document.line((*path, seen[entry]))
            yield Mistake((*path, number), f"stands in this list twice; the first is in line {line}")
        seen.setdefault(entry, number)


def _targets(document: Document) -> Iterator[Mistake]:
    lengths: list[Length] = []
    for key in ("acknowledge", "answer"):
        try:
            lengths.append(Length.model_validate(_at(document, ("targets", key))))
        except ValidationError:
            return
    acknowledge, answer = lengths
    if answer.unit is Unit.BUSINESS_DAY and acknowledge.unit is not Unit.BUSINESS_DAY:
        # how long business days are depends on the day of receipt
        return
    # business days are at least as long as days
    if _shortest(acknowledge) > _shortest(answer):
        yield Mistake(("targets", "acknowledge"), "is longer than targets.answer")


def _shortest(length: Length) -> timedelta:
    return timedelta(hours=length.count * _HOURS[length.unit])


def _clocks(document: Document) -> Iterator[Mistake]:
    named = [
        (("clocks", key, number), clock)
        for key in ("on", "off")
        if isinstance(found := _at(document, ("clocks", key)), list)
        for number, clock in enumerate(found)
        if isinstance(clock, str)
    ]
    if not named:
        return
    known = row_ids()
    on = {clock: path for path, clock in named if path[1] == "on"}
    for path, clock in named:
        if clock not in known:
            yield Mistake(path, f"{clock!r} is no row that is shipped", suggestion=closest(clock, known))
        elif path[1] == "off" and clock in on:
            yield Mistake(path, f"is switched on in line {document.line(on[clock])}")


def _calendars(document: Document) -> Iterator[Mistake]:
    seen: dict[str, int] = {}
    for number, change in _entries(document, "calendars").items():
        name = change.get("calendar")
        if not isinstance(name, str):
            continue
        if name in seen:
            line = document.line(("calendars", seen[name], "calendar"))
            message = f"is changed in line {line} already; one entry a calendar"
            yield Mistake(("calendars", number, "calendar"), message)
        seen.setdefault(name, number)


def _all_logins(people: dict[int, dict[str, object]]) -> dict[str, int] | None:
    """Position of each login; None when an entry has none, so that any other login could be meant for it."""
    logins: dict[str, int] = {}
    for number, person in people.items():
        login = _word(person.get("login"))
        if login is None:
            return None
        logins.setdefault(login, number)
    return logins


def _logins(document: Document, people: dict[int, dict[str, object]]) -> Iterator[Mistake]:
    seen: dict[str, int] = {}
    for number, person in people.items():
        login = _word(person.get("login"))
        if login in seen:
            line = document.line(("people", seen[login], "login"))
            yield Mistake(("people", number, "login"), f"is the login of line {line} too; one entry a person")
        elif login is not None:
            seen[login] = number


def _deputies(document: Document, people: dict[int, dict[str, object]]) -> Iterator[Mistake]:
    for number, person in people.items():
        deputy = _word(person.get("deputy"))
        if deputy is None:
            continue
        if deputy == _word(person.get("login")):
            yield Mistake(("people", number, "deputy"), "is this person; a deputy is somebody else")
        else:
            yield from _nobody(document, people, ("people", number, "deputy"), deputy)


def _leads(document: Document, people: dict[int, dict[str, object]]) -> Iterator[Mistake]:
    seen: dict[str, int] = {}
    for number, lead in _entries(document, "leads").items():
        login, group = _word(lead.get("login")), lead.get("group")
        if login is not None and "people" not in document.unread:
            yield from _nobody(document, people, ("leads", number, "login"), login)
        if isinstance(group, str):
            if group in seen:
                line = document.line(("leads", seen[group], "group"))
                yield Mistake(("leads", number, "group"), f"has its lead in line {line}")
            seen.setdefault(group, number)
            yield from _not_handled(document, ("leads", number, "group"), group)


def _nobody(
    document: Document, people: dict[int, dict[str, object]], path: Path, login: str
) -> Iterator[Mistake]:
    """A login that must be one of `people`."""
    if not isinstance(document.data.get("people", []), list):
        return
    logins = _all_logins(people)
    if logins is None or login in logins:
        return
    near = difflib.get_close_matches(login, logins, n=1)
    hint = (
        f"; did you mean the login of line {document.line(('people', logins[near[0]], 'login'))}?"
        if near
        else ""
    )
    yield Mistake(path, f"is no login of people; allowed: the logins of that list{hint}")


def _groups_of_people(document: Document, people: dict[int, dict[str, object]]) -> Iterator[Mistake]:
    for number, person in people.items():
        groups = person.get("groups")
        for place, group in enumerate(groups if isinstance(groups, list) else ()):
            if isinstance(group, str):
                yield from _not_handled(document, ("people", number, "groups", place), group)


def _partners(document: Document) -> Iterator[Mistake]:
    seen: dict[str, int] = {}
    groups = document.data.get("groups")
    for number, partner in _entries(document, "partners").items():
        name, group = partner.get("id"), partner.get("group")
        if isinstance(name, str):
            if name in seen:
                line = document.line(("partners", seen[name], "id"))
                yield Mistake(("partners", number, "id"), f"is the id of another partner in line {line}")
            seen.setdefault(name, number)
        if isinstance(group, str) and isinstance(groups, list) and group in groups:
            path, line = ("partners", number, "group"), document.line(("groups", groups.index(group)))
            yield Mistake(path, f"handles complaints (line {line}); a partner needs a group of its own")


def _law(document: Document) -> Iterator[Mistake]:
    on = document.data.get("regimes", list(REGIMES))
    for number, entry in _entries(document, "law").items():
        groups = entry.get("groups")
        for place, group in enumerate(groups if isinstance(groups, list) else ()):
            if isinstance(group, str):
                yield from _not_handled(document, ("law", number, "groups", place), group)
        listed = entry.get("jurisdictions")
        for place, code in enumerate(listed if isinstance(listed, list) else ()):
            if isinstance(code, str) and isinstance(on, list) and not _has_pack(code, on):
                message = "has no pack among `regimes`, so this entry would give no deadline"
                yield Mistake(("law", number, "jurisdictions", place), message)


def _patterns(document: Document) -> Iterator[Mistake]:
    listed = _at(document, ("redaction", "patterns"))
    seen: dict[str, int] = {}
    for number, entry in enumerate(listed if isinstance(listed, list) else ()):
        name = entry.get("name") if isinstance(entry, dict) else None
        if not isinstance(name, str):
            continue
        if name in seen:
            line = document.line(("redaction", "patterns", seen[name], "name"))
            yield Mistake(("redaction", "patterns", number, "name"), f"is the name of line {line} too")
        seen.setdefault(name, number)


def _has_pack(code: str, on: list[object]) -> bool:
    try:
        jurisdiction = parse(code)
    except ValueError:
        return True  # told where the code is judged
    return any(packs_in(jurisdiction, [name for name in on if isinstance(name, str)]))


def _not_handled(document: Document, path: Path, group: str) -> Iterator[Mistake]:
    """A group that must be one of `groups`, where that list says anything."""
    handled = document.data.get("groups")
    if not isinstance(handled, list) or not handled or not all(isinstance(name, str) for name in handled):
        return
    if group not in handled:
        yield Mistake(
            path,
            "is none of the groups that are handled",
            tuple(dict.fromkeys(handled)),
            closest(group, handled),
        )
