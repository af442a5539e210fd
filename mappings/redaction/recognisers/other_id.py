"""Numbers of people without a kind of their own: Italy, Emirates, Taiwan, Switzerland, customers, licences.

https://www.agenziaentrate.gov.it/portale/schede/istanze/richiesta-ts_cf (codice fiscale)
https://icp.gov.ae/en/ (Emirates ID)
https://www.gov.uk/driving-licence-renewal (driver number)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stdnum.it import codicefiscale

from mappings.redaction.codes import cued_codes, key_of
from mappings.redaction.cues import PERSON
from mappings.redaction.hits import CHECKED, CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import Reading, read
from mappings.redaction.recognisers.phone import is_hotline
from mappings.redaction.types import DataType

_FISCAL: Final = late(
    r"(?<![a-z0-9à-ÿ])[a-z]{3} ?[a-z]{3} ?[0-9l-nq-v]{2}[a-ehlmprst][0-9l-nq-v]{2} ?[a-z][0-9l-nq-v]{3} ?"
    r"[a-z](?![a-z0-9à-ÿ])"
)
_DRIVER: Final = late(
    r"(?<![a-z0-9à-ÿ])[a-z9]{5} ?[0-9][ ]?[0156][0-9][ ]?[0-9]{2}[ ]?[0-9] ?[a-z][a-z9] ?[a-z0-9] ?[a-z]{2}"
    r"(?![a-z0-9à-ÿ])"
)
_TAIWANESE: Final = late(r"(?<![a-z0-9])[a-z]\Z")
_TAIWANESE_LETTERS: Final = "abcdefghjklmnpqrstuvxywzio"
_MAC: Final = late(r"[0-9a-f](?<![0-9a-z:-].)[0-9a-f](?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}(?![0-9a-z:-])")
_ANY_DIGIT: Final = late("[0-9]")
_INSURED: Final = late(r"[0-9]{2} ?[0-9]{6} ?[a-z] ?[0-9]{3}(?![a-z0-9à-ÿ])")
_USER_NAME: Final = late(r"[a-z0-9](?:[a-z0-9._-]{2,30})[a-z0-9](?![a-z0-9@])")
_IS_LOGIN: Final = late(r"user|login|登录|用户|benutzer|usuario|nombre|nom d|identifiant")
_SIGNS_OF_NAME: Final = late("[0-9._-]")
_ID_NUMBER: Final = late(
    r"(?=[a-z]{0,4}[0-9])[a-z0-9]{6,14}(?:[ -](?=[a-z]{0,3}[0-9])[a-z0-9]{1,6}){0,3}"
    r"(?:-[a-z])?(?![a-z0-9à-ÿ])"
)


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers of their own shape, and those beside a cue word.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("C.F. RSSMRA85T10A562S, Emirates ID 784-1990-1234567-1", Context()))]
    ['RSSMRA85T10A562S', '784199012345671']
    >>> [hit.key for hit in resolve(find("customer number: 00123456，客户号:8800123", Context()))]
    ['00123456', '8800123']
    >>> list(find("the customer paid 5000 on 2024-01-05", Context()))
    []
    """
    page = read(text)
    if _ANY_DIGIT.search(page.loose) is None:
        return
    yield from _shaped(page)
    for start, end in cued_codes(page, DataType.OTHER_ID, named=4, unnamed=7):
        if _is_transfer(page.loose, start, end):
            continue
        yield Hit(start, end, DataType.OTHER_ID, key_of(page.loose[start:end]), CUED - 1)
    for start, end in cued_codes(page, PERSON, named=2, unnamed=7):
        if end - start < 5 or _is_hotline(page.loose[start:end], context):
            continue
        yield Hit(start, end, DataType.OTHER_ID, key_of(page.loose[start:end]), CUED - 2)
    for cue in page.cues_of(PERSON):
        name = (
            _USER_NAME.match(page.loose, cue.value)
            if cue.is_told or not page.loose[cue.start].isascii()
            else None
        )
        if (
            name is not None
            and _IS_LOGIN.match(page.loose, cue.start)
            and _SIGNS_OF_NAME.search(name.group())
        ):
            yield Hit(*name.span(), DataType.OTHER_ID, name.group(), CUED - 2)
    for cue in page.cues_of(DataType.CN_ID):
        found = _ID_NUMBER.match(page.loose, cue.value)
        if found is not None and sum(map(str.isdigit, found.group())) >= 5:
            yield Hit(*found.span(), DataType.OTHER_ID, key_of(found.group()), CUED - 3)


def _is_hotline(value: str, context: Context) -> bool:
    """The number of customer care, which everybody may read: "customer care 1860 000 5555"."""
    groups = tuple(map(len, re.findall("[0-9]+", value)))
    return re.search("[a-z]", value) is None and is_hotline(
        re.sub("[^0-9]", "", value), groups, context.regions
    )


def _is_transfer(loose: str, start: int, end: int) -> bool:
    """The number of a transfer: in India UTR is one, in Britain it is a taxpayer's, of ten digits.

    https://www.gov.uk/find-utr-number
    """
    if _UTR.search(loose, max(0, start - 24), start) is None:
        return False
    return _TAXPAYER.fullmatch(loose, start, end) is None


_UTR: Final = late(r"\butr(?: [a-z]{2,5}){0,3} ?(?:no|number)?[.:# -]{0,3}\Z")
_TAXPAYER: Final = late(r"[0-9]{5} ?[0-9]{5}k?")


def _shaped(page: Reading) -> Iterator[Hit]:
    loose = page.loose
    for number in page.of_length(15):
        if number.digits.startswith("784") and number.digits[3:5] in ("19", "20") and number.is_even:
            yield Hit(number.start, number.end, DataType.OTHER_ID, number.digits, SHAPED + 4)
    for number in page.of_length(9):
        before = _TAIWANESE.search(loose, max(0, number.start - 2), number.start)
        if before is not None and not number.gaps and _is_taiwanese(before.group() + number.digits):
            key = before.group().upper() + number.digits
            yield Hit(before.start(), number.end, DataType.OTHER_ID, key, SHAPED + 4)
    for number in page.of_length(13):
        if number.digits.startswith("756") and number.groups == (3, 4, 4, 2):
            yield Hit(number.start, number.end, DataType.OTHER_ID, number.digits, SHAPED + 4)
    for number in page.of_length(8):
        insured = _INSURED.match(loose, number.start)
        if insured is not None and number.start == number.run_start:
            yield Hit(*insured.span(), DataType.OTHER_ID, key_of(insured.group()), SHAPED)
    macs = _MAC.finditer(loose) if loose.count(":") >= 5 or loose.count("-") >= 5 else ()
    for found in macs:
        if re.search("[a-f]", found.group()):
            yield Hit(*found.span(), DataType.OTHER_ID, key_of(found.group()), SHAPED)
    for found in _DIGIT_PAIR.finditer(loose):
        yield from _lettered(loose, found.start())


_DIGIT_PAIR: Final = late(r"[0-9](?<=[a-z9 ][0-9])(?=[0-9 l-nq-v][0-9a-ehlmprst])")


def _lettered(loose: str, digit: int) -> Iterator[Hit]:
    for back in (5, 6, 7, 8):
        start = digit - back
        if start < 0:
            break
        fiscal = _FISCAL.match(loose, start) if back >= 6 else None
        if fiscal is not None:
            key = key_of(fiscal.group())
            yield Hit(
                *fiscal.span(), DataType.OTHER_ID, key, CHECKED if codicefiscale.is_valid(key) else SHAPED
            )
            break
        driver = _DRIVER.match(loose, start) if back <= 6 else None
        if driver is not None and "euro" not in driver.group():
            yield Hit(*driver.span(), DataType.OTHER_ID, key_of(driver.group()), SHAPED + 1)
            break


def _is_taiwanese(number: str) -> bool:
    """True for a letter, 1, 2, 8 or 9, and a right check digit.

    >>> _is_taiwanese("a123456789"), _is_taiwanese("a123456788")
    (True, False)
    """
    if number[1] not in "1289":
        return False
    place = _TAIWANESE_LETTERS.index(number[0]) + 10
    total = place // 10 + place % 10 * 9
    total += sum(
        int(digit) * weight for digit, weight in zip(number[1:], (8, 7, 6, 5, 4, 3, 2, 1, 1), strict=True)
    )
    return total % 10 == 0
