"""Hong Kong identity card numbers: one or two letters, six digits, a check digit in brackets.

https://www.immd.gov.hk/eng/services/hkid.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.digits import is_date
from mappings.redaction.hits import CHECKED, CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_NUMBER: Final = late(
    r"(?<![a-z0-9])([a-z]{1,2})[ .-]{0,2}([0-9](?:[ .-]?[0-9]){5}) ?[-/]?( ?\( ?[0-9a] ?\)"
    r"| ?[0-9a](?![a-z0-9à-ÿ]))"
)
_BRACKETED: Final = late(r"(?<![a-z0-9])[a-z]{1,2} ?[0-9]{6} ?\([0-9a]\)")
"""As it stands on the card, whatever follows: H008212(2)/2832-2831."""
_CUED: Final = late(
    r"[a-z](?:[ .-]?[a-z])?[ .-]{0,2}[0-9](?:[ .-]?[0-9]){5}(?: ?\(? ?[0-9a] ?\)?)?(?![a-z0-9à-ÿ])"
)


def is_valid(number: str) -> bool:
    """True when the check digit is right.

    >>> is_valid("A1234563"), is_valid("A1234564"), is_valid("AB9876543")
    (True, False, True)
    """
    body = number[:-1].rjust(8)
    values = [36 if char == " " else int(char, 36) for char in body]
    check = 10 if number[-1] == "A" else int(number[-1], 36)
    return (
        sum(value * weight for value, weight in zip(values, range(9, 1, -1), strict=True)) + check
    ) % 11 == 0


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers with a right check digit in brackets; without brackets in Hong Kong; any beside a cue word.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("身份證 A123456(3)", Context()))]
    ['A1234563']
    >>> list(find("model A123456(4)", Context()))
    []
    """
    page = read(text)
    for number in page.numbers:
        if not 6 <= len(number.digits) <= 8 or number.start != number.run_start:
            continue
        if is_date(page.loose, number.start, number.end):
            continue
        for start in range(max(0, number.start - 4), number.start):
            found = _NUMBER.match(page.loose, start)
            if found is None:
                continue
            key = re.sub(r"[^a-z0-9]", "", found.group()).upper()
            in_brackets = found[3].strip().startswith("(")
            shouted = text[found.start() : found.end(1)].isupper()
            if is_valid(key) and (in_brackets or ("HK" in context.regions and shouted)):
                yield Hit(*found.span(), DataType.HK_ID, key, CHECKED)
            elif in_brackets and "HK" in context.regions:
                yield Hit(*found.span(), DataType.HK_ID, key, CUED)
            break
    for bracketed in _BRACKETED.finditer(page.loose) if "(" in page.loose else ():
        key = re.sub(r"[^a-z0-9]", "", bracketed.group()).upper()
        if is_valid(key) or "HK" in context.regions:
            yield Hit(*bracketed.span(), DataType.HK_ID, key, CHECKED)
    for kind in (DataType.HK_ID, DataType.CN_ID):
        for cue in page.cues_of(kind):
            cued = _CUED.match(page.loose, cue.value)
            if cued is None and page.loose[cue.value - 1 : cue.value] == " ":
                # "HKID A 1 2 3 4 5 6 3": the first letter reads as a small word
                cued = _CUED.match(page.loose, cue.value - 2)
            if cued is not None:
                end = cued.end()
                if "(" in cued.group() and page.loose[end : end + 1] == ")":
                    end += 1
                key = re.sub(r"[^a-z0-9]", "", cued.group()).upper()
                weight = CUED + 1 if kind is DataType.HK_ID else CUED
                yield Hit(cued.start(), end, DataType.HK_ID, key, weight)
