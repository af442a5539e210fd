"""The site's own calendar as a file of its own, one day a line; read beside the mapping that names it.

A line is a date, `free` or `work`, and any words for people: `2027-02-05 free Spring Festival`. Empty lines
and what follows a `#` say nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from mappings.errors import Problem
from mappings.yamltext import Document, Mistake

WORDS: Final = {"free": "holidays", "work": "working"}
"""What a line says, and the key of the mapping that its day belongs to."""
MOST_PROBLEMS: Final = 20
"""So many mistakes of calendar files are told one by one."""
LARGEST: Final = 1_000_000
"""Bytes; a file of days is far smaller."""


def with_calendar_files(document: Document, folder: Path) -> Document:
    """A mapping's document with the days of the calendar files that it names.

    Mistakes in these files are problems of the document.

    Args:
        folder: Where relative names begin: the folder of the mapping file.
    """
    changes = document.data.get("calendars")
    if not isinstance(changes, list):
        return document
    problems: list[Problem] = []
    read: list[object] = []
    for number, change in enumerate(changes):
        name = change.get("file") if isinstance(change, dict) else None
        if not isinstance(name, str) or not isinstance(change, dict):
            read.append(change)
            continue
        try:
            days = _days(folder / name, name, problems)
        except (OSError, ValueError) as error:
            why = "is not UTF-8 text" if isinstance(error, UnicodeError) else "cannot be read"
            missing = isinstance(error, FileNotFoundError)
            message = "there is no such file beside the mapping" if missing else why
            problems.append(document.problem(Mistake(("calendars", number, "file"), f"{message}: {name}")))
            days = {}
        read.append(_merged(change, days))
    if len(problems) > MOST_PROBLEMS:
        left = len(problems) - MOST_PROBLEMS
        more = Problem(
            problems[MOST_PROBLEMS].file, problems[MOST_PROBLEMS].line, "", f"and {left} more mistakes"
        )
        problems = [*problems[:MOST_PROBLEMS], more]
    return replace(
        document,
        data={**document.data, "calendars": read},
        problems=(*document.problems, *problems),
    )


def _merged(change: dict[str, object], days: dict[str, list[str]]) -> dict[str, object]:
    merged = dict(change)
    for key, found in days.items():
        written = merged.get(key, [])
        if isinstance(written, list):  # anything else is told where the key is judged
            merged[key] = list(dict.fromkeys([*map(str, written), *found]))
    return merged


def _days(path: Path, name: str, problems: list[Problem]) -> dict[str, list[str]]:
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise ValueError("is too large")
    found: dict[str, list[str]] = {key: [] for key in WORDS.values()}
    seen: dict[str, int] = {}
    for number, day, word in _lines(raw.decode("utf-8-sig")):
        if not _is_date(day):
            problems.append(Problem(name, number, "", "must begin with a date such as 2027-02-05"))
        elif word not in WORDS:
            problems.append(Problem(name, number, "", "has no free or work after its date", tuple(WORDS)))
        elif day in seen:
            problems.append(Problem(name, number, "", f"tells the day of line {seen[day]} again"))
        else:
            seen[day] = number
            found[WORDS[word]].append(day)
    return found


def _lines(text: str) -> Iterator[tuple[int, str, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        words = line.partition("#")[0].split()
        if words:
            yield number, words[0], words[1].lower() if len(words) > 1 else ""


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
