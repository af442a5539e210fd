"""A letter that somebody forgot to finish is recognised."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.jurisdictions import Jurisdiction
from mappings.letters import SAMPLE, LetterKind, blanks_in, render


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Dear customer, [sic] we {really} mean it", 0),
        ("⟦the reasons: please write⟧", 1),
        ("<p><mark>⟦a: please write⟧</mark></p><p>⟦b⟧⟦c⟧</p>", 3),
        ("&#10214;the reasons&#10215;", 1),
        ("&#x27E6;the <b>reasons</b>&#x27E7;", 1),
        ("⟦the reasons were half deleted", 1),
        ("half deleted⟧ text", 1),
        ("⟦one ⟦two⟧", 2),
    ],
)
def test_blanks_are_counted_whole_or_half_deleted(text: str, count: int) -> None:
    assert blanks_in(text) == count


@given(st.text(st.characters(exclude_characters="⟦⟧&")), st.integers(0, 5))
def test_as_many_blanks_are_found_as_were_left(text: str, count: int) -> None:
    assert blanks_in(text + "⟦x⟧".join([text] * (count + 1))) == count


@pytest.mark.parametrize("language", ["zh", "en", "de", "fr"])
def test_a_letter_counts_its_blanks_and_has_none_once_they_are_written(language: str) -> None:
    letter = render(LetterKind.FINAL, language, Jurisdiction.DE, None, SAMPLE)
    assert letter.blanks == blanks_in(letter.html) == letter.html.count("⟦") > 0
    finished = letter.html
    while "⟦" in finished:
        before, _, rest = finished.partition("⟦")
        finished = f"{before}written by hand{rest.partition('⟧')[2]}"
    assert blanks_in(finished) == 0
