"""Identity numbers of Spain: DNI with eight digits and a check letter, NIE with a letter before seven.

https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.digits import is_date
from mappings.redaction.hits import CHECKED, CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_LETTERS: Final = "TRWAGMYFPDXBNJZSQVHLCKE"
_LAST: Final = late(r"[ .-]{0,3}([a-hj-np-tv-z])(?![a-z0-9à-ÿ])")
_FIRST: Final = late(r"(?<![a-z0-9])([xyz])[ .-]{0,3}\Z")
_CUED: Final = late(
    r"(?:[a-z][ .-]{0,2})?[0-9](?:[ .-]{0,2}[0-9]){5,7}(?:[ .-]{0,2}[a-z](?![a-z0-9à-ÿ]))?(?![a-z0-9à-ÿ])"
)


def is_valid(number: str) -> bool:
    """True when the check letter is right.

    >>> is_valid("12345678Z"), is_valid("X1234567L"), is_valid("12345678A")
    (True, True, False)
    """
    digits = number[:-1].translate(str.maketrans("XYZ", "012"))
    return _LETTERS[int(digits) % 23] == number[-1]


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers with a right check letter, and any beside a cue word.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("DNI 12.345.678-A, NIE x-1234567-l", Context()))]
    ['12345678A', 'X1234567L']
    >>> list(find("model 12345678A, 12345678 a day", Context()))
    []
    """
    del context
    page = read(text)
    for number in page.of_length(7, 8):
        if number.start != number.run_start or number.end != number.run_end:
            continue
        if number.gaps and is_date(page.loose, number.start, number.end):
            continue
        last = _LAST.match(page.loose, number.end)
        if last is None:
            continue
        first = _FIRST.search(page.loose, max(0, number.start - 5), number.start)
        if len(number.digits) == 7 and first is None:
            continue
        is_nie = len(number.digits) == 7
        start = first.start() if first is not None and is_nie else number.start
        before = page.loose[start - 1 : start]
        if before.isascii() and before.isalnum():
            continue
        spaced = last.start(1) > number.end and page.loose[number.end] == " "
        key = (first[1] if first is not None and is_nie else "") + number.digits + last[1]
        if is_valid(key.upper()) and not (spaced and not text[last.start(1)].isupper()):
            yield Hit(start, last.end(), DataType.ES_DNI, key.upper(), CHECKED)
    for cue in page.cues_of(DataType.ES_DNI):
        cued = _CUED.match(page.loose, cue.value)
        if cued is not None:
            yield Hit(*cued.span(), DataType.ES_DNI, re.sub(r"[^a-z0-9]", "", cued.group()).upper(), CUED + 1)
