"""Personal public service numbers of Ireland: seven digits, a check letter, sometimes a second letter.

https://www.gov.ie/en/service/12e6de-get-a-personal-public-service-pps-number/
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stdnum.ie import pps

from mappings.redaction.hits import CHECKED, CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_ANY_LETTERS: Final = late(r"[ .-]?[a-z]{1,2}(?![a-z0-9à-ÿ])")
_LETTERS: Final = late(r"[ .-]{0,2}([a-w][ .-]?[a-iw]?)(?![a-z0-9à-ÿ])")


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers with the right check letter, and any beside a cue word.

    >>> [hit.key for hit in find("PPSN 1234567 X, his 1234567T", Context())]
    ['1234567X', '1234567T']
    >>> list(find("model 1234567 B", Context()))
    []
    """
    del context
    page = read(text)
    for number in page.of_length(7):
        if not number.is_whole:
            continue
        letters = _LETTERS.match(page.loose, number.end)
        cued = page.cued(number.start, letters.end() if letters else number.end)
        is_cued = cued.tells(DataType.IE_PPS)
        if letters is not None:
            key = number.digits + re.sub(r"[^a-z]", "", letters[1]).upper()
            glued = letters.start(1) == number.end and not number.gaps
            if (glued or text[letters.start(1) : letters.end()].isupper()) and pps.is_valid(key):
                before = page.loose[number.start - 1 : number.start]
                if not (before.isascii() and before.isalnum()):
                    yield Hit(number.start, letters.end(), DataType.IE_PPS, key, CHECKED)
                    continue
        if is_cued:
            end = number.end
            found = _ANY_LETTERS.match(page.loose, end)
            end = found.end() if found else end
            key = re.sub(r"[^a-z0-9]", "", page.loose[number.start : end]).upper()
            yield Hit(number.start, end, DataType.IE_PPS, key, CUED + 1)
