"""Expressions of signals are read from a file that is made of the one that people edit."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.categories.reading import read
from mappings.severity.expressions import book
from training.bank import LANGUAGES, read_bank
from training.cues import FOLDER, alternatives, lines_of, shipped, words_needed


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shipped_is_what_the_edited_file_says(language: str) -> None:
    """`make cues` writes it."""
    assert (FOLDER / f"{language}.json").read_text(encoding="utf-8") == shipped(language)


@pytest.mark.parametrize(
    "line", ["self_harm sure", "self_harm shure: rope", "selfharm sure: rope", "joke sure: lol"]
)
def test_a_line_whose_head_is_none_names_its_place(line: str, tmp_path: Path) -> None:
    path = tmp_path / "en.txt"
    path.write_text(f"# about\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"en.txt, line 2: expected 'SIGNAL KIND: PATTERN'"):
        list(lines_of(path))


def test_a_pattern_that_is_none_names_its_place(tmp_path: Path) -> None:
    path = tmp_path / "de.txt"
    path.write_text("media hint: (?:zeitung|presse\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"de.txt, line 1: this is no pattern: missing \)"):
        list(lines_of(path))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_expression_that_matches_is_among_the_possible_ones(language: str) -> None:
    shipped_book = book(language)
    statements = (one for one in read_bank() if one.language == language)
    for one in islice(statements, 0, None, 1500):
        plain = read(one.text, language).plain
        possible = shipped_book.possible(plain)
        for expression in shipped_book.expressions:
            begins = r"\b" if expression.begins_a_word else ""
            expected = [found.span() for found in re.finditer(f"{begins}(?:{expression.written})", plain)]
            assert [*expression.spans(plain)] == expected
            tried = possible.get((expression.signal, expression.kind), ())
            assert not expected or expression in tried, expression


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("(?:my|his) house is sold", {"my house is sold", "his house is sold"}),
        (r"\w+ on the (?:roof|bridge)\b", {" on the roof", " on the bridge"}),
        ("end(?:ing)? it", {"end it", "ending it"}),
        ("(?:a|b)+", {"a", "b"}),
        (r"[a-z]+|0{2,3}", set()),
        ("(?:no )?(?:pills)?", set()),
        ("kein[ei]? geld(?! zuruck)", {"kein geld", "keine geld", "keini geld"}),
    ],
)
def test_one_of_the_needed_words_stands_wherever_a_pattern_matches(pattern: str, words: set[str]) -> None:
    assert words_needed(pattern) == words


@pytest.mark.filterwarnings("ignore:Possible (nested )?set")
@given(st.text(alphabet="ab|c()[]\\", max_size=12))
def test_alternatives_together_are_the_pattern(pattern: str) -> None:
    try:
        whole = re.compile(pattern)
        parts = [re.compile(one) for one in alternatives(pattern)]
    except re.error:
        return
    for text in ("a", "ab", "b|c", "ca", "[]", "()", "\\", "abcab"):
        assert bool(whole.fullmatch(text)) == any(part.fullmatch(text) for part in parts)
