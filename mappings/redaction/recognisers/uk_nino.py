"""National insurance numbers of the United Kingdom: two letters, six digits, a letter from A to D.

https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.hits import CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_NUMBER: Final = late(
    r"(?<![a-z0-9])(?!bg|gb|kn|nk|nt|tn|zz)[a-cegh-z][ .-]?[a-ceghj-npq-z][ .-]{0,2}[0-9](?:[ .-]{0,2}"
    r"[0-9]){5}[ .-]{0,2}[a-d](?![a-z0-9à-ÿ])"
)
_CUED: Final = late(
    r"[a-z][ .-]?[a-z](?:[ .-]{0,2}[0-9o]){5,7}(?:[ .-]{0,2}[a-z](?![a-z0-9à-ÿ]))?(?![a-z0-9à-ÿ])"
)


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers of that shape; beside a cue word also with other letters or without the last one.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("NI number qq 12 34 56 c and AB-12-34-56-D", Context()))]
    ['QQ123456C', 'AB123456D']
    >>> list(find("GB123456A, AB12 CDE", Context()))
    []
    """
    del context
    page = read(text)
    for number in page.of_length(6):
        if number.start != number.run_start:
            continue
        for start in range(max(0, number.start - 5), number.start - 1):
            found = _NUMBER.match(page.loose, start)
            if found is not None:
                yield Hit(*found.span(), DataType.UK_NINO, _key(found.group()), SHAPED + 3)
                break
    for cue in page.cues_of(DataType.UK_NINO):
        cued = _CUED.match(page.loose, cue.value)
        if cued is not None:
            yield Hit(*cued.span(), DataType.UK_NINO, _key(cued.group()), CUED + 1)


def _key(value: str) -> str:
    return re.sub(r"[^a-z0-9]", "", value).upper()
