"""QQ numbers: five to eleven digits behind a cue word.

https://kf.qq.com/product/QQ.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.digits import is_amount
from mappings.redaction.hits import CUED, Context, Hit
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_NUMBER: Final = re.compile(r"[1-9](?:[ .-]?[0-9]){4,11}(?![0-9@])")


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers behind a cue word.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("加QQ:12345678 或扣扣 9 8 7 6 5 4 3", Context()))]
    ['12345678', '9876543']
    >>> list(find("QQ群里有12345人", Context()))
    []
    """
    del context
    page = read(text)
    for cue in page.cues_of(DataType.QQ):
        found = _NUMBER.match(page.loose, cue.value)
        if found is not None and not is_amount(page.loose, *found.span(), signs=" .-"):
            yield Hit(*found.span(), DataType.QQ, re.sub("[ .-]", "", found.group()), CUED)
