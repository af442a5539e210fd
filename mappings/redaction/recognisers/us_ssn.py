"""Social security numbers of the United States, and ITIN: three, two and four digits, no check digit.

https://www.ssa.gov/employer/randomization.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.cues import ORDER
from mappings.redaction.digits import is_amount
from mappings.redaction.hits import CUED, LIKELY, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_BEFORE: Final = late(r"(?i)\b(?:ssn|social security|social)\b[^.;:!?\n]{1,45}\Z")
"""A cue word further away in the same sentence: "the SSN on the form reads"."""
_GROUPS: Final = ((9,), (3, 3, 3), (3, 2, 4))
_IDENTIFIES: Final = late(
    r"[,;.)]{0,2} ?(?:(?:that's|thats|that is|it's|its|is) (?:what you(?:'ll)? (?:need|want|ask)"
    r"|all you(?:'ll)? need|the number you (?:need|want|ask)|who i am|my (?:social|tax))"
    r"|(?:so |please |just |now )?(?:look|pull) me up"
    r"|(?:use it )?(?:to|for) (?:verify|identify|verification|identification)"
    r"|if you (?:need|want) (?:to (?:verify|check|look)|it))"
)
"""What people say behind the number by which a lender knows them."""


_FORM: Final = late(
    r"(?<![a-z0-9.,])(?:10(?:98|99|40|95)|5498|w-?[2479]|i-?9|tax return|tax transcript|transcript|irs"
    r"|e-?file"
    r"|credit (?:file|report|bureaus?)|bureaus?|taxpayer|tax ?payer|payee tin|borrower tin|tin)"
    r"(?:-[a-z]{1,4})?(?:[,:]? (?:[a-z'’]{1,9} ){0,5}|[:,] ?|# ?)\Z"
)
"""Forms and offices that know people by this number: "my 1098 shows 416073292"."""
_MONEY: Final = late(r"[$€£¥] ?\Z|usd ?\Z")
_SOCIAL: Final = late(
    r"[ ,)\"]{0,3}\(?(?:my |his |her |the )?(?:full |own )?(?:social|ssn|soc|itin)(?! media| network"
    r"| club| work)(?![a-z])"
)
_GIVEN: Final = late(
    r"(?<![a-z])(?:read|g[ai]ve|recited?|repeat(?:ed)?|confirm(?:ed)?|punch(?:ed)?|key(?:ed)?|typed?"
    r"|enter(?:ed)?|said"
    r"|told|using|used|under|provid(?:e|ed)|verif(?:y|ied)(?: w/)?|pulled me up (?:by|under|with)"
    r"|looked me up (?:by|under|with))"
    r"(?: (?:out|in|off|my|him|her|them|up|the guy|the lady|you|with)){0,3} \Z"
)
"""Words for telling a person's number, with it right behind them."""


def find(text: str, context: Context) -> Iterator[Hit]:
    """Nine digits in the groups of the number, or beside a cue word.

    >>> [hit.key for hit in find("SSN 123456789, his is 123-45-6780", Context())]
    ['123456789', '123456780']
    >>> list(find("000-12-3456, 123-45-67, SSN ending 6789", Context()))
    []
    """
    page = read(text)
    for number in page.of_length(9):
        cued = page.cued(number.start, number.end)
        told = (number.groups in _GROUPS or number.is_even) and _BEFORE.search(
            text, max(0, number.start - 60), number.start
        )
        cued_direct = DataType.US_SSN in cued.direct
        if not number.is_whole and not cued_direct:
            told = None
        told = told or (number.is_whole and _SOCIAL.match(page.loose, number.end))
        if (number.is_whole or cued_direct) and (cued.tells(DataType.US_SSN) or told):
            yield Hit(number.start, number.end, DataType.US_SSN, number.digits, CUED)
        elif (
            number.groups == (3, 2, 4)
            and number.is_even
            and not number.digits.startswith(("000", "666"))
            and number.digits[3:5] != "00"
            and number.digits[5:] != "0000"
            and number.gaps[0] == number.gaps[1]
            and (number.is_whole or number.gaps == ("-", "-"))
            and (ORDER not in cued.direct or number.gaps == ("-", "-"))
        ):
            yield Hit(number.start, number.end, DataType.US_SSN, number.digits, SHAPED + 2)
        elif (
            "US" in context.regions
            and number.groups in _GROUPS
            and number.is_whole
            and not number.digits.startswith(("000", "666"))
            and not cued.direct
            and not _is_sum(page.loose, number.start, number.end)
            and _MONEY.search(page.loose, max(0, number.start - 4), number.start) is None
            and (
                _FORM.search(page.loose, max(0, number.start - 56), number.start)
                or _IDENTIFIES.match(page.loose, number.end)
                or _GIVEN.search(page.loose, max(0, number.start - 40), number.start)
            )
        ):
            yield Hit(number.start, number.end, DataType.US_SSN, number.digits, LIKELY)
    for number in page.of_length(8, 10):
        if number.is_whole and DataType.US_SSN in page.cued(number.start, number.end).direct:
            yield Hit(number.start, number.end, DataType.US_SSN, number.digits, CUED)


def _is_sum(loose: str, start: int, end: int) -> bool:
    """True for money as Americans write it: with commas, cents or a sign; blanks part no thousands."""
    return is_amount(loose, start, end, signs=" .-") or _CENTS.search(loose, start, end + 1) is not None


_CENTS: Final = late(r"[.,][0-9]{1,2}(?![0-9])")
