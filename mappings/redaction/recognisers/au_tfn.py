"""Tax file numbers of Australia: eight or nine digits, weighted sum divisible by eleven.

https://www.ato.gov.au/individuals-and-families/tax-file-number
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stdnum.au import tfn

from mappings.redaction.digits import is_amount, is_date
from mappings.redaction.hits import CHECKED, CUED, Context, Hit
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_GAPS: Final = ((" ", " "), (".", "."))


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers beside a cue word; in Australia also three groups with the right sum.

    >>> [hit.key for hit in find("my TFN is 123 456 782", Context())]
    ['123456782']
    >>> list(find("123 456 782", Context()))
    []
    """
    page = read(text)
    for number in page.of_length(8, 9):
        if not number.is_whole or (
            is_amount(page.loose, number.start, number.end) and number.gaps not in _GAPS
        ):
            continue
        if page.cued(number.start, number.end).tells(DataType.AU_TFN):
            yield Hit(number.start, number.end, DataType.AU_TFN, number.digits, CUED + 1)
        elif (
            "AU" in context.regions
            and number.groups == (3, 3, 3)
            and number.is_even
            and tfn.is_valid(number.digits)
            and not page.cued(number.start, number.end).direct
            and not is_date(page.loose, number.start, number.end)
        ):
            yield Hit(number.start, number.end, DataType.AU_TFN, number.digits, CHECKED - 2)
