"""Aadhaar numbers of India: twelve digits, the last by Verhoeff's scheme.

https://uidai.gov.in/en/contact-support/have-any-question/292-faqs.html
"""

from __future__ import annotations

from collections.abc import Iterator

from stdnum.in_ import aadhaar

from mappings.redaction.cues import ORDER
from mappings.redaction.hits import CHECKED, CUED, Context, Hit
from mappings.redaction.reading import read
from mappings.redaction.types import DataType


def find(text: str, context: Context) -> Iterator[Hit]:
    """Three groups of four with the right last digit, in India also without groups; any beside a cue word.

    >>> [hit.key for hit in find("Aadhaar 234123412347, other 2341 2341 2346", Context())]
    ['234123412347', '234123412346']
    >>> list(find("ref 2341 2341 2347", Context()))
    []
    """
    page = read(text)
    for number in page.of_length(12):
        if not number.is_whole:
            continue
        cued = page.cued(number.start, number.end)
        if cued.tells(DataType.IN_AADHAAR):
            yield Hit(number.start, number.end, DataType.IN_AADHAAR, number.digits, CUED + 1)
        elif (
            (number.groups == (4, 4, 4) or "IN" in context.regions)
            and number.is_even
            and ORDER not in cued.direct
            and aadhaar.is_valid(number.digits)
        ):
            yield Hit(number.start, number.end, DataType.IN_AADHAAR, number.digits, CHECKED - 2)
    for number in page.of_length(11, 13):
        if number.is_whole and DataType.IN_AADHAAR in page.cued(number.start, number.end).direct:
            yield Hit(number.start, number.end, DataType.IN_AADHAAR, number.digits, CUED)
