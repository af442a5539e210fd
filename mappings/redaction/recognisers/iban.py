"""International bank account numbers: ISO 13616, two check digits by ISO 7064 mod 97-10.

https://www.swift.com/standards/data-standards/iban-international-bank-account-number
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stdnum.iso7064 import mod_97_10

from mappings.redaction.hits import CHECKED, CUED, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_LENGTHS: Final = {
    **dict.fromkeys(("no",), 15),
    **dict.fromkeys(("be",), 16),
    **dict.fromkeys(("dk", "fi", "fo", "gl", "nl", "sd"), 18),
    **dict.fromkeys(("mk", "si"), 19),
    **dict.fromkeys(("at", "ba", "ee", "kz", "lt", "lu", "xk"), 20),
    **dict.fromkeys(("ch", "cr", "hr", "li", "lv"), 21),
    **dict.fromkeys(("bg", "bh", "de", "gb", "ge", "ie", "me", "rs", "va"), 22),
    **dict.fromkeys(("ae", "gi", "il", "iq", "om", "so", "tl"), 23),
    **dict.fromkeys(("ad", "cz", "es", "md", "pk", "ro", "sa", "se", "sk", "tn", "vg"), 24),
    **dict.fromkeys(("ly", "pt", "st"), 25),
    **dict.fromkeys(("is", "tr"), 26),
    **dict.fromkeys(("fr", "gr", "it", "mc", "mr", "sm"), 27),
    **dict.fromkeys(("al", "az", "by", "cy", "do", "gt", "hu", "lb", "ni", "pl", "sv"), 28),
    **dict.fromkeys(("br", "eg", "ps", "qa", "ua"), 29),
    **dict.fromkeys(("jo", "kw", "mu", "yt"), 30),
    **dict.fromkeys(("mt", "sc"), 31),
    "lc": 32,
    "ru": 33,
}
_START: Final = late(r"[0-9](?:(?<=[a-z]{2}[0-9])|(?<=[a-z]{2}[ .-][0-9])|(?<=[a-z] [a-z] [0-9]))[ .-]?[0-9]")
_GAP: Final = " .-_/:·"
_CUED: Final = late(
    r"(?=[a-z]{0,4} ?[0-9])[a-z0-9]{2,34}(?:[ .-]{1,3}(?=[a-z0-9]{0,3}[0-9])[a-z0-9]{1,8}){0,9}"
)


def is_valid(number: str) -> bool:
    """True for a length that the country has and right check digits.

    >>> is_valid("DE89370400440532013000"), is_valid("DE89370400440532013001")
    (True, False)
    """
    return (
        _LENGTHS.get(number[:2].lower()) == len(number)
        and mod_97_10.is_valid(number[4:] + number[:4]) is True
    )


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers with the length of their country; beside a cue word with any length.

    >>> [hit.key for hit in find("IBANde89 3704-0044 0532 0130 00 bei der Bank", Context())]
    ['DE89370400440532013000']
    >>> list(find("AB12 is a model, GB29 too", Context()))
    []
    """
    del context
    page = read(text)
    loose = page.loose
    taken = 0
    for found in _START.finditer(loose):
        start = _country_start(loose, found.start())
        if start < taken:
            continue
        country = re.sub(r"[^a-z]", "", loose[start : found.start()])
        length = _LENGTHS.get(country)
        if length is None or not _is_apart(loose, start):
            continue
        cues = page.cued(start, found.end()).direct
        is_glued = loose[start + 2].isdigit()
        if not is_glued and not text[start : start + 2].isupper() and DataType.IBAN not in cues:
            # "is 61", "es 62"
            continue
        end = _end(loose, start, length)
        if end is None:
            continue
        number = re.sub(r"[^a-z0-9]", "", loose[start:end]).upper()
        if is_valid(number):
            yield Hit(start, end, DataType.IBAN, number, CHECKED + 1)
            taken = end
        elif (
            sum(map(str.isdigit, number)) >= 12
            and not loose[end : end + 1].isalnum()
            and (text[start:end].isupper() or text[start:end].islower())
        ):
            weight = CUED if DataType.IBAN in cues else SHAPED
            yield Hit(start, end, DataType.IBAN, number, weight + 2)
            taken = end
    for cue in page.cues_of(DataType.IBAN):
        cued = _CUED.match(loose, cue.value)
        if cued is not None and cue.value >= taken:
            number = re.sub(r"[^a-z0-9]", "", cued.group()).upper()
            if len(number) >= 12:
                yield Hit(cue.value, cued.end(), DataType.IBAN, number, CUED)


def _country_start(loose: str, digit: int) -> int:
    """Where the two letters before a digit begin."""
    if loose[digit - 1] in " .-":
        return digit - 4 if loose[digit - 3] == " " else digit - 3
    return digit - 2


def _is_apart(loose: str, start: int) -> bool:
    before = loose[max(0, start - 4) : start]
    return not before[-1:].isascii() or not before[-1:].isalnum() or before == "iban" or before[-1:] == ""


def _end(loose: str, start: int, length: int) -> int | None:
    """One past the last of so many letters and digits, at most two signs between them."""
    count = gap = 0
    for position in range(start, min(len(loose), start + 3 * length)):
        char = loose[position]
        if char.isascii() and char.isalnum():
            count += 1
            gap = 0
            if count == length:
                return position + 1
        elif char in _GAP and gap < 3:
            gap += 1
        else:
            return None
    return None
