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
    ],
)
def test_a_word_before_a_name_is_no_part_of_it(expected: str) -> None:
    assert marked(bare(expected), [names_latin]) == fold_text(expected)
