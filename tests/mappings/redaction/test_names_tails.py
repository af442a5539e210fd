"""Names with particles and parts that stand behind their first words."""

from __future__ import annotations

import pytest

from mappings.redaction.folding import fold_text
from mappings.redaction.recognisers import names_latin
from tests.mappings.redaction.marking import bare, marked


@pytest.mark.parametrize(
    "name",
    [
        "Mohammed al-Rashid",
        "Mohammed ad-Din",
        "Omar ibn al-Khattab",
        "Tariq ur-Rehman",
        "Robert van 't Hof",
        "Robert in 't Veld",
        "Robert van het Hof",
        "Robert op de Beeck",
        "Anna auf der Heide",
        "Anna aus dem Bruch",
        "Anna am Ende",
        "Anna von und zu Berg",
        "Marco della Rovere",
        "Marco degli Esposti",
        "Marco dell'Acqua",
        "Marco de' Medici",
        "Claude de l'Isle",
        "José Mª García",
        "Sean O' Brien",
        "Muthu A/L Raman",
        "CHAN Siu Ming, Peter",
        "Nguyễn Văn A",
        "Đỗ Mười",
    ],
)
@pytest.mark.parametrize(
    "frame", ["My name is <{}> and I", "I spoke to <{}> yesterday", "Mein Name ist <{}> und"]
)
def test_a_name_is_found_with_its_particles(name: str, frame: str) -> None:
    expected = frame.format(name)
    assert marked(bare(expected), [names_latin]) == fold_text(expected)


@pytest.mark.parametrize(
    "expected",
    [
        "ich bin <Anna> am Apparat",
        "Frau <Anna> auf der Arbeit, Herr <Klaus> im Urlaub",
        "Mi chiamo <Marco> della Banca",
        "I am <Imran> s/o <Divya>",
        "Signed: <Huxtable Oswald>, May 10, 2022",
        "my sister in Hà Nội",
    ],
)
def test_what_stands_behind_a_name_by_chance_is_no_part_of_it(expected: str) -> None:
    assert marked(bare(expected), [names_latin]) == fold_text(expected)


def test_a_german_surname_of_particles_is_found_behind_a_title() -> None:
    assert marked("Herr von der Au rief an", [names_latin]) == "Herr <von der Au> rief an"
