"""Permanent account numbers of India: five letters, four digits, a letter; the fourth tells the holder.

https://www.incometaxindia.gov.in/Pages/faqs.aspx?k=FAQs%20on%20PAN
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
    r"(?<![a-z0-9])[a-z]{3}[abcfghjlpte][a-z][ ./_-]{0,2}[0-9]{4}[ ./_-]{0,2}[a-z](?![a-z0-9à-ÿ])"
)
_CUED: Final = late(r"[a-z](?:[ ./_-]?[a-z]){4}(?:[ ./_-]{0,2}[0-9]){3,5}[ ./_-]{0,2}[a-z]?(?![a-z0-9à-ÿ])")
_APART: Final = late(
    r"(?<![A-Za-z0-9])[A-Z](?:[ ./_-]?[A-Z]){2}[ ./_-]?[ABCFGHJLPTE][ ./_-]?[A-Z]"
    r"(?:[ ./_-]?[0-9]){4}[ ./_-]?[A-Z](?![A-Za-z0-9])"
)
"""The same taken apart, in capitals."""
_REACH: Final = 50


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers of that shape, and any like it beside a cue word.

    >>> [hit.key for hit in find("PAN: abcpe 1234 f", Context())]
    ['ABCPE1234F']
    >>> list(find("batch ABCXE1234F, total 1234 a", Context()))
    []
    """
    page = read(text)
    for number in page.of_length(4):
        for start in range(max(0, number.start - 7), max(0, number.start - 4)):
            found = _NUMBER.match(page.loose, start)
            if found is not None and (text[start : start + 5].isupper() or len(found.group()) == 10):
                yield Hit(*found.span(), DataType.IN_PAN, _key(found.group()), SHAPED + 3)
                break
    cues = page.cues_of(DataType.IN_PAN)
    if cues or "IN" in context.regions:
        for apart in _APART.finditer(text):
            yield Hit(*apart.span(), DataType.IN_PAN, _key(apart.group()), SHAPED + 2)
    for cue in cues:
        cued = _CUED.match(page.loose, cue.value)
        if cued is None:
            cued = _APART.search(text, cue.end, cue.end + _REACH)
        if cued is not None:
            yield Hit(*cued.span(), DataType.IN_PAN, _key(cued.group()), CUED + 1)


def _key(value: str) -> str:
    return re.sub(r"[^a-z0-9]", "", value).upper()
