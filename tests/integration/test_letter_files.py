"""A site's own letters are read from their folder; what cannot be read is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from integration.letter_files import LARGEST, read_letters
from mappings.errors import MappingError
from mappings.letters import SHIPPED, letter_problems, with_own


def put(folder: Path, name: str, raw: bytes) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)


def test_templates_are_read_by_language_and_name_and_nothing_else_is(tmp_path: Path) -> None:
    put(tmp_path, "en/final.html.j2", "\ufeff{# ä #}\r\nx".encode())
    put(tmp_path, "zh/base.html.j2", "您".encode())
    put(tmp_path, "README.md", b"words")
    put(tmp_path, "en/notes.txt", b"words")
    put(tmp_path, "en/.final.html.j2.swp", b"words")
    put(tmp_path, ".git/final.html.j2", b"words")
    assert dict(read_letters(tmp_path)) == {"en/final": "{# ä #}\nx", "zh/base": "您"}


def test_what_cannot_be_read_is_told_all_at_once(tmp_path: Path) -> None:
    put(tmp_path, "en/final.html.j2", b"one\n\xff\xfe")
    put(tmp_path, "en/final_uk.html", b"<p>")
    put(tmp_path, "en/survey.html.j2", b"x" * (LARGEST + 1))
    with pytest.raises(MappingError) as caught:
        read_letters(tmp_path)
    told = [str(problem).removeprefix(str(tmp_path) + "/") for problem in caught.value.problems]
    assert told == [
        "en/final.html.j2:2: is not UTF-8 text; save it as UTF-8",
        "en/final_uk.html:1: is not read: the name of a letter ends with .html.j2",
        "en/survey.html.j2:1: is larger than 200000 bytes",
    ]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(MappingError, match="there is no such folder"):
        read_letters(tmp_path / "none")


def test_a_mistake_in_a_file_of_the_house_is_told_with_its_path(tmp_path: Path) -> None:
    put(tmp_path, "en/progress.html.j2", (SHIPPED["en/progress"] + "\n{{ nothing }}").encode())
    (problem,) = letter_problems(with_own(read_letters(tmp_path)), folder=str(tmp_path))
    assert problem.file == str(tmp_path / "en/progress.html.j2")
    assert problem.line == len(SHIPPED["en/progress"].splitlines()) + 2
