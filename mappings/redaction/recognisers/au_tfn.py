"""Tax file numbers of Australia: eight or nine digits, weighted sum divisible by eleven.

https://www.ato.gov.au/individuals-and-families/tax-file-number
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stdnum.au import tfn

from mappings.redaction.cues import NUMBER, ORDER
from mappings.redaction.digits import is_amount, is_date
from mappings.redaction.hits import CHECKED, CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_GAPS: Final = ((" ", " "), (".", "."))
_JUST_NUMBER: Final = frozenset({NUMBER})
_ALSO_ORDER: Final = frozenset({NUMBER, ORDER})
"""In threes it is no order's, though "form" stands before it."""
_THREES: Final = (3, 3, 3)
_WHOLE: Final = (_THREES, (9,))
_ANOTHER: Final = late(r"(?:[^0-9\n\0]{0,20}?[ ,)])?(?:and|or|und|plus|[/&+])[^0-9\n\0]{0,24}")
"""Between the numbers of two people: "our TFNs are … and …"."""
_OF_TAX: Final = late(r"(?<![a-z])(?:tax(?:es|able|ation|man)?|ato|payg|centrelink|mygov)(?![a-z])")


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers beside a cue word; in Australia also those with the right sum: nine together or in threes,
    others where a word tells of tax.

    >>> [hit.key for hit in find("my TFN is 123 456 782", Context())]
    ['123456782']
    >>> list(find("123 456 782", Context()))
    []
    >>> [hit.key for hit in find("for the hardship form, 123 456 782", Context(("AU",)))]
    ['123456782']
    """
    page = read(text)
    is_told = bool(page.cues_of(DataType.AU_TFN))
    is_taxed: bool | None = None
    last = -1
    for number in page.of_length(8, 9):
        start, end = number.start, number.end
        if not number.is_whole or (is_amount(page.loose, start, end) and number.gaps not in _GAPS):
            continue
        cued = page.cued(start, end)
        is_day = is_date(page.loose, start, end)
        if not is_day and (
            cued.tells(DataType.AU_TFN)
            or (0 <= last <= start and not cued.direct and _ANOTHER.fullmatch(page.loose, last, start))
        ):
            last = end
            yield Hit(start, end, DataType.AU_TFN, number.digits, CUED + 1)
        elif (
            "AU" in context.regions
            and not is_day
            and cued.direct <= (_ALSO_ORDER if number.groups == _THREES else _JUST_NUMBER)
            and number.is_even
            and tfn.is_valid(number.digits)
        ):
            if number.groups not in _WHOLE and not is_told:
                if is_taxed is None:
                    is_taxed = _OF_TAX.search(page.loose) is not None
                if not is_taxed:
                    continue
            yield Hit(start, end, DataType.AU_TFN, number.digits, CHECKED - 2)
