"""Unified social credit codes of Chinese organisations (统一社会信用代码): GB 32100-2015.

https://www.cods.org.cn
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stdnum.cn import uscc

from mappings.redaction.hits import CHECKED, CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_CODE: Final = late(
    r"[1-9n-y](?<![a-z0-9].)[1-9](?:[0-9]{6}[0-9a-z]{10}"
    r"|[0-9]{2}[ -][0-9]{4}[ -](?:[0-9a-z]{4}[ -]){2}[0-9a-z]{2}"
    r"|[0-9]{4}[ -][0-9]{2}[0-9a-z]{4}[ -][0-9a-z]{6}|[ -][0-9]{6}[ -][0-9a-z]{9}[ -][0-9a-z])(?![a-z0-9à-ÿ])"
)
_CUED: Final = late(r"(?=[a-z -]{0,6}[0-9])[0-9a-z](?:[ -]?[0-9a-z]){7,19}(?![a-z0-9à-ÿ])")


def find(text: str, context: Context) -> Iterator[Hit]:
    """Codes with the right check character, and any beside a cue word.

    >>> [hit.key for hit in find("91110000600037341L，统一社会信用代码91110000600037341X", Context())]
    ['91110000600037341L', '91110000600037341X']
    >>> list(find("信用代码不对", Context()))
    []
    """
    del context
    page = read(text)
    for found in _CODE.finditer(page.loose):
        number = re.sub("[ -]", "", found.group()).upper()
        if not number.isdigit() and uscc.is_valid(number):
            yield Hit(*found.span(), DataType.USCC, number, CHECKED)
    for cue in page.cues_of(DataType.USCC):
        cued = _CUED.match(page.loose, cue.value)
        if cued is not None and sum(map(str.isdigit, cued.group())) >= 8:
            yield Hit(*cued.span(), DataType.USCC, re.sub("[ -]", "", cued.group()).upper(), CUED + 1)
