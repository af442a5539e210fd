"""Social security numbers of France (NIR): thirteen characters and a key of two digits.

https://www.insee.fr/fr/metadonnees/definition/c1409
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stdnum.fr import nir

from mappings.redaction.hits import CHECKED, CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_CORSICAN: Final = late(r"[12](?:[ .-]?[0-9]){4}[ .-]?2[ .-]?[ab](?:[ .-]?[0-9]){8}(?![0-9])")


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers with the right key, and any beside a cue word.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("n° sécu 2 95 10 99 126 111 93; NIR 2951099126111", Context()))]
    ['295109912611193', '2951099126111']
    >>> list(find("295109912611194", Context()))
    []
    """
    del context
    page = read(text)
    for number in page.of_length(15):
        if number.is_even and number.digits[0] in "123478" and nir.is_valid(number.digits):
            yield Hit(number.start, number.end, DataType.FR_NIR, number.digits, CHECKED)
    for number in page.of_length(12, 13, 14, 15, 16):
        if number.is_whole and page.cued(number.start, number.end).tells(DataType.FR_NIR):
            yield Hit(number.start, number.end, DataType.FR_NIR, number.digits, CUED + 1)
    for number in page.of_length(5, 6):
        found = _CORSICAN.match(page.loose, number.run_start)
        if found is not None:
            key = re.sub(r"[^a-z0-9]", "", found.group()).upper()
            if nir.is_valid(key) or page.cued(*found.span()).tells(DataType.FR_NIR):
                yield Hit(*found.span(), DataType.FR_NIR, key, CHECKED)
