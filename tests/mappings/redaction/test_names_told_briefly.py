"""Names of one word, in lists, with an initial, in brackets behind a role, in small letters."""

from __future__ import annotations

import pytest

from mappings.redaction.folding import fold_text
from mappings.redaction.recognisers import names_latin
from tests.mappings.redaction.marking import bare, marked


@pytest.mark.parametrize(
    "expected",
    [
        "on behalf of <Priya>, <Tom> and <Ann Nair>",
        "signed by <Berg, Anna>",
        "told by <Lee>, Will you refund me",
        "As requested by <J Patel>",
        "unterschrieben von <K Meier>",
        "signé par <J Dupont>",
        "firmado por <R Fuentes>",
        "Customer: <Whitfield S>",
        "Customer: <Patel J.>",
        "Your agent (<Sarah>) told me",
        "your adviser (<Mohammed>) promised",
        "hello this is <dave> from leeds",
        "my son <jaden> took it",
        "my wife <sarah> is ill",
        "mein sohn <jonas> hat das",
        "mon fils <lucas> a signé",
    ],
)
def test_a_name_that_is_told_briefly_is_found(expected: str) -> None:
    assert marked(bare(expected), [names_latin]) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "my son took it, my wife will sign, my brother had it",
        "this is great from start to finish, this is fine from here",
        "your agent (on Monday) told me, your manager (Complaints) promised",
        "plan B, vitamin C, told by A bank",
    ],
)
def test_words_in_such_places_are_no_names(text: str) -> None:
    assert marked(text, [names_latin]) == fold_text(text)
