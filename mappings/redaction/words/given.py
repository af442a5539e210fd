"""Given names of the English-speaking countries, of India and of Europe, and of those who moved there.

Names are facts, as any registry tells them: the list of the US Census of 1990 (public domain), and those that
the libraries Faker and @faker-js/faker (MIT) list by country, without the ones that people write in small
letters in complaints;
and those of the peoples who moved most, written down by hand, without words of the
five languages and towns.
"""

from __future__ import annotations

from typing import Final

from mappings.redaction.words.lists import listed

_MORE: Final = frozenset(
    ("reg", "hung", "abril", "innocent", "prosper", "lucky", "jo", "ed", "ty", "bo", "mo", "duc", "covadonga")
)
GIVEN: Final = (
    listed("given.txt")
    | listed("given_more.txt")
    | listed("given_world.txt")
    | listed("given_wide.txt")
    | _MORE
)
"""Given names in small letters, without accents."""
_ALSO_WORDS: Final = """
reg hung abril innocent prosper lucky covadonga ros
ada alba albert alexa ana angel angeles april asha aurora austin avery bala barbara bert bill blanca brandy
brooke cameron carolina carter celeste cesar chad charlotte chelsea chester christian clement clinton
concepcion consuelo crystal dale dan dave dawn dean della destiny devon dolores domingo don earl ebony ella
encarnacion ernst esperanza eve faith falk fern florence florent franco frank gene georgia germain german
glen grace grant guadalupe guy harrison harsh harvey hazel heather holly hope hunter ida ina ines iris isla
ivy jack jade jan jasmine jay jean jesus jordan joy june kai kamal kent kim kiran kirk lance lee leigh
leslie lester lily lloyd logan lourdes madison mala marco mark marshall mason mateo max may melody mercedes
mia milagros miles milton misty morgan nelson nieves olive oscar otto paloma paul pearl penny peter pilar
poppy prem preston raj ram rama randall ray regina regis rex rob robin romain rosa rosario rose ross rowan
ruby ruth sagar salvador sandy santiago savannah scarlett scott shah shelby sherry spencer stanley stewart
stuart sue summer surya sydney taylor terry tiffany tony troy tyler uma ute valentin vera vernon victor
victoria viola violet virginia wade warren wayne wesley whitney will winston
"""
ALSO_WORDS: Final = frozenset(_ALSO_WORDS.split())
"""Given names that are words, places, brands or months too: alone they tell nothing."""
GIVEN_WORDS: Final = listed("given_words.txt")
"""Given names that are words of some language in small letters."""
