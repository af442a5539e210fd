"""Alipay accounts (支付宝账号): an address, a telephone number or a number of sixteen digits from 2088 on.

https://opendocs.alipay.com/common/02ncut
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.digits import is_amount, is_date
from mappings.redaction.hits import CUED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.reading import read
from mappings.redaction.types import DataType

_ACCOUNT: Final = late(
    r"[a-z0-9][a-z0-9._%+-]{0,60}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,30}){1,4}"
    r"|(?=[a-z_]{0,16}[0-9])[a-z0-9_][a-z0-9_-]{4,30}"
    r"|[0-9](?:[ -]?[0-9]){8,18}"
)


def find(text: str, context: Context) -> Iterator[Hit]:
    """Accounts behind a cue word.

    >>> from mappings.redaction.hits import resolve
    >>> [hit.key for hit in resolve(find("支付宝账号:zs_1988，我的支付宝是2088123456789012", Context()))]
    ['zs_1988', '2088123456789012']
    >>> list(find("支付宝扣款3000元，支付宝 50000元", Context()))
    []
    """
    del context
    page = read(text)
    for cue in page.cues_of(DataType.ALIPAY):
        found = _ACCOUNT.match(page.loose, cue.value)
        if found is None or is_amount(page.loose, *found.span()) or is_date(page.loose, *found.span()):
            continue
        yield Hit(*found.span(), DataType.ALIPAY, re.sub(" ", "", found.group()), CUED)
