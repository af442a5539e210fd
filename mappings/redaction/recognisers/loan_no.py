"""Numbers of loans, contracts, applications, policies and cases: only cue words tell them.

https://www.legislation.gov.uk/uksi/2010/1014/schedule/1 (what a credit agreement names)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.codes import cued_codes, key_of
from mappings.redaction.hits import CUED, Context, Hit
from mappings.redaction.reading import Reading, read
from mappings.redaction.types import DataType

_HAN_CODE: Final = re.compile(
    r"[a-z0-9\u3400-\u9fff()〔〕\[\]-]{0,30}?[字保借贷第][a-z0-9\u3400-\u9fff()〔〕\[\]-]{0,16}?(?:"
    r"[0-9-]{2,24}|\([a-z0-9-]{2,24}\))(?:号|號)"
    r"|[a-z0-9\u3400-\u9fff()〔〕\[\]-]{0,24}?[字第][0-9-]{3,24}(?![0-9条款期页章])"
    r"|[0-9]{1,3} ?[a-z]{1,3} ?[0-9]{1,5}/[0-9]{2}(?![0-9])"
    r"|\(?[0-9]{4}\)?[\u3400-\u9fff][0-9]{0,6}[\u3400-\u9fff]{1,4}[0-9]{1,8}(?:号|號)"
)
_LAW: Final = re.compile(r"[ .]?(?:cfr|usc|u\.s\.c)|[0-9]{1,4}\.[0-9]{1,3}(?:\.[0-9]{1,2})?[a-z]?(?![0-9])")


def find(text: str, context: Context) -> Iterator[Hit]:
    """Numbers behind their cue words.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("合同编号:HT-2024-00123，Loan no. 0012 345 678", Context()))]
    ['HT202400123', '0012345678']
    >>> [hit.key for hit in resolve(find("借款合同编号为(2023)京借字第0123号", Context()))]
    ['2023京借字第0123号']
    >>> list(find("loan of 50000, reference to RG 271.51, contract of 2023-05-01, Ticket#2026001", Context()))
    []
    """
    del context
    page = read(text)
    for start, end in _ranges(page):
        yield Hit(start, end, DataType.LOAN_NO, key_of(page.loose[start:end]), CUED)


def _ranges(page: Reading) -> Iterator[tuple[int, int]]:
    cues = page.cues_of(DataType.LOAN_NO)
    if cues:
        for cue in cues:
            # the bridge may have taken the bracket that opens the year
            begin = cue.value - 1 if page.loose[cue.value - 1 : cue.value] in ("(", "[") else cue.value
            found = _HAN_CODE.match(page.loose, begin) if cue.is_named else None
            if found is not None:
                yield found.span()
    for start, end in cued_codes(page, DataType.LOAN_NO, named=4, unnamed=8):
        if _LAW.fullmatch(page.loose, start, end) or re.match(
            r"[a-z]{1,5} ?[0-9]{1,4}\.[0-9]", page.loose[start:end]
        ):
            continue
        yield start, end
