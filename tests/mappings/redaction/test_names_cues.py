"""Words that tell of a name are no part of it: sign-offs, roles, words for colleagues."""

from __future__ import annotations

import pytest

from mappings.redaction.folding import fold_text
from mappings.redaction.recognisers import names_latin
from tests.mappings.redaction.marking import bare, marked


@pytest.mark.parametrize(
    "expected",
    [
        "Ihr Kollege <Yılmaz> hat mich angelogen",
        "Kollege <Meier> hat mich angerufen",
        "Sachbearbeiterin <Rosa Blume> hat mir gesagt",
        "Gestern <Rosa Blume> hat mir gesagt",
        "LG <Rosa>",
        "Gruß <Rosa>",
        "VG <Anna Berg>",
        "i.A. <Rosa Fall>",
        "i. V. <Rosa Fall>",
        "ppa. <Rosa Fall>",
        "Thx <Rose>",
        "Rgds <Rose Petit>",
        "Your colleague <Yılmaz> lied to me",
        "Cdt <Rose Petit>",
        "Bises <Rose>",
        "Collègue <Rose Petit> m'a dit",
        "Atentamente <Rosa F. Ríos>",
        "Saludos cordiales <Rosa F. Ríos>",
        "Compañera <Rosa Ríos> me dijo",
        "Me llamo <Pere Soler Mas>",
        "Your name in full: <Mere Ngata>",
    ],
)
def test_a_word_before_a_name_is_no_part_of_it(expected: str) -> None:
    assert marked(bare(expected), [names_latin]) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Ein Herr rief an, eine Frau schrie mich an, ein Herr kam vorbei, der Herr behauptete das",
        "Frau legte auf, meine Frau weinte, die Frau sprach mich an",
        "le monsieur raccrocha, une madame cria",
        "un señor llamó, una señora gritó",
    ],
)
def test_a_verb_behind_a_title_is_no_name(text: str) -> None:
    assert marked(text, [names_latin]) == fold_text(text)


@pytest.mark.parametrize(
    "expected",
    [
        "ein herr <müller> rief an, herr <yilmaz> kam",
        "señor <garcía> llamó, monsieur <dupont> a appelé",
        "mr <smith> rang, mrs <patel> shouted",
    ],
)
def test_a_name_in_small_letters_ends_before_the_verb(expected: str) -> None:
    assert marked(bare(expected), [names_latin]) == fold_text(expected)
