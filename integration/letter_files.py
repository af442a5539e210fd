"""The site's own templates of letters: `<folder>/<language>/<name>.html.j2`, read beside the mapping."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from mappings.errors import MappingError, Problem
from mappings.letters import letter_problems
from mappings.letters.shipped import SUFFIX, with_own
from mappings.yamltext import Document

LARGEST: Final = 200_000
"""Bytes; a letter is far smaller."""
MOST: Final = 500
"""Files; more of them are a wrong folder."""
_ALIKE: Final = (".html", ".htm", ".j2", ".jinja", ".jinja2")
"""Ends of names that somebody meant as a template."""


def read_letters(folder: Path) -> Mapping[str, str]:
    """Texts by `language/name`, as `mappings.letters.with_own` takes them; they are judged there.

    Files with other ends are left alone, save those that look like a template with a wrong name.

    Raises:
        MappingError: The folder or a file cannot be read; every mistake.
    """
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    try:
        paths = sorted(_files(folder))
    except OSError:
        raise MappingError(
            (Problem(str(folder), 1, "", "there is no such folder, or it cannot be read"),)
        ) from None
    if len(paths) > MOST:
        raise MappingError((Problem(str(folder), 1, "", f"holds more than {MOST} files"),))
    for path in paths:
        if path.name.endswith(SUFFIX):
            _read(path, texts, problems)
        elif path.suffix in _ALIKE:
            problems.append(
                Problem(str(path), 1, "", f"is not read: the name of a letter ends with {SUFFIX}")
            )
    if problems:
        raise MappingError(tuple(problems))
    return MappingProxyType(texts)


def template_files(folder: Path) -> tuple[Path, ...]:
    """The folder, its folders of languages and their files, to see whether one of them changes.

    A folder that cannot be read is only itself.
    """
    try:
        return (folder, *sorted(path for path in folder.iterdir() if path.is_dir()), *sorted(_files(folder)))
    except OSError:
        return (folder,)


def with_letter_files(document: Document, folder: Path) -> Document:
    """A mapping's document with the templates of the folder that it names.

    Mistakes of these files, and of what stands in them, are problems of the document.

    Args:
        folder: Where a relative name begins: the folder of the mapping file.
    """
    section = document.data.get("letters")
    name = section.get("folder") if isinstance(section, dict) else None
    if not isinstance(section, dict) or not isinstance(name, str):
        return document
    try:
        texts = read_letters(folder / name)
    except MappingError as error:
        return replace(document, problems=(*document.problems, *error.problems))
    own = [[key, text] for key, text in texts.items()]
    data = {**document.data, "letters": {**section, "own": own}}
    return replace(document, data=data, problems=(*document.problems, *letter_problems(with_own(texts))))


def _files(folder: Path) -> Iterator[Path]:
    """Files of the folder's folders, one level deep; hidden ones are nobody's letters."""
    for language in folder.iterdir():
        if language.is_dir() and not language.name.startswith("."):
            yield from (
                path for path in language.iterdir() if path.is_file() and not path.name.startswith(".")
            )


def _read(path: Path, texts: dict[str, str], problems: list[Problem]) -> None:
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError:
        problems.append(Problem(str(path), 1, "", "cannot be read"))
        return
    if len(raw) > LARGEST:
        problems.append(Problem(str(path), 1, "", f"is larger than {LARGEST} bytes"))
        return
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problems.append(Problem(str(path), line, "", "is not UTF-8 text; save it as UTF-8"))
        return
    texts[f"{path.parent.name}/{path.name.removesuffix(SUFFIX)}"] = text.replace("\r\n", "\n")
