"""Names in small letters, and the small words and given names that are words too."""

from __future__ import annotations

import pytest

from mappings.redaction.folding import fold_text
from mappings.redaction.recognisers import names_latin
from tests.mappings.redaction.marking import bare, marked


@pytest.mark.parametrize(
    "expected",
    [
        "i go by <latoya> but the contract says otherwise",
        "cheers then, <rosalind> x",
        "morning, <sandra dunleavvy> here, sorry for the long mail",
        "evening. <sukhwinder malhotra> here, sorry to bother you",
        "the one who opened it was <beatrice ashdownson>, not me",
        "me (<declan o'riordanne>) and the wife",
        "typing this for my dad <winston okafor> who cannot see the screen",
        "hola, <lucía herrero montero>, por lo del crédito",
        "mi ex <consuelo ochoa> dejó de pagar",
        "transféré à <mathilde quenneville> sans suite",
        "ich bin bei euch als <wolfgang steinhuber> gespeichert",
        "Grüßle <birgit>",
        "Hello team, this side <Chauhan, Rekha>. the branch shut",
    ],
)
def test_names_in_small_letters_are_found(expected: str) -> None:
    assert marked(bare(expected), [names_latin]) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "i go by bus, i go by what the letter says, cheers then, bye",
        "my wife likes lucky draws, my husband drank tea, they call me nineteen times a day",
        "a degree in marine biology, prima única, zona catastrófica, mora temprana, paz descanse",
        "mon mari étant décédé, ma mère est placée sous tutelle, mon avocate fait opposition",
        "mi marido gana lo justo, mi hermana sigue esperando, figuro como titular, me dicen que espere",
        "mein chef weiß jetzt davon, meine mutter hört schlecht, mit allen anlagen, so lang gedauert",
        "transféré à la banque, transmis à vos services, pasado a mora, aufgenommen wurde der kredit",
        "on this side of town, that's me done with banks, notes by the bank, opened by mistake",
    ],
)
def test_small_words_stay(text: str) -> None:
    assert marked(text, [names_latin]) == fold_text(text)
