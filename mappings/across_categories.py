"""What no single key of the mapping's categories can know: ids that clash, what is retired and still used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.categories.own import likeness
from mappings.own_categories import LANGUAGES
from mappings.packs.taxonomy import taxonomy
from mappings.people import skills
from mappings.yamltext import Document, Mistake, Path

RESERVED: Final = frozenset({"unknown", "unlisted", "none", "not_complaint"})
"""Codes that stand where there is no category; an own category called so could not be told from that."""
_MOST_EXAMPLES: Final = 200
"""So many examples are compared with each other; more of them would make a check slow."""
Entries = dict[int, dict[str, object]]


def mistakes(document: Document) -> Iterator[Mistake]:
    """Every mistake that lies between the categories and the rest of the file."""
    section = document.data.get("categories")
    if not isinstance(section, dict):
        return
    own, retired, labels = (_entries(section.get(key)) for key in ("own", "retired", "labels"))
    yield from _ids(document, own)
    yield from _retired(document, own, retired)
    yield from _renamed_twice(document, labels)
    yield from _named_alike(own, retired, labels)
    yield from _near(document, own)


def _ids(document: Document, own: Entries) -> Iterator[Mistake]:
    seen: dict[str, int] = {}
    for number, entry in own.items():
        key, path = entry.get("id"), ("categories", "own", number, "id")
        if not isinstance(key, str):
            continue
        if key in skills():
            yield Mistake(path, f"{key!r} is a key of the taxonomy; an own category needs an id of its own")
        if key in RESERVED:
            yield Mistake(path, f"{key!r} stands for no category at all; an own category needs another id")
        if key in seen:
            line = document.line(("categories", "own", seen[key], "id"))
            yield Mistake(path, f"is the id of the category in line {line}; ids are never used twice")
        seen.setdefault(key, number)


def _retired(document: Document, own: Entries, retired: Entries) -> Iterator[Mistake]:
    gone: dict[str, int] = {}
    for number, entry in retired.items():
        key = entry.get("id")
        if isinstance(key, str):
            if key in gone:
                yield Mistake(("categories", "retired", number, "id"), "is retired twice")
            gone.setdefault(key, document.line(("categories", "retired", number, "id")))
    for number, entry in retired.items():
        yield from _uses(gone, ("categories", "retired", number, "instead"), entry.get("instead"))
    for number, entry in own.items():
        if entry.get("retired") is not True:
            yield from _uses(gone, ("categories", "own", number, "parent"), entry.get("parent"))
    for number, person in _entries(document.data.get("people")).items():
        yield from _listed(gone, ("people", number, "skills"), person.get("skills"))
    letters = document.data.get("letters")
    if isinstance(letters, dict):
        yield from _listed(gone, ("letters", "draft_for"), letters.get("draft_for"))


def _listed(gone: dict[str, int], path: Path, value: object) -> Iterator[Mistake]:
    for place, key in enumerate(value if isinstance(value, list) else ()):
        yield from _uses(gone, (*path, place), key)


def _uses(gone: dict[str, int], path: Path, key: object) -> Iterator[Mistake]:
    if isinstance(key, str) and key in gone:
        yield Mistake(path, f"{key!r} is retired in line {gone[key]}")


def _renamed_twice(document: Document, labels: Entries) -> Iterator[Mistake]:
    seen: dict[tuple[str, str], int] = {}
    for number, entry in labels.items():
        for kind in ("issue", "product"):
            key = entry.get(kind)
            if isinstance(key, str):
                if (kind, key) in seen:
                    line = document.line(("categories", "labels", seen[kind, key], kind))
                    yield Mistake(("categories", "labels", number, kind), f"is renamed in line {line} too")
                seen.setdefault((kind, key), number)


def _named_alike(own: Entries, retired: Entries, labels: Entries) -> Iterator[Mistake]:
    """Names that two live categories, or two products, have: nobody who chooses could tell them apart."""
    gone = {entry.get("id") for entry in retired.values()}
    for kind, shipped in (("issue", taxonomy().issue_by_key), ("product", taxonomy().product_by_key)):
        renamed = {entry.get(kind): number for number, entry in labels.items() if entry.get(kind) in shipped}
        named: list[tuple[Path, str, dict[str, object]]] = [
            (("categories", "labels", number), str(key), labels[number])
            for key, number in renamed.items()
            if key not in gone
        ]
        if kind == "issue":
            named += [
                (("categories", "own", number), str(entry.get("id")), entry)
                for number, entry in own.items()
                if entry.get("retired") is not True
            ]
        for language in ("zh", "en"):
            taken = {
                _folded(getattr(one, language)): key
                for key, one in shipped.items()
                if key not in renamed and key not in gone
            }
            for path, key, entry in named:
                name = entry.get(language)
                other = taken.setdefault(_folded(name), key) if isinstance(name, str) else key
                if other != key:
                    yield Mistake(
                        (*path, language), f"is the name of {other!r} too; who chooses could not tell"
                    )


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _near(document: Document, own: Entries) -> Iterator[Mistake]:
    """Examples that are more like another category's than like the rest of their own."""
    for language in LANGUAGES:
        told = {
            number: [text for text in _examples(entry, language) if isinstance(text, str)]
            for number, entry in own.items()
            if entry.get("retired") is not True
        }
        if sum(map(len, told.values())) > _MOST_EXAMPLES:
            continue
        for number, texts in told.items():
            for place, text in enumerate(texts):
                rest = likeness(text, texts[:place] + texts[place + 1 :], language)
                for other, others in told.items():
                    if other != number and likeness(text, others, language) > max(rest, 0.0):
                        line = document.line(("categories", "own", other))
                        path = ("categories", "own", number, "examples", language, place)
                        yield Mistake(
                            path,
                            f"is more like examples of the category in line {line} than its own",
                        )
                        break


def _examples(entry: dict[str, object], language: str) -> list[object]:
    examples = entry.get("examples")
    listed = examples.get(language) if isinstance(examples, dict) else None
    return listed if isinstance(listed, list) else []


def _entries(value: object) -> Entries:
    """Sections of a list by their number; what is none is told elsewhere."""
    return {
        number: entry
        for number, entry in enumerate(value if isinstance(value, list) else ())
        if isinstance(entry, dict)
    }
