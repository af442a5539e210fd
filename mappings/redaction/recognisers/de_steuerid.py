"""Tax identification numbers of Germany (Steuer-ID): eleven digits, ISO 7064 mod 11,10.

https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html
"""

from __future__ import annotations

from collections.abc import Iterator

from stdnum.de import idnr

from mappings.redaction.digits import is_amount
from mappings.redaction.hits import CHECKED, CUED, Context, Hit
from mappings.redaction.reading import read
from mappings.redaction.types import DataType


def find(text: str, context: Context) -> Iterator[Hit]:
    """Groups with the right check digit, in Germany also without groups if no amount; any beside a cue word.

    >>> [hit.key for hit in find("Steuer-ID: 36574261808, seine 36 574 261 809", Context())]
    ['36574261808', '36574261809']
    >>> [hit.key for hit in find("Steuer-Identifikationsnr. (11-stellig): 42 735 199 801", Context())]
    ['42735199801']
    >>> list(find("36574261809", Context()))
    []
    """
    page = read(text)
    for number in page.of_length(10, 11, 12, 13):
        if not number.is_whole:
            continue
        is_eleven = len(number.digits) == 11
        if page.cued(number.start, number.end).tells(DataType.DE_STEUERID):
            yield Hit(number.start, number.end, DataType.DE_STEUERID, number.digits, CUED + 1)
        elif (
            is_eleven
            and (
                number.groups == (2, 3, 3, 3)
                or ("DE" in context.regions and not is_amount(page.loose, number.start, number.end))
            )
            and idnr.is_valid(number.digits)
        ):
            yield Hit(number.start, number.end, DataType.DE_STEUERID, number.digits, CHECKED - 2)
