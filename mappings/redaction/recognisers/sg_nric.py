"""Identity numbers of Singapore (NRIC, FIN): a letter, seven digits, a check letter.

https://www.ica.gov.sg/documents/ic-and-passport
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.hits import CHECKED, CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_WEIGHTS: Final = (2, 7, 6, 5, 4, 3, 2)
_LETTERS: Final = {
    "S": "JZIHGFEDCBA",
    "T": "JZIHGFEDCBA",
    "F": "XWUTRQPNMLK",
    "G": "XWUTRQPNMLK",
    "M": "KLJNPQRTUWX",
}
_OFFSETS: Final = {"S": 0, "T": 4, "F": 0, "G": 4, "M": 3}
_NUMBER: Final = late(r"(?<![a-z0-9])([stfgm])[ .-]?([0-9](?:[ .-]?[0-9]){6})[ .-]?([a-z])(?![a-z0-9à-ÿ])")
_CUED: Final = late(r"[a-z](?:[ .-]{0,2}[0-9]){6,8}[ .-]?[a-z]?(?![a-z0-9à-ÿ])")


def is_valid(number: str) -> bool:
    """True when the check letter is right.

    >>> is_valid("S1234567D"), is_valid("S1234567E"), is_valid("M1234567K")
    (True, False, True)
    """
    total = sum(int(digit) * weight for digit, weight in zip(number[1:8], _WEIGHTS, strict=True))
    index = (total + _OFFSETS[number[0]]) % 11
    if number[0] == "M":
        index = 10 - index
    return _LETTERS[number[0]][index] == number[8]


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers with a right check letter, and any beside a cue word.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("NRIC S 1234567 E, s1234567d", Context()))]
    ['S1234567E', 'S1234567D']
    >>> list(find("part S1234567E", Context()))
    []
    """
    del context
    page = read(text)
    for number in page.of_length(7):
        if not number.is_whole:
            continue
        for start in range(max(0, number.start - 2), number.start):
            found = _NUMBER.match(page.loose, start)
            if found is not None:
                key = re.sub(r"[^a-z0-9]", "", found.group()).upper()
                if is_valid(key):
                    yield Hit(*found.span(), DataType.SG_NRIC, key, CHECKED)
                elif DataType.SG_NRIC in page.cued(*found.span()).after:
                    yield Hit(*found.span(), DataType.SG_NRIC, key, CUED)
                break
    for cue in page.cues_of(DataType.SG_NRIC):
        cued = _CUED.match(page.loose, cue.value)
        if cued is not None:
            key = re.sub(r"[^a-z0-9]", "", cued.group()).upper()
            yield Hit(*cued.span(), DataType.SG_NRIC, key, CUED + 1)
